import type { TextDesign } from '../draft/index.ts';
import type { FontWish } from './fonts/choose.ts';
import type { CardLook, CardType } from './looks.ts';
import type { TextLook } from './styles.ts';

const FAMILIES: Readonly<Record<NonNullable<TextDesign['font']>, FontWish['family']>> = {
  sans: 'Inter',
  serif: 'Garamond',
  script: 'Caveat',
  mono: 'Mono',
};
/** A hand is small for its size, a typewriter wide. */
const SIZES: Readonly<Record<FontWish['family'], number>> = {
  Inter: 1,
  Garamond: 1.08,
  Caveat: 1.28,
  Mono: 0.86,
  Playfair: 0.98,
  Anton: 1.2,
};
/** A plate where the role has none. */
const PLATE = { padX: 36, padY: 15, radius: 22 };
/** Letters that are darker than this throw no dark shadow. 0–1. */
const DARK = 0.35;

/** Ways of coming and going that lines have of their own. */
const BY_LINES: readonly string[] = ['rise', 'slide', 'pop', 'type'];

/** Whether lines come or go by themselves. Pure. */
export function comesByLines({ enter, leave }: TextDesign): boolean {
  return [enter, leave].some((one) => one !== undefined && BY_LINES.includes(one.kind));
}

/** How words over pictures look when they are designed so. Pure. */
export function designedText(look: TextLook, design: TextDesign): TextLook {
  const { plate, color, align, place } = design;
  const font = designedFont(look.font, design);
  const { plate: own, ...rest } = look;
  const under =
    plate === undefined ? own : plate.opacity > 0 ? { ...PLATE, ...own, ...toPlate(plate) } : undefined;
  const second = look.second && {
    ...look.second,
    font: designedFont({ ...look.second.font }, { ...design, weight: undefined }),
    fontSize: look.second.fontSize * factorOf(look.second.font, font, design),
  };
  const dark = color !== undefined && lightOf(color) < DARK;
  return {
    ...rest,
    font,
    fontSize: look.fontSize * factorOf(look.font, font, design),
    // Only the sans of large titles is set closer; no other is made for it.
    letterSpacing: font.family === look.font.family ? look.letterSpacing : 0,
    ...(color === undefined ? {} : { colour: color }),
    ...(align === undefined ? {} : { align }),
    ...(place === undefined ? {} : { place }),
    ...(second === undefined ? {} : { second }),
    ...(under === undefined ? {} : { plate: under }),
    ...(dark ? { shadows: [] } : {}),
  };
}

function toPlate({ color, opacity }: NonNullable<TextDesign['plate']>) {
  return { colour: color, opacity };
}

/** How a card's words look when they are designed so. Pure. */
export function designedCard(given: CardLook, design: TextDesign): CardLook {
  const { color, align } = design;
  const set = (type: CardType): CardType => {
    const font = designedFont(type.font, design);
    return {
      ...type,
      font,
      fontSize: type.fontSize * factorOf(type.font, font, design),
      letterSpacing: font.family === type.font.family ? type.letterSpacing : 0,
      colour: color ?? type.colour,
    };
  };
  return {
    ...given,
    heading: set(given.heading),
    body: set(given.body),
    bold: { ...designedFont(given.bold, design), weight: given.bold.weight },
    boldColour: color ?? given.boldColour,
    align: align ?? given.align,
  };
}

function designedFont(
  base: FontWish,
  {
    font,
    weight,
    italic,
  }: { readonly [field in 'font' | 'weight' | 'italic']?: TextDesign[field] | undefined },
): FontWish {
  const family = font === undefined ? base.family : FAMILIES[font];
  return {
    family,
    weight: weight === undefined ? base.weight : weight === 'bold' ? 700 : 500,
    style: italic === undefined ? base.style : italic ? 'italic' : 'normal',
  };
}

function factorOf(before: FontWish, now: FontWish, { size = 1 }: TextDesign): number {
  return (size * SIZES[now.family]) / SIZES[before.family];
}

/** How light a colour is, 0–1. @param hex `#rrggbb` */
function lightOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
