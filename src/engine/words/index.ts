import type { CardSegment, TextDesign, TextSegment } from '../draft/index.ts';
import { LOOKS, type Style } from '../looks/index.ts';
import type { Bitmap, DrawnPart, FrameSize } from '../types.ts';
import { FontMissing } from './errors.ts';
import type { Backdrop } from './place/backdrop.ts';

export { FontMissing };
export { FIELDS, type Backdrop } from './place/backdrop.ts';

/** Drawings kept, by what is on them: a preview and an export draw the same words. */
const KEPT = 48;
const drawings = new Map<string, Promise<readonly DrawnPart[]>>();

/** Words over pictures, and how they are to be drawn. */
export type Words = Pick<TextSegment, 'text' | 'role' | 'design' | 'words' | 'spoken'>;

/**
 * Draws words to be laid over the picture: cropped to their ink and soft shadow, and where its top left corner goes in the frame. Long text
 * wraps and shrinks, it is never cut off; marks that no font has together with their base are left out. Words without anything to
 * draw give one transparent pixel.
 * @param backdrop what they lie on: they stand where that is calmest, and over a scrim where they could not be read; absent: where their role has it
 * @returns one part; lines that come by themselves, and spoken words, in several, from the lowest to the highest
 * @throws FontMissing when no installed font has the letters.
 */
export function drawText(
  segment: Words,
  frame: FrameSize,
  style?: Style,
  backdrop?: Backdrop,
): Promise<readonly DrawnPart[]> {
  return remember(drawingOf(segment, frame, style, backdrop), async () => {
    const { paintText } = await import('./text.ts');
    return paintText(segment, frame, style, backdrop);
  });
}

/** Whether words were drawn before, and need not be drawn again. */
export function isDrawn(segment: Words, frame: FrameSize, style?: Style, backdrop?: Backdrop): boolean {
  return drawings.has(drawingOf(segment, frame, style, backdrop));
}

function drawingOf(
  segment: Words,
  frame: FrameSize,
  style: Style | undefined,
  backdrop: Backdrop | undefined,
): string {
  return JSON.stringify(['text', textKey(segment, style, backdrop), frame]);
}

/** All that the drawing of some words depends on. */
export function textKey(
  { text, role, design, words, spoken }: Words,
  style?: Style,
  backdrop?: Backdrop,
): readonly unknown[] {
  const said = spoken === 'whole' ? '' : [spoken, words?.map((word) => word.text)];
  return [text, role, look(design), said, style && [style.name, style.hue, style.sizes[role]], backdrop];
}

/**
 * Draws a card's words, to be laid over its ground.
 * @returns as `drawText` does
 * @throws FontMissing when no installed font has the letters.
 */
export function drawCardWords(
  card: CardSegment,
  frame: FrameSize,
  style?: Style,
): Promise<readonly DrawnPart[]> {
  return remember(JSON.stringify(['card', cardKey(card, style), frame]), async () => {
    const { paintCardWords } = await import('./card.ts');
    return paintCardWords(card, frame, style);
  });
}

/** All that the drawing of a card's words depends on. */
export function cardKey(
  { heading = '', text, look: kind, design }: CardSegment,
  style?: Style,
): readonly unknown[] {
  if (style === undefined) return [heading, text, kind, look(design)];
  const { heading: headings, scene, letter, farewell } = style.sizes;
  const sizes = [headings, kind === 'closing' ? farewell : kind === 'letter' ? letter : scene];
  return [heading, text, kind, look(design), style.name, style.hue, sizes];
}

/** All that the drawing of a ground depends on: in a video of a style all are the same, but for that of its last words. @param card absent for a ground without words */
export function groundKey(card: CardSegment | undefined, style?: Style): readonly unknown[] {
  if (style === undefined) return [card?.heading ?? '', card?.text, card?.look];
  const isOwn = card?.look === 'closing' && LOOKS[style.name].farewell !== undefined;
  return [style.name, style.hue, ...(isOwn ? ['farewell'] : [])];
}

/** A design without times: they change no drawing. */
function look({ enter, leave, ...design }: TextDesign): unknown {
  return [design, enter?.kind, leave?.kind];
}

/** Loads what words are drawn with, and draws some: the first ones take several times as long as those that come after them. */
export async function prepareToDraw(): Promise<void> {
  await drawText({ text: 'Title', role: 'title', design: {}, spoken: 'whole' }, { width: 960, height: 540 });
}

/**
 * Draws what is behind a card's words, or below a print: opaque, of the frame's size.
 * @throws RangeError where there is neither a card nor a style
 */
export async function drawCardGround(
  card: CardSegment | undefined,
  frame: FrameSize,
  style?: Style,
): Promise<Bitmap> {
  const { paintCardGround } = await import('./card.ts');
  return paintCardGround(card, frame, style);
}

/** What of a text is not in its drawing. */
export interface NotDrawn {
  /** Emoji without a drawing, signs and marks that are left out, each once; a mark on a dotted circle. */
  readonly leftOut: readonly string[];
  /** Letters or digits that no installed font has: what the text is in cannot be drawn until there is one. */
  readonly missing?: FontMissing;
}

/** Tells what of a text will not be drawn. */
export async function notDrawn(text: string): Promise<NotDrawn> {
  const [{ chooseFonts }, { takenOut }, { byItself }] = await Promise.all([
    import('./fonts/choose.ts'),
    import('./fonts/drawable.ts'),
    import('./fonts/clusters.ts'),
  ]);
  const emoji = takenOut(text);
  try {
    const { leftOut } = await chooseFonts(text, { family: 'Inter', weight: 500, style: 'normal' });
    return { leftOut: [...emoji, ...leftOut.map(byItself)] };
  } catch (error) {
    if (error instanceof FontMissing) return { leftOut: emoji, missing: error };
    throw error;
  }
}

async function remember(
  key: string,
  draw: () => Promise<readonly DrawnPart[]>,
): Promise<readonly DrawnPart[]> {
  const drawing = drawings.get(key) ?? draw();
  // Put at the end again: the map's order is the order of last use.
  drawings.delete(key);
  drawings.set(key, drawing);
  for (const oldest of drawings.keys()) {
    if (drawings.size <= KEPT) break;
    drawings.delete(oldest);
  }
  try {
    return await drawing;
  } catch (error) {
    // A font may be installed in the meantime: failures are not kept.
    drawings.delete(key);
    throw error;
  }
}
