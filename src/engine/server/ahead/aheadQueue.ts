import { atLowestPriority } from '../../ffmpeg/index.ts';
import type { Demand } from './demand.ts';

/** Something that will probably be asked for. */
export interface AheadTask {
  /** A task takes the place of an older one of its name. */
  readonly name: string;
  /** Sources are prepared always, while further files come in as well; films only where that is wished, while nothing at all is asked. */
  readonly kind: 'source' | 'film';
  /** Leaves what it has finished where it is found again, also when it is stopped in the middle. */
  readonly run: (signal: AbortSignal) => Promise<void>;
}

export interface AheadOptions {
  readonly demand: Demand;
  /** Whether films are made. What was uploaded is shown anyway: it is prepared without a wish. */
  readonly enabled: boolean;
  /** Whether power is short. */
  readonly isOnBattery: () => Promise<boolean>;
  /** How long nothing must have been asked before a film is begun, ms: after a turn, its state and preview are asked for. */
  readonly quietMs?: number;
  /** How often the battery is looked at, ms. */
  readonly batteryMs?: number;
}

/** Tasks that wait at most; the oldest are given up. */
const MOST_TASKS = 200;
const QUIET_MS = 1000;
/** How long no work must have been asked before a source is begun, ms, at most: who shows something asks for its parts one by one. */
const PAUSE_MS = 250;
const BATTERY_MS = 60_000;

interface Running {
  readonly task: AheadTask;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/**
 * Does what will probably be asked for, one task at a time and at the lowest priority, while nothing else is asked. A task is stopped at once
 * when something is, and begun again later. One that fails is given up without a word: whoever asks for the result is told why there is none.
 */
export class AheadQueue {
  readonly #options: AheadOptions;
  readonly #tasks = new Map<string, AheadTask>();
  #state: 'on' | 'off' | 'closed';
  #running: Running | undefined;
  /** When films may be begun, when sources, and when anything, ms of `performance.now()`. */
  #quietAt = 0;
  #pausedAt = 0;
  #restedAt = 0;
  /** Work was asked when it was looked last. */
  #atWork = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: AheadOptions) {
    this.#options = options;
    this.#state = options.enabled ? 'on' : 'off';
    options.demand.onChange(() => this.#wait());
  }

  add(task: AheadTask): void {
    if (this.#running?.task.name === task.name) this.#running.abort.abort();
    this.#tasks.delete(task.name);
    this.#tasks.set(task.name, task);
    const [oldest] = this.#tasks.keys();
    if (this.#tasks.size > MOST_TASKS && oldest !== undefined) this.#tasks.delete(oldest);
    this.#look();
  }

  /** Whether anything is made ahead of time. */
  get isOn(): boolean {
    return this.#state === 'on';
  }

  /** Switches films on or off; off, it remembers their tasks. */
  enable(enabled: boolean): void {
    if (this.#state !== 'closed') this.#state = enabled ? 'on' : 'off';
    this.#look();
  }

  /** Stops for good; resolves when nothing runs any more. */
  async close(): Promise<void> {
    this.#state = 'closed';
    this.#look();
    await this.#running?.done;
  }

  /** Something else is asked, or done. */
  #wait(): void {
    const { demand, quietMs = QUIET_MS } = this.#options;
    const now = performance.now();
    const isWork = demand.has('work');
    this.#quietAt = now + quietMs;
    // A file that comes in holds up no other.
    if (isWork || this.#atWork) this.#pausedAt = now + Math.min(PAUSE_MS, quietMs);
    this.#atWork = isWork;
    this.#look();
  }

  /** Does what is right now: stops what may not run, begins what may, or looks again later. */
  #look(): void {
    clearTimeout(this.#timer);
    if (this.#running !== undefined) {
      if (!this.#mayRun(this.#running.task)) this.#running.abort.abort();
      return;
    }
    const tasks = [...this.#tasks.values()].filter((task) => this.#mayRun(task));
    // Sources in the order in which they came; of films the one that was worked on last.
    const next = tasks.find(({ kind }) => kind === 'source') ?? tasks.at(-1);
    if (next === undefined) return;
    const wait =
      Math.max(this.#restedAt, next.kind === 'film' ? this.#quietAt : this.#pausedAt) - performance.now();
    if (wait > 0) this.#timer = setTimeout(() => this.#look(), wait);
    else this.#begin(next);
  }

  #mayRun({ kind }: AheadTask): boolean {
    const { demand } = this.#options;
    if (this.#state === 'closed' || demand.has('work')) return false;
    return kind === 'source' || (this.#state === 'on' && !demand.has('upload'));
  }

  #begin(task: AheadTask): void {
    const abort = new AbortController();
    // Not before the next tick, when it is written down that it runs.
    const done = Promise.resolve().then(() => this.#run(task, abort));
    this.#running = { task, abort, done };
  }

  /** Never rejects. */
  async #run(task: AheadTask, abort: AbortController): Promise<void> {
    const { isOnBattery, batteryMs = BATTERY_MS } = this.#options;
    const rest = async (): Promise<void> => {
      if (!(await isOnBattery())) return;
      this.#restedAt = performance.now() + batteryMs;
      abort.abort();
    };
    const watch = setInterval(() => void rest(), batteryMs);
    try {
      await rest();
      abort.signal.throwIfAborted();
      await atLowestPriority(() => task.run(abort.signal));
    } catch {
      // Stopped, or something that cannot be made: an export of it tells why.
    } finally {
      clearInterval(watch);
      this.#running = undefined;
      if (!abort.signal.aborted && this.#tasks.get(task.name) === task) this.#tasks.delete(task.name);
      this.#look();
    }
  }
}
