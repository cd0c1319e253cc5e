import assert from 'node:assert/strict';
import { itUnderstands } from './phrasings.ts';
import { assertFacts, draftOf, factsOf, MUSIC, PHOTOS, RABBIT, say, slideshow } from './support.ts';

describe('director: lengths', () => {
  itUnderstands(
    [
      {
        expected: { total: 20 },
        said: [
          'make it 20 seconds',
          'make it 20s long',
          'make the video 20 seconds long',
          '20 seconds',
          'twenty seconds please',
          'extend it to 20 seconds',
          'length: 20 seconds',
          'set the duration to 20s',
          'I want it to be 20 seconds',
          'can you make it exactly 20 seconds long please?',
          'the video should be 20 seconds long',
          'it should last 20 seconds',
          'a 20-second version',
          'make it 0:20',
          'stretch the slideshow to 20 sec',
          '4.5 seconds longer',
          '时长改为20秒',
          '总时长20秒',
          '做成20秒',
          '20秒',
          '延长到二十秒',
          '改成20秒的视频',
        ],
      },
      {
        expected: { total: 60 },
        said: ['make it 1 minute', 'make it a minute', 'one minute long', '改成一分钟'],
      },
      {
        expected: { total: 90 },
        said: [
          'make it a minute and a half',
          'make it 1:30',
          'make it 1 minute 30 seconds',
          'make it 90 s',
          '改成1分30秒',
          '改成一分半',
        ],
      },
      { expected: { total: 30 }, said: ['make it half a minute', '改成半分钟'] },
      {
        expected: { total: 10.5 },
        said: ['5 seconds shorter', 'make it 5 seconds shorter', 'cut 5 seconds'],
      },
      {
        expected: { total: 11.5 },
        said: ['faster', 'make it faster', 'speed it up', 'make it shorter', '快一点', '短一点'],
      },
      { expected: { total: 20.5 }, said: ['slower', 'slow it down', 'make it longer', '慢一点'] },
      { expected: { total: 31 }, said: ['twice as long', 'double the length'] },
      {
        expected: { lengths: [4, 4, 4, 4, 4], total: 18 },
        said: [
          'each photo 4 seconds',
          'every photo should last 4 seconds',
          '4 seconds per photo',
          'show each picture for 4 seconds',
          'make all photos 4 seconds',
          'photos 4 seconds each',
          '4s per slide',
          '每张照片4秒',
          '每张显示四秒',
        ],
      },
      {
        expected: { lengths: [3.5, 3.5, 8, 3.5, 3.5], total: 20 },
        said: [
          'keep photo 3 for 8 seconds',
          'show the third photo for 8s',
          'make the larch 8 seconds',
          'photo 3 should last 8 seconds',
          '第3张照片显示8秒',
        ],
      },
      {
        expected: { lengths: [2, 3.5, 3.5, 3.5, 6] },
        said: ['show the first photo for 2 seconds and the last photo for 6 seconds'],
      },
    ],
    () => ({ draft: slideshow() }),
  );

  it('is exact in frames for every number of photos', () => {
    for (let photos = 1; photos <= 40; photos += 3)
      for (const seconds of [17, 20, 30, 60]) {
        const media = Array.from({ length: photos }, (_, at) => ({
          ...(PHOTOS[0] ?? MUSIC),
          hash: `h${at}`,
          filename: `DSC_${at}.jpg`,
        }));
        const draft = draftOf(say(`make a ${seconds}-second slideshow`, { media }));
        assert.equal(draft.d, seconds * 1000, `${photos} photos`);
      }
  });

  it('refuses what is too short for the pictures', () => {
    const direction = say('make it 1 second', { draft: slideshow() });
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /5 pictures need 2 s/);
  });

  it('keeps clips as long as they are while photos can make up for it, and trims them otherwise', () => {
    const media = [RABBIT, ...PHOTOS];
    const { lengths } = factsOf(draftOf(say('make a 20-second slideshow', { media })));
    assert.equal(lengths[0], 7.8);
    const short = factsOf(draftOf(say('make a 6-second slideshow', { media })));
    assert.equal(short.total, 6);
    assert.ok((short.lengths[0] ?? 9) < 7.8);
  });

  it('never makes a clip longer than its source, and says so', () => {
    const draft = draftOf(say('make a video', { media: [RABBIT] }));
    const direction = say('make it 20 seconds', { draft, media: [RABBIT] });
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /only 7\.8 s/);
  });

  it('trims clips', () => {
    const media = [RABBIT, ...PHOTOS];
    const draft = draftOf(say('make a slideshow', { media }));
    const cut = (phrase: string) => {
      const [first] = draftOf(say(phrase, { draft, media })).t.flatMap((track) =>
        track.tt === 0 ? track.sg : [],
      );
      return first?.kind === 'clip' ? [first.in, first.d] : undefined;
    };
    assert.deepEqual(cut('trim the clip to 5 seconds'), [0, 5000]);
    assert.deepEqual(cut('use only the first 3 seconds of rabbit.mp4'), [0, 3000]);
    assert.deepEqual(cut('use the last 3 seconds of the clip'), [4800, 3000]);
    assert.deepEqual(cut('cut the first 2 seconds from the clip'), [2000, 5800]);
    assert.deepEqual(cut('use the clip from 2s to 6s'), [2000, 4000]);
    assert.deepEqual(cut('start clip 1 at 3s'), [3000, 4800]);
    assert.deepEqual(cut('把片段剪到5秒'), [0, 5000]);
    assertFacts(say('trim the clip to 5 seconds', { draft, media }), { total: 18.8 });
  });
});
