import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { picturesIn, type EngineDraft } from '../../src/engine/draft/index.ts';

const execute = promisify(execFile);

/** So many frames fit on a sheet that one can look at. */
const MOST = 36;
const ACROSS = 6;

/** Where a film is looked at, seconds: soon after each picture has come, in its middle, and in the middle of each change. */
export function momentsOf(draft: EngineDraft): readonly number[] {
  const moments = picturesIn(draft).flatMap(({ st, d, transition }) => [
    ...(transition === undefined ? [] : [st + transition.d / 2]),
    st + Math.min(d / 2, (transition?.d ?? 0) + 1000),
    st + (3 * d) / 4,
  ]);
  const last = Math.max(0, draft.d - 100);
  const inside = [...new Set([...moments, last].map((ms) => Math.round(Math.min(ms, last))))].toSorted(
    (a, b) => a - b,
  );
  const step = Math.max(1, inside.length / MOST);
  return Array.from(
    { length: Math.min(MOST, inside.length) },
    (_, index) => (inside[Math.floor(index * step)] ?? 0) / 1000,
  );
}

/** One picture of a film's frames at these moments. @throws Error when ffmpeg fails */
export async function writeSheet(
  film: string,
  moments: readonly number[],
  target: string,
  fps: number,
): Promise<void> {
  const frames = moments.map((seconds) => `eq(n\\,${Math.round(seconds * fps)})`);
  const rows = Math.ceil(moments.length / ACROSS);
  const filter = `select=${frames.join('+')},scale=320:320:force_original_aspect_ratio=decrease,tile=${ACROSS}x${rows}:padding=4`;
  await execute('ffmpeg', [
    '-v',
    'error',
    '-y',
    '-i',
    film,
    '-vf',
    filter,
    '-frames:v',
    '1',
    '-fps_mode',
    'vfr',
    target,
  ]);
}

/** The part of a photo, right of its middle, that a phone held upright would have taken. @throws Error when ffmpeg fails */
export async function writeStanding(photo: string, target: string): Promise<void> {
  const crop = 'crop=ih*3/4:ih:iw*0.36:0';
  await execute('ffmpeg', ['-v', 'error', '-y', '-i', photo, '-vf', crop, '-q:v', '2', target]);
}

/** How loud a film is: integrated LUFS, and its true peak in dB. */
export async function loudnessOf(film: string): Promise<{ readonly lufs: number; readonly peak: number }> {
  const { stderr } = await execute('ffmpeg', [
    '-nostats',
    '-i',
    film,
    '-af',
    'ebur128=peak=true',
    '-f',
    'null',
    '-',
  ]);
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const figure = (pattern: RegExp): number => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  return { lufs: figure(/I:\s+(-?[\d.]+) LUFS/), peak: figure(/Peak:\s+(-?[\d.]+|-inf) dBFS/) };
}
