import type { ProcessFailed } from '../../ffmpeg/index.ts';
import type { Color } from '../../../compositor/pixels/planes.ts';
import type { Orientation } from '../../../compositor/pixels/turn.ts';
import type { Film } from '../../../compositor/scene/film.ts';

interface PictureShape {
  readonly width: number;
  readonly height: number;
  readonly transparent: boolean;
  /** What a transparent one can be seen on. */
  readonly behind?: Color;
}

/** A file that begins with the planes of a picture, one after the other (see `RawPicture`). */
export interface StoredPicture extends PictureShape {
  readonly path: string;
}

/**
 * A clip: what ffmpeg is told so that it writes the frames of one piece, in the film's rate, as raw 4:2:0 video to stdout; a transparent one
 * as red, green and blue, multiplied by the alpha that is with them.
 */
export interface ClipRun extends PictureShape {
  readonly args: readonly string[];
  /** How a frame is turned to have this shape. */
  readonly orientation: Orientation;
  /** Frame of the piece that the first one belongs to. */
  readonly start: number;
  readonly frames: number;
}

/** A run of frames to be composed and encoded. */
export interface PieceOrder {
  /** Its first frame is the piece's. */
  readonly film: Film;
  readonly frames: number;
  readonly pictures: Readonly<Record<string, StoredPicture>>;
  readonly clips: Readonly<Record<string, ClipRun>>;
  readonly target: string;
}

/** An encoder for pieces that follow each other. */
export interface EncoderOrder {
  readonly ffmpeg: string;
  /** It reads raw frames from stdin and writes a fragmented MP4 to stdout, with a fragment's border at every piece's. */
  readonly args: readonly string[];
}

/** What the composing thread is told. */
export type ToComposer =
  /** A run of pieces begins, which share an encoder. */
  | { readonly type: 'begin'; readonly run: number; readonly encoder: EncoderOrder }
  /** The next piece of a run. */
  | { readonly type: 'compose'; readonly run: number; readonly id: number; readonly order: PieceOrder }
  /** A run has no more pieces. */
  | { readonly type: 'end'; readonly run: number }
  /** What a run has not finished is not wanted any more. It is to be ended all the same. */
  | { readonly type: 'stop'; readonly run: number }
  /** A picture is not needed any more. */
  | { readonly type: 'release'; readonly source: string };

/** What it tells. */
export type FromComposer =
  /** Frames of a piece that the encoder was given so far. */
  | { readonly type: 'frames'; readonly id: number; readonly frames: number }
  /** The piece is on disk. */
  | { readonly type: 'done'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly failure: ComposeFailure }
  /** Nothing of a run is at work any more. */
  | { readonly type: 'ended'; readonly run: number };

/** A failure that can cross a thread. `clip`: the source whose frames did not come. */
export type ComposeFailure =
  | {
      readonly kind: 'process';
      readonly program: string;
      readonly ending: ProcessFailed['ending'];
      readonly stderrTail: string;
      readonly clip?: string;
    }
  | { readonly kind: 'system'; readonly code: string; readonly message: string }
  | { readonly kind: 'other'; readonly message: string };
