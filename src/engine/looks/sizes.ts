import { picturesIn, textsIn, type CardSegment, type EngineDraft, type TextSegment } from '../draft/index.ts';

/** Words that have one size in a video: those over pictures by their role, those of cards by what they are there. */
export type SizedRole = TextSegment['role'] | 'heading' | 'scene' | 'letter' | 'farewell';

/** Factors of the sizes that a look has, one for each role. */
export type Sizes = Readonly<Record<SizedRole, number>>;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;

/** How much there is to set, in Latin letters; a Chinese sign counts as two. Pure. */
export function weightOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
}

/** What is set at full size up to so many letters, and at half of it from four times as many on: words need area. */
const FULL: Readonly<Record<SizedRole, number>> = {
  title: 36,
  subtitle: 80,
  caption: 90,
  'lower-third': 60,
  closing: 48,
  heading: 40,
  scene: 90,
  letter: 170,
  farewell: 48,
};
/** Few words are set larger by so much at most. */
const MOST: Readonly<Partial<Record<SizedRole, number>>> = {
  scene: 1.35,
  letter: 1.3,
  heading: 1.1,
  title: 1.1,
};
const LEAST = 0.55;

/** A card that is one short line is a heading: “How it works”. Pure. */
export function isHeading({
  look,
  heading = '',
  text,
}: Pick<CardSegment, 'look' | 'heading' | 'text'>): boolean {
  return look === 'scene' && heading === '' && !text.trim().includes('\n') && weightOf(text.trim()) <= 30;
}

/** The sizes of a draft's words: the longest of a role decides, so that all of the role have one. Pure. */
export function sizesOf(draft: EngineDraft): Sizes {
  const longest = new Map<SizedRole, number>();
  const count = (role: SizedRole, text: string): void => {
    longest.set(role, Math.max(longest.get(role) ?? 0, weightOf(text.trim())));
  };
  for (const { role, text } of textsIn(draft)) count(role, text);
  for (const card of picturesIn(draft)) {
    if (card.kind !== 'card') continue;
    if (isHeading(card)) count('heading', card.text);
    else count(card.look === 'closing' ? 'farewell' : card.look, card.text);
    if (card.heading !== undefined) count('heading', card.heading);
  }
  const size = (role: SizedRole): number => {
    const factor = Math.sqrt(FULL[role] / Math.max(1, longest.get(role) ?? FULL[role]));
    return Math.round(100 * Math.max(LEAST, Math.min(MOST[role] ?? 1, factor))) / 100;
  };
  return {
    title: size('title'),
    subtitle: size('subtitle'),
    caption: size('caption'),
    'lower-third': size('lower-third'),
    closing: size('closing'),
    heading: size('heading'),
    scene: size('scene'),
    letter: size('letter'),
    farewell: size('farewell'),
  };
}
