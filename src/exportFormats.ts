/**
 * What a video can be saved as: the one list, for whoever offers, asks for, makes or shows it. `mp4` is the draft in its own size and what
 * every backend makes; the others are our own engine's, which names them in its sessions' state.
 */
export const EXPORT_FORMATS = [
  'mp4',
  'mp4-720p',
  'mp4-1080p',
  'mp4-2160p',
  'gif',
  'webm',
  'mp3',
  'm4a',
  'srt',
  'jpg',
] as const;

/** Id of a format: the file's extension, and the shorter side where it is not the draft's. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What its files are: the extension without a dot. */
export type FileFormat = 'mp4' | 'gif' | 'webm' | 'mp3' | 'm4a' | 'srt' | 'jpg';

const FILES: Readonly<Record<ExportFormat, FileFormat>> = {
  mp4: 'mp4',
  'mp4-720p': 'mp4',
  'mp4-1080p': 'mp4',
  'mp4-2160p': 'mp4',
  gif: 'gif',
  webm: 'webm',
  mp3: 'mp3',
  m4a: 'm4a',
  srt: 'srt',
  jpg: 'jpg',
};

export const fileFormat = (format: ExportFormat): FileFormat => FILES[format];

/** Pixels of the shorter side; undefined where it is the draft's own. */
export function shorterSide(format: ExportFormat): number | undefined {
  const side = /-(\d+)p$/.exec(format)?.[1];
  return side === undefined ? undefined : Number(side);
}
