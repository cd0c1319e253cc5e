import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readWordDocument } from '../../../../src/assets/convert/document.ts';
import { docxText, type DocumentText } from '../../../../src/assets/convert/docx/text.ts';
import { zipOf } from './zipOf.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const part = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
const box = (...content: string[]) => `<w:txbxContent>${content.join('')}</w:txbxContent>`;
const shape = (content: string) =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const ruby = (base: string, reading: string) =>
  `<w:ruby><w:rubyPr/><w:rt>${run(reading)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby>`;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** A document by hand. @param parts further files in `word/` */
function document(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('r2', 'footnotes', 'footnotes.xml'),
      relation('r3', 'endnotes', 'endnotes.xml'),
      relation('r4', 'comments', 'comments.xml'),
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, xml])),
  });
}

const note = (kind: string, words: string) =>
  part(`${kind}s`, `<w:${kind} w:id="2">${p(`<w:r><w:${kind}Ref/></w:r>`, run(words))}</w:${kind}>`);

interface Case {
  readonly body: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly text: string;
  readonly leftOut?: DocumentText['leftOut'];
}

const CASES: Readonly<Record<string, Case>> = {
  'reading aids among other words': {
    body: p(
      run('昨日、'),
      `<w:r>${ruby('東京', 'とうきょう')}</w:r>`,
      run('へ'),
      `<w:r><w:t>行</w:t>${ruby('き先', 'さき')}</w:r>`,
    ),
    text: '昨日、東京へ行き先',
    leftOut: ['furigana'],
  },
  'simple fields, nested and with runs between': {
    body: p(
      run('Dear '),
      `<w:fldSimple w:instr="A"><w:fldSimple w:instr="B">${run('Anna')}</w:fldSimple>${run(' B')}</w:fldSimple>`,
      run('!'),
    ),
    text: 'Dear Anna B!',
  },
  'smart tags and custom XML': {
    body: `<w:customXml>${p(`<w:smartTag>${run('Paris')}</w:smartTag>`, run(' is far.'))}</w:customXml>`,
    text: 'Paris is far.',
  },
  'two boxes in one paragraph': {
    body:
      p(
        run('Words '),
        `<w:r>${shape(box(p(run('First box.'))))}${shape(box(p(run('Second box.')), p(run('More.'))))}</w:r>`,
        run('go on.'),
      ) + p(run('After.')),
    text: 'Words go on.\n\nFirst box.\n\nSecond box.\n\nMore.\n\nAfter.',
  },
  'a box in two forms, once': {
    body: p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape(box(p(run('Once.'))))}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(p(run('Once.')))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    text: 'Once.',
  },
  'a box of an older program': {
    body: p(
      `<w:r><w:pict><v:shape><v:textbox>${box(p(run('Old box.')))}</v:textbox></v:shape></w:pict></w:r>`,
    ),
    text: 'Old box.',
  },
  'breaks of lines, columns and pages': {
    body: p(
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type="column"/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t><w:cr/><w:t>e</w:t><w:ptab w:alignment="left" w:relativeTo="margin" w:leader="none"/><w:t>f</w:t></w:r>',
    ),
    text: 'a\nb\nc\nd\ne\tf',
  },
  'footnotes and endnotes': {
    body: p(
      run('One'),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      run(' two'),
      '<w:r><w:endnoteReference w:id="2"/></w:r>',
      run('.'),
    ),
    parts: { 'footnotes.xml': note('footnote', 'The foot.'), 'endnotes.xml': note('endnote', 'The end.') },
    text: 'One two.\n\n1. The foot.\n2. The end.',
  },
  'changes that are tracked': {
    body: p(
      run('We '),
      `<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>`,
      `<w:ins w:id="2">${run('always ')}</w:ins>`,
      `<w:moveFrom w:id="3">${run('far ')}</w:moveFrom>`,
      run('go '),
      `<w:moveTo w:id="4">${run('far')}</w:moveTo>`,
    ),
    text: 'We always go far',
    leftOut: ['deletion'],
  },
  comments: {
    body: p(
      '<w:commentRangeStart w:id="0"/>',
      run('Text'),
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    ),
    parts: { 'comments.xml': part('comments', `<w:comment w:id="0">${p(run('Hm.'))}</w:comment>`) },
    text: 'Text',
    leftOut: ['comment'],
  },
  'a table': {
    body: `<w:tbl><w:tr><w:tc>${p(run('a'))}</w:tc><w:tc>${p(run('b'))}</w:tc></w:tr></w:tbl>${p(run('end'))}`,
    text: 'a\tb\n\nend',
  },
  'content controls, and empty ones': {
    body: `<w:sdt><w:sdtPr/><w:sdtContent>${p(run('Filled in.'))}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(run('Click here.'))}</w:sdtContent></w:sdt>`,
    text: 'Filled in.',
    leftOut: ['placeholder'],
  },
  'hyphens of both kinds': {
    body: p(
      '<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known hyphen</w:t><w:softHyphen/><w:t>ated</w:t></w:r>',
    ),
    text: 'well\u2011known hyphenated',
  },
  formulas: {
    body: p(run('So '), '<m:oMath><m:r><m:t>E=m</m:t></m:r><m:r><m:t>c²</m:t></m:r></m:oMath>', run('.')),
    text: 'So E=mc².',
  },
  'charts and what else there is': {
    body: p(
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://x/chart"/></a:graphic></wp:inline></w:drawing></w:r>',
      run('Words.'),
      '<w:r><w:contentPart/></w:r>',
    ),
    text: 'Words.',
    leftOut: ['chart', 'other'],
  },
  'headers with words': {
    body: p(run('Body.')),
    parts: { 'header1.xml': part('hdr', p(run('Confidential'))), 'footer1.xml': part('ftr', p(run('12'))) },
    text: 'Body.',
    leftOut: ['header'],
  },
};

describe('Word documents', () => {
  for (const [name, { body, parts, text, leftOut = [] }] of Object.entries(CASES))
    it(`reads ${name}`, async () => {
      assert.deepEqual(await docxText(document(body, parts)), { text, leftOut });
    });

  for (const [name, text] of [
    ['D1-ruby', '東京へ行きます。'],
    ['D2-fldsimple', '5 May is the day. Anna comes.'],
    ['D4-textbox', 'Before.\n\nInside the box.\n\nAfter.'],
    ['D8-breaks', 'One\nTwo\ttab\u2011hyphenated\nPage two\ncr☺'],
  ] as const)
    it(`loses nothing of ${name}`, async () => {
      const path = new URL(`../../../fixtures/texts/${name}.docx`, import.meta.url);
      assert.equal((await docxText(await readFile(path))).text, text);
    });

  it('are read in a thread of its own, and says what is left out', async () => {
    const path = fileURLToPath(new URL('../../../fixtures/texts/D1-ruby.docx', import.meta.url));
    assert.deepEqual(await readWordDocument(path), {
      text: '東京へ行きます。',
      note: 'Furigana are left out.',
    });
  });
});
