import { h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { pure } from '../../hooks.ts';
import { MarkdownReader, type MarkdownNode, type MarkdownTag } from '../../lib/markdown.ts';

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
  const own = { ...(!PLAIN.has(tag) && { dir: 'auto' }), ...(href !== undefined && { href, title: href }) };
  return h(tag, own, children.map(draw));
}

/** They run with the words around them: to find a direction for each would take most of the time in which an answer is drawn. */
const PLAIN: ReadonlySet<string> = new Set<MarkdownTag>(['em', 'strong', 's', 'br', 'hr']);
