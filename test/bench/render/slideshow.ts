import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { engineDraftSchema, type EngineDraft } from '../../../src/engine/draft/index.ts';

const run = promisify(execFile);
const SAMPLES = resolve(import.meta.dirname, '../../../samples');
/** A hash of the draft → the file. */
export type Files = Readonly<Record<string, string>>;

const PHOTOS = 10;
/** Milliseconds. */
const OVERLAP = 500;

/** What a slideshow is made of. */
export interface Slideshow {
  readonly photos: readonly string[];
  /** Milliseconds. */
  readonly length: number;
  readonly title?: string;
}

/** Ten 12-megapixel JPEGs, scaled up from the sample photos; the last two are the first two mirrored. @param folder where they go */
export async function makePhotos(ffmpeg: string, folder: string): Promise<string[]> {
  const names = (await readdir(join(SAMPLES, 'photos'))).sort();
  const paths = [];
  for (let index = 0; index < PHOTOS; index += 1) {
    const path = join(folder, `photo-${index}.jpg`);
    const from = join(SAMPLES, 'photos', names[index % names.length] ?? '');
    const mirror = index >= names.length ? ',hflip' : '';
    const fill = `scale=4000:3000:force_original_aspect_ratio=increase,crop=4000:3000${mirror}`;
    await run(ffmpeg, ['-v', 'error', '-y', '-i', from, '-vf', fill, '-frames:v', '1', '-q:v', '3', path]);
    paths.push(path);
  }
  return paths;
}

/** The slideshow that is measured: slow zooms, crossfades, a title, music. 1920x1080, 30 frames a second. */
export function slideshow({ photos, length, title: text = 'Ten photos' }: Slideshow): {
  draft: EngineDraft;
  files: Files;
} {
  const music = join(SAMPLES, 'audio', 'viper.mp3');
  const step = (length - OVERLAP) / photos.length;
  const pictures = photos.map((path, index) => ({
    ...{ id: `p${index}`, kind: 'image', source: { kind: 'file', hash: `${index}-${path}` }, name: path },
    ...{
      st: Math.round(step * index),
      d: Math.round(step + OVERLAP),
      motion: { kind: index % 2 === 0 ? 'zoom-in' : 'zoom-out' },
    },
    ...(index === 0 ? {} : { transition: { kind: 'crossfade', d: OVERLAP } }),
  }));
  const title = {
    id: 'title',
    kind: 'text',
    text,
    role: 'title',
    name: 'title',
    st: 300,
    d: 3200,
  };
  const sound = {
    id: 'music',
    kind: 'music',
    source: { kind: 'file', hash: 'music' },
    name: 'music',
    st: 0,
    d: length,
    vol: 0.6,
    fadeOut: 2000,
  };
  const draft = engineDraftSchema.parse({
    version: 2,
    d: length,
    m: { width: 1920, height: 1080 },
    t: [
      { id: 'v', tt: 0, sg: pictures },
      { id: 'a', tt: 1, sg: [sound] },
      { id: 't', tt: 7, sg: [title] },
    ],
  });
  const files = Object.fromEntries([
    ...photos.map((path, index) => [`${index}-${path}`, path]),
    ['music', music],
  ]) as Files;
  return { draft, files };
}
