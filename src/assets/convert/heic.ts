import { rm, stat } from 'node:fs/promises';
import { runInWorker, type WorkerLimits } from '../../workers/run.ts';
import type { HeicTask } from './heicWorker.ts';

const MEGABYTE = 1024 * 1024;
/** Limits for photos of some size. */
interface PhotoLimits extends WorkerLimits {
  readonly mostPixels: number;
}

/** No camera writes a large photo into less than a megabyte: a small file may have what 24 megapixels take. */
const SMALL: PhotoLimits = {
  ...{ heapBytes: 96 * MEGABYTE, wasmBytes: 256 * MEGABYTE, ms: 30_000, mostPixels: 25e6 },
};
/** Phones' largest have 50 megapixels; they take 1.3 GB and some ten seconds. */
const LARGE: PhotoLimits = {
  ...{ heapBytes: 512 * MEGABYTE, wasmBytes: 1024 * MEGABYTE, ms: 120_000, mostPixels: 64e6 },
};

/** The worker's code: beside this file in the sources, a bundle of its own beside ours when built. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './heicWorker.ts' : './heic.cjs', import.meta.url);
}

/**
 * Converts a HEIC photo to a JPEG, upright, in full size and with its colour profile, without holding up this thread.
 *
 * @param source absolute path of the photo
 * @param target absolute path of the JPEG; not there when this fails
 * @throws {WorkerError} when the photo cannot be decoded, or not within the limits; the signal's reason when it is aborted
 */
export async function heicToJpeg(source: string, target: string, signal?: AbortSignal): Promise<void> {
  const { size } = await stat(source);
  const { mostPixels, ...limits } = size < MEGABYTE ? SMALL : LARGE;
  const task: HeicTask = { source, target, mostPixels };
  try {
    await runInWorker(workerUrl(), task, limits, signal);
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}
