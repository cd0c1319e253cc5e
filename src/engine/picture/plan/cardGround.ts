import { colorOfHex } from '../../../compositor/color.ts';
import type { FilmFill, FilmPicture, Path } from '../../../compositor/scene/film.ts';
import type { Rect } from '../../../compositor/scene/scene.ts';
import type { CardSegment } from '../../draft/index.ts';
import type { Style } from '../../looks/index.ts';
import { hashText } from '../../random.ts';
import type { FrameSize } from '../../types.ts';

/** How much larger than the frame a ground is that breathes, and how much of that it goes in a second. */
const ROOM = 0.08;
const PACE = 0.16;

/** What one has to know to lay a card's ground out. */
export interface GroundSetting {
  readonly frame: FrameSize;
  readonly style?: Style | undefined;
  /** How long the card is seen. */
  readonly seconds: number;
  /** What its source is called. @param size that it has */
  readonly cardId: (card: CardSegment, size: FrameSize) => string;
}

/** The size that grounds of cards are had in: those of looks breathe, and need room for that. Pure. */
export function groundSizeOf({ width, height }: FrameSize, style: Style | undefined): FrameSize {
  if (style === undefined) return { width, height };
  return { width: even(width * (1 + ROOM)), height: even(height * (1 + ROOM)) };
}

/** What is behind a card's words. Pure. */
export function cardGround(card: CardSegment, setting: GroundSetting): FilmFill | FilmPicture {
  const { frame, style, seconds, cardId } = setting;
  const place = { x: 0, y: 0, ...frame };
  if (card.ground !== undefined) return { kind: 'fill', color: colorOfHex(card.ground), place };
  const size = groundSizeOf(frame, style);
  const window = style === undefined ? { from: place, to: place } : breath(card, size, frame, seconds);
  const source = cardId(card, size);
  const easing = style === undefined ? 'linear' : 'smooth';
  return { kind: 'picture', source, size, window, place: { from: place, to: place }, easing };
}

/** Slowly nearer, away, or along: which of them hangs on the words, so that it is the same each time. */
function breath(card: CardSegment, size: FrameSize, frame: FrameSize, seconds: number): Path {
  const part = Math.min(1, PACE * seconds);
  const widest = Math.min(size.width / frame.width, size.height / frame.height);
  const windowOf = (scale: number, aside: number): Rect => {
    const [width, height] = [frame.width * scale, frame.height * scale];
    return { x: (size.width - width) * (0.5 + aside), y: (size.height - height) / 2, width, height };
  };
  const near = windowOf(widest - (widest - 1) * part, 0);
  const ways: readonly Path[] = [
    { from: windowOf(widest, 0), to: near },
    { from: windowOf(1, -part / 2), to: windowOf(1, part / 2) },
    { from: near, to: windowOf(widest, 0) },
    { from: windowOf(1, part / 2), to: windowOf(1, -part / 2) },
  ];
  const [first] = ways;
  return (
    ways[hashText(`${card.heading ?? ''}\n${card.text}`) % ways.length] ?? first ?? { from: near, to: near }
  );
}

function even(value: number): number {
  return 2 * Math.round(value / 2);
}
