import type { ProbedMedia } from '../../ffmpeg/index.ts';

/** Marks frames as what every piece is: bt709 in limited range. */
export const TAG_COLORS = 'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709';

/**
 * The scaler's options that bring a picture to bt709 in limited range, each with a leading colon. JPEG is full-range bt601 by
 * definition; left to itself the scaler would keep its matrix and change only the tag.
 */
export function colorConversion(media: ProbedMedia): string {
  const from = media.demuxer === 'jpeg_pipe' ? ':in_range=full' : '';
  return `${from}:in_color_matrix=${media.colorMatrix}:out_color_matrix=bt709:out_range=tv`;
}

/**
 * Filters that bring a high dynamic range clip to the standard one. Diffuse white (203 nits) ends up a little below white, what is darker than half
 * of it keeps its brightness, and highlights are rolled off. Everything is named, since clips often carry half of their tags. The clip has been
 * scaled before: this works in floats.
 */
export function toneMapping(curve: Exclude<ProbedMedia['hdr'], undefined>): string {
  return [
    `zscale=tin=${curve}:pin=bt2020:min=bt2020nc:rin=tv:t=linear:p=bt709:npl=203`,
    'format=gbrpf32le',
    'tonemap=tonemap=mobius:param=0.5:peak=4.93:desat=0',
    'zscale=tin=linear:pin=bt709:t=bt709:p=bt709:m=bt709:r=tv',
    'format=yuv420p',
  ].join(',');
}
