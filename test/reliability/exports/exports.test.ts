import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DIGITS, draft, video } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const base = { draft: draft() };
const READY = 'assistant: Your video is ready: Lake Trip.mp4';
const busy = { status: 503, body: '<html>busy</html>' };

describe('reliability: exports', () => {
  scenario(
    {
      id: 'export-up-to-date',
      rows: ['endpoint-export'],
      title:
        'exported once more without a change: the file that is there is offered; one that is gone, or called otherwise, is written',
      sees: 'assistant: Your video is ready: Sea Trip.mp4',
      setup,
      server: base,
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(await world.export(), 'done');
      assert.equal(
        world.last(),
        'assistant: Nothing has changed since: Lake Trip.mp4 is up to date. [Open, Reveal]',
      );
      assert.equal(world.backend.to('submit').length, 1);
      await rm(join(world.videoFolder, 'Lake Trip.mp4'));
      assert.equal(await world.export(), 'done');
      assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
      await world.project.rename('Sea Trip');
      assert.equal(await world.export(), 'done');
      assert.deepEqual(await world.videos(), ['Lake Trip.mp4', 'Sea Trip.mp4']);
      assert.equal(world.backend.to('submit').length, 3);
    },
  );

  for (const [renderShape, row] of [
    ['success-data', 'envelope-render-success-data'],
    ['flat', 'envelope-render-flat'],
    ['envelope', 'envelope-render-common'],
  ] as const) {
    scenario(
      {
        id: `export-${renderShape}`,
        rows: [row, 'endpoint-export', 'endpoint-export-status', 'draft-exportable'],
        title: `check, submit, poll, download; the answers have the shape “${renderShape}”`,
        sees: READY,
        setup,
        server: {
          ...base,
          renderShape,
          polls: [
            { status: 'pending' },
            { status: 'processing', progress: 40 },
            { status: 'completed', progress: 100 },
          ],
        },
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
        const json = world.backend.to('submit')[0]?.json as Record<string, unknown>;
        assert.match(String(json.id), /^render_[\w-]+$/);
        assert.deepEqual(Object.keys(json).sort(), ['draft', 'id', 'output', 'sessionId']);
        assert.deepEqual(json.output, { format: 'mp4', quality: 'high' });
        assert.match(world.last(), /\[Open, Reveal\]$/);
      },
    );

    scenario(
      {
        id: `export-failed-${renderShape}`,
        rows: [row, 'endpoint-export-status'],
        title: `rendering fails with a reason; shape “${renderShape}”`,
        sees: 'error: The video could not be rendered: the font is missing [Export Again, Show Log]',
        setup,
        server: { ...base, renderShape, polls: [{ status: 'failed', error: 'the font is missing' }] },
      },
      async (world) => {
        assert.equal(await world.export(), 'failed');
        assert.equal(world.project.snapshot.record.exports[0]?.state, 'failed');
        assert.deepEqual(await world.videos(), []);
      },
    );
  }

  scenario(
    {
      id: 'export-nothing',
      rows: ['draft-exportable'],
      title: 'an export of an empty timeline is not even submitted',
      sees: 'error: There is nothing to export yet. Add files, and say what video you want.',
      setup,
      server: { draft: { t: [{ tt: 0, sg: [] }, { tt: 7 }], d: 0 } },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.equal(world.backend.to('submit').length, 0);
    },
  );

  scenario(
    {
      id: 'export-verbatim',
      rows: ['endpoint-export-verbatim', 'base-unknown-fields', 'endpoint-session-long-id'],
      title: 'a draft with huge numbers and unknown fields goes back as it came',
      sees: READY,
      setup,
      server: {
        draftText: DIGITS,
      },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.ok(world.backend.to('submit')[0]?.text.includes(`"draft":${DIGITS}`), 'to the last digit');
    },
  );

  scenario(
    {
      id: 'export-portrait',
      rows: ['skill-output', 'draft-metadata'],
      title: 'an upright video (1080×1920) is submitted as it is',
      sees: READY,
      setup,
      server: { draft: draft({ width: 1080, height: 1920 }) },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      const { exports, draft: kept } = world.project.snapshot.record;
      assert.deepEqual([exports[0]?.width, exports[0]?.height], [1080, 1920]);
      assert.deepEqual((world.backend.to('submit')[0]?.json as { draft: unknown } | undefined)?.draft, kept);
    },
  );

  scenario(
    {
      id: 'export-402',
      rows: ['error-402'],
      title: 'the plan does not include the export (402): no word of credits',
      sees: 'error: Your plan does not include this export. Register or upgrade your plan to unlock export. [Register or Upgrade, Export Again]',
      setup,
      server: { ...base, acts: { submit: [{ status: 402, body: { error: 'plan' } }] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.doesNotMatch(world.last(), /credit/i);
      const button = await world.press('upgrade');
      assert.deepEqual(
        typeof button === 'object' && button.target,
        'https://web.example.test/register?bind=anon_1',
      );
      assert.equal(world.backend.to('submit').length, 1);
    },
  );

  for (const [id, title, act] of [
    ['export-second-try-503', 'submitting is answered with 503: once more with a new id', busy],
    [
      'export-second-try-cut',
      'the connection is cut while submitting: once more with a new id',
      { cutAfter: 0 },
    ],
    ['export-second-try-page', 'a page answers: once more with a new id', { status: 200, body: '<html>' }],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-5xx-export', 'endpoint-export'],
        title,
        sees: READY,
        setup,
        server: { ...base, acts: { submit: [act] } },
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        const ids = world.backend.to('submit').map(({ json }) => (json as { id: string }).id);
        assert.equal(new Set(ids).size, 2);
        assert.equal(world.project.snapshot.record.exports.length, 1);
        assert.equal(world.project.snapshot.record.exports[0]?.id, ids[1]);
      },
    );
  }

  scenario(
    {
      id: 'export-twice-refused',
      rows: ['error-5xx-export'],
      title: 'both tries to submit fail; the button exports again',
      sees: 'error: The video service has a problem of its own. Try again in a few minutes. [Export Again, Show Log]',
      setup,
      server: { ...base, acts: { submit: [busy, busy] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.equal(world.backend.to('submit').length, 2);
      assert.equal(await world.press('export'), 'done');
      assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
    },
  );

  scenario(
    {
      id: 'export-429',
      rows: ['error-429'],
      title: 'submitting is answered with 429 and Retry-After: 7',
      sees: READY,
      setup,
      resent: 1,
      server: { ...base, acts: { submit: [{ status: 429, headers: { 'retry-after': '7' }, body: {} }] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.clock.pauses[0], 7000);
    },
  );

  scenario(
    {
      id: 'export-session-gone',
      rows: ['error-1002', 'trap-unknown-session'],
      title: 'the session has expired when the export is asked for',
      sees: 'error: The session of this project has expired. Send your message again: a new session starts, and the old timeline is gone. [Retry]',
      setup,
      server: { ...base, acts: { state: [{ status: 404, body: { detail: 'Session not found' } }] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.equal(world.backend.to('submit').length, 0);
    },
  );

  scenario(
    {
      id: 'export-two-in-a-row',
      rows: ['way-iterative', 'endpoint-export'],
      title: 'two exports of one project, with a change between them: two files, none overwritten',
      sees: 'assistant: Your video is ready: Lake Trip-2.mp4',
      setup,
      server: { ...base, turns: [{ steps: [{ draft: draft({ music: 1 }) }] }] },
    },
    async (world) => {
      await world.export();
      await world.ask('add music');
      await world.export();
      assert.deepEqual(await world.videos(), ['Lake Trip-2.mp4', 'Lake Trip.mp4']);
      assert.ok(video.length > 0);
    },
  );
});
