import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runInWorker } from '../../../workers/run.ts';
import { inputArgs, runProcess } from '../../ffmpeg/index.ts';
import type { FfmpegTools } from '../../types.ts';
import { languageOf, speak, type SpokenClause, type VoiceProvider } from '../voices/index.ts';
import type { AlignTask } from './alignWorker.ts';
import { ALIGN_RATE } from './features.ts';

/** Seconds of a recording that are looked at: memory grows with their square. */
const MOST_SECONDS = 300;
const LIMITS = { heapBytes: 384 * 1024 * 1024, ms: 60_000 };

/** A recording of somebody who reads a text. */
export interface Recording {
  readonly path: string;
  readonly demuxer: string;
  readonly text: string;
  /** BCP 47; absent as the words are. */
  readonly language?: string;
}

/** What it takes to compare it with the text. */
export interface AlignOptions {
  /** Who reads the text for comparison, the best first. */
  readonly voices: readonly VoiceProvider[];
  readonly tools: FfmpegTools;
  /** One that may be filled; it is left as it was. */
  readonly folder: string;
}

/**
 * When each clause of a known text is heard in a recording of it (of its first five minutes), ms of the recording: a voice reads the text, and what it
 * sounds like is laid upon what the recording sounds like. Clauses end and begin at the recording's own pauses where there are any.
 * @returns none for a recording in which nothing is said
 * @throws VoiceError where no voice reads the text; ProcessFailed, WorkerError; the file system's errors; the signal's reason
 */
export async function alignRecording(
  recording: Recording,
  { voices, tools, folder }: AlignOptions,
  signal: AbortSignal,
): Promise<readonly SpokenClause[]> {
  const own = await mkdtemp(join(folder, 'align-'));
  try {
    const { text, language = languageOf(text) } = recording;
    const target = join(own, 'read.wav');
    const { clauses } = await speak(
      text,
      { language, rate: 1, providers: voices, tools, folder: own, target },
      signal,
    );
    const task: AlignTask = {
      recordingPath: join(own, 'recording.f32'),
      readPath: join(own, 'read.f32'),
      clauses,
    };
    await toSamples(recording, task.recordingPath, tools, signal);
    await toSamples({ path: target, demuxer: 'wav' }, task.readPath, tools, signal);
    return await runInWorker<readonly SpokenClause[]>(script(), task, LIMITS, signal);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function toSamples(
  { path, demuxer }: { readonly path: string; readonly demuxer: string },
  target: string,
  tools: FfmpegTools,
  signal: AbortSignal,
): Promise<void> {
  const input = ['-t', String(MOST_SECONDS), '-vn', ...inputArgs(demuxer, path)];
  const filters = `aresample=${ALIGN_RATE}:async=1:first_pts=0,highpass=f=70`;
  const output = ['-map', '0:a:0', '-af', filters, '-ac', '1', '-f', 'f32le', 'pipe:1'];
  await runProcess(tools.ffmpeg, ['-v', 'error', '-nostdin', ...input, ...output], {
    signal,
    stdoutFile: target,
  });
}

/** The worker, from the sources or from the bundle. */
function script(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './alignWorker.ts' : './alignment.cjs', import.meta.url);
}
