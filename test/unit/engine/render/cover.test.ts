import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Area } from '../../../../src/engine/draft/index.ts';
import { coverFrame } from '../../../../src/engine/picture/plan/cover.ts';
import { planRender } from '../../../../src/engine/picture/plan/plan.ts';
import { RenderHarness } from './harness.ts';
import { CROSSFADE, draftOf, facts, make } from './support.ts';

const FACE: Area = { x: 0.4, y: 0.2, width: 0.2, height: 0.3 };
const KNOWN: Readonly<Record<string, { width: number; height: number; faces: readonly Area[] }>> = {
  wide: { width: 1600, height: 900, faces: [] },
  tall: { width: 900, height: 1600, faces: [] },
  face: { width: 1600, height: 900, faces: [FACE] },
};
const known = (hash: string) => {
  const { width, height, faces } = KNOWN[hash] ?? assert.fail(hash);
  return { width, height, subject: { faces, focus: { x: 0.5, y: 0.5 } } };
};

describe('the cover of a film', () => {
  const harness = new RenderHarness();
  const of = (pictures: readonly string[], texts: readonly Record<string, unknown>[] = []) =>
    planRender(
      draftOf({
        d: 3000 * pictures.length,
        pictures: pictures.map((src, at) => ({ src, st: 3000 * at, d: 3000 })),
        texts,
      }),
    );

  it('is a picture that fills the frame, with a face if there is one, and without words over it', () => {
    const shotOf = (frame: number): number => Math.floor(frame / 90);
    assert.equal(coverFrame(of(['wide', 'wide']), known), 45, 'the middle of the first');
    assert.equal(shotOf(coverFrame(of(['tall', 'wide']), known)), 1);
    assert.equal(shotOf(coverFrame(of(['wide', 'wide', 'face']), known)), 2);
    const frame = coverFrame(of(['wide'], [{ text: 'Words', st: 0, d: 2000 }]), known);
    assert.ok(frame >= 60 && frame < 90, `${frame}`);
  });

  it('is written beside the film where the draft asks for it', async () => {
    const photo = (color: string): Promise<string> =>
      make(
        join(harness.folder, `${color}.png`),
        ...['-f', 'lavfi', '-i', `color=${color}:s=320x180`, '-frames:v', '1'],
      );
    const [red, blue] = [await photo('red'), await photo('blue')];
    const draft = draftOf({
      d: 1500,
      pictures: [
        { src: red, st: 0, d: 1000 },
        { src: blue, st: 500, d: 1000, ...CROSSFADE },
      ],
    });
    assert.equal((await harness.render(draft)).coverPath, undefined);
    const { coverPath } = await harness.render({ ...draft, m: { ...draft.m, cover: true } });
    assert.equal(coverPath, join(harness.folder, 'out', 'video.jpg'));
    const { streams } = await facts(coverPath);
    assert.partialDeepStrictEqual(streams[0], { codec_name: 'mjpeg', width: 320, height: 180 });
  });
});
