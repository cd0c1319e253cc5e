/** A script taken apart. */
export interface ParsedScript {
  /** The first heading, or a short first line that stands alone. */
  readonly title?: string;
  readonly blocks: readonly Block[];
}

/** A paragraph or a list item, with the heading above it where it is the first below one. */
export interface Block {
  readonly heading?: string;
  readonly text: string;
  readonly item: boolean;
}

const HEADING = /^#{1,6}\s+(.+?)\s*#*$/;
const ITEM = /^\s*(?:[-*+•]|\d+[.)])\s+(.+)$/;
/** `**Listens**: it learns …` */
const LEAD = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*[:：—–-]?\s*(.*)$/;
const LONGEST_TITLE = 60;

/** Reads Markdown or plain text, whichever it is. Nothing is left out but the marks. */
export function parseScript(text: string): ParsedScript {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const reader = new Reader();
  for (const [at, line] of lines.entries()) {
    const heading =
      HEADING.exec(line)?.[1] ?? (/^[=-]{3,}$/.test(lines[at + 1] ?? '') && line !== '' ? line : undefined);
    const item = ITEM.exec(line)?.[1];
    if (line === '' || /^[=\-*_]{3,}$/.test(line)) reader.endParagraph();
    else if (heading !== undefined) reader.heading(plain(heading));
    else if (item !== undefined) reader.item(item);
    else reader.line(plain(line.replace(/^>\s?/, '')));
  }
  return reader.done();
}

/** Collects lines into blocks. */
class Reader {
  readonly #blocks: Block[] = [];
  #title: string | undefined;
  #heading: string | undefined;
  #paragraph: string[] = [];

  heading(text: string): void {
    this.endParagraph();
    if (this.#title === undefined && this.#blocks.length === 0) this.#title = text;
    else {
      this.#dropHeading();
      this.#heading = text;
    }
  }

  item(text: string): void {
    this.endParagraph();
    const [, lead, rest] = LEAD.exec(text) ?? [];
    if (lead !== undefined && rest !== undefined && rest !== '') {
      this.#dropHeading();
      this.#blocks.push({
        heading: plain(lead.replace(/[:：]$/, '')),
        text: capitalize(plain(rest)),
        item: true,
      });
    } else this.#push(plain(text), true);
  }

  line(text: string): void {
    this.#paragraph.push(text);
  }

  endParagraph(): void {
    if (this.#paragraph.length === 0) return;
    // Chinese lines need no space between them, and each is a thought of its own.
    const cjk = this.#paragraph.some((line) => /\p{Script=Han}/u.test(line));
    const texts = cjk ? this.#paragraph : [this.#paragraph.join(' ')];
    this.#paragraph = [];
    for (const text of texts) this.#push(text, false);
  }

  done(): ParsedScript {
    this.endParagraph();
    this.#dropHeading();
    const [first] = this.#blocks;
    if (this.#title === undefined && first && this.#blocks.length > 1 && isTitle(first)) {
      this.#title = first.text;
      this.#blocks.shift();
    }
    return { ...(this.#title !== undefined && { title: this.#title }), blocks: this.#blocks };
  }

  #push(text: string, item: boolean): void {
    this.#blocks.push({ ...(this.#heading !== undefined && { heading: this.#heading }), text, item });
    this.#heading = undefined;
  }

  /** A heading with nothing below it but another one still has its words. */
  #dropHeading(): void {
    if (this.#heading !== undefined) this.#blocks.push({ text: this.#heading, item: false });
    this.#heading = undefined;
  }
}

const isTitle = ({ text, item, heading }: Block): boolean =>
  !item &&
  heading === undefined &&
  Array.from(text).length <= LONGEST_TITLE &&
  !/[.,;:!?。，；：！？…]$/.test(text);

/** Markdown's marks off. */
function plain(text: string): string {
  return text
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__)(.+?)\1/g, '$2')
    .replaceAll(/(?<![\w*])[*_](?!\s)([^*_]+?)[*_](?![\w*])/g, '$1')
    .replaceAll(/`([^`]+)`/g, '$1')
    .trim();
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences, with their full stops. */
export function sentences(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment.trim()).filter(
    (sentence) => sentence !== '',
  );
}

/** Puts sentences together as long as they stay within a length, so that a scene can be read at one look. */
export function chunks(text: string, most: { readonly words: number; readonly cjk: number }): string[] {
  const joined: string[] = [];
  for (const sentence of sentences(text)) {
    const last = joined.at(-1);
    const both =
      last === undefined ? sentence : `${last}${/\p{Script=Han}/u.test(last) ? '' : ' '}${sentence}`;
    if (last !== undefined && sizeOf(both) <= limitOf(both, most)) joined[joined.length - 1] = both;
    else joined.push(sentence);
  }
  return joined;
}

const isCjk = (text: string): boolean => /\p{Script=Han}/u.test(text);

const sizeOf = (text: string): number =>
  isCjk(text) ? (text.match(/\p{Script=Han}/gu)?.length ?? 0) : text.split(/\s+/).length;

const limitOf = (text: string, most: { readonly words: number; readonly cjk: number }): number =>
  isCjk(text) ? most.cjk : most.words;
