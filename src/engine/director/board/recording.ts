import type { PictureSegment, SpokenClause, TextSegment } from '../../draft/index.ts';
import { clausesOf } from '../../sound/voices/text/clauses.ts';
import type { Recording } from '../readAloud.ts';
import type { Board } from './board.ts';
import { toMs } from './frames.ts';
import { layOut, overlapOf, settle } from './layout.ts';
import { spokenCaptions } from './narration.ts';
import { seenWords, type SeenWords } from './seenWords.ts';

/** Words that are said so soon after the ones before are seen a little later, ms. */
const SHORTEST_MS = 1000;
/** What a picture between words takes of the time of those before it at most, as a share of it for all of them, and each, ms. */
const BETWEEN = { share: 0.4, most: 3800 };
/** Silence after the last word, ms. */
const TAIL_MS = 1500;

/** The words that are seen, in their order, each a paragraph. */
export const wordsSeen = (board: Board): string =>
  seenWords(board)
    .map(({ text }) => text)
    .join('\n\n');

/**
 * A board whose words come when a recording says them: pages turn, scenes change and captions come with the voice. Pure.
 * @returns undefined where the recording is not of these words
 */
export function inTimeWith(
  board: Board,
  { text, said }: Recording,
  longest: (picture: PictureSegment) => number,
): Board | undefined {
  const [voice] = board.voices;
  const words = seenWords(board);
  if (!voice || words.length === 0 || text !== wordsSeen(board)) return undefined;
  const clauses = shared(words, said);
  if (!clauses) return undefined;
  const captions = new Map<TextSegment, TextSegment[]>();
  const begins = new Map<number, number>();
  const onCards = new Map<number, readonly SpokenClause[]>();
  for (const [at, { first, caption }] of words.entries()) {
    const own = clauses[at] ?? [];
    if (caption) captions.set(caption, spokenCaptions(caption, voice.id, own, board));
    if (board.pictures[first]?.kind === 'card' && !onCards.has(first)) onCards.set(first, own);
    if (!begins.has(first)) begins.set(first, voice.st + (own[0]?.from ?? 0));
  }
  const end = voice.st + (said.at(-1)?.to ?? voice.d) + TAIL_MS;
  const pictures = paged(board.pictures, begins, { end, longest });
  return {
    ...board,
    pictures: heardOn(pictures, onCards, voice.st),
    texts: board.texts.flatMap((each) => captions.get(each) ?? each),
  };
}

/** Cards with the times in which their words are heard. @param clauses by the position of the card, ms of the voice @param st of the voice */
function heardOn(
  pictures: readonly PictureSegment[],
  clauses: ReadonlyMap<number, readonly SpokenClause[]>,
  st: number,
): PictureSegment[] {
  const starts = layOut(settle(pictures)).pictures.map((picture) => picture.st);
  return pictures.map((picture, at) => {
    const own = clauses.get(at);
    if (picture.kind !== 'card' || own === undefined || own.length === 0) return picture;
    const since = (ms: number): number => Math.max(0, st + ms - (starts[at] ?? 0));
    return {
      ...picture,
      said: own.map(({ text, from, to }) => ({ text, from: since(from), to: since(to) })),
    };
  });
}

/** The clauses of each of some words; undefined where there are others. */
function shared(words: readonly SeenWords[], said: readonly SpokenClause[]): SpokenClause[][] | undefined {
  let next = 0;
  const parts = words.map(({ text }) => said.slice(next, (next += clausesOf(text).length)));
  return next === said.length ? parts : undefined;
}

/** Pictures whose words are there when they begin. @param begins when, ms, by the position of the picture */
function paged(
  pictures: readonly PictureSegment[],
  begins: ReadonlyMap<number, number>,
  { end, longest }: { readonly end: number; readonly longest: (picture: PictureSegment) => number },
): PictureSegment[] {
  const result = [...pictures];
  const firsts = [...begins.keys()].sort((a, b) => a - b);
  const overlapAt = (at: number): number => {
    const picture = pictures[at];
    return picture && at > 0 ? toMs(overlapOf(picture, at)) : 0;
  };
  // The first words are there from the beginning, with what comes before them.
  let start = 0;
  for (const [index, first] of firsts.entries()) {
    const from = index === 0 ? 0 : first;
    const until = firsts[index + 1] ?? pictures.length;
    const next = firsts[index + 1];
    const stop = Math.max(start + SHORTEST_MS, next === undefined ? end : (begins.get(next) ?? end));
    const time = stop - start;
    const others = until - from - 1;
    const each = others > 0 ? Math.min(BETWEEN.most, (BETWEEN.share * time) / others) : 0;
    for (let at = from; at < until; at++) {
      const picture = pictures[at];
      if (!picture) continue;
      const share = at === Math.max(from, first) ? time - others * each : each;
      // A picture begins to come before its words do.
      result[at] = {
        ...picture,
        d: Math.round(Math.min(longest(picture), Math.max(1, share + overlapAt(at)))),
      };
    }
    start = stop;
  }
  return result;
}
