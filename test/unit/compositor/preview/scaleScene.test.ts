import assert from 'node:assert/strict';
import { scaleScene } from '../../../../src/compositor/preview/scaleScene.ts';
import type { PictureLayer, Scene } from '../../../../src/compositor/scene/scene.ts';

const FULL = { width: 1920, height: 1080 };
const SMALL = { width: 960, height: 540 };
const whole = { x: 0, y: 0, ...FULL };
const picture: PictureLayer = {
  ...{ kind: 'picture', source: 'a', size: { width: 2000, height: 1200 }, opacity: 0.5 },
  ...{
    window: { x: 10, y: 20, width: 1000, height: 600 },
    place: { x: 100, y: 50, width: 400, height: 300 },
  },
};
const placed = { x: 50, y: 25, width: 200, height: 150 };

describe('a scene in another size', () => {
  it('has its places there, and the same windows on sources that count as before', () => {
    const { layers } = scaleScene({ layers: [picture] }, FULL, SMALL);
    assert.deepEqual(layers, [{ ...picture, place: placed }]);
  });

  it('has its masks at the same part of the frame', () => {
    const mask = { start: -1, across: 4 / FULL.width, down: 2 / FULL.height };
    const fill = { kind: 'fill', color: { y: 16, u: 128, v: 128 }, place: whole, opacity: 1, mask } as const;
    const [scaled] = scaleScene({ layers: [fill] }, FULL, SMALL).layers;
    assert.deepEqual(scaled?.mask, { start: -1, across: 4 / SMALL.width, down: 2 / SMALL.height });
  });

  it('has what is in a group where the group has it', () => {
    const scene: Scene = { layers: [{ kind: 'group', layers: [picture], place: whole, opacity: 1 }] };
    const [group] = scaleScene(scene, FULL, SMALL).layers;
    assert.ok(group?.kind === 'group');
    assert.deepEqual([group.place, group.layers[0]?.place], [{ x: 0, y: 0, ...SMALL }, placed]);
  });
});
