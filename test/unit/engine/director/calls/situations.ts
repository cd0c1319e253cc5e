import { draftOf, MUSIC, photo, PHOTOS, RABBIT, richDraft, say, VOICE, withScript } from '../support.ts';
import type { DirectorRequest } from '../../../../../src/engine/director/types.ts';
import type { SimpleTarget } from '../../../../../src/engine/director/edits/calls/targets.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';
import type { EngineDraft } from '../../../../../src/engine/draft/index.ts';
import type { Row } from './table.ts';

/** Rows whose words mean what they mean by what is there. */
interface Situation {
  readonly what: string;
  readonly request: () => Partial<DirectorRequest>;
  /** What is sent, where more goes with the words. */
  readonly message?: (said: string) => string;
  readonly rows: readonly Row[];
}

const voice = { kind: 'here', spoken: [] } as const;
const LOGO = photo('logo.png');
const GARDEN = photo('garden.jpg');
const MEDIA: readonly MediaFile[] = [...PHOTOS, RABBIT, MUSIC, LOGO, VOICE, GARDEN];
/** Without a song and a recording. */
const QUIET: readonly MediaFile[] = [...PHOTOS, RABBIT, LOGO];
const after = (message: string, media = MEDIA, draft = richDraft()): EngineDraft =>
  draftOf(say(message, { draft, media, voice }));
const first = (message: string, skill: DirectorRequest['skill'], media: readonly MediaFile[]): EngineDraft =>
  draftOf(say(message, { skill, media, voice }));

const SCRIPT = 'ai-video-generator-ai';
const PROMO = 'media-content-generator';
const JAM = 'promo: jam 5 euros, open daily, Mill Road';
const all = { by: 'all' } as const;
const cards = { by: 'cards', cards: { by: 'kind', kind: 'card' } } as const;
const numbered = (of: 'photo' | 'picture' | 'card', number: number): SimpleTarget => ({
  ...{ by: 'number', of },
  numbers: [number],
});

export const SITUATIONS: readonly Situation[] = [
  {
    what: 'with files that are not shown',
    request: () => ({ draft: richDraft(), media: MEDIA, voice }),
    rows: [
      {
        said: ['add the new photo after the panda', 'put this one after the panda'],
        calls: [
          {
            ...{ do: 'add_pictures', files: ['garden.jpg'] },
            at: { at: 'after', target: { by: 'name', name: 'panda' } },
          },
        ],
      },
      {
        said: ['show this picture at the end', 'put this at the end'],
        calls: [{ do: 'add_pictures', files: ['garden.jpg'], at: { at: 'end' } }],
      },
      {
        said: ['replace photo 2 with garden.jpg'],
        calls: [{ do: 'replace_picture', target: numbered('photo', 2), file: 'garden.jpg' }],
      },
      {
        said: ['把第2张换成garden.jpg'],
        calls: [{ do: 'replace_picture', target: numbered('picture', 2), file: 'garden.jpg' }],
      },
      {
        said: ['swap the panda for the garden'],
        calls: [{ do: 'replace_picture', target: { by: 'name', name: 'panda' }, file: 'garden.jpg' }],
      },
      {
        said: ['use voice-jfk as the voice', 'use voice-jfk.m4a as narration', '用voice-jfk做旁白'],
        calls: [{ do: 'set_voice', voice: { by: 'file', file: 'voice-jfk.m4a' } }],
      },
      {
        said: ['left-align the text'],
        calls: [{ do: 'design_text', which: all, design: { align: 'left' } }],
      },
      {
        said: ['标题左对齐'],
        calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { align: 'left' } }],
      },
      {
        said: ['logo.png in the bottom right corner for the first 3 seconds'],
        calls: [
          {
            ...{ do: 'add_overlay', file: 'logo.png', place: 'bottom-right' },
            when: { start: 0, length: 3000 },
          },
        ],
      },
    ],
  },
  {
    what: 'with a logo in a corner',
    request: () => ({ draft: after('logo in the bottom right corner'), media: MEDIA, voice }),
    rows: [
      {
        said: ['remove the logo', 'no logo', 'take the logo off', '去掉水印'],
        calls: [{ do: 'remove_overlays' }],
      },
      {
        said: [
          'logo more transparent',
          'make the logo more transparent',
          'logo at 50% opacity',
          '水印透明一点',
        ],
        calls: [{ do: 'set_overlay', opacity: { to: 0.5 } }],
      },
      { said: ['opacity of the logo 30%'], calls: [{ do: 'set_overlay', opacity: { to: 0.3 } }] },
      { said: ['logo fades in', 'fade the logo in'], calls: [{ do: 'set_overlay', fade: 500 }] },
      {
        said: ['put the logo in the top left corner, fading in'],
        calls: [{ do: 'set_overlay', place: 'top-left', fade: 500 }],
      },
      { said: ['remove logo.png from the corner'], calls: [{ do: 'remove_overlays' }] },
      { said: ['show the logo only at the end'], calls: [{ do: 'set_overlay', when: { place: 'end' } }] },
    ],
  },
  {
    what: 'with two that share the frame',
    request: () => ({ draft: after('photos 1 and 2 side by side'), media: MEDIA, voice }),
    rows: [
      {
        said: ['show them one after another again', '不要并排', '分开显示'],
        calls: [{ do: 'unsplit_pictures', target: all }],
      },
      {
        said: ['undo the split', 'remove the split screen', 'one after the other again'],
        calls: [{ do: 'unsplit_pictures', target: all }],
      },
      {
        said: ['one above the other', 'put them one above the other', 'stack them'],
        calls: [{ do: 'set_split', target: { by: 'kind', kind: 'split' }, arrange: 'rows' }],
      },
    ],
  },
  {
    what: 'with a card at the end',
    request: () => ({ draft: after('add a card “Hello” at the end'), media: MEDIA, voice }),
    rows: [
      {
        said: [
          'change the card to “Goodbye”',
          'make the card say “Goodbye”',
          'the card should say “Goodbye”',
          'change the text of the card to “Goodbye”',
          'make the last card say “Goodbye”',
        ],
        calls: [{ do: 'set_card', target: { by: 'number', of: 'card', numbers: [-1] }, text: 'Goodbye' }],
      },
    ],
  },
  {
    what: 'with music that was composed',
    request: () => ({ draft: after('compose music'), media: MEDIA, voice }),
    rows: [
      { said: ['faster music', '音乐快一点'], calls: [{ do: 'tune_music', tempo: { times: 1.2 } }] },
      { said: ['music at 120 bpm'], calls: [{ do: 'tune_music', tempo: { to: 120 } }] },
    ],
  },
  {
    what: 'with words that are read aloud',
    request: () => ({ draft: after('read “Our cat is here” aloud', QUIET), media: QUIET, voice }),
    rows: [
      {
        said: ['read more slowly', 'the voice is too fast', '读得太快了'],
        calls: [{ do: 'set_narration', rate: { times: 0.8695652173913044 } }],
      },
      { said: ['read faster'], calls: [{ do: 'set_narration', rate: { times: 1.15 } }] },
      { said: ['the voice should say “Welcome”'], calls: [{ do: 'narrate', text: 'Welcome' }] },
      {
        said: [
          'can a woman read it instead',
          'female voice please',
          '换成女声',
          '聲音換成女生',
          '换个女的念',
        ],
        calls: [{ do: 'set_narration', speaker: 'woman' }],
      },
      {
        said: ["I'd rather have a man's voice reading it", 'a man instead please', '男的念', '旁白換男生'],
        calls: [{ do: 'set_narration', speaker: 'man' }],
      },
      {
        said: ["use a child's voice", '用童声念', '换成小朋友的声音'],
        calls: [{ do: 'set_narration', speaker: 'child' }],
      },
      {
        said: ['deeper voice', 'make the voice deeper', '声音低沉一点'],
        calls: [{ do: 'set_narration', pitch: { times: 0.85 } }],
      },
      { said: ['make her voice a bit higher'], calls: [{ do: 'set_narration', pitch: { times: 1.15 } }] },
      {
        said: ['a gentler voice please', '声音温柔一点'],
        calls: [{ do: 'set_narration', pitch: { times: 0.95 }, rate: { times: 0.9 } }],
      },
      {
        said: ['British accent please', 'can it be a British accent'],
        calls: [{ do: 'set_narration', accent: 'en-GB' }],
      },
      { said: ['用粤语念', '廣東話旁白'], calls: [{ do: 'set_narration', accent: 'zh-HK' }] },
      {
        said: ['口音太重，换个台湾口音'],
        calls: [{ do: 'set_narration', accent: 'zh-TW' }],
      },
      // Which of the two is wanted, where one is complained of.
      {
        said: [
          'the voice sounds like a man, my daughter wants a woman',
          'Could the voice be a woman’s please, it is from me, and it’s a man reading',
          '男的念太凶了 换女的',
        ],
        calls: [{ do: 'set_narration', speaker: 'woman' }],
      },
      // The other one: it was a woman's, as far as is known.
      {
        said: ['different voice please', 'another voice', '换个声音'],
        calls: [{ do: 'set_narration', speaker: 'man' }],
      },
      // What would do as well comes first, so that it stays where the other is not to be had.
      {
        said: ["a child's voice, otherwise a woman's voice", '换成童声，没有的话女声'],
        calls: [
          { do: 'set_narration', speaker: 'woman' },
          { do: 'set_narration', speaker: 'child' },
        ],
      },
    ],
  },
  {
    what: 'with nothing but cards',
    request: () => ({
      draft: first('make a video from the words after the colon: Hello there. We are here.', SCRIPT, []),
      media: [],
      voice,
    }),
    rows: [
      {
        said: ['bigger text', '字大一点'],
        calls: [{ do: 'design_text', which: cards, design: { size: { times: 1.4 } } }],
      },
      {
        said: ['the words in white'],
        calls: [{ do: 'design_text', which: cards, design: { color: '#ffffff' } }],
      },
    ],
  },
  {
    what: 'in a promo',
    request: () => ({ draft: first(JAM, PROMO, PHOTOS.slice(0, 3)), media: PHOTOS.slice(0, 3), voice }),
    rows: [
      {
        said: ['“Mill Road” should be “Hill Road”'],
        calls: [{ do: 'set_card', target: numbered('picture', 4), text: 'open daily\nHill Road' }],
      },
      {
        said: ['Dropped the price to 4', 'the price is now 4 euros'],
        calls: [{ do: 'set_text', which: { by: 'words', words: 'jam 5 euros' }, text: 'jam 4 euros' }],
      },
      {
        said: ['make the card say “Goodbye”', 'change the card to “Goodbye”'],
        calls: [{ do: 'set_card', target: numbered('card', -1), text: 'Goodbye' }],
      },
      {
        said: ['change “open daily” to “open on Sundays”'],
        calls: [{ do: 'set_card', target: numbered('picture', 4), text: 'open on Sundays\nMill Road' }],
      },
    ],
  },
  {
    what: 'as a first promo',
    request: () => ({ skill: PROMO, media: PHOTOS.slice(0, 3), voice }),
    rows: [
      {
        said: ['promo for Jam Anna, open daily, Mill Road, 5 euros a jar'],
        calls: [
          { do: 'add_text', text: 'Jam Anna', role: 'title', when: { place: 'start' } },
          {
            do: 'add_card',
            text: 'open daily\nMill Road\n5 euros a jar',
            look: 'closing',
            at: { at: 'end' },
          },
        ],
      },
    ],
  },
  {
    what: 'as a first script',
    request: () => ({ skill: SCRIPT, media: PHOTOS.slice(0, 3), voice }),
    message: (said) => withScript(said, 'product.md'),
    rows: [
      {
        said: ['make it a video, voice a bit quicker'],
        calls: [{ do: 'narrate', rate: 1.15 }],
      },
      {
        said: ['a video with a warm female voice', 'female narrator, warm', '做成视频，温柔的女声'],
        calls: [
          { do: 'set_narration', speaker: 'woman' },
          { do: 'set_narration', pitch: { times: 0.95 }, rate: { times: 0.9 } },
        ],
      },
    ],
  },
];
