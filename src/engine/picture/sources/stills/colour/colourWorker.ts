/** Reads colour profiles, which are files of unknown origin, in a thread of its own. */
import { readFile, writeFile } from 'node:fs/promises';
import { answerTask } from '../../../../../workers/answer.ts';
import { openProfile, type OpenProfile } from './littleCms.ts';
import { mixInks, readInks, type InkPlanes } from './inks.ts';
import { cubeFile, type ColourTable } from './table.ts';

/** Texts of files for ffmpeg: `curve` is for `lut1d` and comes first, `cube` for `lut3d`. */
export interface ColourFiles {
  readonly curve?: string;
  readonly cube?: string;
}

/** What this worker does. */
export type ColourTask = {
  /** Path of Little CMS. */ readonly library: string;
  readonly profile?: Uint8Array;
} & (
  | { readonly kind: 'files'; readonly profile: Uint8Array; readonly channels?: 1 | 3 | 4 }
  /** Brings planes of inks to red, green and blue, a byte each. */
  | { readonly kind: 'inks'; readonly planes: InkPlanes; readonly target: string }
);

answerTask(async (given) => {
  const task = given as ColourTask;
  const open = task.profile === undefined ? undefined : await openProfile(task.profile, task.library);
  if (task.kind === 'files') return open && filesOf(open, task.channels);
  if (open !== undefined && open.model !== 'cmyk') throw new Error('It is not for inks.');
  const inks = readInks(await readFile(task.planes.path), task.planes);
  await writeFile(task.target, open === undefined ? mixInks(inks) : open.convertInks(inks));
  return undefined;
});

/** Undefined for a profile that changes nothing. */
function filesOf(open: OpenProfile, channels: 1 | 3 | 4 | undefined): ColourFiles | undefined {
  if (open.model === 'cmyk' || (open.model === 'grey' && channels === 3))
    throw new Error(`It is for ${open.model} pictures, and this is none.`);
  const table = open.table();
  return table && textsOf(table);
}

function textsOf(table: ColourTable): ColourFiles {
  if (table.kind === 'curve') return { curve: cubeFile('1D', table.values.length / 3, table.values) };
  const cube = cubeFile('3D', table.side, table.values);
  if (table.before === undefined) return { cube };
  return { cube, curve: cubeFile('1D', table.before.length, threefold(table.before)) };
}

const threefold = (values: Float32Array): Float32Array =>
  Float32Array.from({ length: 3 * values.length }, (_, index) => values[Math.floor(index / 3)] ?? 0);
