import { isWebAddress } from '../../assets/web.ts';
import type { Activity, ProjectSnapshot } from '../../project/types.ts';
import type { SkillSlug } from '../../skills/types.ts';

/** A project as lists show it. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly skill: SkillSlug;
  /** ISO time. */
  readonly createdAt: string;
  /** Finished videos. */
  readonly videos: number;
  /** The last thing that was tried in it has failed. */
  readonly failed: boolean;
  /** Absolute path of a picture of it. */
  readonly poster?: string;
  /** What goes on in it now. */
  readonly activity?: Activity;
}

/** A project in which something goes on. */
export type ProjectAtWork = ProjectSummary & { readonly activity: Activity };

/** A project that was taken out of the list. */
export interface RemovedProject {
  readonly id: string;
  readonly name: string;
}

/** What lists show of a project. Pure. */
export function summaryOf({ record, activity }: ProjectSnapshot): ProjectSummary {
  const { id, name, skill, createdAt, exports, assets, messages } = record;
  const cover = exports.findLast(({ coverPath }) => coverPath !== undefined)?.coverPath;
  const photo = assets.find(({ kind, path }) => kind === 'image' && !isWebAddress(path))?.path;
  const poster = cover ?? photo;
  return {
    ...{ id, name, skill, createdAt },
    videos: exports.filter(({ state }) => state === 'done').length,
    failed: messages.at(-1)?.role === 'error',
    ...(poster !== undefined && { poster }),
    ...(activity && { activity }),
  };
}
