import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PictureLayer, Rect } from '../../../src/compositor/scene/scene.ts';
import { sceneAt } from '../../../src/compositor/scene/sceneAt.ts';
import type { EngineDraft } from '../../../src/engine/draft/index.ts';
import { capabilitiesOf, probeMedia } from '../../../src/engine/ffmpeg/index.ts';
import type { ResolvedMedia } from '../../../src/engine/media.ts';
import { filmOfPiece } from '../../../src/engine/picture/plan/film.ts';
import { planRender, type Piece } from '../../../src/engine/picture/plan/plan.ts';
import { PieceSources } from '../../../src/engine/picture/sources/pieceSources.ts';
import type { FfmpegTools } from '../../../src/engine/types.ts';
import { lanczos } from './lanczos.ts';
import type { Files } from './slideshow.ts';
import { ssim, type Plane } from '../../video/ssim.ts';

const run = promisify(execFile);
/** Pixels at a picture's edges that are left out: it may be soft there. */
const EDGE = 4;

/** A film that was rendered, and what it was made from. */
export interface RenderedFilm {
  readonly draft: EngineDraft;
  readonly files: Files;
  readonly path: string;
}

/**
 * How near a film comes to what it should show: in the middle of each photo but the first, which has a title, the frame is compared with the photo
 * itself, shown by the same motion, resampled in floating point and never encoded. @returns the mean structural similarity of brightness
 */
export async function measureQuality(
  { draft, files, path }: RenderedFilm,
  tools: FfmpegTools,
): Promise<number> {
  const values: number[] = [];
  for (const { frame, file, layer } of await momentsOf(draft, files, tools)) {
    const shown = await brightness(tools.ffmpeg, path, [`select=eq(n\\,${frame})`, 'extractplanes=y']);
    const photo = await photoBrightness(tools.ffmpeg, file);
    const part = inner(layer.place, shown);
    const scale = photo.width / layer.size.width;
    const [across, down] = [layer.window.width / layer.place.width, layer.window.height / layer.place.height];
    const window = {
      x: scale * (layer.window.x + (part.x - layer.place.x) * across),
      y: (photo.height / layer.size.height) * (layer.window.y + (part.y - layer.place.y) * down),
      width: scale * part.width * across,
      height: (photo.height / layer.size.height) * part.height * down,
    };
    values.push(ssim(cropped(shown, part), lanczos(photo, window, part)));
  }
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Moment {
  /** In the film. */
  readonly frame: number;
  readonly file: string;
  readonly layer: PictureLayer;
}

async function momentsOf(draft: EngineDraft, files: Files, tools: FfmpegTools): Promise<Moment[]> {
  const plan = planRender(draft);
  const resolved = new Map<string, ResolvedMedia>();
  for (const [hash, path] of Object.entries(files)) {
    const media = await probeMedia(tools, path);
    resolved.set(hash, { file: { ...media, hash, path, filename: hash }, media });
  }
  const media = (hash: string): ResolvedMedia => resolved.get(hash) ?? missing(hash);
  const cache = { take: () => Promise.resolve(false), keep: () => Promise.resolve() };
  const capabilities = await capabilitiesOf(tools);
  const sources = new PieceSources({ plan, media, tools, capabilities, cache, folder: '' });
  return plan.pieces.slice(1).flatMap((piece) => momentOf(piece));

  function momentOf(piece: Piece): Moment[] {
    const film = filmOfPiece(plan, piece, {
      picture: (shot) => sources.shown(shot, piece),
      words: () => [],
      // The title is gone by then.
      text: () => [],
      corner: () => missing('corner'),
    });
    const middle = Math.floor((2 * piece.frames) / 3);
    // Two photos are seen while one takes over from the other.
    if (piece.entry !== undefined && middle < piece.entry.frames) return [];
    // The photo itself lies above its own blurred ground.
    const layer = sceneAt(film, middle).layers.findLast((one) => one.kind === 'picture');
    const used = layer === undefined ? undefined : sources.filesOf(piece).get(layer.source);
    if (layer === undefined || used === undefined) return [];
    return [{ frame: piece.start + middle, file: media(used.file.cell.source.hash).file.path, layer }];
  }
}

function missing(what: string): never {
  throw new RangeError(`There is no ${what}.`);
}

/** Whole pixels well within a place and the frame. */
function inner(place: Rect, { width, height }: Plane): Rect {
  const x = Math.max(0, Math.ceil(place.x)) + EDGE;
  const y = Math.max(0, Math.ceil(place.y)) + EDGE;
  return {
    ...{ x, y, width: Math.min(width, Math.floor(place.x + place.width)) - EDGE - x },
    height: Math.min(height, Math.floor(place.y + place.height)) - EDGE - y,
  };
}

function cropped({ width, data }: Plane, part: Rect): Plane {
  const rows = Array.from({ length: part.height }, (_, row) => {
    const at = (part.y + row) * width + part.x;
    return data.slice(at, at + part.width);
  });
  return { width: part.width, height: part.height, data: Uint8Array.from(rows.flatMap((row) => [...row])) };
}

/** One frame's plane of brightness. */
async function brightness(ffmpeg: string, path: string, filters: readonly string[]): Promise<Plane> {
  const { width, height, data } = await decoded(ffmpeg, path, filters, 'gray');
  return { width, height, data };
}

/** Brightness of a photo in bt709 and limited range, unrounded. */
async function photoBrightness(ffmpeg: string, path: string): Promise<Plane> {
  const exact =
    'scale=flags=accurate_rnd+full_chroma_int+full_chroma_inp:in_color_matrix=bt601:in_range=full';
  const { width, height, data: rgb } = await decoded(ffmpeg, path, [exact], 'rgb24');
  const data = new Float32Array(width * height);
  for (let at = 0; at < data.length; at += 1) {
    const [red, green, blue] = [rgb[3 * at] ?? 0, rgb[3 * at + 1] ?? 0, rgb[3 * at + 2] ?? 0];
    data[at] = 16 + (219 / 255) * (0.2126 * red + 0.7152 * green + 0.0722 * blue);
  }
  return { width, height, data };
}

async function decoded(ffmpeg: string, path: string, filters: readonly string[], format: string) {
  const args = ['-v', 'error', '-i', path, '-vf', filters.join(','), '-frames:v', '1', '-pix_fmt', format];
  // A PAM says how large it is: seven lines of text.
  const { stdout } = await run(ffmpeg, [...args, '-c:v', 'pam', '-f', 'image2pipe', '-'], {
    ...{ encoding: 'buffer', maxBuffer: 1 << 30 },
  });
  const end = stdout.indexOf('ENDHDR\n') + 'ENDHDR\n'.length;
  const head = stdout.toString('latin1', 0, end);
  const number = (name: string): number => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(head)?.[1]);
  return { width: number('WIDTH'), height: number('HEIGHT'), data: new Uint8Array(stdout.subarray(end)) };
}
