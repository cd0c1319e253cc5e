import { isDiskFull } from '../errors.ts';
import { FontMissing } from './words/index.ts';
import { MediaError, ProcessFailed } from './ffmpeg/index.ts';

/** Why a render ended without a video. */
export type RenderErrorCode =
  | 'nothing-to-show'
  | 'media-missing'
  | 'media-unreadable'
  | 'font-missing'
  | 'voice-failed'
  | 'disk-full'
  | 'ffmpeg-failed'
  | 'ffmpeg-lacks'
  | 'silent'
  | 'ffmpeg-ended'
  | 'cancelled';

/** A render that gave no video. The message is for the user; details for the log are in `cause`. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly code: RenderErrorCode;

  constructor(code: RenderErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

export const nothingToShow = (): RenderError =>
  new RenderError('nothing-to-show', 'There is nothing to show yet. Add a photo, a clip or some text first.');

/** @param name what the timeline calls the file */
export const mediaMissing = (name: string): RenderError =>
  new RenderError('media-missing', `“${name}” is not among the project’s files any more. Add it again.`);

/** @param name the name that the file was uploaded with */
export const mediaUnreadable = (name: string, cause: MediaError): RenderError =>
  new RenderError(
    'media-unreadable',
    new MediaError(cause.code, cause.path, { shownAs: name }).message,
    cause,
  );

/** Whether it is the file that could not be read. */
export function isTheFiles({ diskFull, endedFromOutside }: ProcessFailed): boolean {
  return !diskFull && !endedFromOutside;
}

/** A file that was good when it was added, and cannot be decoded now. @param file where it is and what it is called */
export const unreadableMedia = (
  { path, filename }: { readonly path: string; readonly filename: string },
  cause: unknown,
): RenderError => mediaUnreadable(filename, new MediaError('unreadable', path, { cause }));

/** @param name what the timeline calls the words */
export const voiceFailed = (name: string, cause: unknown): RenderError =>
  new RenderError(
    'voice-failed',
    `The voice could not read “${name}”. Export again, or choose another voice.`,
    cause,
  );

export const diskFull = (cause: unknown): RenderError =>
  new RenderError('disk-full', 'The disk is full. Free some space and export again.', cause);

export const silent = (): RenderError =>
  new RenderError('silent', 'There is no sound in this video. Add music or a voice, then export the sound.');

export const noWords = (): RenderError =>
  new RenderError(
    'silent',
    'There are no captions and no spoken words in this video. Add captions, then export the subtitles.',
  );

export const noMp3 = (): RenderError =>
  new RenderError(
    'ffmpeg-lacks',
    'This ffmpeg cannot make MP3. Install a full build of ffmpeg, or export the sound as M4A.',
  );

export const noWebm = (): RenderError =>
  new RenderError(
    'ffmpeg-lacks',
    'This ffmpeg cannot make WebM: it has no VP9 or no Opus encoder. Install a full build of ffmpeg, or export as MP4.',
  );

export const cancelled = (): RenderError => new RenderError('cancelled', 'The export was cancelled.');

/** @param what the part of the video that could not be made, as the user knows it */
export const ffmpegFailed = (what: string, cause: unknown): RenderError =>
  new RenderError('ffmpeg-failed', `ffmpeg could not make ${what}. See the log for its last words.`, cause);

/** Neither a file nor the draft is to blame. */
export const ffmpegEnded = (cause: ProcessFailed): RenderError =>
  new RenderError(
    'ffmpeg-ended',
    cause.ending === 'stalled'
      ? 'ffmpeg did nothing for a minute and was ended. Export again.'
      : 'ffmpeg was ended by the system or by another program. Close what needs much memory, then export again.',
    cause,
  );

/** Any failure as a {@link RenderError}. @param what the part that was being made */
export function toRenderError(error: unknown, what: string): RenderError {
  if (error instanceof RenderError) return error;
  if (error instanceof FontMissing) return new RenderError('font-missing', error.message, error);
  if (error instanceof ProcessFailed) {
    if (error.diskFull) return diskFull(error);
    return error.endedFromOutside ? ffmpegEnded(error) : ffmpegFailed(what, error);
  }
  if (isDiskFull(error)) return diskFull(error);
  return ffmpegFailed(what, error);
}
