import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareToDraw } from '../words/index.ts';
import { openPreview, type PreviewJob } from './openPreview.ts';

/** What it takes to prepare a draft. */
export interface PrepareJob extends Omit<PreviewJob, 'folder'> {
  /** Nothing is left there. */
  readonly workFolder: string;
}

/**
 * Makes the stills that a preview and an export of a draft will ask for, and leaves them in the cache; loads what words are drawn with.
 * @throws as `openPreview`, and as the parts of one
 */
export async function prepareStills({ workFolder, ...job }: PrepareJob): Promise<void> {
  await mkdir(workFolder, { recursive: true });
  const folder = await mkdtemp(join(workFolder, 'stills-'));
  try {
    const preview = await openPreview({ ...job, folder });
    for (const source of Object.values(preview.manifest.sources))
      if (source.kind === 'still') await preview.part(source.part);
    await prepareToDraw();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
