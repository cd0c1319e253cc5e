import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VideoWish } from '../../../src/project/project.ts';
import { plain } from '../../backend/dialects.ts';
import type { Turn } from '../../backend/scenario.ts';
import { draft, PHOTO, PHOTO3, video } from '../world/media.ts';
import type { World } from '../world/world.ts';

/** What the video should be. */
export const REQUEST = 'turn my photos into a slideshow';
/** Two photos, and a video of them. */
export const WISH: VideoWish = { paths: [PHOTO3, PHOTO], request: REQUEST };
/** A turn that makes it. */
export const TURN: Turn = { steps: [{ draft: draft() }, { send: plain.text('Here is your slideshow.') }] };
/** The last word when all went well. */
export const READY = 'assistant: Your video is ready: Lake Trip.mp4 (5 s). [Open, Reveal]';

/** The video is there, once, and so are the request, its message and its export. */
export async function assertMade(world: World): Promise<void> {
  assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
  assert.deepEqual(await readFile(join(world.videoFolder, 'Lake Trip.mp4')), video);
  assert.deepEqual(
    world.chat().filter((line) => line.startsWith('user')),
    [`user: ${REQUEST}`],
  );
  const { make, turn, assets } = world.project.snapshot.record;
  assert.deepEqual([make, turn], [undefined, undefined]);
  assert.deepEqual(
    assets.map(({ state }) => state),
    ['ready', 'ready'],
  );
  const exports = new Set(world.backend.to('submit').map(({ json }) => (json as { id: string }).id));
  assert.equal(exports.size, 1);
}
