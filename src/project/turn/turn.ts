import { BackendError } from '../../api/errors.ts';
import type { Backend, SessionState } from '../../api/types.ts';
import { embedScripts } from '../../skills/script.ts';
import type { Draft } from '../../timeline/types.ts';
import { listen } from './listen.ts';
import type { Heard } from './listen.ts';
import { costQuestion, likelyCost } from './cost.ts';
import { action, ProjectError } from '../problems.ts';
import { awaitOutcome } from './recovery.ts';
import type { ProjectState } from '../state.ts';
import { adoptState, ensureSession, readCredits } from './session.ts';
import { tellChanges, tellOutcome, tellStop } from './tell.ts';
import { uploadWaiting } from './uploads.ts';
import { bestEffort, connect, tellingStop } from '../work.ts';
import type { Work } from '../work.ts';

/** How long reading the state may take after Stop, ms: the user waits for a word. */
const PATIENCE_AFTER_STOP = 15_000;

export interface TurnOptions {
  /** The user knows that it will likely cost more than there is. */
  readonly anyway?: boolean;
}

/**
 * One turn: session, waiting files, message, answer, and what changed. The chat has said all that there is to say when it ends.
 *
 * @throws {BackendError} {@link ProjectError} {@link StoreError} what is not told yet; the signal's reason after Stop
 */
export async function runTurn(work: Work, request: string, options: TurnOptions = {}): Promise<void> {
  const { state } = work;
  const backend = await connect(work);
  const { turn, generatedBefore, balance } = await tellingStop(
    work,
    { text: 'Stopped. Your message was not sent.', actions: [action('retry')] },
    () => prepareTurn(work, backend, request, options),
  );
  const { message: text, before, startedAt } = turn;
  await state.commit({ draft: before, turn: { text, startedAt: startedAt.toISOString() } });
  const { heard, after } = await hear(work, backend, turn);
  try {
    await concludeTurn(work, { before, after, heard, generatedBefore });
  } finally {
    // A turn that failed may have cost as well.
    await tellCost(work, backend, balance);
  }
}

/** Everything before the message leaves: the session, the waiting files, and how things stand. */
async function prepareTurn(
  work: Work,
  backend: Backend,
  request: string,
  { anyway = false }: TurnOptions,
): Promise<{
  readonly turn: SentTurn;
  readonly generatedBefore: number;
  readonly balance: number | undefined;
}> {
  const { state } = work;
  const opened = await ensureSession(work, backend);
  if (opened.replaced === 'with-timeline') {
    throw new ProjectError(
      'turn-failed',
      'The session of this project has expired, and its timeline with it. A new one is ready: send your message again to start over with the same files.',
    );
  }
  const { sessionId } = opened.session;
  const balance = state.snapshot.credits?.available ?? (await readCredits(work, backend));
  if (!anyway) askBeforeCost(work, request, balance);
  const uploads = await uploadWaiting(work, backend, sessionId);
  if (uploads.failed > 0 && uploads.arrived + uploads.scripts.length === 0 && !hasMaterial(work)) {
    throw new ProjectError(
      'no-upload',
      'None of the files could be used, so your message was not sent. Add others and try again.',
    );
  }
  // What an upload alone put into the draft is not the turn's doing.
  const base = uploads.arrived > 0 ? await backend.state(sessionId, work.signal) : opened.state;
  const message = embedScripts(request, uploads.scripts);
  const turn = { sessionId, message, before: base?.draft, startedAt: work.host.clock.now() };
  return { turn, generatedBefore: base?.generatedMedia.length ?? 0, balance };
}

/** Work on this computer costs nothing. @throws {ProjectError} `too-few-credits` */
function askBeforeCost({ state }: Work, request: string, available: number | undefined): void {
  const { backend, draft, assets } = state.record;
  if (backend === 'local' || available === undefined) return;
  const cost = likelyCost(request, { edited: draft !== undefined, hasFiles: assets.length > 0 });
  const question = costQuestion(cost, { available });
  if (question !== undefined) throw new ProjectError('too-few-credits', question);
}

/** Files that are in the session already, or nothing at all: then words alone are meant. */
function hasMaterial({ state }: Work): boolean {
  return state.record.assets.some((asset) => asset.state === 'ready');
}

interface SentTurn {
  readonly sessionId: string;
  readonly message: string;
  readonly before: Draft | undefined;
  readonly startedAt: Date;
}

/** Sends the message, once, and waits for what it does. After Stop, says what the backend did all the same. */
async function hear(
  work: Work,
  backend: Backend,
  turn: SentTurn,
): Promise<{ readonly heard: Heard; readonly after: SessionState | undefined }> {
  try {
    const heard = await listen(work, backend.chat(turn.sessionId, turn.message, work.signal));
    return {
      heard,
      after: heard.lost
        ? await awaitOutcome(work, { ...turn, refused: heard.refusal !== undefined })
        : await stateAfter(work, backend, turn.sessionId),
    };
  } catch (error) {
    if (work.signal.aborted && !work.state.closed) await afterStop(work, backend, turn);
    // Nothing was sent, or it was refused: there is no outcome to wait for.
    else if (!work.signal.aborted) work.state.update({ turn: undefined });
    throw error;
  }
}

async function afterStop(work: Work, backend: Backend, { sessionId, before }: SentTurn): Promise<void> {
  const { host, state } = work;
  let after: SessionState | undefined;
  try {
    after = await backend.state(sessionId, AbortSignal.timeout(PATIENCE_AFTER_STOP));
  } catch (error) {
    host.log(
      'warn',
      `The state could not be read after Stop: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (after) adoptState(work, after);
  tellStop(state, before, after);
  await state.commit({ turn: undefined });
}

/** The state after a turn that was heard to its end. The answer counts even when the state cannot be read. */
function stateAfter(work: Work, backend: Backend, sessionId: string): Promise<SessionState | undefined> {
  work.state.setActivity({ phase: 'thinking', label: 'Reading the timeline…' });
  return bestEffort(work, 'The state could not be read after the turn', () =>
    backend.state(sessionId, work.signal),
  );
}

interface Conclusion {
  readonly before: Draft | undefined;
  readonly after: SessionState | undefined;
  readonly heard: Heard;
  readonly generatedBefore: number;
}

async function concludeTurn(
  work: Work,
  { before, after, heard, generatedBefore }: Conclusion,
): Promise<void> {
  const { state } = work;
  if (after) adoptState(work, after);
  const changes = tellChanges(before, after?.draft);
  // Texts and files count as used when the turn was heard, or did something.
  const used = !heard.lost || changes !== undefined;
  if (used) markScriptsSent(state);
  await state.commit({ turn: undefined });
  if (heard.refusal && changes === undefined) throw nothingDone(heard.refusal);
  if (heard.lost && changes === undefined) {
    throw new ProjectError(
      'turn-lost',
      'The connection was lost, and nothing has changed in the timeline since. Your message was not sent again, so that nothing is charged twice.',
    );
  }
  tellOutcome(work, { heard, changes, generated: (after?.generatedMedia.length ?? 0) > generatedBefore });
  if (heard.failure && changes === undefined) throw turnFailed(heard.failure, after !== undefined);
}

/** A script travels once; from now on the session knows it. */
function markScriptsSent(state: ProjectState): void {
  for (const { id, kind, state: was } of state.record.assets) {
    if (kind === 'script' && was === 'waiting') state.updateAsset(id, { state: 'ready', script: undefined });
  }
}

/** The backend's own words are not for people; its codes are. */
function turnFailed({ code }: { readonly code?: string }, unchanged: boolean): ProjectError {
  const text = /safety|blocklist|prohibited|recitation/i.test(code ?? '')
    ? 'The video service declined this request for reasons of safety. Say it in other words, or use other files.'
    : /429|resource_exhausted|rate/i.test(code ?? '')
      ? 'The video service is getting too many requests at the moment. Wait a minute, then try again.'
      : `The video service ran into a problem with this request${unchanged ? ', and nothing was changed' : ''}. Try again, or say it in other words.`;
  return new ProjectError('turn-failed', text);
}

/** The server failed, and the state says that it had not begun. */
function nothingDone({ message, remedy, status }: BackendError): BackendError {
  return new BackendError('server', `${message} Nothing has changed in the timeline.`, {
    ...(remedy !== undefined && { remedy }),
    ...(status !== undefined && { status }),
  });
}

/** After a reload with a turn under way: what became of it. It is never sent again by itself. */
export async function resumeTurn(work: Work): Promise<void> {
  const { state } = work;
  const { turn, draft: before } = state.record;
  if (!turn) return;
  const after = await awaitOutcome(work, { before, startedAt: new Date(turn.startedAt), lookFirst: true });
  const heard: Heard = { text: '', lost: true, cutOff: false, actions: [] };
  await concludeTurn(work, { before, after, heard, generatedBefore: Number.MAX_SAFE_INTEGER });
  await readCredits(work, await connect(work));
}

async function tellCost(work: Work, backend: Backend, before: number | undefined): Promise<void> {
  const after = await readCredits(work, backend);
  if (before === undefined || after === undefined || after >= before) return;
  work.state.say('notice', `This used ${before - after} credits; ${after} are left.`, {
    actions: [action('show-credits')],
  });
}
