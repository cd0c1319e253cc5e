import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import {
  howRead,
  narrationSourceSchema,
  soundsIn,
  spokenClauseSchema,
  type EngineDraft,
  type NarrationSource,
  type SoundSegment,
  type Speaker,
} from '../draft/index.ts';

import { without } from './edits/without.ts';

/** Words as they were read aloud, and when each clause of them is heard. */
export const spokenTextSchema = narrationSourceSchema
  .omit({ said: true })
  .extend({ said: z.array(spokenClauseSchema).max(5000) });

export type SpokenText = z.infer<typeof spokenTextSchema>;

/** A recording of the video's words, and when each clause of them is heard in it. */
export const recordingSchema = z.object({
  /** Of the file. */
  hash: z.string(),
  text: z.string(),
  said: z.array(spokenClauseSchema).max(5000),
});

export type Recording = z.infer<typeof recordingSchema>;

/** The only voice for a language (BCP 47, `zh`), which nobody likes to listen to. */
export interface RoughVoice {
  readonly language: string;
  readonly name: string;
}

/** The voices that there are for a language. */
export interface VoiceOffer {
  /** Without a region. */
  readonly language: string;
  /** The one that reads when nothing is said comes first; none: which voice reads cannot be chosen. */
  readonly voices: readonly OfferedVoice[];
}

/** A voice, as far as is known. */
export interface OfferedVoice {
  readonly speaker?: Speaker | undefined;
  readonly accent?: string | undefined;
}

/** What is known of voices here; a director that knows nothing of them reads nothing aloud unasked, and guesses how long reading takes. */
export type VoiceHere =
  /** There is one, as far as is known, and it has read so much. */
  | {
      readonly kind: 'here';
      readonly spoken: readonly SpokenText[];
      /** A language whose only voice here is hard to listen to: it reads when it is asked to. */
      readonly rough?: RoughVoice | undefined;
      /** The voices of languages that somebody has asked for a voice in; of others it is not known. */
      readonly offers?: readonly VoiceOffer[] | undefined;
      /** What was found of the words in somebody's recording of them. */
      readonly recording?: Recording | undefined;
    }
  /** None speaks the language (BCP 47), or the one that does has failed. */
  | { readonly kind: 'none'; readonly why: 'no-voice' | 'failed'; readonly language: string };

/** Words with the times in which they were read, where they were. */
export function asRead(source: NarrationSource, spoken: readonly SpokenText[]): NarrationSource {
  const known = spoken.find((each) => isSameReading(each, source));
  const words = without(source, 'said');
  return known ? { ...words, said: known.said } : words;
}

/** What of some voices has been read, or what has not. */
export function readings(voices: readonly SoundSegment[]): {
  readonly read: SpokenText[];
  readonly unread: NarrationSource[];
} {
  const read: SpokenText[] = [];
  const unread: NarrationSource[] = [];
  for (const { source } of voices) {
    if (source.kind !== 'narration') continue;
    const { said } = source;
    if (said) read.push({ ...source, said });
    else unread.push(source);
  }
  return { read, unread };
}

/** What a draft's voices have read, and what they have not. */
export const readingsIn = (draft: EngineDraft | undefined): ReturnType<typeof readings> =>
  readings(draft ? soundsIn(draft) : []);

/** Whether two are read alike. */
export function isSameReading(
  one: Omit<NarrationSource, 'said'>,
  other: Omit<NarrationSource, 'said'>,
): boolean {
  return one.text === other.text && isDeepStrictEqual(howRead(one), howRead(other));
}
