import { isBackendError } from '../../api/errors.ts';
import type { Clock } from '../../api/http/clock.ts';
import type { RenderStatus } from '../../api/types.ts';
import { ProjectError } from '../problems/projectError.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { ProgressScale } from './progress.ts';

const SECOND = 1000;
/** Between polls of a server that says nothing about its progress, ms (docs/protocol.md, *Endpoints*). */
const SLOW = 30 * SECOND;
/** An export whose polls have failed for so long is given up, ms: the server works on while a network is away for a while. */
const PATIENCE = 10 * 60 * SECOND;
/** An export that has not moved for so long is stuck, ms. */
const STUCK = 30 * 60 * SECOND;
/** One poll takes no longer, ms: where the clock says so, it was set, or the machine slept. */
const LONGEST_POLL = 5 * 60 * SECOND;

/**
 * How long to wait before the next poll, ms. The first one comes soon, to see whether the server reports progress; where it does,
 * polls are frequent at first.
 */
export function pollDelay({
  polls,
  elapsedMs,
  reportsProgress,
}: {
  readonly polls: number;
  readonly elapsedMs: number;
  readonly reportsProgress: boolean;
}): number {
  if (polls === 0) return SECOND / 2;
  if (!reportsProgress) return polls === 1 ? 2 * SECOND : SLOW;
  if (elapsedMs < 10 * SECOND) return SECOND / 2;
  if (elapsedMs < 60 * SECOND) return SECOND;
  return elapsedMs < 5 * 60 * SECOND ? 3 * SECOND : 10 * SECOND;
}

/**
 * Polls an export until it is completed. Failed polls are survived; a client is asked for anew after each, since an engine that
 * died is started again.
 *
 * @param onProgress fraction 0–1, undefined while the server does not say
 * @throws {BackendError} {@link ProjectError}; the signal's reason after Stop
 */
export async function pollExport(
  work: Work,
  id: string,
  onProgress: (fraction: number | undefined) => void,
): Promise<RenderStatus> {
  const time = new Spent(work.host.clock);
  const scale = new ProgressScale();
  let last: RenderStatus | undefined;
  let failures = 0;
  let [movedAt, answeredAt] = [0, 0];
  for (let polls = 0; ; polls++) {
    const delay =
      failures > 0
        ? backOff(failures)
        : pollDelay({ polls, elapsedMs: time.ms, reportsProgress: last?.progress !== undefined });
    await time.sleep(delay, work.signal);
    const patient = time.ms - answeredAt < PATIENCE;
    const status = await time.over(poll(work, id, patient)).catch((error: unknown) => {
      throw gone(error);
    });
    if (!status) {
      failures++;
      continue;
    }
    failures = 0;
    answeredAt = time.ms;
    if (hasMoved(last, status)) movedAt = time.ms;
    last = status;
    onProgress(status.progress === undefined ? undefined : scale.fraction(status.progress));
    if (isOver(status)) return status;
    if (time.ms - movedAt > STUCK) {
      throw new ProjectError(
        'export-stuck',
        'The export has made no progress for half an hour. It was given up; try again.',
      );
    }
  }
}

/**
 * Asks for an export until there is an answer: failures that may pass are survived, as {@link pollExport} does.
 *
 * @throws {BackendError} `not-found` when the server has no such export; the signal's reason after Stop
 */
export async function askForExport(work: Work, id: string): Promise<RenderStatus> {
  const time = new Spent(work.host.clock);
  for (let failures = 0; ; failures++) {
    if (failures > 0) await time.sleep(backOff(failures), work.signal);
    const status = await time.over(poll(work, id, time.ms < PATIENCE));
    if (status) return status;
  }
}

/** The time that was spent on waiting and asking, whatever the clock is set to meanwhile. */
class Spent {
  readonly #clock: Clock;
  #ms = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds. */
  get ms(): number {
    return this.#ms;
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    await this.#clock.sleep(ms, signal);
    this.#ms += ms;
  }

  async over<T>(task: Promise<T>): Promise<T> {
    const began = this.#clock.now().getTime();
    try {
      return await task;
    } finally {
      this.#ms += Math.min(Math.max(this.#clock.now().getTime() - began, 0), LONGEST_POLL);
    }
  }
}

function backOff(failures: number): number {
  return Math.min(2 ** (failures - 1) * SECOND, SLOW);
}

/** One poll; undefined when it failed in a way that may pass, and there is patience left. */
async function poll(work: Work, id: string, patient: boolean): Promise<RenderStatus | undefined> {
  try {
    const backend = await connect(work);
    return await backend.exportStatus(id, work.signal);
  } catch (error) {
    const mayPass = isBackendError(
      error,
      'server',
      'connection-lost',
      'timeout',
      'refused',
      'dns',
      'bad-answer',
      'rate-limited',
      'proxy',
    );
    if (!mayPass || !patient) throw error;
    work.host.log('warn', `The export ${id} could not be asked for (${error.code}).`);
    work.state.setActivity({ phase: 'exporting', label: 'Waiting for the video service…' });
    return undefined;
  }
}

/** A render that the backend has forgotten went down with it. */
function gone(error: unknown): unknown {
  if (!isBackendError(error, 'not-found')) return error;
  return new ProjectError(
    'export-failed',
    'The export was interrupted: the video engine was restarted in the middle of it. Export again.',
    { cause: error },
  );
}

function hasMoved(last: RenderStatus | undefined, status: RenderStatus): boolean {
  return last?.status !== status.status || last.progress !== status.progress;
}

/** Whether the video is there. @throws {ProjectError} when it is over without one */
export function isOver({ status, error, interrupted }: RenderStatus): boolean {
  switch (status) {
    case 'completed':
      return true;
    case 'failed':
      throw new ProjectError(
        interrupted ? 'export-interrupted' : 'export-failed',
        error === undefined
          ? 'The video could not be rendered. Try again.'
          : `The video could not be rendered: ${error}`,
      );
    case 'cancelled':
      throw new ProjectError(
        'export-failed',
        'The export was cancelled elsewhere. Export again when you want it.',
      );
    case 'pending':
    case 'processing':
      return false;
  }
}
