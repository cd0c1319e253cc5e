import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { parseJson } from '../../api/schema/json.ts';
import type { Log } from '../../api/types.ts';
import { isMissing } from '../../errors.ts';
import { StoreError } from '../problems/storeError.ts';
import type { ProjectRecord } from '../types.ts';
import { Lease } from './lease.ts';
import { atRest, projectRecordSchema } from './recordSchema.ts';

/** What the store's folder holds. */
export interface StoreListing {
  /** Newest first. */
  readonly records: readonly ProjectRecord[];
  /** Names of files that could not be read; each has been set aside under a `.damaged-…` name. */
  readonly damaged: readonly string[];
}

/**
 * Projects on disk: one JSON file each, written whole under a temporary name and renamed, so that a crash leaves the old one or
 * the new one. Saves of one project are done one after the other. A file that another window changed is never overwritten.
 */
export class ProjectStore {
  readonly #folder: string;
  readonly #log: Log;
  readonly #now: () => number;
  /** Per project: the fingerprint of the file as we last read or wrote it. */
  readonly #seen = new Map<string, string>();
  /** Per project: the save under way. */
  readonly #saves = new Map<string, Promise<void>>();
  readonly #leases = new Map<string, Lease>();

  /** @param folder absolute path; created when the first project is saved */
  constructor(folder: string, { log, now = Date.now }: { readonly log: Log; readonly now?: () => number }) {
    this.#folder = folder;
    this.#log = log;
    this.#now = now;
  }

  /** Reads all projects. Damaged files are set aside and named, never fatal. */
  async list(): Promise<StoreListing> {
    const names = await readdir(this.#folder).catch(ifMissing<string[]>([]));
    const records: ProjectRecord[] = [];
    const damaged: string[] = [];
    await this.#forget(names);
    for (const name of names.filter((each) => each.endsWith('.json'))) {
      const outcome = await this.#read(name.slice(0, -'.json'.length));
      if (outcome === 'damaged') damaged.push(name);
      else if (outcome) records.push(outcome);
    }
    records.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    return { records, damaged };
  }

  /** Reads one project; undefined when it is gone or damaged (then it has been set aside). */
  async load(id: string): Promise<ProjectRecord | undefined> {
    const outcome = await this.#read(id);
    return outcome === 'damaged' ? undefined : outcome;
  }

  /** Writes a project. @throws {StoreError} */
  async save(record: ProjectRecord): Promise<void> {
    const earlier = this.#saves.get(record.id) ?? Promise.resolve();
    // The one before may fail; its caller hears of it, and this save has a verdict of its own.
    const save = earlier.then(ignore, ignore).then(() => this.#write(record));
    this.#saves.set(record.id, save);
    try {
      await save;
    } finally {
      if (this.#saves.get(record.id) === save) this.#saves.delete(record.id);
    }
  }

  /** Takes a project out of the list. For a week {@link bringBack} puts it there again; then it is gone. */
  async setAside(id: string): Promise<void> {
    await rename(this.#path(id), `${this.#path(id)}${ASIDE}`);
    this.#seen.delete(id);
    await this.release(id);
  }

  /** A project that was set aside, back in the list; undefined when it is not there any more. */
  async bringBack(id: string): Promise<ProjectRecord | undefined> {
    await rename(`${this.#path(id)}${ASIDE}`, this.#path(id)).catch(ifMissing(undefined));
    return this.load(id);
  }

  /** Removes what was set aside long ago, with its files. */
  async #forget(names: readonly string[]): Promise<void> {
    for (const name of names.filter((each) => each.endsWith(ASIDE))) {
      const path = join(this.#folder, name);
      const info = await stat(path).catch(ifMissing(undefined));
      if (!info || this.#now() - info.ctimeMs < KEPT_ASIDE_MS) continue;
      await rm(path, { force: true });
      await rm(join(this.#folder, name.slice(0, -`.json${ASIDE}`.length)), { recursive: true, force: true });
    }
  }

  /** The folder for what belongs to a project and not into the workspace (a video's sound); created if need be. */
  async filesFolder(id: string): Promise<string> {
    const folder = join(this.#folder, id);
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /**
   * Takes a project for this window. False while another window has it: then this one may read it but must not work on it. A
   * window that died gives up its claims.
   */
  async claim(id: string): Promise<boolean> {
    if (this.#leases.has(id)) return true;
    await mkdir(this.#folder, { recursive: true });
    const lease = await Lease.take(join(this.#folder, `${id}.lock`));
    if (lease) this.#leases.set(id, lease);
    return lease !== undefined;
  }

  /** Gives a claimed project back. */
  async release(id: string): Promise<void> {
    const lease = this.#leases.get(id);
    this.#leases.delete(id);
    await lease?.release();
  }

  /** Waits for saves under way and gives back all claims. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#saves.values());
    await Promise.all([...this.#leases.keys()].map((id) => this.release(id)));
  }

  async #read(id: string): Promise<ProjectRecord | 'damaged' | undefined> {
    const path = this.#path(id);
    const fingerprint = await fingerprintOf(path);
    const text = await readFile(path, 'utf8').catch(ifMissing(undefined));
    if (text === undefined) return undefined;
    const parsed = projectRecordSchema.safeParse(parseRecord(text));
    if (parsed.success && parsed.data.id === id) {
      this.#seen.set(id, fingerprint);
      return atRest(parsed.data);
    }
    const aside = `${path}.damaged-${Date.now()}`;
    await rename(path, aside);
    this.#log('error', `The project file ${id}.json could not be read; it was set aside as ${aside}.`);
    return 'damaged';
  }

  async #write(record: ProjectRecord): Promise<void> {
    const path = this.#path(record.id);
    try {
      await mkdir(this.#folder, { recursive: true });
      const fingerprint = await fingerprintOf(path);
      const seen = this.#seen.get(record.id) ?? MISSING;
      if (fingerprint !== seen)
        throw new StoreError('conflict', `${record.name} was changed in another window.`);
      await writeFileAtomic(path, `${JSON.stringify(record, undefined, 1)}\n`);
      this.#seen.set(record.id, await fingerprintOf(path));
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw new StoreError('unwritable', `The project ${record.name} could not be saved.`, { cause: error });
    }
  }

  #path(id: string): string {
    if (!/^[\w-]+$/.test(id)) throw new RangeError(`Not a project id: ${JSON.stringify(id)}`);
    return join(this.#folder, `${id}.json`);
  }
}

/** What the name of a project's file ends with when it was taken out of the list, and for how long it is kept. */
const ASIDE = '.deleted';
const KEPT_ASIDE_MS = 7 * 24 * 60 * 60_000;

const MISSING = 'missing';

/** Changes with every write: an atomic write gives the file another inode. */
async function fingerprintOf(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(ifMissing(undefined));
  return info ? `${info.ino}:${info.mtimeNs}:${info.size}` : MISSING;
}

function ifMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (isMissing(error)) return value;
    throw error;
  };
}

/** Every digit of a draft is kept: it goes back as it came, after a reload as well. */
function parseRecord(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function ignore(): void {
  // Both ends of an earlier save are equal to the one after it.
}
