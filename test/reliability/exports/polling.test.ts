import assert from 'node:assert/strict';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const base = { draft: draft() };
const READY = 'assistant: Your video is ready: Lake Trip.mp4';
const busy = { status: 503, body: '<html>busy</html>' };

describe('reliability: following an export', () => {
  scenario(
    {
      id: 'export-polls-fail',
      rows: ['endpoint-export-status', 'error-5xx-read'],
      title: 'twelve polls fail in three ways; the export is followed to its end',
      sees: READY,
      setup,
      server: {
        ...base,
        acts: {
          status: [
            ...Array.from({ length: 6 }, () => busy),
            ...Array.from({ length: 4 }, () => ({ cutAfter: 0 })),
            { body: '<html>' },
            { body: '' },
          ],
        },
      },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('submit').length, 1);
    },
  );

  scenario(
    {
      id: 'export-network-away',
      rows: ['endpoint-export-status', 'error-network', 'way-window-closed'],
      title: 'the network is away for five minutes while the server renders',
      sees: READY,
      setup,
      server: { ...base, acts: { status: Array.from({ length: 48 }, () => ({ cutAfter: 0 })) } },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('submit').length, 1);
    },
  );

  scenario(
    {
      id: 'export-slow-server',
      rows: ['endpoint-export-status', 'time-typical'],
      title: 'a server that reports no progress is asked soon, then every 30 s',
      sees: READY,
      setup,
      server: {
        ...base,
        polls: [
          { status: 'pending' },
          { status: 'processing' },
          { status: 'processing' },
          { status: 'processing' },
          { status: 'completed' },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.deepEqual(world.clock.pauses, [500, 2000, 30_000, 30_000, 30_000]);
    },
  );

  scenario(
    {
      id: 'export-progress',
      rows: ['endpoint-export-status'],
      title: 'a server that reports progress is asked more often, and the bar moves',
      sees: '… Rendering…',
      setup,
      server: {
        ...base,
        polls: [10, 40, 70, 100].map((progress) => ({
          status: progress === 100 ? 'completed' : 'processing',
          progress,
        })),
      },
    },
    async (world) => {
      const fractions = new Set<number>();
      world.project.onDidChange(({ activity }) => {
        if (activity?.phase === 'exporting' && activity.fraction !== undefined)
          fractions.add(activity.fraction);
      });
      assert.equal(await world.export(), 'done');
      assert.ok([0.1, 0.4, 0.7].every((each) => fractions.has(each)));
      assert.ok(world.clock.pauses.every((ms) => ms < 30_000));
    },
  );

  scenario(
    {
      id: 'export-stuck',
      rows: ['endpoint-export-status'],
      title: 'an export stands still for half an hour',
      sees: 'error: The export has made no progress for half an hour. It was given up; try again. [Export Again, Show Log]',
      setup,
      server: { ...base, polls: [{ status: 'processing', progress: 40 }] },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.equal(world.project.snapshot.record.exports[0]?.state, 'failed');
    },
  );

  for (const [id, what, status] of [
    ['export-clock-set', 'the export stands still meanwhile', [{}]],
    [
      'export-clock-set-away',
      'the network is away after it',
      [{}, ...Array.from({ length: 8 }, () => ({ cutAfter: 0 }))],
    ],
  ] as const) {
    scenario(
      {
        id,
        rows: ['endpoint-export-status', 'clock-set'],
        title: `this machine sleeps for eight days, or its clock is set, and ${what}: followed to its end`,
        sees: READY,
        setup,
        server: (gate) => ({
          ...base,
          acts: { status: [status[0], { ...status[1], hold: gate }, ...status.slice(2)] },
          polls: [
            ...Array.from({ length: 2 }, () => ({ status: 'processing', progress: 40 })),
            { status: 'done' },
          ],
        }),
      },
      async (world) => {
        const exported = world.export();
        await world.backend.arrived('status', 2);
        await world.clock.advance(8 * 24 * 60);
        world.gate.open();
        assert.equal(await exported, 'done');
      },
    );
  }

  scenario(
    {
      id: 'export-cancelled-elsewhere',
      rows: ['endpoint-export-cancel', 'endpoint-export-status'],
      title: 'somebody cancels the export in the browser',
      sees: 'error: The export was cancelled elsewhere. Export again when you want it. [Export Again, Show Log]',
      setup,
      server: { ...base, polls: [{ status: 'processing', progress: 4 }, { status: 'canceled' }] },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
    },
  );
});
