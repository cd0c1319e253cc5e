import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isBackendError } from '../../api/errors.ts';
import type { RenderStatus } from '../../api/types.ts';
import { isExportable } from '../../timeline/read.ts';
import { action } from '../problems/actions.ts';
import { ProjectError } from '../problems/projectError.ts';
import type { ExportedVideo, ExportJob, ProjectRecord } from '../types.ts';
import { fileStem } from '../words/naming.ts';
import { adoptState } from '../work/session.ts';
import { bestEffort, connect, tellingStop } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { fetchSound, fetchVideo, partPath, finishedEarlier } from './downloads.ts';
import { pollExport } from './polling.ts';

/** How long telling the backend that an export is not wanted any more may take, ms. */
const PATIENCE_FOR_CANCEL = 10_000;

/**
 * Makes the MP4 of the timeline as it is now. The job is stored before it is submitted, so that a reload picks it up.
 *
 * @param target absolute path of the file to write; the output folder and the project's name otherwise. Nothing is ever overwritten.
 * @throws {BackendError} {@link ProjectError} {@link StoreError}; the signal's reason after Stop
 */
export async function exportVideo(work: Work, target?: string): Promise<ExportedVideo> {
  const { state } = work;
  await tellingStop(
    work,
    { text: 'Stopped. Nothing was exported.', actions: [action('export', { label: 'Export Again' })] },
    () => check(work),
  );
  const { width, height, durationMs } = state.snapshot.timeline ?? {};
  const job: ExportJob = {
    id: newExportId(),
    state: 'submitting',
    startedAt: work.host.clock.now().toISOString(),
    ...(target !== undefined && { path: /\.mp4$/i.test(target) ? target : `${target}.mp4` }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(durationMs !== undefined && { durationMs }),
  };
  await state.commit({ exports: [...state.record.exports, job] });
  return runExport(work, job.id);
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
 * A job whose submission was under way when the window closed: the backend may have it or not. Asked before it is submitted again.
 *
 * @throws {BackendError}
 */
async function settleSubmission(work: Work, jobId: string): Promise<void> {
  if (jobOf(work.state.record, jobId).state !== 'submitting') return;
  try {
    const backend = await connect(work);
    await backend.exportStatus(jobId, work.signal);
    await started(work, jobId);
  } catch (error) {
    // Not there: it is submitted as if for the first time.
    if (!isBackendError(error, 'not-found')) throw error;
  }
}

/**
 * Goes on with a job that the window's end interrupted. Where that ended the render as well (our own engine ends with its window),
 * it is submitted once more under a new id: exports cost nothing.
 *
 * @throws as {@link exportVideo}
 */
export async function resumeExport(work: Work, jobId: string): Promise<ExportedVideo> {
  await settleSubmission(work, jobId);
  return runExport(work, jobId, { again: true });
}

/** Exports that were running when the window closed go on from where they are. */
export function unfinishedExports({ exports }: ProjectRecord): readonly ExportJob[] {
  return exports.filter(
    (job) => job.state === 'submitting' || job.state === 'rendering' || job.state === 'downloading',
  );
}

interface RunOptions {
  /** A render that was interrupted is submitted once more. */
  readonly again?: boolean;
}

/**
 * Carries a stored job from whatever state it is in to its end, and tells the end in the chat if it is a good one.
 *
 * @throws as {@link exportVideo}; the job is then marked as failed or cancelled, and nothing is left on the disk
 */
async function runExport(work: Work, jobId: string, options: RunOptions = {}): Promise<ExportedVideo> {
  const { state } = work;
  const progress = { id: jobId };
  try {
    const video =
      (await finishedEarlier(work, jobOf(work.state.record, jobId))) ??
      (await renderAndFetch(work, progress, options));
    return finish(work, progress.id, video);
  } catch (error) {
    // A window that closes leaves the job as it is: the next one picks it up.
    if (!state.closed) await abandon(work, progress.id, error);
    throw error;
  }
}

function jobOf({ exports }: ProjectRecord, id: string): ExportJob {
  const job = exports.find((each) => each.id === id);
  if (!job) throw new RangeError(`There is no export ${id}.`);
  return job;
}

/** `progress.id` follows the job when it gets a new id for its second try. */
async function renderAndFetch(
  work: Work,
  progress: { id: string },
  { again = false }: RunOptions,
): Promise<ExportedVideo> {
  const { state } = work;
  let status: RenderStatus;
  try {
    status = await rendered(work, progress);
  } catch (error) {
    if (!again || !(error instanceof ProjectError && error.code === 'export-interrupted')) throw error;
    await renew(work, progress);
    status = await rendered(work, progress);
  }
  await noteRendered(work, progress.id, status);
  // Before the video: once that has its name, no Stop makes it undone.
  const soundPath = await bestEffort(work, 'The sound track could not be fetched', () =>
    fetchSound(work, progress.id, status),
  );
  state.updateExport(progress.id, { soundPath });
  return fetchVideo(work, jobOf(work.state.record, progress.id), status);
}

/** Waits until a job is rendered; one that has not been submitted is submitted first. */
async function rendered(work: Work, progress: { id: string }): Promise<RenderStatus> {
  const { state } = work;
  state.setActivity({ phase: 'exporting', label: 'Rendering…' });
  if (jobOf(state.record, progress.id).state === 'submitting') await submit(work, progress);
  return pollExport(work, progress.id, (fraction) => {
    state.setActivity({
      phase: 'exporting',
      label: 'Rendering…',
      ...(fraction === undefined ? {} : { fraction }),
    });
  });
}

/** Gives a job a new id (then `progress.id`) under which it can be submitted once more. */
async function renew({ state }: Work, progress: { id: string }): Promise<void> {
  const id = newExportId();
  state.updateExport(progress.id, { id, state: 'submitting' });
  progress.id = id;
  await state.commit();
}

/** Submits a job, and once more with a new id (then `progress.id`) when the first try got nowhere. */
async function submit(work: Work, progress: { id: string }): Promise<void> {
  const { host, state, signal } = work;
  const { session, draft } = state.record;
  if (!session || !draft)
    throw new ProjectError(
      'nothing-to-export',
      'There is nothing to export yet. Say what video you want first.',
    );
  const backend = await connect(work);
  const request = { sessionId: session.sessionId, draft };
  try {
    await backend.submitExport({ ...request, id: progress.id }, signal);
    await started(work, progress.id);
    return;
  } catch (error) {
    if (!isBackendError(error, 'server', 'connection-lost', 'timeout', 'bad-answer', 'refused')) throw error;
    host.log(
      'warn',
      `The export ${progress.id} was not accepted (${error.code}); it is submitted once more with a new id.`,
    );
  }
  await renew(work, progress);
  const restarted = await connect(work);
  await restarted.submitExport({ ...request, id: progress.id }, signal);
  await started(work, progress.id);
}

async function started({ state }: Work, id: string): Promise<void> {
  state.updateExport(id, { state: 'rendering' });
  await state.commit();
}

/** Where the file will go is stored before its first byte: a reload then knows which part belongs to the job. */
async function noteRendered(work: Work, id: string, { duration }: RenderStatus): Promise<void> {
  const { host, state } = work;
  const job = jobOf(work.state.record, id);
  const path = job.path ?? join(await host.outputFolder(), `${fileStem(state.record.name)}.mp4`);
  state.updateExport(id, {
    state: 'downloading',
    path,
    ...(duration === undefined ? {} : { durationMs: Math.round(duration * 1000) }),
  });
  await state.commit();
}

/** The video is there, whatever comes; that it is noted is the end of every piece of work. */
function finish({ state }: Work, id: string, video: ExportedVideo): ExportedVideo {
  state.updateExport(id, { state: 'done', path: video.path, sizeBytes: video.sizeBytes, error: undefined });
  const { durationMs } = jobOf(state.record, id);
  state.say('assistant', `Your video is ready: ${basename(video.path)}${lengthOf(durationMs)}.`, {
    actions: [action('open-video', { primary: true, target: id }), action('reveal-video', { target: id })],
  });
  return durationMs === undefined ? video : { ...video, durationMs };
}

function lengthOf(durationMs: number | undefined): string {
  if (durationMs === undefined) return '';
  return ` (${(durationMs / 1000).toFixed(1).replace(/\.0$/, '')} s)`;
}

/** Nothing half-written stays; after Stop the backend is told that it may stop as well. */
async function abandon(work: Work, id: string, error: unknown): Promise<void> {
  const { host, state, signal } = work;
  const { path } = jobOf(work.state.record, id);
  if (path !== undefined) await rm(partPath(path, id), { force: true });
  if (signal.aborted) {
    try {
      const backend = await connect(work);
      await backend.cancelExport(id, AbortSignal.timeout(PATIENCE_FOR_CANCEL));
    } catch (failure) {
      host.log(
        'warn',
        `The backend was not told to stop ${id}: ${failure instanceof Error ? failure.message : String(failure)}`,
      );
    }
    state.updateExport(id, { state: 'cancelled', path: undefined, sizeBytes: undefined });
    state.say('notice', 'Export cancelled.', { actions: [action('export', { label: 'Export Again' })] });
  } else {
    const reason = error instanceof Error ? error.message : String(error);
    state.updateExport(id, { state: 'failed', path: undefined, sizeBytes: undefined, error: reason });
  }
  await state.commit();
}

function newExportId(): string {
  return `render_${randomUUID()}`;
}
