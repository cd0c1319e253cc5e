import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { together } from '../together.ts';
import type { FfmpegTools } from '../types.ts';
import { containerOf, inputArgs, type Container } from './content/container.ts';
import { MediaError, ProcessFailed } from './errors.ts';
import { exifOrientation } from './content/exif.ts';
import { jpegSize } from './content/jpeg.ts';
import { probeAnswerSchema, readProbe, stillOf, type ProbeAnswer, type ProbedMedia } from './probeAnswer.ts';
import { measureStreams, type Spans } from './measure.ts';
import { runProcess } from './process.ts';
import { rememberByFile } from './remember.ts';
import { isTruncatedIso, isTruncatedStill, readBoxHeader, type IsoBox } from './content/truncation.ts';

const ENTRIES =
  'stream=index,codec_type,codec_name,pix_fmt,width,height,sample_aspect_ratio,avg_frame_rate,color_transfer,color_space' +
  ':stream_tags=alpha_mode,ALPHA_MODE:stream_disposition=attached_pic:stream_side_data=displaymatrix:format=format_name,start_time';

/**
 * Says what a media file is, by its content and never by its name; once for each file.
 * @throws MediaError when it is missing, empty, cut off, of another kind or unreadable; the signal's reason when aborted
 */
export function probeMedia(
  tools: FfmpegTools,
  path: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<ProbedMedia> {
  return probeOnce(path, tools, signal);
}

const probeOnce = rememberByFile(probe);

async function probe(path: string, tools: FfmpegTools, signal: AbortSignal): Promise<ProbedMedia> {
  const container = await recognise(path);
  const bytes = container.still ? await readStill(path, container.demuxer) : undefined;
  const orientation = bytes === undefined ? 1 : exifOrientation(bytes);
  const size = bytes !== undefined && container.demuxer === 'jpeg_pipe' ? jpegSize(bytes) : undefined;
  if (size !== undefined) return stillOf(container, size, orientation);
  if (container.demuxer === 'mov' && (await isCutOffIso(path))) throw new MediaError('truncated', path);
  try {
    const [answer, spans] = await together<[ProbeAnswer, Spans]>(signal, (either) => [
      describe(tools, path, container, either),
      measureStreams(tools, path, container.demuxer, either),
    ]);
    const media = readProbe(answer, container, orientation, spans);
    if (media !== undefined) return media;
  } catch (error) {
    if (!(error instanceof ProcessFailed)) throw error;
    throw new MediaError('unreadable', path, { cause: error });
  }
  throw new MediaError('unreadable', path);
}

/** What ffprobe finds in the file's headers. */
async function describe(
  tools: FfmpegTools,
  path: string,
  { demuxer }: Container,
  signal: AbortSignal,
): Promise<ProbeAnswer> {
  const args = ['-v', 'error', '-show_entries', ENTRIES, '-of', 'json', ...inputArgs(demuxer, path)];
  const { stdout } = await runProcess(tools.ffprobe, args, { signal });
  return probeAnswerSchema.parse(JSON.parse(stdout));
}

async function recognise(path: string): Promise<Container> {
  const size = await sizeOf(path);
  if (size === 0) throw new MediaError('empty', path);
  const type = await fileTypeFromFile(path);
  if (type === undefined) throw new MediaError('misnamed', path);
  if (type.mime === 'image/heic' || type.mime === 'image/heif' || type.ext === 'heic')
    throw new MediaError('heic', path);
  const container = containerOf(type.ext);
  if (container === undefined) throw new MediaError(isMedia(type.mime) ? 'unreadable' : 'misnamed', path);
  return container;
}

function isMedia(mime: string): boolean {
  return /^(image|video|audio)\//.test(mime);
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new MediaError('unreadable', path);
    return found.size;
  } catch (error) {
    if (error instanceof MediaError) throw error;
    throw new MediaError('missing', path, { cause: error });
  }
}

async function readStill(path: string, demuxer: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  if (isTruncatedStill(demuxer, bytes)) throw new MediaError('truncated', path);
  return bytes;
}

async function isCutOffIso(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return isTruncatedIso(await readBoxes(handle, size), size);
  } finally {
    await handle.close();
  }
}

async function readBoxes(handle: FileHandle, fileSize: number): Promise<IsoBox[]> {
  const boxes: IsoBox[] = [];
  for (let offset = 0; offset < fileSize;) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, offset);
    const box = readBoxHeader(buffer.subarray(0, bytesRead), offset, fileSize);
    if (box === undefined) break;
    boxes.push(box);
    offset += box.size;
  }
  return boxes;
}
