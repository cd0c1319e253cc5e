import { WorkerError } from '../../workers/error.ts';
import { runInWorker, type WorkerLimits } from '../../workers/run.ts';
import type { WordContent } from './docx/plainDocument.ts';
import type { DocxAnswer, DocxTask } from './docxWorker.ts';

/** A script of 100,000 characters takes a tenth of this time and a quarter of this memory. */
const LIMITS: WorkerLimits = { heapBytes: 320 * 1024 * 1024, ms: 8000 };

/** The worker's code: beside this file in the sources, a bundle of its own beside ours when built. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './docxWorker.ts' : './docx.cjs', import.meta.url);
}

/**
 * Reads a Word document (`docxText`), without holding up this thread.
 *
 * @param path absolute
 * @returns its words, and a sentence about what else is in it; undefined where there is more in it than can be read within limits of memory and time
 * @throws {WorkerError} when it is no document, or damaged; the signal's reason when it is aborted
 */
export async function readWordDocument(
  path: string,
  signal?: AbortSignal,
): Promise<{ readonly text: string; readonly note?: string } | undefined> {
  const task: DocxTask = { path };
  try {
    const answer = await runInWorker<DocxAnswer>(workerUrl(), task, LIMITS, signal);
    if ('problem' in answer) return undefined;
    const { text, leftOut } = answer;
    return leftOut.length === 0 ? { text } : { text, note: noteOn(leftOut) };
  } catch (error) {
    if (error instanceof WorkerError && (error.code === 'too-much-memory' || error.code === 'too-slow'))
      return undefined;
    throw error;
  }
}

const NAMES: Readonly<Record<WordContent, string>> = {
  furigana: 'furigana',
  picture: 'pictures',
  chart: 'charts',
  comment: 'comments',
  deletion: 'deleted words',
  header: 'headers and footers',
  placeholder: 'empty form fields',
  embedded: 'embedded documents',
  other: 'elements that only Word knows',
};

/** “Its pictures and comments are left out.” */
function noteOn(leftOut: readonly WordContent[]): string {
  const names = leftOut.map((each) => NAMES[each]);
  const list =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} are left out.`;
}
