import { rm } from 'node:fs/promises';
import { runInWorker, type WorkerLimits } from '../../workers/run.ts';
import type { HeicTask } from './heicWorker.ts';

const MEGABYTE = 1024 * 1024;
/** A photo of 12 megapixels takes half a second and a third of this. */
const LIMITS: WorkerLimits = { heapBytes: 128 * MEGABYTE, wasmBytes: 384 * MEGABYTE, ms: 10_000 };

/** The worker's code: beside this file in the sources, a bundle of its own beside ours when built. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './heicWorker.ts' : './heic.cjs', import.meta.url);
}

/**
 * Converts a HEIC photo to a JPEG, upright and in full size, without holding up this thread.
 *
 * @param source absolute path of the photo
 * @param target absolute path of the JPEG; not there when this fails
 * @throws {WorkerError} when the photo cannot be decoded, or not within the limits; the signal's reason when it is aborted
 */
export async function heicToJpeg(source: string, target: string, signal?: AbortSignal): Promise<void> {
  const task: HeicTask = { source, target };
  try {
    await runInWorker(workerUrl(), task, LIMITS, signal);
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}
