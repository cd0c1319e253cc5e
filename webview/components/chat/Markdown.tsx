import { h, type VNode } from 'preact';
import { pure } from '../../hooks.ts';
import { readMarkdown, type MarkdownNode } from '../../lib/markdown.ts';

/** A text in Markdown, as elements of the page. What a paragraph says decides its direction. */
export const Markdown = pure(function Markdown({ text }: { readonly text: string }) {
  return <>{readMarkdown(text).map(draw)}</>;
});

function draw(node: MarkdownNode): VNode | string {
  if (typeof node === 'string') return node;
  const { tag, href, children } = node;
  return h(tag, { dir: 'auto', ...(href !== undefined && { href, title: href }) }, children.map(draw));
}
