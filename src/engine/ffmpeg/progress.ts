/** What ffmpeg's `-progress` says about itself at one moment. */
export interface Progress {
  /** Frames encoded so far; 0 where there is no picture. */
  readonly frames: number;
  /** Milliseconds of output so far; absent while ffmpeg says `N/A`. */
  readonly outMs?: number;
  /** Whether this was the last report. */
  readonly ended: boolean;
}

/** What a stretch of stderr held. */
export interface StderrNews {
  /** Reports that became complete. */
  readonly reports: Progress[];
  /** Lines that are not part of a report: messages. */
  readonly messages: string[];
}

const REPORT_LINE =
  /^(frame|fps|stream_\d+_\d+_\w+|bitrate|total_size|out_time\w*|dup_frames|drop_frames|speed|progress)=\s*(.*)$/;

/**
 * Tells `-progress pipe:2` reports from messages on the same stderr. Pure: feed it text in any portions, get what became
 * complete. A report is a block of `key=value` lines that ends with `progress=continue` or `progress=end`.
 */
export class StderrParser {
  #rest = '';
  #fields = new Map<string, string>();

  /** @param text the next portion; it may end in the middle of a line. */
  push(text: string): StderrNews {
    const lines = (this.#rest + text).split(/\r\n|\n|\r/);
    this.#rest = lines.pop() ?? '';
    return this.#read(lines);
  }

  /** The end of stderr: an unfinished line counts as a line. */
  end(): StderrNews {
    const rest = this.#rest;
    this.#rest = '';
    return this.#read(rest === '' ? [] : [rest]);
  }

  #read(lines: readonly string[]): StderrNews {
    const reports: Progress[] = [];
    const messages: string[] = [];
    for (const line of lines) {
      const [, key, value] = REPORT_LINE.exec(line) ?? [];
      if (key === undefined || value === undefined) {
        if (line.trim() !== '') messages.push(line);
        continue;
      }
      if (key !== 'progress') {
        this.#fields.set(key, value.trim());
        continue;
      }
      reports.push(readReport(this.#fields, value.trim() === 'end'));
      this.#fields = new Map();
    }
    return { reports, messages };
  }
}

function readReport(fields: ReadonlyMap<string, string>, ended: boolean): Progress {
  const frames = Number(fields.get('frame') ?? '0');
  // Old builds write microseconds into out_time_ms as well, so either will do.
  const microseconds = Number(fields.get('out_time_us') ?? fields.get('out_time_ms') ?? NaN);
  return {
    frames: Number.isFinite(frames) ? frames : 0,
    ...(Number.isFinite(microseconds) ? { outMs: Math.max(0, microseconds / 1000) } : {}),
    ended,
  };
}
