import { EMOJI, isEmoji } from '../emoji/emoji.ts';
import { clustersOf } from './clusters.ts';
import type { Wish } from './system.ts';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}]/gu;
/** Characters common in Traditional Chinese that Simplified Chinese does not have. */
const TRADITIONAL = /[們這個來時會說國對過還經學長開關點電車東語體愛謝發現讓後裡聽見風與]/u;
/** Characters of the scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Takes out invisible characters, and the spaces that they leave. Line breaks and emoji stay; pure. */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/\t/g, ' ')
    .replaceAll(EMOJI_OR_INVISIBLE, shownSign)
    .replaceAll(/[^\S\n\u00a0\u3000]+/g, ' ')
    .replaceAll(/ +([,.!?;:…])(?=\s|$)/g, '$1')
    .replaceAll(/^ +| +$/gm, '')
    .trim();
}

const EMOJI_OR_INVISIBLE = new RegExp(`${EMOJI.source}|${INVISIBLE.source}`, 'gu');

function shownSign(sign: string): string {
  if (isEmoji(sign) || sign === '\n' || isJoiner(sign)) return sign;
  return sign.replaceAll(INVISIBLE, '');
}

/** What {@link drawable} takes out that a reader would have seen: signs that only the writer's font has. Each once; pure. */
export function takenOut(text: string): string[] {
  const signs = new Set(clustersOf(text.normalize('NFC')));
  return [...signs].filter((sign) => SEEN.test(sign) && drawable(sign) === '');
}

const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

// Persian and Indic scripts need the joiners; fonts draw nothing for them.
const isJoiner = (sign: string) => sign === '\u200c' || sign === '\u200d';

/** Which forms Han characters take: by the kana and hangul round them, else by characters that only Traditional Chinese has. */
export function hanForms(text: string): Wish['han'] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'JP';
  if (/\p{Script=Hangul}/u.test(text)) return 'KR';
  return TRADITIONAL.test(text) ? 'TC' : 'SC';
}

/** Whether lines may break between any two letters, as in Chinese. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Scripts whose letters and marks reach higher and deeper than Latin ones. */
const TALL =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Lao}\p{Script=Malayalam}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Tibetan}]/u;

/** The line height, in font sizes, that a text needs where its look has `wanted`: marks of one line do not run into the next. */
export const lineHeightOf = (text: string, wanted: number): number =>
  TALL.test(text) ? Math.max(wanted, 1.4) : wanted;

/** Where lines start: the first letter with a direction decides. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}

/** Longer runs may break: nothing may be wider than a line. */
const LONGEST_WORD = 4;

/** Joins letters so that no line breaks between them; fonts draw nothing for it. */
const JOINER = '\u2060';
/** What belongs to the word before it: no line begins with it. */
const PARTICLE = /^[的地得了着过们吗呢吧啊呀嘛么]$/u;

/**
 * Joins the letters of Chinese, Japanese and Thai words with U+2060, so that lines break between words, where a reader would, and not
 * within them.
 */
export function keepWords(text: string): string {
  if (!isUnspaced(text)) return text;
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return Array.from(words, ({ segment, isWordLike, index }) => {
    const letters = Array.from(segment);
    const isKept = isWordLike && letters.length <= LONGEST_WORD && isUnspaced(segment);
    const word = isKept ? letters.join(JOINER) : segment;
    return index > 0 && PARTICLE.test(segment) ? JOINER + word : word;
  }).join('');
}

/** Where a thought ends within a line. */
const BEHIND_MARK = /(?<=[，。！？；：、…—])(?![，。！？；：、…—”’」』）》])/u;
/** Only of so few lines of words is each read as a whole. */
const FEW_LINES = 3.5;
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;

/** Words whose lines break where it is said, and how much smaller than usual they are set for it. */
export interface KeptWords {
  readonly text: string;
  /** 0–1 */
  readonly scale: number;
}

/**
 * A few Chinese words that need more than one line, such as a title, so that lines break behind their marks alone where none is much too long for
 * that; else as {@link keepWords}. Pure.
 * @param ems what a line has room for, in font sizes @param least the smallest scale at which lines are kept whole
 */
export function keepClauses(text: string, ems: number, least: number, lines = FEW_LINES): KeptWords {
  const plain = { text: keepWords(text), scale: 1 };
  const width = emsOf(text);
  if (!isUnspaced(text) || width <= ems || width > lines * ems) return plain;
  const clauses = text.split(BEHIND_MARK);
  const scale = Math.min(1, ems / Math.max(...clauses.map(emsOf)));
  if (clauses.length < 2 || scale < least) return plain;
  return { text: clauses.map((clause) => Array.from(clause).join(JOINER)).join(''), scale };
}

/** About how wide a line is, in font sizes: signs fill their squares, letters a little more than half of them. */
const emsOf = (text: string): number =>
  Array.from(text.trim()).reduce((sum, sign) => sum + (FULL_WIDTH.test(sign) ? 1 : 0.58), 0.1);
