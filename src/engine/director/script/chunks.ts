import { isCjk } from '../../../skills/writing.ts';
import { amountOf, type Amount } from '../board/reading.ts';
import { cjkWords } from './cjkWords.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What has a full stop, and another word behind it: titles, and initials. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:Mr|Mrs|P?PS|Ms|Dr|Prof|St|Sr|Jr|vs|approx|Fig|Vol|Gen|Col|Rev|Hon|(?!I)\p{Lu})\.\s+$/u;

/** Characters in which the end of a sentence is told. */
const LONGEST_END = 12;

/** Sentences, with their full stops. */
export function sentences(text: string): string[] {
  const parts: string[] = [];
  for (const sentence of segments(text)) {
    // An emoji behind a full stop belongs to what it stands behind.
    const [led = ''] = LED.exec(sentence) ?? [];
    const last = parts.length - 1;
    if (led === '' || last < 0) parts.push(sentence);
    else {
      parts[last] = `${parts[last] ?? ''} ${led.trim()}`;
      parts.push(sentence.slice(led.length));
    }
  }
  return parts.filter((part) => part !== '');
}

const LED =
  /^(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\p{EMod}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{EMod}\uFE0F]*)*\s*)+/u;

const isOpen = (part: string): boolean => ABBREVIATED.test(part.slice(-LONGEST_END)) || LABEL.test(part);

/** `Step 2.` belongs to what follows. */
const LABEL = /^\s*(?:step|part|chapter|scene|tip|rule|schritt|teil|étape|paso|passo|parte) \d{1,2}\.\s+$/iu;

function segments(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of SEGMENTER.segment(text))
    if (isOpen(parts.at(-1) ?? '')) parts.push((parts.pop() ?? '') + segment);
    else parts.push(segment);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Cuts a text into portions that can each be read at one look: whole sentences as long as they stay within `most`, and longer
 * sentences at their commas, else between words. Nothing is left out; linear in the text's length.
 */
export function chunks(text: string, most: Portion): string[] {
  const joined: string[] = [];
  let size = Infinity;
  for (const sentence of sentences(text).flatMap((each) => cut(each, most))) {
    const own = sizeOf(sentence, most);
    const last = joined.at(-1);
    if (last !== undefined && size + own <= 1) {
      joined[joined.length - 1] = `${last}${needsSpace(last, sentence) ? ' ' : ''}${sentence}`;
      size += own;
    } else {
      joined.push(sentence);
      size = own;
    }
  }
  return joined;
}

/** What can be read at one look. */
export interface Portion extends Amount {
  /** Characters of all kinds. */
  readonly letters?: number;
}

/** What is heard over one picture: short sentences together, a long one by itself. */
const FEW: Amount = { words: 14, cjk: 30 };
const MANY: Amount = { words: 40, cjk: 80 };

/** Cuts a text into what is read aloud over one picture. */
export function spokenChunks(text: string): string[] {
  const joined: string[] = [];
  for (const sentence of chunks(text, MANY).flatMap(sentences)) {
    const last = joined.at(-1);
    if (last === undefined || sizeOf(last, FEW) + sizeOf(sentence, FEW) > 1) joined.push(sentence);
    else joined[joined.length - 1] = `${last}${needsSpace(last, sentence) ? ' ' : ''}${sentence}`;
  }
  return joined;
}

/** Characters. Dots and dashes are no words, but thousands of them are too much for one look as well. */
const LONGEST_CHUNK = 400;

/** How much of one look a text takes: 1 is all of it. */
function sizeOf(text: string, most: Portion): number {
  const { words, cjk } = amountOf(text);
  return Math.max(words / most.words + cjk / most.cjk, text.trim().length / (most.letters ?? LONGEST_CHUNK));
}

const needsSpace = (before: string, after: string): boolean =>
  !isCjk(before.slice(-2)) && !isCjk(after.slice(0, 1));

/** Words with what follows them, and the parts of what is too long for a word. */
const ATOMS = /\S+\s?|\s/gu;
const PIECES = /.{1,48}/gsu;
/** No word has more Chinese or Japanese signs: what has is no word, and may be cut anywhere. */
const LONGEST_CJK_WORD = 12;

/** What a sentence is not cut within. */
const atomsOf = (sentence: string): string[] =>
  Array.from(sentence.matchAll(ATOMS), ([atom]) => atom).flatMap((atom) =>
    isCjk(atom)
      ? cjkWords(atom).flatMap((word) => (word.length > LONGEST_CJK_WORD ? Array.from(word) : [word]))
      : (atom.match(PIECES) ?? []),
  );

/** Where a sentence may well be cut. */
const PAUSE = /[,;:—–，；：、][”"』」)）]?\s*$/u;

/** A sentence in parts of about the same size, none larger than one look. */
function cut(sentence: string, most: Portion): string[] {
  const whole = sizeOf(sentence, most);
  if (whole <= 1) return [sentence];
  const wanted = whole / Math.ceil(whole);
  const parts: string[] = [];
  let part = '';
  let size = 0;
  const end = (): void => {
    if (part.trim() !== '') parts.push(part.trim());
    part = '';
    size = 0;
  };
  for (const atom of atomsOf(sentence)) {
    const own = sizeOf(atom, most);
    if (size + own > 1) end();
    part += atom;
    size += own;
    if (size >= wanted || (size >= wanted * 0.7 && PAUSE.test(atom))) end();
  }
  end();
  return parts;
}
