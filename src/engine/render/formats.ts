import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFormat, shorterSide, type ExportFormat } from '../../exportFormats.ts';
import type { EngineDraft } from '../draft/index.ts';
import { capabilitiesOf } from '../ffmpeg/index.ts';
import { cancelled, noWebm, toRenderError } from '../renderErrors.ts';
import type { RenderJob, RenderResult } from '../types.ts';
import { convert } from './convert.ts';
import { deliver } from './deliver.ts';
import { renderDraft, renderSound } from './render.ts';

/** What of the progress belongs to the video that another file is made from. */
const VIDEO_SHARE = 0.6;

/**
 * Makes what a draft can be saved as, but for its words (`server/store/subtitles.ts`). The output appears only when it is complete; on any failure
 * nothing is left behind and no child process runs.
 * @throws RenderError
 */
export async function renderAs(format: ExportFormat, job: RenderJob): Promise<RenderResult> {
  const file = fileFormat(format);
  switch (file) {
    case 'mp4':
      return renderDraft({ ...job, draft: inSize(job.draft, shorterSide(format)) });
    case 'gif':
    case 'webm':
      return renderConverted(file, job);
    case 'mp3':
    case 'm4a':
      return renderSound(file, job);
    case 'jpg':
      return renderCover(job);
    case 'srt':
      throw new RangeError('Captions are no render.');
  }
}

/** Of a video with this shorter side, the longer one is at most so many times that: what is wider has 16:9's width. */
const WIDEST = 16 / 9;

/** The same picture in another size. @param side its shorter side, pixels; that of a wider one is smaller */
export function inSize(draft: EngineDraft, side: number | undefined): EngineDraft {
  if (side === undefined) return draft;
  const { width, height } = draft.m;
  const scale = Math.min(side / Math.min(width, height), (side * WIDEST) / Math.max(width, height));
  const even = (pixels: number): number => Math.round((pixels * scale) / 2) * 2;
  return { ...draft, m: { ...draft.m, width: even(width), height: even(height) } };
}

async function renderConverted(format: 'gif' | 'webm', job: RenderJob): Promise<RenderResult> {
  const { signal, tools, workFolder, outputPath, onProgress } = job;
  if (format === 'webm' && !(await capabilitiesOf(tools)).webm) throw noWebm();
  const video = join(workFolder, 'video.mp4');
  try {
    const rendered = await renderDraft({
      ...job,
      // What else a draft asks for goes beside an MP4.
      draft: { ...job.draft, m: { ...job.draft.m, cover: false } },
      outputPath: video,
      onProgress: (fraction) => onProgress(VIDEO_SHARE * fraction),
    });
    const { durationMs } = rendered;
    const converted = await convert(format, {
      ...{ ffmpeg: tools.ffmpeg, video, folder: workFolder, durationMs, signal },
      onProgress: (fraction) => onProgress(VIDEO_SHARE + (1 - VIDEO_SHARE) * fraction),
    });
    const { size } = await stat(converted);
    await deliver(converted, outputPath);
    return { path: outputPath, durationMs, sizeBytes: size, hasMp3: false };
  } catch (error) {
    if (signal.aborted) throw cancelled();
    throw toRenderError(error, format === 'gif' ? 'the GIF' : 'the WebM');
  }
}

async function renderCover(job: RenderJob): Promise<RenderResult> {
  const { workFolder, outputPath, signal } = job;
  const draft = { ...job.draft, m: { ...job.draft.m, cover: true } };
  const { coverPath, soundPath } = await renderDraft({
    ...job,
    draft,
    outputPath: join(workFolder, 'video.mp4'),
  });
  try {
    if (soundPath !== undefined) await rm(soundPath, { force: true });
    if (coverPath === undefined) throw new RangeError('A cover was asked for.');
    const { size } = await stat(coverPath);
    await deliver(coverPath, outputPath);
    return { path: outputPath, durationMs: 0, sizeBytes: size, hasMp3: false };
  } catch (error) {
    if (signal.aborted) throw cancelled();
    throw toRenderError(error, 'the cover picture');
  }
}
