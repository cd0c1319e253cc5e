import assert from 'node:assert/strict';
import { summarize } from '../../../../../src/timeline/summary.ts';
import { readTimeline } from '../../../../../src/timeline/read.ts';
import { picturesIn } from '../../../../../src/engine/draft/index.ts';
import { assertFacts, draftOf, MUSIC, PHOTOS, say, VOICE } from '../support.ts';

describe('director: first requests: slideshow', () => {
  it('takes the skill’s own example', () => {
    const direction = say('turn my photos into a slideshow video with music and transitions');
    assert.equal(direction.understood, true);
    assertFacts(direction, {
      total: 15.5,
      order: 'elva, red panda, larch, blue whale, tomato',
      lengths: [4.1, 3.2, 3.2, 3.2, 5],
      transition: 'crossfade 0.8',
      motions: 'zoom-in, pan-up, zoom-out, pan-down, zoom-in',
      music: 'viper 80%',
      size: '1920x1080',
    });
    assert.match(direction.reply, /15\.5-second slideshow of 5 photos, with the music “viper”\./);
  });

  it('has its length, its title and no music from a sentence without a verb', () => {
    const short = { music: '', texts: ['title Lake Trip 0+3'] };
    assertFacts(say('a 9-second slideshow titled “Lake Trip” without music'), { ...short, total: 9 });
    assertFacts(say('slideshow called Lake Trip, 15 seconds, no music'), { ...short, total: 15 });
    const chinese = say('做一个15秒的竖屏幻灯片，标题“夏天”，不要音乐');
    assertFacts(chinese, { total: 15, size: '1080x1920', music: '', texts: ['title 夏天 0+3'] });
  });

  it('does all that one sentence asks for', () => {
    const direction = say(
      'Turn my photos into a 20-second slideshow in 9:16 with the title “Lake Trip”, music at 35%, 1s crossfades, last photo first and no motion',
    );
    assertFacts(direction, {
      total: 20,
      size: '1080x1920',
      music: 'viper 35%',
      transition: 'crossfade 1',
      texts: ['title Lake Trip 0+3'],
      order: 'tomato, elva + red panda, larch + blue whale',
      motions: 'none, none, none',
    });
    assertFacts(say('把照片做成20秒的竖屏视频，标题“湖边”，音乐30%，倒序'), {
      total: 20,
      size: '1080x1920',
      music: 'viper 30%',
      texts: ['title 湖边 0+3'],
      order: 'tomato + blue whale, larch + red panda, elva',
    });
  });

  it('composes music where there is no file, and says so; or none', () => {
    const direction = say('make a slideshow', { media: PHOTOS });
    assertFacts(direction, { music: 'composed music 80%' });
    assert.match(direction.reply, /warm music that I composed/);
    assertFacts(say('make a slideshow without music', { media: PHOTOS }), { music: '' });
  });

  it('reads in the documented summary', () => {
    const draft = draftOf(
      say('make a 10 second slideshow with the title “Urban Dreams”, music at 35%', {
        media: [...PHOTOS.slice(0, 1), MUSIC],
      }),
    );
    assert.equal(
      summarize(readTimeline(draft)),
      'Timeline (3 tracks): 1. Video: elva (0-10s) 2. BGM: viper (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)',
    );
  });

  it('says what is missing', () => {
    const direction = say('make a slideshow', { media: [MUSIC] });
    assert.equal(direction.understood, false);
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /Add photos or clips/);
  });

  it('is as long as a recording is heard, whose words nobody knows', () => {
    const media = [...PHOTOS.slice(0, 3), { ...VOICE, durationMs: 40_000 }];
    const draft = draftOf(say('a slideshow with my voice recording', { media }));
    assert.ok(draft.d > 40_000, `${draft.d}`);
    const { draft: after, reply } = say('add subtitles', { draft, media });
    assert.equal(after, undefined, 'no names of files where what is said was meant');
    assert.match(reply, /can’t write down what is said/);
  });

  it('puts a picture that is to be added at a place where it is shown already', () => {
    const draft = draftOf(say('mach eine Diashow, larch als letztes', { media: PHOTOS, language: 'de' }));
    assert.equal(picturesIn(draft).at(-1)?.name, 'larch');
    assert.equal(picturesIn(draft).length, PHOTOS.length);
  });

  it('opens with the only words that are to be seen, for as long as there is only one photo', () => {
    for (const [request, photos, texts] of [
      ['a 10 second birthday video, saying “Happy Birthday!”', 1, ['title Happy Birthday! 0+10']],
      ['a 10 second slideshow with the text “Lofoten 2024”', 3, ['title Lofoten 2024 0+3']],
      ['用这些照片做 10 秒的视频，写上“生日快乐”', 3, ['title 生日快乐 0+3']],
      ['a 10 second slideshow with the caption “Lofoten 2024”', 3, ['caption Lofoten 2024 0+3']],
    ] as const)
      assertFacts(say(request, { media: PHOTOS.slice(0, photos) }), { texts });
  });
});
