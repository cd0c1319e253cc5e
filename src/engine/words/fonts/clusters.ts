import type { Coverage } from './coverage.ts';

/** A font, as far as it decides what draws a sign. */
export interface Covering {
  readonly coverage: Coverage;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Signs that have no shape of their own: joiners, variation selectors, direction marks. The renderer draws nothing for them. */
const SHAPELESS = /[\n\p{Default_Ignorable_Code_Point}]/u;

/** A text's signs as a reader counts them, in order: each a base with the marks on it. */
export const clustersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The code points that a font needs to draw a sign, or a whole text. */
export const drawnPoints = (text: string): number[] =>
  Array.from(text)
    .filter((sign) => !SHAPELESS.test(sign))
    .map(codePointOf);

/**
 * The font that the layout library draws each sign with: the first that has its first character, whatever marks follow. For a character beyond the
 * basic plane it takes the one that it took for the first with the same high surrogate. Pure.
 */
export function fontsOf<T extends Covering>(
  signs: readonly string[],
  fonts: readonly T[],
): ReadonlyMap<string, T | undefined> {
  const taken = new Map<number, T | undefined>();
  return new Map(
    signs.map((sign) => {
      const unit = sign.charCodeAt(0);
      if (!taken.has(unit))
        taken.set(
          unit,
          fonts.find(({ coverage }) => coverage.has(codePointOf(sign))),
        );
      return [sign, taken.get(unit)];
    }),
  );
}

/** The signs that would be torn: their font lacks a mark that they have. Pure; each once. */
export function tornSigns(signs: readonly string[], fonts: readonly Covering[]): string[] {
  const torn = Array.from(fontsOf(signs, fonts)).filter(
    ([sign, font]) => !drawnPoints(sign).every((point) => font?.coverage.has(point) === true),
  );
  return torn.map(([sign]) => sign);
}

/** What a font has of a sign: the base, and the marks that it can put on it. */
export function drawnPart(sign: string, font: Covering | undefined): string {
  return Array.from(sign)
    .filter((one) => SHAPELESS.test(one) || font?.coverage.has(codePointOf(one)) === true)
    .join('');
}

/** A mark as it is shown by itself, other signs as they are. */
export const byItself = (sign: string): string => (/^\p{M}/u.test(sign) ? `\u25cc${sign}` : sign);

const codePointOf = (sign: string): number => sign.codePointAt(0) ?? 0;
