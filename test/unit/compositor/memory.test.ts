import assert from 'node:assert/strict';
import { Painter } from '../../../src/compositor/painter.ts';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { createReferenceKernel } from '../../../src/compositor/pixels/reference/index.ts';

describe('PixelMemory', () => {
  it('leaves the place of a photo that has gone to the next photo', () => {
    const [photo, frame, table] = [5_000, 3_000, 100];
    const memory = new PixelMemory(createReferenceKernel());
    const [gone, stays] = [memory.allocate(photo), memory.allocate(photo)];
    const between = memory.allocate(frame);
    memory.allocate(table);
    memory.free(gone);
    memory.free(between);
    memory.allocate(table);
    assert.equal(memory.allocate(photo), gone);
    memory.free(stays);
  });

  it('takes what is free at the end for something larger', () => {
    const memory = new PixelMemory(createReferenceKernel());
    const first = memory.allocate(1_600);
    const last = memory.allocate(1_600);
    memory.free(last);
    assert.equal(memory.allocate(4_800), last);
    assert.ok(memory.kernel.bytes().length < 8_000);
    memory.free(first);
    assert.throws(() => memory.free(first), RangeError);
  });

  it('has a frame in one place, piece after piece, while photos come and go', () => {
    const memory = new PixelMemory(createReferenceKernel());
    const painter = new Painter(memory, { width: 64, height: 36 });
    const first = painter.createFrame();
    painter.freeFrame(first);
    memory.allocate(1_000);
    assert.deepEqual(painter.createFrame(), first);
  });
});
