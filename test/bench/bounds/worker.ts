// A process that does with a project what its parent says, one job after the other: {@link Job} in, {@link Done} out.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Project } from '../../../src/project/project.ts';
import { EngineHost, lastOf } from '../../contract/project/engineHost.ts';

/** One thing to do. */
export type Job =
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'file'; readonly path: string; readonly export: boolean }
  | { readonly type: 'end' };

/** How it went. */
export interface Done {
  readonly ms: number;
  /** The last word of the chat. */
  readonly said: string;
}

const folder = await mkdtemp(join(tmpdir(), 'clipwright-bounds-'));
const engine = new EngineHost(folder);

process.on('message', (job: Job) => {
  if (job.type === 'end') void engine.close().then(() => process.disconnect());
  else void work(job).then((done) => process.send?.(done));
});
// The engine is there, and whatever is loaded on first use is loaded.
await work({ type: 'message', text: 'make a slideshow' });
process.send?.({ ms: 0, said: folder } satisfies Done);

async function work(job: Exclude<Job, { readonly type: 'end' }>): Promise<Done> {
  const project = await Project.create(engine.host, { skill: 'ai-video-generator-ai', backend: 'local' });
  try {
    const began = performance.now();
    if (job.type === 'message') await project.send(job.text);
    else if ((await project.addFiles([job.path])).status === 'done') {
      await project.send('make a 2-second video without music');
      if (job.export) await project.export();
    }
    return { ms: performance.now() - began, said: lastOf(project).slice(0, 200) };
  } finally {
    await project.close();
  }
}
