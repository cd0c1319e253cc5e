import assert from 'node:assert/strict';
import { join } from 'node:path';
import { makeVideo } from './support/media.ts';
import { usePages } from './support/pages.ts';
import { THUMBNAILS_DRAWN } from './support/places.ts';
import { FACES } from './support/states.ts';
import type { ThemeName } from './support/themes.ts';

/** With sound in it, as our videos have. */
const TONE = ['-f', 'lavfi', '-i', 'sine=d=4', '-c:a', 'aac'];

/** Every face of the panel in widths from narrow to wide; the pictures are in artifacts/panel-page. */
const SHAPES = [
  { shape: 'sidebar', width: 360, height: 860, theme: 'dark', faces: Object.keys(FACES) },
  { shape: 'narrow', width: 260, height: 760, theme: 'light', faces: Object.keys(FACES) },
  { shape: 'low', width: 340, height: 520, theme: 'dark', faces: ['finished video', 'empty'] },
  {
    shape: 'wide',
    width: 900,
    height: 700,
    theme: 'dark',
    faces: ['empty', 'finished video', 'errors', 'gone back'],
  },
  {
    shape: 'contrast',
    width: 420,
    height: 900,
    theme: 'high-contrast',
    faces: ['empty', 'thinking', 'finished video', 'errors', 'gone back'],
  },
  {
    shape: 'contrast-light',
    width: 420,
    height: 900,
    theme: 'high-contrast-light',
    faces: ['finished video', 'errors'],
  },
] as const satisfies readonly {
  shape: string;
  width: number;
  height: number;
  theme: ThemeName;
  faces: readonly string[];
}[];

describe('panel page: its faces', () => {
  const open = usePages((media) =>
    makeVideo(join(media, 'video.mp4'), { seconds: 4, size: '640x360', args: TONE }),
  );

  for (const { shape, width, height, theme, faces } of SHAPES) {
    it(`draws every face in the shape “${shape}” without errors or sideways scrolling`, async function () {
      this.timeout(60_000);
      const panel = await open({ width, height, theme });
      for (const face of faces) {
        const state = FACES[face];
        assert.ok(state);
        await panel.show(state);
        await panel.until(
          "[...document.querySelectorAll('video')].every((video) => video.readyState >= 2 && video.networkState === 1) && [...document.images].every((image) => image.complete || image.loading === 'lazy')",
        );
        await panel.until(THUMBNAILS_DRAWN);
        await panel.picture(`${shape} ${face}`);
        const overflow = await panel.page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(overflow, 0, `${face} is wider than the panel`);
      }
    });
  }
});
