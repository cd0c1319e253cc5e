import type { VNode } from 'preact';

/** Drawn on a grid of 16 by 16, in the colour of the text around. `fill` pictures are areas, the others lines. */
const ICONS = {
  add: <path d="M8 3v10M3 8h10" />,
  attach: (
    <path d="M13 7.6 8.3 12.3a3 3 0 0 1-4.3-4.3l5-5a2 2 0 0 1 2.9 2.9l-5 5a1 1 0 0 1-1.5-1.4l4.3-4.3" />
  ),
  send: <path d="m3 8 .1-4.9L13.6 8 3.1 12.9 3 8Zm0 0h5" />,
  stop: <rect x="4.5" y="4.5" width="7" height="7" rx="1" fill="currentColor" />,
  error: <path d="M8 4.9v3.8m0 2.1v.3M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7Z" />,
  tip: (
    <path d="M6 11.4h4M6.6 13.6h2.8M6 11.3c0-1.5-1.9-2.2-1.9-4.8a3.9 3.9 0 0 1 7.8 0c0 2.6-1.9 3.3-1.9 4.8" />
  ),
  fold: <path d="m4 6 4 4 4-4" />,
  play: <path d="M5 3.2v9.6L12.6 8 5 3.2Z" />,
  pause: <path d="M5.5 3.5v9m5-9v9" />,
  frameBack: <path d="M10.5 3.5v9L4.8 8l5.7-4.5ZM12.8 3.5v9" />,
  frameOn: <path d="M5.5 3.5v9L11.2 8 5.5 3.5ZM3.2 3.5v9" />,
  large: <path d="M6.2 2.5H2.5v3.7M9.8 2.5h3.7v3.7M6.2 13.5H2.5V9.8M9.8 13.5h3.7V9.8" />,
  small: <path d="M2.5 6.2h3.7V2.5M13.5 6.2H9.8V2.5M2.5 9.8h3.7v3.7M13.5 9.8H9.8v3.7" />,
  guides: <path d="M1.8 3h12.4v10H1.8V3Zm2.4 2h7.6v6H4.2V5Z" />,
  captions: <path d="M1.8 3h12.4v10H1.8V3Zm2 5h4m2 0h2.4M3.8 10.4h2.4m2 0h4" />,
  folder: <path d="M1.8 12.4V3.6h4.4l1.5 1.7h6.5v7.1H1.8Z" />,
  external: <path d="M9.5 2.5h4v4M13.2 2.8 7.5 8.5M11.5 9.5v4h-9v-9h4" />,
  sound: <path d="M2.5 6v4H5l3.5 2.8V3.2L5 6H2.5Zm8.3-.2a3 3 0 0 1 0 4.4m1.7-6.3a5.6 5.6 0 0 1 0 8.2" />,
  muted: <path d="M2.5 6v4H5l3.5 2.8V3.2L5 6H2.5Zm8.2.2 3.6 3.6m0-3.6-3.6 3.6" />,
  computer: <path d="M2 3.2h12v7.6H2V3.2Zm3.5 10.1h5M8 10.8v2.5" />,
  image: <path d="M2 3h12v10H2V3Zm0 8 3.6-3.8 2.9 3 1.6-1.6L14 11.4M10.7 5.6h.1" />,
  film: <path d="M2 3h12v10H2V3Zm3 0v10m6-10v10M2 6.3h3m6 0h3M2 9.7h3m6 0h3" />,
  note: (
    <path d="M6 12V3.8l6.5-1.3v8M6 12a1.8 1.8 0 1 1-3.5 0A1.8 1.8 0 0 1 6 12Zm6.5-1.5a1.8 1.8 0 1 1-3.5 0 1.8 1.8 0 0 1 3.5 0Z" />
  ),
  script: <path d="M3.5 1.8h5.8l3.2 3.3v9.1h-9V1.8Zm5.6.2v3.3h3.2M5.7 8.2h4.6m-4.6 2.6h4.6" />,
  heart: <path d="M8 13.2S2.2 9.8 2.2 5.9a3 3 0 0 1 5.8-1 3 3 0 0 1 5.8 1c0 3.9-5.8 7.3-5.8 7.3Z" />,
  spark: <path d="M8 1.8 9.5 6.5 14.2 8 9.5 9.5 8 14.2 6.5 9.5 1.8 8l4.7-1.5L8 1.8Z" />,
  more: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" stroke-width="2" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  outdated: <path d="M8 4.6V8l2.3 1.6M2.6 6.2A5.7 5.7 0 1 1 2.4 9M2.3 3.4v3h3" />,
  down: <path d="M8 3v10m-4-4 4 4 4-4" />,
  left: <path d="M12.5 8h-9m4-4-4 4 4 4" />,
  right: <path d="M3.5 8h9m-4-4 4 4-4 4" />,
  minus: <path d="M3 8h10" />,
  copy: <path d="M5.5 5.5h8v8h-8v-8Zm-3-3h8m-8 0v8" />,
  trash: <path d="M2.8 4.2h10.4M6.2 4V2.4h3.6V4m2.4.2-.6 9.4H4.4l-.6-9.4M6.6 6.8v4.4m2.8-4.4v4.4" />,
  fit: <path d="M2.5 3v10m11-10v10M4.8 8h6.4M6.6 6.2 4.8 8l1.8 1.8m2.8-3.6L11.2 8l-1.8 1.8" />,
  undo: <path d="M5.8 3 2.6 6.2l3.2 3.2M2.9 6.2h6.3a3.9 3.9 0 0 1 0 7.8H6" />,
  redo: <path d="m10.2 3 3.2 3.2-3.2 3.2M13.1 6.2H6.8a3.9 3.9 0 0 0 0 7.8H10" />,
  edit: <path d="m2.6 13.4.7-3.2 7.4-7.4 2.5 2.5-7.4 7.4-3.2.7Zm6.5-9 2.5 2.5" />,
  arrow: <path d="M2.5 8h11M9.8 4.3 13.5 8l-3.7 3.7" />,
  done: <path d="m3.2 8.4 3.2 3.2 6.4-7" />,
} as const;

export type IconName = keyof typeof ICONS;

/** A small picture beside words, or within a button that has a label: screen readers pass over it. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {ICONS[name]}
    </svg>
  );
}
