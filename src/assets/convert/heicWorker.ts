/** Decodes one HEIC photo in a thread of its own: it takes a second and some 300 MB, which are given back when the thread ends. */
import { readFile, writeFile } from 'node:fs/promises';
import convert from 'heic-convert';
import { answerTask } from '../../workers/answer.ts';

export interface HeicTask {
  /** Absolute path of the photo. */
  readonly source: string;
  /** Absolute path of the JPEG to write. */
  readonly target: string;
}

/** Nearly as good as the original to the eye; the videos are compressed far more than that. */
const QUALITY = 0.92;

answerTask(async (task) => {
  const { source, target } = task as HeicTask;
  const jpeg = await convert({ buffer: await readFile(source), format: 'JPEG', quality: QUALITY });
  await writeFile(target, jpeg);
});
