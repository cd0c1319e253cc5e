import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDraft, shownIn } from '../../../../src/engine/draft/index.ts';
import { planRender, type RenderPlan } from '../../../../src/engine/picture/plan/plan.ts';
import { Sessions } from '../../../../src/engine/server/store/sessions.ts';
import { recordedOf, restore, sessionOf, STORED_SESSIONS, type RecordedPlan } from './stored.ts';

describe('engine draft: sessions of version 1', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-stored-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('are ten, in every skill', async () => {
    assert.equal(STORED_SESSIONS.length, 10);
    const skills = await Promise.all(STORED_SESSIONS.map(async (name) => (await recordedOf(name)).skill));
    assert.equal(new Set(skills).size, 4);
  });

  for (const name of STORED_SESSIONS)
    it(`open and are the same film: ${name}`, async () => {
      const id = await restore(name, folder);
      const { draft, history } = await new Sessions(join(folder, 'sessions')).read(id);
      assert.ok(draft);
      assert.deepEqual(summaryOf(planRender(draft)), (await recordedOf(name)).plan);
      assert.equal(history.length, (await sessionOf(name)).history.length);
      for (const earlier of history) assert.ok(planRender(readDraft(earlier)).frames > 0);
    });

  it('without a video are open to one', async () => {
    const id = await restore('empty', folder);
    const { draft, media } = await new Sessions(join(folder, 'sessions')).read(id);
    assert.deepEqual([draft, media.length], [undefined, 1]);
  });
});

/** A plan in the words in which the fixtures were recorded. */
function summaryOf({ size, fps, frames, shots, pieces, texts }: RenderPlan): RecordedPlan {
  return {
    size: [size.width, size.height],
    fps,
    frames,
    shots: shots.map(({ start, frames: length, segment }) => {
      const { kind, name } = segment;
      const own = shownIn(segment).flatMap(({ motion, in: from, vol }) => [motion.kind, from, vol]);
      return [start, length, kind, name, ...own];
    }),
    entries: pieces.flatMap(({ start, entry }) => (entry ? [[start, entry.kind, entry.frames]] : [])),
    texts: texts.map(({ start, frames: length, segment }) => [start, length, segment.role, segment.text]),
  };
}
