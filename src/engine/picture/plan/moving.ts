import type { Animation, CardSegment, PictureSegment, TextSegment } from '../../draft/index.ts';
import { LOOKS, type Style } from '../../looks/index.ts';

/** Captions follow each other, and are read while they come. */
const CAPTION: { readonly enter: Animation; readonly leave: Animation } = {
  enter: { kind: 'fade', d: 180 },
  leave: { kind: 'fade', d: 150 },
};

/** Words over pictures that move as their video's look has it, where nothing else is said. Pure. */
export function movingText(text: TextSegment, style: Style | undefined): TextSegment {
  if (style === undefined) return text;
  const { enter, leave } = text.role === 'caption' ? CAPTION : LOOKS[style.name];
  return { ...text, design: { enter, leave, ...text.design } };
}

/** The same of cards; other pictures stay as they are. Pure. @param isLast what a video ends with stays to the end */
export function movingCard(
  picture: PictureSegment,
  style: Style | undefined,
  isLast: boolean,
): PictureSegment {
  if (style === undefined || picture.kind !== 'card') return picture;
  const { enter, leave } = LOOKS[style.name];
  const usual = isLast ? { enter } : { enter, leave };
  const card: CardSegment = { ...picture, design: { ...usual, ...picture.design } };
  return card;
}
