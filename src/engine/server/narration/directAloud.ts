import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { direct } from '../../director/direct.ts';
import {
  asRead,
  readingsIn,
  type Recording,
  type RoughVoice,
  type SpokenText,
  type VoiceHere,
  type VoiceOffer,
} from '../../director/readAloud.ts';
import type { Direction, DirectorRequest } from '../../director/types.ts';
import { howRead, soundsIn, type EngineDraft, type NarrationSource } from '../../draft/index.ts';
import { capabilitiesOf } from '../../ffmpeg/index.ts';
import { log } from '../../log.ts';
import { cacheOfBuild } from '../../picture/pieces/cache.ts';
import type { NarrationContext } from './context.ts';
import { recordingFor } from './recording.ts';
import { languageOf, primaryLanguage, readAloud, VoiceError, voicesBy } from '../../sound/voices/index.ts';

/** How often a message is worked out at most: what was read decides what is read faster, or left out. */
const PASSES = 5;
/** What reading may take for one message, ms. */
const MOST_MS = 5 * 60_000;

/** What was made of a message, and what was read aloud for it. */
export interface DirectedAloud {
  readonly direction: Direction;
  readonly read: readonly SpokenText[];
  /** What was found in a recording of the words. */
  readonly recording?: Recording;
  /** Address of the speech server that words were sent to. */
  readonly server?: string;
}

/**
 * Lets the director work on a message, and reads aloud what is to be heard in the video before it is laid out: the director says first what is
 * read, and is asked again once it is known how long that takes, so that pictures and captions follow the voice. What was read is kept. Without a
 * voice the director is told so.
 * @throws the file system's errors; the signal's reason
 */
export async function directAloud(
  request: DirectorRequest,
  context: NarrationContext,
): Promise<DirectedAloud> {
  const settings = context.voice();
  if (settings?.provider === 'none') return { direction: direct(request), read: [] };
  const [first] = voicesBy(settings, context.tools).providers;
  let sentTo: Pick<DirectedAloud, 'server'> = {};
  const deadline = AbortSignal.timeout(MOST_MS);
  const recording = await recordingFor(request, { ...context, deadline });
  const heard = recording && { recording };
  const rough = await roughVoiceFor(request.message, context);
  let voice: VoiceHere = { kind: 'here', spoken: [], rough, ...heard };
  let offers: readonly VoiceOffer[] = [];
  for (let pass = 1; ; pass++) {
    let direction = direct({ ...request, voice });
    const asked = await offersFor(direction.draft, offers, context);
    if (voice.kind === 'here' && asked.length > 0) {
      offers = [...offers, ...asked];
      voice = { ...voice, offers };
      direction = direct({ ...request, voice });
    }
    const { unread } = readingsIn(direction.draft);
    const read = voice.kind === 'here' ? voice.spoken : [];
    if (unread.length === 0 || voice.kind === 'none' || pass === PASSES)
      return { direction, read, ...heard, ...sentTo };
    if (first?.name === 'server' && settings) sentTo = { server: settings.server };
    const next = await readAll(unread, read, { ...context, deadline });
    voice = next.kind === 'here' ? { ...next, rough, offers, ...heard } : next;
  }
}

/** The voice for a message's language, where it is the only one and hard to listen to; whoever has named a voice wants that. */
async function roughVoiceFor(
  message: string,
  { voice, tools, signal }: NarrationContext,
): Promise<RoughVoice | undefined> {
  const settings = voice();
  if (settings !== undefined && settings.name !== '') return undefined;
  const language = languageOf(message);
  const { providers } = voicesBy(settings, tools);
  if (!providers.some((each) => each.isRough?.(language))) return undefined;
  for (const provider of providers)
    if (await provider.speaks(language, signal))
      return provider.isRough?.(language) ? { language, name: provider.name } : undefined;
  return undefined;
}

/** The voices for languages in which somebody wishes another voice than that which reads unasked, where that is not known yet. */
async function offersFor(
  draft: EngineDraft | undefined,
  known: readonly VoiceOffer[],
  { voice, tools, signal }: NarrationContext,
): Promise<VoiceOffer[]> {
  const languages = new Set(
    (draft ? soundsIn(draft) : []).flatMap(({ source }) =>
      source.kind === 'narration' && (source.speaker ?? source.accent) !== undefined
        ? [primaryLanguage(source.language ?? languageOf(source.text))]
        : [],
    ),
  );
  const { providers } = voicesBy(voice(), tools);
  const offers: VoiceOffer[] = [];
  for (const language of languages) {
    if (known.some((each) => each.language === language)) continue;
    for (const provider of providers) {
      if (!(await provider.speaks(language, signal))) continue;
      offers.push({ language, voices: await provider.kinds(language, signal) });
      break;
    }
  }
  return offers;
}

async function readAll(
  unread: readonly NarrationSource[],
  before: readonly SpokenText[],
  {
    tools,
    cache,
    workFolder,
    voice,
    signal,
    deadline,
  }: NarrationContext & { readonly deadline: AbortSignal },
): Promise<VoiceHere> {
  await mkdir(workFolder, { recursive: true });
  const folder = await mkdtemp(join(workFolder, 'narration-'));
  const { build } = await capabilitiesOf(tools);
  const place = { voices: voicesBy(voice(), tools), tools, cache: cacheOfBuild(cache, build), folder };
  const spoken = [...before];
  const target = join(folder, 'words.wav');
  const either = AbortSignal.any([signal, deadline]);
  try {
    for (const source of unread) {
      if (asRead(source, spoken).said) continue;
      try {
        const { clauses } = await readAloud(source, target, place, either);
        spoken.push({ kind: 'narration', text: source.text, ...howRead(source), said: [...clauses] });
        await rm(target, { force: true });
      } catch (error) {
        const failed = reasonOf(error, { signal, deadline });
        log(`Nothing is read aloud: ${failed.message}`);
        const why = failed.code === 'no-voice' ? 'no-voice' : 'failed';
        return { kind: 'none', why, language: source.language ?? languageOf(source.text) };
      }
    }
    return { kind: 'here', spoken };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Why a voice has failed. @throws what is no failure of a voice */
function reasonOf(
  error: unknown,
  { signal, deadline }: { readonly signal: AbortSignal; readonly deadline: AbortSignal },
): VoiceError {
  signal.throwIfAborted();
  if (error instanceof VoiceError) return error;
  if (deadline.aborted) return new VoiceError('slow', undefined, `reading took longer than ${MOST_MS} ms`);
  throw error;
}
