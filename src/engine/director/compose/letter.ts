import { isChinese } from '../../../skills/writing.ts';
import type { PictureSegment } from '../../draft/index.ts';
import type { FrameSize, MediaFile } from '../../types.ts';
import { LOOKS, lookOfSkill } from '../../looks/index.ts';
import { inLook } from '../arrange/arrange.ts';
import { emptyBoard, lengthOf, type Board } from '../board/board.ts';
import { fitTotal } from '../board/layout.ts';
import { isVisual, toPicture } from '../board/media.ts';
import type { Context } from '../context.ts';
import { longestOf } from '../edits/context.ts';
import { SENTENCEWISE } from '../language/sentencewise.ts';
import { toCard } from './cards.ts';
import { placeOf } from './ordered.ts';
import { saidWith } from './saidWith.ts';
import { besideLines } from './spokenOf.ts';
import { chunks, sentences, type Portion } from '../script/chunks.ts';
import type { TextBlock } from '../script/markdown.ts';
import { inOne } from '../script/script.ts';
import { inRecordedTime, pickSound, VOICE_LEAD_MS } from './sound.ts';

/** What fits on one page of a letter. */
const PAGE: Portion = { words: 18, cjk: 40, letters: 90 };
/** A recording that is shorter than this share of the reading time is not the letter read aloud. */
const READ_ALOUD = 0.6;

const GREETING = /^(?:dear|hi|hello|hey|my (?:dear|love)|to |亲爱的|致|敬爱的|尊敬的|嗨)/i;
const FAREWELL =
  /^(?:(?:with )?(?:all )?(?:our|my|much|lots of)? ?love|yours|your |best|sincerely|kind|warm|hugs|kisses|cheers|xo|forever|always|see you|take care|爱你|你的|永远|此致|祝|想你)|^.{1,10}敬上[。.]?$/iu;

/** A name has no full stop, in whatever language. */
const SENTENCE_END = /[.!?。！？…؟।:：]["”»」』]?$/u;

/** `Jo, Kamal and Lin`, `D.`: nothing but names. */
const SIGNERS = /^\p{Lu}[\p{L}'’-]*(?:(?:,? (?:and|&|und|y|et|e) |, | )\p{Lu}[\p{L}'’-]*){1,14}$|^\p{Lu}\.$/u;

/** A letter taken apart. */
export interface Letter {
  readonly greeting?: string;
  readonly pages: readonly string[];
  readonly signature?: string;
  /** What stands below the signature: `P.S. Feed the cat.` */
  readonly postscript?: readonly string[];
}

/** What fits on one where a short letter is to go round several photos. */
const HALF_PAGE: Portion = { words: 9, cjk: 20, letters: 45 };
const FEW_PAGES = 3;

/** Reads a letter: how it begins, what it says, who signs. @param photos that lie among its pages */
export function parseLetter(blocks: readonly TextBlock[], photos = 0): Letter {
  const all = paragraphsOf(blocks).flatMap(postscriptApart);
  const end = all.findIndex((paragraph, at) => at > 0 && POSTSCRIPT.test(paragraph));
  const paragraphs = unfolded(end < 0 ? all : all.slice(0, end));
  const postscript = end < 0 ? [] : all.slice(end).flatMap((paragraph) => pagesOf(paragraph, PAGE));
  const [first = ''] = paragraphs;
  const last = paragraphs.at(-1) ?? '';
  const greets =
    paragraphs.length > 1 && isShort(first, 60) && (GREETING.test(first) || /[,，、،:：]$|へ$/u.test(first));
  const signs =
    (paragraphs.length > 2 || (paragraphs.length === 2 && FAREWELL.test(last) && isShort(last, 40))) &&
    isShort(last, 90) &&
    (FAREWELL.test(last) ||
      SIGNERS.test(last) ||
      (isShort(last, 30) && !SENTENCE_END.test(last)) ||
      (last.includes('\n') && last.split('\n').every((line) => isShort(line, 60))));
  const said = paragraphs.slice(greets ? 1 : 0, signs ? -1 : undefined);
  const whole = said.flatMap((paragraph) => pagesOf(paragraph, PAGE));
  const isSpread = whole.length < Math.min(photos, FEW_PAGES);
  const pages = isSpread ? said.flatMap((paragraph) => pagesOf(paragraph, HALF_PAGE)) : whole;
  return {
    ...(greets && { greeting: first }),
    pages: pages.slice(0, MOST_PAGES),
    ...(signs && { signature: last }),
    ...(postscript.length > 0 && { postscript }),
  };
}

/** What is said below the signature. */
const POSTSCRIPT =
  /^(?:p\.? ?(?:p\.? ?)?s|p\. ?d)(?:\.|[:,]|\s[–—-])|^PP?S(?![\p{L}\p{N}])|^(?:又及|附言|追伸|追记|追記)/iu;

/** A paragraph, and what its writer has put on a line below it as an afterthought. */
function postscriptApart(paragraph: string): string[] {
  const lines = paragraph.split('\n');
  const at = lines.findIndex((line, index) => index > 0 && POSTSCRIPT.test(line));
  return at < 0 ? [paragraph] : [lines.slice(0, at).join('\n'), lines.slice(at).join('\n')];
}

/** How letters begin that are written in one go, as into a message: “Dear Oliver, we miss you.” */
const OPENING =
  /^(?:(?:dear|hi|hello|hey|my (?:dear|love))(?![a-z])[^,.!?:\n]{0,40}[,!:.]|(?:亲爱的|敬爱的|尊敬的|致|嗨)[^，。！？,!:：\n]{1,14}[，,！!：:。])\s*/iu;

/** A letter on one line has its greeting and its signature on lines of their own. */
function unfolded(paragraphs: readonly string[]): readonly string[] {
  const [only = ''] = paragraphs;
  if (paragraphs.length !== 1) return paragraphs;
  if (only.includes('\n')) return linesApart(only);
  const greeting = OPENING.exec(only)?.[0] ?? '';
  const said = sentences(only.slice(greeting.length));
  const last = said.at(-1) ?? '';
  const signs = said.length > 1 && isShort(last, 40) && FAREWELL.test(last);
  const [rest, signature] = signs ? [said.slice(0, -1), [last]] : [said, []];
  if (greeting === '' && !signs) return paragraphs;
  const body = rest.join(isChinese(only) ? '' : ' ');
  return [...(greeting === '' ? [] : [greeting.trim()]), ...(body === '' ? [] : [body]), ...signature];
}

/** A letter without empty lines has its greeting and its signature on lines of their own, and whole sentences on the others. */
function linesApart(paragraph: string): readonly string[] {
  const lines = paragraph.split('\n');
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  const greets = isShort(first, 60) && (GREETING.test(first) || /[,，、،:：]$/u.test(first));
  const signs = isShort(last, 60) && FAREWELL.test(last);
  const said = lines.slice(Number(greets), signs ? -1 : undefined);
  return (greets || signs) && said.every((line) => SENTENCE_END.test(line)) ? lines : [paragraph];
}

const BULLET = '• ';

/** Paragraphs with their lines; the items of a list are one. */
function paragraphsOf(blocks: readonly TextBlock[]): string[] {
  const paragraphs: string[] = [];
  for (const [at, { kind, text, lead }] of blocks.entries()) {
    const words = lead === undefined ? text : `${lead} ${text}`;
    const line = kind === 'item' ? `${BULLET}${inOne(words)}` : words;
    if (kind === 'item' && blocks[at - 1]?.kind === 'item')
      paragraphs.push(`${paragraphs.pop() ?? ''}\n${line}`);
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** A paragraph on as many pages as it needs; a list breaks between its items. */
function pagesOf(paragraph: string, page: Portion): string[] {
  if (!paragraph.startsWith(BULLET)) return chunks(inOne(paragraph), page);
  const pages: string[] = [];
  let items = 0;
  for (const part of paragraph.split('\n').flatMap((item) => chunks(item, page))) {
    const fits = items > 0 && items < ITEMS_ON_PAGE;
    if (fits) pages.push(`${pages.pop() ?? ''}\n${part}`);
    else pages.push(part);
    items = fits ? items + 1 : 1;
  }
  return pages;
}

const ITEMS_ON_PAGE = 5;
/** More pages than an hour has, in which any text could still be read. */
const MOST_PAGES = 1500;

const isShort = (text: string, most: number): boolean =>
  text.length <= 4 * most && Array.from(text).length <= most;

/**
 * A video letter: greeting, pages and photos in turn, signature; the recorded voice with music below it. With a recording of
 * the letter the pages keep pace with the voice.
 */
export function composeLetter(context: Context): Board | undefined {
  const { words } = context;
  const visuals = context.media.filter(isVisual);
  const sound = pickSound(context);
  if (!words && visuals.length === 0) return undefined;
  const letter = words ? parseLetter(words.read.blocks, visuals.length) : { pages: [] };
  const pictures: PictureSegment[] = [];
  // The greeting is on the first page, as on paper.
  const { greeting } = letter;
  const pages = SENTENCEWISE.test(context.request)
    ? letter.pages.flatMap((page) => sentences(page))
    : letter.pages;
  if (greeting !== undefined && pages.length === 0)
    pictures.push(toCard({ text: greeting, look: 'letter' }, pictures));
  for (const [at, part] of interleave(pages, visuals, context).entries()) {
    if (typeof part !== 'string') pictures.push(toPrint(part, pictures, context.frame));
    else {
      const heading = at === 0 && greeting !== undefined ? { heading: greeting } : {};
      pictures.push(toCard({ ...heading, text: part, look: 'letter' }, pictures));
    }
  }
  if (letter.signature !== undefined) pictures.push(signed(letter.signature, pictures));
  for (const text of letter.postscript ?? []) pictures.push(toCard({ text, look: 'letter' }, pictures));
  const board = {
    ...emptyBoard(context.skill),
    ...context.frame,
    title: titleOf(letter),
    pictures: inLook(pictures, {
      frame: context.frame,
      media: context.media,
      look: LOOKS[lookOfSkill(context.skill)],
    }),
    ...sound,
  };
  return keepPace(board, context);
}

/** Who signs is seen a while, and is the last that one sees. */
function signed(text: string, before: readonly PictureSegment[]): PictureSegment {
  const card = toCard({ text, look: 'closing' }, before);
  return { ...card, d: Math.max(card.d, SIGNATURE_MS) };
}

const SIGNATURE_MS = 4500;

/** A photo that lies on the letter's paper, whole, unless a tall page would be bare above and below it; a clip is as large as it can be. */
function toPrint(
  file: MediaFile,
  before: readonly PictureSegment[],
  { width, height }: FrameSize,
): PictureSegment {
  const picture = toPicture(file, before);
  if (picture.kind === 'clip') return picture;
  const { width: across = 1, height: down = 1 } = file;
  if (height > width && across > down) return { ...picture, d: PRINT_MS };
  return { ...picture, d: PRINT_MS, framing: { ...picture.framing, loss: 0 } };
}

/** How long a print is looked at, ms. */
const PRINT_MS = 3800;

/** Pages, and behind each the photos that it speaks of, or that lie evenly between. */
function interleave(
  pages: readonly string[],
  photos: readonly MediaFile[],
  context: Context,
): (string | MediaFile)[] {
  const placed = context.calls.flatMap((call) => placeOf(call, context)?.files ?? []);
  const isOrdered = context.calls.some(({ do: name }) => ORDERS.has(name));
  const isFree = (file: MediaFile): boolean => !isOrdered && !placed.includes(file);
  const beside = besideLines(pages, photos, isFree, saidWith(context.request, photos));
  return pages.length === 0 ? [...photos] : pages.flatMap((page, at) => [page, ...(beside[at] ?? [])]);
}

const ORDERS: ReadonlySet<string> = new Set(['order_pictures', 'swap_pictures']);

function keepPace(board: Board, context: Context): Board {
  const [voice] = board.voices;
  if (!voice) return board;
  const spoken = voice.d + 2 * VOICE_LEAD_MS;
  const timed = inRecordedTime(board, context);
  if (timed) return timed;
  const natural = lengthOf(board);
  if (spoken < natural * READ_ALOUD) return board;
  return { ...board, pictures: fitTotal(board.pictures, Math.ceil(spoken / 100) * 100, longestOf(context)) };
}

function titleOf({ greeting }: Letter): string {
  const name = greeting?.replace(/[,，:：!！。.]+$/, '').replace(/^(?:dear|hi|hello|hey)\s+/i, '') ?? '';
  return name === '' ? '' : isChinese(name) ? name : `Letter to ${name}`;
}
