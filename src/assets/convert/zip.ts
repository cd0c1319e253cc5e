import type JSZip from 'jszip';

/** The parts that are read hold more than they may, unpacked. */
export class ZipTooLarge extends Error {
  override readonly name = 'ZipTooLarge';
}

/**
 * Single files of a ZIP file that nobody vouches for: a few kilobytes may unfold to gigabytes, and what they say about their own size may
 * be a lie.
 */
export class LimitedZip {
  readonly #zip: JSZip;
  #left: number;

  private constructor(zip: JSZip, most: number) {
    this.#zip = zip;
    this.#left = most;
  }

  /**
   * Unpacks nothing yet. Loads the reader on first use.
   *
   * @param most bytes that all files read may have together, unpacked
   * @throws Error for what is no ZIP file
   */
  static async open(bytes: Buffer, most: number): Promise<LimitedZip> {
    const { default: Zip } = await import('jszip');
    return new LimitedZip(await Zip.loadAsync(bytes), most);
  }

  /** Whether there is a file of that name. */
  exists(name: string): boolean {
    return this.#zip.file(name) !== null;
  }

  /** A file's content. @throws {ZipTooLarge} Error when it is not there or damaged */
  async read(name: string): Promise<Buffer> {
    const file = this.#zip.file(name);
    if (!file) throw new Error(`There is no ${name}.`);
    const stream = file.nodeStream();
    const chunks: Buffer[] = [];
    await new Promise<void>((resolve, reject) => {
      stream.on('data', (chunk: Buffer) => {
        this.#left -= chunk.length;
        chunks.push(chunk);
        if (this.#left >= 0) return;
        stream.pause();
        reject(new ZipTooLarge());
      });
      stream.on('error', reject);
      stream.on('end', resolve);
    });
    return Buffer.concat(chunks);
  }
}
