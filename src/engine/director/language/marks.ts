import type { MediaFile } from '../../types.ts';
import { placesOf, type Placed } from './rewrite.ts';

/**
 * A message prepared for the rules: as long as the original, so that every position fits both, or else with the places of its characters there
 * ({@link writtenIn}). Lower case, ASCII punctuation and digits. What a rule cares about as a whole (quoted words, names of files, shapes, lengths of time, pictures) is
 * one mark, padded to its length, that no pattern can mistake for a word.
 */
export interface Masked {
  readonly original: string;
  readonly text: string;
  /** Where the characters of the text stand in the original, where it was reworded. */
  readonly places?: Placed;
  /** Words of the quotes, by mark. */
  readonly quotes: readonly string[];
  /** Files that are named, by mark. */
  readonly files: readonly MediaFile[];
  /** Lengths of time by mark, ms. */
  readonly durations: readonly number[];
  /** Words that name pictures by number, by mark. */
  readonly refs: readonly string[];
  /** Shapes such as `9:16`, by mark. */
  readonly ratios: readonly string[];
}

// Marks live in Unicode's private use area: nobody types them. 255 of each kind.
export const MARK_BASE = {
  quote: 0xe000,
  file: 0xe100,
  duration: 0xe200,
  ref: 0xe300,
  ratio: 0xe400,
} as const;
export const MOST_MARKS = 0xff;
const PAD = '\ue0ff';

export type MarkKind = keyof typeof MARK_BASE;

/** What a rule has used up. */
export const USED = '\ue1ff';

/** A file's name. No groups. */
export const FILE_ONLY = `[\ue100-\ue1fe]${PAD}*`;
/** A length of time. No groups. */
export const DURATION = `[\ue200-\ue2fe]${PAD}*`;
/** A shape. No groups. */
export const RATIO = `[\ue400-\ue4fe]${PAD}*`;
/** Pictures by number: `the third photo`, `photos 2 and 4`. No groups. */
export const NUMBERED = `[\ue300-\ue3fe]${PAD}*`;

/** The mark of something, as long as its words. */
export const markFor = (kind: MarkKind, index: number, length: number): string =>
  String.fromCharCode(MARK_BASE[kind] + index).padEnd(length, PAD);

/** A part of a message as it was written. @param start, end positions in its text */
export function writtenIn({ original, places }: Masked, start: number, end: number): string {
  return original.slice(...(places ? placesOf(places, start, end) : [start, end]));
}

/** A part of a text: where it begins, and where what follows it does. */
export type Span = readonly [start: number, end: number];

/** Where a part of a prepared message stands in the message as it was written. */
export const spanIn = (
  { places }: Masked,
  { start, end }: { readonly start: number; readonly end: number },
): Span => (places ? placesOf(places, start, end) : [start, end]);

/** What kind of mark a character is, and its number. */
export function readMark(character: string): { readonly kind: MarkKind; readonly index: number } | undefined {
  const code = character.charCodeAt(0);
  for (const kind of Object.keys(MARK_BASE) as MarkKind[]) {
    const index = code - MARK_BASE[kind];
    if (index >= 0 && index < MOST_MARKS) return { kind, index };
  }
  return undefined;
}

/** The words of a quote's mark. */
export const quoteOf = ({ quotes }: Pick<Masked, 'quotes'>, text: string): string =>
  quotes[text.charCodeAt(0) - MARK_BASE.quote] ?? '';

/** The file of a name's mark. */
export const fileOf = ({ files }: Pick<Masked, 'files'>, text: string): MediaFile | undefined =>
  files[text.charCodeAt(0) - MARK_BASE.file];

/** What a mark of {@link DURATION} says, ms. */
export const durationOf = ({ durations }: Pick<Masked, 'durations'>, text: string): number =>
  durations[text.trim().charCodeAt(0) - MARK_BASE.duration] ?? NaN;

/** What a mark of {@link RATIO} says. */
export const ratioOf = ({ ratios }: Pick<Masked, 'ratios'>, text: string): string =>
  ratios[text.charCodeAt(0) - MARK_BASE.ratio] ?? '';
