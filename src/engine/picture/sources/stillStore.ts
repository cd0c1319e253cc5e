import { ProcessFailed } from '../../ffmpeg/index.ts';
import type { ResolvedMedia } from '../../media.ts';
import { isTheFiles, toRenderError, unreadableMedia } from '../../renderErrors.ts';
import type { FfmpegTools, RenderCache } from '../../types.ts';
import type { StoredPicture } from '../compose/messages.ts';
import type { NeededFile } from '../plan/shotPicture.ts';
import { prepareStills, readStoredStill } from './stills/index.ts';

/** A still by its source, and where its planes go. */
export interface WantedStill {
  readonly id: string;
  readonly file: NeededFile;
}

/** One that is made together with others. */
type MadeStill = WantedStill & { readonly made: PromiseWithResolvers<undefined> };

export interface StillStoreOptions {
  /** The file behind a media segment's `src`. */
  readonly media: (src: string) => ResolvedMedia;
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  readonly folder: string;
  /** For the planes of a still. */
  readonly fileOf: (id: string) => string;
}

/** Stills that are made together at most: they lie about until they are needed, and the first is waited for until all are made. */
const TOGETHER = 10;
/** So many where most of a film is there: those that are needed next belong to what is there, perhaps. */
const FEW = 4;

/** Stills as a film needs them, made once each. */
export class StillStore {
  readonly #options: StillStoreOptions;
  readonly #stored = new Map<string, Promise<StoredPicture>>();
  #most = FEW;

  constructor(options: StillStoreOptions) {
    this.#options = options;
  }

  /**
   * @param following what is needed next: some of it is made by the same ffmpeg
   * @throws RenderError, or the signal's reason when aborted
   */
  get(
    wanted: WantedStill,
    signal: AbortSignal,
    following: readonly WantedStill[] = [],
  ): Promise<StoredPicture> {
    const known = this.#stored.get(wanted.id);
    if (known !== undefined) return known;
    const isOther = ({ id }: WantedStill): boolean => id !== wanted.id && !this.#stored.has(id);
    const others = following.filter((one) => isOther(one) && this.#isPhoto(one)).slice(0, this.#most - 1);
    if (others.length === 0 || !this.#isPhoto(wanted))
      return this.#keep(wanted, this.#makeAlone(wanted, signal));
    const group = [wanted, ...others].map((one) => ({ ...one, made: Promise.withResolvers<undefined>() }));
    void this.#makeTogether(group, signal);
    for (const { made, ...one } of group)
      void this.#keep(
        one,
        made.promise.then(
          () => this.#read(one),
          // Where one of them fails, each is made by itself, and says what is wrong with it.
          () => this.#makeAlone(one, signal),
        ),
      );
    return this.get(wanted, signal);
  }

  /**
   * The same for what a film begins with. What is needed next is only made with it where it has to be made itself: then nothing is there yet, as it
   * seems, and all of it is made while the first words are drawn, before an encoder needs its memory.
   */
  async getFirst(
    wanted: WantedStill,
    signal: AbortSignal,
    following: readonly WantedStill[],
  ): Promise<StoredPicture> {
    const { cache, fileOf } = this.#options;
    const isThere = !this.#stored.has(wanted.id) && (await cache.take(wanted.id, fileOf(wanted.id)));
    if (isThere && !this.#stored.has(wanted.id)) return this.#keep(wanted, this.#read(wanted));
    this.#most = TOGETHER;
    return this.get(wanted, signal, following);
  }

  #keep({ id }: WantedStill, stored: Promise<StoredPicture>): Promise<StoredPicture> {
    // It may never be looked at.
    stored.catch(() => undefined);
    this.#stored.set(id, stored);
    return stored;
  }

  forget(id: string): void {
    this.#stored.delete(id);
  }

  #isPhoto({ file }: WantedStill): boolean {
    const { kind, demuxer } = this.#mediaOf(file);
    return kind === 'image' && demuxer === 'jpeg_pipe';
  }

  /** Never rejects: each is told by itself. */
  async #makeTogether(group: readonly MadeStill[], signal: AbortSignal): Promise<void> {
    const { cache, fileOf } = this.#options;
    const missing: MadeStill[] = [];
    try {
      for (const one of group)
        if (await cache.take(one.id, fileOf(one.id))) one.made.resolve(undefined);
        else missing.push(one);
      await this.#make(missing, signal, (index) => missing[index]?.made.resolve(undefined));
    } catch (error) {
      // Those that were made are settled.
      for (const { made } of group) made.reject(error);
    }
  }

  async #makeAlone(wanted: WantedStill, signal: AbortSignal): Promise<StoredPicture> {
    const { media, cache, fileOf } = this.#options;
    const { cell } = wanted.file;
    if (!(await cache.take(wanted.id, fileOf(wanted.id))))
      try {
        await this.#make([wanted], signal);
        // Nothing is there yet, as it seems.
        this.#most = TOGETHER;
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ProcessFailed && isTheFiles(error))
          throw unreadableMedia(media(cell.source.hash).file, error);
        throw toRenderError(error, `the picture “${cell.name}”`);
      }
    return this.#read(wanted);
  }

  async #make(
    wanted: readonly WantedStill[],
    signal: AbortSignal,
    onMade: (index: number) => void = () => undefined,
  ): Promise<void> {
    if (wanted.length === 0) return;
    const { tools, cache, media, folder, fileOf } = this.#options;
    const orders = wanted.map(({ id, file: { cell, orientation, size } }) => ({
      source: { path: media(cell.source.hash).file.path, media: this.#mediaOf({ cell }) },
      ...{ need: { size, orientation }, target: fileOf(id) },
    }));
    await prepareStills(orders, { tools, folder, signal }, async (index) => {
      const id = wanted[index]?.id;
      if (id !== undefined) await cache.keep(id, fileOf(id));
      onMade(index);
    });
  }

  #read({ id, file }: WantedStill): Promise<StoredPicture> {
    return readStoredStill(this.#options.fileOf(id), file.size);
  }

  #mediaOf({ cell }: Pick<NeededFile, 'cell'>): ResolvedMedia['media'] {
    return this.#options.media(cell.source.hash).media;
  }
}
