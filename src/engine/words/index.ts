import type { CardSegment, TextSegment } from '../draft/index.ts';
import type { Bitmap, DrawnText, FrameSize } from '../types.ts';
import { FontMissing } from './errors.ts';

export { FontMissing };

/** Drawings kept, by what is on them: a preview and an export draw the same words. */
const KEPT = 48;
const drawings = new Map<string, Promise<DrawnText>>();

/**
 * Draws words to be laid over the picture: cropped to their ink and soft shadow, and where its top left corner goes in the frame. Long text
 * wraps and shrinks, it is never cut off; emoji, and marks that no font has together with their base, are left out. Words without anything to
 * draw give one transparent pixel.
 * @throws FontMissing when no installed font has the letters.
 */
export function drawText(segment: Pick<TextSegment, 'text' | 'role'>, frame: FrameSize): Promise<DrawnText> {
  const { text, role } = segment;
  return remember(JSON.stringify(['text', role, text, frame.width, frame.height]), async () => {
    const { paintText } = await import('./text.ts');
    return paintText({ text, role }, frame);
  });
}

/**
 * Draws a card's words, to be laid over its ground.
 * @throws FontMissing when no installed font has the letters.
 */
export function drawCardWords(card: CardSegment, frame: FrameSize): Promise<DrawnText> {
  const { heading, text, look } = card;
  return remember(
    JSON.stringify(['card', look, heading ?? '', text, frame.width, frame.height]),
    async () => {
      const { paintCardWords } = await import('./card.ts');
      return paintCardWords(card, frame);
    },
  );
}

/** Draws what is behind a card's words: opaque, of the frame's size. */
export async function drawCardGround(card: CardSegment, frame: FrameSize): Promise<Bitmap> {
  const { paintCardGround } = await import('./card.ts');
  return paintCardGround(card, frame);
}

/** What of a text is not in its drawing. */
export interface NotDrawn {
  /** Emoji, signs and marks that are left out, each once; a mark on a dotted circle. */
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

async function remember(key: string, draw: () => Promise<DrawnText>): Promise<DrawnText> {
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
