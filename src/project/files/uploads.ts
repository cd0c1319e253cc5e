import { stat } from 'node:fs/promises';
import { isBackendError } from '../../api/errors.ts';
import type { Backend } from '../../api/types.ts';
import { AssetError, humanSize } from '../../assets/error.ts';
import { prepareAsset } from '../../assets/prepare.ts';
import type { Script } from '../../skills/script.ts';
import { action } from '../problems/actions.ts';
import { explain } from '../problems/explain.ts';
import { isStep } from '../state.ts';
import type { ProjectAsset } from '../types.ts';
import { bestEffort, skillOf } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { inOrder } from './inOrder.ts';
import type { Lane } from './inOrder.ts';
import { NotAsked, sendFile } from './sendFile.ts';

/** What became of the files that were waiting. */
export interface Uploads {
  /** Files that arrived just now. */
  readonly arrived: number;
  /** Files that could not be used, each told in the chat already. */
  readonly failed: number;
  /** Texts that go into the message. */
  readonly scripts: readonly Script[];
}

/** So many files are on their way at a time. */
const MOST_AT_A_TIME = 3;
/**
 * A larger file fills the line by itself, and those behind it, which must not arrive before it, would be silent for longer than servers
 * bear. Bytes.
 */
const LARGE = 32 * 1024 * 1024;

/** What all uploads of one request share. */
interface Group {
  readonly work: Work;
  readonly backend: Backend;
  readonly sessionId: string;
  readonly progress: Progress;
  failed: number;
}

/**
 * Brings all waiting files to the session: several at a time, yet arriving in their order, since that is the order in the video; each with
 * a result of its own, so that one bad file does not lose the others. A file whose upload broke is sent again only if the session does
 * not have it.
 *
 * @param only absolute paths: the others go on waiting
 * @throws {BackendError} when the trouble is not the file's (no network, no token, no session)
 */
export async function uploadWaiting(
  work: Work,
  backend: Backend,
  sessionId: string,
  only?: readonly string[],
): Promise<Uploads> {
  const { state, signal } = work;
  const waiting = state.record.assets.filter(
    (asset) => asset.state === 'waiting' && (only?.includes(asset.path) ?? true),
  );
  const media = waiting.filter(({ kind }) => kind !== 'script');
  const sizes = new Map<string, number>();
  for (const { id, path } of media) sizes.set(id, await sizeOf(path));
  const group: Group = { work, backend, sessionId, progress: new Progress(work, sizes), failed: 0 };
  const scripts: Script[] = [];
  for (const asset of waiting) {
    signal.throwIfAborted();
    if (asset.kind === 'script')
      await orTold(group, asset, async () => void scripts.push(await readScript(work, asset)));
  }
  await inOrder(
    media,
    { most: MOST_AT_A_TIME, isAlone: ({ id }) => (sizes.get(id) ?? 0) > LARGE, signal },
    (asset, lane) => orTold(group, asset, () => uploadOne(group, asset, lane)),
  );
  const { failed } = group;
  return { arrived: waiting.length - scripts.length - failed, failed, scripts };
}

/** A failure that is the file's is told and done with. @throws any other one */
async function orTold(group: Group, asset: ProjectAsset, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!isAboutTheFile(error)) {
      group.work.state.updateAsset(asset.id, { state: 'waiting', fraction: undefined, begun: true });
      throw error instanceof NotAsked ? error.cause : error;
    }
    group.failed++;
    await tellFailed(group.work, asset, error);
  }
}

/** Says in the chat and at the file itself why it could not be used. The file is named, and others can be chosen. */
async function tellFailed(work: Work, asset: ProjectAsset, error: unknown): Promise<void> {
  const { state } = work;
  const { text, actions } = explain(error, { doing: 'files', backend: state.record.backend });
  const named = isBackendError(error, 'file-too-large')
    ? await tooLarge(work, asset, error.remedy)
    : text.includes(asset.name)
      ? text
      : `“${asset.name}”: ${text}`;
  // A server that failed may have it all the same: whoever adds it again has the session asked first.
  const begun = isBackendError(error, 'server', 'bad-answer', 'not-added') || undefined;
  state.updateAsset(asset.id, { state: 'failed', fraction: undefined, error: named, begun });
  const others = actions.some(({ id }) => id === 'add-files') ? [] : [action('add-files', { primary: true })];
  state.say('error', named, { actions: [...others, ...actions] });
}

/** The service has the last word about sizes, whatever the skill's limit says. */
async function tooLarge(work: Work, { name, path }: ProjectAsset, remedy = ''): Promise<string> {
  const size = (await bestEffort(work, `${name} could not be measured`, () => stat(path)))?.size;
  const { label, largestFile } = skillOf(work);
  const measured = size === undefined ? '' : ` (${humanSize(size)})`;
  return `“${name}”${measured} is too large for the video service, though “${label}” takes files up to ${humanSize(largestFile)}. ${remedy}`.trim();
}

async function readScript(work: Work, asset: ProjectAsset): Promise<Script> {
  if (asset.script !== undefined) return { name: asset.name, text: asset.script };
  const prepared = await prepareAsset(asset.path, {
    skill: skillOf(work),
    tempFolder: work.host.tempFolder,
    signal: work.signal,
  });
  if (prepared.type === 'script') return { name: asset.name, text: prepared.text };
  throw new AssetError(
    'misnamed',
    asset.path,
    `“${asset.name}” is no longer a text. Add it again as what it is now.`,
  );
}

async function uploadOne(group: Group, asset: ProjectAsset, lane: Lane): Promise<void> {
  const { work, backend, sessionId, progress } = group;
  const { state } = work;
  state.updateAsset(asset.id, { state: 'uploading', fraction: 0, error: undefined });
  // Stored first: after a crash the session is asked whether it has the file.
  await state.commit();
  progress.tell();
  try {
    const onProgress = (sent: number, total: number) => progress.sent(asset.id, sent, total);
    const uploaded = await sendFile(work, { asset, backend, sessionId, lane, onProgress });
    state.updateAsset(asset.id, {
      state: 'ready',
      fraction: undefined,
      begun: undefined,
      hash: uploaded?.hash,
      unused: true,
      ...(uploaded && uploaded.filename !== '' && { sentAs: uploaded.filename }),
    });
    await state.commit();
  } finally {
    progress.ended(asset.id);
  }
}

/** Progress of a group of files: each file's own, and bytes over all. */
class Progress {
  readonly #work: Work;
  /** Bytes, per asset. */
  readonly #sizes: Map<string, number>;
  readonly #sent = new Map<string, number>();
  readonly #told = new Map<string, number>();
  #ended = 0;

  constructor(work: Work, sizes: ReadonlyMap<string, number>) {
    this.#work = work;
    this.#sizes = new Map(sizes);
  }

  sent(id: string, bytes: number, size: number): void {
    this.#sizes.set(id, size);
    this.#sent.set(id, bytes);
    const fraction = size > 0 ? bytes / size : 0;
    if (isStep(this.#told.get(id) ?? 0, fraction)) {
      this.#told.set(id, fraction);
      this.#work.state.updateAsset(id, { fraction });
    }
    this.tell();
  }

  /** Whatever came of it: there is nothing more to wait for. */
  ended(id: string): void {
    this.#ended++;
    this.#sent.set(id, this.#sizes.get(id) ?? 0);
    this.tell();
  }

  tell(): void {
    const count = this.#sizes.size;
    const total = sum(this.#sizes);
    // Nothing leaves this computer where the video is made on it.
    const verb = this.#work.state.record.backend === 'local' ? 'Adding' : 'Uploading';
    this.#work.state.setActivity({
      phase: 'uploading',
      label: `${verb} ${Math.min(this.#ended + 1, count)} of ${count}…`,
      ...(total > 0 && { fraction: Math.min(sum(this.#sent) / total, 1) }),
    });
  }
}

function sum(values: ReadonlyMap<string, number>): number {
  return [...values.values()].reduce((all, each) => all + each, 0);
}

/** Bytes; 0 for what cannot be measured: why not, its upload will say. */
async function sizeOf(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  return info?.size ?? 0;
}

/** Another file may well go through. */
function isAboutTheFile(error: unknown): boolean {
  return (
    error instanceof AssetError ||
    isBackendError(
      error,
      'unsupported-file',
      'file-too-large',
      'local-file',
      'rejected',
      'server',
      'bad-answer',
      'not-added',
    )
  );
}
