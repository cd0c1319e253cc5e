import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { picturesIn, textsIn } from '../../../../../src/engine/draft/index.ts';
import { draftOf, photo, say } from '../support.ts';

/** English first requests as people write them who know no rules: what is done, and what is never said. */
interface Row {
  readonly said: string;
  readonly calls: readonly Call[];
  readonly never?: RegExp;
}

const card = (text: string, at: 'start' | 'end', ground: string): readonly Call[] => [
  { do: 'add_card', text, look: at === 'end' ? 'closing' : 'scene', at: { at } },
  {
    do: 'set_card',
    target: { by: 'number', of: 'picture', numbers: [at === 'start' ? 1 : -1] },
    ground,
  },
];
const captions = (...words: readonly string[]): readonly Call[] =>
  words.map((text, at) => ({
    ...{ do: 'add_text', text, role: 'caption' },
    on: { by: 'name', name: PHOTOS[at] ?? '' },
  }));
const moved = (at: 'start' | 'end', ...names: readonly string[]): Call => {
  const of = names.map((name) => ({ by: 'name', name }) as const);
  const [only] = of;
  return { do: 'move_pictures', target: of.length === 1 && only ? only : { by: 'these', of }, to: { at } };
};

const PHOTOS = ['paris1.jpg', 'paris2.jpg', 'rome1.jpg', 'rome2.jpg'];

const ROWS: readonly Row[] = [
  {
    said: 'a slideshow for the club, playful, greenish, with both cities',
    calls: [{ do: 'set_look', hue: 146 }],
  },
  { said: 'our trip, our dark blue if possible', calls: [{ do: 'set_look', hue: 216 }] },
  { said: 'a slideshow of the blue, the green and the red room', calls: [], never: /hue/u },
  {
    said: "all photos. Put 'Walter, 1931 – 2024' at the end on black",
    calls: card('Walter, 1931 – 2024', 'end', '#000000'),
  },
  {
    said: 'a slideshow, write “For Walter” at the very end on a black screen',
    calls: card('For Walter', 'end', '#000000'),
  },
  { said: 'a slideshow, and show “Once” at the start on white', calls: card('Once', 'start', '#ffffff') },
  {
    said: "slideshow, finish with the tower and 'Ciao'",
    calls: [{ do: 'add_text', text: 'Ciao', role: 'closing', when: { place: 'end' } }],
  },
  {
    said: "slideshow. end on the fountain and say 'See you in June'",
    calls: [{ do: 'add_text', text: 'See you in June', role: 'closing', when: { place: 'end' } }],
  },
  {
    said: 'our trip!! captions: anna on a bench, our hut, way too much cheese, going up',
    calls: captions('anna on a bench', 'our hut', 'way too much cheese', 'going up'),
  },
  {
    said: 'video of our honeymoon, rome first then paris',
    calls: [moved('start', 'rome1.jpg', 'rome2.jpg', 'paris1.jpg', 'paris2.jpg')],
  },
  { said: 'a slideshow, keep paris2.jpg for the end', calls: [moved('end', 'paris2.jpg')] },
  { said: 'slideshow please, save paris1.jpg for last', calls: [moved('end', 'paris1.jpg')] },
  { said: 'a slideshow, leave rome1.jpg for the very end', calls: [moved('end', 'rome1.jpg')] },
  {
    said: 'a slideshow of these, about a minute and a half, the piano song under it, and at the start it should say Happy 70th, Mom!',
    calls: [
      { do: 'set_length', length: { to: 90_000 } },
      { do: 'add_text', text: 'Happy 70th, Mom!', role: 'title', when: { place: 'start' } },
    ],
  },
  {
    said: 'slideshow pls. no text no music just the photos, 4 seconds each',
    calls: [
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } },
      { do: 'remove_sound', which: 'music' },
    ],
    never: /just the photos/,
  },
  {
    said: 'a slideshow, without text nor music',
    calls: [{ do: 'remove_sound', which: 'music' }],
  },
  { said: 'a slideshow, 30 seconds or so', calls: [{ do: 'set_length', length: { to: 30_000 } }] },
  { said: 'Lisbon in 20 seconds', calls: [{ do: 'set_length', length: { to: 20_000 } }] },
  { said: 'our whole summer in 40 secs', calls: [{ do: 'set_length', length: { to: 40_000 } }] },
  {
    said: "a slideshow. It'll run on a tablet all day with no sound",
    calls: [{ do: 'remove_sound', which: 'music' }],
  },
  {
    said: 'please only use the first two and skip the rest',
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 2 }] } },
    ],
    never: /no picture at all/,
  },
];

const LETTERS = [
  "video letter. write: 'Mum, Dad. We have a secret. It is small. You will meet in March.' show paris1 only at the very end",
  'video letter. write: ‘Mum, Dad. We have a secret. It is small. You will meet in March.’ keep paris1 for the end',
  'video letter. write: „Mum, Dad. We have a secret. It is small. You will meet in March.“ paris1 last',
  "'Mum, Dad. We have a secret. It is small. You will meet in March.' make that into a short video",
];

const media = PHOTOS.map((name) => photo(name));
const has = (calls: readonly Call[], call: Call, reply: string): void =>
  assert.ok(
    calls.some((each) => isDeepStrictEqual(each, call)),
    `${JSON.stringify(call)} is missing in ${JSON.stringify(calls)}: ${reply}`,
  );

describe('director: English first requests of strangers', () => {
  for (const { said, calls, never } of ROWS)
    it(said, () => {
      const got = say(said, { media });
      for (const call of calls) has(got.calls, call, got.reply);
      if (never) assert.doesNotMatch(got.reply, never);
    });

  for (const [names, said, words] of [
    [
      'tomatoes_may, tomatoes_june',
      'turn them into a short film with the month written in the corner',
      ['May', 'June'],
    ],
    [
      'venice1, pisa, rome_forum',
      'a video of our tour. Can you write the city names on the pictures?',
      ['Venice', 'Pisa', 'Rome'],
    ],
    ['family_2019, family_2020', 'a slideshow, put the year on each one', ['2019', '2020']],
  ] as const)
    it(`shows the part of the names that is asked for: ${said}`, () => {
      const got = say(said, { media: names.split(', ').map((name) => photo(`${name}.jpg`)) });
      assert.deepEqual(
        textsIn(draftOf(got)).map(({ text }) => text),
        words,
        got.reply,
      );
    });

  it('speaks of words for several pictures together', () => {
    const files = ['venice1', 'pisa', 'rome_forum'].map((name) => photo(`${name}.jpg`));
    const one = say('a video of our tour', { media: files });
    const two = say('Can you write the city names on the pictures?', {
      ...{ media: files, draft: draftOf(one), memory: one.memory },
    });
    const three = say('Nice but put them at the bottom left', {
      ...{ media: files, draft: draftOf(two), memory: two.memory },
    });
    const places = textsIn(draftOf(three)).map(({ design }) => design.place);
    assert.deepEqual(places, ['bottom-left', 'bottom-left', 'bottom-left'], three.reply);
  });

  it('shows no more of a list than the words for each picture', () => {
    const files = ['lisbon_tram', 'sintra_palace', 'pasteis', 'porto_bridge'].map((name) =>
      photo(`${name}.jpg`),
    );
    const said =
      "Portugal trip. Put the place name on every picture — Lisbon, Sintra, Belém (that's the pastries), Porto. 5 secs each.";
    const got = say(said, { media: files });
    const words = textsIn(draftOf(got)).map(({ text }) => text);
    assert.deepEqual(words, ['Lisbon', 'Sintra', 'Belém', 'Porto'], got.reply);
    assert.doesNotMatch(got.reply, /not done/u);
  });

  for (const said of LETTERS)
    it(said, () => {
      const got = say(said, { media, skill: 'best-video-letter-maker' });
      const pages = picturesIn(draftOf(got)).flatMap((each) => (each.kind === 'card' ? [each.text] : []));
      assert.equal(
        pages.join(' '),
        'Mum, Dad. We have a secret. It is small. You will meet in March.',
        got.reply,
      );
      assert.doesNotMatch(got.reply, /What should the/);
    });

  it('keeps in the video what is said to look otherwise', () => {
    const media = ['Boot.jpg', 'Abend.jpg', 'Eis.jpg'].map((name) => photo(name));
    const { calls } = say('alles in schwarzweiß außer dem Boot', { media, language: 'de' });
    const of = [{ by: 'name' as const, name: 'Boot.jpg' }];
    has(calls, { do: 'set_colors', target: { by: 'but', of }, look: 'mono' }, '');
    assert.ok(calls.every((call) => call.do !== 'remove_pictures'));
    const [but] = say('除了Boot都放进去', { media, language: 'zh' }).calls;
    assert.deepEqual(but, { do: 'remove_pictures', target: of[0] });
  });

  it('shows a letter behind “Text:” whole, and what is said after it is done', () => {
    const said =
      'Text: Dear Mom, you are the best cook I know. Love, Sam. Use a pink background and soft piano';
    const got = say(`a video letter. ${said}`, { media, skill: 'best-video-letter-maker' });
    const pages = picturesIn(draftOf(got)).flatMap((each) =>
      each.kind === 'card' ? [each.heading ?? '', each.text] : [],
    );
    assert.equal(
      pages.filter((words) => words !== '').join(' '),
      'Dear Mom, you are the best cook I know. Love, Sam.',
    );
    has(got.calls, { do: 'tune_music', mood: 'tender' }, got.reply);
    assert.deepEqual(textsIn(draftOf(got)), []);
  });

  it('writes a letter by hand that stands in single quotes', () => {
    const words = "text: 'It is midnight here. I made two cups of tea again. Eleven more days.'";
    const got = say(`love letter. ${words} it should look like handwriting`, {
      media,
      skill: 'best-video-letter-maker',
    });
    const pages = picturesIn(draftOf(got)).filter(({ kind }) => kind === 'card');
    assert.ok(
      pages.every((each) => each.kind === 'card' && each.design.font === 'script'),
      got.reply,
    );
  });

  it('takes the quotes off a name, and “my website” off an address', () => {
    const said = "advert for my plumbing business 'Drip Drop'. end with my website www.dripdrop.example";
    const got = say(said, { media, skill: 'media-content-generator' });
    const shown = JSON.stringify(got.draft);
    assert.ok(shown.includes('"Drip Drop"') && shown.includes('"www.dripdrop.example"'), got.reply);
    assert.ok(!shown.includes("Drop'") && !shown.includes('my website'), got.reply);
  });

  it('names no file over a picture when nobody’s names are wanted', () => {
    for (const no of ["don't put any of our names in", 'no names', 'without captions']) {
      const got = say(`Concert teaser, ${no}`, { media, skill: 'media-content-generator' });
      assert.deepEqual(textsIn(draftOf(got)), [], no);
    }
  });

  it('has a logo last, and the words beside it at the end', () => {
    for (const said of [
      "End on the logo and say 'Open from 6am'",
      "finish with the logo and write 'Open from 6am'",
    ]) {
      const got = say(`promo for our bakery. ${said}`, {
        media: [photo('logo_dark.png'), ...media],
        skill: 'media-content-generator',
      });
      const last = picturesIn(draftOf(got)).at(-1);
      assert.ok(last?.kind === 'card' && last.text === 'Open from 6am', got.reply);
    }
  });
});
