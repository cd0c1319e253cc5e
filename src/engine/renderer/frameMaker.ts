import type { Piece } from './plan.ts';

/** How a piece is being made. */
export interface PieceControl {
  readonly signal: AbortSignal;
  /** Frames of this piece that are done, rising. */
  readonly onFrames: (frames: number) => void;
}

/**
 * Makes the frames of a video, one piece at a time; pieces may be asked for at the same time and in any order. The rest of the renderer
 * does not know how: another maker (a compositor of our own, one that remembers pieces) takes this one's place here.
 */
export interface FrameMaker {
  /**
   * Writes the piece to `target`: H.264 as `encoder.ts` wants it, in MPEG-TS, with exactly `piece.frames` frames and time stamps that
   * count from the start of the video. Such files can be joined by appending their bytes.
   * @throws RenderError, or the signal's reason when aborted
   */
  make(piece: Piece, target: string, control: PieceControl): Promise<void>;
}
