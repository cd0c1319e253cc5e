import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { resultOf } from '../../../src/project/batch/plan.ts';
import type { Outcome } from '../../../src/project/project.ts';
import { plain } from '../../backend/dialects.ts';
import type { Turn } from '../../backend/scenario.ts';
import { draft, PHOTO, PHOTO2, PHOTO3 } from '../world/media.ts';
import type { World } from '../world/world.ts';

/** Three photos, in the order in which they are given. */
export const THREE = [PHOTO, PHOTO2, PHOTO3] as const;
/** The videos that become of them. */
export const VIDEOS = ['05-tomato.mp4', '06-blueberries.mp4', '04-blue-whale.mp4'] as const;
/** The last word when all went well. */
export const ALL = `assistant: All 3 videos are ready: ${VIDEOS.join(', ')}. [Reveal]`;
/** What all videos should be. */
export const REQUEST = 'a slideshow of {name}';
/** What the session is told, file by file, when nothing goes wrong. */
export const SAID = [
  'a slideshow of 05-tomato',
  'Start over with nothing but “06-blueberries.jpg”. a slideshow of 06-blueberries',
  'Start over with nothing but “04-blue-whale.jpg”. a slideshow of 04-blue-whale',
] as const;

/** A turn that makes a video of its own. */
export function makes(title: string): Turn {
  return { steps: [{ draft: draft({ title }) }, { send: plain.text(`Made ${title}.`) }] };
}

/** As many such turns as there is use for. */
export const TURNS = ['one', 'two', 'three', 'four', 'five'].map(makes);

/** Makes a batch of the files with one request for all; how it ended. */
export async function batch(
  world: World,
  paths: readonly string[] = THREE,
  request: string | readonly string[] = REQUEST,
): Promise<Outcome['status']> {
  return (await world.project.makeBatch({ paths, request })).status;
}

/** What came of the batch: names of videos, and of files without one. */
export function made(world: World): { readonly videos: string[]; readonly failed: string[] } {
  const plan = world.project.snapshot.record.batch;
  assert.ok(plan, 'there is a batch');
  const { outputs, failures } = resultOf(plan);
  return {
    videos: outputs.map((path) => basename(path)),
    failed: failures.map(({ path }) => basename(path)),
  };
}

/** All three videos are there, each made once: one session, one upload, one message and one export per file, and `more` of those. */
export async function assertAllMade(
  world: World,
  more: { readonly uploads?: number; readonly messages?: number; readonly exports?: number } = {},
): Promise<void> {
  assert.deepEqual(made(world), { videos: [...VIDEOS], failed: [] });
  assert.deepEqual(await world.videos(), [...VIDEOS].sort());
  assert.equal(world.backend.to('upload').length, 3 + (more.uploads ?? 0), 'uploads');
  assert.equal(world.backend.to('chat').length, 3 + (more.messages ?? 0), 'messages');
  assert.equal(world.backend.to('submit').length, 3 + (more.exports ?? 0), 'exports');
  assert.equal(world.last(), ALL);
}
