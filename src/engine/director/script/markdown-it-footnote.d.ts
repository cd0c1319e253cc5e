declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';
  /** Footnotes: `[^1]` and `[^1]: …`. */
  const footnote: (markdown: MarkdownIt) => void;
  export default footnote;
}
