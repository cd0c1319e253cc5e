import type { PictureSegment } from '../../draft.ts';
import { emptyBoard, lengthOf, type Board } from '../board/board.ts';
import { fitTotal } from '../board/layout.ts';
import { isVisual, toPicture } from '../board/media.ts';
import { longestOf, type Context } from '../context.ts';
import { toCard } from './cards.ts';
import { chunks } from './script.ts';
import { pickSound, VOICE_LEAD_MS } from './sound.ts';
import { wordsOf } from './words.ts';

/** What fits on one page of a letter. */
const PAGE = { words: 42, cjk: 90 };
/** A recording that is shorter than this share of the reading time is not the letter read aloud. */
const READ_ALOUD = 0.6;

const GREETING = /^(?:dear|hi|hello|hey|my (?:dear|love)|to |亲爱的|致|敬爱的|尊敬的|嗨)/i;
const FAREWELL =
  /^(?:(?:with )?(?:all )?(?:our|my|much|lots of)? ?love|yours|your |best|sincerely|kind|warm|hugs|kisses|cheers|xo|forever|always|see you|take care|爱你|你的|永远|此致|祝|想你)/i;

/** A letter taken apart. */
export interface Letter {
  readonly greeting?: string;
  readonly pages: readonly string[];
  readonly signature?: string;
}

/** Reads a letter: how it begins, what it says, who signs. */
export function parseLetter(text: string): Letter {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/^#+\s*/, ''))
    .filter((paragraph) => paragraph !== '');
  const [first = ''] = paragraphs;
  const last = paragraphs.at(-1) ?? '';
  const short = (paragraph: string) => Array.from(paragraph).length <= 60;
  const greets = paragraphs.length > 1 && short(first) && (GREETING.test(first) || /[,，:：]$/.test(first));
  const signs =
    paragraphs.length > 2 &&
    Array.from(last).length <= 90 &&
    (FAREWELL.test(last) || (last.includes('\n') && last.split('\n').every(short)));
  const body = paragraphs.slice(greets ? 1 : 0, signs ? -1 : undefined);
  return {
    ...(greets && { greeting: first }),
    pages: body.flatMap((paragraph) =>
      chunks(paragraph.replaceAll(/\s*\n\s*/g, /\p{Script=Han}/u.test(paragraph) ? '' : ' '), PAGE),
    ),
    ...(signs && { signature: last }),
  };
}

/**
 * A video letter: greeting, pages and photos in turn, signature; the recorded voice with music below it. With a recording of
 * the letter the pages keep pace with the voice.
 */
export function composeLetter(context: Context): Board | undefined {
  const words = wordsOf(context);
  const visuals = context.media.filter(isVisual);
  const sound = pickSound(context);
  if (!words && visuals.length === 0) return undefined;
  const letter = words ? parseLetter(words.text) : { pages: [] };
  const pictures: PictureSegment[] = [];
  if (letter.greeting !== undefined)
    pictures.push(toCard({ text: letter.greeting, look: 'letter' }, pictures));
  for (const part of interleave(letter.pages, visuals))
    pictures.push(
      typeof part === 'string' ? toCard({ text: part, look: 'letter' }, pictures) : toPicture(part, pictures),
    );
  if (letter.signature !== undefined)
    pictures.push(toCard({ text: letter.signature, look: 'closing' }, pictures));
  const board = { ...emptyBoard(context.skill), title: titleOf(letter), pictures, ...sound };
  return keepPace(board, context);
}

/** Pages and photos in turn, spread evenly; a page comes first. */
function interleave<A, B>(pages: readonly A[], photos: readonly B[]): (A | B)[] {
  const all: (A | B)[] = [];
  let shown = 0;
  for (const [at, page] of pages.entries()) {
    all.push(page);
    const until = Math.round(((at + 1) * photos.length) / pages.length);
    all.push(...photos.slice(shown, until));
    shown = until;
  }
  return [...all, ...photos.slice(shown)];
}

function keepPace(board: Board, context: Context): Board {
  const [voice] = board.voices;
  if (!voice) return board;
  const spoken = voice.d + 2 * VOICE_LEAD_MS;
  const natural = lengthOf(board);
  if (spoken < natural * READ_ALOUD) return board;
  return { ...board, pictures: fitTotal(board.pictures, Math.ceil(spoken / 100) * 100, longestOf(context)) };
}

function titleOf({ greeting }: Letter): string {
  const name = greeting?.replace(/[,，:：!！。.]+$/, '').replace(/^(?:dear|hi|hello|hey)\s+/i, '') ?? '';
  return name === '' ? '' : /\p{Script=Han}/u.test(name) ? name : `Letter to ${name}`;
}
