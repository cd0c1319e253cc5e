import { isBackendError } from '../../api/errors.ts';
import type { Backend, Session, SessionState } from '../../api/types.ts';
import { isExportable, readTimeline } from '../../timeline/read.ts';
import type { Draft } from '../../timeline/types.ts';
import { patched } from '../patch.ts';
import { action } from '../problems/actions.ts';
import { ProjectError } from '../problems/projectError.ts';
import type { ProjectState } from '../state.ts';
import { describeDifference } from '../words/changes.ts';
import { bestEffort, connect } from './work.ts';
import type { Work } from './work.ts';

/** The project's session and what it holds now. */
export interface OpenSession {
  readonly session: Session;
  /** Absent for a session that was opened just now. */
  readonly state?: SessionState;
}

/**
 * The project's session, opened on first use and read otherwise. One that the backend has forgotten is replaced by a new one:
 * `replaced` then says whether a timeline went with it; the files will be uploaded again.
 *
 * @throws {BackendError} {@link StoreError}
 */
export async function ensureSession(
  work: Work,
  backend: Backend,
): Promise<OpenSession & { readonly replaced?: 'empty' | 'with-timeline' }> {
  const { session } = work.state.record;
  if (!session) return { session: await openSession(work, backend) };
  try {
    return { session, state: await backend.state(session.sessionId, work.signal) };
  } catch (error) {
    if (!isBackendError(error, 'session-gone')) throw error;
    const replaced = work.state.record.draft ? 'with-timeline' : 'empty';
    return { session: await replaceSession(work, backend), replaced };
  }
}

async function openSession({ host, state, signal }: Work, backend: Backend): Promise<Session> {
  state.setActivity({ phase: 'preparing', label: 'Setting things up…' });
  const session = await backend.openSession(host.language, signal);
  await state.commit({ session });
  return session;
}

/** A new session for a project whose old one is gone: what was there is forgotten, the files wait for their upload again. */
async function replaceSession(work: Work, backend: Backend): Promise<Session> {
  const { state } = work;
  const session = await backend.openSession(work.host.language, work.signal);
  state.setTimeline(undefined);
  const forgotten = { hash: undefined, sentAs: undefined, begun: undefined };
  const assets = state.record.assets.map((asset) =>
    patched(asset, asset.state === 'failed' ? forgotten : { ...forgotten, state: 'waiting' }),
  );
  await state.commit({ session, draft: undefined, versions: undefined, turn: undefined, assets });
  return session;
}

/**
 * Something whose failure may say that the session is gone, and its timeline with it. The timeline is forgotten then: the user has been
 * told, and the next message begins anew without a second warning.
 *
 * @throws what `task` throws
 */
export async function forgettingTimeline<T>({ state }: Work, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (isBackendError(error, 'session-gone')) {
      state.update({ draft: undefined });
      state.setTimeline(undefined);
    }
    throw error;
  }
}

/** Says what a turn did after all whose outcome was open until now. Returns whether it did something. Not yet written. */
export function settleOpenTurn(state: ProjectState, draft: Draft | undefined): boolean {
  const { turn, draft: before } = state.record;
  const changes = turn?.open ? describeDifference(before, draft) : undefined;
  if (changes === undefined) return false;
  const actions = isExportable(draft) ? [action('export', { primary: true })] : [];
  state.update({ turn: undefined, draft });
  state.setTimeline(draft ? readTimeline(draft) : undefined);
  state.say('assistant', `Your last message was carried out after all. ${changes}`, { actions });
  return true;
}

/**
 * Takes over a state that was read: the draft is kept verbatim, the timeline is our reading of it. Where the last turn's outcome was open
 * and shows now, it is told.
 */
export function adoptState(
  { state }: Work,
  { draft, preview, versions, formats, copies }: SessionState,
): void {
  settleOpenTurn(state, draft);
  state.update({ draft, preview, versions, formats, copies });
  state.setTimeline(draft ? readTimeline(draft) : undefined);
}

/** Reads the credits; the snapshot carries them. Never fails. */
export async function readCredits(work: Work, backend: Backend): Promise<number | undefined> {
  const credits = await bestEffort(work, 'The credits could not be read', () => backend.credits(work.signal));
  if (credits) work.state.setCredits(credits);
  return credits?.available;
}

/** The address that opens the session in a browser. @throws {BackendError} {@link ProjectError} when there is none yet */
export async function linkToSession(work: Work): Promise<string> {
  const { session } = work.state.record;
  if (!session)
    throw new ProjectError(
      'nothing-to-export',
      'There is nothing to open yet. Say what video you want first.',
    );
  const backend = await connect(work);
  return backend.browserLink(session, work.signal);
}
