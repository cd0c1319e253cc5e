import assert from 'node:assert/strict';
import { drawCardGround, drawCardWords, drawText } from '../../../../src/engine/words/index.ts';
import { layOver } from '../../../../src/engine/words/paint/bitmap.ts';
import { TEXT_LOOKS } from '../../../../src/engine/words/styles.ts';
import { type CardSegment, textSegmentSchema } from '../../../../src/engine/draft/index.ts';
import type { Bitmap } from '../../../../src/engine/types.ts';
import { someOf } from '../../properties.ts';
import { straight } from './pixels.ts';

/** In the shapes of real ones and a third of their size: everything is laid out in parts of the frame. */
const FRAMES = [
  { width: 640, height: 360 },
  { width: 360, height: 640 },
  { width: 360, height: 360 },
];
const ROLES = textSegmentSchema.shape.role.options;
const LONG = 'Every morning Mia waters the roses and tells them the stories of the summer. '.repeat(12);

const card = (parts: Partial<CardSegment>): CardSegment => ({
  id: 'c',
  st: 0,
  d: 3000,
  name: 'card',
  kind: 'card',
  look: 'scene',
  text: '',
  design: {},
  ...parts,
});

const PLAIN = { design: {}, spoken: 'whole' } as const;

/** Words that are drawn in one part. */
async function drawn(text: string, role: (typeof ROLES)[number], frame: (typeof FRAMES)[number]) {
  const [part, ...others] = await drawText({ text, role, ...PLAIN }, frame);
  assert.ok(part !== undefined && others.length === 0, `${others.length} more parts`);
  return part;
}

/** The edges of the white ink in the frame (shadows and plates may reach further). */
async function whiteInk(text: string, role: (typeof ROLES)[number], frame: (typeof FRAMES)[number]) {
  const part = await drawn(text, role, frame);
  const { width, height } = part;
  const { pixels } = straight(part);
  assert.ok(part.x >= 0 && part.y >= 0, 'starts within the frame');
  assert.ok(part.x + width <= frame.width && part.y + height <= frame.height, 'ends within the frame');
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1];
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 1] ?? 0) < 200 || (pixels[at + 2] ?? 0) < 200 || (pixels[at + 3] ?? 0) < 200) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left: left + part.x, right: right + part.x, top: top + part.y, bottom: bottom + part.y };
}

describe('words over pictures', () => {
  for (const frame of FRAMES) {
    for (const role of someOf(ROLES, 2, FRAMES.indexOf(frame))) {
      it(`keeps a ${role} within the safe margins of ${frame.width}x${frame.height}, however long`, async () => {
        for (const text of ['A trip to the lake', LONG, 'x'.repeat(300)]) {
          const ink = await whiteInk(text, role, frame);
          assert.ok(ink.right > ink.left, 'there is ink');
          assert.ok(ink.left >= 0.05 * frame.width && ink.right <= 0.95 * frame.width, JSON.stringify(ink));
          assert.ok(ink.top >= 0.04 * frame.height && ink.bottom <= 0.96 * frame.height, JSON.stringify(ink));
          assert.ok(ink.bottom - ink.top <= TEXT_LOOKS[role].maxHeight * frame.height + 2, 'not too high');
        }
      }).timeout(60_000);
    }

    it(`keeps title and subtitle apart in ${frame.width}x${frame.height}`, async () => {
      const title = await whiteInk(
        'A long title that certainly needs more than one line here',
        'title',
        frame,
      );
      const subtitle = await whiteInk('And the words below', 'subtitle', frame);
      assert.ok(title.bottom < subtitle.top);
    });
  }

  it('balances lines: the last is not a single word', async () => {
    const frame = { width: 1920, height: 1080 };
    const one = await whiteInk('The garden we planted', 'title', frame);
    const two = await whiteInk('The garden we planted is here', 'title', frame);
    assert.ok(two.bottom - two.top > 1.5 * (one.bottom - one.top), 'wraps');
    assert.ok(two.right - two.left < 0.7 * frame.width, 'both lines are about half of the words');
  });

  for (const [text, [red, green, blue]] of [
    ['❤️', [0xdd, 0x2e, 0x44]],
    ['Happy birthday 💙', [0x5d, 0xad, 0xec]],
    ['生日快乐 💚', [0x78, 0xb1, 0x59]],
    ['5️⃣', [0x3b, 0x88, 0xc3]],
    ['From 🇯🇵', [0xed, 0x1b, 0x2f]],
  ] as const)
    it(`draws emoji in their colours: ${text}`, async () => {
      const { data } = await drawn(text, 'title', { width: 1280, height: 720 });
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
      assert.ok(count > 400, `${count} pixels`);
    });

  it('draws no box for an emoji without a drawing: the same picture as without it', async () => {
    const frame = { width: 1280, height: 720 };
    assert.deepEqual(
      await drawn('Happy \u{1fae9} birthday', 'title', frame),
      await drawn('Happy birthday', 'title', frame),
    );
  });

  it('gives one transparent pixel where there is nothing to draw', async () => {
    for (const text of ['', ' \n ', '\u{1fae9}']) {
      const part = await drawn(text, 'caption', { width: 640, height: 360 });
      assert.deepEqual([part.width, part.height], [1, 1]);
      assert.deepEqual([...part.data], [0, 0, 0, 0]);
    }
  });

  it('remembers a drawing', async () => {
    const segment = { text: 'Once', role: 'title', ...PLAIN } as const;
    const frame = { width: 640, height: 360 };
    assert.equal(await drawText(segment, frame), await drawText(segment, frame));
    assert.notEqual(await drawText(segment, frame), await drawText(segment, { width: 640, height: 362 }));
  });
});

describe('words in parts', () => {
  const frame = { width: 640, height: 360 };
  const RISE = { enter: { kind: 'rise', d: 300 } } as const;

  it('are lines with shadows below them all, that are together what is drawn at once', async () => {
    const text = 'A long title, gypsy’s, that\ncertainly needs several lines (Åj)';
    const parts = await drawText({ text, role: 'title', design: RISE, spoken: 'whole' }, frame);
    const lines = parts.length / 2;
    assert.ok(lines >= 3, `${lines} lines`);
    assert.deepEqual(
      parts.map(({ line }) => line),
      [...Array(lines).keys(), ...Array(lines).keys()],
    );
    const canvas = (): Bitmap => ({ ...frame, data: new Uint8Array(4 * frame.width * frame.height) });
    const [split, whole] = [canvas(), canvas()];
    for (const part of parts) layOver(split, part, part.x, part.y);
    const once = await drawn(text, 'title', frame);
    layOver(whole, once, once.x, once.y);
    // Shadows that lie on each other are a little darker than one of all.
    const off = split.data.reduce(
      (most, value, at) => Math.max(most, Math.abs(value - (whole.data[at] ?? 0))),
      0,
    );
    assert.ok(off < 45, `off by ${off}`);
    const ink = split.data.filter((value, at) => at % 4 === 0 && value > 200).length;
    const wanted = whole.data.filter((value, at) => at % 4 === 0 && value > 200).length;
    assert.ok(Math.abs(ink - wanted) < 0.02 * wanted, `${ink} pixels of ink instead of ${wanted}`);
  });

  it('are lines of Chinese, of Arabic and of a card as well', async () => {
    const chinese = '春天来了，我们一起去旅行吧，看看山，看看海，看看路上的风景，还有很多很多的花';
    const arabic = 'مرحبا بالعالم كله اليوم، نحن نسافر معا إلى البحر الأبيض المتوسط في الصيف القادم';
    for (const text of [chinese, arabic]) {
      const parts = await drawText({ text, role: 'caption', design: RISE, spoken: 'whole' }, frame);
      // The plate is below.
      assert.equal(Math.max(...parts.map(({ line }) => line)), parts.length - 2);
      assert.ok(parts.length >= 3, `${parts.length} parts`);
    }
    const segment = card({
      heading: 'How it works',
      text: '- One\n- Two\n\n**Three** and four',
      design: RISE,
    });
    const lines = await drawCardWords(segment, frame);
    assert.deepEqual(
      lines.map(({ line }) => line),
      [0, 1, 2, 3],
    );
    const tops = lines.map(({ y }) => y);
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b),
    );
  });

  it('are words, when it is known when each is spoken', async () => {
    const words = ['We', 'go', 'down', 'to', 'the', 'sea', 'today', 'and', 'swim'].map((text, index) => ({
      text,
      st: 300 * index,
      d: 300,
    }));
    const text = words.map((word) => word.text).join(' ');
    const spoken = { text, role: 'caption', design: {}, words } as const;
    const [plate, ...appearing] = await drawText({ ...spoken, spoken: 'appear' }, frame);
    assert.equal(plate?.word, undefined);
    assert.deepEqual(
      appearing.map(({ word }) => word),
      words.map((_, index) => index),
    );
    assert.ok(
      appearing.every(
        (one, at) => at === 0 || one.x > (appearing[at - 1]?.x ?? 0) || one.y > (appearing[at - 1]?.y ?? 0),
      ),
    );
    const [whole, ...lit] = await drawText({ ...spoken, spoken: 'highlight' }, frame);
    assert.ok(
      whole?.lit === undefined && lit.length === words.length && lit.every((one) => one.lit === true),
    );
  });
});

/** A card as it is seen: its words over its ground. */
async function wholeCard(segment: CardSegment, frame: (typeof FRAMES)[number]) {
  const ground = await drawCardGround(segment, frame);
  const [words, ...others] = await drawCardWords(segment, frame);
  assert.ok(words !== undefined && others.length === 0);
  const whole = { ...ground, data: ground.data.slice() };
  layOver(whole, words, words.x, words.y);
  return { ...straight(whole), ...frame, words };
}

describe('cards', () => {
  for (const frame of FRAMES) {
    for (const look of someOf(['letter', 'scene', 'closing'] as const, 3, FRAMES.indexOf(frame))) {
      it(`draws a ${look} of ${frame.width}x${frame.height}, opaque, with its margins free`, async () => {
        const text = `${LONG}\n\n- **One**: ${LONG}\n- Two\n\nWith love,\nAnna`;
        const { width, height, at, pixels } = await wholeCard(
          card({ look, heading: 'Dear Grandma,', text }),
          frame,
        );
        assert.equal(pixels.length, 4 * width * height);
        assert.ok(pixels.every((value, index) => index % 4 < 3 || value === 255));
        const bright = (x: number, y: number) => (at(x, y)[1] ?? 0) > 128;
        const ground = look === 'letter';
        // Down the left margin and along the top one, the ground alone.
        for (let y = 0; y < height; y += 7) assert.equal(bright(Math.round(width * 0.06), y), ground);
        for (let x = 0; x < width; x += 7) assert.equal(bright(x, Math.round(height * 0.05)), ground);
        let ink = 0;
        for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (bright(x, y) !== ground) ink++;
        assert.ok(ink > 500, 'and words');
      }).timeout(60_000);
    }
  }

  it('gives the same words the same colours, other words other ones', async () => {
    const frame = { width: 320, height: 180 };
    const draw = (text: string, id: string) => drawCardGround(card({ text, id }), frame);
    assert.deepEqual(await draw('One', 'a'), await draw('One', 'b'));
    const grounds = await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map(async (text) =>
        straight(await draw(text, 'a'))
          .at(300, 20)
          .join(),
      ),
    );
    assert.equal(new Set(grounds).size, grounds.length);
  });

  it('draws a card without words as its ground', async () => {
    const { at, words } = await wholeCard(card({ look: 'letter', text: '\u{1fae9}' }), {
      width: 320,
      height: 180,
    });
    assert.ok((at(160, 90)[0] ?? 0) > 230);
    assert.ok(words.data.every((value) => value === 0));
  });
});
