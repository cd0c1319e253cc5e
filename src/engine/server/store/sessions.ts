import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import writeFileAtomic from 'write-file-atomic';
import { isMissing } from '../../../errors.ts';
import { UnreadableDraft } from '../../draft/index.ts';
import { namesIn, removeUnfinished } from '../../disk/leftovers.ts';
import { linkOrCopy } from '../../disk/linkOrCopy.ts';
import { log } from '../../log.ts';
import type { MediaFile } from '../../types.ts';
import { sessionNotFound, sessionUnreadable, timelineUnreadable } from '../answers.ts';
import { sessionRecordSchema, type SessionRecord } from './sessionFile.ts';

/** A session id: decimal, always beyond 2^53, as the cloud's are. */
const SESSION_ID = /^\d{16,20}$/;

/**
 * The sessions on disk, one folder each: `session.json` and `media/`. Nothing is kept in memory, so that several
 * engine processes can share the folder and a restart loses nothing.
 */
export class Sessions {
  readonly #folder: string;
  /** One queue per session at work: its changes happen one after the other. */
  readonly #queues = new Map<string, PQueue>();

  /** @param folder Absolute path of the folder that holds all sessions. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async create(language: string, attributed: boolean): Promise<SessionRecord> {
    const now = new Date().toISOString();
    const record: SessionRecord = {
      version: 1,
      id: newSessionId(),
      taskId: randomUUID(),
      userId: 'me',
      language,
      createdAt: now,
      updatedAt: now,
      attributed,
      media: [],
      fresh: [],
      taken: 0,
      history: [],
      turns: [],
      undone: 0,
      revision: 0,
    };
    await mkdir(this.mediaFolder(record.id), { recursive: true });
    await this.#write(record);
    return record;
  }

  /**
   * A second session with all that one has. Its files are the same ones on the disk where that can be: they are never changed.
   * @throws {RequestError} 1002
   */
  async copy(id: string): Promise<SessionRecord> {
    const before = await this.read(id);
    const now = new Date().toISOString();
    const record = { ...before, id: newSessionId(), taskId: randomUUID(), createdAt: now, updatedAt: now };
    const [from, to] = [this.mediaFolder(id), this.mediaFolder(record.id)];
    await mkdir(to, { recursive: true });
    try {
      for (const { file } of before.media) await linkOrCopy(join(from, file), join(to, file));
      await this.#write(record);
    } catch (error) {
      await rm(join(this.#folder, record.id), { recursive: true, force: true });
      throw error;
    }
    return record;
  }

  /** @throws {RequestError} 1002 when there is no such session, or what is stored of it cannot be read. */
  async read(id: string): Promise<SessionRecord> {
    if (!SESSION_ID.test(id)) throw sessionNotFound();
    let text: string;
    try {
      text = await readFile(this.#file(id), 'utf8');
    } catch (error) {
      if (isMissing(error)) throw sessionNotFound();
      throw error;
    }
    try {
      return sessionRecordSchema.parse(JSON.parse(text));
    } catch (error) {
      log(`Session ${id} cannot be read: ${String(error)}`);
      throw error instanceof UnreadableDraft ? timelineUnreadable(error) : sessionUnreadable(error);
    }
  }

  /**
   * Changes a session. Changes of one session never overlap; those of different sessions do.
   * @param change Gets the session as it is on disk and returns it changed, or undefined to leave it.
   * @throws {RequestError} 1002
   */
  async change(
    id: string,
    change: (record: SessionRecord) => SessionRecord | undefined | Promise<SessionRecord | undefined>,
  ): Promise<SessionRecord> {
    const queue = this.#queues.get(id) ?? new PQueue({ concurrency: 1 });
    this.#queues.set(id, queue);
    try {
      return await queue.add(async () => {
        const before = await this.read(id);
        const after = await change(before);
        if (!after) return before;
        // What could not be read again is not written: better a change that fails than a session that is gone.
        const record = sessionRecordSchema.parse({ ...after, updatedAt: new Date().toISOString() });
        await this.#write(record);
        return record;
      });
    } finally {
      if (queue.size === 0 && queue.pending === 0) this.#queues.delete(id);
    }
  }

  /** Notes that a session is in use, so that it is not tidied away. */
  async touch(id: string): Promise<void> {
    const now = new Date();
    await utimes(this.#file(id), now, now);
  }

  /** Removes what engines that are gone were just receiving. @returns how many files */
  async removeUnfinished(): Promise<number> {
    let removed = 0;
    for (const id of await namesIn(this.#folder)) removed += await removeUnfinished(this.mediaFolder(id));
    return removed;
  }

  mediaFolder(id: string): string {
    return join(this.#folder, id, 'media');
  }

  /** A session's files in upload order, with absolute paths. */
  media(record: SessionRecord): MediaFile[] {
    return record.media.map(({ file, ...media }) => ({
      ...media,
      path: join(this.mediaFolder(record.id), file),
    }));
  }

  #file(id: string): string {
    return join(this.#folder, id, 'session.json');
  }

  async #write(record: SessionRecord): Promise<void> {
    await writeFileAtomic(this.#file(record.id), JSON.stringify(record));
  }
}

function newSessionId(): string {
  const random = randomBytes(8).readBigUInt64BE() >> 6n; // 58 bits
  return ((1n << 60n) + random).toString();
}
