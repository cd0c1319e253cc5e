import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, isDiskFull } from '../../../errors.ts';
import { ProcessFailed } from '../../ffmpeg/index.ts';
import { together } from '../../together.ts';
import { VOICE_RATE, voiceSamples } from './audio.ts';
import { VoiceError } from './errors.ts';
import { clausesOf, type Clause } from './text/clauses.ts';
import { spokenForm } from './text/spoken.ts';
import type { SpeakOptions, Speech, SpokenClause, VoiceLimits, VoiceProvider } from './types.ts';
import { WavWriter } from './wavFile.ts';

const LIMITS: VoiceLimits = { clauseMs: 30_000 };
/** Clauses that are made at the same time. */
const AT_ONCE = 3;
/** Codes of a program that cannot be started, or of a server that is not there. */
const NOT_THERE = new Set(['ENOENT', 'EACCES', 'ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * Reads a text aloud, clause by clause, into a WAV, so that it is known when each is heard. Silence at the ends of clauses is taken off,
 * and pauses are as long as the marks between them ask for.
 * @throws VoiceError, and no file is left; the file system's errors; the signal's reason
 */
export async function speak(text: string, options: SpeakOptions, signal: AbortSignal): Promise<Speech> {
  signal.throwIfAborted();
  const clauses = clausesOf(text);
  if (clauses.length === 0) throw new VoiceError('silent', undefined, 'there are no words');
  const provider = await providerFor(options, signal);
  const folder = await mkdtemp(join(options.folder, 'voice-'));
  try {
    const wav = await WavWriter.create(options.target, VOICE_RATE);
    try {
      const spoken = await speakAll(clauses, { ...options, folder, provider, wav }, signal);
      return { provider: provider.name, durationMs: Math.round(wav.ms), clauses: spoken };
    } finally {
      await wav.close();
    }
  } catch (error) {
    await rm(options.target, { force: true });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function providerFor(options: SpeakOptions, signal: AbortSignal): Promise<VoiceProvider> {
  for (const provider of options.providers)
    if (await provider.speaks(options.language, signal)) return provider;
  throw new VoiceError('no-voice', undefined, `none speaks ${options.language}`);
}

interface Speaking extends SpeakOptions {
  readonly provider: VoiceProvider;
  readonly wav: WavWriter;
}

async function speakAll(
  clauses: readonly Clause[],
  speaking: Speaking,
  signal: AbortSignal,
): Promise<SpokenClause[]> {
  const { wav, rate } = speaking;
  const spoken: SpokenClause[] = [];
  for (let start = 0; start < clauses.length; start += AT_ONCE) {
    const group = clauses.slice(start, start + AT_ONCE);
    const sounds = await together<Int16Array[]>(signal, (either) =>
      group.map(({ text }) => speakClause(text, speaking, either)),
    );
    for (const [index, { text, pauseMs }] of group.entries()) {
      const from = Math.round(wav.ms);
      await wav.add(sounds[index] ?? new Int16Array());
      spoken.push({ text, from, to: Math.round(wav.ms) });
      if (pauseMs > 0) await wav.pause(pauseMs / rate);
    }
  }
  return spoken;
}

async function speakClause(text: string, speaking: Speaking, signal: AbortSignal): Promise<Int16Array> {
  const { provider, language, voice, speaker, pitch = 1, rate, tools, limits = LIMITS } = speaking;
  const deadline = AbortSignal.timeout(limits.clauseMs);
  const either = AbortSignal.any([signal, deadline]);
  const folder = await mkdtemp(join(speaking.folder, 'clause-'));
  try {
    const request = { text: spokenForm(text, language), language, voice, speaker, pitch, rate, folder };
    const path = await provider.read(request, either);
    const { name, pitches = false } = provider;
    return await voiceSamples(path, { provider: name, tools, pitch: pitches ? 1 : pitch }, either);
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted)
      throw new VoiceError('slow', provider.name, `took longer than ${limits.clauseMs} ms`);
    throw asVoiceError(error, provider.name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a provider threw, as a {@link VoiceError}; a full disk is none. */
function asVoiceError(error: unknown, provider: string): unknown {
  if (error instanceof VoiceError || isDiskFull(error)) return error;
  const reason = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (NOT_THERE.has(String(codeOf(reason))))
    return new VoiceError('missing', provider, 'is not there', error);
  if (error instanceof ProcessFailed && error.ending === 'stalled')
    return new VoiceError('slow', provider, 'did nothing any more', error);
  return new VoiceError('failed', provider, 'ended with an error', error);
}
