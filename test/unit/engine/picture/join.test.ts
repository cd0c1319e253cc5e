import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { promisify } from 'node:util';
import { FragmentParser } from '../../../../src/engine/picture/compose/encode/fragments.ts';
import { encoderArgs } from '../../../../src/engine/picture/pieces/encoder.ts';
import { joinPieces, type EncodedPiece } from '../../../../src/engine/picture/pieces/join.ts';

const run = promisify(execFile);
const FILM = { size: { width: 64, height: 36 }, fps: 30 };
const FRAMES = 40;
/** Frames that pieces begin with. */
const BORDERS = [20, 27];

describe('joinPieces', () => {
  let folder: string;
  let sound: string;
  const pieces: EncodedPiece[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-join-'));
    const encoding = run('ffmpeg', encoderArgs(FILM, BORDERS), { encoding: 'buffer' });
    // Each a little lighter than the one before: so their order is seen, and the encoder changes it.
    for (let frame = 0; frame < FRAMES; frame += 1)
      encoding.child.stdin?.write(Buffer.alloc((64 * 36 * 3) / 2, 40 + 4 * frame));
    encoding.child.stdin?.end();
    const parts = new FragmentParser().push((await encoding).stdout);
    const headers = parts.flatMap(({ kind, bytes }) => (kind === 'header' ? [bytes] : []));
    let own: Uint8Array[] = [];
    for (const part of parts.filter(({ kind }) => kind !== 'header')) {
      own.push(part.bytes);
      if (part.kind !== 'data' || !part.last) continue;
      const path = join(folder, `piece-${pieces.length}`);
      await writeFile(path, Buffer.concat([...headers, ...own]));
      pieces.push({ path, start: [0, ...BORDERS][pieces.length] ?? 0 });
      own = [];
    }
    sound = join(folder, 'sound.mp4');
    const tone = [
      '-v',
      'error',
      '-f',
      'lavfi',
      '-i',
      `sine=440:d=${FRAMES / 30}`,
      '-c:a',
      'aac',
      '-ar',
      '48000',
    ];
    await run('ffmpeg', [
      ...tone,
      '-f',
      'mp4',
      '-movflags',
      'empty_moov+delay_moov',
      '-frag_duration',
      '500000',
      sound,
    ]);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const joined = async (given: readonly EncodedPiece[]): Promise<string> => {
    const target = join(folder, 'film.mp4');
    await joinPieces({
      pieces: ReadableStream.from(given),
      ...{ frames: FRAMES, fps: FILM.fps, target, signal: new AbortController().signal },
      soundPath: Promise.resolve(sound),
    });
    return target;
  };

  it('gives every frame at its time, keys where pieces begin, and the sound as it is', async () => {
    const film = await joined(pieces);
    const packets = await packetsOf(film);
    const times = packets.map(([pts]) => Number(pts));
    assert.notDeepEqual(times, sorted(times), 'frames are decoded in another order than they are shown in');
    assert.deepEqual(
      sorted(times),
      times.map((_, index) => index),
    );
    const keys = packets.flatMap(([pts, flags]) => (flags?.startsWith('K') ? [Number(pts)] : []));
    assert.deepEqual(keys, [0, ...BORDERS]);
    const { stdout } = await run(
      'ffmpeg',
      ['-v', 'error', '-i', film, '-map', '0:v', '-f', 'rawvideo', '-'],
      {
        encoding: 'buffer',
      },
    );
    const greys = Array.from({ length: FRAMES }, (_, frame) => stdout[((64 * 36 * 3) / 2) * frame] ?? 0);
    assert.equal(stdout.length, (FRAMES * 64 * 36 * 3) / 2);
    assert.deepEqual(greys, sorted(greys), 'each lighter than the one before');
    assert.deepEqual(await hashesOf(film), await hashesOf(sound));
  });

  it('tells that frames are missing', async () => {
    await assert.rejects(joined(pieces.slice(0, 2)), /27 frames of 40/);
    await assert.rejects(joined(pieces.toSpliced(1, 1)), /20 frames before/);
  });
});

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** Time and flags of each packet of the picture. */
async function packetsOf(path: string): Promise<string[][]> {
  const stdout = await shown(path, 'v', 'packet=pts,flags');
  return stdout.split('\n').map((line) => line.split(','));
}

/** A sum of the bytes of each packet of sound. */
async function hashesOf(path: string): Promise<string[]> {
  return (await shown(path, 'a', 'packet=data_hash')).match(/MD5:\w+/g) ?? [];
}

async function shown(path: string, stream: 'a' | 'v', entries: string): Promise<string> {
  const wanted = ['-show_entries', entries, '-show_data_hash', 'md5', '-of', 'csv=p=0'];
  const { stdout } = await run('ffprobe', ['-v', 'error', '-select_streams', stream, ...wanted, path]);
  return stdout.trim();
}
