import { randomBytes } from 'node:crypto';
import { access, constants, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The longest path of a Unix socket that every system takes, bytes: macOS has room for 103, Linux for 107. */
const LONGEST_PATH = 100;
const PREFIX = 'clipwright-socket-';
const NAME = 'engine.sock';

/** A place for a socket that no other user can reach. */
export interface SocketPlace {
  /** Path of the socket, or name of the pipe. */
  readonly path: string;
  /** Takes the place away, socket included. */
  remove(): Promise<void>;
}

/**
 * Makes a place for a socket: a new folder with mode 0700, since on some systems the mode of a socket itself keeps nobody out; on Windows
 * the unguessable name of a pipe.
 * @param folders Where to make it; the first that will do is taken.
 * @throws Error when none will do
 */
export async function makeSocketPlace(folders: readonly string[] = socketFolders()): Promise<SocketPlace> {
  if (process.platform === 'win32') {
    const path = `\\\\.\\pipe\\clipwright-${randomBytes(16).toString('hex')}`;
    return { path, remove: () => Promise.resolve() };
  }
  let failure: unknown;
  for (const folder of folders)
    try {
      if (!(await isSafe(folder))) continue;
      const made = await mkdtemp(join(folder, PREFIX));
      return { path: join(made, NAME), remove: () => rm(made, { recursive: true, force: true }) };
    } catch (error) {
      failure = error;
    }
  throw new Error(`There is no folder for the engine’s socket among ${folders.join(', ')}.`, {
    cause: failure,
  });
}

/**
 * Where sockets may be made. The temporary folder comes first: `XDG_RUNTIME_DIR` is emptied when its user logs out, while the editor's
 * server on a remote machine, and its engine, live on.
 */
export function socketFolders(): string[] {
  return [tmpdir(), process.env['XDG_RUNTIME_DIR'] ?? '', '/tmp'];
}

/** Whether a socket's path would be short enough, and nobody else could put another folder in the place of ours. */
async function isSafe(folder: string): Promise<boolean> {
  if (!isAbsolute(folder)) return false;
  if (Buffer.byteLength(join(folder, `${PREFIX}XXXXXX`, NAME)) > LONGEST_PATH) return false;
  await access(folder, constants.W_OK);
  const { mode } = await lstat(join(folder, '.'));
  const open = (mode & 0o002) !== 0;
  const sticky = (mode & 0o1000) !== 0;
  return !open || sticky;
}

/** Whether a process listens at a socket. One that is stopped or busy does: the system answers in its place. */
export function isListening(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    // Anything but “nobody is there”, a full queue for example, comes from somebody who is.
    socket.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code !== 'ENOENT' && code !== 'ECONNREFUSED'),
    );
  });
}

/** Removes the sockets of engines that were killed. @returns how many */
export async function removeDeadSockets(folders: readonly string[] = socketFolders()): Promise<number> {
  if (process.platform === 'win32') return 0;
  let removed = 0;
  for (const folder of new Set(folders.filter(isAbsolute))) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(PREFIX)))
      if (await removeIfDead(join(folder, name))) removed += 1;
  }
  return removed;
}

async function removeIfDead(folder: string): Promise<boolean> {
  try {
    const { uid } = await lstat(folder);
    // Without a socket in it, it is just being made.
    if (uid !== process.getuid?.() || !(await lstat(join(folder, NAME))).isSocket()) return false;
  } catch {
    // Another engine has removed it in the meantime.
    return false;
  }
  if (await isListening(join(folder, NAME))) return false;
  await rm(folder, { recursive: true, force: true });
  return true;
}
