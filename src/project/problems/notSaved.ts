import { codeOf, isDiskFull } from '../../errors.ts';

/** A file that a disk or a folder refused. Its `cause` is what the file system said; the message is for the user. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';

  /** @param file its name */
  constructor(file: string, cause: unknown) {
    super(`“${file}” could not be saved.`, { cause });
  }
}

const REFUSALS: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST']);

/** Does what a file needs to be saved. @param file its name @throws {NotSaved} for want of room or of leave; what `save` throws */
export async function saving<T>(file: string, save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    throw isDiskFull(error) || REFUSALS.has(codeOf(error)) ? new NotSaved(file, error) : error;
  }
}
