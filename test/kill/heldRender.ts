import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from '../../scripts/setup/programs.mjs';

const LOOK_EVERY = 20;
/** ms; the files are taken and the scenes drawn before the first picture is encoded, on a busy machine. */
const SEEN_WITHIN = 90_000;

/**
 * A folder with an ffmpeg that can be held: while it is, whatever would encode a picture says so and stops before it begins, like a
 * process that the system has paused.
 */
export class HeldRender {
  readonly #hold: string;
  readonly #seen: string;
  /** For `clipwright.ffmpegPath`. */
  readonly program: string;

  constructor(folder: string) {
    this.program = join(folder, 'ffmpeg');
    this.#hold = join(folder, 'hold');
    this.#seen = join(folder, 'seen');
  }

  /** @throws {Error} where the machine has no ffmpeg. */
  async install(): Promise<void> {
    const [ffmpeg, ffprobe] = [onPath('ffmpeg'), onPath('ffprobe')];
    if (ffmpeg === undefined || ffprobe === undefined) throw new Error('There is no ffmpeg on the PATH.');
    await mkdir(join(this.program, '..'), { recursive: true });
    await symlink(ffprobe, join(this.program, '../ffprobe'));
    const script = `#!/bin/sh
case " $* " in
  *" libx264 "*) if [ -e '${this.#hold}' ]; then echo $$ >> '${this.#seen}'; kill -STOP $$; fi ;;
esac
exec '${ffmpeg}' "$@"
`;
    await writeFile(this.program, script);
    await chmod(this.program, 0o755);
  }

  /** From now on renders are held. */
  async hold(): Promise<void> {
    await rm(this.#seen, { force: true });
    await writeFile(this.#hold, '');
  }

  /** Resolves when a render is held. @throws {Error} when none comes in a minute and a half. */
  async seen(): Promise<void> {
    const deadline = Date.now() + SEEN_WITHIN;
    while ((await this.#held()).length === 0) {
      if (Date.now() > deadline) throw new Error('No render was seen: the moment to kill it in never came.');
      await wait(LOOK_EVERY);
    }
  }

  /** From now on renders run, those that are held included, if they still exist. */
  async release(): Promise<void> {
    await rm(this.#hold, { force: true });
    for (const pid of await this.#held()) {
      try {
        process.kill(pid, 'SIGCONT');
      } catch (error) {
        // It went with its engine.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  }

  async #held(): Promise<number[]> {
    const text = await readFile(this.#seen, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').filter(Boolean).map(Number);
  }
}
