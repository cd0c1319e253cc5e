import type { VNode } from 'preact';
import { PEAKS_PER_SECOND } from '../../../../src/compositor/preview/manifest.ts';
import { pure } from '../../../hooks.ts';
import { outline } from './outline.ts';

interface WaveProps {
  /** PEAKS_PER_SECOND bytes a second, 255 the loudest. */
  readonly peaks: Uint8Array;
  /** Where the sound begins and ends, px; `scale` px of a second. */
  readonly left: number;
  readonly width: number;
  readonly scale: number;
  /** What is drawn, px. */
  readonly from: number;
  readonly to: number;
}

/** How loud a sound is, along time; as much of it as is in sight. */
export const Wave = pure(function Wave({ peaks, left, width, scale, from, to }: WaveProps): VNode | null {
  const start = Math.max(left, from);
  const end = Math.min(left + width, to);
  if (!(end > start)) return null;
  const perPx = PEAKS_PER_SECOND / scale;
  return (
    <svg
      class="wave"
      aria-hidden="true"
      viewBox={`0 -100 ${end - start} 200`}
      preserveAspectRatio="none"
      style={{ left: `${start}px`, width: `${end - start}px` }}
    >
      <path d={outline(peaks, { from: (start - left) * perPx, width: end - start, perPx })} />
    </svg>
  );
});
