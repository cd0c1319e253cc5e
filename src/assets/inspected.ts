import type { BigIntStats } from 'node:fs';

/** Files that are remembered; beyond that the oldest is forgotten. A selection has some hundreds at the most. */
const MOST = 1000;

/**
 * What was found out about files, for as long as they stay as they are: a photo has to be read whole to be judged, and is asked about when it
 * is added and again when it is sent.
 */
export class Inspections<Found> {
  readonly #found = new Map<string, { readonly stamp: string; readonly found: Found }>();

  /** What is known of a file; undefined where it is new, or has changed. */
  of(path: string, info: BigIntStats): Found | undefined {
    const known = this.#found.get(path);
    return known?.stamp === stampOf(info) ? known.found : undefined;
  }

  /** @param info of before it was looked at: what changes meanwhile is looked at again */
  remember(path: string, info: BigIntStats, found: Found): void {
    this.#found.delete(path);
    this.#found.set(path, { stamp: stampOf(info), found });
    const [oldest] = this.#found.keys();
    if (this.#found.size > MOST && oldest !== undefined) this.#found.delete(oldest);
  }
}

/** A program can put the time of the last change back, but not the one at which it did so. */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}
