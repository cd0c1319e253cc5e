import { randomBytes } from 'node:crypto';

/** A file that is handed out under an unguessable address. */
export interface LinkedFile {
  readonly path: string;
  readonly name: string;
  /** Makes it, when it is asked for and not there. */
  readonly make?: () => Promise<void>;
}

/**
 * Addresses for files, as a CDN would give: whoever knows one may read the file, without a token. They live as long as
 * the process, and the same file keeps its address.
 */
export class Links {
  readonly #byKey = new Map<string, LinkedFile>();
  readonly #byPath = new Map<string, string>();

  /** @returns `/files/<random>/<name>`. */
  make(file: LinkedFile): string {
    const id = `${file.path}\0${file.name}`;
    let key = this.#byPath.get(id);
    if (key === undefined) {
      key = randomBytes(24).toString('base64url');
      this.#byPath.set(id, key);
      this.#byKey.set(key, file);
    }
    return `/files/${key}/${encodeURIComponent(file.name)}`;
  }

  find(key: string): LinkedFile | undefined {
    return this.#byKey.get(key);
  }
}
