import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { htmlToLines } from '../../../../src/assets/convert/docx/lines.ts';
import { docxText } from '../../../../src/assets/convert/docx/text.ts';
import { ZipTooLarge } from '../../../../src/assets/convert/zip.ts';
import { docxOf, paragraph } from './zipOf.ts';

const textOf = async (bytes: Buffer): Promise<string> => (await docxText(bytes)).text;

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

describe('docxText', () => {
  it('reads a real document', async () => {
    const text = await textOf(
      await readFile(new URL('../../../../samples/scripts/onboarding.docx', import.meta.url)),
    );
    assert.match(text, /^# Onboarding at Harbor Street\n\nWelcome to the team\./);
    assert.match(text, /\n## Morning\n\nCollect your badge/);
  });

  it('reads the smallest document there is', async () => {
    assert.equal(await textOf(docxOf(paragraph('Hello') + paragraph('there'))), 'Hello\n\nthere');
  });

  const bomb = paragraph('lorem ipsum').repeat(1_000_000);
  for (const [what, claim, refusal] of [
    ['and says so', undefined, ZipTooLarge],
    ['and says that it is small', 10, /size mismatch/],
  ] as const) {
    it(`does not unfold a few kilobytes that hold 45 MB ${what}`, async () => {
      const document = docxOf(bomb, claim === undefined ? {} : { claim });
      assert.ok(document.length < 300_000);
      await assert.rejects(textOf(document), refusal);
    });
  }

  it('fetches nothing that a document points to', async () => {
    const head = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    await assert.rejects(textOf(docxOf(paragraph('&x;'), { head })), /entity not found/);
  });

  it('refuses a document whose end or inside is cut off', async () => {
    const whole = docxOf(paragraph('Hello'));
    await assert.rejects(textOf(whole.subarray(0, -30)));
    await assert.rejects(textOf(Buffer.concat([whole.subarray(0, 100), whole.subarray(140)])));
  });

  it('refuses what is no document', async () => {
    await assert.rejects(textOf(Buffer.from('not a zip')));
  });
});
