/**
 * What one server counts an export's progress in: some count to 1, some to 100, and none says so. What it has reported before tells.
 */
export class ProgressScale {
  /** Undefined until a value was seen that only one of the two has. */
  #whole: 1 | 100 | undefined;

  /** @returns 0–1, whatever the server says */
  fraction(progress: number): number {
    if (progress > 1) this.#whole = 100;
    else if (progress > 0 && progress < 1) this.#whole ??= 1;
    // A first 1 is the beginning of a hundred: who counts to 1 has said something in between.
    return Math.min(Math.max(progress / (this.#whole ?? 100), 0), 1);
  }
}
