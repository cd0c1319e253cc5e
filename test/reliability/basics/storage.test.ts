import assert from 'node:assert/strict';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plain } from '../../backend/dialects.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const base = { draft: draft() };
const full = (code: string) => () =>
  Promise.reject(Object.assign(new Error(`${code}: refused, mkdir '/v'`), { code }));

describe('reliability: disks, windows and projects', () => {
  scenario(
    {
      id: 'store-damaged',
      rows: ['way-iterative'],
      title: 'a project’s file is damaged: set aside; the other projects are there',
      sees: 'set aside: broken.json',
      setup,
    },
    async (world) => {
      await world.project.close();
      const folder = join(world.folder, 'projects');
      await writeFile(join(folder, 'broken.json'), '{"version":1,"id":"bro');
      const { records, damaged } = await world.newHost().store.list();
      world.note(`set aside: ${damaged.join(', ')}`);
      assert.deepEqual(
        records.map(({ name }) => name),
        ['Lake Trip'],
      );
      assert.ok((await readdir(folder)).some((name) => name.startsWith('broken.json.damaged-')));
      await world.restart();
      assert.equal(await world.ask('add a title'), 'done');
    },
  );

  scenario(
    {
      id: 'windows-two',
      rows: ['event-lost-not-resent', 'way-iterative'],
      title: 'a second window wants to work on a project whose turn runs in the first',
      sees: 'error: This video is being worked on in another window. Go on there, or close that window and try again.',
      setup,
      server: (gate) => ({
        ...base,
        turns: [
          { steps: [{ hold: gate }, { draft: draft({ title: 'Lake' }) }, { send: plain.text('There.') }] },
        ],
      }),
    },
    async (world) => {
      const first = world.project;
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      const second = await world.anotherWindow();
      await assert.rejects(second.ready(), { code: 'elsewhere' }, 'the message box keeps what was typed');
      assert.equal((await second.send('add music')).status, 'failed');
      const refused = second.snapshot.record.messages.at(-1);
      assert.deepEqual(refused?.actions, [], 'no button sends what was said before, once more');
      world.gate.open();
      assert.equal(await asked, 'done');
      assert.equal(first.snapshot.record.messages.at(-1)?.text, 'There.');
      const stored = await world.store.load(first.id);
      assert.deepEqual(
        stored?.messages.map(({ text }) => text),
        ['add a title', 'There.'],
        'the first window’s words are on the disk',
      );
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'windows-handover',
      rows: ['way-iterative'],
      title: 'the first window is closed; the second goes on with all that was said',
      sees: 'assistant: Two.',
      setup,
      server: {
        ...base,
        turns: [{ steps: [{ send: plain.text('One.') }] }, { steps: [{ send: plain.text('Two.') }] }],
      },
    },
    async (world) => {
      const first = world.project;
      const second = await world.anotherWindow();
      assert.equal((await first.send('make it nicer')).status, 'done');
      await first.close();
      assert.equal((await second.send('once more')).status, 'done');
      assert.deepEqual(world.chat(), [
        'user: make it nicer',
        'assistant: One.',
        'user: once more',
        'assistant: Two.',
      ]);
    },
  );

  scenario(
    {
      id: 'windows-closed-claiming',
      rows: ['way-iterative'],
      title: 'a window is closed in the moment in which it takes a project over: the project is free again',
      sees: 'assistant: Two.',
      setup,
      server: (gate) => ({
        ...base,
        turns: [{ steps: [{ hold: gate }] }, { steps: [{ send: plain.text('Two.') }] }],
      }),
    },
    async (world) => {
      void world.ask('make it nicer');
      await world.backend.arrived('chat');
      await world.restart();
      const { project: first, store } = world;
      const claim = store.claim.bind(store);
      let closing: Promise<void> | undefined;
      store.claim = (id) => {
        closing ??= first.close();
        return claim(id);
      };
      await first.resume();
      await closing;
      const second = await world.anotherWindow();
      assert.equal((await second.send('once more')).status, 'done');
      world.gate.open();
    },
  );

  scenario(
    {
      id: 'projects-side-by-side',
      rows: ['way-iterative', 'way-quick-edit'],
      title: 'two projects are exported at the same time under one name',
      sees: 'assistant: Your video is ready: Lake Trip',
      server: { turns: [{ steps: [{ draft: draft() }] }, { steps: [{ draft: draft() }] }] },
    },
    async (world) => {
      const other = await world.anotherProject('Lake Trip');
      await Promise.all([world.ask('make a video about lakes'), other.send('make a video about hills')]);
      const outcomes = await Promise.all([world.project.export(), other.export()]);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['done', 'done'],
      );
      assert.deepEqual(await world.videos(), ['Lake Trip-2.mp4', 'Lake Trip.mp4']);
      assert.equal(world.backend.to('session').length, 2);
    },
  );

  for (const [id, code, sees] of [
    [
      'disk-full',
      'ENOSPC',
      'error: “Lake Trip.mp4” could not be saved. The disk is full: make some room and try again. [Export Again]',
    ],
    [
      'disk-readonly',
      'EROFS',
      'error: “Lake Trip.mp4” could not be saved. The folder is not writable: choose another one in the setting “Clipwright: Output Folder”. [Open Settings, Export Again]',
    ],
    [
      'disk-refused',
      'EACCES',
      'error: “Lake Trip.mp4” could not be saved. The folder is not writable: choose another one in the setting “Clipwright: Output Folder”. [Open Settings, Export Again]',
    ],
  ] as const) {
    scenario(
      {
        id,
        rows: ['way-quick-edit'],
        title: `the folder for videos cannot be made (${code}); afterwards it can`,
        sees,
        setup,
        server: base,
      },
      async (world) => {
        const usual = world.outputFolder;
        world.outputFolder = full(code);
        assert.equal(await world.export(), 'failed');
        world.outputFolder = usual;
        assert.equal(await world.press('export'), 'done');
        assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
      },
    );
  }

  scenario(
    {
      id: 'folder-is-a-file',
      rows: ['way-quick-edit'],
      title: 'a file stands where the folder for videos should be',
      sees: 'error: “Lake Trip.mp4” could not be saved. The folder for videos is not there: choose another one in the setting “Clipwright: Output Folder”. [Open Settings, Export Again]',
      setup,
      server: base,
    },
    async (world) => {
      await writeFile(world.videoFolder, 'in the way');
      assert.equal(await world.export(), 'failed');
      assert.equal(await readFile(world.videoFolder, 'utf8'), 'in the way');
      await rm(world.videoFolder);
      assert.equal(await world.press('export'), 'done');
    },
  );

  scenario(
    {
      id: 'store-unwritable',
      rows: ['event-lost-not-resent'],
      title: 'the project cannot be stored: the message is not sent, since a reload would forget it',
      sees: 'error: The project Lake Trip could not be saved. Check that the disk is writable. [Show Log]',
      setup,
      server: base,
    },
    async (world) => {
      assert.equal(await world.ask('make it nicer'), 'done');
      const folder = join(world.folder, 'projects');
      await rename(folder, `${folder}-away`);
      await writeFile(folder, 'in the way');
      assert.equal(await world.ask('add a title'), 'failed');
      assert.deepEqual(world.sent(), ['make it nicer']);
      await rm(folder);
      await rename(`${folder}-away`, folder);
      assert.equal((await world.project.retry()).status, 'done');
      assert.deepEqual(world.sent(), ['make it nicer', 'add a title']);
    },
  );

  scenario(
    {
      id: 'one-thing-at-a-time',
      rows: ['event-lost-not-resent'],
      title: 'the user presses Enter twice: the second request waits for a word',
      sees: 'notice: One thing at a time: wait until this is done, or stop it first.',
      setup,
      server: (gate) => ({ ...base, turns: [{ steps: [{ hold: gate }, { send: plain.text('There.') }] }] }),
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      await assert.rejects(world.project.ready(), { code: 'busy' }, 'the message box keeps what was typed');
      assert.equal(await world.ask('add a title'), 'failed');
      world.gate.open();
      assert.equal(await asked, 'done');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );
});
