import type { Readable, Writable } from 'node:stream';
import { writeFile } from 'node:fs/promises';
import { runProcess } from '../../ffmpeg/index.ts';
import { VoiceError } from './errors.ts';

/** Bytes of one clause's sound at most: a minute and a half of 48 kHz stereo in 24 bits. */
export const MOST_BYTES = 32 * 1024 * 1024;
/** What a list of voices may take, ms. */
const LIST_MS = 10_000;

/** What a program is given. */
export interface ProgramCall {
  readonly provider: string;
  readonly program: string;
  readonly args: readonly string[];
  /** What it reads from its stdin. */
  readonly text: string;
  readonly cwd?: string;
}

/**
 * Runs a program that reads words from its stdin, and keeps its stdout as a file.
 * @throws VoiceError `unreadable` when there is too much of it; the program's errors; the signal's reason
 */
export async function readWithProgram(call: ProgramCall, target: string, signal: AbortSignal): Promise<void> {
  const enough = new AbortController();
  const chunks: Buffer[] = [];
  let bytes = 0;
  const take = (stdout: Readable, onRead: () => void): void => {
    stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES)
        enough.abort(new VoiceError('unreadable', call.provider, `gave more than ${MOST_BYTES} bytes`));
      else chunks.push(chunk);
      onRead();
    });
  };
  await runVoiceProgram(call, AbortSignal.any([signal, enough.signal]), take);
  await writeFile(target, Buffer.concat(chunks));
}

/** Runs a program that reads words from its stdin. @throws the program's errors; the signal's reason */
export async function runVoiceProgram(
  { program, args, text, cwd }: ProgramCall,
  signal: AbortSignal,
  take?: (stdout: Readable, onRead: () => void) => void,
): Promise<void> {
  await runProcess(program, args, {
    signal,
    ...(cwd !== undefined && { cwd }),
    ...(take !== undefined && { take }),
    // One that has its words from a file may close its stdin as it likes.
    ...(text !== '' && {
      feed: (stdin: Writable) =>
        new Promise<void>((resolve, reject) => {
          stdin.write(text, (error) => (error ? reject(error) : resolve()));
        }),
    }),
  });
}

/** The lines that a program prints about its voices; none where it cannot be run. @throws the signal's reason */
export async function voiceList(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  try {
    const { stdout } = await runProcess(program, args, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(LIST_MS)]),
    });
    return stdout.split(/\r?\n/).filter((line) => line.trim() !== '');
  } catch {
    // Not there, or not what it should be: a voice that cannot be asked is none.
    signal.throwIfAborted();
    return [];
  }
}

/** Remembers a list once there is something in it. */
export function remembered<T>(
  load: (signal: AbortSignal) => Promise<readonly T[]>,
): (signal: AbortSignal) => Promise<readonly T[]> {
  let known: readonly T[] = [];
  return async (signal) => {
    if (known.length === 0) known = await load(signal);
    return known;
  };
}
