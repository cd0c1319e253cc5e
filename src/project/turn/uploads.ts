import { rm, stat } from 'node:fs/promises';
import { isBackendError } from '../../api/errors.ts';
import type { Backend, SessionState, UploadedFile, UploadSource } from '../../api/types.ts';
import { AssetError, humanSize } from '../../assets/error.ts';
import { prepareAsset } from '../../assets/prepare.ts';
import type { UploadAsset } from '../../assets/prepare.ts';
import type { Script } from '../../skills/script.ts';
import { action, explain } from '../problems.ts';
import { isStep } from '../state.ts';
import type { ProjectAsset } from '../types.ts';
import { bestEffort, skillOf } from '../work.ts';
import type { Work } from '../work.ts';

/** What became of the files that were waiting. */
export interface Uploads {
  /** Files that arrived just now. */
  readonly arrived: number;
  /** Files that could not be used, each told in the chat already. */
  readonly failed: number;
  /** Texts that go into the message. */
  readonly scripts: readonly Script[];
}

/**
 * Brings all waiting files to the session, in order and each with a result of its own: one bad file does not lose the others.
 * A file whose upload broke is sent again only if the session does not have it.
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
  const scripts: Script[] = [];
  let arrived = 0;
  let failed = 0;
  for (const asset of waiting) {
    signal.throwIfAborted();
    try {
      if (asset.kind === 'script') scripts.push(await readScript(work, asset));
      else {
        await uploadOne(work, backend, {
          asset,
          sessionId,
          label: `Uploading ${arrived + failed + 1} of ${media.length}…`,
        });
        arrived++;
      }
    } catch (error) {
      if (!isAboutTheFile(error)) {
        state.updateAsset(asset.id, { state: 'waiting', fraction: undefined, begun: true });
        throw error;
      }
      failed++;
      await tellFailed(work, asset, error);
    }
  }
  return { arrived, failed, scripts };
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
  state.updateAsset(asset.id, { state: 'failed', fraction: undefined, error: named });
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
  const prepared = await prepareAsset(asset.path, prepareOptions(work));
  if (prepared.type === 'script') return { name: asset.name, text: prepared.text };
  throw new AssetError(
    'misnamed',
    asset.path,
    `“${asset.name}” is no longer a text. Add it again as what it is now.`,
  );
}

interface Upload {
  readonly asset: ProjectAsset;
  readonly sessionId: string;
  readonly label: string;
}

async function uploadOne(work: Work, backend: Backend, upload: Upload): Promise<void> {
  const { state } = work;
  const { asset, label } = upload;
  state.setActivity({ phase: asset.kind === 'photo-heic' ? 'preparing' : 'uploading', label });
  state.updateAsset(asset.id, { state: 'uploading', fraction: 0, error: undefined });
  // Stored first: after a crash the session is asked whether it has the file.
  await state.commit();
  const prepared = await prepareAsset(asset.path, prepareOptions(work));
  if (prepared.type === 'script') {
    throw new AssetError(
      'misnamed',
      asset.path,
      `“${asset.name}” is a text now. Add it again as what it is.`,
    );
  }
  try {
    const source = { ...prepared.source, name: nameInSession(state.record.assets, asset, prepared) };
    const arrived = asset.begun
      ? findUploaded(await backend.state(upload.sessionId, work.signal), source)
      : undefined;
    const uploaded = arrived ?? (await sendTwiceAtMost(work, backend, upload, source));
    state.updateAsset(asset.id, {
      state: 'ready',
      fraction: undefined,
      begun: undefined,
      hash: uploaded?.hash,
      sentAs: uploaded?.filename === '' ? undefined : uploaded?.filename,
    });
    await state.commit();
  } finally {
    if (prepared.temporary) await rm(prepared.source.path, { force: true });
  }
}

/** Files of one name from several folders must be told apart in the session: the later ones get a number. */
function nameInSession(
  assets: readonly ProjectAsset[],
  asset: ProjectAsset,
  { source }: UploadAsset,
): string {
  const earlier = assets.slice(
    0,
    assets.findIndex(({ id }) => id === asset.id),
  );
  const stem = stemOf(source.name);
  const same = earlier.filter(({ name }) => stemOf(name).toLowerCase() === stem.toLowerCase()).length;
  return same === 0 ? source.name : `${stem}-${same + 1}${source.name.slice(stem.length)}`;
}

function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

async function sendTwiceAtMost(
  work: Work,
  backend: Backend,
  upload: Upload,
  source: UploadSource,
): Promise<UploadedFile | undefined> {
  try {
    return await sendOnce(work, backend, upload, source);
  } catch (error) {
    if (!isBackendError(error, 'connection-lost', 'server', 'bad-answer', 'timeout')) throw error;
    work.host.log(
      'warn',
      `The upload of ${source.name} failed (${error.code}); the session is asked for it.`,
    );
    const arrived = findUploaded(await backend.state(upload.sessionId, work.signal), source);
    return arrived ?? sendOnce(work, backend, upload, source);
  }
}

async function sendOnce(
  work: Work,
  backend: Backend,
  { asset, sessionId, label }: Upload,
  source: UploadSource,
): Promise<UploadedFile | undefined> {
  const { state, signal } = work;
  let told = 0;
  const onProgress = (sent: number, total: number) => {
    const fraction = total > 0 ? sent / total : 0;
    if (!isStep(told, fraction)) return;
    told = fraction;
    state.updateAsset(asset.id, { fraction });
    state.setActivity({ phase: 'uploading', label, fraction });
  };
  const [uploaded] = await backend.upload(sessionId, [source], { signal, onProgress });
  return uploaded;
}

/** The file in a session's list of media, by its name. */
function findUploaded({ videoInfos }: SessionState, source: UploadSource): UploadedFile | undefined {
  for (const info of videoInfos) {
    if (typeof info !== 'object' || info === null) continue;
    const fields = info as Readonly<Record<string, unknown>>;
    const name = fields['filename'] ?? fields['file_name'] ?? fields['name'];
    if (name !== source.name) continue;
    const hash = fields['hash'];
    return { filename: source.name, fileType: 'unknown', ...(typeof hash === 'string' ? { hash } : {}) };
  }
  return undefined;
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
    )
  );
}

function prepareOptions(work: Work): Parameters<typeof prepareAsset>[1] {
  return { skill: skillOf(work), tempFolder: work.host.tempFolder, signal: work.signal };
}
