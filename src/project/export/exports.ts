import { rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RenderStatus } from '../../api/types.ts';
import { fileFormat, type ExportFormat } from '../../exportFormats.ts';
import { messageOf } from '../../errors.ts';
import { shownName } from '../../skills/shownName.ts';
import { isExportable } from '../../timeline/read.ts';
import { action } from '../problems/actions.ts';
import { saving } from '../problems/notSaved.ts';
import { ProjectError } from '../problems/projectError.ts';
import type { ExportedVideo, ExportJob, ProjectRecord } from '../types.ts';
import { fileStem } from '../words/naming.ts';
import { formatName, hasLength, readyWords, workWords } from './formatWords.ts';
import { adoptState, forgettingTimeline } from '../work/session.ts';
import { bestEffort, connect, withStopMessage, warn } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { fetchVideo, finishedEarlier, partPath } from './downloads.ts';
import { draftMark } from './draftMark.ts';
import { Job } from './job.ts';
import { isOver, pollExport } from './polling.ts';
import { fetchSound } from './soundTrack.ts';
import { fetchBeside } from './fileBeside.ts';
import { settleSubmission, submit } from './submission.ts';

/** How long telling the backend that an export is not wanted any more may take, ms. */
const PATIENCE_FOR_CANCEL = 10_000;

/** What is exported, and to where. */
export interface ExportWish {
  /** Absolute path of the file to write; the output folder and the project's name otherwise. Nothing is ever overwritten. */
  readonly target?: string | undefined;
  /** An MP4 of the draft's size otherwise. */
  readonly format?: ExportFormat | undefined;
  /** A file of the timeline as it is now, where there is one already, is as good as another one. */
  readonly reuse?: boolean;
}

/**
 * Makes the video of the timeline as it is now, or what else the backend makes of it. The job is stored before it is submitted, so that a
 * reload picks it up.
 *
 * @throws {BackendError} {@link ProjectError} {@link StoreError}; the signal's reason after Stop
 */
export function exportVideo(work: Work, wish: ExportWish = {}): Promise<ExportedVideo> {
  return forgettingTimeline(work, async () => {
    await withStopMessage(
      work,
      { text: 'Stopped. Nothing was exported.', actions: [action('export', { label: 'Export Again' })] },
      () => check(work),
    );
    const there = wish.reuse === true ? await upToDate(work, wish) : undefined;
    if (there) return there;
    const job = await begin(work, wish);
    return carryJob(work, job, () => rendered(work, job));
  });
}

/** The file that is wanted, where it is there under the project's name, and nothing has changed since: the chat then says so. */
async function upToDate(
  { state }: Work,
  { target, format = 'mp4' }: ExportWish,
): Promise<ExportedVideo | undefined> {
  const { draft, exports, name } = state.record;
  if (draft === undefined || target !== undefined) return undefined;
  const mark = draftMark(draft);
  const isWanted = (job: ExportJob): boolean =>
    job.state === 'done' && (job.format ?? 'mp4') === format && job.draftMark === mark;
  const { id, path, durationMs } = exports.findLast(isWanted) ?? {};
  if (id === undefined || path === undefined || !basename(path).startsWith(fileStem(name))) return undefined;
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return undefined;
  state.say('assistant', `Nothing has changed since: ${shownName(path)} is up to date.`, {
    actions: [action('open-video', { primary: true, target: id }), action('reveal-video', { target: id })],
  });
  return { path, sizeBytes: file.size, ...(durationMs !== undefined && { durationMs }) };
}

/** @throws {ProjectError} `format-not-offered` */
function begin({ host, state }: Work, { target, format: wanted }: ExportWish): Promise<Job> {
  const { width, height, durationMs } = state.snapshot.timeline ?? {};
  const { draft } = state.record;
  const format = offered(state.record, wanted);
  const extension = `.${fileFormat(format)}`;
  return Job.begin(state, {
    startedAt: host.clock.now().toISOString(),
    ...(format !== 'mp4' && { format }),
    ...(target !== undefined && {
      path: target.toLowerCase().endsWith(extension) ? target : `${target}${extension}`,
    }),
    ...(draft !== undefined && { draftMark: draftMark(draft) }),
    // In other formats the picture has a size of its own.
    ...(format === 'mp4' && width !== undefined && { width }),
    ...(format === 'mp4' && height !== undefined && { height }),
    ...(hasLength(format) && durationMs !== undefined && { durationMs }),
  });
}

/** @throws {ProjectError} */
function offered({ formats = [] }: ProjectRecord, wanted: ExportFormat = 'mp4'): ExportFormat {
  if (wanted === 'mp4' || formats.includes(wanted)) return wanted;
  throw new ProjectError(
    'format-not-offered',
    `The video service makes MP4 files and no ${formatName(wanted)}. Export the video as MP4: other programs can convert it.`,
  );
}

/** Reads the timeline as it is now. @throws {BackendError} {@link ProjectError} when it is not ready for export */
async function check(work: Work): Promise<void> {
  const { state, signal } = work;
  state.setActivity({ phase: 'exporting', label: 'Checking the timeline…' });
  const { session } = state.record;
  const backend = await connect(work);
  if (session) adoptState(work, await backend.state(session.sessionId, signal));
  if (!isExportable(state.record.draft)) {
    throw new ProjectError(
      'nothing-to-export',
      'There is nothing to export yet. Add files, and say what video you want.',
    );
  }
}

/**
 * Goes on with a job that the window's end interrupted. Where that ended the render as well (our own engine ends with its window),
 * it is submitted once more under a new id: exports cost nothing.
 *
 * @throws as {@link exportVideo}
 */
export function resumeExport(work: Work, jobId: string): Promise<ExportedVideo> {
  const job = new Job(work.state, jobId);
  return forgettingTimeline(work, () =>
    carryJob(work, job, async () => {
      await settleSubmission(work, job);
      return renderedAfterAll(work, job);
    }),
  );
}

/**
 * Carries a stored job from whatever state it is in to its end, and tells the end in the chat if it is a good one.
 *
 * @param render waits until it is rendered
 * @throws as {@link exportVideo}; the job is then marked as failed or cancelled, and nothing is left on the disk
 */
async function carryJob(work: Work, job: Job, render: () => Promise<RenderStatus>): Promise<ExportedVideo> {
  try {
    const video =
      (await finishedEarlier(work, job.record)) ?? (await fetchRendered(work, job, await render()));
    return finish(work, job, video);
  } catch (error) {
    // A window that closes leaves the job as it is: the next one picks it up.
    if (!work.state.closed) await abandon(work, job, error);
    throw error;
  }
}

/** Waits until a job is rendered; one that has not been submitted is submitted first. */
async function rendered(work: Work, job: Job): Promise<RenderStatus> {
  const { state } = work;
  const label = workWords(job.format);
  state.setActivity({ phase: 'exporting', label });
  if (job.record.state === 'submitting') {
    const status = await submit(work, job);
    if (isOver(status)) return status;
  }
  return pollExport(work, job.renderId, (fraction) => {
    state.setActivity({
      phase: 'exporting',
      label,
      ...(fraction === undefined ? {} : { fraction }),
    });
  });
}

/** The same for a render that may have been interrupted: then it is submitted once more. */
async function renderedAfterAll(work: Work, job: Job): Promise<RenderStatus> {
  try {
    return await rendered(work, job);
  } catch (error) {
    if (!(error instanceof ProjectError && error.code === 'export-interrupted')) throw error;
    await job.renew();
    return rendered(work, job);
  }
}

async function fetchRendered(work: Work, job: Job, status: RenderStatus): Promise<ExportedVideo> {
  await noteRendered(work, job, status);
  // Before the video: once that has its name, no Stop makes it undone.
  const soundPath = await bestEffort(work, 'The sound track could not be fetched', () =>
    fetchSound(work, job, status),
  );
  job.update({ soundPath });
  const video = await fetchVideo(work, job, status);
  // The video is there, whatever becomes of them.
  await bestEffort(work, 'The subtitles could not be fetched', () =>
    fetchBeside(work, job, status, { extra: 'subtitles', video: video.path }),
  );
  const coverPath = await bestEffort(work, 'The cover could not be fetched', () =>
    fetchBeside(work, job, status, { extra: 'cover', video: video.path }),
  );
  job.update({ coverPath });
  return video;
}

/** Where the file will go is stored before its first byte: a reload then knows which part belongs to the job. */
async function noteRendered({ host, state }: Work, job: Job, { duration }: RenderStatus): Promise<void> {
  const { format } = job;
  const name = `${fileStem(state.record.name)}.${fileFormat(format)}`;
  const path = job.record.path ?? join(await saving(name, () => host.outputFolder()), name);
  await job.commit({
    state: 'downloading',
    path,
    ...(duration === undefined || !hasLength(format) ? {} : { durationMs: Math.round(duration * 1000) }),
  });
}

/** The video is there, whatever comes; that it is noted is the end of every piece of work. */
function finish({ state }: Work, job: Job, video: ExportedVideo): ExportedVideo {
  const { id: target } = job;
  job.update({
    state: 'done',
    path: video.path,
    sizeBytes: video.sizeBytes,
    etag: undefined,
    error: undefined,
  });
  const { durationMs } = job.record;
  const facts =
    job.format === 'gif' ? [...lengthOf(durationMs), sizeOf(video.sizeBytes)] : lengthOf(durationMs);
  const brackets = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  state.say('assistant', `${readyWords(job.format)}: ${shownName(video.path)}${brackets}.`, {
    actions: [action('open-video', { primary: true, target }), action('reveal-video', { target })],
  });
  return durationMs === undefined ? video : { ...video, durationMs };
}

function lengthOf(durationMs: number | undefined): readonly string[] {
  return durationMs === undefined ? [] : [`${(durationMs / 1000).toFixed(1).replace(/\.0$/, '')} s`];
}

/** GIFs are sent to where size counts. */
const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Nothing half-written stays; after Stop the backend is told that it may stop as well. */
async function abandon(work: Work, job: Job, error: unknown): Promise<void> {
  const { state, signal } = work;
  const { path } = job.record;
  if (path !== undefined)
    // Where no file can be, none can be removed: that must not hide why.
    await bestEffort(work, 'The unfinished file could not be removed', () =>
      rm(partPath(path, job.id), { force: true }),
    );
  if (!signal.aborted) {
    job.update({ state: 'failed', path: undefined, sizeBytes: undefined, error: messageOf(error) });
    return state.commit();
  }
  job.update({ state: 'cancelled', path: undefined, sizeBytes: undefined });
  state.say('notice', 'Export cancelled.', { actions: [action('export', { label: 'Export Again' })] });
  try {
    // Stored first: should the window die meanwhile, the next one does not pick it up.
    await state.commit();
  } finally {
    await cancelRender(work, job);
  }
}

async function cancelRender(work: Work, { renderId }: Job): Promise<void> {
  try {
    const backend = await connect(work);
    await backend.cancelExport(renderId, AbortSignal.timeout(PATIENCE_FOR_CANCEL));
  } catch (error) {
    warn(work, `The backend was not told to stop ${renderId}`, error);
  }
}
