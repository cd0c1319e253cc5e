import { isChinese } from '../../../skills/writing.ts';
import type { TextBlock } from './markdown.ts';

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
  /** It is a heading that has no text of its own. */
  readonly bare?: true;
  /** What is to be seen with it. */
  readonly shows?: string;
}

const LONGEST_TITLE = 60;

/** Takes a script apart. */
export function parseScript(blocks: readonly TextBlock[]): ParsedScript {
  const reader = new Reader();
  for (const block of blocks) reader.take(block);
  return reader.done();
}

/** Puts headings to what is below them. */
class Reader {
  readonly #blocks: Block[] = [];
  #title: string | undefined;
  #heading: string | undefined;

  take({ kind, text, lead, shows }: TextBlock): void {
    const line = inOne(text);
    const seen = shows === undefined ? {} : { shows };
    if (kind === 'heading') this.#takeHeading(line);
    else if (lead !== undefined && kind === 'item') this.#takeItem(lead, line, seen);
    else {
      const all = lead === undefined ? text : `${lead} ${text}`;
      for (const each of thoughtsOf(all)) this.#push(each, kind === 'item', seen);
    }
  }

  done(): ParsedScript {
    this.#dropHeading();
    const [first] = this.#blocks;
    if (this.#title === undefined && first && this.#blocks.length > 1 && isTitle(first)) {
      this.#title = first.text;
      this.#blocks.shift();
    }
    return { ...(this.#title !== undefined && { title: this.#title }), blocks: this.#blocks };
  }

  #takeHeading(text: string): void {
    if (this.#title === undefined && this.#blocks.length === 0) this.#title = text;
    else {
      this.#dropHeading();
      this.#heading = text;
    }
  }

  /** `**Listens**: it learns …`: an item with a heading of its own. */
  #takeItem(lead: string, text: string, seen: Pick<Block, 'shows'>): void {
    this.#dropHeading();
    const rest = text.replace(/^[:：—–-]\s*/, '');
    this.#blocks.push({ heading: lead.replace(/[:：]$/, ''), text: capitalize(rest), item: true, ...seen });
  }

  #push(text: string, item: boolean, seen: Pick<Block, 'shows'>): void {
    const heading = this.#heading !== undefined && { heading: this.#heading };
    this.#blocks.push({ ...heading, text, item, ...seen });
    this.#heading = undefined;
  }

  /** A heading with nothing below it but another one still has its words. */
  #dropHeading(): void {
    if (this.#heading !== undefined) this.#blocks.push({ text: this.#heading, item: false, bare: true });
    this.#heading = undefined;
  }
}

/** Each Chinese line is a thought of its own, and each other one where all of them end as sentences do. */
function thoughtsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return isChinese(text) || lines.every((line) => SENTENCE_END.test(line)) ? lines : [inOne(text)];
}

const SENTENCE_END = /[.!?…]["”’»)]?$/u;

/** Lines as one: Chinese needs no space between them. */
export const inOne = (text: string): string => text.replaceAll('\n', isChinese(text) ? '' : ' ');

const isTitle = ({ text, item, heading }: Block): boolean =>
  !item &&
  heading === undefined &&
  text.length <= 4 * LONGEST_TITLE &&
  Array.from(text).length <= LONGEST_TITLE &&
  !/[.,;:!?。，；：！？…]$/.test(text);

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
