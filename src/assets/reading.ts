import { shownName } from '../skills/shownName.ts';
import { codeOf } from '../errors.ts';
import { AssetError } from './error.ts';

/** Runs something that reads the file, and says in our words why it could not. */
export async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAssetError(path, error);
  }
}

function toAssetError(path: string, error: unknown): unknown {
  const name = shownName(path);
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
      return new AssetError(
        'missing',
        path,
        `“${name}” is no longer there. Put it back, or choose another file.`,
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
      return new AssetError(
        'unreadable',
        path,
        `“${name}” can't be read. Allow reading it in its properties, then add it again.`,
        {
          cause: error,
        },
      );
    case 'EISDIR':
      return new AssetError('unreadable', path, `“${name}” is a folder. Choose the files in it instead.`, {
        cause: error,
      });
    case 'EBUSY':
    case 'EIO':
      return new AssetError(
        'unreadable',
        path,
        `“${name}” can't be read now. Close it in other programs, then add it again.`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
