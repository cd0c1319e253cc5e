import type { CardSegment, TextDesign } from '../draft/index.ts';
import { standing } from '../standing.ts';
import { isHeading, type Style, weightOf } from '../looks/index.ts';
import type { Bitmap, DrawnPart, FrameSize } from '../types.ts';
import { comesByLines, designedCard } from './design.ts';
import { chooseFonts } from './fonts/choose.ts';
import { drawable } from './fonts/drawable.ts';
import { CARD_LOOKS, type CardLook, groundOf } from './looks.ts';
import { cardLookOf, groundIn } from './lookText.ts';
import { buildPage, type PageFonts, type PageWords } from './page.ts';
import { crop, emptyPlate, inkOf, type Rectangle } from './paint/bitmap.ts';
import { fit, type Laid, layOut } from './paint/draw.ts';
import { paintGround } from './paint/ground.ts';
import { linesOf } from './paint/shapes.ts';
import { unitOf } from './styles.ts';
import { parseWords, plainText, shortened } from './words.ts';

/** Paints a card's words, to be laid over its ground: in one part, or line by line, from the lowest to the highest. */
export async function paintCardWords(
  card: CardSegment,
  frame: FrameSize,
  style?: Style,
): Promise<readonly DrawnPart[]> {
  const { design } = card;
  const wanted = designedCard(style ? cardLookOf(card.look, style) : CARD_LOOKS[card.look], design);
  const words = wordsOf(card, wanted);
  const unit = unitOf(frame) * (style ? 1 : presence(words));
  const share = frame.height > frame.width ? (style ? 0.84 : 0.8) : style ? 0.78 : 0.72;
  const width = Math.round(Math.min(frame.width * share, wanted.maxWidth * unit));
  const isPage = style !== undefined && card.look !== 'scene' && design.align === undefined;
  const look = isPage ? greetingInOne(wanted, words, width / unit) : wanted;
  const fonts = await choosePageFonts(look, words);
  const { laid } = await fit(
    (scale, breaks) =>
      layOut(
        buildPage(look, fonts, words, { unit: unit * scale, breaks, width }),
        width,
        Object.values(fonts),
      ),
    frame.height * 0.8,
  );
  const drawn = laid.draw();
  const area = inkOf(drawn);
  const { x, y } = cornerOf(
    laid,
    area,
    { place: design.place, isPage: isPage && look.align === 'left' },
    frame,
  );
  const plate = area === undefined ? [] : plateOf(area, { x, y }, design, unitOf(frame));
  if (!comesByLines(design)) return [...plate, { ...drawn, x, y, line: 0 }];
  const lines = linesOf(laid.shapes()).flatMap((shapes, line): DrawnPart[] => {
    const bitmap = laid.drawOnly(shapes);
    const ink = inkOf(bitmap);
    return ink === undefined ? [] : [{ ...crop(bitmap, ink), x: x + ink.x, y: y + ink.y, line }];
  });
  return [...plate, ...lines];
}

/** A greeting breaks into two lines only where it would be much smaller on one. */
const LEAST_GREETING = 0.6;
/** Letters are half as wide as they are high, about; see {@link weightOf}. */
const LETTER_WIDTH = 0.53;

/** A page whose greeting is on one line. @param width of the page in pixels of a look */
function greetingInOne(look: CardLook, { heading }: PageWords, width: number): CardLook {
  if (heading === '') return look;
  const fitting = width / (LETTER_WIDTH * weightOf(heading));
  const { fontSize } = look.heading;
  if (fitting >= fontSize || fitting < LEAST_GREETING * fontSize) return look;
  return { ...look, heading: { ...look.heading, fontSize: fitting } };
}

/** Where the page's picture goes in the frame. */
function cornerOf(
  laid: Laid,
  ink: Rectangle | undefined,
  { place, isPage }: { readonly place: TextDesign['place']; readonly isPage: boolean },
  frame: FrameSize,
): { readonly x: number; readonly y: number } {
  if (place !== undefined && ink !== undefined) {
    const at = standing(ink, place, frame);
    return { x: at.x - ink.x, y: at.y - ink.y };
  }
  // What is written from one edge of a page on has as much paper on its other side.
  const across = isPage && ink !== undefined ? ink.width / 2 + ink.x : laid.width / 2;
  const x = Math.round(frame.width / 2 - across);
  // A little above the middle looks like the middle.
  return { x, y: Math.round((frame.height - laid.height) * 0.48) - laid.bleed };
}

/** How far a card's plate reaches beyond its words, and its corners, in pixels of a look. */
const PLATE = { pad: 44, radius: 24 };

function plateOf(
  ink: Rectangle,
  corner: { readonly x: number; readonly y: number },
  { plate }: TextDesign,
  unit: number,
): DrawnPart[] {
  if (plate === undefined || plate.opacity === 0) return [];
  const pad = Math.round(PLATE.pad * unit);
  const shape = { padX: pad, padY: pad, radius: PLATE.radius * unit, colour: plate.color };
  const bitmap = emptyPlate(ink, { ...shape, opacity: plate.opacity });
  return [{ ...bitmap, x: corner.x + ink.x - pad, y: corner.y + ink.y - pad, line: 0 }];
}

/** Paints what is behind a card's words: opaque, of the frame's size. */
export function paintCardGround(card: CardSegment | undefined, frame: FrameSize, style?: Style): Bitmap {
  if (style !== undefined) return paintGround(frame, groundIn(style, card?.look));
  if (card === undefined) throw new RangeError('only looks have grounds without words');
  return paintGround(frame, groundOf(card, frame));
}

/** A scene that is one short line is set as a heading: “How it works”. */
function wordsOf(card: CardSegment, { heading: set, body }: CardLook): PageWords {
  const text = drawable(shortened(card.text));
  const blocks = parseWords(body.caps ? text.toLocaleUpperCase() : text);
  const line = plainText(blocks);
  const [only] = blocks;
  const short = blocks.length === 1 && only?.kind === 'paragraph' && isHeading({ ...card, text: line });
  const heading = short ? line : drawable(shortened(card.heading ?? ''));
  return { heading: set.caps ? heading.toLocaleUpperCase() : heading, blocks: short ? [] : blocks };
}

/** Marks between Chinese signs, which counted as letters before there were looks. */
const MARKS = /[\u3000-\u303f\uff00-\uff60]/gu;

/** How much larger few words are set than a full page: 1–1.6. Of videos of the time before looks. */
function presence({ heading, blocks }: PageWords): number {
  const words = heading + plainText(blocks);
  const weight = weightOf(words) - (words.match(MARKS)?.length ?? 0);
  return Math.min(1.6, Math.max(1, 1.9 - 0.3 * Math.log2(Math.max(1, weight) / 24)));
}

async function choosePageFonts(look: CardLook, { heading, blocks }: PageWords): Promise<PageFonts> {
  const text = plainText(blocks);
  return {
    heading: await chooseFonts(heading, look.heading.font),
    body: await chooseFonts(text, look.body.font),
    bold: await chooseFonts(text, look.bold),
    signature: await chooseFonts(text, look.signature ?? look.bold),
  };
}
