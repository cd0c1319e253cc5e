import { rm } from 'node:fs/promises';
import { isBackendError } from '../../api/errors.ts';
import type { Backend, SessionState, UploadedFile } from '../../api/types.ts';
import { AssetError } from '../../assets/error.ts';
import { prepareAsset } from '../../assets/prepare.ts';
import { isWebAddress } from '../../assets/web.ts';
import type { ProjectAsset } from '../types.ts';
import { stemOf } from '../words/naming.ts';
import { skillOf } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import type { Lane } from './inOrder.ts';

/** One file on its way to the session. */
export interface Sending {
  readonly asset: ProjectAsset;
  readonly backend: Backend;
  readonly sessionId: string;
  /** When it may begin and end: files arrive in their order. */
  readonly lane: Lane;
  /** Bytes of the file that are sent, and its size, which is another one than the file's on the disk when that is converted. */
  readonly onProgress: (sent: number, total: number) => void;
}

/** A way to send a file; done twice where the first did not get through. */
interface Parcel {
  /** As the session will call it. */
  readonly name: string;
  readonly send: () => Promise<UploadedFile | undefined>;
}

/**
 * Brings one file to the session. Where it may have arrived already (a broken connection, an earlier window), the session is asked,
 * and it is sent only if it is not there.
 *
 * @throws {AssetError} {@link BackendError}
 */
export async function sendFile(work: Work, sending: Sending): Promise<UploadedFile | undefined> {
  const { asset } = sending;
  if (isWebAddress(asset.path)) return deliver(work, sending, byAddress(sending));
  const { signal } = sending.lane;
  const prepared = await prepareAsset(asset.path, {
    skill: skillOf(work),
    tempFolder: work.host.tempFolder,
    signal,
  });
  if (prepared.type === 'script') {
    throw new AssetError(
      'misnamed',
      asset.path,
      `“${asset.name}” is a text now. Add it again as what it is.`,
    );
  }
  try {
    const name = nameInSession(work.state.record.assets, asset, prepared.source.name);
    return await deliver(work, sending, byFile(sending, { ...prepared.source, name }));
  } finally {
    if (prepared.temporary) await rm(prepared.source.path, { force: true });
  }
}

function byFile(
  { backend, sessionId, lane, onProgress }: Sending,
  source: Parameters<Backend['upload']>[1][number],
): Parcel {
  const options = {
    signal: lane.signal,
    release: lane.turnToEnd,
    onProgress: (sent: number, total: number) => {
      lane.begun();
      onProgress(sent, total);
    },
  };
  return {
    name: source.name,
    send: async () => {
      await lane.turnToBegin;
      return (await backend.upload(sessionId, [source], options)).at(0);
    },
  };
}

function byAddress({ asset, backend, sessionId, lane }: Sending): Parcel {
  return {
    name: asset.name,
    send: async () => {
      // The server fetches it in its own time: nothing else may arrive meanwhile.
      await lane.turnToEnd;
      return (await backend.uploadUrls(sessionId, [asset.path], lane.signal)).at(0);
    },
  };
}

async function deliver(work: Work, sending: Sending, parcel: Parcel): Promise<UploadedFile | undefined> {
  const { asset, lane } = sending;
  if (asset.begun) {
    const arrived = await askFor(sending, parcel);
    if (arrived) return arrived;
  }
  try {
    return await parcel.send();
  } catch (error) {
    lane.signal.throwIfAborted();
    if (!isBackendError(error, 'connection-lost', 'server', 'bad-answer', 'timeout')) throw error;
    work.host.log(
      'warn',
      `The upload of ${parcel.name} failed (${error.code}); the session is asked for it.`,
    );
    return (await askFor(sending, parcel)) ?? parcel.send();
  }
}

async function askFor({ backend, sessionId, lane }: Sending, { name }: Parcel) {
  return findUploaded(await backend.state(sessionId, lane.signal), name);
}

/** The file in a session's list of media, by its name. */
function findUploaded({ videoInfos }: SessionState, filename: string): UploadedFile | undefined {
  for (const info of videoInfos) {
    if (typeof info !== 'object' || info === null) continue;
    const fields = info as Readonly<Record<string, unknown>>;
    const name = fields['filename'] ?? fields['file_name'] ?? fields['name'];
    if (name !== filename) continue;
    const hash = fields['hash'];
    return { filename, fileType: 'unknown', ...(typeof hash === 'string' ? { hash } : {}) };
  }
  return undefined;
}

/** Files of one name from several folders must be told apart in the session: the later ones get a number. */
function nameInSession(assets: readonly ProjectAsset[], asset: ProjectAsset, name: string): string {
  const earlier = assets.slice(
    0,
    assets.findIndex(({ id }) => id === asset.id),
  );
  const stem = stemOf(name);
  const same = earlier.filter((each) => stemOf(each.name).toLowerCase() === stem.toLowerCase()).length;
  return same === 0 ? name : `${stem}-${same + 1}${name.slice(stem.length)}`;
}
