import { BackendError, isBackendError } from '../../api/errors.ts';
import type { Backend, SessionState } from '../../api/types.ts';
import { mediaLinks } from '../../assets/web.ts';
import { embedScope } from '../../skills/scope.ts';
import { embedScripts } from '../../skills/script.ts';
import type { Draft } from '../../timeline/types.ts';
import { addLinks } from '../files/addFiles.ts';
import { uploadWaiting } from '../files/uploads.ts';
import { action } from '../problems/actions.ts';
import { ProjectError } from '../problems/projectError.ts';
import type { ProjectState } from '../state.ts';
import type { ProjectRecord } from '../types.ts';
import { adoptState, ensureSession, readCredits } from '../work/session.ts';
import { bestEffort, connect, tellingStop } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { costQuestion, likelyCost } from './cost.ts';
import { listen } from './listen.ts';
import type { Heard } from './listen.ts';
import { awaitOutcome } from './recovery.ts';
import { tellChanges, tellOutcome, tellStop } from './tell.ts';

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
  const backend = await connect(work);
  const prepared = await tellingStop(
    work,
    { text: 'Stopped. Your message was not sent.', actions: [action('retry')] },
    () => prepareTurn(work, backend, request, options),
  );
  await deliver(work, backend, prepared);
}

interface Prepared {
  readonly turn: Sending;
  readonly generatedBefore: number;
  readonly balance: number | undefined;
}

/** Stores the turn, sends it, and tells what came of it. */
async function deliver(
  work: Work,
  backend: Backend,
  { turn, generatedBefore, balance }: Prepared,
): Promise<void> {
  const { state } = work;
  const { message: text, before, startedAt, taken } = turn;
  const { make } = state.record;
  await state.commit({
    draft: before,
    turn: { text, startedAt: startedAt.toISOString(), ...(taken !== undefined && { taken }) },
    // In the same write: from here on the message of a video in the making is never sent again by itself.
    make: make && { ...make, step: 'video' },
  });
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
): Promise<Prepared> {
  const { state } = work;
  await addLinks(work, request);
  const opened = await ensureSession(work, backend);
  const scope = scopeOf(state.record);
  if (opened.replaced === 'with-timeline' && !scope) {
    throw new ProjectError(
      'turn-failed',
      'The session of this project has expired, and its timeline with it. A new one is ready: send your message again to start over with the same files.',
    );
  }
  const { sessionId } = opened.session;
  const balance = state.snapshot.credits?.available ?? (await readCredits(work, backend));
  if (!anyway) askBeforeCost(work, request);
  const uploads = await uploadWaiting(work, backend, sessionId, scope);
  if (uploads.failed > 0 && uploads.arrived + uploads.scripts.length === 0 && (scope || !hasMaterial(work))) {
    throw new ProjectError(
      'no-upload',
      'None of the files could be used, so your message was not sent. Add others and try again.',
    );
  }
  // What an upload alone put into the draft is not the turn's doing.
  const base = uploads.arrived > 0 ? await backend.state(sessionId, work.signal) : opened.state;
  const message = embedScripts(scope ? scopedTo(scope, request, state.record) : request, uploads.scripts);
  const turn = {
    sessionId,
    message,
    before: base?.draft,
    startedAt: work.host.clock.now(),
    // A session that was opened just now has taken none.
    taken: base ? base.turns?.taken : 0,
  };
  return { turn, generatedBefore: base?.generatedMedia.length ?? 0, balance };
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

/** Absolute paths of the files that a video of a batch is of; undefined where the whole session counts. */
function scopeOf({ make }: ProjectRecord): readonly string[] | undefined {
  return make?.alone ? [...make.paths, ...mediaLinks(make.request)] : undefined;
}

function scopedTo(paths: readonly string[], request: string, { assets, draft }: ProjectRecord): string {
  const own = assets.filter(({ path }) => paths.includes(path));
  const others = assets.some(({ path, state }) => !paths.includes(path) && state === 'ready');
  // The first of them has the session to itself.
  if (!others && draft === undefined) return request;
  return embedScope(
    request,
    own.flatMap(({ kind, state, name, sentAs = name }) =>
      kind !== 'script' && state === 'ready' ? [sentAs] : [],
    ),
  );
}

/** Files that are in the session already, or nothing at all: then words alone are meant. */
function hasMaterial({ state }: Work): boolean {
  return state.record.assets.some((asset) => asset.state === 'ready');
}

interface Sending {
  readonly sessionId: string;
  readonly message: string;
  readonly before: Draft | undefined;
  readonly startedAt: Date;
  /** How many messages the session had taken before, where the backend counts them. */
  readonly taken: number | undefined;
}

/** Sends the message, once, and waits for what it does. After Stop, says what the backend did all the same. */
async function hear(
  work: Work,
  backend: Backend,
  turn: Sending,
): Promise<{ readonly heard: Heard; readonly after: SessionState | undefined }> {
  try {
    const heard = await listen(work, backend.chat(turn.sessionId, turn.message, work.signal));
    if (heard.lost) return { heard, after: await afterLoss(work, turn, heard) };
    if (!heard.failure) await noteHeard(work);
    return { heard, after: await stateAfter(work, backend, turn.sessionId) };
  } catch (error) {
    if (work.signal.aborted && !work.state.closed) await afterStop(work, backend, turn);
    // Nothing was sent, or it was refused: there is no outcome to wait for.
    else if (!work.signal.aborted) work.state.update({ turn: undefined });
    throw error;
  }
}

async function afterLoss(work: Work, turn: Sending, { refusal }: Heard): Promise<SessionState | undefined> {
  const after = await awaitOutcome(work, { ...turn, refused: refusal !== undefined });
  // Whoever sits in front of it decides whether it goes out again.
  return after === 'not-taken' ? undefined : after;
}

/** The answer is stored before anything else is asked, so that a reload does not wait for what has come already. */
async function noteHeard({ state }: Work): Promise<void> {
  const { turn } = state.record;
  if (turn) await state.commit({ turn: { ...turn, heard: true } });
}

async function afterStop(work: Work, backend: Backend, { sessionId, before }: Sending): Promise<void> {
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
  state.update({ turn: undefined });
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
  // Written together with the words about it, here or by whoever tells the failure: neither is lost without the other.
  state.update({ turn: undefined });
  if (heard.refusal && changes === undefined) throw nothingDone(heard.refusal);
  if (heard.lost && changes === undefined) {
    throw new ProjectError(
      'turn-lost',
      'The connection was lost, and nothing has changed in the timeline since. Your message was not sent again, so that nothing is charged twice.',
    );
  }
  tellOutcome(work, { heard, changes, generated: (after?.generatedMedia.length ?? 0) > generatedBefore });
  if (heard.failure && changes === undefined) throw turnFailed(heard.failure, after !== undefined);
  // What is on the timeline then is the video before it.
  if (scopeOf(state.record) && changes === undefined) throw nothingMade(heard, after !== undefined);
  await state.commit();
}

/** A script travels once; from now on the session knows it. */
function markScriptsSent(state: ProjectState): void {
  for (const { id, kind, state: was } of state.record.assets) {
    if (kind === 'script' && was === 'waiting') state.updateAsset(id, { state: 'ready', script: undefined });
  }
}

function nothingMade({ text }: Heard, unchanged: boolean): ProjectError {
  const said = text === '' ? '' : ` The answer was: ${text}`;
  return new ProjectError(
    'nothing-made',
    unchanged ? `No video came of it.${said}` : 'The timeline could not be read after it.',
  );
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

/**
 * After a reload with a turn under way: what became of it. It is never sent again by itself, unless the backend says that it never
 * got it.
 *
 * @throws as {@link runTurn}
 */
export async function resumeTurn(work: Work): Promise<void> {
  const { record } = work.state;
  const { turn, draft: before, session } = record;
  if (!turn || !session) return;
  const backend = await connect(work);
  const { sessionId } = session;
  const generatedBefore = Number.MAX_SAFE_INTEGER;
  if (turn.heard) {
    const after = await stateAfter(work, backend, sessionId);
    await concludeTurn(work, { before, after, heard: heardBefore(record), generatedBefore });
  } else {
    const { text: message, taken } = turn;
    const sent = { sessionId, message, before, startedAt: new Date(turn.startedAt), taken };
    const after = await outcomeOf(work, sent);
    if (after === 'not-taken') {
      const again = { ...sent, startedAt: work.host.clock.now() };
      return deliver(work, backend, { turn: again, generatedBefore, balance: undefined });
    }
    const heard: Heard = { text: '', lost: true, cutOff: false, actions: [] };
    await concludeTurn(work, { before, after, heard, generatedBefore });
  }
  await readCredits(work, backend);
}

async function outcomeOf(work: Work, sent: Sending): Promise<SessionState | 'not-taken' | undefined> {
  try {
    return await awaitOutcome(work, { ...sent, lookFirst: true });
  } catch (error) {
    // Gone with its session: there is nothing to ask for any more.
    if (isBackendError(error, 'session-gone')) work.state.update({ turn: undefined });
    throw error;
  }
}

/** An answer that was in the chat when the window closed. */
function heardBefore({ messages }: ProjectRecord): Heard {
  const answer = messages
    .slice(messages.findLastIndex(({ role }) => role === 'user') + 1)
    .findLast(({ role }) => role === 'assistant');
  return {
    text: answer?.text ?? '',
    lost: false,
    cutOff: false,
    actions: [],
    ...(answer && { messageId: answer.id }),
  };
}

async function tellCost(work: Work, backend: Backend, before: number | undefined): Promise<void> {
  const after = await readCredits(work, backend);
  if (before === undefined || after === undefined || after >= before) return;
  work.state.say('notice', `This used ${before - after} credits; ${after} are left.`, {
    actions: [action('show-credits')],
  });
}
