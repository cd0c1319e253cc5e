import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDraft, soundsIn, textsIn } from '../../src/engine/draft/index.ts';
import { locateTools } from '../../src/engine/ffmpeg/index.ts';
import { Lanes } from '../../src/engine/lanes.ts';
import { FileCache } from '../../src/engine/picture/pieces/cache.ts';
import { renderDraft } from '../../src/engine/render/index.ts';
import { directAloud } from '../../src/engine/server/narration/directAloud.ts';
import type { MediaFile } from '../../src/engine/types.ts';
import { sample } from '../unit/engine/render/support.ts';

const run = promisify(execFile);
const TEXT =
  'The ice came late that year, and nobody trusted it. We waited on the shore for many days! ' +
  'Then my brother walked out, slowly, with a long pole. It held him, and so we all went fishing.';
/** Sounds a second that are looked at, and frames. */
const RATE = 8000;
const FPS = 30;
const SIZE = { width: 480, height: 270 };
const QUARTER = { width: 120, height: 17 };
/** Frames before and after a caption comes that are compared. */
const AROUND = 9;

describe('captions and the voice of a finished file', function () {
  this.timeout(120_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-captions-'));
  });
  after(() => rm(folder, { recursive: true, maxRetries: 5 }));

  it('begin each sentence within 120 ms of each other', async () => {
    const { starts, spoken, frames } = await makeFilm();
    const sentences = TEXT.split(/(?<=[.!]) /).map((sentence) => sentence.slice(0, 8));
    assert.equal(sentences.length, 4);
    const errors = sentences.map((sentence) => {
      const start = starts.find(({ text }) => text.startsWith(sentence))?.st ?? assert.fail(sentence);
      return Math.round(comes(frames, start) - nearest(spoken, start));
    });
    assert.ok(
      errors.every((error) => Math.abs(error) <= 120),
      `${errors.join()} ms`,
    );
  });

  /** A film of a script over one photo: when its captions should come, when its voice begins after silences, ms; the lower quarter of its frames. */
  async function makeFilm() {
    const [tools, { signal }] = [await locateTools(), new AbortController()];
    const photo: MediaFile = {
      ...{ hash: 'photo', path: sample('photos/03-larch.jpg'), filename: 'larch.jpg', kind: 'image' },
      ...{ format: 'jpeg', hasAudio: false, width: 1920, height: 1280 },
    };
    const cache = new FileCache(join(folder, 'cache'));
    const message = `make a video without music from my script: ${TEXT}`;
    const request = {
      message,
      skill: 'ai-video-generator-ai',
      media: [photo],
      fresh: [],
      language: 'en',
    } as const;
    const context = { tools, cache, signal, workFolder: join(folder, 'work'), voice: () => undefined };
    const { direction } = await directAloud(request, context);
    const made = direction.draft ?? assert.fail(direction.reply);
    const draft = readDraft({ ...made, m: { ...made.m, ...SIZE } });
    assert.ok(soundsIn(draft).length > 0, direction.reply);
    const outputPath = join(folder, 'film.mp4');
    await renderDraft({
      ...{
        draft,
        tools,
        cache,
        signal,
        outputPath,
        lanes: new Lanes().share(),
        workFolder: join(folder, 'work'),
      },
      media: () => photo,
      onProgress: () => undefined,
    });
    const starts = textsIn(draft).filter(({ role }) => role === 'caption');
    return { starts, spoken: await beginnings(outputPath), frames: await lowerQuarters(outputPath) };
  }

  const raw = async (...args: string[]): Promise<Buffer> => {
    const options = { encoding: 'buffer', maxBuffer: 1 << 29 } as const;
    return (await run('ffmpeg', ['-v', 'error', '-nostdin', ...args, 'pipe:1'], options)).stdout;
  };

  /** When it is loud again after 100 ms of silence. */
  async function beginnings(path: string): Promise<number[]> {
    const bytes = new Uint8Array(await raw('-i', path, '-ac', '1', '-ar', String(RATE), '-f', 'f32le'));
    const samples = new Float32Array(bytes.buffer);
    const found: number[] = [];
    let quiet = RATE;
    for (const [index, value] of samples.entries()) {
      if (Math.abs(value) < 0.01) quiet += 1;
      else {
        if (quiet > RATE / 10) found.push((1000 * index) / RATE);
        quiet = 0;
      }
    }
    return found;
  }

  async function lowerQuarters(path: string): Promise<Uint8Array[]> {
    const crop = `crop=iw:ih/4:0:ih*3/4,scale=${QUARTER.width}:${QUARTER.height}:flags=area,format=gray`;
    const bytes = await raw('-i', path, '-vf', crop, '-f', 'rawvideo');
    const size = QUARTER.width * QUARTER.height;
    return Array.from({ length: bytes.length / size }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
  }

  /** The first frame that is more like what is seen soon after a moment than like what was seen before it; ms. */
  function comes(frames: readonly Uint8Array[], moment: number): number {
    const at = Math.round((moment * FPS) / 1000);
    const [before, after] = [frames[Math.max(0, at - AROUND)], frames[at + AROUND]];
    assert.ok(before && after);
    const first = frames
      .slice(Math.max(0, at - AROUND), at + AROUND)
      .findIndex((frame) => distance(frame, after) < distance(frame, before));
    return (1000 * (Math.max(0, at - AROUND) + first)) / FPS;
  }

  const distance = (one: Uint8Array, other: Uint8Array): number =>
    one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);

  function nearest(times: readonly number[], time: number): number {
    return times.toSorted((a, b) => Math.abs(a - time) - Math.abs(b - time))[0] ?? Infinity;
  }
});
