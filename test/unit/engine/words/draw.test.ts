import assert from 'node:assert/strict';
import { drawCardGround, drawCardWords, drawText } from '../../../../src/engine/words/index.ts';
import { layOver } from '../../../../src/engine/words/paint/bitmap.ts';
import { TEXT_LOOKS } from '../../../../src/engine/words/styles.ts';
import { type CardSegment, textSegmentSchema } from '../../../../src/engine/draft/index.ts';
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

/** The edges of the white ink in the frame (shadows and plates may reach further). */
async function whiteInk(text: string, role: (typeof ROLES)[number], frame: (typeof FRAMES)[number]) {
  const drawn = await drawText({ text, role }, frame);
  const { width, height } = drawn;
  const { pixels } = straight(drawn);
  assert.ok(drawn.x >= 0 && drawn.y >= 0, 'starts within the frame');
  assert.ok(drawn.x + width <= frame.width && drawn.y + height <= frame.height, 'ends within the frame');
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1];
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 1] ?? 0) < 200 || (pixels[at + 2] ?? 0) < 200 || (pixels[at + 3] ?? 0) < 200) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left: left + drawn.x, right: right + drawn.x, top: top + drawn.y, bottom: bottom + drawn.y };
}

describe('words over pictures', () => {
  for (const frame of FRAMES) {
    for (const role of ROLES) {
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

  it('draws no box for emoji: the same picture as without them', async () => {
    const frame = { width: 1280, height: 720 };
    const plain = await drawText({ text: 'Happy birthday', role: 'title' }, frame);
    const festive = await drawText({ text: '🎂 Happy birthday 🎉👩‍👩‍👧', role: 'title' }, frame);
    assert.deepEqual(festive, plain);
  });

  it('gives one transparent pixel where there is nothing to draw', async () => {
    for (const text of ['', ' \n ', '🎉']) {
      const drawn = await drawText({ text, role: 'caption' }, { width: 640, height: 360 });
      assert.deepEqual([drawn.width, drawn.height], [1, 1]);
      assert.deepEqual([...drawn.data], [0, 0, 0, 0]);
    }
  });

  it('remembers a drawing', async () => {
    const segment = { text: 'Once', role: 'title' as const };
    const frame = { width: 640, height: 360 };
    assert.equal(await drawText(segment, frame), await drawText(segment, frame));
    assert.notEqual(await drawText(segment, frame), await drawText(segment, { width: 640, height: 362 }));
  });
});

/** A card as it is seen: its words over its ground. */
async function wholeCard(segment: CardSegment, frame: (typeof FRAMES)[number]) {
  const ground = await drawCardGround(segment, frame);
  const words = await drawCardWords(segment, frame);
  const whole = { ...ground, data: ground.data.slice() };
  layOver(whole, words, words.x, words.y);
  return { ...straight(whole), ...frame, words };
}

describe('cards', () => {
  for (const frame of FRAMES) {
    for (const look of ['letter', 'scene', 'closing'] as const) {
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
    const { at, words } = await wholeCard(card({ look: 'letter', text: '🎉' }), { width: 320, height: 180 });
    assert.ok((at(160, 90)[0] ?? 0) > 230);
    assert.ok(words.data.every((value) => value === 0));
  });
});
