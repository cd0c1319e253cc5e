import type { Ground } from '../../../colour/ground.ts';

/** The filters that lay a transparent picture of red, green, blue and alpha on a ground. @param tag makes link names unique in the graph */
export function groundFilters(ground: Ground, tag: string): string {
  const level = `r=${ground}:g=${ground}:b=${ground}`;
  return [
    `format=gbrap,split[${tag}u][${tag}o]`,
    `[${tag}u]format=gbrp,lutrgb=${level}[${tag}l]`,
    `[${tag}l][${tag}o]overlay=format=gbrp`,
  ].join(';');
}

/** Longer side of what is measured, pixels. */
const MEASURED = 192;

/** Filters that make a small copy of transparent pictures for `chooseGround`; colours that alpha hides do not get into it. */
export const MEASURE_FILTERS = [
  'format=gbrap,premultiply=inplace=1',
  `scale=${MEASURED}:${MEASURED}:force_original_aspect_ratio=decrease:flags=area`,
  'format=rgba',
].join(',');
