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

  take({ kind, text, lead }: TextBlock): void {
    const line = inOne(text);
    if (kind === 'heading') this.#takeHeading(line);
    else if (lead !== undefined && kind === 'item') this.#takeItem(lead, line);
    else {
      const all = lead === undefined ? text : `${lead} ${text}`;
      // Each Chinese line is a thought of its own.
      const lines = isChinese(all) ? all.split('\n') : [inOne(all)];
      for (const each of lines) this.#push(each, kind === 'item');
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
  #takeItem(lead: string, text: string): void {
    this.#dropHeading();
    const rest = text.replace(/^[:：—–-]\s*/, '');
    this.#blocks.push({ heading: lead.replace(/[:：]$/, ''), text: capitalize(rest), item: true });
  }

  #push(text: string, item: boolean): void {
    this.#blocks.push({ ...(this.#heading !== undefined && { heading: this.#heading }), text, item });
    this.#heading = undefined;
  }

  /** A heading with nothing below it but another one still has its words. */
  #dropHeading(): void {
    if (this.#heading !== undefined) this.#blocks.push({ text: this.#heading, item: false, bare: true });
    this.#heading = undefined;
  }
}

/** Lines as one: Chinese needs no space between them. */
export const inOne = (text: string): string => text.replaceAll('\n', isChinese(text) ? '' : ' ');

const isTitle = ({ text, item, heading }: Block): boolean =>
  !item &&
  heading === undefined &&
  text.length <= 4 * LONGEST_TITLE &&
  Array.from(text).length <= LONGEST_TITLE &&
  !/[.,;:!?。，；：！？…]$/.test(text);

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
