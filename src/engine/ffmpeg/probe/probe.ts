import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHead } from '../../../formats/head.ts';
import { checkMp4 } from '../../../formats/iso/boxes.ts';
import { mostFramePixels } from '../../../formats/limits.ts';
import { recognise } from '../../../formats/recognise.ts';
import { checkStill } from '../../../formats/stills/check.ts';
import { isAnimatedWebp } from '../../../formats/stills/ends.ts';
import { withoutProfile } from '../../../formats/stills/pngProfile.ts';
import type { FileFormat } from '../../../skills/kinds.ts';
import { together } from '../../together.ts';
import type { FfmpegTools } from '../../types.ts';
import { containerOf, inputArgs, type Container } from '../container.ts';
import { exifOrientation, exifTaken } from './exif.ts';
import { decodes } from './decodes.ts';
import { MediaError, ProcessFailed } from '../errors.ts';
import { measureStreams, type Spans } from './measure.ts';
import { answerSchema, readMoving, readStill, type Answer, type ProbedMedia } from './answer.ts';
import { runProcess } from '../process.ts';
import { rememberByFile } from '../remember.ts';
import { decodeSmall, keepSmallCopy } from '../smallCopy.ts';

const ENTRIES =
  'stream=index,codec_type,codec_name,pix_fmt,width,height,sample_aspect_ratio,avg_frame_rate,color_transfer,color_space,field_order' +
  ':stream_tags=alpha_mode,ALPHA_MODE:stream_disposition=attached_pic:stream_side_data=displaymatrix:format=format_name,start_time:format_tags=creation_time';

/**
 * Says what a media file is, by its content and never by its name, and that it can be decoded; once for each file.
 * @throws MediaError when it is missing, empty, cut off, of another kind or cannot be decoded; ProcessFailed when ffmpeg was ended from outside; the
 * signal's reason when aborted
 */
export function probeMedia(
  tools: FfmpegTools,
  path: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<ProbedMedia> {
  return probeOnce(path, tools, signal);
}

const probeOnce = rememberByFile(probe);

/** What is asked about a file. */
interface Question {
  readonly path: string;
  readonly container: Container;
  /** That a picture or a frame may have. */
  readonly pixels: number;
  readonly tools: FfmpegTools;
  readonly signal: AbortSignal;
}

async function probe(path: string, tools: FfmpegTools, signal: AbortSignal): Promise<ProbedMedia> {
  const size = await sizeOf(path);
  const format = await formatOf(path);
  const container = containerOf(format);
  if (container === undefined) throw new MediaError(format.family === 'heic' ? 'heic' : 'misnamed', path);
  const question: Question = { path, container, pixels: mostFramePixels(size), tools, signal };
  try {
    return await (container.still ? probeStill(question, format) : probeMoving(question, format, size));
  } catch (error) {
    throw await reasonOf(error, question);
  }
}

/** What a file is refused for. What is not the file's fault is left as it is. */
async function reasonOf(error: unknown, question: Question): Promise<unknown> {
  const failed = error instanceof ProcessFailed && !error.endedFromOutside;
  const unclear =
    error instanceof MediaError && (error.code === 'unreadable' || error.code === 'undecodable');
  if (!failed && !unclear) return error;
  const { path, container } = question;
  if (container.demuxer === 'webp_pipe' && isAnimatedWebp(await readHead(path)))
    return new MediaError('animated-webp', path);
  if (await claimsTooManyPixels(question)) return new MediaError('too-many-pixels', path);
  return failed ? new MediaError('unreadable', path, { cause: error }) : error;
}

async function probeStill(unlimited: Question, format: FileFormat): Promise<ProbedMedia> {
  const { path, container } = unlimited;
  const bytes = await readFile(path);
  const { problem, size } = checkStill(format, bytes);
  if (problem !== undefined) throw new MediaError(problem, path);
  // As many as its header says, and no more: there may be another header behind it.
  const pixels = size ? (size.width + MARGIN) * (size.height + MARGIN) : unlimited.pixels;
  const question: Question = { ...unlimited, pixels };
  const [answer, small] = await together<[Answer, Uint8Array | undefined]>(question.signal, (signal) => [
    describe({ ...question, signal }),
    decodeStill({ ...question, signal }, format, bytes),
  ]);
  const media = small ? readStill(answer, container, exifOrientation(bytes), exifTaken(bytes)) : undefined;
  if (small === undefined || media === undefined) throw new MediaError('unreadable', path);
  await keepSmallCopy(path, small);
  return { ...media, pixels };
}

/** Pixels that decoders add to a side. */
const MARGIN = 64;

/**
 * Decodes a still: that it can be, and what it is of, are asked at the same time. A damaged profile is no reason to do without a picture, though some
 * ffmpegs see one in it.
 * @returns its small copy; undefined where it cannot be decoded
 */
async function decodeStill(
  question: Question,
  { family }: FileFormat,
  bytes: Buffer,
): Promise<Uint8Array | undefined> {
  const small = await smallIfDecodes(question, bytes);
  if (small !== undefined) return small;
  const bare = family === 'png' ? withoutProfile(bytes) : bytes;
  if (bare === bytes) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-still-'));
  try {
    const path = join(folder, 'bare.png');
    await writeFile(path, bare);
    return await smallIfDecodes({ ...question, path }, bare);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function smallIfDecodes(
  { path, container, pixels, tools, signal }: Question,
  front: Buffer,
): Promise<Uint8Array | undefined> {
  try {
    const small = await decodeSmall(
      { path, demuxer: container.demuxer, pixels, front },
      tools.ffmpeg,
      signal,
    );
    return small.length > 0 ? small : undefined;
  } catch (error) {
    if (error instanceof ProcessFailed && !error.endedFromOutside) return undefined;
    throw error;
  }
}

async function probeMoving(question: Question, format: FileFormat, size: number): Promise<ProbedMedia> {
  const { path, container, pixels } = question;
  const { problem } = checkStill(format, await readHead(path), size);
  if (problem !== undefined) throw new MediaError(problem, path);
  if (container.demuxer === 'mov' && (await checkMp4(path)) === 'truncated')
    throw new MediaError('truncated', path);
  const [answer, spans] = await together<[Answer, Spans]>(question.signal, (signal) => [
    describe({ ...question, signal }),
    measureStreams({ ...question, signal }),
  ]);
  const media = readMoving(answer, container, spans);
  if (media === undefined) throw new MediaError('unreadable', path);
  const [picture, sound] = await together<[boolean, boolean]>(question.signal, (signal) => [
    media.kind === 'audio' ? Promise.resolve(true) : decodes({ ...question, signal }, 'V:0'),
    media.hasAudio ? decodes({ ...question, signal }, 'a:0') : Promise.resolve(true),
  ]);
  if (!picture || (media.kind === 'audio' && !sound)) throw new MediaError('undecodable', path);
  return { ...media, hasAudio: media.hasAudio && sound, pixels };
}

/** Pixels: ffmpeg's own limit. */
const ANY = 2 ** 31 - 1;

/** Whether a file's headers claim more pixels than it may have: ffmpeg says nothing of its picture then. */
async function claimsTooManyPixels(question: Question): Promise<boolean> {
  try {
    // Nothing is decoded here.
    const { streams } = await describe({ ...question, pixels: ANY }, ['-nofind_stream_info']);
    return streams.some(({ width = 0, height = 0 }) => width * height > question.pixels);
  } catch (error) {
    // Its headers cannot be read at all.
    if (error instanceof ProcessFailed && !error.endedFromOutside) return false;
    throw error;
  }
}

/** What ffprobe finds in the file's headers. */
async function describe(
  { tools, path, container, pixels, signal }: Question,
  options: readonly string[] = [],
): Promise<Answer> {
  const input = inputArgs(container.demuxer, path, pixels);
  const args = [
    '-v',
    'error',
    '-show_entries',
    ENTRIES,
    '-of',
    'json',
    '-threads',
    '1',
    ...options,
    ...input,
  ];
  const { stdout } = await runProcess(tools.ffprobe, args, { signal });
  return answerSchema.parse(JSON.parse(stdout));
}

async function formatOf(path: string): Promise<FileFormat> {
  const found = await recognise(path);
  if (found === undefined) throw new MediaError('misnamed', path);
  if ('format' in found) return found.format;
  throw new MediaError(found.other === 'avif' ? 'avif' : 'misnamed', path);
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new MediaError('missing', path, { cause });
  });
  if (!found.isFile()) throw new MediaError('unreadable', path);
  if (found.size === 0) throw new MediaError('empty', path);
  return found.size;
}
