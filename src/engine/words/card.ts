import type { CardSegment, TextDesign } from '../draft/index.ts';
import { standing } from '../standing.ts';
import type { Bitmap, DrawnPart, FrameSize } from '../types.ts';
import { comesByLines, designedCard } from './design.ts';
import { chooseFonts } from './fonts/choose.ts';
import { drawable } from './fonts/drawable.ts';
import { CARD_LOOKS, type CardLook, groundOf } from './looks.ts';
import { buildPage, type PageFonts, type PageWords } from './page.ts';
import { crop, emptyPlate, inkOf, type Rectangle } from './paint/bitmap.ts';
import { fit, type Laid, layOut } from './paint/draw.ts';
import { paintGround } from './paint/ground.ts';
import { linesOf } from './paint/shapes.ts';
import { unitOf } from './styles.ts';
import { parseWords, plainText, shortened } from './words.ts';

/** {@link weightOf} of the longest line that is set as a heading. */
const SHORT_LINE = 30;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Paints a card's words, to be laid over its ground: in one part, or line by line, from the lowest to the highest. */
export async function paintCardWords(card: CardSegment, frame: FrameSize): Promise<readonly DrawnPart[]> {
  const { design } = card;
  const look = designedCard(CARD_LOOKS[card.look], design);
  const words = wordsOf(card);
  const fonts = await choosePageFonts(look, words);
  const unit = unitOf(frame) * presence(words);
  const share = frame.height > frame.width ? 0.8 : 0.72;
  const width = Math.round(Math.min(frame.width * share, look.maxWidth * unit));
  const { laid } = await fit(
    (scale) =>
      layOut(buildPage(look, fonts, words, unit * scale), width, [fonts.heading, fonts.body, fonts.bold]),
    frame.height * 0.8,
  );
  const drawn = laid.draw();
  const area = inkOf(drawn);
  const { x, y } = cornerOf(laid, area, design, frame);
  const plate = area === undefined ? [] : plateOf(area, { x, y }, design, unitOf(frame));
  if (!comesByLines(design)) return [...plate, { ...drawn, x, y, line: 0 }];
  const lines = linesOf(laid.shapes()).flatMap((shapes, line): DrawnPart[] => {
    const bitmap = laid.drawOnly(shapes);
    const ink = inkOf(bitmap);
    return ink === undefined ? [] : [{ ...crop(bitmap, ink), x: x + ink.x, y: y + ink.y, line }];
  });
  return [...plate, ...lines];
}

/** Where the page's picture goes in the frame. */
function cornerOf(
  laid: Laid,
  ink: Rectangle | undefined,
  { place }: TextDesign,
  frame: FrameSize,
): { readonly x: number; readonly y: number } {
  if (place !== undefined && ink !== undefined) {
    const at = standing(ink, place, frame);
    return { x: at.x - ink.x, y: at.y - ink.y };
  }
  const x = Math.round((frame.width - laid.width) / 2);
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
export function paintCardGround(card: CardSegment, frame: FrameSize): Bitmap {
  return paintGround(frame, groundOf(card, frame));
}

/** A scene that is one short line is set as a heading: “How it works”. */
function wordsOf({ look, heading = '', text }: CardSegment): PageWords {
  const blocks = parseWords(drawable(shortened(text)));
  const line = plainText(blocks);
  const short = blocks.length === 1 && blocks[0]?.kind === 'paragraph' && weightOf(line) <= SHORT_LINE;
  if (look === 'scene' && heading === '' && short) return { heading: line, blocks: [] };
  return { heading: drawable(shortened(heading)), blocks };
}

/** How much larger few words are set than a full page: 1–1.6. */
function presence({ heading, blocks }: PageWords): number {
  const weight = weightOf(heading) + weightOf(plainText(blocks));
  return Math.min(1.6, Math.max(1, 1.9 - 0.3 * Math.log2(Math.max(1, weight) / 24)));
}

/** How much there is to set, in Latin letters; a Chinese sign counts as two. */
function weightOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
}

async function choosePageFonts(look: CardLook, { heading, blocks }: PageWords): Promise<PageFonts> {
  const text = plainText(blocks);
  return {
    heading: await chooseFonts(heading, look.heading.font),
    body: await chooseFonts(text, look.body.font),
    bold: await chooseFonts(text, look.bold),
  };
}
