import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { KeptWorkers } from '../../../workers/kept.ts';
import { smallCopyOf, type ProbedMedia, type RgbPixels } from '../../ffmpeg/index.ts';
import { readFront } from '../sources/stills/front.ts';
import type { Subject } from '../../types.ts';
import type { FinderFiles } from './subjectWorker.ts';
import { turnUpright } from './upright.ts';

/** The files are beside this one in the sources, beside the engine's bundle when built. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');
const WORKER = new URL(FROM_SOURCES ? './subjectWorker.ts' : './subject.cjs', import.meta.url);
const WEIGHTS = new URL(FROM_SOURCES ? './faces/weights.bin' : './faces.bin', import.meta.url);
/** Where the build puts it when the sources run directly. */
const LAYERS = new URL(FROM_SOURCES ? '../../../../build/faces.wasm' : './faces.wasm', import.meta.url);

const MEGABYTE = 1024 * 1024;

/** Photos are added several at a time. */
const lookers = new KeptWorkers<RgbPixels, Subject>({
  script: WORKER,
  load: async (): Promise<FinderFiles> => {
    const [weights, code] = await Promise.all([WEIGHTS, LAYERS].map((file) => readFile(fileURLToPath(file))));
    return { weights: weights ?? Buffer.alloc(0), code: code ?? Buffer.alloc(0) };
  },
  limits: { heapBytes: 256 * MEGABYTE, ms: 15_000 },
});

/**
 * Finds out what a photo is of.
 * @throws WorkerError, ProcessFailed, system errors; the signal's reason when aborted
 */
export async function findSubject(
  photo: { readonly path: string; readonly media: ProbedMedia },
  ffmpeg: string,
  signal?: AbortSignal,
): Promise<Subject> {
  const pixels = await smallCopyOf(photo, ffmpeg, () => readFront(photo.path), signal);
  return lookers.ask(turnUpright(pixels, photo.media.orientation), signal);
}
