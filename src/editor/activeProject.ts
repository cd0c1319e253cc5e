import type { Project } from '../project/project.ts';
import type { House } from './house.ts';
import { UsageError } from './outputFolder.ts';

/** The project that commands work on. @throws {UsageError} when there is none yet */
export async function activeProject({ projects }: House): Promise<Project> {
  await projects.load();
  if (!projects.active) {
    throw new UsageError(
      'There is no video project yet: select files in the Explorer and choose “Make Video from Selected Images/Script…”.',
    );
  }
  return projects.active;
}
