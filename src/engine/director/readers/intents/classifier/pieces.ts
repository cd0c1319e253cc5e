import { spanIn } from '../../../language/marks.ts';
import type { Situation } from '../../reader.ts';
import { literally } from '../../phrases/prepare/prepared.ts';
import type { Token } from '../../phrases/tokens.ts';

/** A word of a message, a number, a sign of Chinese or Japanese script, or a punctuation mark. */
export interface Piece {
  /** Place in the message as it was written. */
  readonly start: number;
  readonly end: number;
  /** As it was written. */
  readonly written: string;
  /** Lower case; numbers and names of files are one word each kind. */
  readonly word: string;
  /** It parts what was said before it from what comes. */
  readonly isStop: boolean;
  /** It goes on with the word of the piece before it, in a script without spaces between words. */
  readonly isInWord: boolean;
  /** The whole of that word; elsewhere the same as `word`. */
  readonly whole: string;
  /** What the lexicons know of it, in every language alike: `music`, `*number`, `mood=calm`. */
  readonly concepts: readonly string[];
}

const PIECE =
  /[\p{L}\p{N}_-]+\.(?:jpe?g|png|heic|webp|gif|svg|mp4|mov|webm|mp3|m4a|wav|txt|md|docx)(?![\p{L}\p{N}])|\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}ー]|\d+(?:[.,:]\d+)*|[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}\p{M}]+)*|\S/giu;
/** A sign of Chinese or Japanese script. */
export const SIGN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const STOP = /^[.,;!?。，、；！？…:：]$/u;

const KINDS: readonly (readonly [kind: string, written: RegExp])[] = [
  ['<image>', /\.(?:jpe?g|png|heic|webp|gif|svg)$/],
  ['<sound>', /\.(?:mp3|m4a|wav)$/],
  ['<clip>', /\.(?:mp4|mov|webm)$/],
  ['<document>', /\.(?:txt|md|docx)$/],
  ['<clock>', /^\d+:\d+$/],
  ['<year>', /^(?:19|20)\d\d$/],
  ['<long>', /^\d.{5}/],
  ['<number>', /^\d/],
];

/** Finds words in Chinese and Japanese alike: one dictionary serves both. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a message into pieces. Pure. */
export function piecesOf(message: string, situation: Situation): Piece[] {
  const { masked, tokens } = literally(message, situation);
  const places = tokens.map((token) => [spanIn(masked, token), conceptsOf(token, situation)] as const);
  const segments = Array.from(SEGMENTER.segment(message));
  let before: (typeof places)[number] | undefined;
  let [segment, segmentBefore] = [0, -1];
  return Array.from(message.matchAll(PIECE), ({ 0: written, index: start }): Piece => {
    const end = start + written.length;
    const plain = written.toLowerCase().replaceAll('’', "'");
    const covering =
      places.find(([[from, to]]) => from <= start && to > start) ??
      places.find(([[from, to]]) => from < end && to > start);
    while ((segments[segment + 1]?.index ?? Infinity) <= start) segment += 1;
    const isSign = SIGN.test(written);
    const isInWord = isSign && ((covering !== undefined && covering === before) || segment === segmentBefore);
    before = covering;
    segmentBefore = segment;
    return {
      ...{ start, end, written, isInWord },
      word: kindOf(plain),
      whole: isSign ? (segments[segment]?.segment ?? written) : kindOf(plain),
      isStop: STOP.test(written),
      concepts: covering?.[1] ?? [],
    };
  });
}

const kindOf = (plain: string): string => KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? plain;

function conceptsOf({ kind, means, text }: Token, { language }: Situation): string[] {
  const isTranslated = language !== 'en' && kind !== 'quote' && /^[a-z ']+$/.test(text);
  return [
    ...(kind === 'word' ? [] : [`*${kind}`]),
    ...means.map(({ id }) => id),
    ...means.flatMap(({ id, value }) => (typeof value === 'string' ? [`${id}=${value}`] : [])),
    ...(isTranslated ? [`=${text}`] : []),
  ];
}
