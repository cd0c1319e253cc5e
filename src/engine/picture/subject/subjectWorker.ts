/** Looks for what a picture is of, in a thread of its own: it takes a tenth of a second. */
import { answerTask } from '../../../workers/answer.ts';
import { parseWeights } from './faces/weights.ts';
import type { RgbPixels } from './pixels.ts';
import { subjectOf } from './subject.ts';

/** What this worker is given. */
export interface SubjectTask {
  /** The face finder's weights as they are stored. */
  readonly weights: Uint8Array;
  /** Its network's layers, compiled. */
  readonly code: Uint8Array<ArrayBuffer>;
  readonly pixels: RgbPixels;
}

answerTask((given) => {
  const { weights, code, pixels } = given as SubjectTask;
  return subjectOf(pixels, { weights: parseWeights(weights), code });
});
