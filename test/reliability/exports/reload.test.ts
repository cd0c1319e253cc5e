import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kit, plain } from '../../backend/dialects.ts';
import { DIGITS, draft, PHOTO, PHOTO2, video } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const house = { started: true };
const READY = 'assistant: Your video is ready: Lake Trip.mp4';
const mp4 = { 'content-type': 'video/mp4', etag: '"v1"' };
const GONE = { status: 404, body: { error: 'unknown render' } };

/** The window closes; the next one is opened and picks up what was running. */
async function reload(world: World): Promise<string> {
  await world.restart();
  return (await world.project.resume()).status;
}

async function assertOneVideo(world: World): Promise<void> {
  assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
  assert.ok(video.equals(await readFile(join(world.videoFolder, 'Lake Trip.mp4'))));
  assert.deepEqual(
    world.project.snapshot.record.exports.map(({ state }) => state),
    ['done'],
  );
}

describe('reliability: reloads', () => {
  scenario(
    {
      id: 'reload-idle',
      rows: ['way-iterative'],
      title: 'a reload with nothing running: chat, files and timeline are as they were, nothing is asked',
      sees: 'assistant: Here it is. [Export]',
      server: {
        turns: [{ steps: [{ draft: draft({ title: 'Lake' }) }, { send: plain.text('Here it is.') }] }],
      },
    },
    async (world) => {
      await world.askWith([PHOTO], 'make a slideshow');
      const { record, timeline } = world.project.snapshot;
      const requests = world.backend.requests.length;
      assert.equal(await reload(world), 'done');
      assert.deepEqual(world.project.snapshot.record, record);
      assert.deepEqual(world.project.snapshot.timeline, timeline);
      assert.equal(world.backend.requests.length, requests);
    },
  );

  scenario(
    {
      id: 'reload-uploading',
      rows: ['endpoint-upload-files'],
      title: 'a reload in the middle of an upload: the file waits, nothing is sent by itself',
      sees: 'assistant: Done.',
      server: (gate) => ({ acts: { upload: [{}, { hold: gate }] } }),
    },
    async (world) => {
      void world.askWith([PHOTO, PHOTO2], 'make a slideshow');
      await world.backend.arrived('upload', 2);
      assert.equal(await reload(world), 'done');
      assert.equal(world.backend.to('chat').length, 0);
      assert.equal((await world.project.retry()).status, 'done');
      assert.deepEqual(world.sent(), ['make a slideshow']);
    },
  );

  scenario(
    {
      id: 'reload-turn-changed',
      rows: ['event-lost-not-resent', 'event-lost-changed', 'trap-close-does-not-stop'],
      title: 'a reload in the middle of a turn that does its work meanwhile',
      sees: 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]',
      house,
      server: (gate) => ({
        draft: draft(),
        turns: [
          { steps: [{ send: kit.delta('I am') }, { hold: gate }, { draft: draft({ title: 'Lake' }) }] },
        ],
      }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('chat');
      await world.restart();
      world.gate.open();
      assert.equal((await world.project.resume()).status, 'done');
      assert.deepEqual(world.sent(), ['add a title']);
      assert.deepEqual(world.clock.pauses, [], 'time has passed already: the first look is at once');
    },
  );

  scenario(
    {
      id: 'reload-turn-unchanged',
      rows: ['event-lost-not-resent', 'event-lost-unchanged'],
      title: 'a reload in the middle of a turn that does nothing; huge numbers in the draft are no change',
      sees: 'error: The connection was lost, and nothing has changed in the timeline since.',
      house,
      server: (gate) => ({ draftText: DIGITS, turns: [{ steps: [{ hold: gate }] }] }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('chat');
      assert.equal(await reload(world), 'failed');
      assert.deepEqual(world.sent(), ['add a title']);
      assert.equal(await reload(world), 'done', 'it is told once');
    },
  );

  scenario(
    {
      id: 'reload-recovering',
      rows: ['event-lost-schedule', 'event-lost-not-resent'],
      title: 'a reload while the state is looked at after a lost connection',
      sees: 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]',
      house,
      server: (gate) => ({
        draft: draft(),
        acts: { state: [{}, { hold: gate }] },
        turns: [{ steps: [{ cut: true }] }],
      }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('state', 2);
      await world.restart();
      world.backend.draft = draft({ title: 'Lake' });
      assert.equal((await world.project.resume()).status, 'done');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'reload-submit-arrived',
      rows: ['way-window-closed', 'endpoint-export-status'],
      title: 'a reload while the export is submitted; the server has it: not submitted again',
      sees: READY,
      house,
      server: (gate) => ({ draft: draft(), acts: { submit: [{ hold: gate }] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('submit');
      assert.equal(await reload(world), 'done');
      assert.equal(world.backend.to('submit').length, 1);
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-submit-lost',
      rows: ['way-window-closed', 'endpoint-export-verbatim'],
      title:
        'a reload while the export is submitted; the server does not have it: submitted, to the last digit',
      sees: READY,
      house,
      // The first request never got through: it is under the same id that it is submitted again.
      resent: 1,
      server: (gate) => ({ draftText: DIGITS, acts: { submit: [{ hold: gate }], status: [GONE] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('submit');
      assert.equal(await reload(world), 'done');
      assert.ok(world.backend.to('submit')[1]?.text.includes(`"draft":${DIGITS}`));
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-rendering',
      rows: ['way-window-closed'],
      title: 'a reload while the video is rendered: picked up without asking',
      sees: READY,
      house,
      server: (gate) => ({ draft: draft(), acts: { status: [{}, { hold: gate }] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status', 2);
      assert.equal(await reload(world), 'done');
      assert.equal(world.backend.to('submit').length, 1);
      assert.equal(world.backend.to('cancel').length, 0, 'closing a window stops nothing');
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-rendering-failed',
      rows: ['way-window-closed', 'endpoint-export-status'],
      title: 'a reload while the video is rendered; rendering has failed meanwhile',
      sees: 'error: The video could not be rendered: out of fonts [Export Again, Show Log]',
      house,
      server: (gate) => ({
        draft: draft(),
        acts: { status: [{ hold: gate }] },
        polls: [{ status: 'failed', error: 'out of fonts' }],
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status');
      assert.equal(await reload(world), 'failed');
      assert.equal(await reload(world), 'done', 'it is told once');
    },
  );

  scenario(
    {
      id: 'reload-downloading',
      rows: ['way-window-closed', 'endpoint-download-cdn'],
      title: 'a reload in the middle of the download: it goes on from where it was',
      sees: READY,
      house,
      server: (gate) => ({
        draft: draft(),
        acts: { cdn: [{ status: 200, headers: mp4, body: video, cutAfter: 700_000 }, { hold: gate }] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('cdn', 2);
      assert.equal(await reload(world), 'done');
      assert.match(world.backend.to('cdn')[2]?.headers.range ?? '', /^bytes=[1-9]\d*-$/);
      assert.equal(world.backend.to('submit').length, 1);
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-part-gone',
      rows: ['way-window-closed'],
      title: 'a reload in the middle of the download, and somebody has deleted the part',
      sees: READY,
      house,
      server: (gate) => ({
        draft: draft(),
        acts: { cdn: [{ status: 200, headers: mp4, body: video, cutAfter: 700_000 }, { hold: gate }] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('cdn', 2);
      await world.restart();
      await rm(world.videoFolder, { recursive: true });
      assert.equal((await world.project.resume()).status, 'done');
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-part-damaged',
      rows: ['way-window-closed'],
      title: 'a reload in the middle of the download, and the part is longer than the video',
      sees: READY,
      house,
      server: (gate) => ({
        draft: draft(),
        renderShape: 'flat',
        acts: { cdn: [{ status: 200, headers: mp4, body: video, cutAfter: 700_000 }, { hold: gate }] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('cdn', 2);
      await world.restart();
      const [part = ''] = await world.videos();
      await writeFile(join(world.videoFolder, part), Buffer.alloc(video.length + 1000));
      assert.equal((await world.project.resume()).status, 'done');
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-offline',
      rows: ['way-window-closed', 'error-network'],
      title: 'a reload while the video is rendered, and the network comes back only minutes later',
      sees: '… Waiting for the video service…',
      house,
      server: (gate) => ({
        draft: draft(),
        acts: { status: [{ hold: gate }, ...Array.from({ length: 20 }, () => ({ cutAfter: 0 }))] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status');
      assert.equal(await reload(world), 'done');
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-twice',
      rows: ['way-window-closed'],
      title: 'two reloads during one export: still one video, said once',
      sees: READY,
      house,
      server: (gate) => ({ draft: draft(), acts: { status: [{ hold: gate }, { hold: gate }] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status');
      await world.restart();
      void world.project.resume();
      await world.backend.arrived('status', 2);
      assert.equal(await reload(world), 'done');
      await assertOneVideo(world);
      assert.equal(world.chat().filter((line) => line.startsWith(READY)).length, 1);
    },
  );
});
