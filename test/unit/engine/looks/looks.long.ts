import assert from 'node:assert/strict';
import { lookNameSchema, type EngineDraft } from '../../../../src/engine/draft/index.ts';
import {
  coloursOf,
  contrastOf,
  hexOf,
  hueOfPictures,
  LEGIBLE,
  LOOKS,
  luminanceOf,
  rgbOfHex,
  sizesOf,
  styleOf,
} from '../../../../src/engine/looks/index.ts';
import { groundIn } from '../../../../src/engine/words/lookText.ts';
import { paintGround } from '../../../../src/engine/words/paint/ground.ts';
import { draftOf } from '../render/support.ts';

const HUES = Array.from({ length: 24 }, (_, index) => 15 * index);
const FRAME = { width: 96, height: 54 };

describe('looks', () => {
  for (const name of lookNameSchema.options)
    it(`${name}: words can be read on its ground, whatever the video’s hue`, () => {
      for (const [hue, card] of HUES.flatMap((each) => [
        [each, 'scene'] as const,
        [each, 'closing'] as const,
      ])) {
        const own = card === 'closing' ? LOOKS[name].farewell : undefined;
        const colours = coloursOf({ ...LOOKS[name], ...own }, hue);
        const { data } = paintGround(FRAME, groundIn({ name, hue, sizes: sizesOf(draft([])) }, card));
        // Words stand in the middle of the frame.
        const lights: number[] = [];
        for (let y = 8; y < 46; y += 1)
          for (let x = 12; x < 84; x += 1) {
            const at = 4 * (y * FRAME.width + x);
            lights.push(luminanceOf([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]));
          }
        for (const ink of [colours.strong, colours.text]) {
          const light = luminanceOf(rgbOfHex(ink));
          const contrasts = lights.map((ground) => contrastOf(light, ground)).sort((a, b) => a - b);
          const worst = contrasts[Math.floor(contrasts.length / 10)] ?? 0;
          assert.ok(worst >= LEGIBLE, `${ink} at hue ${hue}: ${worst.toFixed(2)}`);
        }
      }
    });

  it('knows the contrast of colours as WCAG counts it', () => {
    assert.equal(contrastOf(luminanceOf([255, 255, 255]), luminanceOf([0, 0, 0])), 21);
    assert.equal(contrastOf(luminanceOf(rgbOfHex('#767676')), 1).toFixed(2), '4.54');
    assert.equal(hexOf([255, 127.6, 0]), '#ff8000');
  });

  it('gives the words of a role one size, which the longest of them decides', () => {
    const short = 'A day at sea';
    const long =
      'Every morning we mix fresh flour, water and salt, wait for twelve hours, then we fold it. '.repeat(2);
    const [alone, both] = [[short + ', and much more of it'], [short, long]].map((texts) =>
      sizesOf(draft(texts)),
    );
    assert.ok((alone?.scene ?? 0) > 1.2, `${alone?.scene}`);
    assert.ok((both?.scene ?? 1) < 0.8, `${both?.scene}`);
    assert.equal(both?.heading, 1.1);
  });

  it('takes a video’s hue from its pictures, and makes no mud of it', () => {
    assert.equal(hueOfPictures([undefined, undefined]), undefined);
    assert.ok(Math.abs((hueOfPictures([212, 218, 15, 221, undefined]) ?? 0) - 215) < 12);
    // Red lies at both ends of the circle.
    const red = hueOfPictures([352, 4, 8, 120]) ?? 180;
    assert.ok(Math.min(red, 360 - red) < 12, `${red}`);
    for (const hue of [60, 75, 100, 130]) {
      const bent = hueOfPictures([hue]) ?? hue;
      assert.ok(bent <= 34 || bent >= 142, `${hue} → ${bent}`);
    }
  });

  it('has no style for videos of the time before looks', () => {
    assert.equal(styleOf(draft([])), undefined);
    const { m, ...rest } = draft([]);
    assert.equal(styleOf({ ...rest, m: { ...m, look: { name: 'night' } } })?.hue, LOOKS.night.hue);
    assert.equal(styleOf({ ...rest, m: { ...m, look: { name: 'night', hue: 12 } } })?.hue, 12);
  });
});

function draft(cards: readonly string[]): EngineDraft {
  const pictures = cards.map((text, at) => ({
    kind: 'card' as const,
    look: 'scene',
    text,
    st: 1000 * at,
    d: 1000,
  }));
  return draftOf({ d: 1000 * Math.max(1, cards.length), pictures });
}
