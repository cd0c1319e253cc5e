import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { PanelVideo } from '../../../src/panel/messages.ts';
import type { PageOptions, PanelPage } from './support/harness.ts';
import { makeTone, makeVideo } from './support/media.ts';
import { usePages } from './support/pages.ts';
import { project, state, SILENT, VIDEO } from './support/states.ts';

const SECONDS = 20;

/** A video that plays everywhere, without sound of its own, and its sound as an MP3. */
async function makeMedia(media: string): Promise<void> {
  await makeVideo(join(media, 'video.mp4'), { seconds: SECONDS, size: '320x180' });
  await makeTone(join(media, 'sound.mp3'), SECONDS);
}

describe('panel page: player', () => {
  const openPage = usePages(makeMedia);
  let panel: PanelPage;

  async function open(video: PanelVideo, options?: PageOptions): Promise<void> {
    panel = await openPage(options);
    await panel.show(state(project({ videos: [video] })));
    await panel.until("document.querySelector('video').readyState >= 2");
    // Playing asks for a gesture of the user's.
    await panel.page.locator('.head').click({ position: { x: 2, y: 2 } });
  }
  const inPage = <T>(expression: string) =>
    panel.page.evaluate<T>(
      `{ const video = document.querySelector('video'); const audio = document.querySelector('audio'); ${expression} }`,
    );
  const until = (expression: string) =>
    panel.until(
      `((video, audio) => ${expression})(document.querySelector('video'), document.querySelector('audio'))`,
    );
  const inStep = 'Math.abs(video.currentTime - audio.currentTime) < 0.1';

  describe('where the browser cannot decode AAC', () => {
    beforeEach(async () => {
      await open(VIDEO, { withoutAac: true });
      await until('audio !== null && audio.readyState >= 2');
    });

    it('plays the separate sound in step with the picture', async () => {
      await inPage('video.play(); 0');
      await until(`!audio.paused && video.currentTime > 0.6 && ${inStep}`);
    });

    it('pauses with the picture', async () => {
      await inPage('video.play(); 0');
      await until('!audio.paused');
      await inPage('video.pause(); 0');
      await until('audio.paused');
    });

    it('goes where the picture goes, paused and playing', async () => {
      await inPage('video.currentTime = 7.5; 0');
      await until('!video.seeking && Math.abs(audio.currentTime - 7.5) < 0.05 && audio.paused');
      await inPage('video.play(); 0');
      await until(`!audio.paused && video.currentTime > 7.8 && ${inStep}`);
      await inPage('video.currentTime = 2; 0');
      await until(`!audio.paused && video.currentTime > 2.2 && video.currentTime < 7 && ${inStep}`);
    });

    it('follows speed, loudness and muting', async () => {
      await inPage('video.playbackRate = 1.5; video.volume = 0.3; video.muted = true; 0');
      await until('audio.playbackRate === 1.5 && audio.volume === 0.3 && audio.muted');
      await inPage('video.play(); 0');
      await until(`video.currentTime > 1.5 && ${inStep}`);
    });

    it('catches up when the sound has drifted, a little or far', async () => {
      await inPage('video.play(); 0');
      await until('!audio.paused && video.currentTime > 0.3');
      await inPage('audio.currentTime = video.currentTime + 4; 0');
      await until(inStep);
      await inPage(
        'globalThis.rates = new Set(); audio.addEventListener("ratechange", () => rates.add(audio.playbackRate)); audio.currentTime = video.currentTime + 0.2; 0',
      );
      await until(`rates.size > 0 && ${inStep}`);
      assert.ok(
        (await inPage<number>('Math.min(...rates)')) >= 0.94,
        'a drift of 0.2 s is no reason for a jump in speed',
      );
    });

    it('stops with the end of the picture and starts again with it', async () => {
      await inPage(`video.currentTime = ${SECONDS - 0.6}; video.play(); 0`);
      await until('video.ended && audio.paused');
      await inPage('video.play(); 0');
      await until(`!audio.paused && video.currentTime > 0.3 && video.currentTime < 5 && ${inStep}`);
    });

    it('offers loudness, which the native controls hide without decoded sound', async () => {
      await panel.page.getByRole('button', { name: 'Mute' }).click();
      await until('video.muted && audio.muted');
      await panel.page.getByRole('slider', { name: 'Volume' }).fill('0.4');
      await until('!video.muted && audio.volume === 0.4');
    });

    it('falls silent with the picture when another video takes its place', async () => {
      await inPage('video.play(); 0');
      await until('!audio.paused');
      await inPage('globalThis.former = audio; 0');
      await panel.show(
        state(project({ videos: [{ ...VIDEO, id: 'render_2', src: '/media/video.mp4?2' }, VIDEO] })),
      );
      await panel.until('former.paused');
    });
  });

  it('says so where there is no separate sound, and offers the system’s player', async () => {
    await open({ ...SILENT, hasSound: true }, { withoutAac: true });
    assert.match(
      (await panel.page.getByRole('note').textContent()) ?? '',
      /cannot be played inside this editor/,
    );
    await panel.page.getByRole('link', { name: 'Open in System Player' }).click();
    assert.deepEqual(await panel.requests(), [{ type: 'open-video', video: VIDEO.id, how: 'system' }]);
  });

  it('says nothing of the sound of a video that has none, or is not known to have any', async () => {
    await open({ ...SILENT, hasSound: false }, { withoutAac: true });
    assert.equal(await panel.page.getByRole('note').count(), 0);
    await panel.show(state(project({ videos: [SILENT] })));
    assert.equal(await panel.page.getByRole('note').count(), 0);
    await panel.show(state(project({ videos: [{ ...SILENT, hasSound: true }] })));
    assert.equal(await panel.page.getByRole('note').count(), 1);
  });

  it('turns to the separate sound when a browser that claims AAC decodes none', async () => {
    await open(VIDEO);
    assert.equal(await panel.page.locator('audio').count(), 0);
    await inPage('video.play(); 0');
    await until(`audio !== null && !audio.paused && ${inStep}`);
  });

  it('does not restart or reload the video while states pour in', async () => {
    await open(SILENT);
    await inPage(
      'video.play(); globalThis.former = video; globalThis.events = []; for (const type of ["emptied", "loadstart", "pause", "seeking"]) video.addEventListener(type, () => events.push(type)); 0',
    );
    for (let step = 0; step < 20; step += 1) {
      const activity = {
        phase: 'exporting',
        label: `Rendering ${step}…`,
        fraction: step / 20,
        cancellable: true,
      } as const;
      await panel.show(state(project({ videos: [{ ...SILENT }], activity })));
    }
    await until('video.currentTime > 0.2');
    assert.deepEqual(await panel.page.evaluate('events'), []);
    assert.equal(await inPage('video === former'), true);
  });

  it('opens and reveals', async () => {
    await open(SILENT);
    for (const name of ['Open', 'Open in System Player', 'Reveal'])
      await panel.page.getByRole('button', { name, exact: true }).click();
    assert.deepEqual(
      (await panel.requests()).map((each) => each.type === 'open-video' && each.how),
      ['editor', 'system', 'reveal'],
    );
  });
});
