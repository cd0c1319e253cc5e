import { nextItem } from '../../project/batch/plan.ts';
import type { BatchPlan, ProjectRecord } from '../../project/types.ts';

/** What has come to its end in a project since it was last looked at. */
export interface Ended {
  /** Absolute paths of finished videos, without those of a batch. */
  readonly videos: readonly string[];
  /** A batch all of whose videos were made or given up. */
  readonly batch?: BatchPlan;
}

/** Tells once what comes to its end in a project. */
export class Endings {
  readonly #told: Set<string>;
  #hasOpenBatch: boolean;

  constructor(record: ProjectRecord) {
    this.#told = new Set(finishedExports(record).map(({ id }) => id));
    this.#hasOpenBatch = isOpen(record.batch);
  }

  since(record: ProjectRecord): Ended {
    const { batch, make } = record;
    const fresh = finishedExports(record).filter(({ id }) => !this.#told.has(id));
    for (const { id } of fresh) this.#told.add(id);
    const hasEnded = this.#hasOpenBatch && !isOpen(batch);
    this.#hasOpenBatch = isOpen(batch);
    return {
      videos: make?.alone ? [] : fresh.map(({ path }) => path),
      ...(hasEnded && batch && { batch }),
    };
  }
}

function finishedExports({ exports }: ProjectRecord): { readonly id: string; readonly path: string }[] {
  return exports.flatMap(({ id, state, path }) =>
    state === 'done' && path !== undefined ? [{ id, path }] : [],
  );
}

function isOpen(batch: BatchPlan | undefined): boolean {
  return batch !== undefined && nextItem(batch) !== undefined;
}
