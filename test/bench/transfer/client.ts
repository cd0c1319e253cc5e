// The client's part of the transfer benchmark, in a process of its own so that its memory can be told. Reads a job from its first argument
// and prints what it measured, both as JSON.
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NemoClient } from '../../../src/api/client.ts';
import { fixedCredentials } from '../../../src/api/credentials.ts';
import { fetchVideo } from '../../../src/project/export/downloads.ts';
import { Job } from '../../../src/project/export/job.ts';
import { FileSink } from '../../../src/project/export/fileSink.ts';
import { systemClock } from '../../../src/api/http/clock.ts';
import type { ProjectHost } from '../../../src/project/host.ts';
import { ProjectState } from '../../../src/project/state.ts';
import { ProjectStore } from '../../../src/project/storage/store.ts';

/** What the benchmark asks for. */
export interface TransferJob {
  /** `upload`; `download` to a file; `export`: download as a project does it, checked and on disk before it gets its name. */
  readonly what: 'upload' | 'download' | 'export';
  readonly port: number;
  /** The file to send, or to write. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** What the child says. */
export interface Transferred {
  readonly seconds: number;
  /** Growth of resident memory from before the first request to its peak, bytes. */
  readonly growth: number;
}

const job = JSON.parse(process.argv[2] ?? '{}') as TransferJob;
const address = `http://127.0.0.1:${job.port}`;
const client = new NemoClient({
  baseUrl: address,
  webUrl: address,
  attribution: { source: 'ai-video-generator-ai', version: '1.0.0', platform: 'unknown' },
  credentials: fixedCredentials('nmv_usr_bench'),
});
const source = { name: 'video.mp4', mimeType: 'video/mp4', path: job.path };

async function upload(): Promise<void> {
  await client.upload('1', [{ ...source, size: job.size }], { onProgress: () => undefined });
}

async function download(): Promise<void> {
  const file = await open(job.path, 'w');
  const answer = await client.download({ id: 'render_1', url: `${address}/video.mp4` });
  await answer.pipeTo(new FileSink(file, 0, () => undefined));
  await file.close();
}

/** The last step of an export, on a project that has nothing else. */
async function exportVideo(): Promise<void> {
  const folder = dirname(job.path);
  const log = (): void => undefined;
  const store = new ProjectStore(join(folder, 'projects'), { log });
  const host: ProjectHost = {
    connect: () => Promise.resolve(client),
    outputFolder: () => Promise.resolve(folder),
    language: 'en',
    clock: systemClock,
    log,
    tempFolder: folder,
    store,
  };
  const exported = { id: 'render_1', state: 'downloading', startedAt: '', path: job.path } as const;
  const state = new ProjectState(host, {
    version: 1,
    id: `bench-${process.pid}`,
    name: 'Bench',
    skill: 'ai-video-generator-ai',
    backend: 'cloud',
    createdAt: '',
    messages: [],
    assets: [],
    exports: [exported],
  });
  const finished = {
    id: exported.id,
    status: 'completed',
    url: `${address}/video.mp4`,
    size: job.size,
  } as const;
  await fetchVideo(
    { host, state, signal: new AbortController().signal },
    new Job(state, exported.id),
    finished,
  );
  await store.close();
}

const work = { upload, download, export: exportVideo };
const before = process.memoryUsage.rss();
// Loads what is loaded once, as curl has done when its clock starts.
await client.uploadUrls('1', []);
const started = performance.now();
await work[job.what]();
const seconds = (performance.now() - started) / 1000;
const growth = process.resourceUsage().maxRSS * 1024 - before;
console.log(JSON.stringify({ seconds, growth } satisfies Transferred));
await client.close();
