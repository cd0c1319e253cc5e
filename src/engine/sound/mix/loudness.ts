import { runProcess } from '../../ffmpeg/index.ts';

/** How loud a whole is. */
export interface Loudness {
  /** LUFS; -Infinity for silence. */
  readonly integrated: number;
  /** dBTP of the louder side. */
  readonly truePeak: number;
}

/** Filters that measure loudness and print it for each tenth of a second. */
const METER = 'ebur128=peak=true:metadata=1,ametadata=mode=print:file=-';
/** What ebur128 says where there is nothing. */
const NOTHING = -70;

/** Measures what some arguments of ffmpeg make: a filter graph that ends in `[whole]`, or an input. @throws ProcessFailed; the signal's reason */
export async function measureLoudness(
  ffmpeg: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Loudness> {
  let integrated = NOTHING;
  let peak = 0;
  await runProcess(ffmpeg, args, {
    signal,
    onLine: (line) => {
      const [, key = '', text = ''] = /^lavfi\.r128\.(I|true_peaks_ch\d)=(.+)$/.exec(line) ?? [];
      const value = Number(text);
      if (key === 'I' && Number.isFinite(value)) integrated = value;
      else if (key !== '' && Number.isFinite(value)) peak = Math.max(peak, value);
    },
  });
  return { integrated: integrated <= NOTHING ? -Infinity : integrated, truePeak: 20 * Math.log10(peak) };
}

/** Arguments that measure a finished file. */
export function meterFile(path: string): string[] {
  return ['-v', 'error', '-nostdin', '-i', `file:${path}`, '-vn', '-af', METER, '-f', 'null', '-'];
}

/** Arguments that measure a filter graph. */
export function meterGraph(inputs: readonly string[], graph: string): string[] {
  const filters = `${graph};[whole]${METER}[metered]`;
  return [
    '-v',
    'error',
    '-nostdin',
    '-filter_complex_threads',
    '1',
    ...inputs,
    '-filter_complex',
    filters,
    '-map',
    '[metered]',
    '-f',
    'null',
    '-',
  ];
}
