import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome, Project, VideoWish } from '../../../src/project/project.ts';
import { plain } from '../../backend/dialects.ts';
import type { Endpoint } from '../../backend/endpoint.ts';
import { Gate, type Act, type Scenario } from '../../backend/scenario.ts';
import { chatOf, draft, lastOf, sample, video, withProject, type Bench } from './bench.ts';

const REQUEST = 'turn my photos into a slideshow';
const PHOTOS = ['04-blue-whale', '05-tomato'].map((name) => sample(`photos/${name}.jpg`));
const WISH: VideoWish = { paths: PHOTOS, request: REQUEST };
const TURN = { steps: [{ draft: draft() }, { send: plain.text('Here is your slideshow.') }] };

/** Makes a video in a window that goes away at the `count`-th request to an endpoint; another window goes on. */
async function interrupted(
  bench: Bench,
  { endpoint, count, gate }: { endpoint: Endpoint; count: number; gate: Gate },
): Promise<{ readonly again: Project; readonly outcome: Outcome }> {
  const making = bench.project.make(WISH);
  await bench.backend.arrived(endpoint, count);
  await bench.project.close();
  await making;
  gate.open();
  const again = await bench.reopened();
  return { again, outcome: await again.resume() };
}

function holdAt(count: number, gate: Gate): Act[] {
  return [...Array.from({ length: count - 1 }, () => ({})), { hold: gate }];
}

async function assertMade(bench: Bench, again: Project, outcome: Outcome): Promise<void> {
  assert.equal(outcome.status, 'done', lastOf(again));
  assert.deepEqual(await bench.videos(), ['Lake Trip.mp4']);
  assert.deepEqual(await readFile(join(bench.folder, 'videos/Lake Trip.mp4')), video);
  assert.deepEqual(
    chatOf(again).filter((line) => line.startsWith('user')),
    [`user: ${REQUEST}`],
  );
  const { record } = again.snapshot;
  assert.equal(record.make, undefined);
  assert.equal(record.turn, undefined);
  assert.deepEqual(
    record.assets.map(({ state }) => state),
    ['ready', 'ready'],
  );
  assert.equal(bench.backend.to('chat').length, 1);
  const ids = bench.backend.to('submit').map(({ json }) => (json as { id: string }).id);
  assert.equal(new Set(ids).size, 1);
  assert.deepEqual(await again.resume(), { status: 'done' });
  assert.deepEqual(await bench.videos(), ['Lake Trip.mp4']);
}

describe('a video asked for in one go', () => {
  it('takes the files, sends the request and exports', async () => {
    await withProject({ turns: [TURN] }, async (bench) => {
      const outcome = await bench.project.make(WISH);
      await assertMade(bench, bench.project, outcome);
      assert.deepEqual(chatOf(bench.project), [
        `user: ${REQUEST}`,
        'assistant: Here is your slideshow. [export]',
        'assistant: Your video is ready: Lake Trip.mp4 (5 s). [open-video, reveal-video]',
      ]);
    });
  });

  const moments: readonly (readonly [Endpoint, number])[] = [
    ['session', 1],
    ['credits', 1],
    ['upload', 1],
    ['upload', 2],
    ['state', 1],
    ['chat', 1],
    ['state', 2],
    ['state', 3],
    ['submit', 1],
    ['status', 1],
    ['status', 2],
    ['cdn', 1],
  ];
  for (const [endpoint, count] of moments) {
    it(`is finished by the next window after a crash at ${endpoint} ${count}`, async () => {
      const gate = new Gate();
      const acts = { [endpoint]: holdAt(count, gate) };
      await withProject({ turns: [TURN], acts }, async (bench) => {
        const { again, outcome } = await interrupted(bench, { endpoint, count, gate });
        await assertMade(bench, again, outcome);
      });
    });
  }

  it('does not upload a file again that had arrived when the window went away', async () => {
    const gate = new Gate();
    await withProject({ turns: [TURN], acts: { upload: holdAt(2, gate) } }, async (bench) => {
      const { again, outcome } = await interrupted(bench, { endpoint: 'upload', count: 2, gate });
      await assertMade(bench, again, outcome);
      const files = bench.backend.to('upload').flatMap((each) => each.files.map(({ filename }) => filename));
      assert.equal(files.filter((name) => name === '04-blue-whale.jpg').length, 1);
    });
  });

  it('is stored with its project from the first write on', async () => {
    await withProject({ turns: [TURN] }, async (bench) => {
      const { host } = bench;
      const { Project: Projects } = await import('../../../src/project/project.ts');
      const project = await Projects.create(host, {
        skill: 'online-photo-video-maker',
        backend: 'cloud',
        wish: WISH,
      });
      const stored = await host.store.load(project.id);
      assert.deepEqual(stored?.make, { ...WISH, step: 'files' });
      assert.deepEqual(
        stored.messages.map(({ text }) => text),
        [REQUEST],
      );
      assert.equal((await project.make(WISH)).status, 'done');
      assert.deepEqual(
        chatOf(project).filter((line) => line.startsWith('user')),
        [`user: ${REQUEST}`],
      );
      await project.close();
    });
  });
});

describe('a video asked for in one go, whose message may not have arrived', () => {
  /** The project's file as it was when the window died between storing the turn and sending it. */
  async function neverSent(bench: Bench): Promise<Project> {
    const gate = new Gate();
    const making = bench.project.make(WISH);
    await bench.backend.arrived('chat');
    await bench.project.close();
    await making;
    gate.open();
    return bench.reopened();
  }

  const cut: Scenario = { acts: { chat: [{ cutRequestAfter: 1 }] } };

  it('is sent again where the backend says that it never got it', async () => {
    await withProject({ ...cut, turns: [TURN], tellsTurns: true }, async (bench) => {
      const again = await neverSent(bench);
      assert.equal((await again.resume()).status, 'done', lastOf(again));
      assert.equal(bench.backend.to('chat').length, 2);
      assert.deepEqual(
        bench.pauses.filter((ms) => ms >= 30_000),
        [],
      );
      assert.deepEqual(await bench.videos(), ['Lake Trip.mp4']);
    });
  });

  it('is asked about on the schedule where the backend says nothing, then offered as a button', async () => {
    await withProject({ ...cut, turns: [TURN] }, async (bench) => {
      const again = await neverSent(bench);
      assert.equal((await again.resume()).status, 'failed');
      assert.match(lastOf(again), /^error: The connection was lost, .* \[retry, show-tracks\]$/);
      assert.equal(bench.backend.to('chat').length, 1);
      assert.deepEqual(
        bench.pauses.filter((ms) => ms >= 30_000),
        [30_000, 60_000, 60_000, 60_000, 60_000],
      );
      assert.deepEqual(await again.resume(), { status: 'done' }, 'what failed is not picked up by itself');
      assert.equal(bench.backend.to('chat').length, 1);
      const message = again.snapshot.record.messages.at(-1)?.id ?? '';
      const retried = await again.perform('retry', message);
      assert.equal('status' in retried && retried.status, 'done');
      assert.equal(bench.backend.to('chat').length, 2);
      assert.deepEqual(await bench.videos(), ['Lake Trip.mp4']);
    });
  });

  it('does not wait for an answer that was in the chat already', async () => {
    const gate = new Gate();
    const turns = [{ steps: [{ send: plain.text('What should it be about?') }] }];
    await withProject({ turns, acts: { state: [{}, { hold: gate }] } }, async (bench) => {
      const asked = bench.project.send('make a video');
      await bench.backend.arrived('state', 1);
      await bench.project.close();
      await asked;
      gate.open();
      const again = await bench.reopened();
      assert.equal((await again.resume()).status, 'done');
      assert.deepEqual(chatOf(again), ['user: make a video', 'assistant: What should it be about?']);
      assert.deepEqual(
        bench.pauses.filter((ms) => ms >= 30_000),
        [],
      );
    });
  });
});

describe('a video asked for in one go that fails', () => {
  it('goes on where it was with Retry, to the file that was named', async () => {
    const refused = { status: 402, body: { code: 402, message: 'plan' } };
    await withProject({ turns: [TURN], acts: { submit: [refused] } }, async (bench) => {
      const { project, folder } = bench;
      const target = join(folder, 'films/Mine.mp4');
      assert.equal((await project.make({ ...WISH, target })).status, 'failed');
      assert.equal(project.snapshot.record.make?.held, true);
      const failure = project.snapshot.record.messages.at(-1);
      const label = failure?.actions.find(({ id }) => id === 'export' || id === 'retry');
      assert(failure && label);
      const outcome = await project.perform(label.id, failure.id);
      assert.equal('video' in outcome && outcome.video.path, target);
      assert.equal(bench.backend.to('chat').length, 1);
      assert.equal(project.snapshot.record.make, undefined);
    });
  });

  it('gives way to what the user says next', async () => {
    const refused = { status: 402, body: { code: 402, message: 'plan' } };
    await withProject({ turns: [TURN], acts: { submit: [refused] } }, async ({ project }) => {
      await project.make(WISH);
      await project.send('make it shorter');
      assert.equal(project.snapshot.record.make, undefined);
    });
  });

  it('says that there was nothing to take, and is over', async () => {
    await withProject({}, async ({ project, folder, backend }) => {
      const path = join(folder, 'empty.png');
      await writeFile(path, '');
      const outcome = await project.make({ paths: [path], request: REQUEST });
      assert.equal(outcome.status, 'failed');
      assert.equal(project.snapshot.record.make, undefined);
      assert.equal(backend.requests.length, 0);
    });
  });

  it('stops, and goes on with Retry', async () => {
    const gate = new Gate();
    await withProject({ turns: [TURN], acts: { upload: [{ hold: gate }] } }, async (bench) => {
      const { project, backend } = bench;
      const making = project.make(WISH);
      await backend.arrived('upload');
      await project.cancel();
      assert.deepEqual(await making, { status: 'stopped' });
      gate.open();
      assert.deepEqual(await (await bench.reopened()).resume(), { status: 'done' });
      assert.equal((await project.retry()).status, 'done', lastOf(project));
      assert.deepEqual(await bench.videos(), ['Lake Trip.mp4']);
    });
  });
});
