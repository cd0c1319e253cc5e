import MarkdownIt from 'markdown-it';

/** A run of words within a line. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** What a card's text is made of, in order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Run[])[] }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly mark: string; readonly runs: readonly Run[] }[];
    }
  | { readonly kind: 'sub-heading'; readonly runs: readonly Run[] };

const BULLET = /^\s*(?:[-*•·‣–—]|(\d{1,2}[.)、]))\s+(.+)$/u;
const HEADING = /^\s*#{1,6}\s+(.+?)\s*#*$/;

/** Characters that are drawn. Nobody reads more in one picture, and the layout takes more memory than the text grows. */
const LONGEST_TEXT = 1000;

/** A text as far as it is drawn: what goes beyond {@link LONGEST_TEXT} is an ellipsis. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${Array.from(text.slice(0, LONGEST_TEXT)).slice(0, -1).join('')}…`;
}

/** Takes a card's text apart: paragraphs (blank lines between them), bullet and numbered lists, the little Markdown that scripts have. Pure. */
export function parseWords(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: Run[][] = [];
  let items: { mark: string; runs: Run[] }[] = [];
  const flush = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    [lines, items] = [[], []];
  };
  for (const line of text.split(/\r?\n/)) {
    const bullet = BULLET.exec(line);
    const heading = HEADING.exec(line)?.[1];
    if (line.trim() === '') {
      // A blank line between two bullets does not end their list.
      if (lines.length > 0) flush();
    } else if (heading !== undefined) {
      flush();
      blocks.push({ kind: 'sub-heading', runs: parseRuns(heading) });
    } else if (bullet) {
      if (lines.length > 0) flush();
      items.push({ mark: bullet[1] ?? '', runs: parseRuns(bullet[2] ?? '') });
    } else {
      if (items.length > 0) flush();
      lines.push(parseRuns(line.trim()));
    }
  }
  flush();
  return blocks;
}

/** The little of Markdown that counts within a line. */
const inline = new MarkdownIt('zero').enable(['emphasis', 'backticks', 'link', 'image']);

/** Splits a line at `**bold**`; other Markdown marks are taken off. */
export function parseRuns(line: string): Run[] {
  const runs: { text: string; bold: boolean }[] = [];
  let depth = 0;
  for (const { type, content } of inline.parseInline(line, {}).flatMap(({ children }) => children ?? [])) {
    if (type === 'strong_open') depth += 1;
    else if (type === 'strong_close') depth -= 1;
    if (content === '') continue;
    const last = runs.at(-1);
    if (last?.bold === depth > 0) last.text += content;
    else runs.push({ text: content, bold: depth > 0 });
  }
  return runs;
}

/** Whether a paragraph is the end of a letter: a few short lines, the first of which ends with a comma (“With love,”). */
export function isSignature(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.lines.length < 2 || block.lines.length > 4) return false;
  const lines = block.lines.map((runs) => runs.map(({ text }) => text).join(''));
  return lines.every((line) => line.length <= 40) && /[,，、]$/.test(lines[0] ?? '');
}

/** All that the blocks say, for choosing fonts. */
export function plainText(blocks: readonly Block[]): string {
  const runs = blocks.flatMap((block): { readonly text: string }[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.lines.flat();
      case 'list':
        return block.items.flatMap(({ mark, runs: words }) => [{ text: mark }, ...words]);
      case 'sub-heading':
        return [...block.runs];
    }
  });
  return runs.map(({ text }) => text).join(' ');
}
