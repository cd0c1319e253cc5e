import type { Family } from '../looks/index.ts';
import type { ShippedFile } from '../shipped.ts';

/** The parts of Unicode that a family is shipped in. */
export type Subset = 'latin' | 'latin-ext' | 'cyrillic' | 'greek' | 'vietnamese';

/** One shipped face. */
export interface ShippedFace extends ShippedFile {
  readonly family: Family;
  readonly weight: 400 | 500 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

/** The renderer of SVG; shipped compressed. */
export const RESVG: ShippedFile = { dist: 'resvg.wasm.br', module: '@resvg/resvg-wasm/index_bg.wasm' };

const SUBSETS: readonly Subset[] = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

function faces(
  family: ShippedFace['family'],
  slug: string,
  weight: ShippedFace['weight'],
  style: ShippedFace['style'],
  subsets: readonly Subset[] = SUBSETS,
): ShippedFace[] {
  return subsets.map((subset) => {
    const file = `${slug}-${subset}-${weight}-${style}.woff`;
    return { family, weight, style, dist: `fonts/${file}`, module: `@fontsource/${slug}/files/${file}` };
  });
}

/**
 * Inter for what is laid over pictures and for scenes, EB Garamond and Caveat for letters, Playfair Display and Anton for titles of looks;
 * JetBrains Mono for who asks for a typewriter (all OFL). What a face has not is taken from another of its family.
 */
export const SHIPPED_FACES: readonly ShippedFace[] = [
  ...faces('Inter', 'inter', 500, 'normal'),
  ...faces('Inter', 'inter', 700, 'normal'),
  ...faces('Garamond', 'eb-garamond', 500, 'normal'),
  ...faces('Garamond', 'eb-garamond', 500, 'italic'),
  ...faces('Inter', 'inter', 500, 'italic', ['latin']),
  ...faces('Inter', 'inter', 700, 'italic', ['latin']),
  ...faces('Garamond', 'eb-garamond', 700, 'normal', ['latin', 'cyrillic']),
  ...faces('Caveat', 'caveat', 500, 'normal', ['latin', 'latin-ext', 'cyrillic']),
  ...faces('Caveat', 'caveat', 700, 'normal', ['latin']),
  ...faces('Playfair', 'playfair-display', 500, 'normal', ['latin', 'latin-ext', 'cyrillic']),
  ...faces('Playfair', 'playfair-display', 500, 'italic', ['latin', 'latin-ext']),
  ...faces('Playfair', 'playfair-display', 600, 'normal', ['latin', 'latin-ext']),
  ...faces('Playfair', 'playfair-display', 700, 'normal', ['latin']),
  ...faces('Anton', 'anton', 400, 'normal', ['latin', 'latin-ext', 'vietnamese']),
  ...faces('Mono', 'jetbrains-mono', 500, 'normal', ['latin', 'latin-ext', 'cyrillic', 'greek']),
  ...faces('Mono', 'jetbrains-mono', 700, 'normal', ['latin']),
];

/** All that the build copies into `dist/`. */
export const SHIPPED_FILES: readonly ShippedFile[] = [RESVG, ...SHIPPED_FACES];
