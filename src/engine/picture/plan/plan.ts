import {
  overlaysIn,
  picturesIn,
  shownIn,
  textsIn,
  type EngineDraft,
  type OverlaySegment,
  type PictureSegment,
  type TextSegment,
  type Transition,
} from '../../draft/index.ts';
import { styleOf, type Style } from '../../looks/index.ts';
import type { FrameSize } from '../../types.ts';
import { nothingToShow } from '../../renderErrors.ts';
import { divide, MAX_PIECE } from './borders.ts';
import { movingCard, movingText } from './moving.ts';

/**
 * The shortest piece in frames. An encoder that gets fewer has no room for its reordering, and its time stamps would run
 * into the neighbours'.
 */
export const MIN_PIECE = 4;
/** Transitions are shorter than this, so they always fit into the first piece of a divided shot. */
const MAX_TRANSITION = MAX_PIECE / 2;

/** Something that fills the frame for a while. */
export interface Shot {
  readonly index: number;
  readonly segment: PictureSegment;
  /** First frame of the video that shows it. */
  readonly start: number;
  /** How many frames show it, overlaps with its neighbours included. */
  readonly frames: number;
  /** How many of them it takes to come in. */
  readonly entering: number;
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

/** A picture over the others, from frame `start` on for `frames` frames. */
export interface CornerWindow {
  readonly index: number;
  readonly segment: OverlaySegment;
  readonly start: number;
  readonly frames: number;
}

/** How a shot takes over at the start of a piece. */
export interface Entry {
  readonly kind: Exclude<Transition['kind'], 'none'>;
  readonly easing: Transition['easing'];
  /** Where the next one comes from. */
  readonly side: Transition['from'];
  /** Frames that it takes; the piece is at least as long. */
  readonly frames: number;
  /** What is left; absent at the start of the video: a colour. Only fades begin there. */
  readonly from?: ShotPart;
}

/**
 * A run of frames that is made and encoded by itself: a shot, or a part of a long one, with the transition into it. Pieces follow each
 * other without gaps.
 */
export interface Piece {
  readonly index: number;
  /** First frame in the video. */
  readonly start: number;
  readonly frames: number;
  readonly part: ShotPart;
  readonly entry?: Entry;
  /** Texts that are seen in this piece, lowest first. */
  readonly texts: readonly TextWindow[];
  /** Pictures over the others, lowest first; they are below the texts. */
  readonly corners: readonly CornerWindow[];
}

/** The whole picture track in whole frames. */
export interface RenderPlan {
  /** How its words and grounds look; absent in videos of the time before looks. */
  readonly style?: Style;
  readonly size: FrameSize;
  readonly fps: number;
  /** Length of the video in frames. */
  readonly frames: number;
  /** From which frame on it goes to black, and how many frames that takes. */
  readonly ending?: { readonly start: number; readonly frames: number };
  readonly shots: readonly Shot[];
  readonly texts: readonly TextWindow[];
  readonly corners: readonly CornerWindow[];
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
  const style = styleOf(draft);
  const placed = placeSegments(draft, toFrames, frames);
  if (placed.length === 0) throw nothingToShow();
  const shots = placed.map((one, index): Shot => {
    const next = placed[index + 1];
    const end = next === undefined ? frames : next.start + next.overlap;
    const { start, overlap } = one;
    const segment = movingCard(one.segment, style, next === undefined);
    return { index, segment, start, frames: end - start, entering: overlap };
  });
  const words = textsIn(draft).map((text) => movingText(opened(text, draft, style), style));
  const texts = placeOver(words, toFrames, frames).filter(({ segment }) => segment.text.trim() !== '');
  const corners = placeOver(overlaysIn(draft), toFrames, frames);
  const fading = Math.min(toFrames(draft.m.fadeOut ?? 0), Math.floor(frames / LONGEST_ENDING));
  // Captions change all the time; each border costs a key frame.
  const lasting = texts.filter(({ segment }) => segment.role !== 'caption');
  const changes = [...lasting, ...corners].flatMap((one) => [one.start, one.start + one.frames]);
  const pieces = shots.flatMap((shot, index) =>
    piecesOf(
      shot,
      (shots[index + 1]?.start ?? frames) - shot.start,
      entryOf(shot, placed[index]?.overlap, shots[index - 1]),
      changes,
    ),
  );
  return {
    ...(style && { style }),
    size: { width, height },
    fps,
    frames,
    ...(fading > 0 && { ending: { start: frames - fading, frames: fading } }),
    shots,
    texts,
    corners,
    pieces: pieces.map((piece, index) => {
      const seen = (one: TextWindow | CornerWindow): boolean =>
        one.start < piece.start + piece.frames && one.start + one.frames > piece.start;
      return { ...piece, index, texts: texts.filter(seen), corners: corners.filter(seen) };
    }),
  };
}

/** A film's end is no more than a part of it. */
const LONGEST_ENDING = 4;
/** In a video of a look a title over the first picture comes when that has been seen for so long, ms; it has to stand for so long. */
const SEEN_FIRST = 600;
const READ_THEN = 2000;
/** What stands over the next picture for less is not read there, ms. */
const MOMENT = 1000;

/** One sees before one reads: what stands over the first picture from the start on comes a little later. */
function opened(text: TextSegment, draft: EngineDraft, style: Style | undefined): TextSegment {
  const { role, st, d, anchor } = text;
  const opens = st === 0 && anchor.kind === 'time' && (role === 'title' || role === 'subtitle');
  if (style === undefined || !opens || d >= draft.d || d < SEEN_FIRST + READ_THEN) return text;
  const [first, second] = picturesIn(draft).toSorted((a, b) => a.st - b.st);
  if (first?.kind === 'card') return text;
  // It does not hang over into the next picture by a moment.
  const next = second?.st ?? draft.d;
  const end = d > next && d - next < MOMENT && next >= SEEN_FIRST + READ_THEN ? next : d;
  return { ...text, st: SEEN_FIRST, d: end - SEEN_FIRST };
}

interface Placed {
  readonly segment: PictureSegment;
  readonly start: number;
  /** Frames in which the one before is still seen. */
  readonly overlap: number;
}

function placeSegments(draft: EngineDraft, toFrames: (ms: number) => number, frames: number): Placed[] {
  const segments = picturesIn(draft).sort((a, b) => a.st - b.st);
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

/** The transition's frames: it is over when the next shot comes in. */
function overlapOf(segment: PictureSegment, room: number, toFrames: (ms: number) => number): number {
  const { transition } = segment;
  if (transition === undefined || transition.kind === 'none') return 0;
  return Math.min(toFrames(transition.d), room, MAX_TRANSITION);
}

function entryOf(shot: Shot, overlap: number | undefined, previous: Shot | undefined): Entry | undefined {
  const { transition } = shot.segment;
  if (!overlap || transition === undefined || transition.kind === 'none') return undefined;
  const { kind, easing, from: side } = transition;
  const entry = { kind, easing, side, frames: overlap };
  if (previous) return { ...entry, from: { shot: previous, offset: shot.start - previous.start } };
  // There is nothing to fade from, and the first frame is what file managers and messengers show of a video.
  return kind === 'fade-black' || kind === 'fade-white' ? entry : undefined;
}

/** What lies over the pictures, as far as the video goes. */
function placeOver<T extends TextSegment | OverlaySegment>(
  segments: readonly T[],
  toFrames: (ms: number) => number,
  frames: number,
) {
  return segments
    .map((segment, index) => {
      const start = toFrames(segment.st);
      return { index, segment, start, frames: Math.min(frames, toFrames(segment.st + segment.d)) - start };
    })
    .filter((one) => one.frames > 0);
}

/** @param length frames until the next shot comes in @param changes frames at which something over the pictures comes or is gone */
function piecesOf(
  shot: Shot,
  length: number,
  entry: Entry | undefined,
  changes: readonly number[],
): Omit<Piece, 'index' | 'texts' | 'corners'>[] {
  // To go on within a clip, its decoder has to begin before that.
  const moves = shownIn(shot.segment).some(({ kind }) => kind === 'clip');
  const entering = moves ? 0 : (entry?.frames ?? 0);
  const within = moves ? [] : changes.map((frame) => frame - shot.start);
  return divide({ length, entering, changes: within }).map(([from, to], index) => {
    const piece = { start: shot.start + from, frames: to - from, part: { shot, offset: from } };
    return index === 0 && entry !== undefined ? { ...piece, entry } : piece;
  });
}
