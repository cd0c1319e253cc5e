// The timeline arranged by hand: each gesture is a sentence that the engine carries out.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';
import { askForVideo } from '../support/ways.ts';

const PHOTOS = ['photos/01-elva.jpg', 'photos/03-larch.jpg', 'photos/05-tomato.jpg'];

describe('the timeline by hand', function () {
  this.timeout(300_000);
  const editor = useEditor();
  const panel = () => new Panel(editor().workbench);
  const pieces = async (kind: 'video' | 'text') =>
    (await panel().frame()).locator(`.lane[data-kind="${kind}"] .piece`);

  /** Drags from a place in one piece (0–1 of its width) to one in another. */
  async function drag(one: Locator, from: number, other: Locator, to: number): Promise<void> {
    const { mouse } = editor().workbench.page;
    // The preview may leave it out of sight.
    await one.scrollIntoViewIfNeeded();
    const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
    assert.ok(a && b);
    const y = a.y + a.height / 2;
    await mouse.move(a.x + a.width * from, y);
    await mouse.down();
    await mouse.move(b.x + b.width * to, y, { steps: 6 });
    await mouse.up();
  }

  it('opens as a drawer', async () => {
    const request = 'A 6-second slideshow with the title “Lake Trip”';
    await askForVideo(editor().workbench, { files: PHOTOS, skill: 'Photo slideshow', request });
    await panel().answersTo(request, /is ready/);
    const frame = await panel().frame();
    const fold = frame.getByRole('button', { name: /^Timeline/ });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    await (await pieces('video')).nth(2).waitFor();
    assert.equal(await (await pieces('video')).count(), 3);
    assert.match(await panel().summary(), /Video: elva .*, larch .*, tomato/);
  });

  it('drags a picture to another place', async () => {
    const all = await pieces('video');
    await drag(all.nth(0), 0.5, all.nth(2), 0.9);
    const [answer] = await panel().answersTo('Move scene 1 after scene 3.');
    assert.match(answer?.text ?? '', /elva.* comes last/);
    assert.match(await panel().summary(), /Video: larch .*, tomato .*, elva/);
  });

  it('pulls the length of a picture', async () => {
    const all = await pieces('video');
    const [first] = [all.nth(0)];
    const { width = 0 } = (await first.boundingBox()) ?? {};
    await drag(first, 1 - 3 / width, first, 1.5);
    await panel().answers((await panel().said()).at(-2)?.id, /seen for/);
    const said = (await panel().said()).findLast(({ role }) => role === 'user')?.text ?? '';
    const [, seconds] = /^Show scene 1 for ([\d.]+) seconds\.$/.exec(said) ?? assert.fail(said);
    assert.match(
      await panel().summary(),
      new RegExp(`Video: larch \\(0-${(seconds ?? '').replace('.', '\\.')}`),
    );
  });

  it('changes a title in its place', async () => {
    const title = (await pieces('text')).first();
    await title.dblclick();
    const words = (await panel().frame()).locator('.piece-words');
    await words.fill('Sea Trip');
    await words.press('Enter');
    await panel().answersTo('Change text 1 to “Sea Trip”.');
    assert.match(await panel().summary(), /Title: "Sea Trip"/);
  });

  it('knows what “this” is', async () => {
    await (await pieces('video')).nth(1).click();
    const [answer] = await panel().say('make this black and white');
    assert.match(answer?.text ?? '', /^“tomato” is in black and white/);
  });
});
