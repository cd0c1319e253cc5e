import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { plain } from '../../backend/dialects.ts';
import { Gate, type Turn } from '../../backend/scenario.ts';
import { resultOf } from '../../../src/project/batch/plan.ts';
import type { Project } from '../../../src/project/project.ts';
import { chatOf, draft, lastOf, sample, withProject, type Bench } from './bench.ts';

const PHOTOS = ['04-blue-whale', '05-tomato', '06-blueberries'].map((each) => sample(`photos/${each}.jpg`));
const [WHALE = '', TOMATO = '', BERRIES = ''] = PHOTOS;
const BROKEN = decodeURIComponent(new URL('../../fixtures/broken/truncated.jpg', import.meta.url).pathname);

/** A turn that makes a video of its own. */
const makes = (title: string): Turn => ({
  steps: [{ draft: draft(title) }, { send: plain.text(`Made ${title}.`) }],
});

function sent({ backend }: Bench): string[] {
  return backend.to('chat').map(({ json }) => {
    const { new_message: message } = json as { new_message: { parts: { text: string }[] } };
    return message.parts.map(({ text }) => text).join('');
  });
}

function result(project: Project) {
  const { batch } = project.snapshot.record;
  assert.ok(batch);
  const { outputs, failures } = resultOf(batch);
  return {
    outputs: outputs.map((path) => basename(path)),
    failures: failures.map(({ path }) => basename(path)),
  };
}

describe('a batch on a scripted backend', () => {
  it('makes one video of each file, in one session, and goes on after one that fails', async () => {
    await withProject({ turns: [makes('one'), makes('two')] }, async (bench) => {
      const { project, backend, videos } = bench;
      const labels = new Set<string>();
      project.onDidChange(({ activity }) => activity && labels.add(activity.label));
      const wish = { paths: [WHALE, BROKEN, BERRIES], request: 'a slideshow titled “{name}”' };
      assert.deepEqual(await project.makeBatch(wish), { status: 'done' });

      assert.equal(backend.to('session').length, 1);
      assert.deepEqual(sent(bench), [
        'a slideshow titled “04-blue-whale”',
        'Start over with nothing but “06-blueberries.jpg”. a slideshow titled “06-blueberries”',
      ]);
      assert.deepEqual(await videos(), ['04-blue-whale.mp4', '06-blueberries.mp4']);
      assert.deepEqual(result(project), {
        outputs: ['04-blue-whale.mp4', '06-blueberries.mp4'],
        failures: ['truncated.jpg'],
      });
      assert.ok(labels.has('3 of 3: Uploading 1 of 1…'), [...labels].join('\n'));
      assert.equal(
        lastOf(project),
        'notice: 2 of 3 videos are ready: 04-blue-whale.mp4, 06-blueberries.mp4.\nNot made:\n• truncated.jpg: “truncated.jpg” is incomplete: its end is missing. Copy or download it again, then add it once more. [resume-batch, reveal-video]',
      );
      assert.doesNotMatch(chatOf(project).join('\n'), /skip|retry|\[export/);
    });
  });

  it('fails a file of which nothing was made, rather than export the one before', async () => {
    const silent: Turn = { steps: [{ send: plain.text('I cannot see that picture.') }] };
    await withProject({ turns: [makes('one'), silent, makes('three')] }, async (bench) => {
      const { project, backend } = bench;
      await project.makeBatch({ paths: PHOTOS, request: 'a slideshow' });
      assert.deepEqual(result(project), {
        outputs: ['04-blue-whale.mp4', '06-blueberries.mp4'],
        failures: ['05-tomato.jpg'],
      });
      assert.match(
        lastOf(project),
        /05-tomato\.jpg: No video came of it\. The answer was: I cannot see that picture\./,
      );
      assert.equal(backend.to('submit').length, 2);

      const message = project.snapshot.record.messages.at(-1);
      assert.ok(message);
      assert.deepEqual(await project.perform('resume-batch', message.id), { status: 'done' });
      assert.equal(backend.to('chat').length, 4);
      assert.equal(backend.to('upload').length, 3, 'the file is there already');
      assert.equal(sent(bench).at(-1), 'Start over with nothing but “05-tomato.jpg”. a slideshow');
    });
  });

  it('takes one instruction for each file', async () => {
    await withProject({ turns: [makes('one'), makes('two')] }, async (bench) => {
      await bench.project.makeBatch({ paths: [TOMATO, BERRIES], request: ['red', 'blue'] });
      assert.deepEqual(sent(bench), ['red', 'Start over with nothing but “06-blueberries.jpg”. blue']);
      assert.match(
        lastOf(bench.project),
        /^assistant: All 2 videos are ready: 05-tomato\.mp4, 06-blueberries\.mp4\./,
      );
    });
  });

  it('skips one, and stops all; the rest is made when the user says so', async () => {
    const gates = [new Gate(), new Gate()] as const;
    const held = (gate: Gate): Turn => ({ steps: [{ hold: gate }, { draft: draft('late') }] });
    const turns = [held(gates[0]), makes('two'), held(gates[1]), makes('three'), makes('four')];
    await withProject({ turns }, async (bench) => {
      const { project, backend } = bench;
      const working = project.makeBatch({ paths: PHOTOS, request: 'a slideshow' });
      await backend.arrived('chat', 1);
      const message = project.snapshot.record.messages.findLast(({ role }) => role === 'user');
      assert.deepEqual(
        message?.actions.map(({ id }) => id),
        ['skip'],
      );
      await project.perform('skip', message.id);
      gates[0].open();
      await backend.arrived('chat', 3);
      await project.cancel();
      gates[1].open();
      assert.deepEqual(await working, { status: 'stopped' });
      assert.deepEqual(result(project), { outputs: ['05-tomato.mp4'], failures: ['04-blue-whale.jpg'] });
      assert.match(lastOf(project), /^notice: 1 of 3 videos is ready.*Not made yet: 1\. \[resume-batch/s);

      const last = project.snapshot.record.messages.at(-1);
      await project.perform('resume-batch', last?.id ?? '');
      assert.deepEqual(result(project).outputs.toSorted(), [
        '04-blue-whale.mp4',
        '05-tomato.mp4',
        '06-blueberries.mp4',
      ]);
    });
  });

  it('goes on after the window died, with nothing sent twice', async () => {
    const gate = new Gate();
    const turns = [makes('one'), { steps: [{ hold: gate }, ...makes('two').steps] }, makes('three')];
    await withProject({ turns }, async (bench) => {
      const { project, backend, reopened } = bench;
      void project.makeBatch({ paths: PHOTOS, request: 'a slideshow' });
      await backend.arrived('chat', 2);
      await project.close();
      gate.open();
      const second = await reopened();
      assert.deepEqual(await second.resume(), { status: 'done' });
      assert.equal(backend.to('chat').length, 3);
      assert.equal(backend.to('submit').length, 3);
      assert.equal(backend.to('upload').length, 3);
      assert.match(lastOf(second), /^assistant: All 3 videos are ready/);
      assert.deepEqual(await second.resume(), { status: 'done' });
      assert.equal(backend.to('chat').length, 3);
    });
  });

  it('is held by trouble that all would have, and asks before credits run short', async () => {
    const balance = { body: { code: 0, data: { available: 20, frozen: 0, total: 20 } } };
    const scenario = { acts: { credits: [balance] }, turns: [makes('one'), makes('two')] };
    await withProject(scenario, async ({ project, backend }) => {
      const outcome = await project.makeBatch({ paths: [TOMATO, BERRIES], request: 'a slideshow' });
      assert.equal(outcome.status, 'failed');
      assert.match(lastOf(project), /^error: This will likely cost about 50 credits.*\[retry, register/);
      assert.equal(backend.to('chat').length, 0);

      const message = project.snapshot.record.messages.at(-1);
      assert.deepEqual(await project.perform('retry', message?.id ?? ''), { status: 'done' });
      assert.equal(backend.to('chat').length, 2);
      assert.match(lastOf(project), /^assistant: All 2 videos are ready/);
    });
  });

  it('leaves Retry to a message that the user sent after it was held', async () => {
    const balance = { body: { code: 0, data: { available: 20, frozen: 0, total: 20 } } };
    const scenario = { acts: { credits: [balance] } };
    await withProject({ ...scenario, turns: [makes('one')] }, async (bench) => {
      const { project } = bench;
      assert.equal((await project.makeBatch({ paths: PHOTOS, request: 'a slideshow' })).status, 'failed');
      assert.equal((await project.send('a video of it')).status, 'failed');
      const asked = project.snapshot.record.messages.at(-1);
      assert.deepEqual(await project.perform('retry', asked?.id ?? ''), { status: 'done' });
      assert.deepEqual(sent(bench), ['a video of it']);
      assert.deepEqual(
        project.snapshot.record.batch?.items.map(({ state }) => state),
        ['running', 'waiting', 'waiting'],
      );
    });
  });
});
