import type { CreditBalance } from '../types.ts';

/** What work costs, roughly (docs/protocol.md, *Endpoints*), in credits. */
const CLIP = 100;
const EDITING = 50;
const MOST_CLIPS = 20;
/** Characters of a request that are looked at: what is wanted stands at its beginning. */
const LONGEST_OPENING = 1000;

const GENERATES =
  /\b(?:generate|animate|film|shoot)\b(?![^.]*\b(?:captions?|subtitles?|titles?|voice-?over|music)\b)|生成|拍摄/iu;
const COUNTED = /\b(\d{1,2})\s+(?:\w+\s+)?(?:clips?|shots?|scenes?)\b|(\d{1,2})\s*(?:个|段|条)/iu;

/**
 * What a request will likely cost, in credits: a guess from its words, for asking beforehand. Editing is paid once per session.
 *
 * @param facts.edited the session has a timeline already
 * @param facts.hasFiles the project has files to make the video of
 */
export function likelyCost(
  request: string,
  facts: { readonly edited: boolean; readonly hasFiles: boolean },
): number {
  const opening = request.slice(0, LONGEST_OPENING);
  if (!facts.hasFiles && GENERATES.test(opening)) {
    const counted = COUNTED.exec(opening);
    const clips = Number(counted?.[1] ?? counted?.[2] ?? 1);
    return CLIP * Math.min(Math.max(clips, 1), MOST_CLIPS);
  }
  return facts.edited ? 0 : EDITING;
}

/** “1 credit”, “2.5 credits”. */
export function inCredits(count: number): string {
  return `${rounded(count)} ${rounded(count) === 1 ? 'credit' : 'credits'}`;
}

/** “1 is left”, “92 are left”. */
export function creditsLeft(count: number): string {
  return `${rounded(count)} ${rounded(count) === 1 ? 'is' : 'are'} left`;
}

function rounded(count: number): number {
  return Math.round(count * 100) / 100;
}

/** The question before a turn that will likely exceed the balance; undefined where there is nothing to ask. */
export function costQuestion(
  cost: number,
  { available }: Pick<CreditBalance, 'available'>,
): string | undefined {
  if (available >= cost) return undefined;
  return `This will likely cost about ${inCredits(cost)}, and ${creditsLeft(available)}. Your message has not been sent yet.`;
}
