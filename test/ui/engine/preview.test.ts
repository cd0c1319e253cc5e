// What plays in the panel after a turn, before and without an export.
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';
import { askForVideo, reload, videosIn } from '../support/ways.ts';

/** ms; a video on a busy machine. */
const RENDERED = 180_000;

/** A page as in the desktop editor, and older: without AAC, and with threads that have no decoder of films. */
const WITHOUT_DECODERS = `
  HTMLMediaElement.prototype.canPlayType = () => '';
  globalThis.Blob = class extends Blob {
    constructor(parts, options) {
      super(options?.type === 'text/javascript' ? ['delete globalThis.VideoDecoder;', ...parts] : parts, options);
    }
  };
`;

describe('the preview in the panel', function () {
  this.timeout(RENDERED + 60_000);
  const editor = useEditor();
  let panel: Frame;

  const value = <T>(expression: string) => panel.evaluate<T>(expression);
  const until = (expression: string) =>
    panel.evaluate(
      `new Promise((done) => { const check = () => ((${expression}) ? done() : setTimeout(check, 20)); check(); })`,
    );
  const SEEK = "document.querySelector('.preview-seek')";
  const SHOWN = "Number(document.querySelector('.preview canvas').dataset.frame)";
  const press = (key: string) => panel.locator('.preview-seek').press(key);

  before(async () => {
    const { workbench } = editor();
    const files = ['photos/01-elva.jpg', 'photos/03-larch.jpg', 'clips/rabbit.mp4'];
    const request = 'A 6-second slideshow with music';
    await askForVideo(workbench, { files, skill: 'Photo slideshow', request });
    await new Panel(workbench).answersTo(request, /is ready/);
    panel = await workbench.panel();
    await panel.locator('.preview[data-state=ready]').waitFor();
  });

  it('shows what a turn has made of the video, and marks the file that was made before it', async () => {
    const before = await value<string>("document.querySelector('.preview-time').textContent");
    assert.match(before, /0:06/);
    await new Panel(editor().workbench).say('make it 4 seconds');
    await until("document.querySelector('.preview-time').textContent.endsWith('0:04')");
    await panel.locator('.preview[data-state=ready]').waitFor();
    assert.match(await panel.locator('.outdated').innerText(), /Changed since the export/);
    assert.equal(videosIn(editor().workspace).length, 1, 'nothing was exported for it');
  });

  it('plays with sound, scrubs, steps, and is turned down by keys', async () => {
    await panel.locator('.preview-seek').focus();
    await press('Space');
    await until(`${SHOWN} > 30`);
    await press('Space');
    await panel.locator('.preview-seek').fill('100');
    await until(`${SHOWN} === 100`);
    await press('.');
    await until(`${SHOWN} === 101`);
    await press('m');
    await panel.getByRole('button', { name: /^Unmute/ }).waitFor();
    await press('m');
    await press('End');
    await until(`${SEEK}.value === ${SEEK}.max && ${SHOWN} === 119`);
  });

  it('is there again when the window has been loaded anew, without a turn', async () => {
    // For the test after this one: it needs a page that has them from its beginning.
    await editor().workbench.page.addInitScript({ content: WITHOUT_DECODERS });
    await reload(editor().workbench);
    panel = await editor().workbench.panel();
    await panel.locator('.preview[data-state=ready]').waitFor({ timeout: 60_000 });
    assert.match(await value<string>("document.querySelector('.preview-time').textContent"), /0:04/);
  });

  it('plays where neither films nor AAC can be decoded: clips as stills, with their sound', async () => {
    assert.equal(await value('document.createElement("video").canPlayType("audio/mp4")'), '');
    assert.match(await panel.locator('.player-note').innerText(), /^Clips are shown as stills here/);
    await panel.locator('.preview-seek').focus();
    await press('Home');
    await press('Space');
    // Through the clip, to the end.
    await until(`${SHOWN} === 119`);
    await panel.getByRole('button', { name: /^Mute/ }).waitFor();
    assert.doesNotMatch(await panel.locator('.preview').innerText(), /cannot be (played|shown)/);
  });
});
