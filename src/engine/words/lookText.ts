import type { CardSegment, TextSegment } from '../draft/index.ts';
import { coloursOf, LOOKS, rgbOf, type Colours, type Face, type Look, type Style } from '../looks/index.ts';
import type { FontWish } from './fonts/choose.ts';
import type { CardLook, CardType } from './looks.ts';
import type { Ground } from './paint/ground.ts';
import { TEXT_LOOKS, type TextLook } from './styles.ts';

/** Sizes of words over pictures in pixels of a frame whose shorter side is 1080. */
const OVER: Readonly<Record<TextSegment['role'], number>> = {
  title: 140,
  subtitle: 58,
  caption: 54,
  'lower-third': 72,
  closing: 116,
};
/** Sizes of words on cards: headings, and what stands below them. */
const HEADING = 148;
const ON_CARD: Readonly<Record<CardSegment['look'], number>> = { scene: 104, letter: 94, closing: 124 };
/** How edges of letters are set off over pictures. */
const EDGES: TextLook['shadows'] = [
  { blur: 8, drop: 1, strength: 0.4 },
  { blur: 40, drop: 3, strength: 0.5 },
];
/** A name's second line, and a signature, against the first. */
const SECOND = 0.66;

/** How words over pictures look in a video of a style. Pure. */
export function textLookOf(role: TextSegment['role'], style: Style | undefined): TextLook {
  const plain = TEXT_LOOKS[role];
  if (style === undefined) return plain;
  const look = LOOKS[style.name];
  const { type } = look;
  const { over, overAccent } = coloursOf(look, style.hue);
  const face = role === 'title' ? type.title : role === 'closing' ? type.closing : type.text;
  // Phrases carry a promo; names stand aside.
  const loud = role === 'lower-third' ? look.loudness : 1;
  const fontSize = OVER[role] * face.size * style.sizes[role] * loud;
  const second = { font: wishOf({ ...type.text, weight: 500 }), fontSize: SECOND * fontSize };
  return {
    ...plain,
    ...{ font: wishOf(role === 'lower-third' ? heavier(face) : face), fontSize, colour: over },
    ...{ letterSpacing: face.tracking, lineHeight: face.leading ?? plain.lineHeight },
    // What makes them legible is measured: a scrim. The shadow only sets their edges off.
    shadows: plain.shadows.length > 0 ? EDGES : [],
    ...(face.caps && { caps: true }),
    ...(plain.bar !== undefined && { bar: overAccent }),
    ...(plain.second !== undefined && { second }),
  };
}

/** How a card's words look in a video of a style. Pure. */
export function cardLookOf(card: CardSegment['look'], style: Style): CardLook {
  const look = LOOKS[style.name];
  const last = card === 'closing' ? look.farewell : undefined;
  const colours = coloursOf({ ...look, ...last }, style.hue);
  const larger = last?.size ?? 1;
  const { type } = look;
  const farewell = card === 'closing';
  const body = farewell ? type.closing : type.text;
  const role = farewell ? 'farewell' : card;
  return {
    heading: typeOf(
      farewell ? type.closing : type.title,
      HEADING * style.sizes.heading * larger,
      colours.strong,
      1.12,
    ),
    body: typeOf(
      body,
      ON_CARD[card] * style.sizes[role] * larger,
      farewell ? colours.strong : colours.text,
      1.3,
    ),
    bold: { ...wishOf(body), weight: 700 },
    boldColour: colours.strong,
    signature: wishOf(type.closing),
    accent: colours.accent,
    ...(look.rule && { rule: colours.accent }),
    ...(last && { underlined: true }),
    below: { gap: 48, ruleWidth: 110, ruleHeight: 7 },
    align: farewell && look.name !== 'letter' ? 'center' : look.align,
    balanced: true,
    signs: card === 'letter',
    maxWidth: 1480,
    paragraphGap: 0.6,
  };
}

function typeOf(face: Face, size: number, colour: Colours['text'], leading: number): CardType {
  return {
    font: wishOf(face),
    fontSize: size * face.size,
    lineHeight: face.leading ?? leading,
    letterSpacing: face.tracking,
    colour,
    ...(face.caps && { caps: true }),
  };
}

function wishOf({ family, weight, style }: Face): FontWish {
  return { family, weight, style };
}

/** Names are set off from captions. */
function heavier(face: Face): Face {
  return face.weight >= 600 ? face : { ...face, weight: 700 };
}

/** The ground of a video's cards, or of one of them. Pure. */
export function groundIn({ name, hue }: Style, card?: CardSegment['look']): Ground {
  const look: Look = LOOKS[name];
  const { ground } = card === 'closing' ? (look.farewell ?? look) : look;
  return {
    from: rgbOf(ground.from, hue),
    to: rgbOf(ground.to, hue),
    angle: ground.angle,
    glows: ground.glows.map(({ shade, ...glow }) => ({ ...glow, colour: rgbOf(shade, hue) })),
    corners: { colour: rgbOf(ground.corners.shade, hue), strength: ground.corners.strength },
    grain: 0,
    texture: ground.texture,
  };
}
