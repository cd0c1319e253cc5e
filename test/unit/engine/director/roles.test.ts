import assert from 'node:assert/strict';
import type { SkillSlug } from '../../../../src/skills/types.ts';
import { assertFacts, draftOf, PHOTOS, say, sound } from './support.ts';

const letter: SkillSlug = 'best-video-letter-maker';
const slides: SkillSlug = 'online-photo-video-maker';
const [photos] = [PHOTOS.slice(0, 2)];

describe('director: what the sounds are for', () => {
  const table: readonly (readonly [string, SkillSlug, readonly string[], string, string])[] = [
    // request, skill, sounds → voice, music
    ['make a slideshow with my voice recording', slides, ['REC_0012.wav'], 'REC 0012', 'composed music'],
    ['make a video letter with my voice recording', letter, ['viper.mp3'], 'viper', 'composed music'],
    [
      'make a video letter with my voice recording and music',
      letter,
      ['song 3.mp3'],
      'song 3',
      'composed music',
    ],
    ['make a slideshow; I recorded what I want to say', slides, ['a.mp3'], 'a', 'composed music'],
    ['make a letter with grandma’s voice', letter, ['2024 05 01.m4a'], '2024 05 01', 'composed music'],
    ['make a slideshow with this voice memo', slides, ['b.m4a'], 'b', 'composed music'],
    ['用我的录音做一个视频信', letter, ['track01.mp3'], 'track01', 'composed music'],
    ['把照片做成视频，用我的声音做旁白', slides, ['track01.mp3'], 'track01', 'composed music'],
    ['make a slideshow with my song', slides, ['voice of the sea.mp3'], '', 'voice of the sea'],
    ['把照片做成视频，用这首歌', slides, ['录音.mp3'], '', '录音'],
    ['make a slideshow with music', slides, ['REC_0012.wav'], 'REC 0012', 'composed music'],
    ['make a slideshow with music', slides, ['viper.mp3'], '', 'viper'],
    ['make a slideshow with background music', slides, ['voice-jfk.m4a'], 'voice jfk', 'composed music'],
    [
      'make a letter with my voice recording and music',
      letter,
      ['theme song.mp3', 'x.wav'],
      'x',
      'theme song',
    ],
    [
      'make a letter with my voice recording and music',
      letter,
      ['x.wav', 'theme song.mp3'],
      'x',
      'theme song',
    ],
    ['make a letter with my voice recording and music', letter, ['memo.m4a', 'x.mp3'], 'memo', 'x'],
    ['make a letter with my voice recording and my song', letter, ['a.mp3', 'b.m4a'], 'b', 'a'],
    ['用我的录音和音乐做视频信', letter, ['甲.mp3', '乙.m4a'], '乙', '甲'],
    ['make a slideshow with music', slides, ['a.mp3', 'b.m4a'], '', 'a'],
    // A recording, whatever language it is called so in.
    ['Mach ein Video für Oma', letter, ['Gruß an Oma.m4a', 'Walzer.mp3'], 'Gruß an Oma', 'Walzer'],
    [
      'make a letter with my voice message, the pictures and the waltz',
      letter,
      ['gran.m4a', 'waltz.mp3'],
      'gran',
      'waltz',
    ],
    ['make a letter for my gran', letter, ['to gran.m4a'], 'to gran', 'composed music'],
    ['make a letter for my gran', letter, ['Aufnahme 3.mp3', 'Lied.mp3'], 'Aufnahme 3', 'Lied'],
    ['make a letter for my gran', letter, ['x.mp3', 'grabación.mp3'], 'grabación', 'x'],
    ['make a letter for my gran', letter, ['録音.mp3', '曲.mp3'], '録音', '曲'],
  ];
  for (const [request, skill, names, voice, music] of table)
    it(`${request}: ${names.join(', ')}`, () => {
      const media = [...photos, ...names.map((name) => sound(name, 20_000))];
      const direction = say(request, { skill, media });
      const volume = voice === '' ? '80%' : '50%';
      assertFacts(direction, { voice: voice === '' ? '' : `${voice} 100%`, music: `${music} ${volume}` });
      assert.doesNotMatch(direction.reply, /did not understand|no voice of its own/);
    });

  it('says where it only guessed, and how to have it the other way round', () => {
    const media = [...photos, sound('a.mp3', 20_000), sound('b.m4a', 20_000)];
    const direction = say('make a letter with my voice recording and my song', { skill: letter, media });
    assert.match(
      direction.reply,
      /I took “b\.m4a” for the voice; if it is the music, say “use a\.mp3 as the voice”/,
    );
    const turned = say('use a.mp3 as the voice', { skill: letter, media, draft: draftOf(direction) });
    assertFacts(turned, { voice: 'a 100%' });
  });

  for (const [request, voice, music] of [
    ['that is my voice, not music', 'a 100%', ''],
    ['use it as the voice', 'a 100%', ''],
    ['use my voice recording', 'a 100%', ''],
    ['这是我的录音，不是音乐', 'a 100%', ''],
    ['用这段录音做旁白', 'a 100%', ''],
  ] as const)
    it(`puts it right afterwards: ${request}`, () => {
      const media = [...photos, sound('a.mp3', 5000)];
      const draft = draftOf(say('make a slideshow with music', { media }));
      const direction = say(request, { media, draft });
      assertFacts(direction, { voice, music });
      assert.equal(direction.understood, true, direction.reply);
    });

  for (const request of [
    'that is a song, not a voice',
    'use the recording as background music',
    '这是音乐，不是录音',
  ])
    it(`puts it right afterwards: ${request}`, () => {
      const media = [...photos, sound('voice.mp3', 5000)];
      const draft = draftOf(say('make a slideshow', { media }));
      const direction = say(request, { media, draft });
      assertFacts(direction, { voice: '', music: 'voice 50%' });
      assert.equal(direction.understood, true, direction.reply);
    });

  it('takes a recording that was added later for the voice', () => {
    const media = [...photos, sound('viper.mp3', 9000), sound('x.mp3', 5000)];
    const draft = draftOf(say('make a slideshow', { media: media.slice(0, 3) }));
    assertFacts(say('add my voice recording', { media, draft, fresh: ['x.mp3'] }), {
      voice: 'x 100%',
      music: 'viper 50%',
    });
  });
});
