import { open, type FileHandle } from 'node:fs/promises';
import { fragmentsOf, readHead, type Sample, type Track } from '../../../formats/iso/fragmented.ts';
import { mostIndexBytes, movieBox, TrackTables } from '../../../formats/iso/movie.ts';
import { GatheredFile } from './gatheredFile.ts';

/** An encoded piece: a file with the frames from `start` on. */
export interface EncodedPiece {
  readonly path: string;
  readonly start: number;
}

export interface JoinOptions {
  /** In their order, without gaps; they may still be in the making. */
  readonly pieces: AsyncIterable<EncodedPiece>;
  /** Of the whole video. */
  readonly frames: number;
  readonly fps: number;
  /** Resolves with the path of AAC in an MP4. */
  readonly soundPath: Promise<string>;
  readonly target: string;
  readonly signal: AbortSignal;
}

/** What is heard and what is seen lie beside each other in portions of so many seconds. */
const PORTION = 0.5;
/** Samples of an AAC packet in a second of 48 kHz, and some more for its ends. */
const SOUND_PACKETS_PER_SECOND = 48;

/**
 * Puts pieces and sound into one MP4, index in front, without encoding anything again: each piece as soon as it is there. All are fragmented MP4s as
 * ffmpeg writes them.
 * @throws system errors; the signal's reason; what pieces and sound throw
 */
export async function joinPieces(options: JoinOptions): Promise<void> {
  const sound = await openSound(await options.soundPath);
  try {
    const file = await open(options.target, 'w');
    try {
      await writeFilm(file, sound, options);
    } finally {
      await file.close();
    }
  } finally {
    await sound.close();
  }
}

async function writeFilm(
  file: FileHandle,
  sound: Sound,
  { pieces, frames, fps, signal }: JoinOptions,
): Promise<void> {
  const seconds = frames / fps;
  const perPortion = Math.ceil(fps * PORTION);
  const samples = frames + Math.ceil((seconds + 1) * SOUND_PACKETS_PER_SECOND);
  const target = new GatheredFile(file, mostIndexBytes(samples, 2 + Math.ceil(seconds / PORTION)));
  let head: Buffer | undefined;
  let picture: TrackTables | undefined;
  for await (const { path, start } of pieces) {
    const piece = await open(path);
    try {
      const index = await readHead(piece);
      const [track] = index.tracks;
      if (track === undefined) throw new Error(`there is no picture in ${path}`);
      head ??= index.box;
      picture ??= new TrackTables(track, fps);
      if (picture.count !== start) throw new Error(`there are ${picture.count} frames before ${path}`);
      for await (let rest of framesOf(piece, track, fps)) {
        while (rest.length > 0) {
          signal.throwIfAborted();
          const portion = rest.slice(0, perPortion - (picture.count % perPortion));
          // What is heard lies before what is seen then, so that a player has it.
          await sound.addUntil((picture.count + portion.length) / fps, target);
          await target.append(piece, portion, picture);
          rest = rest.slice(portion.length);
        }
      }
    } finally {
      await piece.close();
    }
  }
  if (head === undefined || picture?.count !== frames)
    throw new Error(`there are ${picture?.count ?? 0} frames of ${frames}`);
  await sound.addUntil(Infinity, target);
  await target.finish(movieBox(head, [picture, sound.tables], 1000 * fps));
}

/** A piece's frames, fragment by fragment: each lasts one, and its delay is in frames. */
async function* framesOf(piece: FileHandle, track: Track, fps: number): AsyncGenerator<readonly Sample[]> {
  let [decoded, index] = [0, 0];
  let origin: number | undefined;
  for await (const samples of fragmentsOf(piece, track))
    yield samples.map((sample) => {
      const shown = decoded + sample.delay;
      // The encoder's delay is on record in other ways in other files: the first one to be shown says where they begin.
      origin ??= shown;
      const delay = Math.round(((shown - origin) * fps) / track.timescale) - index;
      decoded += sample.duration;
      index += 1;
      return { ...sample, duration: 1, delay };
    });
}

interface Sound {
  readonly tables: TrackTables;
  /** Puts into the film what begins before a time. */
  addUntil(seconds: number, target: GatheredFile): Promise<void>;
  close(): Promise<void>;
}

async function openSound(path: string): Promise<Sound> {
  const file = await open(path);
  try {
    const [track] = (await readHead(file)).tracks;
    if (track === undefined) throw new Error('there is no sound in the mix');
    const tables = new TrackTables(track, track.timescale);
    const fragments = fragmentsOf(file, track);
    let waiting: readonly Sample[] = [];
    return {
      tables,
      addUntil: async (seconds, target) => {
        for (;;) {
          let [count, begin] = [0, tables.seconds];
          for (; count < waiting.length && begin < seconds; count += 1)
            begin += (waiting[count]?.duration ?? 0) / track.timescale;
          await target.append(file, waiting.slice(0, count), tables);
          waiting = waiting.slice(count);
          if (waiting.length > 0 || begin >= seconds) return;
          const next = await fragments.next();
          if (next.done === true) return;
          waiting = next.value;
        }
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}
