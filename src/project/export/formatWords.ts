import type { ExportFormat } from '../../exportFormats.ts';

/** A format as people call it, in the middle of a sentence. */
const NAMES: Readonly<Record<ExportFormat, string>> = {
  mp4: 'video',
  'mp4-720p': '720p video',
  'mp4-1080p': '1080p video',
  'mp4-2160p': '4K video',
  gif: 'GIF',
  webm: 'WebM',
  mp3: 'MP3',
  m4a: 'M4A',
  srt: 'subtitle files',
  jpg: 'cover pictures',
};

export const formatName = (format: ExportFormat): string => NAMES[format];

/** Whether what is made takes time to play. */
export const hasLength = (format: ExportFormat): boolean => format !== 'srt' && format !== 'jpg';

/** What goes on while it is made. */
export function workWords(format: ExportFormat): string {
  switch (format) {
    case 'gif':
    case 'webm':
      return `Making the ${formatName(format)}…`;
    case 'mp3':
    case 'm4a':
      return 'Mixing the sound…';
    case 'srt':
      return 'Writing the subtitles…';
    case 'jpg':
      return 'Choosing the cover picture…';
    case 'mp4':
    case 'mp4-720p':
    case 'mp4-1080p':
    case 'mp4-2160p':
      return 'Rendering…';
  }
}

/** What is said when it is there, without its name. */
export function readyWords(format: ExportFormat): string {
  switch (format) {
    case 'mp3':
    case 'm4a':
      return 'Your sound is ready';
    case 'srt':
      return 'Your subtitles are ready';
    case 'jpg':
      return 'Your cover picture is ready';
    default:
      return `Your ${formatName(format)} is ready`;
  }
}
