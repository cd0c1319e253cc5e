import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { HeicAnswer, HeicTask } from './heicWorker.ts';

/** The worker's code: beside this file in the sources, a bundle of its own beside ours when built. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './heicWorker.ts' : './heic.cjs', import.meta.url);
}

/**
 * Converts a HEIC photo to a JPEG, upright and in full size, without holding up this thread.
 *
 * @param source absolute path of the photo
 * @param target absolute path of the JPEG; not there when this fails
 * @throws Error when the photo cannot be decoded; the signal's reason when it is aborted
 */
export async function heicToJpeg(source: string, target: string, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const task: HeicTask = { source, target };
  const worker = new Worker(workerUrl(), { workerData: task });
  try {
    const answer = await answerOf(worker, signal);
    if (!answer.ok) throw new Error(answer.reason);
  } catch (error) {
    await worker.terminate();
    await rm(target, { force: true });
    throw error;
  }
}

function answerOf(worker: Worker, signal?: AbortSignal): Promise<HeicAnswer> {
  return new Promise((resolve, reject) => {
    const aborted = () => {
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', aborted, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', aborted);
      reject(new Error(`The photo converter ended early (code ${code}).`));
    });
  });
}
