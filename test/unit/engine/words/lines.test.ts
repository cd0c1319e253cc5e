import assert from 'node:assert/strict';
import { cardSegmentSchema, type CardSegment } from '../../../../src/engine/draft/index.ts';
import { sizesOf } from '../../../../src/engine/looks/index.ts';
import type { Bitmap } from '../../../../src/engine/types.ts';
import { drawCardWords, drawText } from '../../../../src/engine/words/index.ts';
import { crop, inkOf } from '../../../../src/engine/words/paint/bitmap.ts';
import { draftOf } from '../render/support.ts';

const style = { name: 'story', hue: 205, sizes: sizesOf(draftOf({ d: 1000, pictures: [] })) } as const;

function card(text: string): CardSegment {
  const placed = { id: 'c', st: 0, d: 1000, name: 'card', kind: 'card' };
  return cardSegmentSchema.parse({ ...placed, text, design: { enter: { kind: 'rise' } } });
}

/** The lines of a card, each as its ink, from the top. */
async function linesOf(text: string, width: number): Promise<readonly (Bitmap & { x: number })[]> {
  const parts = await drawCardWords(card(text), { width, height: 480 }, style);
  return parts.toSorted((a, b) => a.y - b.y);
}

describe('lines of words', () => {
  // Signs that fill their square, and stops that do not.
  const text = '春景真美丽，树都绿了，鸟也飞来。我家院里，繁花盛开，整夜飘香，真是喜欢。';

  for (const width of [460, 520, 580, 640, 700])
    it(`begin with no Chinese stop, and end with one where it belongs: ${width} pixels wide`, async () => {
      const lines = await linesOf(text, width);
      assert.ok(lines.length > 2, `${lines.length} lines`);
      const em = Math.max(...lines.map(({ height }) => height));
      for (const [index, line] of lines.entries()) {
        const first = inkOf(crop(line, { x: 0, y: 0, width: Math.round(em * 0.6), height: line.height }));
        assert.ok(
          (first?.height ?? 0) > em * 0.5,
          `line ${index}: its first sign is ${first?.height} of ${em} high`,
        );
      }
    });

  it('are one for a greeting, and have as much paper on both sides of a page', async () => {
    for (const [heading, text, frame] of [
      ['亲爱的外婆，', '生日快乐！我们都很想你。', { width: 480, height: 480 }],
      ['My dearest Josephine,', 'Happy birthday! We miss you.', { width: 854, height: 480 }],
      ['亲爱的，', '爱你，亲亲你。', { width: 480, height: 480 }],
      ['Dear Ida,', 'We will visit in August.', { width: 480, height: 854 }],
    ] as const) {
      const page = { ...card(text), look: 'letter' as const, heading };
      const lines = await drawCardWords(page, frame, { ...style, name: 'letter' });
      const [left, right] = [
        Math.min(...lines.map(({ x }) => x)),
        Math.max(...lines.map(({ x, width }) => x + width)),
      ];
      assert.ok(Math.abs(left - (frame.width - right)) <= 2, `${left} and ${frame.width - right}: ${text}`);
      // The first line is the whole greeting: the second begins with the page's own, smaller letters.
      const [first, second] = lines.toSorted((one, other) => one.y - other.y).map(({ height }) => height);
      assert.ok(
        lines.every(({ height }) => height > 0.4 * (first ?? 0)),
        'no sign is torn',
      );
      assert.ok((second ?? 0) < 0.95 * (first ?? 0), `${first} and ${second}: ${heading}`);
    }
  });

  it('begin at the right in Hebrew and Arabic', async () => {
    for (const words of [
      'שלום לכולם, זה הסרט של המשפחה שלנו מהקיץ הגדול.',
      'أهلاً وسهلاً بكم في رحلتنا الجميلة إلى البحر الكبير.',
    ]) {
      const lines = await linesOf(words, 640);
      const right = lines.map(({ x, width }) => x + width);
      assert.ok(lines.length > 1);
      assert.ok(Math.max(...right) - Math.min(...right) < 16, right.join());
      assert.ok(Math.min(...right) > 0.8 * 640, right.join());
    }
  });

  it('end between words: a word that is wider than a line is set smaller, and broken only where it would be tiny', async () => {
    const frame = { width: 480, height: 480 };
    const linesIn = async (text: string, role: 'closing' | 'title') => {
      const design = { enter: { kind: 'rise', d: 300 } } as const;
      const parts = await drawText({ text, role, design, spoken: 'whole' }, frame);
      return new Set(parts.map(({ line }) => line)).size;
    };
    const alone = await linesIn('Download', 'closing');
    assert.equal(alone, 1);
    for (const role of ['closing', 'title'] as const) {
      // Balanced, two lines: “Downloa / d it today” is narrower than “Download / it today”.
      const wide = await drawText(
        { text: 'Download it today', role, design: { size: 1.8 }, spoken: 'whole' },
        frame,
      );
      const whole = await drawText(
        { text: 'Download\nit today', role, design: { size: 1.8 }, spoken: 'whole' },
        frame,
      );
      assert.deepEqual(
        wide.map(({ width, height }) => [width, height]),
        whole.map(({ width, height }) => [width, height]),
        role,
      );
      assert.equal(await linesIn('Congratulations', role), 1, role);
      assert.ok((await linesIn('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', role)) > 1, role);
    }
  });
});
