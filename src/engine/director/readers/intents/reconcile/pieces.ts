import type { SimpleTarget, Target } from '../../../edits/calls/targets.ts';
import { durationOf, fileOf } from '../../../language/marks.ts';
import { targetsOf } from '../../../language/refs.ts';
import { together } from '../../phrases/clause.ts';
import type { Token } from '../../phrases/tokens.ts';
import type { Said } from '../slots/said.ts';

/** What words of a known intent say, one after the other. */
export interface Piece {
  readonly text: string;
  /** The concepts that it may stand for. */
  readonly ids: ReadonlySet<string>;
  /** Pictures that are named. */
  readonly target?: Target;
  /** Milliseconds. */
  readonly time?: number;
  /** A number that counts no picture. */
  readonly number?: number;
  readonly kind: 'word' | 'stop' | 'unknown' | 'other';
}

/** Between these two things are said. */
export const isStop = ({ kind }: Piece): boolean => kind === 'stop';
/** They join pictures that are meant together. */
export const isJoint = ({ ids, text }: Piece): boolean => ids.has('and') || text === ',' || text === '、';
/** What words say, one after the other; pictures that are named together are one. */
export const piecesIn = (said: Said): Piece[] =>
  joined(said.clause.tokens.flatMap((token, at, tokens) => piecesOf(token, tokens[at + 1], said)));

function piecesOf(token: Token, next: Token | undefined, { clause }: Said): Piece[] {
  const { masked } = clause;
  const { text, value } = token;
  const ids = new Set(token.means.map(({ id }) => id));
  const plain: Piece = { text, ids, kind: token.kind === 'word' ? 'word' : 'other' };
  const of = (target: SimpleTarget): Piece => ({ ...plain, target });
  switch (token.kind) {
    case 'pictures':
      return targetsOf(masked.refs[value] ?? '').map(of);
    case 'name':
      return [of({ by: 'name', name: text })];
    case 'file': {
      const file = fileOf(masked, text);
      return file && file.kind !== 'audio' ? [of({ by: 'name', name: file.filename })] : [plain];
    }
    case 'time':
      return [{ ...plain, time: durationOf(masked, text) }];
    case 'stop':
    case 'comma':
      return [{ ...plain, kind: 'stop' }];
    case 'unknown':
      return [{ ...plain, kind: 'unknown' }];
    case 'number': {
      // “The one”, 一张: no number of a picture.
      if (/^(?:one|a|an|一)$/.test(text) && !next?.means.some(({ id }) => id === 'to'))
        return [{ ...plain, kind: 'word', ids: new Set(['pad']) }];
      return [{ ...plain, number: value }];
    }
    default:
      return [plain];
  }
}

/** It stands between pictures that are meant together, and says nothing of either. */
export const isPad = ({ kind, ids }: Piece): boolean =>
  kind === 'word' && ['pad', 'also', 'photo', 'picture', 'clip'].some((id) => ids.has(id)) && !ids.has('it');

/** Pictures that are said together are one target: `2, 4 and 9`, `1 to 4`. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    const last = all.findLastIndex(({ target }) => target !== undefined);
    const between = last < 0 ? [] : all.slice(last + 1);
    const before = all[last];
    const isRange = between.length === 1 && between[0]?.ids.has('to') === true;
    const isAnd =
      between.length === 0 ||
      (between.every((each) => isJoint(each) || isPad(each)) && between.some(isJoint));
    if (piece.target && before?.target && (isRange || isAnd)) {
      const target = isRange
        ? rangeOf(before.target, piece.target)
        : together([...simple(before.target), ...simple(piece.target)]);
      if (target) {
        all.splice(last, all.length - last, { ...before, target });
        continue;
      }
    }
    all.push(piece);
  }
  return all;
}

export const simple = (target: Target): readonly SimpleTarget[] =>
  target.by === 'these' || target.by === 'but' ? target.of : [target];

function rangeOf(from: Target, to: Target): Target | undefined {
  if (from.by !== 'number' || to.by !== 'number') return undefined;
  const [first, last] = [from.numbers.at(-1), to.numbers[0]];
  return first !== undefined && last !== undefined && first < last
    ? { by: 'range', of: from.of, from: first, to: last }
    : undefined;
}

/** Pieces between two signs. */
export function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    parts.at(-1)?.push(piece);
    if (isStop(piece)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}
