import { edit, type Message, type Reading } from '../../../reader.ts';
import { WEAK } from '../../../phrases/lexicon/lexicon.ts';
import { saidIn } from '../../slots/said.ts';

const PARTS = /[^,.;:!?，。；：！？、\n–—]+/gu;
const HEX = /#[\da-f]{6}(?![\da-f])/iu;
/** Concepts of what all of a video is like. */
const OF_LOOK =
  /^(?:color|colors|style|styled|theme|look|darker|brighter|brightness|saturation|with|video|bit)/u;
/** What else is said of colours that all of it is to have. */
const OF_COLOURS =
  /^(?:our|my|their|company|companys|brand|branding|school|club|team|house|corporate|colou?rs?|colou?red|tones?|shades?|palette|scheme|accents?|vibes?|touch|touches|if|possible|please|pls|something|mostly|mainly|dark|light|deep|soft|bright|pale|pastel|kind|sort|of|is|are|in|and|a|an|with|lots|主色|主色调|色调|配色|颜色|色系|用|为主|基調|カラー)$/iu;
/** `of the blue`: that of something. */
const OF_THE = /(?<!\p{L})(?:the|that|this|these|those) (?!colou?rs?)\p{L}+\s*$/iu;
/** So grey is no colour. */
const LEAST_CHROMA = 40;

/**
 * `a dignified look, our dark blue if possible`, `playful, greenish`: colours of a first request that nothing was made of, and that are said of nothing, are
 * those of its words and grounds. Pure.
 */
export function inColours(reading: Reading, message: Message): Reading {
  const { situation, text } = message;
  const isColoured = (wish: Reading['wishes'][number]): boolean =>
    wish.kind === 'edit' && (wish.call.do === 'set_look' || JSON.stringify(wish.call).includes('"#'));
  if (!situation.first || reading.wishes.some(isColoured)) return reading;
  for (const [part] of text.matchAll(PARTS)) {
    const words = part.replaceAll(/(?<=\p{L}{3})ish(?!\p{L})/giu, '');
    const hex = HEX.exec(words)?.[0] ?? '';
    const { clause } = saidIn(words.replace(hex, '').replaceAll(/[()]/gu, ' '), 'theme', message);
    const known = clause.textOf('color') === undefined ? undefined : clause.fresh().take('color');
    const colour = hex === '' ? known : hex;
    const many = clause.tokens.filter(({ means }) => means.some(({ id }) => id === 'color')).length;
    const isOnly = clause.tokens.every(
      ({ kind, means, text: word }) =>
        kind === 'comma' ||
        kind === 'stop' ||
        OF_COLOURS.test(word) ||
        means.some(({ id }) => WEAK.has(id) || OF_LOOK.test(id)),
    );
    const hue = colour !== undefined && isOnly && !OF_THE.test(part) ? hueOf(colour) : undefined;
    if (hue === undefined) continue;
    // Of several only one is that of the video.
    const isLeft = (each: string): boolean => many > 1 || !part.includes(each.trim());
    return {
      ...reading,
      wishes: [...reading.wishes, ...edit<'set_look'>({ do: 'set_look', hue })],
      unread: reading.unread.filter(isLeft),
      ...(reading.missed && { missed: reading.missed.filter(isLeft) }),
    };
  }
  return reading;
}

/** Degrees; undefined of what is hardly a colour. */
function hueOf(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (!(chroma >= LEAST_CHROMA)) return undefined;
  const sixth =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? 2 + (blue - red) / chroma
        : 4 + (red - green) / chroma;
  return Math.round(sixth * 60 + 360) % 360;
}
