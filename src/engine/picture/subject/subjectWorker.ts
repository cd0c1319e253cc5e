/** Looks for what pictures are of, in a thread of its own: it takes a tenth of a second. */
import { answerTasks } from '../../../workers/answer.ts';
import { FaceFinder } from './faces/network.ts';
import { parseWeights } from './faces/weights.ts';
import type { RgbPixels } from '../../ffmpeg/index.ts';
import { subjectOf } from './subject.ts';

/** What this worker is given first. */
export interface FinderFiles {
  /** The face finder's weights as they are stored. */
  readonly weights: Uint8Array;
  /** Its network's layers, compiled. */
  readonly code: Uint8Array<ArrayBuffer>;
}

answerTasks((loaded) => {
  const { weights, code } = loaded as FinderFiles;
  const finder = new FaceFinder(parseWeights(weights), code);
  return (pixels) => subjectOf(pixels as RgbPixels, finder);
});
