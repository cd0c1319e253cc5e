import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VoiceError } from '../errors.ts';
import { MOST_BYTES } from '../programs.ts';
import { primaryLanguage } from '../text/language.ts';
import type { VoiceProvider, VoiceRequest } from '../types.ts';
import { chosen, kindsOf, type NamedVoice } from './chosen.ts';

const NAME = 'server';
/** What such servers call their first model and voice, when nothing else is said. */
const MODEL = 'tts-1';
const VOICE = 'alloy';
/** Their other voices, of whom it is known whether they are a woman's. */
const VOICES: readonly NamedVoice[] = [
  ...['nova', 'shimmer', 'coral', 'sage'].map((name) => ({ name, speaker: 'woman' as const })),
  ...['onyx', 'echo', 'ash', 'fable'].map((name) => ({ name, speaker: 'man' as const })),
];

/** Where a speech server is, and what is asked of it. */
export interface SpeechServer {
  /** With or without `/v1`. */
  readonly url: string;
  readonly model?: string | undefined;
  readonly voice?: string | undefined;
}

/**
 * A speech server of the OpenAI kind on the user's machine or network: `POST /v1/audio/speech` → a file of sound. Spoken to directly, past
 * proxies; it may not lead on to another address.
 */
export function serverVoice(server: SpeechServer): VoiceProvider {
  return {
    name: NAME,
    identity: JSON.stringify([NAME, server.url, server.model, server.voice]),
    speaks: () => Promise.resolve(true),
    kinds: () => Promise.resolve(isStandard(server) ? kindsOf([{ name: VOICE }, ...VOICES]) : []),
    read: async (request, signal) => {
      const target = join(request.folder, 'voice');
      await writeFile(target, await ask(server, request, signal));
      return target;
    },
  };
}

/** A server whose own voice is none of the usual has others, too. */
const isStandard = ({ voice = VOICE }: SpeechServer): boolean =>
  voice === VOICE || VOICES.some(({ name }) => name === voice);

function voiceFor(server: SpeechServer, { language, speaker, ...request }: VoiceRequest): string {
  const voice = request.voice ?? server.voice ?? VOICE;
  if (speaker === undefined || !isStandard(server)) return voice;
  return chosen(VOICES, { language: primaryLanguage(language), voice, speaker })?.name ?? voice;
}

async function ask(server: SpeechServer, request: VoiceRequest, signal: AbortSignal): Promise<Buffer> {
  const { Agent, fetch } = await import('undici');
  const dispatcher = new Agent();
  try {
    const answer = await fetch(speechAddress(server.url), {
      ...{ method: 'POST', dispatcher, signal, redirect: 'error' },
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: server.model ?? MODEL,
        input: request.text,
        voice: voiceFor(server, request),
        response_format: 'wav',
        ...(request.rate !== 1 && { speed: request.rate }),
      }),
    });
    if (!answer.ok) throw new VoiceError('failed', NAME, `answered with ${answer.status}`);
    return await bodyOf(answer.body);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    // Whatever is still coming is not wanted.
    await dispatcher.destroy();
  }
}

async function bodyOf(body: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body ?? []) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new VoiceError('unreadable', NAME, `gave more than ${MOST_BYTES} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof VoiceError ? error : new VoiceError('failed', NAME, 'broke off', error);
  }
  return Buffer.concat(chunks);
}

/** `http://host:8880`, `…/v1` or the whole address. @throws TypeError for what is no address */
function speechAddress(url: string): URL {
  const address = new URL(url);
  const path = address.pathname.replace(/\/+$/, '');
  if (!path.endsWith('/audio/speech'))
    address.pathname = `${path.endsWith('/v1') ? path : `${path}/v1`}/audio/speech`;
  return address;
}
