// Refining a video by chatting: each sentence changes the timeline, and the next export shows them all.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { brightest, loudness, picturesShown } from '../../video/frames.ts';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';
import { askForVideo, videosIn } from '../support/ways.ts';

const PHOTOS = ['photos/01-elva.jpg', 'photos/03-larch.jpg', 'photos/05-tomato.jpg'];

describe('follow-ups in the panel', function () {
  this.timeout(300_000);
  const editor = useEditor();
  const panel = () => new Panel(editor().workbench);
  const video = (name: string) => join(editor().workspace, 'videos', name);
  const photos = () => PHOTOS.map((name) => join(editor().workspace, name));
  let first = '';
  let last = '';

  it('begin with a video', async () => {
    const { workbench, workspace } = editor();
    const request = 'A 6-second slideshow with music';
    await askForVideo(workbench, { files: PHOTOS, skill: 'Photo slideshow', request });
    await panel().answersTo(request, /is ready/);
    [first = ''] = videosIn(workspace);
    assert.deepEqual(await checkVideo(video(first), { seconds: 6 }), []);
    assert.deepEqual(order(await picturesShown(video(first), photos(), 2)), [0, 1, 2]);
  });

  const changes: readonly [request: string, shown: RegExp][] = [
    ['add a title “Lake Trip”', /Title: "Lake Trip" \(0-/],
    ['music at 35%', /BGM: [^)]*\(0-6s, 35%\)/],
    ['make it 12 seconds', /\(0-12s\)|-12s/],
    ['9:16', /1080 × 1920/],
    ['reverse the order', /Video: tomato/],
  ];
  for (const [request, shown] of changes) {
    it(`“${request}” changes the timeline`, async () => {
      assert.doesNotMatch(await panel().summary(), shown);
      const answers = await panel().say(request);
      assert.deepEqual(
        answers.filter(({ role }) => role === 'error'),
        [],
      );
      assert.match(await panel().summary(), shown);
    });
  }

  it('“export” makes the video as it is now, beside the first', async () => {
    await panel().say('export');
    const videos = videosIn(editor().workspace);
    assert.equal(videos.length, 2, videos.join(', '));
    last = videos.find((name) => name !== first) ?? '';
    assert.deepEqual(await checkVideo(video(last), { seconds: 12, width: 1080, height: 1920 }), []);
  });

  it('the export shows the photos the other way round, with the title, and its music is softer', async () => {
    assert.deepEqual(order(await picturesShown(video(last), photos(), 2)), [2, 1, 0]);
    const [titled, plain] = await Promise.all([brightest(video(last), 1.5), brightest(video(last), 3.4)]);
    assert(titled > plain, `The title is not seen: ${titled} of white with it, ${plain} without.`);
    const [loud, soft] = await Promise.all([loudness(video(first), 2, 4), loudness(video(last), 5, 9)]);
    assert(soft < loud - 3, `${soft} dB after ${loud} dB`);
  });
});

/** Each picture once, in the order in which they come. A single frame may be amid a dissolve, where two make a third. */
function order(shown: readonly number[]): number[] {
  const still = shown.filter((picture, index) => [shown[index - 1], shown[index + 1]].includes(picture));
  return still.filter((picture, index) => picture !== still[index - 1]);
}
