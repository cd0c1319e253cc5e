import assert from 'node:assert/strict';
import { cardSegmentSchema, type CardSegment } from '../../../../src/engine/draft/index.ts';
import { coloursOf, LOOKS, type Style } from '../../../../src/engine/looks/index.ts';
import { drawCardWords } from '../../../../src/engine/words/index.ts';

const FRAME = { width: 640, height: 360 };
const HUE = 222;
const SIZES: Style['sizes'] = {
  ...{ title: 1, subtitle: 1, caption: 1, 'lower-third': 1, closing: 1 },
  ...{ heading: 1, scene: 1, letter: 1, farewell: 1 },
};
const CARD: CardSegment = cardSegmentSchema.parse({
  ...{
    id: 'p1',
    kind: 'card',
    name: 'Call',
    st: 0,
    d: 4000,
    look: 'closing',
    text: 'Order at solvik.example',
  },
});

describe('what a promo asks for at its end', () => {
  for (const [what, change] of [
    ['is underlined', {}],
    ['is underlined, and its line comes with it', { design: { enter: { kind: 'rise', d: 300 } } }],
  ] as const)
    it(`${what}, on one line that has most of the frame`, async () => {
      const { line, across } = await pixelsOf({ ...CARD, ...change });
      assert.ok(line > 40 && line < 600, `${line} pixels of the line`);
      assert.ok(across > 0.5 * FRAME.width, `${across} pixels across`);
    });

  for (const [what, change] of [
    ['more than a few words', { text: 'Come and see us at the harbour market every Saturday' }],
    ['what stands below a name', { heading: 'Solvik' }],
    ['the words of another look', { look: 'scene' }],
  ] as const)
    it(`has no line below it: ${what}`, async () => {
      const { line, below } = await pixelsOf({ ...CARD, ...change });
      assert.equal(below ? line : 0, 0);
    });
});

/** How many pixels have the accent's colour, whether they are below all others, and how broad all of it is. */
async function pixelsOf(card: CardSegment): Promise<{ line: number; below: boolean; across: number }> {
  const { accent } = coloursOf({ ...LOOKS.promo, ...LOOKS.promo.farewell }, HUE);
  const [red = 0, green = 0, blue = 0] = (accent.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  const accented: number[] = [];
  const others: number[] = [];
  const columns: number[] = [];
  for (const { data, width, x, y } of await drawCardWords(card, FRAME, {
    name: 'promo',
    hue: HUE,
    sizes: SIZES,
  }))
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] !== 255) continue;
      const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
      const [column, row] = [x + ((at / 4) % width), y + Math.floor(at / 4 / width)];
      const isAccent = Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) <= 6;
      (isAccent ? accented : others).push(row);
      columns.push(column);
    }
  return {
    line: accented.length,
    below: Math.min(...accented, Infinity) > Math.max(...others, 0),
    across: Math.max(...columns) - Math.min(...columns),
  };
}
