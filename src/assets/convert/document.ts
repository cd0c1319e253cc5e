import { WorkerError } from '../../workers/error.ts';
import { runInWorker, type WorkerLimits } from '../../workers/run.ts';
import type { DocxAnswer, DocxTask } from './docxWorker.ts';

/** A script of 100,000 characters takes a tenth of this time and a quarter of this memory. */
const LIMITS: WorkerLimits = { heapBytes: 320 * 1024 * 1024, ms: 8000 };

/** The worker's code: beside this file in the sources, a bundle of its own beside ours when built. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './docxWorker.ts' : './docx.cjs', import.meta.url);
}

/**
 * A Word document as readable lines (`docxToText`), without holding up this thread.
 *
 * @param path absolute
 * @returns undefined where there is more in it than can be read within limits of memory and time
 * @throws {WorkerError} when it is no document, or damaged; the signal's reason when it is aborted
 */
export async function readWordDocument(path: string, signal?: AbortSignal): Promise<string | undefined> {
  const task: DocxTask = { path };
  try {
    const answer = await runInWorker<DocxAnswer>(workerUrl(), task, LIMITS, signal);
    return 'text' in answer ? answer.text : undefined;
  } catch (error) {
    if (error instanceof WorkerError && (error.code === 'too-much-memory' || error.code === 'too-slow'))
      return undefined;
    throw error;
  }
}
