import type { VNode } from 'preact';

/** Shares of the frame: what lies outside is cut off by some screens, or covered by what an app lays over a vertical video. */
const TITLE_SAFE = 0.9;
const ACTION_SAFE = 0.93;
/** Of vertical films: names and buttons of the apps that show them (above, below, at the right). */
const COVERED = { top: 0.1, bottom: 0.2, right: 0.13 } as const;

interface GuidesProps {
  /** Of the frame, pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Lines over the picture within which words are safe. As large as the canvas that it lies on, since it has the same rules and the same size. */
export function Guides({ size: { width, height } }: GuidesProps): VNode {
  return (
    <svg
      class="preview-guides"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ aspectRatio: `${width} / ${height}` }}
      aria-hidden="true"
      focusable="false"
    >
      {[ACTION_SAFE, TITLE_SAFE].map((share) => (
        <rect
          key={share}
          class="preview-line"
          x={(width * (1 - share)) / 2}
          y={(height * (1 - share)) / 2}
          width={width * share}
          height={height * share}
        />
      ))}
      {height > width && <path class="preview-covered" d={covered(width, height)} />}
    </svg>
  );
}

/** The edges of a vertical film that apps cover, as one area with a hole. */
function covered(width: number, height: number): string {
  const [top, bottom] = [height * COVERED.top, height * (1 - COVERED.bottom)];
  const right = width * (1 - COVERED.right);
  return `M0 0H${width}V${height}H0Z M0 ${top}V${bottom}H${right}V${top}Z`;
}
