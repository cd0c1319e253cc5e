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
  /** What a ground's source is called. @param card that it is behind; in a look all grounds are one @param size that it has */
  readonly groundId: (card: CardSegment | undefined, size: FrameSize) => string;
}

/** The size that grounds of cards are had in: those of looks breathe, and need room for that. Pure. */
export function groundSizeOf({ width, height }: FrameSize, style: Style | undefined): FrameSize {
  if (style === undefined) return { width, height };
  return { width: even(width * (1 + ROOM)), height: even(height * (1 + ROOM)) };
}

/** What is behind a card's words. Pure. */
export function cardGround(card: CardSegment, setting: GroundSetting): FilmFill | FilmPicture {
  const place = { x: 0, y: 0, ...setting.frame };
  if (card.ground !== undefined) return { kind: 'fill', color: colorOfHex(card.ground), place };
  return groundLayer(card, `${card.heading ?? ''}\n${card.text}`, setting);
}

/** A ground that fills the frame: a card's, or that of a look. Pure. @param seed decides how it breathes */
export function groundLayer(
  card: CardSegment | undefined,
  seed: string,
  setting: GroundSetting,
): FilmPicture {
  const { frame, style, seconds, groundId } = setting;
  const place = { x: 0, y: 0, ...frame };
  const size = groundSizeOf(frame, style);
  const window = style === undefined ? { from: place, to: place } : breath(seed, size, frame, seconds);
  const source = groundId(card, size);
  const easing = style === undefined ? 'linear' : 'smooth';
  return { kind: 'picture', source, size, window, place: { from: place, to: place }, easing };
}

/** Slowly nearer, away, or along. */
function breath(seed: string, size: FrameSize, frame: FrameSize, seconds: number): Path {
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
  return ways[hashText(seed) % ways.length] ?? first ?? { from: near, to: near };
}

function even(value: number): number {
  return 2 * Math.round(value / 2);
}
