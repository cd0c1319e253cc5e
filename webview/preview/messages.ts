import type { PreviewManifest } from '../../src/compositor/preview/manifest.ts';

/** What the page tells the thread that paints. */
export type ToPainter =
  /** Comes first. @see {@link Kernel}'s code, and the canvas that is painted on */
  | { readonly type: 'start'; readonly kernel: Uint8Array<ArrayBuffer>; readonly canvas: OffscreenCanvas }
  /** Another film. Sources that it shares with the one before are not asked for again. */
  | { readonly type: 'film'; readonly film: PreviewManifest }
  /** What was wanted. */
  | { readonly type: 'bytes'; readonly part: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** What was wanted cannot be had. */
  | { readonly type: 'missing'; readonly part: string }
  /** Only the newest of several is painted. */
  | { readonly type: 'show'; readonly frame: number };

/** What it tells the page. */
export type FromPainter =
  /** The bytes of this part are needed, or will be soon. */
  | { readonly type: 'want'; readonly part: string }
  /** The frame is on the canvas, which has that size now. */
  | { readonly type: 'shown'; readonly frame: number; readonly size: PreviewManifest['size'] }
  /** The frame will be painted when what is wanted has come. */
  | { readonly type: 'waiting'; readonly frame: number }
  /** Films cannot be decoded here: clips are shown as stills. */
  | { readonly type: 'stills' }
  | { readonly type: 'failed'; readonly message: string };
