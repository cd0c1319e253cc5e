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

export interface StillStoreOptions {
  /** The file behind a media segment's `src`. */
  readonly media: (src: string) => ResolvedMedia;
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  readonly folder: string;
  /** For the planes of a still. */
  readonly fileOf: (id: string) => string;
}

/** Stills that one ffmpeg makes at most (each takes some 17 MB), and the pixels that each of them may have for that: all are decoded at the same time. */
const TOGETHER = 2;
const MOST_PIXELS = 16e6;

/** Stills as a film needs them, made once each. */
export class StillStore {
  readonly #options: StillStoreOptions;
  readonly #stored = new Map<string, Promise<StoredPicture>>();

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
    const others = following.filter((one) => isOther(one) && this.#isLight(one)).slice(0, TOGETHER - 1);
    if (others.length === 0 || !this.#isLight(wanted))
      return this.#keep(wanted, this.#makeAlone(wanted, signal));
    const made = this.#makeTogether([wanted, ...others], signal);
    const keep = (one: WantedStill): Promise<StoredPicture> => {
      // Where one of them fails, each is made by itself, and says what is wrong with it.
      const alone = (): Promise<StoredPicture> => this.#makeAlone(one, signal);
      return this.#keep(
        one,
        made.then(() => this.#read(one), alone),
      );
    };
    for (const other of others) void keep(other);
    return keep(wanted);
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

  #isLight({ file }: WantedStill): boolean {
    const { kind, demuxer, width = Infinity, height = Infinity } = this.#mediaOf(file);
    return kind === 'image' && demuxer === 'jpeg_pipe' && width * height <= MOST_PIXELS;
  }

  async #makeTogether(group: readonly WantedStill[], signal: AbortSignal): Promise<void> {
    const { cache, fileOf } = this.#options;
    const missing: WantedStill[] = [];
    for (const one of group) if (!(await cache.take(one.id, fileOf(one.id)))) missing.push(one);
    await this.#make(missing, signal);
  }

  async #makeAlone(wanted: WantedStill, signal: AbortSignal): Promise<StoredPicture> {
    const { media, cache, fileOf } = this.#options;
    const { cell } = wanted.file;
    if (!(await cache.take(wanted.id, fileOf(wanted.id))))
      try {
        await this.#make([wanted], signal);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ProcessFailed && isTheFiles(error))
          throw unreadableMedia(media(cell.source.hash).file, error);
        throw toRenderError(error, `the picture “${cell.name}”`);
      }
    return this.#read(wanted);
  }

  async #make(wanted: readonly WantedStill[], signal: AbortSignal): Promise<void> {
    if (wanted.length === 0) return;
    const { tools, cache, media, folder, fileOf } = this.#options;
    const orders = wanted.map(({ id, file: { cell, orientation, size } }) => ({
      source: { path: media(cell.source.hash).file.path, media: this.#mediaOf({ cell }) },
      ...{ need: { size, orientation }, target: fileOf(id) },
    }));
    await prepareStills(orders, { tools, folder, signal });
    for (const { id } of wanted) await cache.keep(id, fileOf(id));
  }

  #read({ id, file }: WantedStill): Promise<StoredPicture> {
    return readStoredStill(this.#options.fileOf(id), file.size);
  }

  #mediaOf({ cell }: Pick<NeededFile, 'cell'>): ResolvedMedia['media'] {
    return this.#options.media(cell.source.hash).media;
  }
}
