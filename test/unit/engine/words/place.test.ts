import assert from 'node:assert/strict';
import type { TextSegment } from '../../../../src/engine/draft/index.ts';
import { coloursOf, LOOKS, rgbOfHex, sizesOf } from '../../../../src/engine/looks/index.ts';
import { drawText, FIELDS, type Backdrop } from '../../../../src/engine/words/index.ts';
import { underOf } from '../../../../src/engine/words/place/backdrop.ts';
import { scrimFor } from '../../../../src/engine/words/place/scrim.ts';
import { calmest } from '../../../../src/engine/words/place/thirds.ts';
import { draftOf } from '../render/support.ts';

const all = (value: number): number[] => Array<number>(FIELDS * FIELDS).fill(value);
const EVEN: Backdrop = {
  ...{ light: all(250), dark: all(240), busy: all(0), faces: [], things: [] },
  ...{ paired: false, captioned: false },
};
/** Busy but for a band of the frame, by its rows of fields. */
const calmIn = (from: number, until: number): Backdrop => ({
  ...{ light: all(200), dark: all(40), faces: [], things: [], paired: false, captioned: false },
  busy: all(0).map((_, at) => (at >= from * FIELDS && at < until * FIELDS ? 0 : 220)),
});
const whole = { x: 0, y: 0, width: 1, height: 1 };
const words = (role: TextSegment['role']) =>
  ({ text: 'Picked today', role, design: {}, spoken: 'whole' }) as const;

describe('where words over pictures stand', () => {
  const middleOf = (role: TextSegment['role'], backdrop: Backdrop): number => {
    const { area } = calmest(role, backdrop);
    return area.y + area.height / 2;
  };

  it('is the calmest third', () => {
    assert.ok(middleOf('title', calmIn(2, 11)) < 0.4);
    assert.ok(middleOf('title', calmIn(13, 22)) > 0.6);
    assert.ok(Math.abs(middleOf('closing', calmIn(8, 16)) - 0.5) < 0.1);
  });

  it('is the same third for a title and its subtitle', () => {
    for (const backdrop of [calmIn(2, 11), calmIn(8, 16), calmIn(13, 22)])
      assert.equal(middleOf('title', backdrop), middleOf('subtitle', backdrop));
  });

  it('is above the captions for a name, while there are any', () => {
    const busy = calmIn(0, 0);
    assert.ok(middleOf('lower-third', busy) > 0.6);
    assert.ok(middleOf('lower-third', { ...busy, captioned: true }) < 0.4);
  });

  it('is on no face while another place is free, however busy that is', () => {
    const faces = [{ x: 0.4, y: 0.7, width: 0.2, height: 0.25 }];
    for (const role of ['title', 'caption', 'closing'] as const) {
      const { area } = calmest(role, { ...calmIn(12, 24), faces });
      assert.equal(underOf({ ...EVEN, faces }, area).faces, 0, role);
    }
  });

  it('is beside an animal rather than on it, unless it is much calmer there', () => {
    const things = [{ x: 0.2, y: 0.5, width: 0.6, height: 0.45 }];
    assert.ok(middleOf('title', { ...EVEN, things }) < 0.5);
    assert.ok(middleOf('title', { ...calmIn(12, 24), things }) > 0.5);
  });

  it('does not keep away from what is beside an area and above it', () => {
    const faces = [{ x: 0.8, y: 0.1, width: 0.1, height: 0.1 }];
    assert.equal(underOf({ ...EVEN, faces }, { x: 0.1, y: 0.6, width: 0.5, height: 0.3 }).faces, 0);
  });
});

describe('scrims', () => {
  it('are as dark as they have to be', () => {
    const white = [255, 255, 255] as const;
    const over = (grey: number): number =>
      scrimFor(white, { ...EVEN, light: all(grey), dark: all(grey) }, whole).opacity;
    assert.equal(over(60), 0);
    assert.ok(over(140) > 0 && over(140) < over(200) && over(200) < over(255));
    assert.ok(over(255) > 0.5 && over(255) < 0.65, `${over(255)}`);
  });

  it('are light below dark letters', () => {
    const { colour, opacity } = scrimFor([0, 0, 0], { ...EVEN, light: all(90), dark: all(20) }, whole);
    assert.deepEqual([colour, opacity > 0.3], [[255, 255, 255], true]);
  });

  it('are none where the look’s own ink can be read on an even ground', async () => {
    const style = { name: 'promo', hue: 210, sizes: sizesOf(draftOf({ d: 1000, pictures: [] })) } as const;
    const parts = await drawText(words('lower-third'), { width: 640, height: 360 }, style, EVEN);
    assert.ok(parts.every(({ soft }) => soft !== true));
    const [red] = rgbOfHex(coloursOf(LOOKS.promo, 210).strong);
    const dark = parts.some(({ data }) =>
      data.some((value, at) => at % 4 === 0 && value === red && data[at + 3] === 255),
    );
    assert.ok(dark, 'dark letters');
  });

  it('end with the print that words stand on, wholly within it and light as on any picture', async () => {
    const style = { name: 'promo', hue: 210, sizes: sizesOf(draftOf({ d: 1000, pictures: [] })) } as const;
    const isPrint = (at: number): boolean => at % FIELDS > 4 && at % FIELDS < FIELDS - 5;
    const print = { x: 0.25, y: 0.15, width: 0.5, height: 0.7 };
    const backdrop: Backdrop = {
      ...EVEN,
      light: all(0).map((_, at) => (isPrint(at) ? 230 : 250)),
      dark: all(0).map((_, at) => (isPrint(at) ? 90 : 240)),
      print,
    };
    for (const role of ['title', 'lower-third', 'closing'] as const) {
      const parts = await drawText(words(role), { width: 640, height: 360 }, style, backdrop);
      const scrim = parts.find(({ soft }) => soft === true) ?? assert.fail('no scrim');
      assert.deepEqual([scrim.x, scrim.stretchedTo?.width], [160, 320], role);
      assert.ok(scrim.y >= 54 && scrim.y + scrim.height <= 306, `${role} ${scrim.y} ${scrim.height}`);
      // Shadows reach a little further than letters.
      for (const { x, y, width, height } of parts.filter(({ soft }) => soft !== true))
        assert.ok(
          x >= 144 && x + width <= 496 && y >= 38 && y + height <= 322,
          `${role} ${x} ${y} ${width} ${height}`,
        );
      const light = parts.some(({ data }) =>
        data.some((value, at) => at % 4 === 0 && value === 255 && data[at + 3] === 255),
      );
      assert.ok(light, role);
    }
  });

  it('are none where a print leaves words room below it: these stand there, on no picture', async () => {
    const style = { name: 'promo', hue: 210, sizes: sizesOf(draftOf({ d: 1000, pictures: [] })) } as const;
    const [from, until] = [3, 16];
    const isPrint = (at: number): boolean => at >= from * FIELDS && at < until * FIELDS;
    const backdrop: Backdrop = {
      ...EVEN,
      light: all(0).map((_, at) => (isPrint(at) ? 230 : 250)),
      dark: all(0).map((_, at) => (isPrint(at) ? 10 : 240)),
      print: { x: 0.05, y: from / FIELDS, width: 0.9, height: (until - from) / FIELDS },
    };
    for (const role of ['title', 'lower-third', 'closing'] as const) {
      const parts = await drawText(words(role), { width: 360, height: 640 }, style, backdrop);
      assert.ok(
        parts.every(({ soft }) => soft !== true),
        role,
      );
      for (const { y, height } of parts)
        assert.ok(y >= (until / FIELDS) * 640 && y + height <= 0.93 * 640, `${role} ${y} ${height}`);
    }
  });

  it('have the ground’s colour where words reach over a print that is set on it', async () => {
    const style = { name: 'promo', hue: 210, sizes: sizesOf(draftOf({ d: 1000, pictures: [] })) } as const;
    const isPrint = (at: number): boolean => at % FIELDS > 4 && at % FIELDS < FIELDS - 5;
    const print: Backdrop = {
      ...EVEN,
      light: all(0).map((_, at) => (isPrint(at) ? 180 : 250)),
      dark: all(0).map((_, at) => (isPrint(at) ? 20 : 240)),
      busy: all(0).map((_, at) => (isPrint(at) ? 120 : 0)),
    };
    const parts = await drawText(words('title'), { width: 640, height: 360 }, style, print);
    const scrim = parts.find(({ soft }) => soft === true) ?? assert.fail('no scrim');
    const middle = 4 * scrim.width * Math.round(scrim.height / 2);
    const [red = 0, green = 0, blue = 0, alpha = 0] = scrim.data.slice(middle, middle + 4);
    assert.ok(alpha > 100 && Math.min(red, green, blue) > 0.88 * alpha, [red, green, blue, alpha].join());
  });
});
