import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawCard, drawCardGround, drawText } from '../../cards/index.ts';
import type { CardSegment, Motion } from '../../draft.ts';
import {
  MediaError,
  ProcessFailed,
  runProcess,
  type Capabilities,
  type ProbedMedia,
} from '../../ffmpeg/index.ts';
import type { FfmpegTools } from '../../types.ts';
import { prepareStill, type StillSource, type UprightStill } from '../../picture/stills/index.ts';
import { mediaUnreadable, toRenderError } from '../errors.ts';
import type { FrameMaker, PieceControl } from '../frameMaker.ts';
import type { ResolvedMedia } from '../media.ts';
import type { Piece, RenderPlan, Shot } from '../plan.ts';
import { canvasBytes, canvasFilters } from './canvas.ts';
import { lookAtAlpha } from './clipAlpha.ts';
import type { ClipSource } from './clips.ts';
import { pieceArgs, type ShotSource, type TextFile } from './graph.ts';
import { planMotion } from './motion.ts';

/** How much larger than its canvas a still may be before what hangs over is cut off. */
const CROPPED = 1.25;

/** A whole still, or a card without its words. */
type CanvasPart = 'canvas' | 'ground';

export interface FfmpegMakerOptions {
  readonly plan: RenderPlan;
  /** The file behind a media segment's `src`. */
  readonly media: (src: string) => ResolvedMedia;
  readonly tools: FfmpegTools;
  readonly capabilities: Capabilities;
  /** A folder of this maker's own. */
  readonly folder: string;
}

/**
 * Makes every piece with one ffmpeg process. A still is decoded once, into a canvas file that lives until its last piece is made; so memory
 * and disk stay flat however long the video is.
 */
export class FfmpegFrameMaker implements FrameMaker {
  readonly #options: FfmpegMakerOptions;
  readonly #sources = new Map<number, Promise<ShotSource>>();
  readonly #texts = new Map<number, Promise<TextFile>>();
  /** Pieces that a shot is still needed for. */
  readonly #uses = new Map<number, number>();

  constructor(options: FfmpegMakerOptions) {
    this.#options = options;
    for (const piece of options.plan.pieces) {
      for (const shot of shotsOf(piece)) this.#uses.set(shot.index, (this.#uses.get(shot.index) ?? 0) + 1);
    }
  }

  async make(piece: Piece, target: string, { signal, onFrames }: PieceControl): Promise<void> {
    const { plan, tools, capabilities } = this.#options;
    const shots = shotsOf(piece);
    const sources = new Map<number, ShotSource>();
    // One after the other: the neighbour's process keeps the other core busy.
    for (const shot of shots) sources.set(shot.index, await this.#source(shot, signal));
    const texts = new Map<number, TextFile>();
    for (const text of piece.texts) texts.set(text.index, await this.#text(text.index));
    const args = pieceArgs(piece, {
      size: plan.size,
      fps: plan.fps,
      toneMapping: capabilities.toneMapping,
      source: (shot) => known(sources, shot),
      text: (text) => known(texts, text),
    });
    let made = 0;
    try {
      await runProcess(tools.ffmpeg, args, {
        signal,
        stdoutFile: target,
        onProgress: ({ frames }) => {
          made = Math.min(frames, piece.frames);
          onFrames(made);
        },
      });
    } catch (error) {
      signal.throwIfAborted();
      throw toRenderError(error, nameOf(piece));
    }
    if (made !== piece.frames) {
      throw toRenderError(new Error(`${made} of ${piece.frames} frames came out`), nameOf(piece));
    }
    for (const shot of shots) await this.#release(shot);
  }

  #source(shot: Shot, signal: AbortSignal): Promise<ShotSource> {
    const making = this.#sources.get(shot.index) ?? this.#prepare(shot, signal);
    this.#sources.set(shot.index, making);
    return making;
  }

  async #prepare(shot: Shot, signal: AbortSignal): Promise<ShotSource> {
    const { segment } = shot;
    if (segment.kind === 'card') return this.#prepareCard(shot, segment, signal);
    const { file, media } = this.#options.media(segment.src);
    if (media.kind === 'video')
      return this.#prepareClip({ path: file.path, media, inMs: segment.in }, signal);
    return this.#prepareStill(shot, { path: file.path, media }, segment.motion, signal);
  }

  async #prepareClip(clip: ClipSource, signal: AbortSignal): Promise<ShotSource> {
    const { tools, capabilities, folder } = this.#options;
    const alpha = await lookAtAlpha(clip, { tools, capabilities, folder, signal });
    return { type: 'clip', clip: alpha === undefined ? clip : { ...clip, alpha } };
  }

  async #prepareCard(shot: Shot, card: CardSegment, signal: AbortSignal): Promise<ShotSource> {
    const { size } = this.#options.plan;
    const media = cardMedia(size.width, size.height);
    const draw = async (png: Uint8Array, part: CanvasPart) => {
      const path = join(this.#options.folder, `${part}-${shot.index}.png`);
      await writeFile(path, png);
      return this.#prepareStill(shot, { path, media }, 'none', signal, part);
    };
    const ground = await draw(await drawCardGround(card, size), 'ground');
    return { ...(await draw(await drawCard(card, size), 'canvas')), groundFile: ground.canvasFile };
  }

  async #prepareStill(
    shot: Shot,
    still: StillSource,
    motion: Motion,
    signal: AbortSignal,
    part: CanvasPart = 'canvas',
  ): Promise<Extract<ShotSource, { readonly type: 'still' }>> {
    const { plan, tools, folder } = this.#options;
    const path = planMotion(motion, plan.size, shot.frames);
    const longest = CROPPED * Math.max(path.canvas.width, path.canvas.height);
    const canvasFile = this.#canvasFile(shot, part);
    try {
      const layOut = (upright: UprightStill): string => canvasFilters(upright, path);
      const stderrTail = await prepareStill(still, layOut, canvasFile, { tools, folder, longest, signal });
      // ffmpeg calls it a success when nothing could be decoded.
      if ((await sizeOf(canvasFile)) !== canvasBytes(path))
        throw new ProcessFailed(tools.ffmpeg, 0, stderrTail);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ProcessFailed && isTheFiles(error) && shot.segment.kind !== 'card') {
        const { file } = this.#options.media(shot.segment.src);
        throw mediaUnreadable(file.filename, new MediaError('unreadable', file.path, { cause: error }));
      }
      throw toRenderError(error, `the picture “${shot.segment.name}”`);
    }
    return { type: 'still', path, canvasFile };
  }

  #text(index: number): Promise<TextFile> {
    const making = this.#texts.get(index) ?? this.#draw(index);
    this.#texts.set(index, making);
    return making;
  }

  async #draw(index: number): Promise<TextFile> {
    const { plan, folder } = this.#options;
    const text = plan.texts.find((one) => one.index === index);
    if (text === undefined) throw new RangeError(`no text ${index} in the plan`);
    const { png, x, y } = await drawText(text.segment, plan.size);
    const path = join(folder, `text-${index}.png`);
    await writeFile(path, png);
    return { path, x, y };
  }

  async #release(shot: Shot): Promise<void> {
    const uses = (this.#uses.get(shot.index) ?? 1) - 1;
    this.#uses.set(shot.index, uses);
    if (uses > 0) return;
    await rm(this.#canvasFile(shot, 'canvas'), { force: true });
    await rm(this.#canvasFile(shot, 'ground'), { force: true });
  }

  #canvasFile(shot: Shot, part: CanvasPart): string {
    return join(this.#options.folder, `${part}-${shot.index}.yuv`);
  }
}

function shotsOf({ part, entry }: Piece): Shot[] {
  return entry?.from === undefined ? [part.shot] : [entry.from.shot, part.shot];
}

function nameOf({ part }: Piece): string {
  return `the part with “${part.shot.segment.name}”`;
}

/** Whether it is the file that could not be read. */
function isTheFiles({ diskFull, endedFromOutside }: ProcessFailed): boolean {
  return !diskFull && !endedFromOutside;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

function known<V>(map: ReadonlyMap<number, V>, index: number): V {
  const value = map.get(index);
  if (value === undefined) throw new RangeError(`${index} was not prepared`);
  return value;
}

/** A card is a picture that we have drawn ourselves, so there is nothing to probe. */
function cardMedia(width: number, height: number): ProbedMedia {
  return {
    ...{ kind: 'image', format: 'png_pipe', demuxer: 'png_pipe', width, height, hasAudio: false },
    ...{ orientation: 1, colorMatrix: 'bt601' },
  };
}
