/** Where one is in a film while it plays: the sound says it; where there is none (yet), the time of day does. Seconds. */
export class FilmClock {
  readonly #now: () => number;
  #sound: HTMLAudioElement | undefined;
  /** Where the clock stood when it was started or set last, and when that was. */
  #base = 0;
  #startedAt: number | undefined;

  /** @param now seconds of a clock that only goes forward */
  constructor(now: () => number = () => performance.now() / 1000) {
    this.#now = now;
  }

  get seconds(): number {
    if (this.#startedAt === undefined) return this.#base;
    if (this.#sound !== undefined && isHeard(this.#sound)) return this.#sound.currentTime;
    return this.#base + this.#now() - this.#startedAt;
  }

  get running(): boolean {
    return this.#startedAt !== undefined;
  }

  /** Follows another sound from now on, or none. It is set to where the clock stands. */
  follow(sound: HTMLAudioElement | undefined): void {
    const { running } = this;
    this.stop();
    this.#sound = sound;
    this.set(this.#base);
    if (running) this.start();
  }

  /** @param onSilent the sound cannot be played after all: the clock goes on without it */
  start(onSilent: (error: unknown) => void = () => undefined): void {
    if (this.running) return;
    this.#startedAt = this.#now();
    const sound = this.#sound;
    if (sound === undefined || this.#base >= sound.duration) return;
    sound.play().catch((error: unknown) => {
      // A stop that comes before the sound has begun aborts it: nothing is wrong.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (this.#sound === sound) this.follow(undefined);
      onSilent(error);
    });
  }

  stop(): void {
    this.#base = this.seconds;
    this.#startedAt = undefined;
    this.#sound?.pause();
  }

  set(seconds: number): void {
    this.#base = seconds;
    if (this.#startedAt !== undefined) this.#startedAt = this.#now();
    if (this.#sound !== undefined) this.#sound.currentTime = seconds;
  }
}

/** A sound that has not begun yet, or is over, says nothing of the time. */
function isHeard(sound: HTMLAudioElement): boolean {
  return !sound.paused && !sound.ended && !sound.seeking && sound.readyState >= sound.HAVE_CURRENT_DATA;
}
