import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { PanelPage } from './support/harness.ts';
import { makeVideo } from './support/media.ts';
import { usePages } from './support/pages.ts';
import { CUT_BESIDE_ROOM } from './support/places.ts';
import { BUSY, FACES, message, project, state, TIMELINE, VIDEO } from './support/states.ts';

/** Labels of the buttons on the page that can be seen, the disabled ones in brackets. */
const BUTTONS = `[...document.querySelectorAll('vscode-button, button')]
  .filter((button) => button.checkVisibility())
  .map((button) => {
    const label = (button.getAttribute('aria-label') ?? button.textContent).trim();
    return button.disabled ? '(' + label + ')' : label;
  })`;

const buttons = (panel: PanelPage) => panel.page.evaluate<readonly string[]>(BUTTONS);

describe('panel page: one of each', () => {
  const open = usePages((media) => makeVideo(join(media, 'video.mp4'), { seconds: 4, size: '640x360' }));

  it('offers Export, Stop and a new project in one place at a time', async () => {
    const panel = await open({ height: 1400 });
    for (const [face, shown] of Object.entries(FACES)) {
      await panel.show(shown);
      const labels = await buttons(panel);
      const some = (word: RegExp) => labels.filter((label) => word.test(label));
      assert(some(/Export/).length <= 1, `${face}: ${labels.join(', ')}`);
      assert(some(/Stop|Cancel/).length <= 1, `${face}: ${labels.join(', ')}`);
      assert(some(/New project/).length <= 1, `${face}: ${labels.join(', ')}`);
      assert.equal(some(/Export/).length, shown.project?.timeline ? 1 : 0, face);
      assert.equal(some(/Stop/).length, shown.project?.activity ? 1 : 0, face);
    }
  });

  it('enables each of them only when it can act', async () => {
    const panel = await open({ height: 1400 });
    const has = async (...labels: readonly string[]) => {
      const shown = await buttons(panel);
      for (const label of labels) assert(shown.includes(label), `${label}: ${shown.join(', ')}`);
    };
    await panel.show(state(project({ timeline: TIMELINE })));
    await has('Export', 'Add files', 'New project');
    await panel.show(state(project({ timeline: TIMELINE, activity: BUSY })));
    await has('(Export)', '(Add files)', 'Stop (Escape)');
    await panel.show(state(project({ timeline: TIMELINE, activity: { ...BUSY, cancellable: false } })));
    await has('(Stop (Escape))');
    await panel.show(state(project({ timeline: { ...TIMELINE, exportable: false } })));
    await has('(Export)');
    await panel.show(state(undefined, { noFolder: true }));
    assert.doesNotMatch((await buttons(panel)).join(), /New project|Choose Files/);
  });

  it('marks a video that is older than the timeline, with Export beside it', async () => {
    const panel = await open();
    const note = panel.page.locator('[data-section=Video] [role=note]');
    await panel.show(state(project({ timeline: TIMELINE, videos: [VIDEO] })));
    assert.equal(await note.count(), 0);
    await panel.show(state(project({ timeline: TIMELINE, videos: [{ ...VIDEO, outdated: true }] })));
    assert.match((await note.textContent()) ?? '', /before your last change/);
    await note.getByRole('button', { name: 'Export' }).click();
    assert.deepEqual(await panel.requests(), [{ type: 'export' }]);
    const failed = FACES['failed export'];
    assert(failed);
    await panel.show(failed);
    assert(
      await note.isVisible(),
      'The failure’s own button is elsewhere; the video is an old one all the same.',
    );
    // Folding hides the player, not that it is an old one.
    await panel.page.getByRole('button', { name: 'Video', exact: true }).click();
    assert(await note.isVisible());
  });

  it('tells of a file that failed once, in the chat', async () => {
    const panel = await open({ height: 1400 });
    const { errors } = FACES;
    assert(errors);
    await panel.show(errors);
    const told = `[...document.querySelectorAll('.panel *')]
      .filter((each) => each.childElementCount === 0 && each.closest('.unseen') === null && /612 MB/.test(each.textContent))
      .map((each) => each.className)`;
    assert.deepEqual(await panel.page.evaluate(told), ['text']);
  });

  it('offers to open a folder where there is none, and takes the sentence along', async () => {
    const panel = await open();
    await panel.show(state(undefined, { noFolder: true }));
    await panel.page.locator('.composer textarea').fill('make a slideshow of my photos');
    await panel.page.keyboard.press('Enter');
    const { request } = (await panel.sent()).findLast((each) => each.type === 'request') ?? { request: 0 };
    await panel.post({ type: 'reply', request, error: 'Open a folder first.', remedy: 'open-folder' });
    await panel.page.getByRole('alert').getByRole('button', { name: 'Open Folder' }).click();
    assert.deepEqual((await panel.requests()).at(-1), {
      type: 'open-folder',
      text: 'make a slideshow of my photos',
    });
  });

  it('tells the time of a message beside its words, not over them', async () => {
    const panel = await open({ width: 240 });
    const long = 'Make the second photo stay for twice as long, and the music softer';
    const messages = [
      message('user', long),
      message('assistant', long),
      message('error', long),
      message('notice', long),
    ];
    await panel.show(state(project({ messages, assets: [] })));
    for (const [index] of messages.entries()) {
      const of = panel.page.locator('.message').nth(index);
      await of.hover();
      const [time, words] = await Promise.all([
        of.locator('.at').boundingBox(),
        of.locator('.bubble').boundingBox(),
      ]);
      assert(time && words);
      assert(time.y >= words.y + words.height - 1, `${time.y} in ${words.y}–${words.y + words.height}`);
    }
  });

  for (const width of [240, 300, 400, 800]) {
    it(`cuts off nothing beside empty room, ${width} pixels wide`, async () => {
      const panel = await open({ width });
      for (const [face, shown] of Object.entries(FACES)) {
        await panel.show(shown);
        assert.deepEqual(await panel.page.evaluate(CUT_BESIDE_ROOM), [], face);
        const facts =
          'Array.from(document.querySelectorAll(".fact, .head-skill")).filter((fact) => fact.scrollWidth > fact.clientWidth + 1 && fact.clientWidth > 0).map((fact) => fact.textContent)';
        assert.deepEqual(await panel.page.evaluate(facts), [], face);
      }
    });
  }
});
