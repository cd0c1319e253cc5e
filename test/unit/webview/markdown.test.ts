import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText, readMarkdown, type MarkdownNode } from '../../../webview/lib/markdown.ts';

const strong = (...children: MarkdownNode[]): MarkdownNode => ({ tag: 'strong', children });
const p = (...children: MarkdownNode[]): MarkdownNode => ({ tag: 'p', children });

/** What is written, and what is drawn. */
const ROWS: readonly (readonly [string, readonly MarkdownNode[]])[] = [
  ['plain words', [p('plain words')]],
  ['one\ntwo', [p('one', { tag: 'br', children: [] }, 'two')]],
  ['**Done.** Next?', [p(strong('Done.'), ' Next?')]],
  ['**not yet clo', [p('**not yet clo')]],
  ['2 * 3 * 4 and photo_1_small.jpg', [p('2 * 3 * 4 and photo_1_small.jpg')]],
  ['letter.md and lake.ai', [p('letter.md and lake.ai')]],
  ['<script>alert(1)</script>', [p('<script>alert(1)</script>')]],
  ['![a lake](https://example.com/lake.png)', [p('a lake')]],
  ['[x](javascript:alert(1))', [p('[x](javascript:alert(1))')]],
  ['[x](command:workbench.action.quit)', [p('x')]],
  ['[x](file:///etc/passwd)', [p('[x](file:///etc/passwd)')]],
  ['<javascript:alert(1)>', [p('<javascript:alert(1)>')]],
  [
    'see https://example.com.',
    [p('see ', { tag: 'a', href: 'https://example.com', children: ['https://example.com'] }, '.')],
  ],
  [
    '1. one\n2. two',
    [
      {
        tag: 'ol',
        children: [
          { tag: 'li', children: ['one'] },
          { tag: 'li', children: ['two'] },
        ],
      },
    ],
  ],
  ['```\na < b\n```', [{ tag: 'pre', children: ['a < b'] }]],
];

describe('Markdown of a message', () => {
  for (const [text, nodes] of ROWS)
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(readMarkdown(text), nodes));

  it('leaves of the marks nothing to be heard', () => {
    assert.equal(
      plainText('## Done\n\nI made **two** changes:\n- a `title`\n- [music](https://example.com)'),
      'Done\nI made two changes:\na title\nmusic',
    );
  });

  it('draws whatever comes, with no link but to the web and mail', () => {
    const links = (nodes: readonly MarkdownNode[]): string[] =>
      nodes.flatMap((node) =>
        typeof node === 'string'
          ? []
          : [...(node.href === undefined ? [] : [node.href]), ...links(node.children)],
      );
    const scrap = fc.constantFrom(
      '[',
      '](',
      ')',
      '<',
      '>',
      '**',
      '`',
      '\n',
      '- ',
      '| a |\n|-|\n',
      '# ',
      'javascript:',
      'data:text/html,x',
      'https://a.b',
      '&#106;',
      '\u202e',
      '!',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string({ unit: 'grapheme' }))), (scraps) => {
        for (const href of links(readMarkdown(scraps.join('')))) assert.match(href, /^(https?|mailto):/i);
      }),
      { numRuns: 2000 },
    );
  });
});
