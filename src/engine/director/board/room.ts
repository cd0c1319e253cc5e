import {
  fileHashOf,
  type LeftOut,
  type PictureSegment,
  type SoundSegment,
  type TextSegment,
} from '../../draft/index.ts';
import { PHOTO_MS } from './media.ts';
import { picturesOf, placeText, type Board } from './board.ts';
import { hastySpeechMs } from './speechTime.ts';
import { amountOf, hastyMs, readingMs } from './reading.ts';
import { collide } from './texts.ts';

/** The shortest time that a picture without words is worth, ms. */
export const SHORTEST_MS = 400;
/** Before words are read they are looked at, ms: at leisure, and in haste. */
const SETTLE = { leisure: 1000, haste: 500 };
/** What is read is seen for so long at least, ms. */
const SHORTEST_READ_MS = 1200;

/** A board with all its words: what was left out is back where it was. */
export function putBack(board: Board): Board {
  const { left, ...rest } = board;
  if (!left) return board;
  const pictures = [...rest.pictures];
  for (const { after, picture } of left.pictures) {
    const at = pictures.findIndex(({ id }) => id === after);
    pictures.splice(at < 0 ? pictures.length : at + 1, 0, picture);
  }
  const ids = new Set(pictures.map(({ id }) => id));
  const texts = left.texts.filter((text) => {
    const owner = picturesOf(text);
    return !owner || (ids.has(owner.first) && ids.has(owner.last));
  });
  const voices = (left.voices ?? []).filter(({ on }) => on && ids.has(on.picture));
  return { ...rest, pictures, texts: [...rest.texts, ...texts], voices: [...rest.voices, ...voices] };
}

/** What may have no room. */
type Part = PictureSegment | TextSegment | SoundSegment;

/**
 * Makes a board fit for a length: what cannot be read in it is left out, from the end, and kept for later; pictures with words get
 * the time that reading takes. Photos and clips stay, but for those that come again. Openings and closings stay.
 *
 * @param board with all its words (see {@link putBack})
 * @param ms length of the whole
 * @param anew gives every picture its share again, since some have just come back
 */
export function makeRoom(board: Board, ms: number, anew = false): Board {
  const needs = new Needs(board);
  const gone = needs.total > ms ? leaveOut(board, needs, ms) : new Set<Part>();
  const pictures = board.pictures.filter((picture) => !gone.has(picture));
  const kept = board.texts.filter((text) => !gone.has(text));
  const { texts, dropped } = apart(kept, ms);
  const silent = board.voices.filter((voice) => gone.has(voice));
  const left: LeftOut = {
    pictures: followed(board.pictures, gone),
    texts: [...board.texts.filter((text) => gone.has(text)), ...dropped],
    ...(silent.length > 0 && { voices: silent }),
  };
  const voices = board.voices.filter((voice) => !gone.has(voice));
  const fitting = { ...board, pictures: weighed(pictures, needs, ms, anew), texts, voices };
  return left.pictures.length + left.texts.length === 0 ? fitting : { ...fitting, left };
}

/** How long all of a board takes when it is read at leisure, ms. */
export function leisureMs(board: Board): number {
  const needs = new Needs(board);
  return board.pictures.reduce((sum, picture) => sum + needs.leisure(picture), 0);
}

/** How many words, or Chinese signs, there are on a board. */
export const countOn = (board: Board): Count =>
  countWords([...board.pictures.map(wordsOf), ...board.texts.map(({ text }) => text)]);

/** Words, or Chinese signs where there are more of these. */
export interface Count {
  readonly count: number;
  readonly cjk: boolean;
}

/** How many words, or Chinese signs, there are in some texts. */
export function countWords(texts: readonly string[]): Count {
  const all = texts.map(amountOf);
  const words = all.reduce((sum, amount) => sum + amount.words, 0);
  const cjk = all.reduce((sum, amount) => sum + amount.cjk, 0);
  return cjk > words ? { count: cjk, cjk: true } : { count: words, cjk: false };
}

const wordsOf = (picture: PictureSegment): string =>
  picture.kind === 'card' ? `${picture.heading ?? ''} ${picture.text}`.trim() : '';

/** How long each picture has to be seen for its words. */
class Needs {
  readonly #haste = new Map<string, number>();
  readonly #leisure = new Map<string, number>();
  /** Words over a picture, and the voices that read them. */
  readonly #words = new Map<string, (TextSegment | SoundSegment)[]>();
  total = 0;

  constructor({ pictures, texts, voices }: Board) {
    const places = new Map(pictures.map(({ id }, at) => [id, at]));
    for (const picture of pictures) this.#need(picture, wordsOf(picture), 1);
    for (const text of texts) {
      const owner = picturesOf(text);
      const [first, last] = [places.get(owner?.first ?? ''), places.get(owner?.last ?? '')];
      if (first === undefined || last === undefined) continue;
      const under = pictures.slice(first, last + 1);
      for (const picture of under) this.#need(picture, text.text, under.length, text);
    }
    for (const [at, picture] of pictures.entries()) this.#speech(at, picture, { pictures, texts, voices });
    this.total = pictures.reduce((sum, picture) => sum + this.haste(picture), 0);
  }

  /** The least that a picture needs, ms. */
  haste = ({ id }: PictureSegment): number => this.#haste.get(id) ?? SHORTEST_MS;
  /** What it takes at leisure, ms; a clip without words takes what it has. */
  leisure = ({ id, d, kind }: PictureSegment): number =>
    this.#leisure.get(id) ?? (kind === 'image' ? Math.max(d, PHOTO_MS) : d);
  wordsOn = ({ id }: PictureSegment): readonly (TextSegment | SoundSegment)[] => this.#words.get(id) ?? [];

  /** Takes the words off a picture. */
  unread(picture: PictureSegment, gone: boolean): void {
    this.total -= this.haste(picture) - (gone ? 0 : SHORTEST_MS);
    this.#haste.set(picture.id, gone ? 0 : SHORTEST_MS);
    this.#leisure.delete(picture.id);
  }

  #need({ id }: PictureSegment, words: string, pictures: number, text?: TextSegment): void {
    if (text) this.#words.set(id, [...(this.#words.get(id) ?? []), text]);
    if (words === '') return;
    const haste = Math.max(SHORTEST_READ_MS, hastyMs(words) + SETTLE.haste) / pictures;
    const leisure = (readingMs(words) + SETTLE.leisure) / pictures;
    this.#haste.set(id, Math.max(SHORTEST_MS, this.#haste.get(id) ?? 0, haste));
    this.#leisure.set(id, Math.max(this.#leisure.get(id) ?? 0, leisure));
  }

  /** What is read aloud takes the time that it is heard; the pictures until the next voice share it. */
  #speech(
    at: number,
    { id }: PictureSegment,
    { pictures, texts, voices }: Pick<Board, 'pictures' | 'texts' | 'voices'>,
  ): void {
    const own = voices.filter(({ on }) => on?.picture === id);
    if (own.length === 0) return;
    const ids = new Set(own.map((voice) => voice.id));
    const captions = texts.filter(({ anchor }) => anchor.kind === 'voice' && ids.has(anchor.voice));
    this.#words.set(id, [...(this.#words.get(id) ?? []), ...own, ...captions]);
    const speaks = new Set(voices.map(({ on }) => on?.picture));
    const next = pictures.findIndex((picture, other) => other > at && speaks.has(picture.id));
    const under = pictures.slice(at, next < 0 ? undefined : next);
    // What two pictures share of their time counts once.
    const heard = Math.max(...own.map(hastySpeechMs));
    for (const picture of under) {
      const share = Math.max(SHORTEST_MS, heard / under.length);
      this.#haste.set(picture.id, Math.max(this.#haste.get(picture.id) ?? 0, share));
      this.#leisure.set(picture.id, Math.max(this.#leisure.get(picture.id) ?? 0, share));
    }
  }
}

/** What has to go, from the end, until the rest can be read. */
function leaveOut(board: Board, needs: Needs, ms: number): Set<Part> {
  const gone = new Set<Part>();
  const shown = new Map<string | undefined, number>();
  for (const picture of board.pictures)
    shown.set(fileHashOf(picture), (shown.get(fileHashOf(picture)) ?? 0) + 1);
  for (const picture of board.pictures.slice(1).toReversed()) {
    if (needs.total <= ms) break;
    const spoken = needs.wordsOn(picture);
    const hash = fileHashOf(picture);
    // A card is there once, and so are several pictures at a time.
    const times = hash === undefined ? 1 : (shown.get(hash) ?? 1);
    const goes = picture.kind === 'card' ? picture.look !== 'closing' : spoken.length > 0 && times > 1;
    if (!goes && spoken.length === 0) continue;
    if (goes) gone.add(picture);
    if (goes) shown.set(hash, times - 1);
    for (const part of spoken) gone.add(part);
    needs.unread(picture, goes);
  }
  return gone;
}

/** Pictures that went, each with the one before it. */
function followed(pictures: readonly PictureSegment[], gone: ReadonlySet<Part>): LeftOut['pictures'] {
  return pictures.flatMap((picture, at) =>
    gone.has(picture) ? [{ after: pictures[at - 1]?.id ?? '', picture }] : [],
  );
}

/** Lengths in which everything can be read; as they are where it can be in the same proportions. */
function weighed(
  pictures: readonly PictureSegment[],
  needs: Needs,
  ms: number,
  anew: boolean,
): PictureSegment[] {
  const total = pictures.reduce((sum, { d }) => sum + d, 0);
  const isRead = pictures.every((picture) => (picture.d * ms) / total >= needs.haste(picture));
  const spare = ms - pictures.reduce((sum, picture) => sum + needs.haste(picture), 0);
  if ((isRead && !anew) || spare < 0) return [...pictures];
  const leisure = pictures.reduce((sum, picture) => sum + needs.leisure(picture), 0);
  return pictures.map((picture) => ({
    ...picture,
    d: Math.max(1, Math.round(needs.haste(picture) + (spare * needs.leisure(picture)) / leisure)),
  }));
}

const isAnchored = ({ anchor }: TextSegment): boolean => anchor.kind !== 'time';

/** Texts with times of their own, so that none is over another in a shorter video; what has no room is dropped. */
function apart(texts: readonly TextSegment[], ms: number): { texts: TextSegment[]; dropped: TextSegment[] } {
  const kept: TextSegment[] = [];
  const dropped: TextSegment[] = [];
  for (const text of texts) {
    const placed = placeText(text, [], ms);
    const other = isAnchored(text)
      ? undefined
      : kept.find((each) => !isAnchored(each) && collide(placeText(each, [], ms), placed));
    // Two that were over each other before were meant so.
    if (!other || collide(other, text)) kept.push(text);
    else {
      const both = share(other, text, ms);
      if (both) kept.splice(kept.indexOf(other), 1, ...both);
      else dropped.push(text);
    }
  }
  return { texts: kept, dropped };
}

/** Two texts one after the other, where both can be read then. */
function share(first: TextSegment, second: TextSegment, ms: number): [TextSegment, TextSegment] | undefined {
  const [a, b] = [first, second].map(({ text }) => Math.max(SHORTEST_READ_MS, hastyMs(text) + SETTLE.haste));
  if (a === undefined || b === undefined || a + b > ms) return undefined;
  const until = Math.round((ms * a) / (a + b));
  return second.role === 'closing' || first.role !== 'closing'
    ? [
        { ...first, st: 0, d: until },
        { ...second, st: until, d: ms - until },
      ]
    : [
        { ...first, st: ms - until, d: until },
        { ...second, st: 0, d: ms - until },
      ];
}
