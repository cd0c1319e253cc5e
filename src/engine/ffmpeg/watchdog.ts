/** How often it looks within its time: a pause of the whole machine counts as one look, and not as silence. */
const LOOKS = 6;

/** Calls something when there has been nothing new for a while. */
export class Watchdog {
  readonly #timer: NodeJS.Timeout;
  #silent = 0;
  #bit = false;

  /** @param ms without anything new @param bite called once, when they have passed */
  constructor(ms: number, bite: () => void) {
    this.#timer = setInterval(() => {
      this.#silent += 1;
      if (this.#silent < LOOKS) return;
      this.#bit = true;
      this.end();
      bite();
    }, ms / LOOKS);
    this.#timer.unref();
  }

  /** There is something new. */
  calm(): void {
    this.#silent = 0;
  }

  /** Whether the time has passed. */
  get bit(): boolean {
    return this.#bit;
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
