import type { FfmpegTools } from '../../types.ts';
import { inputArgs, type Container } from '../container.ts';
import { runProcess } from '../process.ts';

/** When a stream's packets are shown or heard, in seconds on the file's own clock. */
export interface StreamSpan {
  /** First moment. */
  readonly start: number;
  /** When the last packet begins. */
  readonly last: number;
  /** When the last packet is over. */
  readonly end: number;
  readonly packets: number;
}

/** By a stream's index in the file. */
export type Spans = ReadonlyMap<number, StreamSpan>;

const ENTRIES = 'packet=stream_index,pts_time,dts_time,duration_time,flags';

/**
 * Measures the streams of a file by its packets: what containers say about their length is missing in recordings of browsers, a guess in MP3
 * and AAC, counted from another clock where a clip was cut out, and wrong where a recording broke off.
 *
 * @throws ProcessFailed; the signal's reason when aborted
 */
export async function measureStreams(file: {
  readonly path: string;
  readonly container: Container;
  readonly pixels: number;
  readonly tools: FfmpegTools;
  readonly signal: AbortSignal;
}): Promise<Spans> {
  const meter = new PacketMeter();
  const input = inputArgs(file.container.demuxer, file.path, file.pixels);
  const args = ['-v', 'error', '-show_entries', ENTRIES, '-of', 'csv=p=0', '-threads', '1', ...input];
  await runProcess(file.tools.ffprobe, args, { signal: file.signal, onLine: (line) => meter.add(line) });
  return meter.spans;
}

/** Adds up ffprobe's packets, a line each: index, two times, length and flags (`0,1.5,1.5,0.02,K_`), in any order of time. Pure. */
export class PacketMeter {
  readonly #spans = new Map<number, StreamSpan>();

  /** @param line other lines than packets' are passed over */
  add(line: string): void {
    const [stream, shown, decoded, duration, flags] = line.split(',');
    const index = Number.parseInt(stream ?? '', 10);
    // What an edit list leaves out is read, but neither shown nor heard.
    if (Number.isNaN(index) || flags === undefined || flags.includes('D')) return;
    const span = this.#spans.get(index);
    const start = seconds(shown) ?? seconds(decoded) ?? span?.end ?? 0;
    const length = Math.max(0, seconds(duration) ?? 0);
    this.#spans.set(index, {
      start: Math.min(start, span?.start ?? start),
      last: Math.max(start, span?.last ?? start),
      end: Math.max(start + length, span?.end ?? start),
      packets: (span?.packets ?? 0) + 1,
    });
  }

  get spans(): Spans {
    return this.#spans;
  }
}

/** ffprobe's `N/A` is no number. */
function seconds(text: string | undefined): number | undefined {
  const value = Number(text ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}
