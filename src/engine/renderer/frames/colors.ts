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

/** Brings a high dynamic range clip to the standard one; the clip has been scaled before, since this works in floats. */
export const TONE_MAPPING = [
  'zscale=t=linear:npl=100',
  'format=gbrpf32le',
  'zscale=p=bt709',
  'tonemap=tonemap=hable:desat=0',
  'zscale=t=bt709:m=bt709:r=tv',
  'format=yuv420p',
].join(',');
