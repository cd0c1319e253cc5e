import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Gate, type RenderShape, type Scenario } from '../../backend/scenario.ts';
import { draft, lastOf, video, withProject, type Bench } from './bench.ts';

const ready: Scenario = { draft: draft() };
const failures = (status: number, count: number) =>
  Array.from({ length: count }, () => ({ status, body: 'x' }));

/** A project with a session and a timeline. */
async function withTimeline(scenario: Scenario, test: (bench: Bench) => Promise<void>): Promise<void> {
  await withProject({ ...ready, ...scenario }, async (bench) => {
    await bench.project.send('make a video');
    await test(bench);
  });
}

/** All files in the output folder and below are finished videos. */
async function assertFinished({ videos, folder }: Bench, names: readonly string[]): Promise<void> {
  assert.deepEqual((await videos()).sort(), [...names].sort());
  for (const name of names) assert.deepEqual(await readFile(join(folder, 'videos', name)), video);
}

describe('an export', () => {
  for (const renderShape of ['success-data', 'flat', 'envelope'] satisfies RenderShape[]) {
    it(`ends with the video in the folder, whatever the answers’ shape (${renderShape})`, async () => {
      await withTimeline({ renderShape }, async (bench) => {
        const outcome = await bench.project.export();
        assert.equal(outcome.status, 'done');
        assert.equal(outcome.video?.path, join(bench.folder, 'videos', 'Lake Trip.mp4'));
        assert.equal(outcome.video.sizeBytes, video.length);
        await assertFinished(bench, ['Lake Trip.mp4']);
        assert.equal(bench.backend.to('submit').length, 1);
        assert.deepEqual((bench.backend.to('submit')[0]?.json as { draft: unknown }).draft, draft());
        assert.match(
          lastOf(bench.project),
          /^assistant: Your video is ready: Lake Trip\.mp4 .* \[open-video, reveal-video\]$/,
        );
      });
    });
  }

  it('never overwrites', async () => {
    await withTimeline({}, async (bench) => {
      await mkdir(join(bench.folder, 'videos'));
      await writeFile(join(bench.folder, 'videos', 'Lake Trip.mp4'), 'precious');
      await bench.project.export();
      await bench.project.export();
      assert.deepEqual((await bench.videos()).sort(), [
        'Lake Trip-2.mp4',
        'Lake Trip-3.mp4',
        'Lake Trip.mp4',
      ]);
      assert.equal(await readFile(join(bench.folder, 'videos', 'Lake Trip.mp4'), 'utf8'), 'precious');
    });
  });

  it('writes to the file that was asked for', async () => {
    await withTimeline({}, async ({ project, folder }) => {
      const target = join(folder, 'elsewhere', 'Mine.mp4');
      const outcome = await project.export({ target });
      assert.equal(outcome.status === 'done' && outcome.video?.path, target);
    });
  });

  it('is refused while there is nothing to export', async () => {
    await withProject({}, async ({ project, backend }) => {
      assert.equal((await project.export()).status, 'failed');
      assert.match(lastOf(project), /^error: There is nothing to export yet\./);
      assert.equal(backend.to('submit').length, 0);
    });
  });

  it('is submitted once more with a new id after a 5xx', async () => {
    await withTimeline({ acts: { submit: failures(503, 1) } }, async (bench) => {
      assert.equal((await bench.project.export()).status, 'done');
      const ids = bench.backend.to('submit').map(({ json }) => (json as { id: string }).id);
      assert.equal(new Set(ids).size, 2);
      assert.equal(bench.project.snapshot.record.exports.length, 1);
      assert.equal(bench.project.snapshot.record.exports[0]?.id, ids[1]);
    });
  });

  it('is given up when the second try fails as well, and leaves nothing', async () => {
    await withTimeline({ acts: { submit: failures(503, 2) } }, async (bench) => {
      assert.equal((await bench.project.export()).status, 'failed');
      assert.equal(bench.backend.to('submit').length, 2);
      assert.match(lastOf(bench.project), /\[export, show-log\]$/);
      assert.equal(bench.project.snapshot.record.exports[0]?.state, 'failed');
      assert.deepEqual(await bench.videos(), []);
    });
  });

  it('survives polls that fail', async () => {
    await withTimeline({ acts: { status: [{ cutAfter: 0 }, ...failures(500, 4)] } }, async (bench) => {
      assert.equal((await bench.project.export()).status, 'done');
      await assertFinished(bench, ['Lake Trip.mp4']);
    });
  });

  it('polls every 30 s where the server says nothing about its progress', async () => {
    const polls = [
      { status: 'processing' },
      { status: 'processing' },
      { status: 'processing' },
      { status: 'completed' },
    ];
    await withTimeline({ polls }, async ({ project, pauses }) => {
      const before = pauses.length;
      await project.export();
      assert.deepEqual(pauses.slice(before), [500, 2000, 30_000, 30_000]);
    });
  });

  it('tells why a render failed', async () => {
    await withTimeline({ polls: [{ status: 'failed', error: 'the disk is full' }] }, async (bench) => {
      assert.equal((await bench.project.export()).status, 'failed');
      assert.match(
        lastOf(bench.project),
        /^error: The video could not be rendered: the disk is full.* \[export, show-log\]$/,
      );
      assert.deepEqual(await bench.videos(), []);
    });
  });

  it('goes on with a download where it broke off', async () => {
    await withTimeline({ acts: { cdn: [{ cutAfter: 300_000 }] }, cdn: true }, async (bench) => {
      assert.equal((await bench.project.export()).status, 'done');
      await assertFinished(bench, ['Lake Trip.mp4']);
      const [first, second] = bench.backend.to('cdn');
      assert.equal(first?.headers.range, undefined);
      assert.match(second?.headers.range ?? '', /^bytes=[1-9]\d*-$/);
    });
  });

  it('does not take a page for a video', async () => {
    await withTimeline(
      { video: Buffer.from('<html>Sign in to the hotel’s network</html>') },
      async (bench) => {
        assert.equal((await bench.project.export()).status, 'failed');
        assert.match(lastOf(bench.project), /^error: .* \[export, /);
        assert.deepEqual(await bench.videos(), []);
      },
    );
  });

  it('does not take half a video for a video', async () => {
    await withTimeline({ video: video.subarray(0, 400_000) }, async (bench) => {
      assert.equal((await bench.project.export()).status, 'failed');
      assert.match(lastOf(bench.project), /^error: The video that arrived is damaged\./);
      assert.deepEqual(await bench.videos(), []);
    });
  });

  it('is cancelled on both sides by Stop', async () => {
    const gate = new Gate();
    await withTimeline({ acts: { status: [{}, { hold: gate }] } }, async (bench) => {
      const exporting = bench.project.export();
      await bench.backend.arrived('status', 2);
      await bench.project.cancel();
      assert.deepEqual(await exporting, { status: 'stopped' });
      assert.equal(bench.backend.to('cancel').length, 1);
      assert.equal(bench.project.snapshot.record.exports[0]?.state, 'cancelled');
      assert.match(lastOf(bench.project), /^notice: Export cancelled\./);
      assert.deepEqual(await bench.videos(), []);
      gate.open();
    });
  });

  it('leaves no part of a download that was stopped', async () => {
    const gate = new Gate();
    await withTimeline({ acts: { cdn: [{ cutAfter: 300_000 }, { hold: gate }] } }, async (bench) => {
      const exporting = bench.project.export();
      await bench.backend.arrived('cdn', 2);
      assert.equal((await bench.videos()).length, 1);
      await bench.project.cancel();
      assert.deepEqual(await exporting, { status: 'stopped' });
      assert.deepEqual(await bench.videos(), []);
      gate.open();
    });
  });
});

describe('a reload during an export', () => {
  it('while it renders: it is picked up, not submitted again', async () => {
    const gate = new Gate();
    await withTimeline({ acts: { status: [{ hold: gate }] } }, async (bench) => {
      const exporting = bench.project.export();
      await bench.backend.arrived('status');
      await bench.project.close();
      await exporting;
      assert.equal(bench.backend.to('cancel').length, 0);
      gate.open();
      const again = await bench.reopened();
      assert.equal(again.snapshot.record.exports[0]?.state, 'rendering');
      assert.equal((await again.resume()).status, 'done');
      assert.equal(bench.backend.to('submit').length, 1);
      await assertFinished(bench, ['Lake Trip.mp4']);
      assert.deepEqual(await again.resume(), { status: 'done' });
      await assertFinished(bench, ['Lake Trip.mp4']);
    });
  });

  it('while it downloads: it goes on with its part', async () => {
    const gate = new Gate();
    await withTimeline({ acts: { cdn: [{ cutAfter: 300_000 }, { hold: gate }] } }, async (bench) => {
      const exporting = bench.project.export();
      await bench.backend.arrived('cdn', 2);
      await bench.project.close();
      await exporting;
      gate.open();
      assert.equal((await bench.videos()).filter((name) => name.endsWith('.part')).length, 1);
      const again = await bench.reopened();
      assert.equal((await again.resume()).status, 'done');
      await assertFinished(bench, ['Lake Trip.mp4']);
      assert.match(bench.backend.to('cdn').at(-1)?.headers.range ?? '', /^bytes=[1-9]/);
    });
  });

  it('while it is submitted: the backend is asked before it is submitted again', async () => {
    for (const known of [true, false]) {
      const gate = new Gate();
      const status = known ? [] : [{ status: 404, body: { error: 'not found' } }];
      await withTimeline({ acts: { submit: [{ hold: gate }], status } }, async (bench) => {
        const exporting = bench.project.export();
        await bench.backend.arrived('submit');
        await bench.project.close();
        await exporting;
        gate.open();
        const again = await bench.reopened();
        assert.equal((await again.resume()).status, 'done');
        assert.equal(bench.backend.to('submit').length, known ? 1 : 2);
        await assertFinished(bench, ['Lake Trip.mp4']);
      });
    }
  });

  it('that the backend has forgotten: it says so and offers another', async () => {
    const gate = new Gate();
    const gone = { status: 404, body: { error: 'not found' } };
    await withTimeline({ acts: { status: [{ hold: gate }, gone] } }, async (bench) => {
      const exporting = bench.project.export();
      await bench.backend.arrived('status');
      await bench.project.close();
      await exporting;
      gate.open();
      const again = await bench.reopened();
      assert.equal((await again.resume()).status, 'failed');
      assert.match(lastOf(again), /^error: The export was interrupted.* \[export, show-log\]$/);
      assert.deepEqual(await readdir(bench.folder).then((names) => names.includes('videos')), false);
    });
  });
});

describe('a crash around the last step of an export', () => {
  /** The project's file as it was when the window died. */
  async function crashed(bench: Bench, change: (job: Record<string, unknown>) => void): Promise<void> {
    await bench.project.close();
    const path = join(bench.folder, 'projects', `${bench.project.id}.json`);
    const record = JSON.parse(await readFile(path, 'utf8')) as { exports: Record<string, unknown>[] };
    for (const job of record.exports) change(job);
    await writeFile(path, JSON.stringify(record));
  }

  it('finds the video that was finished before it could be noted', async () => {
    await withTimeline({}, async (bench) => {
      await bench.project.export();
      await crashed(bench, (job) => (job['state'] = 'downloading'));
      const again = await bench.reopened();
      assert.equal((await again.resume()).status, 'done');
      await assertFinished(bench, ['Lake Trip.mp4']);
      assert.equal(bench.backend.to('cdn').length, 1);
    });
  });

  it('gives a whole part its name without fetching it again', async () => {
    await withTimeline({}, async (bench) => {
      await bench.project.export();
      await crashed(bench, (job) => (job['state'] = 'downloading'));
      const folder = join(bench.folder, 'videos');
      const id = bench.project.snapshot.record.exports[0]?.id ?? '';
      await writeFile(join(folder, `${id}.part`), video);
      const again = await bench.reopened();
      const outcome = await again.resume();
      // Another video has the name: this one gets the next.
      assert.equal(outcome.status === 'done' && outcome.video?.path, join(folder, 'Lake Trip-2.mp4'));
      await assertFinished(bench, ['Lake Trip.mp4', 'Lake Trip-2.mp4']);
      assert.equal(bench.backend.to('cdn').length, 1);
    });
  });
});
