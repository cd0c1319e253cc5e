import assert from 'node:assert/strict';
import { fixture, PHOTO, PHOTO3 } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';
import { assertMade, READY, REQUEST, TURN, WISH } from '../making/wish.ts';

const ASKED = 'assistant: Which files? [Use the 2 Photos Here, Add Files…, Go On without Files]';
const QUESTION = { text: 'Which files?', use: 'Use the 2 Photos Here' };

async function ask(world: World): Promise<void> {
  await world.project.askForFiles({ ...QUESTION, wish: WISH });
  assert.deepEqual(world.chat(), [`user: ${REQUEST}`, ASKED]);
  assert.equal(world.backend.requests.length, 0);
}

/** Nothing is left of the question that could be pressed. */
function assertAnswered(world: World): void {
  assert.equal(world.chat()[1], 'assistant: Which files?');
  assert.equal(world.project.asksForFiles, false);
}

describe('reliability: which files a sentence means', () => {
  scenario(
    {
      id: 'files-asked-used',
      rows: ['way-quick-edit'],
      title: 'one sentence, one button: the whole way to the video',
      sees: READY,
      server: { turns: [TURN] },
    },
    async (world) => {
      await ask(world);
      assert.equal(await world.press('use-files'), 'done');
      assertAnswered(world);
      await assertMade(world);
    },
  );

  scenario(
    {
      id: 'files-asked-reload',
      rows: ['way-window-closed'],
      title: 'the window closes before the answer: the question stands, and nothing was sent',
      sees: ASKED,
      server: { turns: [TURN] },
    },
    async (world) => {
      await ask(world);
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.requests.length, 0);
      assert.equal(await world.press('use-files'), 'done');
      await assertMade(world);
    },
  );

  scenario(
    {
      id: 'files-asked-others',
      rows: ['endpoint-upload-formats'],
      title: 'other files are added: the video is made of them alone; of bad ones, others are waited for',
      sees: 'error: “truncated.jpg” is incomplete: ',
      server: { turns: [TURN] },
    },
    async (world) => {
      await ask(world);
      assert.equal((await world.project.addFiles([fixture('broken/truncated.jpg')])).status, 'failed');
      assert.equal(world.backend.requests.length, 0);
      assert.equal((await world.project.addFiles([PHOTO3, PHOTO])).status, 'done');
      assertAnswered(world);
      assert.deepEqual(world.uploaded(), ['04-blue-whale.jpg', '05-tomato.jpg']);
      await assertMade(world);
    },
  );

  scenario(
    {
      id: 'files-asked-without',
      rows: ['way-quick-edit'],
      title: 'no files are wanted: the sentence goes out as it is',
      sees: 'assistant: Here is your slideshow. [Export]',
      server: { turns: [TURN] },
    },
    async (world) => {
      await ask(world);
      assert.equal(await world.press('without-files'), 'done');
      assertAnswered(world);
      assert.deepEqual(world.sent(), [REQUEST]);
      assert.deepEqual(world.uploaded(), []);
    },
  );

  scenario(
    {
      id: 'files-asked-named',
      rows: ['way-quick-edit'],
      title: 'another request names its files: it is made, and nothing is left of the question',
      sees: READY,
      server: { turns: [TURN] },
    },
    async (world) => {
      await ask(world);
      assert.equal((await world.project.make({ paths: [PHOTO3, PHOTO], request: REQUEST })).status, 'done');
      assertAnswered(world);
      assert.deepEqual(world.uploaded(), ['04-blue-whale.jpg', '05-tomato.jpg']);
    },
  );

  scenario(
    {
      id: 'files-asked-overtaken',
      rows: ['way-quick-edit'],
      title: 'something else is said: the question is closed; a short word like “credits” leaves it open',
      sees: 'assistant: You have 80 credits.',
      server: { turns: [TURN] },
    },
    async (world) => {
      await ask(world);
      assert.equal(await world.ask('credits'), 'done');
      assert.equal(world.project.asksForFiles, true);
      assert.equal(await world.ask('a cat on a wave'), 'done');
      assertAnswered(world);
      assert.deepEqual(world.sent(), ['a cat on a wave']);
    },
  );
});
