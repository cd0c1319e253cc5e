import { rm } from 'node:fs/promises';
import {
  previewSize,
  runPart,
  stillStep,
  type ClipForm,
  type PreviewSource,
} from '../../compositor/preview/manifest.ts';
import type { Drawing } from '../../compositor/scene/film.ts';
import type { Size } from '../../compositor/scene/scene.ts';
import type { CardSegment } from '../draft/index.ts';
import type { ResolvedMedia } from '../media.ts';
import type { StoredPicture } from '../picture/compose/messages.ts';
import type { CornerWindow, Piece, RenderPlan, Shot, TextWindow } from '../picture/plan/plan.ts';
import type { NeededFile, ShotPicture } from '../picture/plan/shotPicture.ts';
import type { WordPart } from '../picture/plan/wordOverlays.ts';
import {
  cardOf,
  type FileInPiece,
  type PieceSources,
  type StoredPart,
} from '../picture/sources/pieceSources.ts';
import { KEY_EVERY, PROXY_ENCODER, stillsPart, videoPart } from './clipPart.ts';
import { stillPart, type EncodeJob } from './stillPart.ts';

/** Makes the bytes of one part. */
export type MakePart = (signal: AbortSignal) => Promise<Uint8Array>;

/** Something that is seen from frame `start` on for `frames` frames. */
type Seen = Shot | CornerWindow;

/** Seconds of a clip that are delivered together. */
const RUN = 5;

export interface PartsOptions {
  readonly plan: RenderPlan;
  readonly sources: PieceSources;
  readonly media: (src: string) => ResolvedMedia;
  readonly ffmpeg: string;
  readonly folder: string;
}

/** Gathers what a film is painted from, each with the way to make it. */
export class FilmParts {
  /** Of the frames that are shown. */
  readonly size: Size;
  readonly described: Record<string, PreviewSource> = {};
  readonly makers = new Map<string, MakePart>();
  readonly #options: PartsOptions;
  readonly #scale: number;

  constructor(options: PartsOptions) {
    this.#options = options;
    this.size = previewSize(options.plan.size);
    this.#scale = this.size.width / options.plan.size.width;
  }

  /** Draws all words: where they lie is known when they are drawn. @throws RenderError */
  async drawAll(): Promise<{
    readonly words: ReadonlyMap<Shot, readonly WordPart[]>;
    readonly texts: ReadonlyMap<TextWindow, readonly WordPart[]>;
  }> {
    const { plan, sources } = this.#options;
    const words = new Map<Shot, readonly WordPart[]>();
    const texts = new Map<TextWindow, readonly WordPart[]>();
    for (const shot of plan.shots) {
      const id = sources.wordsId(shot);
      if (id === undefined || shot.segment.kind !== 'card') continue;
      words.set(
        shot,
        (await sources.words(shot.segment, id)).map((part) => this.#addDrawing(part)),
      );
    }
    for (const text of plan.texts) {
      const parts = await sources.text(text, sources.textId(text));
      texts.set(
        text,
        parts.map((part) => this.#addDrawing(part)),
      );
    }
    return { words, texts };
  }

  /** @returns what is seen of the shot in the film */
  addShot(shot: Shot): ShotPicture {
    const { sources } = this.#options;
    const shown = sources.shown(shot, pieceOf(shot, shot));
    this.#addFiles(shown.files, shot);
    if (shown.ground !== undefined) this.#addGround(shown.ground, cardOf(shot));
    return shown;
  }

  /** @returns the picture over the others in the film */
  addCorner(corner: CornerWindow): Drawing {
    const { plan, sources } = this.#options;
    const [first] = plan.shots;
    if (first === undefined) throw new RangeError('a plan has a shot at least');
    const { drawing, files } = sources.corner(corner, pieceOf(corner, first));
    this.#addFiles(files, corner);
    return drawing;
  }

  #addGround(source: string, card: CardSegment | undefined): void {
    this.#addStill(source, async (signal) => {
      const [, picture] = await this.#options.sources.ground(card);
      return this.#still(picture, source, signal);
    });
  }

  #addFiles(files: ShotPicture['files'], seen: Seen): void {
    const { sources, media } = this.#options;
    for (const [source, file] of files)
      if (media(file.cell.source.hash).media.kind === 'video') this.#addClip(source, file, seen);
      else
        this.#addStill(source, async (signal) =>
          this.#still(await sources.still(source, file, signal), source, signal),
        );
  }

  async #still(picture: StoredPicture, source: string, signal: AbortSignal): Promise<Uint8Array> {
    const part = await stillPart(picture, this.#scale, this.#job(signal));
    for (const { file } of await this.#options.sources.forget(source)) await rm(file, { force: true });
    return part;
  }

  #addDrawing({ stored, ...drawing }: StoredPart): WordPart {
    this.#addStill(drawing.source, (signal) => stillPart(stored, this.#scale, this.#job(signal)));
    return drawing;
  }

  #addStill(source: string, make: MakePart): void {
    const part = this.#partOf(source);
    this.described[source] = { kind: 'still', part };
    this.makers.set(part, make);
  }

  #addClip(source: string, file: NeededFile, { start, frames }: Seen): void {
    const part = this.#partOf(source);
    const run = KEY_EVERY * Math.round((RUN * this.#options.plan.fps) / KEY_EVERY);
    this.described[source] = { kind: 'clip', part, start, frames, run };
    for (let index = 0; index * run < frames; index += 1) {
      const offset = index * run;
      const piece = { file, run: { start: 0, offset, frames: Math.min(run, frames - offset) } };
      for (const form of ['video', 'stills'] as const)
        this.makers.set(runPart(part, index, form), (signal) => this.#clipPart(piece, form, signal));
    }
  }

  async #clipPart(piece: FileInPiece, form: ClipForm, signal: AbortSignal): Promise<Uint8Array> {
    const { plan, sources } = this.#options;
    const delivery =
      form === 'video'
        ? { scale: this.#scale, encoder: PROXY_ENCODER }
        : { scale: this.#scale, rate: 1 / stillStep(plan.fps) };
    const run = await sources.clip(piece, signal, delivery);
    if (run === undefined) throw new RangeError(`“${piece.file.cell.name}” is no clip`);
    return form === 'video' ? videoPart(run, this.#job(signal)) : stillsPart(run, this.#job(signal));
  }

  /** The same source may be in a film of another size. */
  #partOf(source: string): string {
    return `${source}-${Math.round(10_000 * this.#scale)}`;
  }

  #job(signal: AbortSignal): EncodeJob {
    const { ffmpeg, folder } = this.#options;
    return { ffmpeg, folder, signal };
  }
}

/** A piece in which something is seen from its first frame to its last. */
function pieceOf({ index, start, frames }: Seen, shot: Shot): Piece {
  return { index, start, frames, part: { shot, offset: 0 }, texts: [], corners: [] };
}
