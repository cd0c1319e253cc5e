import assert from 'node:assert/strict';
import { usePages } from './support/pages.ts';
import { asset, ASSETS, project, state, TIMELINE } from './support/states.ts';

const REASON = 'is 612 MB; the limit is 200 MB.';
const FILES = [
  ...ASSETS.slice(0, 2),
  asset('spare.jpg'),
  asset('holiday.mov', { kind: 'video', state: 'failed', error: REASON }),
];
const timeline = {
  ...TIMELINE,
  tracks: TIMELINE.tracks.map((track) =>
    track.kind === 'video'
      ? {
          ...track,
          segments: track.segments.map((each, at) => ({ ...each, asset: FILES[at % 2]?.id ?? '' })),
        }
      : track,
  ),
};

describe('panel page: files', () => {
  const open = usePages();
  const shown = (more = {}) => state(project({ assets: FILES, timeline }), more);

  it('say by the keyboard alone what they are used for, and why one failed', async () => {
    const panel = await open();
    await panel.show(shown());
    const details = () => panel.page.locator('[aria-label="Chosen file"]').innerText();
    await panel.page.locator('.asset').first().focus();
    assert.match(await details(), /01-elva\.jpg\s+Scenes 1, 3 and 5/);
    await panel.page.keyboard.press('ArrowRight');
    assert.match(await details(), /02-red-panda\.jpg\s+Scenes 2, 4 and 6/);
    await panel.page.keyboard.press('ArrowRight');
    assert.match(await details(), /spare\.jpg\s+Not in the video/);
    await panel.page.keyboard.press('End');
    assert.match(await details(), new RegExp(`holiday\\.mov\\s+${REASON}`));
    await panel.page.keyboard.press('Tab');
    await panel.page.keyboard.press('Tab');
    await panel.page.keyboard.press('Enter');
    assert.deepEqual((await panel.requests()).at(-1), { type: 'forget-file', asset: 'holiday.mov' });
    await panel.picture('files');
  });

  it('are taken out by a sentence, and exchanged where they are', async () => {
    const panel = await open();
    await panel.show(shown());
    await panel.page.locator('.asset').first().click();
    await panel.page.getByRole('button', { name: 'Remove from the video' }).click();
    await panel.page.getByRole('button', { name: 'Replace…' }).click();
    assert.deepEqual((await panel.requests()).slice(-2), [
      { type: 'send', text: 'Remove scene 1, scene 3 and scene 5.', gesture: true },
      { type: 'replace-file', asset: FILES[0]?.id, places: ['scene 1', 'scene 3', 'scene 5'] },
    ]);
  });

  it('are uploaded to the cloud alone', async () => {
    const panel = await open();
    const assets = [asset('new.jpg', { state: 'uploading', fraction: 0.5 })];
    for (const [backend, told] of [
      ['local', 'new.jpg, adding, 50%'],
      ['cloud', 'new.jpg, uploading, 50%'],
    ] as const) {
      await panel.show(state(project({ assets }), { backend }));
      assert.equal(await panel.page.locator('.asset').getAttribute('title'), told);
    }
  });

  it('are added with the button, which says how they are dragged', async () => {
    const panel = await open();
    await panel.show(shown());
    const add = panel.page.locator('[data-section=Files] vscode-button').filter({ hasText: 'Add…' });
    assert.match((await add.getAttribute('title')) ?? '', /holding Shift/);
    await add.click();
    assert.deepEqual(await panel.requests(), [{ type: 'add-files' }]);
  });

  it('wait for the next message with picture and size, and are taken off the list', async () => {
    const panel = await open();
    const waiting = asset('new.jpg', {
      state: 'waiting',
      thumbnail: '/samples/photos/05-tomato.jpg',
      sizeBytes: 1_234_000,
    });
    await panel.show(state(project({ assets: [...FILES, waiting], timeline })));
    const chip = panel.page.locator('.composer-files .held-picture');
    assert.match((await chip.textContent()) ?? '', /^new\.jpg1\.2 MB/);
    await panel.until("document.querySelector('.composer-files .thumbnail').naturalWidth > 1");
    await chip.getByRole('button', { name: 'Remove new.jpg' }).click();
    assert.deepEqual((await panel.requests()).at(-1), { type: 'forget-file', asset: 'new.jpg' });
    await panel.page.locator('.asset').last().click();
    await panel.page.getByRole('button', { name: 'Take it off the list' }).click();
    assert.deepEqual((await panel.requests()).at(-1), { type: 'forget-file', asset: 'new.jpg' });
    await panel.picture('files-waiting');
  });

  it('leave a sentence that costs something to the user', async () => {
    const panel = await open();
    await panel.show(shown({ backend: 'cloud', credits: { available: 9, frozen: 0, total: 10 } }));
    await panel.page.locator('.asset').nth(1).click();
    await panel.page.getByRole('button', { name: 'Remove from the video' }).click();
    const words = panel.page.locator('.composer textarea');
    await panel.page.waitForFunction(
      (area) => area instanceof HTMLTextAreaElement && area.value !== '',
      await words.elementHandle(),
    );
    assert.equal(await words.inputValue(), 'Remove scene 2, scene 4 and scene 6.');
    assert.deepEqual(await panel.requests(), []);
  });
});
