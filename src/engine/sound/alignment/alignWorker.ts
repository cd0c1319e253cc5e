/** Compares a recording with the same words read aloud, in a thread of its own: it takes a second or two for minutes of speech. */
import { readFile } from 'node:fs/promises';
import { answerTask } from '../../../workers/answer.ts';
import type { SpokenClause } from '../voices/index.ts';
import { alignClauses } from './alignClauses.ts';

/** What this worker does. Files are of 32-bit floats, one side. */
export interface AlignTask {
  readonly recordingPath: string;
  readonly readPath: string;
  readonly clauses: readonly SpokenClause[];
}

answerTask(async (given) => {
  const { recordingPath, readPath, clauses } = given as AlignTask;
  return alignClauses(await samplesOf(recordingPath), await samplesOf(readPath), clauses);
});

async function samplesOf(path: string): Promise<Float32Array> {
  const bytes = new Uint8Array(await readFile(path));
  return new Float32Array(bytes.buffer, 0, bytes.length >> 2);
}
