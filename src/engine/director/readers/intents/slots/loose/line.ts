import type { Target } from '../../../../edits/calls/targets.ts';
import { WEAK } from '../../../phrases/lexicon/lexicon.ts';
import type { Said } from '../said.ts';
import { isJoint, isPad, isStop, partsOf, piecesIn, simple, type Piece } from './pieces.ts';

/** It turns what stands beside it. */
const TURNING = [
  'no',
  'only',
  'but',
  'rest',
  'keep',
  'remove',
  'replace',
  'swap',
  'instead',
  'add',
  'before',
  'after',
];
/** What stands behind these is something. */
const NAMING =
  /(?:^| )(?:the|that|this|those|these|my|our|his|her|their|your|a|an|some|no|of|with|without|where|in|on|from|for|by|at|and|or|to|into|over|under|than|as|like|about|called)$/;
/** Words that tell how it is to be, and nothing that is to be. Per language. */
const TELLING: Readonly<Record<string, RegExp>> = {
  en: /^(?:i'd|we'd|let's|appears?|straight|right|deserves?|spend|give|part|scene|section|panels?|numbers?|pages?|slot|final|finally|tweaks?|follows?|go|goes|round|around|around|appearing|mistake|over|ages|triptych|collage|pls|tho|anyway|actually|ok|k|yea|yep|sorry|oops|gonna|wanna|kinda|sorta|open|opens|forgot|forgotten|wanted|wants?|changed|why|missing|there's|here's)$/,
  zh: /^[啊呀吧呢嘛哈哦喔啦咯漏忘插往从同由重次停拍张張]$/u,
};

/** What may stand in a line besides. */
interface Allowed {
  readonly hasTime?: boolean;
  /** Words of a deed that no lexicon knows. */
  readonly said?: RegExp;
  /** Pieces before it say what is wrong. */
  readonly from?: number;
}
const NOTHING = /^$/;

/** The words of a passage. @param counts whether bare numbers are those of pictures */
export class Line {
  readonly pieces: readonly Piece[];
  readonly #language: string;

  constructor(said: Said, counts = false) {
    this.#language = said.situation.language;
    const all = piecesIn(said, counts);
    const parts = partsOf(all);
    // What no part of it says of any picture is why, or what is wrong.
    const own = parts.filter((part) => !isRemark(part));
    this.pieces = own.length > 0 ? own.flat() : all;
  }

  /** Whether a concept is there. */
  has(...ids: readonly string[]): boolean {
    return this.pieces.some((piece) => ids.some((id) => piece.ids.has(id)));
  }

  /** Where concepts stand. */
  where(...ids: readonly string[]): readonly number[] {
    return this.pieces.flatMap((piece, at) => (ids.some((id) => piece.ids.has(id)) ? [at] : []));
  }

  /** Pictures that are named, and where; those that are joined are one. */
  get targets(): readonly { readonly of: Target; readonly at: number }[] {
    return this.pieces.flatMap(({ target }, at) => (target ? [{ of: target, at }] : []));
  }

  /** Whether nothing but words that say nothing stands between the pictures: `the lake one the boat one the barn`. */
  get isListed(): boolean {
    const [first, last] = [this.targets[0]?.at ?? 0, this.targets.at(-1)?.at ?? 0];
    return (
      this.pieces
        .slice(first, last)
        // “The hug with my mum” is one of them.
        .every((each) => each.target !== undefined || isJoint(each) || isPad(each) || each.ids.has('with'))
    );
  }

  /** Whether all of it is said by concepts of these, by the pictures, and by words that say nothing. */
  isOnly(ids: readonly string[], { hasTime = false, said = NOTHING, from = 0 }: Allowed = {}): boolean {
    return this.pieces.every((piece, at) => {
      if (at < from || piece.target || isStop(piece) || said.test(piece.text)) return true;
      if (piece.time !== undefined) return hasTime;
      if (piece.kind === 'other' || piece.number !== undefined) return false;
      if (piece.kind === 'word')
        return [...piece.ids].some(
          (id) => WEAK.has(id) || id === 'photo' || id === 'picture' || ids.includes(id),
        );
      return TELLING[this.#language]?.test(piece.text) === true || this.#isOfName(at) || this.#tells(at);
    });
  }

  /** Whether a word that nobody knows names nothing: it stands behind no article. */
  #tells(at: number): boolean {
    const [piece, before] = [this.pieces[at], this.pieces[at - 1]];
    const word = piece?.text ?? '';
    // “Shouldn’t the lake be first?” asks for it.
    if (/n't$/.test(word)) return at === 0 && /^(?:should|could|would|can|wo)n't$/.test(word);
    return (
      /^[a-z']+$/.test(word) && before !== undefined && before.kind !== 'unknown' && !NAMING.test(before.text)
    );
  }

  /** `the drunk uncle`, where the file is called “drunk”: a word more of a name. */
  #isOfName(at: number): boolean {
    const isName = (each: Piece | undefined): boolean => each?.target?.by === 'name';
    const word = this.pieces[at]?.text ?? '';
    const isLatin = /\p{Script=Latin}/u.test(word) && !/n't$/.test(word);
    return (
      isLatin &&
      (isName(this.pieces[at - 1]) ||
        (isName(this.pieces[at + 1]) && /^(?:the|my|our|his|her)$/.test(this.pieces[at - 1]?.text ?? '')))
    );
  }
}

/**
 * Whether pictures that are taken for one target are spoken of apart: `more time on the lake, less on the bridge`, `lose the stock photo, that's not
 * even our dog`.
 */
export function areApart(target: Target, said: Said): boolean {
  if (target.by !== 'these') return false;
  const own = new Set(target.of.map((each) => JSON.stringify(each)));
  const line = new Line(said);
  const named = line.targets.flatMap(({ of }) => simple(of));
  return line.targets.length > 1 && !line.isListed && named.every((each) => own.has(JSON.stringify(each)));
}

/** Whether a part names nothing, has no value and turns nothing. */
const isRemark = (part: readonly Piece[]): boolean =>
  // “Final tweaks: …”
  (part.at(-1)?.text === ':' || part.some(({ kind }) => kind === 'unknown')) &&
  part.every(
    ({ target, time, number, kind, ids }) =>
      !target &&
      time === undefined &&
      number === undefined &&
      kind !== 'other' &&
      !TURNING.some((id) => ids.has(id)) &&
      (kind !== 'word' || part.at(-1)?.text === ':' || [...ids].some((id) => WEAK.has(id))),
  );
