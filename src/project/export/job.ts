import { randomUUID } from 'node:crypto';
import type { ExportFormat } from '../../exportFormats.ts';
import type { Patch } from '../patch.ts';
import type { ProjectState } from '../state.ts';
import type { ExportJob } from '../types.ts';

/** A stored export that is being carried out. */
export class Job {
  readonly #state: ProjectState;
  #id: string;

  /** @param id of a stored export */
  constructor(state: ProjectState, id: string) {
    this.#state = state;
    this.#id = id;
  }

  /** A new export, on the disk before anything of it is done. @throws {StoreError} */
  static async begin(state: ProjectState, facts: Omit<ExportJob, 'id' | 'state'>): Promise<Job> {
    const id = newExportId();
    const { exports } = state.record;
    try {
      await state.commit({ exports: [...exports, { id, state: 'submitting', ...facts }] });
    } catch (error) {
      // It is not begun: no later save may bring it to the disk, and no reload to its end.
      state.update({ exports });
      throw error;
    }
    return new Job(state, id);
  }

  /** The id that we gave it; another one after {@link renew}. */
  get id(): string {
    return this.#id;
  }

  /** The id by which the server knows its render. */
  get renderId(): string {
    return this.record.renderId ?? this.#id;
  }

  /** The export as it is in the record now. */
  get record(): ExportJob {
    const job = this.#state.record.exports.find(({ id }) => id === this.#id);
    if (!job) throw new RangeError(`There is no export ${this.#id}.`);
    return job;
  }

  /** What it makes. */
  get format(): ExportFormat {
    return this.record.format ?? 'mp4';
  }

  /** Changes it in memory. Keys whose value is undefined are taken away. */
  update(patch: Patch<ExportJob>): void {
    this.#state.updateExport(this.#id, patch);
  }

  /** Changes it and writes it. @throws {StoreError} */
  async commit(patch: Patch<ExportJob>): Promise<void> {
    this.update(patch);
    await this.#state.commit();
  }

  /** Gives it a new id, under which it can be submitted once more. @throws {StoreError} */
  async renew(): Promise<void> {
    const id = newExportId();
    this.update({ id, renderId: undefined, state: 'submitting' });
    this.#id = id;
    await this.#state.commit();
  }
}

function newExportId(): string {
  return `render_${randomUUID()}`;
}
