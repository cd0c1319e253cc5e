import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { turnedSize } from '../../compositor/pixels/turn.ts';
import { writePart, type PreviewPart } from '../../compositor/preview/parts.ts';
import { innerBoxes } from '../../formats/iso/boxes.ts';
import { fragmentsOf, only, readHead, type Track } from '../../formats/iso/fragmented.ts';
import { runProcess } from '../ffmpeg/index.ts';
import type { ClipRun } from '../picture/compose/messages.ts';
import { backed, jpegs, type EncodeJob } from './stillPart.ts';

/** Frames from one that can be gone to until the next: as many as are decoded while one waits without noticing. */
export const KEY_EVERY = 15;

/** What ffmpeg writes of a clip that is played in the panel: no frame needs one behind it. */
export const PROXY_ENCODER: readonly string[] = [
  ...['-c:v', 'libx264', '-preset', 'superfast', '-crf', '16', '-bf', '0', '-threads', '1'],
  ...['-x264-params', `keyint=${KEY_EVERY}:min-keyint=${KEY_EVERY}:scenecut=0`],
  ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
  ...['-f', 'mp4', '-movflags', 'frag_keyframe+empty_moov+default_base_moof'],
];

/** A run of a clip's frames, encoded by {@link PROXY_ENCODER}, as it is delivered. @throws what `runProcess` throws, system errors */
export async function videoPart(run: ClipRun, job: EncodeJob): Promise<Uint8Array<ArrayBuffer>> {
  return withOutput(run, job, async (path) => {
    const file = await open(path);
    try {
      const [colours, alpha] = (await readHead(file)).tracks;
      if (colours === undefined) throw new Error('there is no picture in the proxy');
      const { codec, keys, ...rest } = await readTrack(file, colours);
      const grey = alpha && (await readTrack(file, alpha));
      return writePart({
        ...{ codec, keys, ...rest, ...shapeOf(run) },
        ...(grey && { alpha: { description: grey.description, packets: grey.packets } }),
      });
    } finally {
      await file.close();
    }
  });
}

async function readTrack(file: FileHandle, track: Track): Promise<Omit<PreviewPart, 'size'>> {
  const packets: Uint8Array<ArrayBuffer>[] = [];
  const keys: number[] = [];
  for await (const samples of fragmentsOf(file, track))
    for (const { at, size, isKey } of samples) {
      if (isKey) keys.push(packets.length);
      const packet = new Uint8Array(size);
      await file.read(packet, 0, size, at);
      packets.push(packet);
    }
  const description = new Uint8Array(descriptionOf(track));
  // As RFC 6381 names it: profile, what it is limited to, level.
  const codec = `avc1.${Buffer.from(description.subarray(1, 4)).toString('hex')}`;
  return { codec, keys, packets, description };
}

/** Bytes of a picture's format before the boxes that say more of it. */
const PICTURE_FORMAT = 78;

/** What a decoder of H.264 has to know first. */
function descriptionOf({ box }: Track): Buffer {
  const table = only(only(only(box, 'mdia'), 'minf'), 'stbl');
  // Version and flags, and how many there are.
  const [format] = innerBoxes(only(table, 'stsd').subarray(8));
  if (format?.type !== 'avc1') throw new Error('there is no picture in the proxy');
  return only(format.content.subarray(PICTURE_FORMAT), 'avcC');
}

/** Stills of a run of raw frames, as they are delivered. @throws what `runProcess` throws, system errors */
export async function stillsPart(run: ClipRun, job: EncodeJob): Promise<Uint8Array<ArrayBuffer>> {
  return withOutput(run, job, async (path) => {
    const stored = turnedSize(run, run.orientation);
    const raw = { path, ...stored, frames: run.frames };
    const none = new Uint8Array(0);
    const packets = await jpegs({ ...raw, pixels: run.transparent ? 'rgba' : 'yuv420p' }, stored, job);
    const alpha = run.transparent && (await jpegs({ ...raw, pixels: 'alpha' }, stored, job));
    const keys = packets.map((_, index) => index);
    return writePart({
      ...{ codec: 'jpeg', keys, packets, ...shapeOf(run), description: none },
      ...(alpha && { alpha: { description: none, packets: alpha } }),
    });
  });
}

function shapeOf(run: ClipRun): Pick<PreviewPart, 'size' | 'orientation' | 'behind'> {
  const { width, height, orientation } = run;
  return { size: { width, height }, orientation, ...backed(run) };
}

async function withOutput<T>(
  { args }: ClipRun,
  { ffmpeg, folder, signal }: EncodeJob,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(folder, 'clip-'));
  try {
    const path = join(scratch, 'frames');
    await runProcess(ffmpeg, args, { signal, stdoutFile: path });
    return await use(path);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
