import type { Backend, CallReply, ChatInput, SessionState } from '../../api/types.ts';
import { embedScripts } from '../../skills/script.ts';
import type { Draft } from '../../timeline/types.ts';
import { addLinks } from '../files/addFiles.ts';
import { uploadWaiting } from '../files/uploads.ts';
import type { Uploads } from '../files/uploads.ts';
import { ProjectError } from '../problems/projectError.ts';
import { costQuestion, likelyCost } from '../words/cost.ts';
import { ensureSession, readCredits, settleOpenTurn } from '../work/session.ts';
import { offeringThisComputer } from '../work/silence.ts';
import type { Work } from '../work/work.ts';
import type { StateReading } from './outcome/effect.ts';
import { scopedTo, scopeOf } from './scope.ts';
import { aboutSelected } from './selection.ts';

export interface TurnOptions {
  /**
   * The user pressed *Retry*, or *Send Anyway*: what it may cost is known, and what was sent before goes out again only if it has not been
   * carried out.
   */
  readonly retried?: boolean;
}

/** How things stood before a turn: what it did is told by the difference. */
export interface Before {
  readonly draft: Draft | undefined;
  /** How many pieces of media the backend had made by itself; undefined where nobody counted. */
  readonly generated: number | undefined;
  /** How many messages the session had taken, where the backend counts them. */
  readonly taken: number | undefined;
}

/** Whether the backend has made media by itself since. */
export function hasGenerated({ generated }: Before, after: StateReading): boolean {
  return generated !== undefined && after !== 'unread' && after.generatedMedia.length > generated;
}

/** A turn that can be sent. */
export interface PreparedTurn {
  readonly sessionId: string;
  /** The request, with the texts of scripts in it. */
  readonly input: ChatInput;
  readonly startedAt: Date;
  readonly before: Before;
  /** Credits before it; undefined where they are not known. */
  readonly balance: number | undefined;
}

/**
 * Everything before the message leaves: the session, the waiting files, and how things stand. Undefined where it was sent before, and the
 * look at the state shows that it was carried out: that has been told.
 *
 * @throws {BackendError} {@link ProjectError} {@link StoreError}
 */
export async function prepareTurn(
  work: Work,
  backend: Backend,
  request: string,
  { retried = false }: TurnOptions,
): Promise<PreparedTurn | undefined> {
  const { state } = work;
  await addLinks(work, request);
  const opened = await offeringThisComputer(work, () => ensureSession(work, backend));
  const scope = scopeOf(state.record);
  if (opened.replaced === 'with-timeline' && !scope) throw sessionExpired();
  if (opened.state && settleOpenTurn(state, opened.state.draft) && retried) return undefined;
  const { sessionId } = opened.session;
  const balance =
    state.snapshot.credits?.available ?? (await offeringThisComputer(work, () => readCredits(work, backend)));
  if (!retried) askBeforeCost(work, request);
  const uploads = await uploadWaiting(work, backend, sessionId, scope);
  if (cameToNothing(uploads) && (scope || !hasMaterial(work))) throw noUpload();
  // What an upload alone put into the draft is not the turn's doing.
  const base =
    uploads.arrived > 0
      ? await offeringThisComputer(work, () => backend.state(sessionId, work.signal))
      : opened.state;
  const scoped = scope ? scopedTo(scope, request, state.record) : aboutSelected(request, state.snapshot);
  return {
    sessionId,
    input: embedScripts(scoped, uploads.scripts),
    startedAt: work.host.clock.now(),
    before: standing(base),
    balance,
  };
}

/**
 * The same for the user's word on what the backend waits for.
 *
 * @throws {BackendError} {@link StoreError}
 */
export async function prepareReply(
  work: Work,
  backend: Backend,
  replies: readonly CallReply[],
): Promise<PreparedTurn | undefined> {
  const { state, host } = work;
  const opened = await ensureSession(work, backend);
  // What waited went with its session.
  if (opened.replaced) throw sessionExpired();
  if (opened.state && settleOpenTurn(state, opened.state.draft)) return undefined;
  return {
    sessionId: opened.session.sessionId,
    input: replies,
    startedAt: host.clock.now(),
    before: standing(opened.state),
    balance: state.snapshot.credits?.available ?? (await readCredits(work, backend)),
  };
}

/** A session that was opened just now holds nothing and has taken no message. */
function standing(base: SessionState | undefined): Before {
  if (!base) return { draft: undefined, generated: 0, taken: 0 };
  return { draft: base.draft, generated: base.generatedMedia.length, taken: base.turns?.taken };
}

/** @throws {ProjectError} `too-few-credits` */
function askBeforeCost({ state }: Work, request: string): void {
  const { credits, record } = state.snapshot;
  if (!credits || credits.free) return;
  const { draft, assets } = record;
  const cost = likelyCost(request, { edited: draft !== undefined, hasFiles: assets.length > 0 });
  const question = costQuestion(cost, credits);
  if (question !== undefined) throw new ProjectError('too-few-credits', question);
}

function cameToNothing({ failed, arrived, scripts }: Uploads): boolean {
  return failed > 0 && arrived + scripts.length === 0;
}

/** Files that are in the session already, or nothing at all: then words alone are meant. */
function hasMaterial({ state }: Work): boolean {
  return state.record.assets.some((asset) => asset.state === 'ready');
}

function sessionExpired(): ProjectError {
  return new ProjectError(
    'turn-failed',
    'The session of this project has expired, and its timeline with it. A new one is ready: send your message again to start over with the same files.',
  );
}

function noUpload(): ProjectError {
  return new ProjectError(
    'no-upload',
    'None of the files could be used, so your message was not sent. Add others and try again.',
  );
}
