import type { VoiceKind, VoiceWish } from '../types.ts';

/** A voice of a list, as a provider calls it. */
export interface NamedVoice extends VoiceKind {
  readonly name: string;
}

/**
 * The voice that reads, of those for a language, the best first: one of the speaker and the accent that are wished, as far as there is one, and
 * among these the one of that name.
 * @param others all that there are: who names a voice of another language gets it
 */
export function chosen<Voice extends NamedVoice>(
  voices: readonly Voice[],
  { language, voice, speaker }: Pick<VoiceWish, 'language' | 'voice' | 'speaker'>,
  others: readonly Voice[] = voices,
): Voice | undefined {
  const isNamed = ({ name }: Voice): boolean => name === voice;
  const accent = /[-_]/.test(language) ? language.toLowerCase() : undefined;
  const isSpeaker = (one: Voice): boolean => speaker === undefined || one.speaker === speaker;
  const isAccent = (one: Voice): boolean => accent === undefined || one.accent?.toLowerCase() === accent;
  if (speaker === undefined && accent === undefined) return others.find(isNamed) ?? voices[0];
  const fitting = [
    voices.filter((one) => isSpeaker(one) && isAccent(one)),
    voices.filter(isSpeaker),
    voices.filter(isAccent),
  ].find((some) => some.length > 0);
  return fitting ? (fitting.find(isNamed) ?? fitting[0]) : (others.find(isNamed) ?? voices[0]);
}

/** What a provider says of its voices, each kind once. */
export function kindsOf(voices: readonly VoiceKind[]): VoiceKind[] {
  const kinds = new Map(
    voices.map(({ speaker, accent }): [string, VoiceKind] => [`${speaker} ${accent}`, { speaker, accent }]),
  );
  return [...kinds.values()];
}
