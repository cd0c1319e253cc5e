import assert from 'node:assert/strict';
import { SourceMaker } from '../../../src/compositor/made/maker.ts';
import { SHADOW_REACH } from '../../../src/compositor/made/shadow.ts';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { loadPlanes, pictureBytes, type Planes } from '../../../src/compositor/pixels/planes.ts';
import { createReferenceKernel } from '../../../src/compositor/pixels/reference/index.ts';
import { pictureOf } from './pictures.ts';

const FRAME = { width: 160, height: 90 };
const GROUND = { kind: 'ground', source: 'g', of: 'a', size: FRAME } as const;

describe('what is made of a picture', () => {
  const memory = new PixelMemory(createReferenceKernel());
  const maker = new SourceMaker(memory);
  const bytesOf = ({ y, width, height, alpha }: Planes): Uint8Array =>
    memory.kernel.bytes().slice(y, y + pictureBytes(width, height, alpha !== undefined));
  const alphaOf = ({ width, height, alpha }: Planes): Uint8Array => {
    const at = alpha?.y ?? 0;
    return memory.kernel.bytes().slice(at, at + width * height * 1.25);
  };
  /** Bright above, dark below, red. */
  const picture = loadPlanes(
    memory,
    pictureOf({ width: 40, height: 80 }, (channel, _, y) =>
      channel === 'y' ? (y < 40 ? 216 : 16) : channel === 'v' ? 228 : 128,
    ),
  );

  it('is a ground as large as the frame: soft, darker, less colourful, without the picture’s own edges', () => {
    const ground = maker.make(GROUND, { planes: picture }, 1);
    assert.deepEqual([ground.width, ground.height], [160, 90]);
    const bytes = bytesOf(ground);
    const column = Array.from({ length: 90 }, (_, y) => bytes[y * 160 + 80] ?? 0);
    assert.ok(Math.abs((column[0] ?? 0) - 116) <= 1 && Math.abs((column[89] ?? 0) - 16) <= 1, column.join());
    assert.ok(Math.abs((column[45] ?? 0) - 66) <= 4, 'the middle is between');
    assert.ok(
      column.every((value, y) => y === 0 || Math.abs(value - (column[y - 1] ?? 0)) <= 10),
      column.join(),
    );
    assert.equal(bytes.at(-1), 213);
  });

  it('is one colour behind a transparent picture, and no shadow', () => {
    const behind = { y: 40, u: 100, v: 150 };
    const bytes = bytesOf(maker.make(GROUND, { planes: picture, behind }, 1));
    assert.deepEqual([bytes[0], bytes[160 * 90], bytes.at(-1)], [40, 100, 150]);
    const size = { width: 40, height: 30 };
    const shadow = maker.make({ kind: 'shadow', source: 's', of: 'a', size }, { planes: picture, behind }, 1);
    assert.ok(alphaOf(shadow).every((value) => value === 0));
  });

  it('is a shadow that fades away from the picture', () => {
    const size = { width: 60, height: 40 };
    const shadow = maker.make({ kind: 'shadow', source: 's', of: 'a', size }, { planes: picture }, 1);
    const alpha = alphaOf(shadow).subarray(20 * 60, 21 * 60);
    const [outermost, edge, inside] = [alpha[0], alpha[SHADOW_REACH], alpha[30]];
    assert.ok((outermost ?? 255) < 6 && (edge ?? 0) > 70 && (inside ?? 0) > 120, alpha.join());
  });

  it('is made anew of a clip’s next picture', () => {
    const coarse = maker.makeCoarse(FRAME, picture);
    const first = bytesOf(coarse);
    maker.remakeCoarse(
      coarse,
      loadPlanes(
        memory,
        pictureOf({ width: 40, height: 80 }, () => 128),
      ),
    );
    const grey = bytesOf(coarse);
    assert.notDeepEqual(first, grey);
    assert.ok(grey.subarray(0, coarse.width * coarse.height).every((value) => value === 72));
    maker.remakeCoarse(coarse, picture);
    assert.deepEqual(bytesOf(coarse), first);
  });
});
