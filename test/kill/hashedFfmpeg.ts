import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onPath } from '../../scripts/setup/programs.mjs';

/**
 * A folder with an ffmpeg that writes down the hash of every frame that it is given to encode, before it encodes it: one more output of
 * the very same process, in a file of its own.
 */
export class HashedFfmpeg {
  readonly #folder: string;
  /** For `--ffmpeg`. */
  readonly program: string;

  constructor(folder: string) {
    this.#folder = join(folder, 'frames');
    this.program = join(folder, 'ffmpeg');
  }

  /** @throws {Error} where the machine has no ffmpeg. */
  async install(): Promise<void> {
    const [ffmpeg, ffprobe] = [onPath('ffmpeg'), onPath('ffprobe')];
    if (ffmpeg === undefined || ffprobe === undefined) throw new Error('There is no ffmpeg on the PATH.');
    await mkdir(this.#folder, { recursive: true });
    await symlink(ffprobe, join(this.program, '../ffprobe'));
    const script = `#!/bin/sh
case " $* " in
  *" libx264 "*) exec '${ffmpeg}' "$@" -map 0:v -c:v rawvideo -flush_packets 1 -f framemd5 "file:${this.#folder}/$$.txt" ;;
esac
exec '${ffmpeg}' "$@"
`;
    await writeFile(this.program, script);
    await chmod(this.program, 0o755);
  }

  /** The frames that encoders were given so far: one list for each, in its order. */
  async frames(): Promise<string[][]> {
    const names = await readdir(this.#folder);
    const texts = await Promise.all(names.map((name) => readFile(join(this.#folder, name), 'utf8')));
    return texts.map((text) => [...text.matchAll(/,\s*([0-9a-f]{32})$/gm)].map(([, hash = '']) => hash));
  }
}
