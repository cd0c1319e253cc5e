import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, delimiter, dirname, isAbsolute, join } from 'node:path';
import type { FfmpegTools } from '../types.ts';
import { ToolMissing } from './errors.ts';
import type { AlphaDecoder } from './probe/answer.ts';
import { runProcess } from './process.ts';

/** Where to look first: absolute paths, or a folder that holds both programs. Empty strings count as absent. */
export interface ToolPaths {
  readonly ffmpeg?: string | undefined;
  readonly ffprobe?: string | undefined;
}

/**
 * Finds ffmpeg and ffprobe: at the given paths, else on the PATH. ffprobe is also looked for beside a given ffmpeg.
 * @throws ToolMissing with the install command of this platform
 */
export async function locateTools(paths: ToolPaths = {}): Promise<FfmpegTools> {
  const ffmpeg = await locate('ffmpeg', paths.ffmpeg);
  const beside = paths.ffmpeg
    ? join(dirname(ffmpeg), basename(ffmpeg).replace('ffmpeg', 'ffprobe'))
    : undefined;
  const ffprobe =
    !paths.ffprobe && beside !== undefined && (await isProgram(beside))
      ? beside
      : await locate('ffprobe', paths.ffprobe);
  return { ffmpeg, ffprobe };
}

async function locate(tool: 'ffmpeg' | 'ffprobe', explicit: string | undefined): Promise<string> {
  const name = process.platform === 'win32' ? `${tool}.exe` : tool;
  if (explicit) {
    for (const candidate of [explicit, join(explicit, name)])
      if (await isProgram(candidate)) return candidate;
    throw new ToolMissing(tool, explicit);
  }
  const found = await findProgram(tool);
  if (found === undefined) throw new ToolMissing(tool, undefined);
  return found;
}

/** Absolute path of a program on the PATH. @param name without `.exe` */
export async function findProgram(name: string): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  // A relative folder would be one of wherever we happen to run.
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  for (const folder of folders) {
    const candidate = join(folder, file);
    if (await isProgram(candidate)) return candidate;
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Not there, or not ours to run: the next place is tried.
    return false;
  }
}

/** What a build of ffmpeg can do; builds differ. */
export interface Capabilities {
  /** `zscale` and `tonemap`: HDR clips can be brought to standard range. */
  readonly toneMapping: boolean;
  /** The filter that makes whole pictures of half ones. */
  readonly deinterlacer?: 'bwdif' | 'yadif';
  /** `libmp3lame`. */
  readonly mp3: boolean;
  /** `libvpx-vp9` and `libopus`. */
  readonly webm: boolean;
  /** The filter `flite`, which reads English words aloud. */
  readonly flite: boolean;
  /** The decoders that it has of those that find a clip's transparency beside its pictures. */
  readonly alphaDecoders: readonly AlphaDecoder[];
  /** Another one for every other build: hex of what it says of its version and libraries. */
  readonly build: string;
}

const ALPHA_DECODERS: readonly AlphaDecoder[] = ['libvpx', 'libvpx-vp9'];

/** The better one first. */
const DEINTERLACERS = ['bwdif', 'yadif'] as const;

const known = new Map<string, Promise<Capabilities>>();

/** Asks ffmpeg what it can do; once per program and process. */
export function capabilitiesOf(tools: FfmpegTools): Promise<Capabilities> {
  const asked = known.get(tools.ffmpeg) ?? askCapabilities(tools.ffmpeg);
  known.set(tools.ffmpeg, asked);
  asked.catch(() => known.delete(tools.ffmpeg));
  return asked;
}

async function askCapabilities(ffmpeg: string): Promise<Capabilities> {
  const [filters, encoders, decoders, version] = await Promise.all([
    runProcess(ffmpeg, ['-hide_banner', '-v', 'error', '-filters']),
    runProcess(ffmpeg, ['-hide_banner', '-v', 'error', '-encoders']),
    runProcess(ffmpeg, ['-hide_banner', '-v', 'error', '-decoders']),
    runProcess(ffmpeg, ['-version']),
  ]);
  const has = (list: string, name: string): boolean => new RegExp(`\\s${name}\\s`).test(list);
  const deinterlacer = DEINTERLACERS.find((name) => has(filters.stdout, name));
  return {
    ...(deinterlacer === undefined ? {} : { deinterlacer }),
    toneMapping: has(filters.stdout, 'zscale') && has(filters.stdout, 'tonemap'),
    mp3: has(encoders.stdout, 'libmp3lame'),
    webm: has(encoders.stdout, 'libvpx-vp9') && has(encoders.stdout, 'libopus'),
    flite: has(filters.stdout, 'flite'),
    alphaDecoders: ALPHA_DECODERS.filter((name) => has(decoders.stdout, name)),
    build: createHash('sha256').update(version.stdout).digest('hex').slice(0, 12),
  };
}
