import { hasSound } from '../../formats/iso/sound.ts';
import type { Log } from '../../api/types.ts';

/** Remembers which videos have something to hear in them. A video is looked at once, when it is first asked for. */
export class VideoSounds {
  readonly #onKnown: () => void;
  readonly #log: Log;
  readonly #known = new Map<string, boolean | undefined>();

  /** @param onKnown called when a video has been looked at, and can be asked for again */
  constructor(onKnown: () => void, log: Log) {
    this.#onKnown = onKnown;
    this.#log = log;
  }

  /**
   * Whether there is anything to hear in a video; undefined until it has been looked at, and where it does not say.
   *
   * @param path absolute
   */
  of(path: string): boolean | undefined {
    if (!this.#known.has(path)) {
      this.#known.set(path, undefined);
      void this.#look(path);
    }
    return this.#known.get(path);
  }

  async #look(path: string): Promise<void> {
    try {
      this.#known.set(path, await hasSound(path));
    } catch (error) {
      // Moved or deleted since: nobody will play it.
      this.#log('debug', `${path}: ${String(error)}`);
      return;
    }
    this.#onKnown();
  }
}
