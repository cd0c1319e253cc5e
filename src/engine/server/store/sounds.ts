import { rename, rm, stat } from 'node:fs/promises';
import { isMissing } from '../../../errors.ts';
import { runProcess } from '../../ffmpeg/index.ts';
import { mp3Args } from '../../sound/mix/args.ts';
import type { FfmpegTools } from '../../types.ts';
import { notFound } from '../answers.ts';

interface Order {
  /** The finished MP4. */
  readonly video: string;
  readonly target: string;
}

/** The sounds of finished videos as MP3s, for players without AAC: made when somebody asks for one, which most never do before they play it. */
export class Sounds {
  readonly #tools: FfmpegTools;
  readonly #stopping = new AbortController();
  /** By their targets. */
  readonly #making = new Map<string, Promise<void>>();

  constructor(tools: FfmpegTools) {
    this.#tools = tools;
  }

  /** Does nothing where it is there. Whoever asks meanwhile waits for the same one. @throws ProcessFailed, system errors; 404 for no video */
  make(order: Order): Promise<void> {
    const { target } = order;
    const making = this.#making.get(target) ?? this.#make(order).finally(() => this.#making.delete(target));
    this.#making.set(target, making);
    return making;
  }

  /** Stops everything; resolves when no child is left. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled(this.#making.values());
  }

  async #make({ video, target }: Order): Promise<void> {
    if (await exists(target)) return;
    if (!(await exists(video))) throw notFound('This video');
    const part = `${target}.part`;
    try {
      await runProcess(this.#tools.ffmpeg, mp3Args(video, part), { signal: this.#stopping.signal });
      await rename(part, target);
    } finally {
      await rm(part, { force: true });
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
