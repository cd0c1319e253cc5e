import assert from 'node:assert/strict';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const base = { draft: draft() };
const READY = 'assistant: Your video is ready: Lake Trip.mp4';

/** Every fraction that the bar showed while the export was rendered. */
function fractionsOf(world: World): Set<number> {
  const fractions = new Set<number>();
  world.project.onDidChange(({ activity }) => {
    if (activity?.phase === 'exporting' && activity.fraction !== undefined) fractions.add(activity.fraction);
  });
  return fractions;
}

describe('reliability: what the answers about an export say', () => {
  for (const renderShape of ['envelope-success-data', 'success-envelope'] as const) {
    for (const word of ['done', 'success', 'COMPLETED']) {
      scenario(
        {
          id: `export-${renderShape}-${word.toLowerCase()}`,
          rows: ['envelope-render-nested', 'export-state-words'],
          title: `one envelope round another (${renderShape}), and the render is “${word}”`,
          sees: READY,
          setup,
          server: {
            ...base,
            renderShape,
            polls: [{ status: 'IN_PROGRESS', progress: 40 }, { status: word }],
          },
        },
        async (world) => {
          assert.equal(await world.export(), 'done');
          assert.equal(world.backend.to('status').length, 2);
          assert.equal(world.backend.to('cdn').length, 1, 'the address was read');
        },
      );
    }
  }

  for (const [id, title, counted, shown] of [
    ['export-progress-one', 'counts to 1', [0, 0.25, 0.5, 1], [0, 0.25, 0.5, 1]],
    ['export-progress-hundred', 'counts to 100', [1, 25, 50, 100], [0.01, 0.25, 0.5, 1]],
    ['export-progress-beyond', 'begins below 0 and counts beyond 100', [-5, 30, 130, 101], [0, 0.3, 1]],
    ['export-progress-small', 'says 7 and then 0.5 of a hundred', [7, 0.5, 8], [0.07, 0.005, 0.08]],
  ] as const) {
    scenario(
      {
        id,
        rows: ['export-progress-scale'],
        title: `the server ${title}: the bar stays between 0 and 100 %`,
        sees: READY,
        setup,
        server: {
          ...base,
          polls: [
            ...counted.map((progress) => ({ status: 'processing', progress })),
            { status: 'completed' },
          ],
        },
      },
      async (world) => {
        const fractions = fractionsOf(world);
        assert.equal(await world.export(), 'done');
        assert.deepEqual([...fractions], shown);
      },
    );
  }

  scenario(
    {
      id: 'export-server-names-it',
      rows: ['export-server-id', 'endpoint-download-api'],
      title: 'the server names the render itself: status and download ask for that name',
      sees: READY,
      setup,
      server: { ...base, submission: { id: 'srv/7 ü' }, cdn: false },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      const name = encodeURIComponent('srv/7 ü');
      const paths = [...world.backend.to('status'), ...world.backend.to('download')].map(({ path }) => path);
      assert.deepEqual(
        new Set(paths),
        new Set([`/api/render/proxy/lambda/${name}`, `/api/render/proxy/${name}/download`]),
      );
    },
  );

  scenario(
    {
      id: 'export-server-name-reload',
      rows: ['export-server-id', 'way-window-closed', 'endpoint-export-cancel'],
      title: 'a render that the server named survives the window, and is cancelled by that name',
      sees: 'notice: Export cancelled.',
      setup,
      server: (gate) => ({
        ...base,
        submission: { id: 'theirs' },
        polls: [{ status: 'processing', progress: 4 }],
        acts: { status: [{}, { hold: gate }, {}, { hold: gate }] },
      }),
    },
    async (world) => {
      const begun = world.project.export();
      await world.backend.arrived('status', 2);
      const project = await world.restart();
      await begun;
      const resumed = project.resume();
      await world.backend.arrived('status', 4);
      await project.cancel();
      assert.equal((await resumed).status, 'stopped');
      world.gate.open();
      assert.ok(world.backend.to('status').every(({ path }) => path.endsWith('/theirs')));
      assert.match(world.backend.to('cancel')[0]?.path ?? '', /\/theirs\/cancel$/);
    },
  );

  scenario(
    {
      id: 'export-finished-at-once',
      rows: ['export-finished-at-once'],
      title: 'the answer to the submission says that the video is finished: fetched without a poll',
      sees: READY,
      setup,
      server: { ...base, renderShape: 'flat', submission: { status: 'success' } },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('status').length, 0);
      assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
    },
  );

  scenario(
    {
      id: 'export-failed-at-once',
      rows: ['export-finished-at-once'],
      title: 'the answer to the submission says that it failed: told at once, with the reason',
      sees: 'error: The video could not be rendered: the font is missing [Export Again, Show Log]',
      setup,
      server: { ...base, submission: { status: 'error', error: 'the font is missing' } },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.equal(world.backend.to('status').length, 0);
    },
  );

  for (const [id, error] of [
    [
      'page',
      '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502</h1></body></html>',
    ],
    ['json', '{"errorType":"Error","trace":["at /var/task/index.js:3"]}'],
  ] as const) {
    scenario(
      {
        id: `export-failed-with-${id}`,
        rows: ['endpoint-export-status', 'way-silent-setup'],
        title: `rendering fails, and the reason is a ${id}: not shown`,
        sees: 'error: The video could not be rendered. Try again. [Export Again, Show Log]',
        setup,
        server: { ...base, polls: [{ status: 'failed', error }] },
      },
      async (world) => {
        assert.equal(await world.export(), 'failed');
        assert.doesNotMatch([...world.shown].join('\n'), /<|\{"/);
      },
    );
  }
});
