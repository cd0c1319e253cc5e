import assert from 'node:assert/strict';
import { drawCardWords, drawText } from '../../../../src/engine/words/index.ts';
import { cpuOf } from '../../longTexts.ts';

const frame = { width: 640, height: 360 };
const MEGABYTE = 1024 * 1024;

describe('cards: long texts', () => {
  for (const [name, part] of [
    ['one word', 'a'],
    ['one line', 'word '],
    ['marks of bold', '**a '],
  ] as const)
    it(`draws the beginning of 100,000 characters of ${name}, in bounded time and memory`, async () => {
      const text = part.repeat(100_000 / part.length);
      const before = process.memoryUsage().rss;
      const used = await cpuOf(async () => {
        assert.ok(
          ((await drawText({ text, role: 'caption', design: {}, spoken: 'whole' }, frame))[0]?.height ??
            999) <= frame.height,
        );
        const card = {
          id: 'p1',
          kind: 'card',
          name: '',
          st: 0,
          d: 1000,
          text,
          look: 'scene',
          design: {},
        } as const;
        assert.ok(((await drawCardWords(card, frame))[0]?.height ?? 999) <= frame.height);
      });
      assert.ok(used < 10_000, `${used} ms`);
      assert.ok(
        process.memoryUsage().rss - before < 512 * MEGABYTE,
        `${process.memoryUsage().rss - before} bytes`,
      );
    });
});
