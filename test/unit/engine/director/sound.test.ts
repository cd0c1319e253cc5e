import assert from 'node:assert/strict';
import { soundsIn } from '../../../../src/engine/draft/index.ts';
import { itUnderstands } from './phrasings.ts';
import { assertFacts, draftOf, MUSIC, PHOTOS, RABBIT, say, slideshow, sound, VOICE } from './support.ts';

describe('director: music and voice', () => {
  itUnderstands(
    [
      {
        expected: { music: 'viper 35%' },
        said: [
          'music at 35%',
          'set the music to 35%',
          'music volume 35 percent',
          'set the volume to 35%',
          'volume 35%',
          'turn the music down to 35%',
          'make the background music 35%',
          'soundtrack at 35 %',
          'the music should be at 35%',
          '35% volume',
          '音乐35%',
          '音乐音量调到35%',
          '把音量调到35%',
          '背景音乐调到百分之三十五',
          '音乐音量３５％',
        ],
      },
      {
        expected: { music: 'viper 53%' },
        said: [
          'quieter',
          'make the music quieter',
          'turn the music down',
          'turn down the music',
          'lower the volume',
          'softer music',
          'the music is too loud',
          'reduce the music volume',
          '音乐小声一点',
          '音量降低',
          '声音太大了',
        ],
      },
      {
        expected: { music: 'viper 100%' },
        said: [
          'louder',
          'make the music louder',
          'turn the music up',
          'volume up',
          'raise the volume',
          'the music is too quiet',
          '音乐大声一点',
        ],
      },
      { expected: { music: 'viper 40%' }, said: ['half the music volume', 'halve the volume', '音量减半'] },
      {
        expected: { music: '' },
        said: [
          'no music',
          'mute',
          'mute the music',
          'without music',
          'remove the music',
          'remove the background music please',
          'turn off the music',
          'turn the music off',
          'music off',
          'get rid of the song',
          "I don't want music",
          '静音',
          '去掉音乐',
          '不要音乐',
          '关掉背景音乐',
          '把音乐关掉',
        ],
      },
    ],
    () => ({ draft: slideshow() }),
  );

  describe('without music', () => {
    itUnderstands(
      [
        {
          expected: { music: 'viper 80%' },
          said: [
            'add music',
            'music on',
            'add background music',
            'with music',
            'bring the music back',
            'turn the music on',
            'put some music in the background',
            '加音乐',
            '加一点背景音乐',
            '配上音乐',
          ],
        },
      ],
      () => ({ draft: draftOf(say('no music', { draft: slideshow() })) }),
    );

    it('composes where there is no file, and says so', () => {
      const draft = draftOf(say('make a slideshow, no music', { media: PHOTOS }));
      const direction = say('add music', { draft, media: PHOTOS });
      assertFacts(direction, { music: 'composed music 80%' });
      assert.match(direction.reply, /composed/);
    });

    it('composes in the mood that is asked for, and says what it does not compose', () => {
      const draft = draftOf(say('make a slideshow, no music', { media: PHOTOS }));
      const direction = say('add some epic music', { draft, media: PHOTOS });
      assertFacts(direction, { music: 'composed music 80%' });
      assert.match(direction.reply, /epic/);
      const source = (one: typeof direction) => soundsIn(draftOf(one))[0]?.source;
      assert.partialDeepStrictEqual(source(direction), { kind: 'composed', mood: 'epic' });
      const changed = say('add some playful music', { draft: draftOf(direction), media: PHOTOS });
      assert.partialDeepStrictEqual(source(changed), { kind: 'composed', mood: 'playful' });
      assert.match(say('add some jazz music', { draft, media: PHOTOS }).reply, /jazz/);
    });

    it('composes another piece for every film, and the same for the same', () => {
      const seed = (media: typeof PHOTOS) =>
        soundsIn(draftOf(say('make a slideshow', { media }))).map(({ source }) => source);
      assert.deepEqual(seed(PHOTOS), seed(PHOTOS));
      assert.notDeepEqual(seed(PHOTOS), seed(PHOTOS.slice(1)));
    });
  });

  describe('with another song', () => {
    const song = sound('waltz.mp3', 90_000);
    itUnderstands(
      [
        {
          expected: { music: 'waltz 80%' },
          said: [
            'replace the music',
            'use the other song',
            'change the music',
            'replace the music with waltz.mp3',
            'use waltz.mp3 as the music',
            'use waltz as background music',
            'use waltz.mp3',
            'switch to the new song',
            '换音乐',
            '用waltz.mp3做背景音乐',
            '把音乐换成waltz',
          ],
        },
      ],
      () => ({ draft: slideshow(), media: [...PHOTOS, MUSIC, song], fresh: [song.hash] }),
    );
  });

  it('fades', () => {
    const fades = (phrase: string) => {
      const draft = draftOf(say(phrase, { draft: slideshow() }));
      const music = draft.t.flatMap((track) => (track.tt === 1 ? track.sg : []))[0];
      return [music?.fadeIn, music?.fadeOut];
    };
    assert.deepEqual(fades('fade out the music over 3 seconds'), [500, 3000]);
    assert.deepEqual(fades('fade the music in over 1.5 seconds'), [1500, 2000]);
    assert.deepEqual(fades('音乐淡入淡出'), [2000, 2000]);
  });

  it('turns the clips’ own sound off and on', () => {
    const media = [RABBIT, ...PHOTOS, MUSIC];
    const draft = draftOf(say('make a slideshow', { media }));
    const volume = (phrase: string) => {
      const changed = draftOf(say(phrase, { draft, media }));
      const [first] = changed.t.flatMap((track) => (track.tt === 0 ? track.sg : []));
      return first?.kind === 'clip' ? (first.muted ? 0 : first.vol) : undefined;
    };
    assert.equal(volume('mute the clips'), 0);
    assert.equal(volume('clip volume 30%'), 0.3);
  });

  describe('voice', () => {
    const media = [...PHOTOS, MUSIC, VOICE];
    const request = () => ({ draft: slideshow(), media, fresh: [VOICE.hash] });

    itUnderstands(
      [
        {
          expected: { voice: 'voice jfk 100%', music: 'viper 50%' },
          said: [
            'add the voice-over',
            'use voice-jfk.m4a as the voice',
            'use it as the voice',
            'add my recording',
            '加旁白',
            '用voice-jfk.m4a做旁白',
          ],
        },
      ],
      request,
    );

    it('can be removed, louder, quieter', () => {
      const draft = draftOf(say('add the voice-over', request()));
      assertFacts(say('remove the voice', { draft, media }), { voice: '' });
      assertFacts(say('voice at 80%', { draft, media }), { voice: 'voice jfk 80%' });
      assertFacts(say('make the voice quieter', { draft, media }), {
        voice: 'voice jfk 67%',
        music: 'viper 50%',
      });
    });

    it('says plainly that there is none to generate', () => {
      for (const phrase of ['add a voice-over', 'narrate it', 'read the script aloud', '加配音']) {
        const direction = say(phrase, { draft: slideshow() });
        assert.equal(direction.understood, false, phrase);
        assert.equal(direction.draft, undefined);
        assert.match(direction.reply, /recording|录音/);
      }
    });

    it('makes the video long enough for the recording', () => {
      const draft = draftOf(say('make it 6 seconds', request()));
      const longer = draftOf(say('add the voice-over', { ...request(), draft }));
      assert.ok(longer.d >= 11_800);
    });
  });
});
