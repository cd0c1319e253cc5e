import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureFromRgba } from '../../../compositor/pixels/fromRgba.ts';
import { scaledSize } from '../../../compositor/preview/manifest.ts';
import { turnedSize } from '../../../compositor/pixels/turn.ts';
import type { Drawing } from '../../../compositor/scene/film.ts';
import {
  cardKey,
  drawCardGround,
  drawCardWords,
  drawText,
  groundKey,
  isDrawn,
  textKey,
  type Backdrop,
} from '../../words/index.ts';
import type { CardSegment } from '../../draft/index.ts';
import type { Capabilities } from '../../ffmpeg/index.ts';
import { colorOf } from './stills/index.ts';
import { StillStore } from './stillStore.ts';
import type { ClipRun, StoredPicture } from '../compose/messages.ts';
import { cacheKey } from '../pieces/cache.ts';
import type { Bitmap, DrawnPart, FfmpegTools, FrameSize, RenderCache } from '../../types.ts';
import type { ResolvedMedia } from '../../media.ts';
import { backdropOf } from '../plan/backdrop.ts';
import { groundSizeOf } from '../plan/cardGround.ts';
import { cornerOf } from '../plan/corner.ts';
import type { CornerWindow, Piece, RenderPlan, Shot, TextWindow } from '../plan/plan.ts';
import { lookAtAlpha, type ClipAlpha } from './clipAlpha.ts';
import { clipRunArgs } from './clips.ts';
import { pictureOfShot, type NeededFile, type ShotPicture, type UprightFile } from '../plan/shotPicture.ts';
import type { WordPart } from '../plan/wordOverlays.ts';

/** Changes when stills come to be prepared otherwise, so that older ones are not used any more. */
const STILL_FORMAT = 5;
/** The same of words. */
const WORDS_FORMAT = 5;

/** The part of the time of words, at its start and at its end, in which they come and go: pictures that are seen then alone do not count. */
const PASSING = 0.22;

/** A run of frames: the first one's place in the piece, its place in what is seen, and how many there are. */
export interface Run {
  readonly start: number;
  readonly offset: number;
  readonly frames: number;
}

/** A file that a piece shows. */
export interface FileInPiece {
  readonly file: NeededFile;
  readonly run: Run;
}

/** How a clip's frames are wanted, if not all of them, raw, and of the size that an export needs. */
export interface ClipDelivery {
  /** Part of that size. */
  readonly scale?: number;
  /** Part of the film's frames in a second. */
  readonly rate?: number;
  /** What they are encoded as, alpha as a video of its own. */
  readonly encoder?: readonly string[];
}

/** A picture over the others, and what is needed for it. */
export interface CornerPicture {
  readonly drawing: Drawing;
  readonly files: ReadonlyMap<string, NeededFile>;
}

/** A part of drawn words and the file with its planes. */
export type StoredPart = WordPart & { readonly stored: StoredPicture };

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
  readonly #stills: StillStore;
  readonly #pictures = new Map<string, Promise<StoredPicture>>();
  readonly #drawings = new Map<string, Promise<readonly StoredPart[]>>();
  readonly #backdrops = new Map<number, Backdrop>();
  readonly #alphas = new Map<string, Promise<ClipAlpha | undefined>>();

  constructor(options: SourceOptions) {
    this.#options = options;
    this.#stills = new StillStore({ ...options, fileOf: (id) => this.#file(id) });
  }

  /** What is seen of a shot in a piece. */
  shown(shot: Shot, piece: Piece): ShotPicture {
    const { size: frame, fps, style } = this.#options.plan;
    return pictureOfShot(shot.segment, {
      frame,
      style,
      seconds: shot.frames / fps,
      media: (hash) => this.#upright(hash),
      fileId: (file) => this.#fileId(file, runOf(shot, piece)),
      groundId: (card, size) => this.#groundId(card, size),
    });
  }

  /** A picture over the others in a piece. */
  corner(corner: CornerWindow, piece: Piece): CornerPicture {
    const { segment } = corner;
    const { file, place } = cornerOf(segment, this.#upright(segment.source.hash), this.#options.plan.size);
    const source = this.#fileId(file, runOf(corner, piece));
    return { drawing: { source, size: file.size, place }, files: new Map([[source, file]]) };
  }

  /** All files that a piece shows, by their sources. */
  filesOf(piece: Piece): ReadonlyMap<string, FileInPiece> {
    const shown = shotsOf(piece).flatMap((shot) =>
      [...this.shown(shot, piece).files].map(([id, file]) => ({ id, file, run: runOf(shot, piece) })),
    );
    const corners = piece.corners.flatMap((corner) =>
      [...this.corner(corner, piece).files].map(([id, file]) => ({ id, file, run: runOf(corner, piece) })),
    );
    return new Map([...shown, ...corners].map(({ id, ...rest }) => [id, rest]));
  }

  /** A clip's frames in a piece; undefined for what stands still. @throws RenderError */
  async clip(
    { file, run }: FileInPiece,
    signal: AbortSignal,
    { scale = 1, rate = 1, encoder }: ClipDelivery = {},
  ): Promise<ClipRun | undefined> {
    const { source, in: inMs, out: outMs, speed } = file.cell;
    const found = this.#options.media(source.hash);
    if (found.media.kind !== 'video') return undefined;
    const { plan, tools, capabilities, folder } = this.#options;
    const clip = { path: found.file.path, media: found.media, inMs, speed };
    const alpha = await remembered(this.#alphas, source.hash, () =>
      lookAtAlpha(clip, { tools, capabilities, folder, signal }),
    );
    const cut = outMs === undefined ? clip : { ...clip, outMs };
    const { orientation } = file;
    const size = scaledSize(file.size, scale);
    const { toneMapping, deinterlacer } = capabilities;
    const { start } = run;
    const frames = Math.ceil(run.frames * rate);
    const wanted = {
      ...{ size: turnedSize(size, orientation), fps: plan.fps * rate, offset: run.offset * rate },
      ...{ frames, toneMapping, ...(deinterlacer === undefined ? {} : { deinterlacer }) },
    };
    const args = clipRunArgs(alpha === undefined ? cut : { ...cut, alpha }, wanted, encoder);
    const shape = { start, frames, args, orientation, ...size };
    return alpha === undefined
      ? { ...shape, transparent: false }
      : { ...shape, transparent: true, behind: colorOf(alpha.ground) };
  }

  /**
   * A still, upright and of the size that is needed.
   * @param next files that are needed after it, if stills are among them
   * @param isFirst whether the film begins with it
   * @throws RenderError
   */
  still(
    id: string,
    file: NeededFile,
    signal: AbortSignal,
    next: ReadonlyMap<string, NeededFile> = new Map(),
    isFirst = false,
  ): Promise<StoredPicture> {
    const following = [...next].map(([id, file]) => ({ id, file }));
    if (isFirst) return this.#stills.getFirst({ id, file }, signal, following);
    return this.#stills.get({ id, file }, signal, following);
  }

  /** What is behind a card's words, or below a print in a look, when it is no colour. @throws RenderError */
  async ground(card: CardSegment | undefined): Promise<readonly [string, StoredPicture]> {
    const { size, style } = this.#options.plan;
    const id = this.#groundId(card, groundSizeOf(size, style));
    return [id, await remembered(this.#pictures, id, () => this.#ground(card, id))];
  }

  /** Everything that a piece is made from, by its sources. */
  sourcesOf(piece: Piece): ReadonlySet<string> {
    const shots = shotsOf(piece).flatMap((shot) => {
      const { layers, made } = this.shown(shot, piece);
      const pictures = layers.flatMap((layer) => (layer.kind === 'picture' ? [layer.source] : []));
      return [...pictures, ...made.map(({ source }) => source), this.wordsId(shot) ?? []].flat();
    });
    const over = [...this.filesOf(piece).keys(), ...piece.texts.map((text) => this.textId(text))];
    return new Set([...shots, ...over]);
  }

  wordsId({ segment }: Shot): string | undefined {
    if (segment.kind !== 'card') return undefined;
    const { size, style } = this.#options.plan;
    return `words-${cacheKey(WORDS_FORMAT, cardKey(segment, style), size)}`;
  }

  textId(text: TextWindow): string {
    const { size, style } = this.#options.plan;
    return `text-${cacheKey(WORDS_FORMAT, textKey(text.segment, style, this.#backdrop(text)), size)}`;
  }

  /** What words over pictures lie on; nothing in videos of the time before looks. */
  #backdrop(text: TextWindow): Backdrop | undefined {
    const { plan, media } = this.#options;
    const { style, size } = plan;
    if (style === undefined) return undefined;
    const known = this.#backdrops.get(text.index);
    if (known !== undefined) return known;
    const edge = Math.floor(text.frames * PASSING);
    const mostly = { start: text.start + edge, frames: text.frames - 2 * edge };
    const seen = plan.shots
      .filter((shot) => meet(shot, mostly))
      .map((shot) => {
        const { index, start, frames, segment } = shot;
        const piece = { index, start, frames, part: { shot, offset: 0 }, texts: [], corners: [] };
        return { segment, picture: this.shown(shot, piece) };
      });
    const roles = new Set(plan.texts.filter((one) => meet(one, text)).map(({ segment }) => segment.role));
    const paired = roles.has('title') && roles.has('subtitle');
    const subject = (hash: string) => media(hash).file.subject;
    const captioned = roles.has('caption');
    const made = backdropOf(seen, { frame: size, style, subject, paired, captioned });
    this.#backdrops.set(text.index, made);
    return made;
  }

  /** A card's words. @throws RenderError */
  words(card: CardSegment, id: string): Promise<readonly StoredPart[]> {
    const { size, style } = this.#options.plan;
    return this.#drawing(id, () => drawCardWords(card, size, style));
  }

  /** @throws RenderError */
  text(text: TextWindow, id: string): Promise<readonly StoredPart[]> {
    const { size, style } = this.#options.plan;
    return this.#drawing(id, () => drawText(text.segment, size, style, this.#backdrop(text)));
  }

  /** Whether a text was drawn before, for whatever. */
  isDrawn(text: TextWindow): boolean {
    const { size, style } = this.#options.plan;
    return isDrawn(text.segment, size, style, this.#backdrop(text));
  }

  /** Lets go of a source, or of all that was drawn of some words: when it is asked for again, it is prepared again. @returns sources and their files */
  async forget(id: string): Promise<readonly { readonly source: string; readonly file: string }[]> {
    // What could not be drawn has no parts; whoever asked for it was told.
    const parts = await this.#drawings.get(id)?.catch(() => []);
    this.#pictures.delete(id);
    this.#stills.forget(id);
    this.#drawings.delete(id);
    return (parts ?? [{ source: id }]).map(({ source }) => ({ source, file: this.#file(source) }));
  }

  #upright(hash: string): UprightFile {
    const { file, media } = this.#options.media(hash);
    const { width = 2, height = 2, orientation } = media;
    return { width, height, orientation, subject: file.subject };
  }

  #groundId(card: CardSegment | undefined, size: FrameSize): string {
    return `ground-${cacheKey(groundKey(card, this.#options.plan.style), size)}`;
  }

  #fileId({ cell, orientation, size }: NeededFile, run: Run): string {
    const { source, in: inMs, out, speed } = cell;
    if (this.#options.media(source.hash).media.kind !== 'video')
      return `still-${cacheKey(STILL_FORMAT, source.hash, orientation, size)}`;
    return `clip-${cacheKey(source.hash, inMs, out, speed, run, orientation, size)}`;
  }

  async #ground(card: CardSegment | undefined, id: string): Promise<StoredPicture> {
    const { size, style } = this.#options.plan;
    return this.#store(id, await drawCardGround(card, groundSizeOf(size, style), style), false);
  }

  #drawing(id: string, draw: () => Promise<readonly DrawnPart[]>): Promise<readonly StoredPart[]> {
    return remembered(this.#drawings, id, async () => {
      const stored = (await draw()).map(async (drawn, index): Promise<StoredPart> => {
        const { x, y, data, width, height, stretchedTo, ...part } = drawn;
        const source = `${id}-${index}`;
        const picture = await this.#store(source, { data, width, height }, true);
        const size = { width: picture.width, height: picture.height };
        return { ...part, source, size, place: { x, y, ...(stretchedTo ?? size) }, stored: picture };
      });
      return Promise.all(stored);
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

/** The card that a shot shows, if it shows one. */
export const cardOf = ({ segment }: Shot): CardSegment | undefined =>
  segment.kind === 'card' ? segment : undefined;

/** The shots that are seen in a piece. */
export function shotsOf({ part, entry }: Piece): Shot[] {
  return entry?.from === undefined ? [part.shot] : [entry.from.shot, part.shot];
}

interface Lasting {
  readonly start: number;
  readonly frames: number;
}

/** Whether two things are seen at once. */
function meet(one: Lasting, other: Lasting): boolean {
  return one.start < other.start + other.frames && other.start < one.start + one.frames;
}

/** Which frames of something are in a piece. */
function runOf(seen: Lasting, piece: Piece): Run {
  const start = Math.max(seen.start, piece.start);
  const end = Math.min(seen.start + seen.frames, piece.start + piece.frames);
  return { start: start - piece.start, offset: start - seen.start, frames: end - start };
}

/** One that fails is not kept: what was wrong may be mended. */
function remembered<T>(made: Map<string, Promise<T>>, id: string, make: () => Promise<T>): Promise<T> {
  const making = made.get(id) ?? make();
  made.set(id, making);
  return making;
}
