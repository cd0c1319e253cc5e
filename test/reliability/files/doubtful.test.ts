import assert from 'node:assert/strict';
import type { Act } from '../../backend/scenario.ts';
import { PHOTO, PHOTO2 } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const NAME = '05-tomato.jpg';
const LAKE = 'https://media.example.test/lake.mp4';
const yes = (data: object): Act => ({ body: { code: 0, message: 'ok', data } });

const ANSWERS = [
  ['names-none', 'upload-names-fewer', 'names no file', { files: [], session_state_applied: true }],
  ['names-nothing', 'upload-names-fewer', 'names a file without a name', { files: [{ file_type: 'image' }] }],
  [
    'not-applied',
    'upload-not-applied',
    'says that the session does not have the file',
    { files: [{ filename: NAME }], session_state_applied: false },
  ],
  ['error', 'upload-error-inside', 'has an error in it', { files: [], error: 'storage failed' }],
  [
    'file-error',
    'upload-error-inside',
    'has an error beside the file',
    { files: [{ filename: NAME, error: 'storage failed' }] },
  ],
] as const;

function states({ project }: World): string[] {
  return project.snapshot.record.assets.map(({ state }) => state);
}

describe('reliability: a yes to an upload that leaves it open', () => {
  for (const [id, row, what, data] of ANSWERS) {
    scenario(
      {
        id: `upload-${id}-there`,
        rows: [row, 'endpoint-state'],
        title: `the answer ${what}, but the session has it: not sent again`,
        sees: 'assistant: Done.',
        server: { acts: { upload: [{ ...yes(data), done: true }] } },
      },
      async (world) => {
        assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
        assert.equal(world.backend.to('upload').length, 1);
        assert.match(world.project.snapshot.record.assets[0]?.hash ?? '', /^[0-9a-f]{64}$/);
      },
    );

    scenario(
      {
        id: `upload-${id}-again`,
        rows: [row, 'endpoint-state'],
        title: `the answer ${what}, and the session does not have it: sent again`,
        sees: 'assistant: Done.',
        server: { acts: { upload: [yes(data)] } },
      },
      async (world) => {
        assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
        assert.deepEqual(world.backend.media, [NAME]);
        assert.deepEqual(states(world), ['ready']);
      },
    );

    scenario(
      {
        id: `upload-${id}-never`,
        rows: [row, 'endpoint-state'],
        title: `the answer ${what}, twice, and the session never has it: told, and nothing is asked for without it`,
        sees: `error: “${NAME}”: The video service did not add the file`,
        server: { acts: { upload: [yes(data), yes(data)] } },
      },
      async (world) => {
        assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'failed');
        assert.deepEqual(states(world), ['failed']);
        assert.equal(world.backend.to('chat').length, 0);
        assert.ok(world.chat().some((line) => line.endsWith('[Add Files…]')));
        assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
        assert.deepEqual(world.backend.media, [NAME]);
      },
    );
  }

  scenario(
    {
      id: 'upload-not-applied-yet',
      rows: ['upload-not-applied'],
      title: 'the session has the file only after a moment: not sent again',
      sees: 'assistant: Done.',
      server: {
        acts: {
          upload: [{ ...yes({ files: [{ filename: NAME }], session_state_applied: false }), done: true }],
          state: [yes({ state: { draft: null, video_infos: [] } })],
        },
      },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 1);
    },
  );

  scenario(
    {
      id: 'upload-refused-inside',
      rows: ['upload-error-inside', 'error-4001'],
      title: 'the error inside has a code of the table: told as that, and not sent again',
      sees: `error: “${NAME}”: The video service does not take this kind of file. Use MP4,`,
      server: {
        acts: { upload: [yes({ files: [{ filename: NAME, error: { code: 4001, message: 'no' } }] })] },
      },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO, PHOTO2], 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 2);
    },
  );

  scenario(
    {
      id: 'upload-link-names-none',
      rows: ['upload-names-fewer', 'endpoint-upload-urls'],
      title: 'the answer to a link names no file: handed over again, once',
      sees: 'assistant: Done.',
      server: { acts: { upload: [yes({ files: [] })] } },
    },
    async (world) => {
      assert.equal(await world.ask(`make a video of ${LAKE}`), 'done');
      assert.deepEqual(world.backend.media, ['lake.mp4']);
    },
  );
});
