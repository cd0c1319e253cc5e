import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const house = { started: true };
const server = { draft: draft() };

describe('reliability: names of saved videos', () => {
  scenario(
    {
      id: 'download-name-taken',
      rows: ['way-quick-edit'],
      title: 'a file of that name is there already: it stays',
      sees: 'assistant: Your video is ready: Lake Trip-2.mp4',
      house,
      server,
    },
    async (world) => {
      await mkdir(world.videoFolder);
      await writeFile(join(world.videoFolder, 'Lake Trip.mp4'), 'mine');
      assert.equal(await world.export(), 'done');
      assert.equal(await readFile(join(world.videoFolder, 'Lake Trip.mp4'), 'utf8'), 'mine');
    },
  );

  for (const [id, name, file] of [
    ['download-unsafe-path', '../../etc/passwd', 'etc passwd.mp4'],
    ['download-unsafe-device', 'CON', 'CON-video.mp4'],
    ['download-unsafe-characters', 'a<b>:c"d|e?*\u0000\u202e', 'a b c d e.mp4'],
  ] as const) {
    scenario(
      {
        id,
        rows: ['way-quick-edit'],
        title: `a project called ${JSON.stringify(name)}: the file stays in its folder`,
        sees: `assistant: Your video is ready: ${file}`,
        house: { ...house, name },
        server,
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.deepEqual(await world.videos(), [file]);
      },
    );
  }
});
