import type { EngineDraft, PictureSegment, TextSegment, Transition } from '../draft.ts';
import type { FrameSize } from '../types.ts';
import { nothingToShow } from './errors.ts';

/**
 * The shortest piece in frames. An encoder that gets fewer has no room for its reordering, and its time stamps would run
 * into the neighbours'.
 */
export const MIN_PIECE = 4;
/** The longest piece in frames: long shots are divided, so that all encoders have work. */
const MAX_PIECE = 180;

/** Something that fills the frame for a while. */
export interface Shot {
  readonly index: number;
  readonly segment: PictureSegment;
  /** First frame of the video that shows it. */
  readonly start: number;
  /** How many frames show it, overlaps with its neighbours included. */
  readonly frames: number;
}

/** A moment of a shot: `offset` frames after its start. */
export interface ShotPart {
  readonly shot: Shot;
  readonly offset: number;
}

/** Words over the picture, from frame `start` on for `frames` frames. */
export interface TextWindow {
  readonly index: number;
  readonly segment: TextSegment;
  readonly start: number;
  readonly frames: number;
}

/** A run of frames that is made and encoded by itself. Pieces follow each other without gaps. */
export interface Piece {
  readonly index: number;
  /** First frame in the video. */
  readonly start: number;
  readonly frames: number;
  readonly content:
    | { readonly type: 'body'; readonly part: ShotPart }
    /** `from` is absent at the start of the video: black. */
    | {
        readonly type: 'transition';
        readonly kind: Exclude<Transition['kind'], 'none'>;
        readonly from?: ShotPart;
        readonly to: ShotPart;
      };
  /** Texts that are seen in this piece, lowest first. */
  readonly texts: readonly TextWindow[];
}

/** The whole picture track in whole frames. */
export interface RenderPlan {
  readonly size: FrameSize;
  readonly fps: number;
  /** Length of the video in frames. */
  readonly frames: number;
  readonly shots: readonly Shot[];
  readonly texts: readonly TextWindow[];
  readonly pieces: readonly Piece[];
}

/**
 * Plans a draft's pictures. Pure. Every border is rounded from its own time, never from a sum of rounded lengths, so the whole is
 * exact. A segment is shown from its start until the next one has taken over; the last one until the end.
 * @throws RenderError `nothing-to-show`
 */
export function planRender(draft: EngineDraft): RenderPlan {
  const { width, height, fps } = draft.m;
  const toFrames = (ms: number): number => Math.round((ms * fps) / 1000);
  const frames = Math.max(MIN_PIECE, toFrames(draft.d));
  const entries = placeEntries(draft, toFrames, frames);
  if (entries.length === 0) throw nothingToShow();
  const shots = entries.map((entry, index): Shot => {
    const next = entries[index + 1];
    const end = next === undefined ? frames : next.start + next.overlap;
    return { index, segment: entry.segment, start: entry.start, frames: end - entry.start };
  });
  const texts = placeTexts(draft, toFrames, frames);
  const pieces = shots.flatMap((shot, index) =>
    piecesOf(shot, shots[index - 1], entries[index], entries[index + 1], frames),
  );
  return {
    size: { width, height },
    fps,
    frames,
    shots,
    texts,
    pieces: pieces.map((piece, index) => ({
      ...piece,
      index,
      texts: texts.filter(
        (text) => text.start < piece.start + piece.frames && text.start + text.frames > piece.start,
      ),
    })),
  };
}

interface Entry {
  readonly segment: PictureSegment;
  readonly start: number;
  /** Frames in which the one before is still seen. */
  readonly overlap: number;
}

function placeEntries(draft: EngineDraft, toFrames: (ms: number) => number, frames: number): Entry[] {
  const segments = draft.t.flatMap((track) => (track.tt === 0 ? track.sg : [])).sort((a, b) => a.st - b.st);
  const starts: number[] = [];
  for (const segment of segments) {
    const previous = starts.at(-1);
    const start = previous === undefined ? 0 : Math.max(toFrames(segment.st), previous + MIN_PIECE);
    if (start > frames - MIN_PIECE) break;
    starts.push(start);
  }
  return starts.map((start, index) => {
    const segment = segments[index] as PictureSegment;
    const room = (starts[index + 1] ?? frames) - start;
    return { segment, start, overlap: overlapOf(segment, room, toFrames) };
  });
}

/** The transition's frames, such that it and what is left of the shot are whole pieces. */
function overlapOf(segment: PictureSegment, room: number, toFrames: (ms: number) => number): number {
  const { transition } = segment;
  if (transition === undefined || transition.kind === 'none') return 0;
  const wanted = toFrames(transition.d);
  const fitting = wanted >= room ? room : Math.min(wanted, room - MIN_PIECE);
  return fitting < MIN_PIECE ? 0 : fitting;
}

function placeTexts(draft: EngineDraft, toFrames: (ms: number) => number, frames: number): TextWindow[] {
  const segments = draft.t.flatMap((track) => (track.tt === 7 ? track.sg : []));
  return segments
    .map((segment, index) => {
      const start = toFrames(segment.st);
      return { index, segment, start, frames: Math.min(frames, toFrames(segment.st + segment.d)) - start };
    })
    .filter((text) => text.frames > 0 && text.segment.text.trim() !== '');
}

type BarePiece = Omit<Piece, 'index' | 'texts'>;

function piecesOf(
  shot: Shot,
  previous: Shot | undefined,
  entry: Entry | undefined,
  next: Entry | undefined,
  frames: number,
): BarePiece[] {
  const overlap = entry?.overlap ?? 0;
  const kind = shot.segment.transition?.kind ?? 'none';
  const pieces: BarePiece[] = [];
  if (overlap > 0 && kind !== 'none') {
    const from =
      previous === undefined ? {} : { from: { shot: previous, offset: shot.start - previous.start } };
    const content = { type: 'transition' as const, kind, ...from, to: { shot, offset: 0 } };
    pieces.push({ start: shot.start, frames: overlap, content });
  }
  const bodyStart = shot.start + overlap;
  const length = (next?.start ?? frames) - bodyStart;
  for (const [from, to] of divide(length)) {
    const part = { shot, offset: overlap + from };
    pieces.push({ start: bodyStart + from, frames: to - from, content: { type: 'body', part } });
  }
  return pieces;
}

/** [0, length) in equal runs of at most MAX_PIECE. */
function divide(length: number): [number, number][] {
  const count = Math.ceil(length / MAX_PIECE);
  return Array.from({ length: count }, (_, i) => [
    Math.round((length * i) / count),
    Math.round((length * (i + 1)) / count),
  ]);
}
