import MarkdownIt, { type Token } from 'markdown-it';
import { share } from '../../src/panel/share.ts';

/** A part of a message: words, or an element with what is in it. */
export type MarkdownNode = string | MarkdownElement;

export interface MarkdownElement {
  readonly tag: MarkdownTag;
  /** Where a link leads to. */
  readonly href?: string;
  readonly children: readonly MarkdownNode[];
}

/** All that a message is drawn with. */
export type MarkdownTag = (typeof TAGS)[number];

const TAGS = [
  ...(['p', 'br', 'hr', 'strong', 'em', 's', 'code', 'pre', 'a', 'ul', 'ol', 'li', 'blockquote'] as const),
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'] as const),
] as const;

const ADDRESS = /^(?:https?|mailto):/i;

/** What looks like HTML stays what it looks like; line breaks are kept; addresses are links. */
const markdown = new MarkdownIt('default', { html: false, linkify: true, breaks: true });
// A file's name, such as letter.md, is no address.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Finds the blocks alone: what their lines say is read apart, where it has not been read before. */
const blocks = new MarkdownIt('default', { html: false });
blocks.core.ruler.enableOnly(['normalize', 'block']);

/** What was read last: what is drawn of a message is then said, too. */
let latest: { readonly text: string; readonly nodes: readonly MarkdownNode[] } | undefined;

/** Reads a message in Markdown, also one that is still being written. Pure. No HTML comes about on the way. */
export function readMarkdown(text: string): readonly MarkdownNode[] {
  return latest?.text === text ? latest.nodes : new MarkdownReader().read(text);
}

/** Reads a message that grows: with each word of it that word's paragraph alone is read anew, and what has not changed is the same object. */
export class MarkdownReader {
  #nodes: readonly MarkdownNode[] = [];
  /** What the lines said that were read last, by their source; and the addresses that they could refer to. */
  #lines: ReadonlyMap<string, readonly MarkdownNode[]> = new Map();
  #addresses = '';

  read(text: string): readonly MarkdownNode[] {
    const env = {};
    const tokens = blocks.parse(text, env);
    const addresses = JSON.stringify(env);
    const known = addresses === this.#addresses ? this.#lines : new Map<never, never>();
    const lines = new Map<string, readonly MarkdownNode[]>();
    const read = (source: string): readonly MarkdownNode[] => {
      const nodes = known.get(source) ?? nodesOf(markdown.parseInline(source, env)[0]?.children ?? []);
      lines.set(source, nodes);
      return nodes;
    };
    this.#nodes = share(this.#nodes, nodesOf(tokens, read));
    this.#lines = lines;
    this.#addresses = addresses;
    latest = { text, nodes: this.#nodes };
    return this.#nodes;
  }
}

/** The same words without marks, for who hears them. */
export function plainText(text: string): string {
  return readMarkdown(text)
    .map((node) => wordsIn(node).trim())
    .join('\n');
}

function wordsIn(node: MarkdownNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  const between = node.tag === 'ul' || node.tag === 'ol' || node.tag === 'tr' ? '\n' : '';
  return node.children.map(wordsIn).join(between);
}

interface Open {
  readonly token: Token | undefined;
  readonly children: MarkdownNode[];
}

type ReadLines = (source: string) => readonly MarkdownNode[];

/** Markdown-it's tokens open and close; here they are in each other. @param read what lines of text say; there are none within lines */
function nodesOf(tokens: readonly Token[], read: ReadLines = () => []): readonly MarkdownNode[] {
  const root: Open = { token: undefined, children: [] };
  const open = [root];
  for (const token of tokens) {
    const { children } = open.at(-1) ?? root;
    if (token.nesting > 0) open.push({ token, children: [] });
    else if (token.nesting === 0) children.push(...leaf(token, read));
    else {
      const ended = open.pop();
      (open.at(-1) ?? root).children.push(...(ended ? element(ended) : []));
    }
  }
  return root.children;
}

function element({ token, children }: Open): readonly MarkdownNode[] {
  const tag = TAGS.find((each) => each === token?.tag);
  // A paragraph of a tight list is only its words.
  if (tag === undefined || token?.hidden === true) return children;
  if (tag !== 'a') return [{ tag, children }];
  const href = String(token?.attrGet('href') ?? '');
  return ADDRESS.test(href) ? [{ tag, href, children }] : children;
}

function leaf(token: Token, read: ReadLines): readonly MarkdownNode[] {
  switch (token.type) {
    case 'inline':
      return read(token.content);
    case 'code_inline':
      return [{ tag: 'code', children: [token.content] }];
    case 'fence':
    case 'code_block':
      return [{ tag: 'pre', children: [token.content.replace(/\n$/, '')] }];
    case 'softbreak':
    case 'hardbreak':
      return [{ tag: 'br', children: [] }];
    case 'hr':
      return [{ tag: 'hr', children: [] }];
    default:
      // Words; of a picture what it is said to show.
      return token.content === '' ? [] : [token.content];
  }
}
