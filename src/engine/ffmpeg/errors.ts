import { basename } from 'node:path';

/** Why a media file cannot be used. */
export type MediaErrorCode =
  | 'missing'
  | 'empty'
  | 'truncated'
  | 'misnamed'
  | 'unreadable'
  /** ffmpeg knows what it is, and cannot decode it. */
  | 'undecodable'
  | 'too-many-pixels'
  /** A JPEG that hardly any program reads. */
  | 'rare-coding'
  | 'animated-webp'
  | 'heic'
  | 'avif';

const MEDIA_SENTENCES: Record<MediaErrorCode, (name: string) => string> = {
  missing: (name) => `“${name}” is no longer there. Add the file again.`,
  empty: (name) => `“${name}” is empty. Copy it again from where it came from.`,
  truncated: (name) => `“${name}” is cut off: its end is missing. Copy or download it again.`,
  misnamed: (name) =>
    `“${name}” is not the kind of file that its name says. Choose a photo, a clip or a sound file instead.`,
  unreadable: (name) =>
    `“${name}” cannot be read as a photo, a clip or a sound. Save it as JPEG, MP4 or MP3 and try again.`,
  undecodable: (name) =>
    `“${name}” cannot be decoded by ffmpeg on this computer: it is locked, damaged, or of a kind that this ffmpeg lacks. Save it as MP4 or MP3 and try again.`,
  'too-many-pixels': (name) =>
    `“${name}” has more pixels than can be worked with. Save it smaller and add it again.`,
  'rare-coding': (name) =>
    `“${name}” is a JPEG of a kind that hardly any program reads. Save it again as JPG or PNG and add that.`,
  'animated-webp': (name) =>
    `“${name}” is an animated WebP, which ffmpeg on this computer cannot decode. Save it as GIF or MP4 and add that.`,
  avif: (name) => `“${name}” is an AVIF photo. Save it as JPEG and add it again.`,
  heic: (name) => `“${name}” is a HEIC photo. Save it as JPEG and add it again.`,
};

/** A media file that cannot be used. The message names the file and the remedy. */
export class MediaError extends Error {
  override readonly name = 'MediaError';
  readonly code: MediaErrorCode;
  /** Absolute path; the message has the last part alone. */
  readonly path: string;

  constructor(code: MediaErrorCode, path: string, options: { cause?: unknown; shownAs?: string } = {}) {
    super(MEDIA_SENTENCES[code](options.shownAs ?? basename(path)), { cause: options.cause });
    this.code = code;
    this.path = path;
  }
}

/** How to get ffmpeg on a platform, as a sentence. */
export function installHint(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'Install it with “brew install ffmpeg”.';
    case 'win32':
      return 'Install it with “winget install Gyan.FFmpeg” and restart the editor.';
    default:
      return 'Install it with “sudo apt install ffmpeg” (or your distribution’s package).';
  }
}

/** ffmpeg or ffprobe is not where it was looked for. The message has the install command of this platform. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing';
  readonly tool: 'ffmpeg' | 'ffprobe';

  constructor(
    tool: 'ffmpeg' | 'ffprobe',
    explicitPath: string | undefined,
    platform: NodeJS.Platform = process.platform,
  ) {
    const where =
      explicitPath === undefined
        ? `${tool} was not found on the PATH.`
        : `${tool} was not found at “${explicitPath}” (setting clipwright.ffmpegPath).`;
    super(`${where} ${installHint(platform)}`);
    this.tool = tool;
  }
}

/** Signals that the system or someone else ends a program with; the others a program brings on itself. */
const FROM_OUTSIDE: ReadonlySet<string> = new Set([
  'SIGKILL',
  'SIGTERM',
  'SIGINT',
  'SIGHUP',
  'SIGQUIT',
  'SIGXCPU',
]);

/** A tool ended with an error. The message is for logs; whoever called decides what the user reads. */
export class ProcessFailed extends Error {
  override readonly name = 'ProcessFailed';
  readonly program: string;
  /** How it ended: an exit code, a signal's name, or `stalled` when it did nothing any more and was ended for that. */
  readonly ending: number | NodeJS.Signals | 'stalled';
  /** The last lines of stderr. */
  readonly stderrTail: string;

  constructor(program: string, ending: ProcessFailed['ending'], stderrTail: string) {
    super(`${basename(program)} ended with ${String(ending)}: ${stderrTail}`);
    this.program = program;
    this.ending = ending;
    this.stderrTail = stderrTail;
  }

  /** Whether the disk was full. */
  get diskFull(): boolean {
    return /No space left on device|ENOSPC|not enough space/i.test(this.stderrTail);
  }

  /** Whether neither it nor the file that it read is to blame: it was ended, or stopped, by something else. */
  get endedFromOutside(): boolean {
    return typeof this.ending === 'string' && (this.ending === 'stalled' || FROM_OUTSIDE.has(this.ending));
  }
}
