import type { ExportJob, ProjectRecord } from '../types.ts';

// Every window of the editor loads this: it imports nothing.

/** Something was under way when the window closed, and goes on by itself: `resume`. */
export function isUnfinished(record: ProjectRecord): boolean {
  return turnWaits(record) || makeWaits(record) || batchWaits(record) || unfinishedExports(record).length > 0;
}

/** One whose outcome is open has been told: only the user's wish goes on with it. */
export function turnWaits({ turn }: ProjectRecord): boolean {
  return turn !== undefined && !turn.open;
}

/** A video that was asked for in one go has not come to its end. */
export function makeWaits({ make }: ProjectRecord): boolean {
  return make !== undefined && !make.held;
}

/** A batch has not come to its end. */
export function batchWaits({ batch }: ProjectRecord): boolean {
  if (batch === undefined || batch.held) return false;
  return batch.items.some(({ state }) => state === 'running' || state === 'waiting');
}

/** Exports that were running when the window closed go on from where they are. */
export function unfinishedExports({ exports }: ProjectRecord): readonly ExportJob[] {
  return exports.filter(
    ({ state }) => state === 'submitting' || state === 'rendering' || state === 'downloading',
  );
}
