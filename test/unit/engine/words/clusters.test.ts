import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseFonts, type FontChoice, type FontWish } from '../../../../src/engine/words/fonts/choose.ts';
import { clustersOf, drawnPoints } from '../../../../src/engine/words/fonts/clusters.ts';
import { type Coverage, readCoverage } from '../../../../src/engine/words/fonts/coverage.ts';
import { takenOut } from '../../../../src/engine/words/fonts/drawable.ts';
import { readFace, readTable } from '../../../../src/engine/words/fonts/sfnt.ts';
import { SystemFonts } from '../../../../src/engine/words/fonts/system.ts';
import { FontMissing, notDrawn } from '../../../../src/engine/words/index.ts';
import { inkOf } from '../../../../src/engine/words/paint/bitmap.ts';
import { box, layOut } from '../../../../src/engine/words/paint/draw.ts';
import { cmap12, collection } from './fontBytes.ts';

const inter: FontWish = { family: 'Inter', weight: 500, style: 'normal' };
const LATIN: readonly [number, number] = [0x20, 0x24f];

/** The signs that the chosen fonts would show as a box: each is drawn with the first font that has its first character. */
function boxes({ text, fonts }: FontChoice): string[] {
  const coverages = fonts.map(({ data }): Coverage => {
    const cmap = readTable(data, readFace(data), 'cmap');
    return readCoverage(cmap ?? assert.fail('a font without a map'));
  });
  return clustersOf(text).filter((sign) => {
    const [first, ...marks] = drawnPoints(sign);
    if (first === undefined) return false;
    const font = coverages.find((coverage) => coverage.has(first));
    return font === undefined || marks.some((mark) => !font.has(mark));
  });
}

describe('signs of several characters', () => {
  let folder = '';
  let system = new SystemFonts([]);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-marks-'));
    const font = (name: string, ...ranges: (readonly [number, number])[]): Promise<void> =>
      writeFile(join(folder, name), collection([{ family: name, cmap: cmap12(ranges) }]));
    // Marks alone; Latin letters with some of them; a script of its own; two fonts for two parts of a plane beyond the basic one.
    await font('NotoSansMarks.ttf', [0x335, 0x338]);
    await font('Wide.ttf', LATIN, [0x35c, 0x361]);
    await font('Thai.ttf', [0xe01, 0xe5b]);
    await font('BeyondA.ttf', [0x20000, 0x20010]);
    await font('BeyondB.ttf', [0x20011, 0x20020]);
    system = new SystemFonts([folder]);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const cases: readonly (readonly [text: string, drawn: string, leftOut: string])[] = [
    // In one font, which another than the look's is.
    ['t\u0361\u0283a', 't\u0361\u0283a', ''],
    // No font has base and mark.
    ['H\u0337e\u0338llo', 'Hello', '\u0337\u0338'],
    ['H\u0337e\u0361llo', 'He\u0361llo', '\u0337'],
    ['Z\u0327 e\u0301', 'Z \u00e9', '\u0327'],
    ['\u0e19\u0e49\u0e33 \u0e17\u0e35\u0e48', '\u0e19\u0e49\u0e33 \u0e17\u0e35\u0e48', ''],
    // A mark from Devanagari on a Thai letter.
    ['\u0e01\u0901', '\u0e01', '\u0901'],
    // Variation selectors have no shape, and are nothing lost.
    ['a\ufe00b\u{e0100}', 'ab', ''],
    ['\u2603 snow', ' snow'.trim(), '\u2603'],
  ];
  for (const [text, drawn, leftOut] of cases) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(drawn)}`, async () => {
      const choice = await chooseFonts(text, inter, system);
      assert.deepEqual(boxes(choice), []);
      if (drawn.length > 0) assert.equal(choice.text.trim(), drawn);
      assert.equal(choice.leftOut.join(''), leftOut);
    });
  }

  it('takes no font for a character beyond the basic plane that was found for another', async () => {
    const choice = await chooseFonts('\u{20001} \u{20012}', inter, system);
    assert.equal(choice.text, '\u{20001} ');
    assert.deepEqual(choice.leftOut, ['\u{20012}']);
  });

  it('shows no box in any script, with the fonts that are installed here', async () => {
    const lines = [
      'Yoruba: Ọjọ́ ìbí rẹ, ẹ̀bùn; IPA: [ˈt͡ʃaɪ̯nə]; Z̧ ḛ n̄ m̃.',
      'Hebrew: בְּרֵאשִׁית בָּרָא אֱלֹהִים',
      'Arabic: بِسْمِ اللَّهِ الرَّحْمَٰنِ',
      'Zalgo: H̷̡̛̱͓̙̓̽e̸l̶l̷o',
      'Thai: น้ำ ที่ · Hindi: हिन्दी क्षत्रिय · Vietnamese: Chúc mừng',
      'a\u20dd b\u0489 \u0301c क\u0301 \u{1f3fb} \u{1d504}\u{1d49c} 𠮷 葛\u{e0100} ❤\ufe0e ☎',
    ];
    for (const line of lines) {
      try {
        assert.deepEqual(boxes(await chooseFonts(line, inter)), [], line);
      } catch (error) {
        // No font for the script: nothing is drawn at all, and it is said.
        if (!(error instanceof FontMissing)) throw error;
      }
    }
  });
});

describe('what is not drawn', () => {
  it('lists what only the writer’s font has', () => {
    assert.deepEqual(takenOut('🎂 Anna 🎉🎉 👩‍👩‍👧 5️⃣ \uf8ff \u00ad!'), ['\uf8ff']);
  });

  it('tells what is left out, once each, and nothing of what is drawn', async () => {
    assert.deepEqual(await notDrawn('Plain words, déjà vu'), { leftOut: [] });
    assert.deepEqual(await notDrawn('🎂 Anna 👩🏽‍🚀 🇳🇴 5️⃣'), { leftOut: [] });
    assert.deepEqual((await notDrawn('\u{1fae9} Anna 🎂\u{1fae9}\u{10ffff}')).leftOut, [
      '\u{1fae9}',
      '\u{10ffff}',
    ]);
    const { missing, leftOut } = await notDrawn('Hello \u{1e900} \uf8ff');
    assert.ok(missing === undefined || missing.characters.includes('\u{1e900}'), 'letters that no font has');
    assert.ok(leftOut.includes('\uf8ff'));
  });

  it('draws marks whole that reach over their line', async () => {
    const fonts = await chooseFonts('Áj', inter);
    const inkOfLine = async (lineHeight: number) => {
      const style = { display: 'flex', fontFamily: fonts.families, fontSize: 60, lineHeight };
      return inkOf((await layOut(box(style, 'Áj'), 200, [fonts])).draw());
    };
    assert.equal((await inkOfLine(0.7))?.height, (await inkOfLine(2))?.height);
  });
});
