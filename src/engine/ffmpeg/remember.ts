import { stat } from 'node:fs/promises';

/** Files that are remembered at most. */
const MOST_FILES = 1000;

/**
 * Asks a question about files once for each, as long as this process lives and the file stays what it is, wherever it is moved. A
 * failure is not remembered.
 *
 * @param ask is given the file's absolute path
 */
export function rememberByFile<Answer, Rest extends readonly unknown[]>(
  ask: (path: string, ...rest: Rest) => Promise<Answer>,
): (path: string, ...rest: Rest) => Promise<Answer> {
  const known = new Map<string, Answer>();
  return async (path, ...rest) => {
    const key = await identityOf(path);
    const before = key === undefined ? undefined : known.get(key);
    if (before !== undefined) return before;
    const answer = await ask(path, ...rest);
    if (key !== undefined) known.set(key, answer);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_FILES) break;
      known.delete(oldest);
    }
    return answer;
  };
}

/** What tells a file from all others, and from what it was before. Undefined for one that is not there: whoever is asked says so. */
export async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && [found.dev, found.ino, found.size, found.mtimeNs].join(' ');
}
