import { draftMark } from '../../project/export/draftMark.ts';
import type { ExportJob, ProjectRecord } from '../../project/types.ts';

/**
 * Whether the timeline has changed since a video was made of it. Of a batch every video has a timeline of its own; of videos that were made
 * by an older version it is not known.
 */
export function isOutdated(job: ExportJob, { draft, batch, make }: ProjectRecord): boolean {
  if (draft === undefined || job.draftMark === undefined || make?.alone === true) return false;
  if (batch?.items.some(({ output }) => output === job.path) === true) return false;
  return draftMark(draft) !== job.draftMark;
}
