import type { DrawnText } from '../../types.ts';
import type { TextWindow } from '../plan.ts';

/** How a text shows in one piece. All in frames. */
export interface OverlayRun {
  /** Frames from the start of the piece until the text is there. */
  readonly delay: number;
  /** Frames in which it is seen. */
  readonly frames: number;
  /** Frames of the text that are over before `delay`. */
  readonly skip: number;
  /** Length of either fade. */
  readonly fade: number;
  /** The whole text's length. */
  readonly whole: number;
}

/** Seconds that a text takes to appear and to go. */
const FADE = 0.35;

/** Which part of a text falls into a piece. Pure. A text that crosses a border continues there frame by frame. */
export function overlayRun(
  text: Pick<TextWindow, 'start' | 'frames'>,
  piece: { readonly start: number; readonly frames: number },
  fps: number,
): OverlayRun {
  const from = Math.max(text.start, piece.start);
  const to = Math.min(text.start + text.frames, piece.start + piece.frames);
  const fade = Math.min(Math.round(FADE * fps), Math.floor(text.frames / 4));
  return { delay: from - piece.start, frames: to - from, skip: from - text.start, fade, whole: text.frames };
}

/** Filters that make the overlay's own stream from its picture. Its colours are brought to bt709 like everything else. */
export function overlayStream(run: OverlayRun, input: string, fps: number): string {
  const colors = 'scale=out_color_matrix=bt709:out_range=tv,format=yuva420p';
  const fades = fadeFilters(run);
  // Without a fade one picture is enough: the overlay repeats its last one.
  if (fades === '' && run.fade > 0) return `${input}${colors},settb=1/${fps}`;
  const repeated = `loop=loop=-1:size=1:start=0,settb=1/${fps},setpts=N`;
  return `${input}${colors},${repeated}${fades},trim=end_frame=${run.frames},setpts=N+${run.delay}`;
}

/** The parts of the fades that fall into the run, counted from its start. */
function fadeFilters({ skip, frames, fade, whole }: OverlayRun): string {
  const fadesIn = skip < fade;
  const outStart = whole - fade;
  const fadesOut = skip + frames > outStart;
  if (fade === 0 || (!fadesIn && !fadesOut)) return '';
  // What is skipped has to run through the fades, but the steady middle need not.
  const passed = fadesIn || skip <= outStart ? 0 : skip - outStart;
  const lead = fadesIn ? skip : passed;
  const out = fadesIn ? outStart : Math.max(0, outStart - skip);
  return [
    ...(fadesIn ? [`,fade=t=in:s=0:n=${fade}:alpha=1`] : []),
    ...(fadesOut ? [`,fade=t=out:s=${out}:n=${fade}:alpha=1`] : []),
    ...(lead > 0 ? [`,trim=start_frame=${lead},setpts=N`] : []),
  ].join('');
}

/** The filter that lays the stream over the picture. */
export function overlayFilter(
  run: OverlayRun,
  drawn: Pick<DrawnText, 'x' | 'y'>,
  picture: { readonly frames: number },
): string {
  const whole = run.delay === 0 && run.frames === picture.frames;
  return `overlay=x=${drawn.x}:y=${drawn.y}:format=yuv420:eof_action=${whole ? 'repeat' : 'pass'}`;
}
