import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PREVIEW_FORMAT, type PreviewManifest } from '../../../src/compositor/preview/manifest.ts';
import { writePart } from '../../../src/compositor/preview/parts.ts';
import type { FilmShot } from '../../../src/compositor/scene/film.ts';
import { makeVideo } from '../../ui/panel-page/support/media.ts';
import { ASSETS } from '../../ui/panel-page/support/states.ts';

const run = promisify(execFile);

const SAMPLES = resolve(import.meta.dirname, '../../../samples');
const SIZE = { width: 960, height: 540 };

/** Writes all that the gallery's states show: photos in small, a video, films for the preview. */
export async function makeMedia(media: string): Promise<void> {
  await mkdir(join(media, 'photos'));
  // Photos of many megapixels would be decoded for each of many hundred pictures.
  const photos = ASSETS.flatMap(({ thumbnail }) => (thumbnail === undefined ? [] : [thumbnail]));
  const shrink = (photo: string) =>
    softened(
      join(SAMPLES, photo.replace('/samples/', '')),
      join(media, photo.replace('/samples/', '')),
      160,
      120,
    );
  await Promise.all([
    ...photos.map(shrink),
    makeVideo(join(media, 'video.mp4'), { seconds: 1, size: '640x360' }),
    run('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=d=1', '-t', '1', join(media, 'sound.mp3')]),
    makeFilms(media),
  ]);
}

/** The same state with the small photos in the place of the samples. */
export function withSmallPhotos<T>(state: T): T {
  return JSON.parse(JSON.stringify(state).replaceAll('/samples/photos/', '/media/photos/')) as T;
}

async function makeFilms(media: string): Promise<void> {
  const folder = join(media, 'film');
  await mkdir(folder);
  for (const [source, photo] of Object.entries({ one: '03-larch', two: '02-red-panda' })) {
    const picture = join(media, `${source}.jpg`);
    const { width, height } = SIZE;
    await softened(join(SAMPLES, `photos/${photo}.jpg`), picture, width, height);
    const packets = [new Uint8Array(await readFile(picture))];
    const part = writePart({ codec: 'jpeg', size: SIZE, description: new Uint8Array(), packets, keys: [0] });
    await writeFile(join(folder, source), part);
  }
  await writeFile(join(folder, 'film.json'), JSON.stringify(FILM));
  await cp(folder, join(media, 'film-broken'), { recursive: true });
  await writeFile(join(media, 'film-broken/one'), '');
  await cp(folder, join(media, 'film-bad-sound'), { recursive: true });
  const sound = { part: 'two', type: 'audio/mpeg' };
  await writeFile(join(media, 'film-bad-sound/film.json'), JSON.stringify({ ...FILM, sound }));
}

/** A photo without its details, which would be most of the bytes of the gallery's pictures. */
async function softened(from: string, to: string, width: number, height: number): Promise<void> {
  const fill = `scale=${width}:${height}:force_original_aspect_ratio=increase,crop=${width}:${height}`;
  const filter = `${fill},gblur=sigma=${width / 24}`;
  await run('ffmpeg', ['-v', 'error', '-i', from, '-vf', filter, '-q:v', '2', '-frames:v', '1', '-y', to]);
}

/** Two photos of two seconds each that stand still: any frame of a photo looks like the others. */
const FILM: PreviewManifest = {
  format: PREVIEW_FORMAT,
  revision: 'r1',
  film: {
    size: SIZE,
    frames: 120,
    shots: [shot('one', 0), shot('two', 60)],
    overlays: [],
    made: [],
  },
  fps: 30,
  size: SIZE,
  sources: { one: { kind: 'still', part: 'one' }, two: { kind: 'still', part: 'two' } },
};

function shot(source: string, start: number): FilmShot {
  const whole = { x: 0, y: 0, ...SIZE };
  const path = { from: whole, to: whole };
  return {
    start,
    frames: 60,
    layers: [{ kind: 'picture', source, size: SIZE, window: path, place: path, easing: 'linear' }],
    words: [],
  };
}
