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
    ['is on a button', {}],
    ['is on a button whose letters come with it', { design: { enter: { kind: 'rise', d: 300 } } }],
  ] as const)
    it(`${what}, with darker letters`, async () => {
      const { button, letters } = await pixelsOf({ ...CARD, ...change });
      assert.ok(button > 3000, `${button} pixels of the button`);
      assert.ok(letters > 400, `${letters} of its letters`);
    });

  for (const [what, change] of [
    ['more than a few words', { text: 'Come and see us at the harbour market every Saturday' }],
    ['words in a colour of their own', { design: { color: '#ffd0d0' } }],
    ['the words of another look', { look: 'scene' }],
  ] as const)
    it(`is on none: ${what}`, async () => {
      assert.equal((await pixelsOf({ ...CARD, ...change })).button, 0);
    });
});

/** How many pixels have the accent's colour, and how many are darker than it. */
async function pixelsOf(card: CardSegment): Promise<{ button: number; letters: number }> {
  const { accent } = coloursOf({ ...LOOKS.promo, ...LOOKS.promo.farewell }, HUE);
  const [red = 0, green = 0, blue = 0] = (accent.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  let [button, letters] = [0, 0];
  for (const { data } of await drawCardWords(card, FRAME, { name: 'promo', hue: HUE, sizes: SIZES }))
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] !== 255) continue;
      const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
      if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) <= 6) button += 1;
      else if (r + g + b < (red + green + blue) / 2) letters += 1;
    }
  return { button, letters };
}
