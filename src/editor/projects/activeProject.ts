import type { Project } from '../../project/project.ts';
import type { Services } from '../services.ts';
import { UsageError } from '../outputFolder.ts';

/** Address of the service that the active project belongs to; undefined for the one of the settings. */
export function activeService({ projects }: Services): string | undefined {
  return projects.active?.snapshot.record.service;
}

/** The project that commands work on. @throws {UsageError} when there is none yet */
export async function activeProject({ projects }: Services): Promise<Project> {
  await projects.load();
  if (!projects.active) {
    throw new UsageError(
      'There is no video project yet: select files in the Explorer and choose “Make Video from Selected Images/Script…”.',
    );
  }
  return projects.active;
}
