import assert from 'node:assert/strict';
import { inferSkill } from '../../../src/skills/infer.ts';
import { skills } from '../../../src/skills/skills.ts';
import type { SelectedFile } from '../../../src/skills/skills.ts';

const PHOTOS: readonly SelectedFile[] = [
  { name: '1.jpg', kind: 'image' },
  { name: '2.heic', kind: 'photo-heic' },
];
const SCRIPT: readonly SelectedFile[] = [{ name: 'talk.md', kind: 'script' }];
const CLIPS: readonly SelectedFile[] = [
  { name: 'a.mp4', kind: 'video' },
  { name: 'song.mp3', kind: 'audio' },
];

const CASES: readonly (readonly [request: string, files: readonly SelectedFile[], label: string])[] = [
  ...skills.map(({ example, label }) => [example, [], label] as const),
  ['make a slideshow of the photos in this folder', PHOTOS, 'Photo slideshow'],
  ['a birthday slideshow for Anna', PHOTOS, 'Photo slideshow'],
  ['用这些照片做一个幻灯片', PHOTOS, 'Photo slideshow'],
  ['make a video letter to grandma from my photos', PHOTOS, 'Video letter'],
  ['a birthday greeting for Anna', PHOTOS, 'Video letter'],
  ['给奶奶做一封视频信', PHOTOS, 'Video letter'],
  ['a promo for our new tea', PHOTOS, 'Promotional video'],
  ['make a promotional video from my script', SCRIPT, 'Promotional video'],
  ['做一个产品视频', PHOTOS, 'Promotional video'],
  ['turn this document into a video with a voice-over', SCRIPT, 'Script to video'],
  ['make a video', PHOTOS, 'Photo slideshow'],
  ['make a video', SCRIPT, 'Script to video'],
  ['make a video', CLIPS, 'Promotional video'],
  ['a cat on a wave', [], 'Script to video'],
];

describe('the skill of a request', () => {
  for (const [request, files, label] of CASES) {
    it(`“${request}” of ${files.map(({ name }) => name).join(', ') || 'nothing'}: ${label}`, () =>
      assert.equal(inferSkill(request, files).label, label));
  }
});
