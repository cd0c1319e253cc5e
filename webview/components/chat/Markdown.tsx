import { h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { pure } from '../../hooks.ts';
import { MarkdownReader, type MarkdownNode } from '../../lib/markdown.ts';

/** A text in Markdown, as elements of the page. Of one that grows, what is new is drawn. What a paragraph says decides its direction. */
export const Markdown = pure(function Markdown({ text }: { readonly text: string }) {
  const reader = useMemo(() => new MarkdownReader(), []);
  return (
    <>
      {reader.read(text).map((node, index) => (
        <Block key={index} node={node} />
      ))}
    </>
  );
});

const Block = pure(function Block({ node }: { readonly node: MarkdownNode }) {
  return <>{draw(node)}</>;
});

function draw(node: MarkdownNode): VNode | string {
  if (typeof node === 'string') return node;
  const { tag, href, children } = node;
  return h(tag, { dir: 'auto', ...(href !== undefined && { href, title: href }) }, children.map(draw));
}
