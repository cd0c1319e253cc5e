import { picturesIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { simplified } from '../../language/hanScript.ts';
import { saidIn, type Said } from '../phrases/forms/texts/textFixes.ts';
import { has, stemsOf } from './stems.ts';

/** Passages of a film: what a card or a caption says, the sentences of it, and the pictures that it is seen on. */
export interface Passage {
  /** Numbers of the pictures, from 1. */
  readonly pictures: readonly number[];
  readonly text: string;
  /** The cards or captions that say it; several where a sentence goes on. */
  readonly said: readonly Said[];
  readonly isCard: boolean;
  /** The name below a letter. */
  readonly isSigned: boolean;
}

/** What somebody means by the words of a passage. */
export interface Found {
  readonly passage: Passage;
  /** The sentences that are meant, where they are not all of it. */
  readonly sentences?: readonly string[];
}

/** All passages in their order. A title is none. */
export function passagesIn(draft: EngineDraft): Passage[] {
  const pictures = picturesIn(draft);
  const places = new Map(pictures.map(({ id }, at) => [id, at + 1]));
  const all = saidIn(draft);
  const saying = (text: string): Said[] => all.filter(({ from }) => from === text).slice(-1);
  const cards = pictures.flatMap((picture, at): Passage[] =>
    picture.kind === 'card' && picture.text !== ''
      ? [
          {
            ...{ pictures: [at + 1], text: picture.text, isCard: true },
            said: saying(picture.text),
            isSigned:
              picture.look === 'closing' &&
              picture.text.length < SHORT &&
              at === pictures.length - 1 &&
              // A letter without a name ends with a sentence.
              !/[。！？]$/u.test(picture.text),
          },
        ]
      : [],
  );
  const captions = textsIn(draft).flatMap(({ text, anchor, role }): Passage[] => {
    if (anchor.kind !== 'pictures' || role === 'title' || role === 'closing') return [];
    const [first, last] = [places.get(anchor.first), places.get(anchor.last)];
    if (first === undefined || last === undefined) return [];
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return [{ pictures: numbers, text, said: saying(text), isCard: false, isSigned: false }];
  });
  const sorted = [...cards, ...captions].toSorted((a, b) => (a.pictures[0] ?? 0) - (b.pictures[0] ?? 0));
  return joined(sorted);
}

const SHORT = 60;

/** Cards between which a sentence goes on are one passage. */
function joined(passages: readonly Passage[]): Passage[] {
  const made: Passage[] = [];
  for (const passage of passages) {
    const before = made.at(-1);
    const goesOn =
      before?.isCard === true &&
      passage.isCard &&
      !/[.!?:。！？：…”"’]\s*$/u.test(before.text) &&
      /^[\p{Ll},]/u.test(passage.text);
    if (!goesOn) made.push(passage);
    else
      made[made.length - 1] = {
        ...passage,
        pictures: [...before.pictures, ...passage.pictures],
        text: `${before.text} ${passage.text}`,
        said: [...before.said, ...passage.said],
      };
  }
  return made;
}

/** The dot behind these, and that within a number, ends no sentence. */
export const sentencesOf = (text: string): string[] =>
  text.match(
    /(?:[^.!?。！？\n]|(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|Prof|Sr|Sra|Hr|Fr|Mme|No|vs|\p{Lu}))\.(?=\s*\p{L})|\.(?=\d))+[.!?。！？]*\s*/gu,
  ) ?? [];

/** The one passage that has the words of a topic; undefined where none has enough of them, or several have as many. */
export function passageOf(topic: string, passages: readonly Passage[]): Found | undefined {
  const plain = (text: string): string => simplified(text.toLowerCase());
  const wanted = plain(topic).trim();
  const exact = wanted.length > 1 ? passages.filter(({ text }) => isWithin(wanted, plain(text))) : [];
  const stems = stemsOf(topic);
  const scored = passages
    .map((passage) => ({ passage, hits: stems.filter((stem) => has(plain(passage.text), stem)).length }))
    .filter(({ hits }) => hits > 0 && hits * 2 >= stems.length);
  const best = Math.max(0, ...scored.map(({ hits }) => hits));
  const likely =
    exact.length === 1 ? exact : scored.filter(({ hits }) => hits === best).map(({ passage }) => passage);
  const [only, ...others] = likely;
  if (!only || others.length > 0) return undefined;
  const sentences = sentencesOf(only.text);
  const meant = sentences.filter((sentence) =>
    exact.length === 1 ? isWithin(wanted, plain(sentence)) : stems.some((stem) => has(plain(sentence), stem)),
  );
  if (meant.length === 0 || meant.length === sentences.length) return { passage: only };
  // Between two sentences that are meant, the others are.
  const [first, last] = [sentences.indexOf(meant[0] ?? ''), sentences.lastIndexOf(meant.at(-1) ?? '')];
  const run = sentences.slice(first, last + 1);
  return run.length === sentences.length ? { passage: only } : { passage: only, sentences: run };
}

const isWithin = (words: string, text: string): boolean =>
  /\p{Script=Han}/u.test(words)
    ? text.includes(words)
    : new RegExp(
        `(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'u',
      ).test(text);

/** A passage by its place: from 1, or −1 for the last before the name below a letter. */
export function passageAt(place: number, passages: readonly Passage[]): Found | undefined {
  const body = passages.filter(({ isSigned }) => !isSigned);
  const passage = body.at(place > 0 ? place - 1 : place);
  return passage && { passage };
}
