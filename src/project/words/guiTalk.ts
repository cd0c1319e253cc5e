import { translateSentence } from './guiSentence.ts';
import type { SaidSoFar } from './guiSentence.ts';
import type { GuiAction } from './guiPatterns.ts';

export type { GuiAction } from './guiPatterns.ts';

/** A backend's text without its web page. */
export interface Translated {
  /** Descriptions of content as they were; instructions for the page replaced by what happens here. */
  readonly text: string;
  /** What to offer as buttons, each once, in order. */
  readonly actions: readonly GuiAction[];
}

/**
 * Translates what the backend says to a user whom it takes for a visitor of its web page (docs/protocol.md, *The backend believes that
 * the user has its web page*): the sentence that names a button, a panel, a drag, a preview, the Export button or the account page is replaced by the action that
 * does the same here. English and Chinese; line breaks and list markers are kept.
 */
export function translateGuiTalk(text: string): Translated {
  const talk = new GuiTalk();
  talk.push(text);
  return { text: talk.text, actions: talk.actions };
}

const LIST_MARKER = /^\s*(?:[-*•]|\d{1,2}[.)、]|#{1,6}(?= ))\s*/u;
/** A longer sentence gives no instruction, characters: it is passed on in pieces of this length, as it is. */
const LONGEST_SENTENCE = 1_000;

/**
 * The same for a text that comes bit by bit. Each sentence is translated when it is complete, and never again: the work is linear in the
 * text, however it is cut.
 */
export class GuiTalk {
  readonly #said: SaidSoFar;
  /** The lines that are complete, without blank ones at either end. */
  #lines = '';
  /** Blank lines since then. */
  #blank = 0;
  /** The line that is not: its marker, what is translated of it, and the rest. */
  #marker: string | undefined;
  #translated = '';
  #open = '';
  #isBlank = true;

  /** @param said what an earlier text has said already */
  constructor(said?: SaidSoFar) {
    this.#said = copyOf(said ?? { actions: new Set(), sayings: new Set() });
  }

  /** More of the text. */
  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#append(text.slice(from, end));
      this.#endLine();
      from = end + 1;
    }
    this.#append(text.slice(from));
  }

  /** What is said so far; the sentence under way as if it ended here. */
  get text(): string {
    const { actions, sayings } = copyOf(this.#said);
    const { marker, rest } = this.#withoutMarker();
    const tail = rest === '' ? '' : translateSentence(rest, { actions, sayings });
    return this.#joined(lineOf(marker, this.#translated + tail));
  }

  /** What to offer as buttons, each once, in order. */
  get actions(): readonly GuiAction[] {
    return [...this.said.actions];
  }

  /** What it has said, for the text after it. */
  get said(): SaidSoFar {
    const said = copyOf(this.#said);
    const { rest } = this.#withoutMarker();
    if (rest !== '') translateSentence(rest, said);
    return said;
  }

  #append(text: string): void {
    this.#isBlank &&= text.trim() === '';
    this.#open += text;
    let from = 0;
    for (;;) {
      const end = sentenceEnd(this.#open, from, this.#marker === undefined);
      if (end === undefined) break;
      this.#take(this.#open.slice(from, end));
      from = end;
    }
    this.#open = this.#open.slice(from);
  }

  /** A sentence is complete. */
  #take(sentence: string): void {
    const marker = this.#marker === undefined ? (LIST_MARKER.exec(sentence)?.[0] ?? '') : '';
    this.#marker ??= marker;
    const words = sentence.slice(marker.length);
    this.#translated += words.length < LONGEST_SENTENCE ? translateSentence(words, this.#said) : words;
  }

  #endLine(): void {
    const { marker, rest } = this.#withoutMarker();
    const tail = rest === '' ? '' : translateSentence(rest, this.#said);
    const line = lineOf(marker, this.#translated + tail);
    if (line !== '') {
      this.#lines = this.#joined(line);
      this.#blank = 0;
      // A line that held nothing but what was said already goes; an empty line was meant.
    } else if (this.#isBlank && this.#lines !== '') this.#blank += 1;
    this.#marker = undefined;
    this.#translated = '';
    this.#open = '';
    this.#isBlank = true;
  }

  #withoutMarker(): { readonly marker: string; readonly rest: string } {
    if (this.#marker !== undefined) return { marker: this.#marker, rest: this.#open };
    const marker = LIST_MARKER.exec(this.#open)?.[0] ?? '';
    return { marker, rest: this.#open.slice(marker.length) };
  }

  #joined(line: string): string {
    if (line === '') return this.#lines;
    return this.#lines === '' ? line.trimStart() : `${this.#lines}${'\n'.repeat(this.#blank + 1)}${line}`;
  }
}

function lineOf(marker: string, translated: string): string {
  const words = translated.trimEnd();
  return words === '' ? '' : marker + words;
}

function copyOf({ actions, sayings }: SaidSoFar): SaidSoFar {
  return { actions: new Set(actions), sayings: new Set(sayings) };
}

const SENTENCE_END = /[。！？；!?.…]+["”’』」)）\]]*\s*/gu;
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|no|approx|mr|mrs|dr)\.\s*$/iu;

/**
 * Where the sentence that begins at `from` ends, white space included; undefined as long as that is not certain. A full stop ends one only
 * before a space and something that may begin another: “0.5 s”, “photo.jpg” and “e.g. this” stay whole.
 *
 * @param marked there may be a list marker (“1. ”) at `from`
 */
function sentenceEnd(text: string, from: number, marked: boolean): number | undefined {
  const window = text.slice(from, from + LONGEST_SENTENCE + 2);
  const begin = marked ? (LIST_MARKER.exec(window)?.[0].length ?? 0) : 0;
  SENTENCE_END.lastIndex = begin;
  for (let match = SENTENCE_END.exec(window); match; match = SENTENCE_END.exec(window)) {
    const end = match.index + match[0].length;
    if (end > LONGEST_SENTENCE || end >= window.length) break;
    const fullStop = match[0].startsWith('.');
    const ends =
      !fullStop ||
      (/\s$/.test(match[0]) &&
        /^[^\p{Ll}]/u.test(window.slice(end)) &&
        !ABBREVIATION.test(window.slice(begin, end)));
    if (ends) return from + end;
  }
  if (window.length <= LONGEST_SENTENCE) return undefined;
  // Not between the halves of a character.
  return (
    from +
    (/[\uD800-\uDBFF]/.test(window[LONGEST_SENTENCE - 1] ?? '') ? LONGEST_SENTENCE + 1 : LONGEST_SENTENCE)
  );
}
