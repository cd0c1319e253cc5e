import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MarkdownReader, plainText, readMarkdown, type MarkdownNode } from '../../../webview/lib/markdown.ts';

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

/** What means something in Markdown, or might do harm. */
const SCRAP = fc.constantFrom(
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
  '\n\n[a]: https://a.b\n',
  'a',
);
const SCRAPS = fc.array(fc.oneof(SCRAP, fc.string({ unit: 'grapheme' })));

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
    fc.assert(
      fc.property(SCRAPS, (scraps) => {
        for (const href of links(readMarkdown(scraps.join('')))) assert.match(href, /^(https?|mailto):/i);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what grows as it reads the whole', () => {
    fc.assert(
      fc.property(SCRAPS, (scraps) => {
        const reader = new MarkdownReader();
        for (const at of scraps.keys()) {
          const text = scraps.slice(0, at + 1).join('');
          assert.deepEqual(reader.read(text), readMarkdown(text), JSON.stringify(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what has not changed while a message grows', () => {
    const reader = new MarkdownReader();
    const [title, list] = reader.read('## Done\n\n- *a*\n- `b`\n\nAnd n');
    const grown = reader.read('## Done\n\n- *a*\n- `b`\n\nAnd now');
    assert.ok(grown[0] === title && grown[1] === list);
    assert.deepEqual(grown[2], p('And now'));
  });

  it('reads an address that comes later into what refers to it', () => {
    const reader = new MarkdownReader();
    assert.deepEqual(reader.read('see [a]\n\nb'), [p('see [a]'), p('b')]);
    const link: MarkdownNode = { tag: 'a', href: 'https://a.b', children: ['a'] };
    assert.deepEqual(reader.read('see [a]\n\nb\n\n[a]: https://a.b'), [p('see ', link), p('b')]);
  });
});
