import { readMark, type Masked } from '../../language/marks.ts';
import { NUMBER, readNumber } from '../../language/numbers.ts';
import { ORDINARY } from './lexicon/english/ordinary.ts';
import { chinese, english, latinParts, type Concept, type Lexicon } from './lexicon/lexicon.ts';

/** What a piece of a message is. */
export interface Token {
  /** Position in the message, for cutting out the words as they were written. */
  readonly start: number;
  readonly end: number;
  /** `word`: something of the lexicon; `mark`s stand for what was read as a whole (language/marks.ts). */
  readonly kind:
    | 'word'
    | 'quote'
    | 'file'
    | 'time'
    | 'pictures'
    | 'ratio'
    | 'number'
    | 'percent'
    | 'name'
    | 'unknown'
    | 'stop'
    | 'comma';
  /** All that a word may mean. */
  readonly means: readonly Concept[];
  /** The number, or the index of the mark. */
  readonly value: number;
  /** As it stands in the masked message. */
  readonly text: string;
}

const MARKS = { quote: 'quote', file: 'file', duration: 'time', ref: 'pictures', ratio: 'ratio' } as const;
const PAD = '\ue0ff';
const NUMBERS = new RegExp(
  `百分之(?:${NUMBER})|(?:${NUMBER})(?: ?(?:%|percent(?![a-z])|per cent(?![a-z])))?`,
  'uy',
);
const WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:[.'][\p{Script=Latin}\p{N}]+)*|[&/°]/uy;
const HAN = /[\p{Script=Han}]/u;
/** Signs of the longest Chinese phrase that is looked up. */
const MOST_HAN = 12;

/**
 * Cuts a masked message into tokens. Linear: at every place the longest phrase of the lexicon is looked up, and there is a longest.
 *
 * @param isName whether a word that the lexicon does not know is part of a file's name
 */
export function tokensOf({ text }: Pick<Masked, 'text'>, isName: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, isName);
    if (!token) {
      at += 1;
      continue;
    }
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, isName: (word: string) => boolean): Token | undefined {
  const character = text.charAt(at);
  if (character === ' ' || character === PAD) return undefined;
  const mark = readMark(character);
  if (mark) {
    let end = at + 1;
    while (text.charAt(end) === PAD) end += 1;
    return token(text, at, end, MARKS[mark.kind], { value: mark.index });
  }
  const hex =
    character === '#'
      ? /^#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/.exec(text.slice(at, at + 8))?.[0]
      : undefined;
  if (hex !== undefined)
    return token(text, at, at + hex.length, 'word', { means: [{ id: 'color', value: sixDigits(hex) }] });
  if (isInNumber(text, at)) return undefined;
  if (/[.;!?\n]/.test(character)) return token(text, at, at + 1, 'stop');
  if (/[,:]/.test(character)) return token(text, at, at + 1, 'comma');
  return (
    (HAN.test(character) ? (hanNameAt(text, at, isName) ?? hanAt(text, at)) : undefined) ??
    numberAt(text, at) ??
    latinAt(text, at, isName) ??
    unknownAt(text, at)
  );
}

function token(
  text: string,
  start: number,
  end: number,
  kind: Token['kind'],
  { value = NaN, means = [] }: { readonly value?: number; readonly means?: readonly Concept[] } = {},
): Token {
  return { start, end, kind, means, value, text: text.slice(start, end) };
}

/** The comma of 325,000, and of €3,50; the colon of 18:30. */
function isInNumber(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 5), at), text.slice(at + 1, at + 6)];
  if (text.charAt(at) === ':') return /\d$/.test(before) && /^\d\d(?!\d)/.test(after);
  if (text.charAt(at) !== ',' || !/(?:(?<!\d)\d{1,3}|,\d{3})$/.test(before)) return false;
  const isPrice = /[$€£] ?\d{1,3}$/.test(before) || /^\d\d ?[€$£]/.test(after);
  return /^\d{3}(?!\d)/.test(after) || (isPrice && /^\d\d(?!\d)/.test(after));
}

/** `#f00` is `#ff0000`. */
const sixDigits = (hex: string): string =>
  hex.length === 7 ? hex : `#${Array.from(hex.slice(1), (digit) => digit + digit).join('')}`;

/** What several pictures are called, before the noun for them: 海边照片, 山 photos. */
function hanNameAt(text: string, at: number, isName: (word: string) => boolean): Token | undefined {
  const word = HAN_NAME.exec(text.slice(at, at + MOST_HAN))?.[0];
  return word !== undefined && isName(word) ? token(text, at, at + word.length, 'name') : undefined;
}
const HAN_NAME =
  /^\p{Script=Han}{2,8}(?=\u2060)|^[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?= photos?(?![a-z]))/u;

function hanAt(text: string, at: number): Token | undefined {
  for (let many = Math.min(MOST_HAN, chinese.longest.get(text.charAt(at)) ?? 0); many > 0; many -= 1) {
    const means = chinese.meanings.get(text.slice(at, at + many));
    if (means) return token(text, at, at + many, 'word', { means });
  }
  return undefined;
}

function numberAt(text: string, at: number): Token | undefined {
  NUMBERS.lastIndex = at;
  const found = NUMBERS.exec(text)?.[0];
  if (found === undefined || (/^\d/.test(found) && phraseAt(english, text, at))) return undefined;
  const number = readNumber(found.replace(/^百分之| ?(?:%|percent|per cent)$/gu, ''));
  if (Number.isNaN(number) || (/^[a-z]/.test(found) && phraseAt(english, text, at, 2))) return undefined;
  return token(text, at, at + found.length, /%|percent|per cent|百分/.test(found) ? 'percent' : 'number', {
    value: number,
  });
}

/** The longest phrase of a lexicon at a place. @param least words that it must have */
function phraseAt(lexicon: Lexicon, text: string, at: number, least = 1): Token | undefined {
  const words = wordsFrom(text, at);
  const most = Math.min(words.length, lexicon.longest.get(words[0]?.word ?? '') ?? 0);
  for (let many = most; many >= least; many -= 1) {
    const some = words.slice(0, many);
    const means = lexicon.meanings.get(some.map(({ word }) => word).join(' '));
    if (means) return token(text, at, some.at(-1)?.end ?? at, 'word', { means });
  }
  return undefined;
}

/** So many words are the longest phrase. */
const MOST_WORDS = 7;

function wordsFrom(text: string, at: number): { word: string; end: number }[] {
  const words: { word: string; end: number }[] = [];
  for (let from = at; words.length < MOST_WORDS;) {
    while (text.charAt(from) === ' ' || text.charAt(from) === '-') from += 1;
    WORD.lastIndex = from;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    words.push({ word, end: from + word.length });
    from += word.length;
  }
  return words;
}

function latinAt(text: string, at: number, isName: (word: string) => boolean): Token | undefined {
  const known = phraseAt(english, text, at) ?? chineseLatin(text, at);
  if (known) return known;
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return undefined;
  const bare = word.replace(/'s$/, '');
  if (isName(bare)) return token(text, at, at + word.length, 'name');
  const means = english.meanings.get(bare) ?? misspelt(bare);
  return token(text, at, at + word.length, means ? 'word' : 'unknown', means ? { means } : {});
}

/** Latin words in Chinese: `bgm`, `logo`. */
function chineseLatin(text: string, at: number): Token | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  const means = chinese.meanings.get(word);
  return means && token(text, at, at + word.length, 'word', { means });
}

const LEAST_LETTERS = 5;
/** In shorter words another letter makes another word: a whale is no whole. */
const LEAST_EXCHANGED = 7;
/** What a word can be nearly, by its first letter. */
const ALIKE = new Map<string, [phrase: string, means: readonly Concept[]][]>();
for (const entry of english.meanings) {
  const [phrase] = entry;
  if (phrase.length < LEAST_LETTERS || phrase.includes(' ')) continue;
  const alike = ALIKE.get(phrase.charAt(0));
  if (alike) alike.push(entry);
  else ALIKE.set(phrase.charAt(0), [entry]);
}

/** What a word with a letter wrong means, where only one thing can be meant. */
function misspelt(word: string): readonly Concept[] | undefined {
  if (word.length < LEAST_LETTERS || /\d/.test(word) || ORDINARY.has(word)) return undefined;
  const near = (ALIKE.get(word.charAt(0)) ?? []).filter(
    ([phrase]) => Math.abs(phrase.length - word.length) <= 1 && isWithinOne(phrase, word),
  );
  const [first] = near;
  const one = first && near.every(([, means]) => means[0]?.id === first[1][0]?.id);
  return one ? first[1] : undefined;
}

/** One letter put in, left out, exchanged, or two in the wrong order. */
function isWithinOne(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    (restA.slice(1) === restB.slice(1) && a.length >= LEAST_EXCHANGED) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Anything else that is written: a letter of a script that no lexicon knows. Other signs say nothing. */
function unknownAt(text: string, at: number): Token | undefined {
  const code = text.codePointAt(at);
  const character = code === undefined ? '' : String.fromCodePoint(code);
  return /[\p{L}\p{N}%]/u.test(character) ? token(text, at, at + character.length, 'unknown') : undefined;
}

/** Whether a word stands in the English lexicon. */
export const isKnown = (word: string): boolean => english.meanings.has(latinParts(word).join(' '));

/** Whether a single Chinese sign stands right beside one that nobody knows: the 长 of 成长 says nothing of a length. */
export const isPartOfWord = (token: Token, among: readonly Token[]): boolean =>
  token.kind === 'word' &&
  token.end - token.start === 1 &&
  HAN.test(token.text) &&
  among.some(
    ({ kind, start, end, text }) =>
      kind === 'unknown' && HAN.test(text) && (end === token.start || start === token.end),
  );
