import type { ShippedFile } from '../shipped.ts';

/** The parts of Unicode that a family is shipped in. */
export type Subset = 'latin' | 'latin-ext' | 'cyrillic' | 'greek' | 'vietnamese';

/** One shipped face. */
export interface ShippedFace extends ShippedFile {
  readonly family: 'Inter' | 'Garamond';
  readonly weight: 400 | 500 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

/** The renderer of SVG. */
export const RESVG: ShippedFile = { dist: 'resvg.wasm', module: '@resvg/resvg-wasm/index_bg.wasm' };

const SUBSETS: readonly Subset[] = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

function faces(
  family: ShippedFace['family'],
  slug: string,
  weight: ShippedFace['weight'],
  style: ShippedFace['style'],
): ShippedFace[] {
  return SUBSETS.map((subset) => {
    const file = `${slug}-${subset}-${weight}-${style}.woff`;
    return { family, weight, style, dist: `fonts/${file}`, module: `@fontsource/${slug}/files/${file}` };
  });
}

/** Inter for what is laid over pictures and for scenes, EB Garamond for letters and farewells (both OFL). */
export const SHIPPED_FACES: readonly ShippedFace[] = [
  ...faces('Inter', 'inter', 500, 'normal'),
  ...faces('Inter', 'inter', 700, 'normal'),
  ...faces('Garamond', 'eb-garamond', 500, 'normal'),
  ...faces('Garamond', 'eb-garamond', 500, 'italic'),
];

/** All that the build copies into `dist/`. */
export const SHIPPED_FILES: readonly ShippedFile[] = [RESVG, ...SHIPPED_FACES];
