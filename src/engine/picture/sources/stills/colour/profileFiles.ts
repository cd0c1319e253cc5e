import { createHash } from 'node:crypto';
import { locate, type ShippedFile } from '../../../../shipped.ts';
import { log } from '../../../../log.ts';
import { runInWorker, type WorkerLimits } from '../../../../../workers/run.ts';
import { WorkerError } from '../../../../../workers/error.ts';
import type { ColourFiles, ColourTask } from './colourWorker.ts';
import type { InkPlanes } from './inks.ts';
import type { StoredColours } from './stored.ts';

/** Little CMS. */
export const LITTLE_CMS: ShippedFile = { dist: 'lcms.wasm', module: 'lcms-wasm/dist/lcms.wasm' };

const MEGABYTE = 1024 * 1024;
const LIMITS: WorkerLimits = { heapBytes: 128 * MEGABYTE, wasmBytes: 256 * MEGABYTE, ms: 15_000 };

/** Profiles whose files are kept: photos of one camera share theirs. */
const KEPT = 8;
const known = new Map<string, Promise<ColourFiles | undefined>>();

/**
 * The files that lead a still's colours to sRGB's.
 * @returns undefined when there is nothing to do; a profile that cannot be used is logged, and is as good as none
 * @throws the signal's reason when aborted
 */
export async function colourFiles(
  { profile, channels }: StoredColours,
  signal: AbortSignal,
): Promise<ColourFiles | undefined> {
  if (profile === undefined) return undefined;
  const key = `${channels ?? ''} ${createHash('sha256').update(profile).digest('hex')}`;
  let files = known.get(key);
  if (files === undefined) {
    const task = { kind: 'files' as const, profile, ...(channels === undefined ? {} : { channels }) };
    // Without the signal: others may wait for the same.
    files = askWorker<ColourFiles | undefined>(task).catch(ignored);
    known.set(key, files);
    for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  }
  const found = await files;
  signal.throwIfAborted();
  return found;
}

/**
 * Brings planes of inks to red, green and blue, a byte each. A profile that cannot be used is logged, and is as good as none.
 * @param target file to write
 * @throws WorkerError; the signal's reason when aborted
 */
export async function convertInks(
  planes: InkPlanes,
  profile: Uint8Array | undefined,
  target: string,
  signal: AbortSignal,
): Promise<void> {
  const task = { kind: 'inks' as const, planes, target };
  if (profile !== undefined) {
    try {
      await askWorker({ ...task, profile }, signal);
      return;
    } catch (error) {
      ignored(error);
    }
  }
  await askWorker(task, signal);
}

type Asked<T = ColourTask> = T extends unknown ? Omit<T, 'library'> : never;

function askWorker<Answer>(task: Asked, signal?: AbortSignal): Promise<Answer> {
  return runInWorker<Answer>(workerUrl(), { ...task, library: locate(LITTLE_CMS) }, LIMITS, signal);
}

/** The worker's code: beside this file in the sources, a bundle of its own beside ours when built. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './colourWorker.ts' : './colours.cjs', import.meta.url);
}

function ignored(error: unknown): undefined {
  if (!(error instanceof WorkerError)) throw error;
  log(`A picture’s colour profile was ignored: ${error.message}`);
}
