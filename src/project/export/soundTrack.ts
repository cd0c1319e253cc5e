import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderStatus } from '../../api/types.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import type { Job } from './job.ts';
import { append } from './part.ts';

/** Fetches the same sound as MP3 into the project's own folder, for players without AAC. @returns its path */
export async function fetchSound(
  work: Work,
  { id: jobId, renderId }: Pick<Job, 'id' | 'renderId'>,
  { soundUrl }: RenderStatus,
): Promise<string | undefined> {
  if (soundUrl === undefined) return undefined;
  const folder = await work.host.store.filesFolder(work.state.record.id);
  const path = join(folder, `${jobId}.mp3`);
  const part = `${path}.part`;
  try {
    const backend = await connect(work);
    const download = await backend.download(
      { id: renderId, url: soundUrl, extra: 'sound' },
      { signal: work.signal },
    );
    const written = await append(part, download);
    if (download.totalBytes !== undefined && written !== download.totalBytes)
      throw new Error('it arrived incomplete');
    if (!(await isMp3(part))) throw new Error('it is no MP3');
    await rename(part, path);
    return path;
  } finally {
    await rm(part, { force: true });
  }
}

async function isMp3(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
    const [first = 0, second = 0] = buffer;
    return (
      bytesRead === 3 && (buffer.toString('latin1') === 'ID3' || (first === 0xff && (second & 0xe0) === 0xe0))
    );
  } finally {
    await file.close();
  }
}
