import MarkdownIt, { type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';

/** A piece of a text without its marks. Lines of a paragraph are kept apart by `\n`. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'note';
  readonly text: string;
  /** Words in bold that an item begins with: `**Listens**: it learns`. */
  readonly lead?: string;
  /** What a script wants to be seen with it. */
  readonly shows?: string;
}

/** What of a text is not for viewers. */
export type LeftOutKind = 'code' | 'comment' | 'direction' | 'note' | 'picture' | 'properties' | 'struck';

/** A text taken apart, and how much of what was left out. */
export interface ReadText {
  readonly blocks: readonly TextBlock[];
  readonly leftOut: ReadonlyMap<LeftOutKind, number>;
}

/** Properties at the very top of a Markdown file (YAML between two lines of dashes). */
const PROPERTIES = /^---[ \t]*\n(?:(?!---)[^\n]*\n)*(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** List marks that typewriters have and Markdown has not. */
const BULLET = /^([^\S\n]*)[•·‣▪◦](?=\s)/gmu;
const COMMENT = /^<!--/;
/** What nobody reads of a web address, or says. */
const SCHEME = /(?<![a-z])https?:\/\/(?:www\.)?(?=[\p{L}\p{N}])/giu;
const TASK = /^\[[ xX]\]\s+/;

const markdown = new MarkdownIt('default', { html: true }).use(footnote);
/** Plain texts have lists and headings, too, but what looks like HTML, code or properties is what somebody wrote. */
const plain = new MarkdownIt('default', { html: false }).disable(['code', 'fence', 'entity', 'reference']);

/**
 * Reads Markdown, or a plain text with the little Markdown that people use in it. Pure; linear in the text's length.
 *
 * @param isMarkdown the text comes from a Markdown file
 */
export function readText(text: string, isMarkdown: boolean): ReadText {
  const reader = new Reader();
  const lines = text.replaceAll(/\r\n?/g, '\n');
  if (!isMarkdown) return reader.read(plain.parse(lines.replaceAll(BULLET, '$1-'), {}));
  const properties = PROPERTIES.exec(lines)?.[0] ?? '';
  if (properties !== '') reader.leave('properties');
  return reader.read(markdown.parse(lines.slice(properties.length), {}));
}

/** Reads several texts as one, with what is to be seen with each. */
export function readTexts(
  texts: readonly { readonly text: string; readonly isMarkdown: boolean; readonly shows?: string }[],
): ReadText {
  const all = texts.map(({ text, isMarkdown, shows }) => {
    const { blocks, leftOut } = readText(text, isMarkdown);
    const seen = shows === undefined ? {} : { shows };
    return { leftOut, blocks: blocks.map((block): TextBlock => ({ ...block, ...seen })) };
  });
  const leftOut = new Map<LeftOutKind, number>();
  for (const [kind, count] of all.flatMap((each) => [...each.leftOut]))
    leftOut.set(kind, (leftOut.get(kind) ?? 0) + count);
  return { blocks: all.flatMap(({ blocks }) => blocks), leftOut };
}

/** Walks the parser's tokens. */
class Reader {
  readonly #blocks: TextBlock[] = [];
  readonly #leftOut = new Map<LeftOutKind, number>();
  /** What the next words belong to. */
  readonly #inside: TextBlock['kind'][] = [];
  /** Cells of the table's row that is being read. */
  #row: string[] | undefined;

  read(tokens: readonly Token[]): ReadText {
    for (const token of tokens) this.#take(token);
    return { blocks: this.#blocks, leftOut: this.#leftOut };
  }

  leave(kind: LeftOutKind): void {
    this.#leftOut.set(kind, (this.#leftOut.get(kind) ?? 0) + 1);
  }

  #take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#inside.push('heading');
        break;
      case 'list_item_open':
        this.#inside.push('item');
        break;
      case 'footnote_open':
        this.#inside.push('note');
        break;
      case 'heading_close':
      case 'list_item_close':
      case 'footnote_close':
        this.#inside.pop();
        break;
      case 'tr_open':
        this.#row = [];
        break;
      case 'tr_close':
        this.#add({ kind: 'item', text: (this.#row ?? []).filter((cell) => cell !== '').join(' · ') });
        this.#row = undefined;
        break;
      case 'code_block':
      case 'fence':
        this.leave('code');
        break;
      case 'html_block':
        this.#html(token.content);
        break;
      case 'inline':
        this.#inline(token);
        break;
      default:
    }
  }

  #inline(token: Token): void {
    const words = this.#wordsOf(token.children ?? []);
    if (this.#row) this.#row.push(words.text.replaceAll('\n', ' '));
    else this.#add({ kind: this.#inside.at(-1) ?? 'paragraph', ...words });
  }

  #add(block: TextBlock): void {
    const text = block.text.replace(block.kind === 'item' ? TASK : '', '');
    if (text !== '' || block.lead !== undefined) this.#blocks.push(...headed({ ...block, text }));
  }

  #wordsOf(tokens: readonly Token[]): { readonly text: string; readonly lead?: string } {
    let text = '';
    let lead: string | undefined;
    let struck = 0;
    const leadEnd = leadEndOf(tokens);
    for (const [at, token] of tokens.entries()) {
      if (token.type === 's_open') {
        struck += 1;
        this.leave('struck');
      } else if (token.type === 's_close') struck -= 1;
      else if (struck === 0) text += this.#signsOf(token);
      if (at === leadEnd) {
        lead = tidy(text);
        text = '';
      }
    }
    return { text: tidy(text), ...(lead !== undefined && { lead }) };
  }

  #signsOf({ type, content }: Token): string {
    switch (type) {
      case 'text':
        return content.replaceAll(SCHEME, '');
      case 'code_inline':
        return content;
      case 'softbreak':
      case 'hardbreak':
        return '\n';
      case 'image':
        this.leave('picture');
        return '';
      case 'html_inline':
        if (COMMENT.test(content)) this.leave('comment');
        return /^<br\b/i.test(content) ? '\n' : '';
      default:
        return '';
    }
  }

  /** The words between the tags of a block of HTML. */
  #html(html: string): void {
    const tokens = markdown
      .parseInline(html.replaceAll('\n', ' '), {})
      .flatMap(({ children }) => children ?? []);
    this.#add({ kind: 'paragraph', ...this.#wordsOf(tokens) });
  }
}

/** What stands on a line above others, in capitals or numbered, is their heading, though nothing marks it as one. */
const LONGEST_HEADING = 40;
const NUMBERED =
  /^(?:part|chapter|section|teil|kapitel|parte|cap[ií]tulo|partie|chapitre)\s+(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five)(?:\s*[:.–—-].*)?$/iu;
const isHeadingLine = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  !/[.!?,;]$/u.test(line) &&
  ((/\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)) || NUMBERED.test(line));
const CASELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

/** A block, or its heading and the rest. */
function headed(block: TextBlock): readonly TextBlock[] {
  const { kind, text, lead } = block;
  const end = text.indexOf('\n');
  const first = text.slice(0, Math.max(0, end));
  if (end < 0 || lead !== undefined || kind === 'heading' || CASELESS.test(first)) return [block];
  if (!isHeadingLine(first)) return [block];
  const rest = text.slice(end + 1);
  return kind === 'item'
    ? [{ ...block, lead: first, text: rest }]
    : [
        { ...block, kind: 'heading', text: first },
        { ...block, text: rest },
      ];
}

/** Where the bold words end that a line begins with; undefined where there are none, or nothing follows them. */
function leadEndOf(tokens: readonly Token[]): number | undefined {
  const hasWords = ({ content }: Token) => content.trim() !== '';
  const first = tokens.findIndex((token) => token.type === 'strong_open' || hasWords(token));
  const end =
    tokens[first]?.type === 'strong_open' ? tokens.findIndex(({ type }) => type === 'strong_close') : -1;
  return end >= 0 && tokens.slice(end + 1).some(hasWords) ? end : undefined;
}

/** One space between words, no lines without any. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\u3000]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
