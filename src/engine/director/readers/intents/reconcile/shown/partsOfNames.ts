import { nameOf } from '../../../../board/media.ts';
import { isLogo } from '../../../../language/logo.ts';
import { edit, type Message, type Reading, type Wish } from '../../../reader.ts';

/** What is wanted of each picture's name, and where in it that stands. English. */
const PARTS: readonly (readonly [asked: RegExp, part: RegExp])[] = [
  [
    /(?<!\p{L})months?(?: names?)?(?!\p{L})/iu,
    /(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu,
  ],
  [/(?<!\p{L})years?(?! in | old| of )(?!\p{L})/iu, /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u],
  [
    /(?<!\p{L})(?:city|cities|town|place|country)(?:'?s)?(?: names?)?(?!\p{L})/iu,
    /^\p{L}{3,}(?=\d|[ _-]|$)/u,
  ],
];
const ON_THEM = /(?<!\p{L})(?:on|under|below|onto|over) (?:the|each|every|all|them|these|those)(?!\p{L})/iu;
const NAMELESS = /^(?:img|dsc|dscn|photo|pic|picture|image|scan|file|screenshot|pxl)$/iu;

/**
 * `the month in the corner`, `put the city names on`: of pictures that are called `tomatoes_may.jpg` and so on those words, and neither a question which nor the
 * whole names. Pure.
 */
export function inPartsOfNames(reading: Reading, { text, situation }: Message): Reading {
  const isOfNames = (wish: Wish): boolean =>
    (wish.kind === 'wordless' && wish.role === 'caption') ||
    (wish.kind === 'impossible' && wish.what === 'author' && ON_THEM.test(text)) ||
    (wish.kind === 'edit' && wish.call.do === 'caption_pictures' && wish.call.target.by === 'all');
  const asked = reading.wishes.find(isOfNames);
  if (!asked || situation.language !== 'en') return reading;
  const [, part] = PARTS.find(([words]) => words.test(text)) ?? [];
  const files = situation.media.filter((file) => file.kind !== 'audio' && !isLogo(file));
  const words = files.map(({ filename }) => part?.exec(nameOf(filename))?.[0] ?? '');
  if (files.length < 2 || words.some((each) => each === '' || NAMELESS.test(each))) return reading;
  const design = /(?<!\p{L})corners?(?!\p{L})/iu.test(text)
    ? { design: { place: 'bottom-right' as const } }
    : {};
  const shown = files.flatMap(({ filename }, at) =>
    edit<'add_text'>({
      ...{ do: 'add_text', text: capital(words[at] ?? ''), role: 'caption' },
      on: { by: 'name', name: filename },
      ...design,
    }),
  );
  return {
    ...reading,
    wishes: reading.wishes.flatMap((wish) => (wish === asked ? shown : isOfNames(wish) ? [] : [wish])),
  };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
