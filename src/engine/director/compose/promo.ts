import { isChinese } from '../../../skills/writing.ts';
import type { TextSegment } from '../../draft/index.ts';
import { emptyBoard, lengthOf, textOn, type Board } from '../board/board.ts';
import { toPicture } from '../board/media.ts';
import { newText, makeText } from '../board/texts.ts';
import type { PictureSegment } from '../../draft/index.ts';
import type { Call, CallOf } from '../edits/calls/calls.ts';
import type { Context } from '../context.ts';
import { parseScript, type ParsedScript } from '../script/script.ts';
import { arranged } from '../arrange/arrange.ts';
import { readable } from '../arrange/rhythm.ts';
import { LOOKS, lookOfSkill } from '../../looks/index.ts';
import { toCard } from './cards.ts';
import { phrasesOf } from './phrases.ts';
import { isLogo } from '../language/logo.ts';
import { inPromoOrder } from './ordered.ts';
import { isPlaced, shownOf } from './shown.ts';
import { pickSound } from './sound.ts';
import { isDenied } from '../script/denied.ts';
import { quotesIn, typed } from '../script/words.ts';

/** How long a clip is seen among other pictures at most, so that it does not become the whole promo; ms. */
const CLIP_MS = 5000;
/** How long the title and the call to action stand, ms. */
const TITLE_MS = 3000;
const CALL_MS = 4000;
const WANTS_TEXT = /overlay|caption|text|slogan|phrase|words|文字|字幕|标语/i;

/** Words for each of the pictures, and not one text of which nothing was read. */
const WANTS_NAMES =
  /(?<!(?<![a-z])(?:no|without|not|never|don['’]?t)(?![a-z])[^.;!?\n]{0,60})(?:captions|overlays|labels|subtitles|names|字幕)/i;

/**
 * A promotional video: pictures with music, the title over the first ones, a phrase over each of the following, a call at the end.
 * The words come from a script or from the request; where text was asked for and none is there, the files' names are used.
 */
export function composePromo(context: Context): Board | undefined {
  const visuals = inPromoOrder(shownOf(context), context.calls);
  const asksForText = WANTS_TEXT.test(context.request);
  const all = context.scripts.length === 0 ? freeQuotes(context) : [];
  const last = lastQuote(all, context);
  const quotes = all.filter((quote) => quote !== last);
  const read =
    quotes.length > 0 ? typed(quotes.join('\n\n')) : last === undefined ? context.words?.read : undefined;
  if (visuals.length === 0) return undefined;
  const made: PictureSegment[] = [];
  for (const file of visuals) made.push(brief(toPicture(file, made), visuals));
  const look = LOOKS[lookOfSkill(context.skill)];
  // A phrase belongs to one picture; without words portraits may share the frame.
  const pairs = !read && !asksForText && !isPlaced(context.calls) && !visuals.some(isLogo);
  const pictures = arranged(made, { frame: context.frame, media: context.media, look, pairs });
  const script = read ? parseScript(read.blocks) : undefined;
  const plain = {
    ...emptyBoard(context.skill),
    ...context.frame,
    title: script?.title ?? '',
    pictures,
    ...pickSound(context),
  };
  const call = context.calls.flatMap((each) => (isCall(each) ? each.text : [])).at(-1) ?? last;
  const name = context.calls.flatMap((each) => (isName(each) ? each.text : [])).at(0);
  if (!script) {
    const named = WANTS_NAMES.test(context.request) && context.placed.size === 0 ? withNames(plain) : plain;
    return call === undefined ? named : withCard(named, call, name);
  }
  const hasCard = context.calls.some((each) => each.do === 'add_card' && each.look === 'closing');
  return withWords(plain, script, { call, name, hasCard });
}

const brief = (picture: PictureSegment, all: readonly unknown[]): PictureSegment =>
  picture.kind === 'clip' && all.length > 1 ? { ...picture, d: Math.min(picture.d, CLIP_MS) } : picture;

/** Quoted words that are neither a file's name nor what something else that is asked for says. */
function freeQuotes({ request, calls, media }: Context): string[] {
  const said = JSON.stringify(calls);
  return quotesIn(request).filter(
    (quote) =>
      !said.includes(JSON.stringify(quote.trim()).slice(1, -1)) &&
      !isDenied(request, quote) &&
      !media.some(({ filename }) => filename.toLowerCase().startsWith(quote.trim().toLowerCase())),
  );
}

const AT_END =
  /^["”“»」』']?[^.;!?,，。；！？\n"“„«「『]{0,24}(?<!\p{L})(?:(?:at|for|on) the (?:very )?end|last|am (?:schluss|ende)|zum schluss|al final|à la fin|no (?:final|fim))(?!\p{L})|^["”“»」』']?[^，,。；！？\n“「『]{0,6}(?:放|在|到)?(?:最后|最後|结尾|結尾|片尾)(?!.{0,6}[“「『"])/iu;
const END_BEFORE =
  /(?<!\p{L})(?:(?:at|for|on) the (?:very )?end|(?:end|finish|close)s?(?:ing)? (?:it )?(?:with|on)|am (?:schluss|ende)|zum schluss|al final|à la fin|no (?:final|fim))[^.;!?\n"“”„«»「」『』]{0,24}["“„«「『']?$|(?:最后|最後|结尾|結尾|片尾|締め)[^。；！？\n“”「」『』]{0,10}[“「『"]?$/iu;

/** Quoted words that are said to stand at the end. */
const lastQuote = (quotes: readonly string[], { request }: Context): string | undefined =>
  quotes.findLast((quote) => {
    const at = request.indexOf(quote);
    return (
      at >= 0 && (END_BEFORE.test(request.slice(0, at)) || AT_END.test(request.slice(at + quote.length)))
    );
  });

/** Whether an edit asks for nothing but words at the end. */
function isCall(call: Call): call is CallOf<'add_text'> {
  return (
    call.do === 'add_text' &&
    (call.role === 'closing' || call.when?.place === 'end') &&
    call.on === undefined &&
    call.design === undefined &&
    call.when?.length === undefined
  );
}

/** Whether an edit opens the video with a name. */
const isName = (call: Call): call is CallOf<'add_text'> =>
  call.do === 'add_text' && call.role === 'title' && call.when?.place === 'start' && call.on === undefined;

/** Whether a card at the end is what an edit asks for. */
export const isCardOf = (text: string, call: Call): boolean => isCall(call) && call.text === text;

/** What a request says itself, besides the words of a script. */
interface Asked {
  readonly call: string | undefined;
  /** Of what is promoted: it opens the video, and stands with what is asked for. */
  readonly name: string | undefined;
  /** Whether it has a card for the end. */
  readonly hasCard: boolean;
}

function withWords(board: Board, script: ParsedScript, { call: asked, name, hasCard }: Asked): Board {
  const phrases = phrasesOf(script.blocks);
  if (name !== undefined && script.title !== undefined) phrases.unshift(script.title);
  const opens = script.title === undefined && (phrases.length > 2 || isShort(phrases[0]));
  const title = name === undefined ? (script.title ?? (opens ? phrases.shift() : undefined)) : undefined;
  const isLeft = phrases.length > 1 || (phrases.length === 1 && (title ?? name) !== undefined);
  const call = asked ?? (isLeft && !hasCard ? lastCall(phrases) : undefined);
  const named = title === undefined ? board : { ...board, title };
  const texts = spread(
    named,
    phrases.filter((phrase) => phrase !== call),
    name !== undefined,
  );
  const pictures = readable(named.pictures, texts);
  const paced = call === undefined ? { ...named, pictures } : withCard({ ...named, pictures }, call, name);
  const opening =
    title === undefined
      ? undefined
      : makeText(paced, { text: title, role: 'title', when: { length: TITLE_MS } });
  return { ...paced, texts: [...(opening ? [opening] : []), ...texts] };
}

const withCard = (board: Board, call: string, name: string | undefined): Board => ({
  ...board,
  pictures: [...board.pictures, cardOf(call, name, board.pictures)],
});

/** What is asked for stands by itself, below the name of what it is for, and stays to the end. */
function cardOf(call: string, name: string | undefined, before: readonly PictureSegment[]): PictureSegment {
  const isSaid = name === undefined || call.toLowerCase().includes(name.toLowerCase());
  const card = toCard({ text: call, look: 'closing', ...(isSaid ? {} : { heading: name }) }, before);
  return { ...card, d: Math.max(card.d, CALL_MS), transition: LOOKS.promo.transition };
}

/** The sentence that asks for something, else the last. */
function lastCall(phrases: readonly string[]): string | undefined {
  const calls =
    /^(?:order|buy|get|try|visit|call|join|sign|book|start|shop|download|subscribe|learn|discover|come)(?![a-z])|立即|马上|现在|点击|购买|订购|欢迎/i;
  return phrases.findLast((phrase) => calls.test(phrase)) ?? phrases.at(-1);
}

/** A phrase over each of the pictures after the first, evenly, and over that below its title where there is one too many; what finds no place is left out. */
function spread(board: Board, phrases: readonly string[], hasName: boolean): TextSegment[] {
  const isMany = hasName && phrases.length >= board.pictures.length;
  const places = board.pictures.length > 1 && !isMany ? board.pictures.slice(1) : board.pictures;
  const shown = phrases.slice(0, places.length);
  return shown.flatMap((text, at): TextSegment[] => {
    const picture = places[Math.floor((at * places.length) / shown.length)];
    if (!picture) return [];
    const id = `phrase${at + 1}`;
    return [newText(id, { text, role: 'lower-third', st: 0, d: 1, anchor: textOn(picture) })];
  });
}

function withNames(board: Board): Board {
  const texts = board.pictures.map((picture, at) =>
    newText(`name${at + 1}`, {
      ...{ text: picture.name.charAt(0).toUpperCase() + picture.name.slice(1), role: 'lower-third' },
      ...{ st: 0, d: Math.min(picture.d, lengthOf(board)), anchor: textOn(picture) },
    }),
  );
  return { ...board, texts };
}

/** Few enough words to be a title. */
function isShort(phrase = ''): boolean {
  return phrase !== '' && Array.from(phrase).length <= (isChinese(phrase) ? 14 : 36);
}
