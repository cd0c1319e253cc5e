import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import {
  FragmentParser,
  type FragmentPart,
} from '../../../../src/engine/picture/compose/encode/fragments.ts';
import { encoderArgs } from '../../../../src/engine/picture/pieces/encoder.ts';

const run = promisify(execFile);
const FILM = { size: { width: 64, height: 36 }, fps: 30 };

describe('FragmentParser', () => {
  let file: Buffer;
  before(async () => {
    // Grey frames: what the encoder gets.
    const frames = (64 * 36 * 3) / 2;
    const encoding = run('ffmpeg', encoderArgs(FILM, [20, 27]), { encoding: 'buffer' });
    encoding.child.stdin?.end(Buffer.alloc(40 * frames, 128));
    file = (await encoding).stdout;
  });

  const join = (parts: readonly FragmentPart[], kinds: readonly FragmentPart['kind'][]): Buffer =>
    Buffer.concat(parts.filter(({ kind }) => kinds.includes(kind)).map(({ bytes }) => bytes));

  it('says how many frames are in each fragment, and a fragment begins at every border', () => {
    const parts = new FragmentParser().push(file);
    assert.deepEqual(
      parts.flatMap((part) => (part.kind === 'fragment' ? [part.frames] : [])),
      [20, 7, 13],
    );
    assert.equal(parts[0]?.kind, 'header');
    assert.equal(parts.filter((part) => part.kind === 'data' && part.last).length, 3);
  });

  it('gives the same bytes however they are divided', () => {
    const whole = new FragmentParser().push(file);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const parser = new FragmentParser();
        const parts: FragmentPart[] = [];
        let at = 0;
        for (let index = 0; at < file.length; index += 1) {
          const length = lengths[index % lengths.length] ?? 1;
          // What is given may be written over afterwards.
          const portion = Uint8Array.from(file.subarray(at, at + length));
          parts.push(...parser.push(portion).map((part) => ({ ...part, bytes: Buffer.from(part.bytes) })));
          portion.fill(0);
          at += length;
        }
        for (const kind of ['header', 'fragment', 'data'] as const)
          assert.deepEqual(join(parts, [kind]), join(whole, [kind]));
      }),
      { numRuns: 30 },
    );
  });

  it('declines what is no such file', () => {
    assert.throws(() => new FragmentParser().push(Buffer.from([0, 0, 0, 4, 1, 2, 3, 4])), /of 4 bytes/);
    assert.throws(() => new FragmentParser().push(Buffer.from('\xff\xff\xff\xffmoof', 'latin1')), /moof/);
  });
});
