import { rm } from 'node:fs/promises';
import { isBackendError, type BackendError } from '../../api/errors.ts';
import type { Backend, UploadedFile } from '../../api/types.ts';
import { AssetError } from '../../assets/error.ts';
import { prepareAsset } from '../../assets/prepare.ts';
import { isWebAddress } from '../../assets/web.ts';
import type { ProjectAsset } from '../types.ts';
import { skillOf } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import type { Lane } from './inOrder.ts';
import { findUploaded, nameInSession } from './inSession.ts';

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

/**
 * A file may have arrived, and the session could not be asked for it: that is not the file's fault, whatever the answer was. It goes on
 * waiting, and the next attempt asks first. `cause` is what happened.
 */
export class NotAsked extends Error {
  override readonly name = 'NotAsked';
}

/** A way to send a file; done twice where the first did not get through. */
interface Parcel {
  /** As the session will call it. */
  readonly name: string;
  readonly send: () => Promise<UploadedFile | undefined>;
  /** Resolves when the session's list can be trusted to tell it from others of its name. */
  readonly mayAsk: Promise<void>;
}

/**
 * Brings one file to the session. Where it may have arrived already (a broken connection, an earlier window), the session is asked,
 * and it is sent only if it is not there.
 *
 * @throws {AssetError} {@link BackendError} {@link NotAsked} {@link StoreError}
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
    const { state } = work;
    const name = nameInSession(state.record.assets, asset, prepared.source.name);
    // Stored first: whoever asks for it later, after a crash as well, asks for this name, and no other file gets it.
    state.updateAsset(asset.id, { sentAs: name });
    await state.commit();
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
    mayAsk: Promise.resolve(),
    send: async () => {
      await lane.turnToBegin;
      return (await backend.upload(sessionId, [source], options)).at(0);
    },
  };
}

function byAddress({ asset, backend, sessionId, lane }: Sending): Parcel {
  return {
    name: asset.name,
    mayAsk: lane.turnToEnd,
    send: async () => {
      // The server fetches it in its own time: nothing else may arrive meanwhile.
      await lane.turnToEnd;
      return (await backend.uploadUrls(sessionId, [asset.path], lane.signal)).at(0);
    },
  };
}

/** A file is sent again once, and only if the session does not have it. */
async function deliver(work: Work, sending: Sending, parcel: Parcel): Promise<UploadedFile | undefined> {
  const { asset, lane } = sending;
  if (asset.begun) {
    const arrived = await askFor(work, sending, parcel);
    if (arrived) return arrived;
  }
  for (let last = false; ; last = true) {
    try {
      return await parcel.send();
    } catch (error) {
      lane.signal.throwIfAborted();
      if (!mayHaveArrived(error)) throw error;
      work.host.log(
        'warn',
        `The upload of ${parcel.name} failed (${error.code}); the session is asked for it.`,
      );
      const arrived = await lookFor(work, sending, parcel, error);
      if (arrived) return arrived;
      if (last) throw error;
    }
  }
}

function mayHaveArrived(error: unknown): error is BackendError {
  return isBackendError(error, 'connection-lost', 'server', 'bad-answer', 'timeout', 'not-added');
}

/** Asks the session for a file whose upload went wrong. A server that took it may need a moment to know it. @throws {NotAsked} */
async function lookFor(
  work: Work,
  sending: Sending,
  parcel: Parcel,
  { code }: BackendError,
): Promise<UploadedFile | undefined> {
  const arrived = await askFor(work, sending, parcel);
  if (arrived || code !== 'not-added') return arrived;
  await work.host.clock.sleep(MOMENT, sending.lane.signal);
  return askFor(work, sending, parcel);
}

/** A server that has a file lists it by then, ms. */
const MOMENT = 2000;

/** @throws {NotAsked} */
async function askFor(
  { state }: Work,
  { asset, backend, sessionId, lane }: Sending,
  { name, mayAsk }: Parcel,
): Promise<UploadedFile | undefined> {
  await mayAsk;
  try {
    const now = await backend.state(sessionId, lane.signal);
    const others = state.record.assets.filter(({ id }) => id !== asset.id);
    return findUploaded(now, name, others);
  } catch (error) {
    throw new NotAsked('The session could not be asked for a file.', { cause: error });
  }
}
