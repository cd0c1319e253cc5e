/**
 * Decodes one HEIC photo in a thread of its own: it takes a second and some 300 MB, which are given back when the thread ends.
 * `workerData` is a {@link HeicTask}; the one message that it posts is a {@link HeicAnswer}.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import convert from 'heic-convert';

export interface HeicTask {
  /** Absolute path of the photo. */
  readonly source: string;
  /** Absolute path of the JPEG to write. */
  readonly target: string;
}

export type HeicAnswer = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Nearly as good as the original to the eye; the videos are compressed far more than that. */
const QUALITY = 0.92;

async function work({ source, target }: HeicTask): Promise<HeicAnswer> {
  try {
    const jpeg = await convert({ buffer: await readFile(source), format: 'JPEG', quality: QUALITY });
    await writeFile(target, jpeg);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

void work(workerData as HeicTask).then((answer) => parentPort?.postMessage(answer));
