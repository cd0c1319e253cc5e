import { isChinese } from '../../../skills/writing.ts';
import type { TextSegment } from '../../draft/index.ts';
import { emptyBoard, lengthOf, textOn, type Board } from '../board/board.ts';
import { isVisual, toPicture } from '../board/media.ts';
import { newText, makeText } from '../board/texts.ts';
import type { PictureSegment } from '../../draft/index.ts';
import type { Context } from '../context.ts';
import { sentences } from '../script/chunks.ts';
import { parseScript, type ParsedScript } from '../script/script.ts';
import { pickSound } from './sound.ts';
import { quotesIn, typed } from '../script/words.ts';

/** A phrase over a picture has to be taken in at a glance. */
const PHRASE = { latin: 60, cjk: 24 };
const WANTS_TEXT = /overlay|caption|text|slogan|phrase|words|文字|字幕|标语/i;

/**
 * A promotional video: pictures with music, the title over the first ones, a phrase over each of the following, a call at the end.
 * The words come from a script or from the request; where text was asked for and none is there, the files' names are used.
 */
export function composePromo(context: Context): Board | undefined {
  const visuals = context.media.filter(isVisual);
  const asksForText = WANTS_TEXT.test(context.request);
  const quotes = asksForText && context.scripts.length === 0 ? quotesIn(context.request) : [];
  const read = quotes.length > 0 ? typed(quotes.join('\n\n')) : context.words?.read;
  if (visuals.length === 0) return undefined;
  const pictures: PictureSegment[] = [];
  for (const file of visuals) pictures.push(toPicture(file, pictures));
  const script = read ? parseScript(read.blocks) : undefined;
  const plain = {
    ...emptyBoard(context.skill),
    ...context.frame,
    title: script?.title ?? '',
    pictures,
    ...pickSound(context),
  };
  if (!script) return asksForText ? withNames(plain) : plain;
  return withWords(plain, script);
}

function withWords(board: Board, script: ParsedScript): Board {
  const all = script.blocks.flatMap(({ heading, text, item }) =>
    item && heading !== undefined ? [`${heading}: ${text}`] : sentences(text),
  );
  const phrases = all.filter(fits);
  const title = script.title ?? (phrases.length > 2 || isShort(phrases[0]) ? phrases.shift() : undefined);
  const call =
    phrases.length > 1 || (phrases.length === 1 && title !== undefined) ? lastCall(phrases) : undefined;
  const named = title === undefined ? board : { ...board, title };
  const opening =
    title === undefined ? undefined : makeText(named, { text: title, role: 'title', when: { length: 3000 } });
  const closing =
    call === undefined ? undefined : makeText(named, { text: call, role: 'closing', when: { length: 3000 } });
  const between = phrases.filter((phrase) => phrase !== call);
  return {
    ...named,
    texts: [...(opening ? [opening] : []), ...spread(named, between), ...(closing ? [closing] : [])],
  };
}

/** The sentence that asks for something, else the last. */
function lastCall(phrases: readonly string[]): string | undefined {
  const calls =
    /^(?:order|buy|get|try|visit|call|join|sign|book|start|shop|download|subscribe|learn|discover|come)(?![a-z])|立即|马上|现在|点击|购买|订购|欢迎/i;
  return phrases.findLast((phrase) => calls.test(phrase)) ?? phrases.at(-1);
}

/** Phrases over the pictures between the first and the last, evenly; what finds no place is left out. */
function spread(board: Board, phrases: readonly string[]): TextSegment[] {
  const places = board.pictures.length > 2 ? board.pictures.slice(1, -1) : board.pictures;
  const shown = phrases.slice(0, places.length);
  return shown.flatMap((text, at): TextSegment[] => {
    const first = places[Math.floor((at * places.length) / shown.length)];
    const last = places[Math.floor(((at + 1) * places.length) / shown.length) - 1] ?? first;
    if (!first || !last) return [];
    return [
      newText(`phrase${at + 1}`, { text, role: 'lower-third', st: 0, d: 1, anchor: textOn(first, last) }),
    ];
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

function fits(phrase: string): boolean {
  return Array.from(phrase).length <= (isChinese(phrase) ? PHRASE.cjk : PHRASE.latin) * 1.5;
}
