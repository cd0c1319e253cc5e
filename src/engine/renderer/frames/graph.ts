import type { DrawnText } from '../../types.ts';
import { pieceOutput } from '../encoder.ts';
import type { Entry, Piece, ShotPart } from '../plan.ts';
import { canvasInput } from './canvas.ts';
import { clipArgs, type ClipSource } from './clips.ts';
import { TAG_COLORS } from './colors.ts';
import { motionFilters, type MotionPath } from './motion.ts';
import { overlayFilter, overlayRun, overlayStream } from './overlays.ts';
import { transitionFilters, type Side } from './transitions.ts';
import type { FrameSize } from '../../types.ts';

/** What a shot's frames are made from. */
export type ShotSource =
  | {
      readonly type: 'still';
      readonly path: MotionPath;
      readonly canvasFile: string;
      /** A card without its words. */
      readonly groundFile?: string;
    }
  | { readonly type: 'clip'; readonly clip: ClipSource };

/** Words as drawn, and the file they are in. */
export interface TextFile extends Pick<DrawnText, 'x' | 'y'> {
  readonly path: string;
}

/** What building a piece's arguments needs to know. */
export interface GraphContext {
  readonly size: FrameSize;
  readonly fps: number;
  readonly toneMapping: boolean;
  /** @param shot index of a shot */
  readonly source: (shot: number) => ShotSource;
  /** @param text index of a text */
  readonly text: (text: number) => TextFile;
}

/** All arguments of the ffmpeg that makes one piece. Pure. */
export function pieceArgs(piece: Piece, context: GraphContext): string[] {
  const graph = new Graph(piece, context);
  let last = graph.shot(piece.part, piece.frames);
  if (piece.entry !== undefined) last = graph.enter(piece.entry, last);
  for (const text of piece.texts) last = graph.overlay(last, text);
  return [
    ...[
      '-v',
      'error',
      '-nostdin',
      '-nostats',
      '-progress',
      'pipe:2',
      '-stats_period',
      '0.2',
      '-filter_complex_threads',
      '1',
    ],
    ...graph.inputs,
    ...['-filter_complex', [...graph.chains, `${last}${TAG_COLORS}[out]`].join(';'), '-map', '[out]'],
    ...pieceOutput(piece, context.fps),
  ];
}

/** Collects inputs and filter chains while a piece's graph grows. */
class Graph {
  readonly inputs: string[] = [];
  readonly chains: string[] = [];
  readonly #piece: Piece;
  readonly #context: GraphContext;
  #inputCount = 0;

  constructor(piece: Piece, context: GraphContext) {
    this.#piece = piece;
    this.#context = context;
  }

  /** The frames of a shot; returns their label. */
  shot({ shot, offset }: ShotPart, frames: number): string {
    const { size, fps, toneMapping } = this.#context;
    const tag = `s${shot.index}`;
    const run = { size, fps, offset, frames, tag, toneMapping };
    const source = this.#context.source(shot.index);
    if (source.type === 'still') {
      const input = this.#input(canvasInput(source.path, source.canvasFile, fps));
      return this.#chain(motionFilters(source.path, input, run), tag);
    }
    const { inputs, filters } = clipArgs(source.clip, run, `[${this.#inputCount}:v:0]`);
    this.#input(inputs);
    return this.#chain(filters, tag);
  }

  /** Leads from what was before into `picture`. */
  enter({ kind, frames, from }: Entry, picture: string): string {
    const soft = kind === 'crossfade';
    const before: Side =
      from === undefined
        ? { picture: this.#black(frames) }
        : { picture: this.shot(from, frames), ground: soft ? this.#ground(from, frames) : undefined };
    const into = { picture, ground: soft ? this.#ground(this.#piece.part, frames) : undefined };
    const transition = { kind, frames, whole: this.#piece.frames };
    return this.#chain(transitionFilters(transition, before, into, this.#context.fps), 'entered');
  }

  /** What is behind a card's words; undefined for other shots. */
  #ground({ shot, offset }: ShotPart, frames: number): string | undefined {
    const source = this.#context.source(shot.index);
    if (source.type !== 'still' || source.groundFile === undefined) return undefined;
    const { size, fps } = this.#context;
    const tag = `g${shot.index}`;
    const input = this.#input(canvasInput(source.path, source.groundFile, fps));
    return this.#chain(motionFilters(source.path, input, { size, fps, offset, frames, tag }), tag);
  }

  #black(frames: number): string {
    const { size, fps } = this.#context;
    const source = `color=black:s=${size.width}x${size.height}:r=${fps},format=yuv420p,trim=end_frame=${frames}`;
    return this.#chain(source, 'black');
  }

  overlay(under: string, text: Piece['texts'][number]): string {
    const { fps } = this.#context;
    const file = this.#context.text(text.index);
    const run = overlayRun(text, this.#piece, fps);
    const input = this.#input(['-f', 'png_pipe', '-i', `file:${file.path}`]);
    const tag = `t${text.index}`;
    this.chains.push(`${overlayStream(run, input, fps)}[${tag}]`);
    return this.#chain(`${under}[${tag}]${overlayFilter(run, file, this.#piece)}`, `${tag}o`);
  }

  /** Ends a chain in a steady stream of whole frames, and names it. */
  #chain(filters: string, tag: string): string {
    const { fps } = this.#context;
    this.chains.push(`${filters},setsar=1,settb=1/${fps},setpts=N,fps=${fps}[${tag}out]`);
    return `[${tag}out]`;
  }

  #input(args: readonly string[]): string {
    this.inputs.push(...args);
    return `[${this.#inputCount++}:v:0]`;
  }
}
