import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readText } from '../../../../src/engine/director/script/markdown.ts';
import { embedScripts } from '../../../../src/skills/script.ts';
import { say } from './support.ts';

const fixture = readFileSync(new URL('../../../fixtures/texts/markdown.md', import.meta.url), 'utf8');
const wordsOf = (text: string, isMarkdown = true) =>
  readText(text, isMarkdown).blocks.map(({ lead, text: words }) =>
    lead === undefined ? words : `${lead}| ${words}`,
  );

describe('director: Markdown', () => {
  it('reads a file with all that Markdown has, without its marks', () => {
    const { blocks, leftOut } = readText(fixture, true);
    assert.deepEqual(
      blocks.map(({ kind, text }) => `${kind}: ${text}`),
      [
        'heading: Welcome to Acme!',
        'paragraph: We make great tools. Visit our site or acme.example.',
        'paragraph: Mr. Smith paid $3.50 at 10:30 a.m. in the U.S.A. on v2.0.1! Yahoo!Japan and ask.com? Yes.',
        'item: Plan · Price',
        'item: Free · $0',
        'item: Pro · $10',
        'paragraph: A quote by someone.',
        'item: First step',
        'item: Second step',
        'item: nested item',
        'item: done task',
        'item: open task',
        'paragraph: Line with inline code, new, H~2~O, footnote, emoji :smile:, and HTML\nbold & entity.',
        'paragraph: Term\n: Definition',
        'heading: Setext Heading',
        'paragraph: Last line\nwith a break. *not italic* 2 * 3 * 4 = 24, snake_case_word and init.',
        'note: The note text.',
      ],
    );
    assert.deepEqual([...leftOut.keys()].sort(), ['code', 'comment', 'picture', 'properties', 'struck']);
  });

  it('says what of it is left out', () => {
    const message = embedScripts('make a video', [{ name: 'a.md', text: fixture }]);
    const { reply } = say(message, { skill: 'ai-video-generator-ai', media: [] });
    assert.match(
      reply,
      /Of the text, the properties at its top, pictures, code, struck-out words and comments are left out\./,
    );
  });

  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['nested quotes', '> one\n>> two\n> > three', ['one', 'two\nthree']],
    ['reference links', 'See [the site][1].\n\n[1]: https://x.org "Title"', ['See the site.']],
    ['a fence that does not end', 'a\n\n```\nlet x = 1;', ['a']],
    ['indented code', 'a\n\n    let x = 1;\n\nb', ['a', 'b']],
    ['a block of HTML', '<div align="center">\n<h1>Hello</h1>\n<!-- no -->\n</div>', ['Hello']],
    ['several notes', 'a[^x] b^[inline]\n\n[^x]: one', ['a b', 'one', 'inline']],
    ['emphasis in words', '*a*b **c**d ~~e~~ f', ['ab cd f']],
    ['items with a lead', '- **Fast**: it runs.\n- **All bold**', ['Fast| : it runs.', 'All bold']],
    ['tasks', '* [ ] one\n* [X] two', ['one', 'two']],
    ['pictures alone', '![a](a.png)\n\n[![b](b.png)](https://x.org)', []],
    ['a table with marks', '| **A** | `b` |\n|:-:|---|\n| [c](d) | e \\| f |', ['A · b', 'c · e | f']],
    ['breaks', 'one  \ntwo<br/>three\\\nfour', ['one\ntwo\nthree\nfour']],
    ['properties alone', '---\na: 1\n---\nText', ['Text']],
    ['a line that is no properties', 'Text\n\n---\n\na: 1', ['Text', 'a: 1']],
    ['entities', '&copy; 2024 &#8212; &lt;b&gt;', ['© 2024 — <b>']],
  ];
  for (const [name, text, expected] of table)
    it(`reads ${name}`, () => {
      assert.deepEqual(wordsOf(text), expected);
    });

  it('takes a plain text for what it is', () => {
    assert.deepEqual(
      wordsOf('I <3 you & <b>.\n    indented\n\n• one\n• two\n\n1) three\n\n```\na & b', false),
      ['I <3 you & <b>.\nindented', 'one', 'two', 'three', '```\na & b'],
    );
  });
});
