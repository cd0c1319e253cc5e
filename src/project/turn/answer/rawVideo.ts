import type { Backend } from '../../../api/types.ts';
import { warn } from '../../work/work.ts';
import type { Work } from '../../work/work.ts';
import { hasGenerated } from '../prepare.ts';
import type { PreparedTurn } from '../prepare.ts';

/** The least time between two looks, and before the first one, ms: generating takes minutes, other tools take seconds. */
const BETWEEN_LOOKS = 20_000;

/**
 * Says, while a turn goes on, that its raw video is there: the backend makes that first, then adds music, titles and effects by itself
 * (docs/protocol.md, *What is done with events*). Looks at the state beside the stream, which it neither holds up nor breaks.
 */
export class RawVideoWatch {
  readonly #work: Work;
  readonly #backend: Pick<Backend, 'state'>;
  readonly #turn: PreparedTurn;
  readonly #stopped = new AbortController();
  /** When the last look began, ms. */
  #lookedAt: number;
  #looking = false;
  #told = false;

  constructor(work: Work, backend: Pick<Backend, 'state'>, turn: PreparedTurn) {
    this.#work = work;
    this.#backend = backend;
    this.#turn = turn;
    this.#lookedAt = turn.startedAt.getTime();
  }

  /** The user has been told. */
  get told(): boolean {
    return this.#told;
  }

  /** A tool has done its part: time for a look, unless there is nothing to find out or the last one was a moment ago. */
  toolEnded(): void {
    const now = this.#work.host.clock.now().getTime();
    const canTell = !this.#told && this.#turn.before.generated !== undefined;
    if (!canTell || this.#looking || now - this.#lookedAt < BETWEEN_LOOKS) return;
    this.#lookedAt = now;
    void this.#look();
  }

  /** The stream has ended, by itself or by Stop: a look under way is of no use any more. */
  stop(): void {
    this.#stopped.abort();
  }

  /** Never rejects: the end of the turn reads the state once more anyway. */
  async #look(): Promise<void> {
    const { signal } = this.#stopped;
    this.#looking = true;
    try {
      const now = await this.#backend.state(this.#turn.sessionId, signal);
      if (signal.aborted || !hasGenerated(this.#turn.before, now)) return;
      this.#told = true;
      this.#work.state.say('notice', 'The raw video is there. Music, titles and effects are being added…');
    } catch (error) {
      if (!signal.aborted) warn(this.#work, 'The state could not be read during the turn', error);
    } finally {
      this.#looking = false;
    }
  }
}
