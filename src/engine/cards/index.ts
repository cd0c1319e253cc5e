import type { CardSegment, TextSegment } from '../draft.ts';
import type { DrawnText, FrameSize } from '../types.ts';

export { FontMissing } from './errors.ts';

/** Drawings kept, by what is on them: a preview and an export draw the same words. Full frames are large, so few. */
const KEPT = 48;
const drawings = new Map<string, Promise<DrawnText | Uint8Array>>();

/**
 * Draws words to be laid over the picture: an RGBA PNG cropped to its ink and soft shadow, and where its top left corner goes
 * in the frame. Long text wraps and shrinks, it is never cut off; emoji are left out. Words without anything to draw give one transparent pixel.
 * @throws FontMissing when no installed font has the letters.
 */
export function drawText(segment: Pick<TextSegment, 'text' | 'style'>, frame: FrameSize): Promise<DrawnText> {
  const { text, style } = segment;
  return remember(JSON.stringify(['text', style, text, frame.width, frame.height]), async () => {
    const { paintText } = await import('./text.ts');
    return paintText({ text, style }, frame);
  });
}

/**
 * Draws a card: an opaque PNG of the frame's size.
 * @throws FontMissing when no installed font has the letters.
 */
export function drawCard(card: CardSegment, frame: FrameSize): Promise<Uint8Array> {
  const { heading, text, look } = card;
  return remember(
    JSON.stringify(['card', look, heading ?? '', text, frame.width, frame.height]),
    async () => {
      const { paintCard } = await import('./card.ts');
      return paintCard(card, frame);
    },
  );
}

/** Draws what is behind a card's words: an opaque PNG of the frame's size. */
export async function drawCardGround(card: CardSegment, frame: FrameSize): Promise<Uint8Array> {
  const { paintCardGround } = await import('./card.ts');
  return paintCardGround(card, frame);
}

async function remember<T extends DrawnText | Uint8Array>(key: string, draw: () => Promise<T>): Promise<T> {
  const known = drawings.get(key) as Promise<T> | undefined;
  const drawing = known ?? draw();
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
