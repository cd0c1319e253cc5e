import { isBackendError } from '../../api/errors.ts';
import type { Backend, ExportRequest, RenderStatus } from '../../api/types.ts';
import { ProjectError } from '../problems/projectError.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import type { Job } from './job.ts';
import { askForExport } from './polling.ts';

/**
 * Submits a job, and once more with a new id when the first try got nowhere: exports cost nothing.
 *
 * @returns what the server said to it: the video may be finished already
 * @throws {BackendError} {@link ProjectError} {@link StoreError}
 */
export async function submit(work: Work, job: Job): Promise<RenderStatus> {
  const request = requestOf(work);
  const backend = await connect(work);
  try {
    return await submitTo(backend, work, job, request);
  } catch (error) {
    if (!isBackendError(error, 'server', 'connection-lost', 'timeout', 'bad-answer', 'refused')) throw error;
    work.host.log(
      'warn',
      `The export ${job.id} was not accepted (${error.code}); it is submitted once more with a new id.`,
    );
    await job.renew();
    return submitTo(await connect(work), work, job, request);
  }
}

type Submission = Omit<ExportRequest, 'id' | 'format'>;

/** What is exported: the session's draft, verbatim. @throws {ProjectError} when there is none */
function requestOf({ state }: Work): Submission {
  const { session, draft } = state.record;
  if (session && draft) return { sessionId: session.sessionId, draft };
  throw new ProjectError(
    'nothing-to-export',
    'There is nothing to export yet. Say what video you want first.',
  );
}

async function submitTo(
  backend: Backend,
  { signal }: Work,
  job: Job,
  request: Submission,
): Promise<RenderStatus> {
  const status = await backend.submitExport({ ...request, id: job.id, format: job.format }, signal);
  await job.commit({ state: 'rendering', ...(status.id !== job.id && { renderId: status.id }) });
  return status;
}

/**
 * A job whose submission was under way when the window closed: the backend may have it or not. Asked before it is submitted again.
 *
 * @throws {BackendError} {@link StoreError}
 */
export async function settleSubmission(work: Work, job: Job): Promise<void> {
  if (job.record.state !== 'submitting') return;
  try {
    await askForExport(work, job.id);
    await job.commit({ state: 'rendering' });
  } catch (error) {
    // Not there: it is submitted as if for the first time.
    if (!isBackendError(error, 'not-found')) throw error;
  }
}
