import assert from 'node:assert/strict';
import { compare } from '../../../../../src/engine/director/say/changes/compare.ts';
import type { EngineDraft } from '../../../../../src/engine/draft/index.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';
import { draftOf, even, PHOTOS, RABBIT, say, withScript } from '../support.ts';

const MEDIA: readonly MediaFile[] = [...PHOTOS, RABBIT];
const voice = { kind: 'here', spoken: [] } as const;
const plain = even(draftOf(say('make a slideshow, calm music', { media: MEDIA })));
const read = draftOf(
  say(withScript('make a video from this script and read it aloud', 'product.md'), {
    skill: 'ai-video-generator-ai',
    media: PHOTOS,
    voice,
  }),
);

const shared = draftOf(say('photos 1 and 2 side by side', { draft: plain, media: MEDIA }));
const whole = draftOf(say('show the photos whole', { draft: plain, media: MEDIA }));

interface Row {
  readonly message: string;
  readonly language?: string;
  readonly draft?: EngineDraft;
  readonly reply: string;
}

/** Whole replies, since it is the whole that somebody reads. */
const ROWS: readonly Row[] = [
  // What is so already is named, with what can be said instead.
  {
    message: 'calm music',
    reply: 'The music is calm already. You can say, for example, “upbeat music” or “another tune”.',
  },
  {
    message: '音乐安静一点',
    language: 'zh-cn',
    reply: '音乐已经是平静的了。可以这样说：“欢快一点的音乐”或“换一首”。',
  },
  {
    message: 'ruhige Musik',
    language: 'de',
    reply: 'Die Musik ist schon ruhig. Sag zum Beispiel „fröhlichere Musik“ oder „andere Musik“.',
  },
  {
    message: "is there a woman's voice instead?",
    reply:
      'There are no words in the video to read aloud. Add a recording (MP3, M4A or WAV), or captions first.',
  },
  { message: "is there a woman's voice instead?", draft: read, reply: 'A woman reads now.' },
  { message: '换成男声', language: 'zh-cn', draft: read, reply: '现在的朗读：男声。' },
  {
    message: 'eine Kinderstimme bitte, etwas tiefer',
    language: 'de',
    draft: read,
    reply: 'Vorgelesen wird jetzt so: ein Kind, tiefer.',
  },
  {
    message: 'use Morgan Freeman’s voice',
    draft: read,
    reply:
      'I can’t imitate a voice. Record the words with a phone or computer, add the file (MP3, M4A or WAV), and say “use my recording”.',
  },
  {
    message: 'Where do I find the video to put it on a memory stick?',
    reply: 'It’s ready to export: the MP4 lands in your workspace, and you can send it anywhere from there.',
  },
  {
    message: 'can you add Taylor Swift shake it off instead of that music',
    reply: 'The engine composes no such music (“Taylor Swift shake it off”); add a music file that has it.',
  },
  { message: 'remove the voice', reply: 'There is no voice in it.' },
  // Not where half of the words may have meant something else.
  {
    message: '太单调了，换个平静一点的风格',
    language: 'zh-cn',
    reply:
      '想改哪方面：画面、顺序、时长、文字、音乐，还是整体风格？我没有听懂“换个平静一点的风格”，这部分没有执行。',
  },
  // Beside something that has changed, too.
  {
    message: 'crossfades of half a second, and photo 2 brighter',
    reply: '“red panda” is brighter now. The transitions are crossfades of 0.5 seconds already.',
  },
  // Numbers as they are said, in the language.
  {
    message: 'Foto 2 für 6,5 Sekunden',
    language: 'de',
    reply:
      '„red panda“: jetzt 6,5 Sekunden zu sehen. Das Video dauert jetzt 25,8 Sekunden (vorher 22,8 Sekunden).',
  },
  // Who moves something to an end hears that it is there.
  { message: 'photo 3 first', reply: '“larch” comes first now.' },
  { message: 'photo 3 to the end', reply: '“larch” comes last now.' },
  // No question is answered with a quotation of it.
  {
    message: 'why is the second photo blurry?',
    reply:
      'I can’t tell how it looks or sounds to you. Say which picture or words you mean and how it should be, like “rotate photo 2”.',
  },
  {
    message: '为什么有一张是横的？',
    language: 'zh-cn',
    reply:
      '画面看上去怎样、听起来怎样，我看不到也听不到。请说是哪一张或哪段文字、要变成什么样，比如“第2张转正”。',
  },
  // What the pictures do when words are read slower goes without saying.
  {
    message: 'read more slowly',
    draft: read,
    reply:
      'The words are read more slowly now (87% of the usual pace). The video is 64.8 seconds long now (it was 57.8 seconds).',
  },
  // What is so already is not suggested.
  { message: 'show the photos whole', draft: whole, reply: 'The pictures are shown whole already.' },
  // Where words that are read are heard follows their pictures.
  { message: 'swap picture 1 and picture 3', draft: read, reply: 'Swapped “larch” and “elva”.' },
  {
    message: 'how long is it',
    reply: 'The video is 22.8 seconds long: 6 pictures, calm music that I composed.',
  },
];

describe('director: whole replies', () => {
  for (const { message, language = 'en', draft = plain, reply } of ROWS)
    it(message, () => {
      const media = draft === read ? PHOTOS : MEDIA;
      assert.equal(say(message, { draft, media, language, voice }).reply, reply);
    });

  it('tell of the longer one of those that came apart', () => {
    const apart = draftOf(say('show them one after another', { draft: shared, media: MEDIA }));
    const after = draftOf(say('the red panda for 6 seconds', { draft: apart, media: MEDIA }));
    const seen = compare(shared, after).flatMap((change) => (change.kind === 'seen' ? [change] : []));
    assert.deepEqual(
      seen.map(({ names, ms }) => [names, ms]),
      [[['red panda'], 6000]],
    );
  });
});
