import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkMp4, contentsOf } from '../../../../src/formats/iso/boxes.ts';
import { hasSound } from '../../../../src/formats/iso/sound.ts';

const read = (path: string): Promise<Buffer> => readFile(new URL(`../../../../${path}`, import.meta.url));

describe('checkMp4', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-mp4-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const verdict = async (bytes: Uint8Array): Promise<string> => {
    const path = join(folder, 'x.mp4');
    await writeFile(path, bytes);
    return checkMp4(path);
  };
  const box = (type: string, length: number, ...more: number[]): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, Buffer.from(more)]);
  };

  it('knows a whole file from one that is cut', async () => {
    const bytes = await read('samples/clips/rabbit.mp4');
    assert.equal(await verdict(bytes), 'complete');
    assert.equal(await verdict(bytes.subarray(0, -1)), 'truncated');
    assert.equal(await verdict(bytes.subarray(0, bytes.length / 2)), 'truncated');
  });

  it('reads long boxes, and one that goes on to the end', async () => {
    assert.equal(
      await verdict(Buffer.concat([box('ftyp', 8), box('moov', 8), box('mdat', 0, 1, 2, 3)])),
      'complete',
    );
    const long = Buffer.concat([box('mdat', 1), Buffer.from([0, 0, 0, 0, 0, 0, 0, 18, 7, 7])]);
    assert.equal(await verdict(Buffer.concat([box('ftyp', 8), long, box('moov', 8)])), 'complete');
  });

  it('misses an index', async () => {
    assert.equal(await verdict(Buffer.concat([box('ftyp', 8), box('mdat', 8)])), 'truncated');
  });

  it('does not take other files for MP4', async () => {
    assert.equal(await verdict(Buffer.from('<html>please sign in</html>')), 'not-mp4');
    assert.equal(await verdict(Buffer.alloc(0)), 'not-mp4');
    assert.equal(await verdict(await read('samples/clips/rabbit.webm')), 'not-mp4');
  });

  it('goes forward whatever lengths there are, and not for ever', async () => {
    const ftyp = box('ftyp', 8);
    const none = Buffer.concat([box('free', 1), Buffer.alloc(8)]);
    const wrapping = Buffer.concat([box('free', 1), Buffer.from('ffffffffffffffff', 'hex')]);
    const many = Buffer.alloc(20_000_000, box('free', 8));
    for (const rest of [box('free', 3), none, wrapping, box('free', 1), many, Buffer.alloc(100)]) {
      const before = performance.now();
      assert.equal(await verdict(Buffer.concat([ftyp, rest])), 'truncated');
      assert.ok(performance.now() - before < 5000);
    }
  });

  it('comes to an end with any bytes, and with boxes in boxes', async () => {
    const path = join(folder, 'nested.mp4');
    const nested = (depth: number): Buffer => {
      const inner = depth === 0 ? Buffer.alloc(0) : nested(depth - 1);
      return Buffer.concat([box(depth % 2 === 0 ? 'trak' : 'mdia', 8 + inner.length), inner]);
    };
    const tracks = Buffer.alloc(8_000_000, box('trak', 8));
    for (const inside of [nested(2000), tracks, box('trak', 1), box('trak', 0xffffffff)]) {
      await writeFile(path, Buffer.concat([box('ftyp', 8), box('moov', 8 + inside.length), inside]));
      assert.equal(await hasSound(path), false);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        assert.ok(contentsOf(Buffer.from(bytes), 'trak').length <= bytes.length / 8);
      }),
    );
  });
});
