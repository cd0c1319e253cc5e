import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { docxToText, htmlToLines } from '../../../../src/assets/convert/docx.ts';

describe('htmlToLines', () => {
  it('keeps headings, paragraphs and lists readable', () => {
    const html =
      '<h1>Plan</h1><p>First &amp; foremost.</p><ul><li>one<ul><li>deep</li></ul></li><li><strong>two</strong></li></ul><ol><li>a</li><li>b</li></ol><h2>End</h2><p>Bye<br />now</p>';
    assert.equal(
      htmlToLines(html),
      [
        '# Plan',
        '',
        'First & foremost.',
        '',
        '- one',
        '  - deep',
        '- two',
        '',
        '1. a',
        '2. b',
        '',
        '## End',
        '',
        'Bye',
        'now',
      ].join('\n'),
    );
  });

  it('sets a table row by row', () => {
    assert.equal(
      htmlToLines('<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td>c</td><td>d</td></tr></table>'),
      'a\tb\nc\td',
    );
  });

  it('decodes entities once', () => {
    assert.equal(htmlToLines('<p>&lt;b&gt; &amp;amp; &#233; &#x4f60;</p>'), '<b> &amp; é 你');
  });
});

describe('docxToText', () => {
  it('reads a real document', async () => {
    const text = await docxToText(
      await readFile(new URL('../../../../samples/scripts/onboarding.docx', import.meta.url)),
    );
    assert.match(text, /^# Onboarding at Harbor Street\n\nWelcome to the team\./);
    assert.match(text, /\n## Morning\n\nCollect your badge/);
  });

  it('refuses what is no document', async () => {
    await assert.rejects(docxToText(Buffer.from('not a zip')));
  });
});
