import assert from 'node:assert/strict';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { draftOf, photo, say, sound } from '../support.ts';

const HIKE = ['walk.jpg', 'hut.jpg', 'gipfel.jpg', 'lake.jpg'].map(photo);
const summit = { by: 'name', name: 'gipfel.jpg' } as const;

describe('director: what one picture, the music or the voice has beside it', () => {
  const longer = [
    'Gipfel bitte ganz ans Ende und doppelt so lang zeigen wie die anderen',
    'zeig Gipfel ganz am Ende, doppelt so lange wie die anderen Bilder',
    'gipfelを最後にして、他の2倍の長さにして',
  ];
  for (const said of longer)
    it(`shows the one that was spoken of longer than the others: ${said}`, () => {
      const draft = draftOf(say('make a slideshow', { media: HIKE }));
      assert.deepEqual(say(said, { draft, media: HIKE }).calls, [
        { do: 'move_pictures', target: summit, to: { at: 'end' } },
        { do: 'set_picture_length', target: summit, length: { times: 2 } },
      ]);
    });

  it('does not make all of it longer where one picture is to be', () => {
    const draft = draftOf(say('make a slideshow', { media: HIKE }));
    const said = 'mets gipfel à la fin et deux fois plus longtemps que les autres';
    for (const language of ['en', 'fr']) {
      const { calls } = say(said, { draft, media: HIKE, language });
      assert.ok(
        calls.every((call) => call.do !== 'set_length'),
        language,
      );
    }
  });

  const withMusic = [
    'video da formatura com a musica que coloquei, termina junto com a musica',
    'video mit der Musik, soll mit dem Lied enden',
    'video con la música, que termine con la canción',
    'a video with song.mp3, end it together with the song',
    'song.mp3で動画を作って、曲と一緒に終わるように',
  ];
  for (const said of withMusic)
    it(`ends a first video with its music: ${said}`, () => {
      const song = sound('song.mp3', 95_000);
      const { calls } = say(said, { media: [...HIKE, song] });
      assert.deepEqual(
        calls.filter((call) => call.do === 'set_length'),
        [{ do: 'set_length', length: { to: song.durationMs } }],
      );
    });

  const lullabies = [
    'troca a música por uma de ninar',
    'cambia la música por una canción de cuna',
    'andere Musik, ein Wiegenlied bitte',
    'remplace la musique par une berceuse',
    '音楽を子守唄に変えて',
  ];
  for (const said of lullabies)
    it(`plays calm music for a lullaby: ${said}`, () => {
      const draft = draftOf(say('make a slideshow', { media: HIKE }));
      assert.deepEqual(say(said, { draft, media: HIKE }).calls, [{ do: 'tune_music', mood: 'calm' }]);
    });

  const mute = [
    'Die Stimme gefällt mir nicht, lieber ganz ohne Stimme, nur Text',
    'la voix ne me plaît pas, plutôt sans voix, juste le texte',
    '不要机器念了，我自己录，你留字幕就行',
  ];
  for (const said of mute)
    it(`asks about nothing that is so: ${said}`, () => {
      const draft = draftOf(say('make a slideshow', { media: HIKE }));
      assert.doesNotMatch(say(said, { draft, media: HIKE }).reply, /verstanden|compris|没有听懂/u);
    });

  const inOrder = ['社区导览的稿子，帮我配音上字幕，图照顺序', '文案在讲稿.txt，配音，图片按顺序'];
  for (const said of inOrder)
    it(`has the pictures in their order anyway: ${said}`, () => {
      const message = embedScripts(said, [{ name: '讲稿.txt', text: '大家好。\n\n今天讲三点。' }]);
      const { reply } = say(message, { media: HIKE, skill: 'ai-video-generator-ai', language: 'zh' });
      assert.doesNotMatch(reply, /没有听懂/u);
    });

  it('undoes nothing for who finds fault and says what is to be', () => {
    const draft = draftOf(say('make a slideshow', { media: HIKE }));
    const { reply } = say('ficou feio, as fotos tão cortadas', { draft, media: HIKE, language: 'pt' });
    assert.doesNotMatch(reply, /desfazer/u);
  });

  it('shows the words of a fact, not what is to be done with them', () => {
    for (const end of ['って最後に入れて', 'と最後に書いてください', 'を最後に表示して']) {
      const said = `パン屋の宣伝動画お願いします。食パン380円、毎週水曜定休${end}`;
      const { calls } = say(said, { media: HIKE, skill: 'media-content-generator', language: 'ja' });
      const [card] = calls.filter((call) => call.do === 'add_card');
      assert.equal(card?.text, '食パン380円\n毎週水曜定休', end);
    }
  });
});
