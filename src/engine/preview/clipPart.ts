import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EncodedPacketSink, FilePathSource, Input, MP4, type InputVideoTrack } from 'mediabunny';
import { turnedSize } from '../../compositor/pixels/turn.ts';
import { writePart, type PreviewPart } from '../../compositor/preview/parts.ts';
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
    const file = new Input({ source: new FilePathSource(path), formats: [MP4] });
    try {
      const [colours, alpha] = await file.getVideoTracks();
      if (colours === undefined) throw new Error('there is no picture in the proxy');
      const { codec, keys, ...rest } = await readTrack(colours);
      const grey = alpha && (await readTrack(alpha));
      return writePart({
        ...{ codec, keys, ...rest, ...shapeOf(run) },
        ...(grey && { alpha: { description: grey.description, packets: grey.packets } }),
      });
    } finally {
      file.dispose();
    }
  });
}

async function readTrack(track: InputVideoTrack): Promise<Omit<PreviewPart, 'size'>> {
  const config = await track.getDecoderConfig();
  if (config?.description === undefined) throw new Error('there is no picture in the proxy');
  const packets: Uint8Array<ArrayBuffer>[] = [];
  const keys: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (packet.type === 'key') keys.push(packets.length);
    packets.push(new Uint8Array(packet.data));
  }
  return { codec: config.codec, keys, packets, description: bytesOf(config.description) };
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

function bytesOf(source: AllowSharedBufferSource): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source).slice();
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice();
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
