/** Looks for what a picture is of, in a thread of its own: it takes half a second. */
import { answerTask } from '../../../workers/answer.ts';
import { parseWeights } from './faces/weights.ts';
import type { RgbPixels } from './pixels.ts';
import { subjectOf } from './subject.ts';

/** What this worker is given. */
export interface SubjectTask {
  /** The face finder's weights as they are stored. */
  readonly weights: Uint8Array;
  readonly pixels: RgbPixels;
}

answerTask((given) => {
  const { weights, pixels } = given as SubjectTask;
  return subjectOf(pixels, parseWeights(weights));
});
