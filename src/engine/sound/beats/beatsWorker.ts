/** Looks for the beats of music in a thread of its own: it takes half a second, and music is a file of unknown origin. */
import { readFile } from 'node:fs/promises';
import { answerTask } from '../../../workers/answer.ts';
import { rhythmOf } from './rhythm.ts';

/** What this worker does. */
export interface BeatsTask {
  /** File of 32-bit floats, one side. */
  readonly path: string;
}

answerTask(async (task) => {
  const bytes = new Uint8Array(await readFile((task as BeatsTask).path));
  return rhythmOf(new Float32Array(bytes.buffer, 0, bytes.length >> 2));
});
