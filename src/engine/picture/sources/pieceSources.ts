import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureFromRgba } from '../../../compositor/pixels/fromRgba.ts';
import type { Drawing } from '../../../compositor/scene/film.ts';
import { drawCardGround, drawCardWords, drawText } from '../../words/index.ts';
import { shownIn, type CardSegment, type Cell, type PictureSegment } from '../../draft/index.ts';
import { ProcessFailed, type Capabilities } from '../../ffmpeg/index.ts';
import { colorOf, prepareStill, readStoredStill } from './stills/index.ts';
import type { ClipRun, StoredPicture } from '../compose/messages.ts';
import { cacheKey } from '../pieces/cache.ts';
import type { Bitmap, DrawnText, FfmpegTools, FrameSize, RenderCache } from '../../types.ts';
import { isTheFiles, toRenderError, unreadableMedia } from '../../renderErrors.ts';
import type { ResolvedMedia } from '../../media.ts';
import type { Piece, RenderPlan, Shot, TextWindow } from '../plan/plan.ts';
import { lookAtAlpha, type ClipAlpha } from './clipAlpha.ts';
import { clipRunArgs } from './clips.ts';
import { planMotion, type MotionPath } from '../plan/motion.ts';
import { filling, pictureOver, sizeNeeded, type ShotPicture } from '../plan/shotPicture.ts';

/** Changes when stills come to be prepared otherwise, so that older ones are not used any more. */
const STILL_FORMAT = 2;

/** A drawing and the file with its planes. */
export interface StoredDrawing extends Drawing {
  readonly stored: StoredPicture;
}

export interface SourceOptions {
  readonly plan: RenderPlan;
  /** The file behind a media segment's `src`. */
  readonly media: (src: string) => ResolvedMedia;
  readonly tools: FfmpegTools;
  readonly capabilities: Capabilities;
  readonly cache: RenderCache;
  /** For the planes of what is prepared. */
  readonly folder: string;
}

/**
 * What pieces are made from, prepared once each. A source is called by what is in it, so that equal ones are one, in the film and in the
 * cache.
 */
export class PieceSources {
  readonly #options: SourceOptions;
  readonly #pictures = new Map<string, Promise<StoredPicture>>();
  readonly #drawings = new Map<string, Promise<StoredDrawing>>();
  readonly #alphas = new Map<string, Promise<ClipAlpha | undefined>>();

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /** What is seen of a shot in a piece. */
  shown(shot: Shot, piece: Piece): ShotPicture {
    const { segment } = shot;
    const { size } = this.#options.plan;
    const id = this.pictureId(shot, piece);
    if (segment.kind === 'card') return { layers: [filling(id, size)], made: [] };
    const shown = mainOf(segment);
    const picture = { ...this.#uprightSize(shown), source: id };
    return pictureOver(picture, { ...this.#path(shown, shot), easing: shown.motion.easing }, size);
  }

  /** What a shot's picture is called in a piece. */
  pictureId(shot: Shot, piece: Piece): string {
    const { segment } = shot;
    const { size } = this.#options.plan;
    if (segment.kind === 'card') return `ground-${cacheKey(wordsOf(segment), segment.look, size)}`;
    const shown = mainOf(segment);
    const { hash } = shown.source;
    const { media } = this.#options.media(hash);
    const needed = this.#sizeNeeded(shown, shot);
    if (media.kind === 'video') return `clip-${cacheKey(hash, shown.in, this.#run(shot, piece), needed)}`;
    return `still-${cacheKey(STILL_FORMAT, hash, needed)}`;
  }

  /** A clip's frames in a piece; undefined for what stands still. @throws RenderError */
  async clip(shot: Shot, piece: Piece, signal: AbortSignal): Promise<ClipRun | undefined> {
    const { segment } = shot;
    if (segment.kind === 'card') return undefined;
    const shown = mainOf(segment);
    const { file, media } = this.#options.media(shown.source.hash);
    if (media.kind !== 'video') return undefined;
    const { fps } = this.#options.plan;
    const { tools, capabilities, folder } = this.#options;
    const { offset, frames } = this.#run(shot, piece);
    const source = { path: file.path, media, inMs: shown.in };
    const alpha = await remembered(this.#alphas, shown.source.hash, () =>
      lookAtAlpha(source, { tools, capabilities, folder, signal }),
    );
    const size = this.#sizeNeeded(shown, shot);
    const run = { size, fps, offset, frames, toneMapping: capabilities.toneMapping };
    const args = clipRunArgs(alpha === undefined ? source : { ...source, alpha }, run);
    const shape = { start: Math.max(0, shot.start - piece.start), frames, args, ...size };
    return alpha === undefined
      ? { ...shape, transparent: false }
      : { ...shape, transparent: true, behind: colorOf(alpha.ground) };
  }

  /** A still, or what is behind a card's words. @throws RenderError */
  picture(shot: Shot, id: string, signal: AbortSignal): Promise<StoredPicture> {
    return remembered(this.#pictures, id, () => {
      const { segment } = shot;
      return segment.kind === 'card'
        ? this.#ground(segment, id)
        : this.#still(mainOf(segment), shot, id, signal);
    });
  }

  wordsId({ segment }: Shot): string | undefined {
    if (segment.kind !== 'card') return undefined;
    return `words-${cacheKey(wordsOf(segment), segment.look, this.#options.plan.size)}`;
  }

  textId({ segment }: TextWindow): string {
    return `text-${cacheKey(segment.text, segment.role, this.#options.plan.size)}`;
  }

  /** A card's words. @throws RenderError */
  words(card: CardSegment, id: string): Promise<StoredDrawing> {
    return this.#drawing(id, () => drawCardWords(card, this.#options.plan.size));
  }

  /** @throws RenderError */
  text(text: TextWindow, id: string): Promise<StoredDrawing> {
    return this.#drawing(id, () => drawText(text.segment, this.#options.plan.size));
  }

  /** Lets go of a source: when it is asked for again, it is prepared again. @returns the file that was made for it */
  forget(id: string): string {
    this.#pictures.delete(id);
    this.#drawings.delete(id);
    return this.#file(id);
  }

  /** Which of a shot's frames are in a piece. */
  #run(shot: Shot, piece: Piece): { offset: number; frames: number } {
    const start = Math.max(shot.start, piece.start);
    const end = Math.min(shot.start + shot.frames, piece.start + piece.frames);
    return { offset: start - shot.start, frames: end - start };
  }

  #path({ kind, motion }: Cell, { frames }: Shot): MotionPath {
    const { size, fps } = this.#options.plan;
    return planMotion(kind === 'image' ? motion : { kind: 'none', easing: 'linear' }, size, frames / fps);
  }

  #uprightSize({ source }: Cell): FrameSize {
    const { width = 2, height = 2 } = this.#options.media(source.hash).media;
    return { width, height };
  }

  #sizeNeeded(segment: Cell, shot: Shot): FrameSize {
    return sizeNeeded(this.#uprightSize(segment), this.#path(segment, shot), this.#options.plan.size);
  }

  async #still(segment: Cell, shot: Shot, id: string, signal: AbortSignal): Promise<StoredPicture> {
    const { tools, cache, media, folder } = this.#options;
    const { file, media: probed } = media(segment.source.hash);
    const size = this.#sizeNeeded(segment, shot);
    const path = this.#file(id);
    if (!(await cache.take(id, path))) {
      try {
        await prepareStill({ path: file.path, media: probed }, size, path, { tools, folder, signal });
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ProcessFailed && isTheFiles(error)) throw unreadableMedia(file, error);
        throw toRenderError(error, `the picture “${segment.name}”`);
      }
      await cache.keep(id, path);
    }
    return readStoredStill(path, size);
  }

  async #ground(card: CardSegment, id: string): Promise<StoredPicture> {
    return this.#store(id, await drawCardGround(card, this.#options.plan.size), false);
  }

  #drawing(id: string, draw: () => Promise<DrawnText>): Promise<StoredDrawing> {
    return remembered(this.#drawings, id, async () => {
      const drawn = await draw();
      const stored = await this.#store(id, drawn, true);
      const size = { width: stored.width, height: stored.height };
      return { source: id, size, place: { x: drawn.x, y: drawn.y, ...size }, stored };
    });
  }

  async #store(id: string, bitmap: Bitmap, transparent: boolean): Promise<StoredPicture> {
    const { bytes, ...shape } = pictureFromRgba(bitmap, transparent);
    const path = this.#file(id);
    await writeFile(path, bytes);
    return { path, ...shape };
  }

  #file(id: string): string {
    return join(this.#options.folder, `${id}.yuv`);
  }
}

/** The picture of a segment that is no card; until several are shown at once, the first of them. */
function mainOf(segment: Exclude<PictureSegment, CardSegment>): Cell {
  const [main] = shownIn(segment);
  if (main === undefined) throw new RangeError(`“${segment.name}” has no picture`);
  return main;
}

function wordsOf({ heading = '', text }: CardSegment): readonly string[] {
  return [heading, text];
}

/** One that fails is not kept: what was wrong may be mended. */
function remembered<T>(made: Map<string, Promise<T>>, id: string, make: () => Promise<T>): Promise<T> {
  const making = made.get(id) ?? make();
  made.set(id, making);
  return making;
}
