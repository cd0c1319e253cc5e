import { rm } from 'node:fs/promises';
import { ProcessFailed } from '../../ffmpeg/index.ts';
import type { RenderCache } from '../../types.ts';
import type { Composer, ComposerRun } from '../compose/composer.ts';
import { ClipFailed } from '../compose/failure.ts';
import type { ClipRun, PieceOrder, StoredPicture } from '../compose/messages.ts';
import { cacheKey } from './cache.ts';
import { encoderArgs } from './encoder.ts';
import { together } from '../../together.ts';
import { isTheFiles, toRenderError, unreadableMedia } from '../../renderErrors.ts';
import type { ResolvedMedia } from '../../media.ts';
import type { Piece, RenderPlan, Shot } from '../plan/plan.ts';
import { filmOfPiece } from '../plan/film.ts';
import type { NeededFile } from '../plan/shotPicture.ts';
import type { WordPart } from '../plan/wordOverlays.ts';
import { cardOf, shotsOf, type PieceSources, type StoredPart } from '../sources/pieceSources.ts';

/** Changes when pieces of the same numbers come to look otherwise, so that older ones are not used any more. */
const PIECE_FORMAT = 12;

/** Pieces behind one whose stills may be made together with its own: ten photos and their crossfades. */
const LOOKED_AT = 20;

/** A piece that is ready to be made. */
export interface ReadyPiece {
  readonly piece: Piece;
  readonly target: string;
  readonly key: string;
  /** How to compose it, when all that it is made from is there; absent when it was in the cache, and is at its target. */
  readonly order?: Promise<PieceOrder>;
}

/** A piece's words. */
interface Drawings {
  readonly words: ReadonlyMap<Shot, readonly WordPart[]>;
  readonly texts: ReadonlyMap<number, readonly WordPart[]>;
  readonly stored: PieceOrder['pictures'];
}

/** All else that a piece is made from. */
type Prepared = Pick<PieceOrder, 'pictures' | 'clips'>;

export interface PieceMakerOptions {
  readonly plan: RenderPlan;
  readonly media: (src: string) => ResolvedMedia;
  readonly ffmpeg: string;
  readonly sources: PieceSources;
  readonly composer: Composer;
  readonly cache: RenderCache;
}

/**
 * Makes pieces by the compositor, unless they are in the cache. What they are made from lives until the last piece that needs it is made; so
 * memory and disk stay flat however long the video is.
 */
export class PieceMaker {
  readonly #options: PieceMakerOptions;
  /** Pieces that a source is still needed for. */
  readonly #uses = new Map<string, number>();

  constructor(options: PieceMakerOptions) {
    this.#options = options;
    for (const piece of options.plan.pieces)
      for (const source of options.sources.sourcesOf(piece))
        this.#uses.set(source, (this.#uses.get(source) ?? 0) + 1);
  }

  /**
   * Takes the piece from the cache to `target`, or begins to prepare what it is made from. Pieces may be asked for at the same time and in any order.
   * @throws RenderError, or the signal's reason when aborted; so does the order
   */
  async prepare(piece: Piece, target: string, signal: AbortSignal): Promise<ReadyPiece> {
    const { plan, cache, sources } = this.#options;
    signal.throwIfAborted();
    const { drawings, made } = await this.#drawFirst(piece, signal);
    const film = filmOfPiece(plan, piece, {
      picture: (shot) => sources.shown(shot, piece),
      words: (shot) => drawings.words.get(shot) ?? [],
      text: (text) => drawings.texts.get(text.index) ?? [],
      corner: (corner) => sources.corner(corner, piece).drawing,
    });
    const key = `piece-${cacheKey(PIECE_FORMAT, film, encoderArgs(plan, []))}`;
    if (await cache.take(key, target)) {
      await this.#releaseAll(piece);
      return { piece, target, key };
    }
    this.#options.composer.prepare();
    const order = Promise.resolve(made ?? this.#prepare(piece, signal)).then(
      ({ pictures, clips }): PieceOrder => ({
        ...{ film, frames: piece.frames, target, clips },
        pictures: { ...pictures, ...drawings.stored },
      }),
    );
    // It may never be looked at.
    order.catch(() => undefined);
    return { piece, target, key, order };
  }

  /**
   * Draws a piece's words, which are in its key. Nothing else is at work while those of the film's first piece are drawn, which takes longest: what it
   * most likely needs is made meanwhile. Not where they were drawn before: then the piece is most likely there, too.
   */
  async #drawFirst(piece: Piece, signal: AbortSignal) {
    if (piece.index > 0 || piece.texts.every((text) => this.#options.sources.isDrawn(text)))
      return { drawings: await this.#draw(piece) };
    this.#options.composer.prepare();
    const [drawings, made] = await together<[Drawings, Prepared]>(signal, (either) => [
      this.#draw(piece),
      this.#prepare(piece, either),
    ]);
    return { drawings, made };
  }

  /** Begins to make pieces that follow each other, beginning with the first. @throws system errors; the signal's reason */
  begin([first, ...others]: readonly Piece[], signal: AbortSignal): Promise<ComposerRun> {
    const { plan, ffmpeg, composer } = this.#options;
    const borders = others.map(({ start }) => start - (first?.start ?? 0));
    return composer.begin({ ffmpeg, args: encoderArgs(plan, borders) }, signal);
  }

  /**
   * Makes a piece that is not there yet: H.264 in an MP4, with exactly `piece.frames` frames.
   * @throws RenderError, or the signal's reason when aborted
   */
  async make(
    { piece, target, key, order }: ReadyPiece,
    run: ComposerRun,
    { signal, onFrames }: { readonly signal: AbortSignal; readonly onFrames: (frames: number) => void },
  ): Promise<void> {
    if (order === undefined) return;
    const wanted = await order;
    try {
      await run.compose(wanted, onFrames);
    } catch (error) {
      signal.throwIfAborted();
      throw this.#explain(error, piece);
    }
    await this.#options.cache.keep(key, target);
    await this.#releaseAll(piece);
  }

  async #draw(piece: Piece): Promise<Drawings> {
    const { sources } = this.#options;
    const words = new Map<Shot, readonly WordPart[]>();
    const texts = new Map<number, readonly WordPart[]>();
    const stored: Record<string, StoredPicture> = {};
    const keep = (parts: readonly StoredPart[]): readonly WordPart[] => {
      for (const part of parts) stored[part.source] = part.stored;
      return parts;
    };
    try {
      for (const shot of shotsOf(piece)) {
        const id = sources.wordsId(shot);
        if (id === undefined || shot.segment.kind !== 'card') continue;
        words.set(shot, keep(await sources.words(shot.segment, id)));
      }
      for (const text of piece.texts) {
        texts.set(text.index, keep(await sources.text(text, sources.textId(text))));
      }
    } catch (error) {
      throw toRenderError(error, nameOf(piece));
    }
    return { words, texts, stored };
  }

  /** @throws RenderError, or the signal's reason when aborted */
  async #prepare(piece: Piece, signal: AbortSignal): Promise<Prepared> {
    try {
      return await this.#preparePictures(piece, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw this.#explain(error, piece);
    }
  }

  async #preparePictures(piece: Piece, signal: AbortSignal): Promise<Prepared> {
    const { sources } = this.#options;
    const pictures: Record<string, StoredPicture> = {};
    const clips: Record<string, ClipRun> = {};
    // One after the other: the neighbour's encoder keeps the other core busy.
    for (const [id, needed] of sources.filesOf(piece)) {
      const clip = await sources.clip(needed, signal);
      if (clip === undefined)
        pictures[id] = await sources.still(
          id,
          needed.file,
          signal,
          this.#neededAfter(piece),
          piece.index === 0,
        );
      else clips[id] = clip;
    }
    for (const shot of shotsOf(piece)) {
      if (sources.shown(shot, piece).ground === undefined) continue;
      const [id, ground] = await sources.ground(cardOf(shot));
      pictures[id] = ground;
    }
    return { pictures, clips };
  }

  /** Files of the pieces behind one. */
  #neededAfter({ index }: Piece): ReadonlyMap<string, NeededFile> {
    const { plan, sources } = this.#options;
    const next = plan.pieces.slice(index + 1, index + 1 + LOOKED_AT);
    const files = next.flatMap((piece) => [...sources.filesOf(piece)]);
    // What has no uses left was in pieces that are there already.
    const needed = files.filter(([id]) => (this.#uses.get(id) ?? 0) > 0);
    return new Map(needed.map(([id, { file }]) => [id, file]));
  }

  async #releaseAll(piece: Piece): Promise<void> {
    for (const source of this.#options.sources.sourcesOf(piece)) await this.#release(source);
  }

  async #release(source: string): Promise<void> {
    const uses = (this.#uses.get(source) ?? 1) - 1;
    this.#uses.set(source, uses);
    if (uses > 0) return;
    for (const part of await this.#options.sources.forget(source)) {
      await this.#options.composer.release(part.source);
      await rm(part.file, { force: true });
    }
  }

  /** A clip that gives no frames is to blame by its name. */
  #explain(error: unknown, piece: Piece): Error {
    if (!(error instanceof ClipFailed)) return toRenderError(error, nameOf(piece));
    const { cause } = error;
    const needed = this.#options.sources.filesOf(piece).get(error.clip);
    if (needed === undefined || (cause instanceof ProcessFailed && !isTheFiles(cause)))
      return toRenderError(cause, nameOf(piece));
    return unreadableMedia(this.#options.media(needed.file.cell.source.hash).file, error);
  }
}

function nameOf({ part }: Piece): string {
  return `the part with “${part.shot.segment.name}”`;
}
