import type { ZodMiniType } from 'zod/mini';

/** Takes what is well formed of all that comes, and says once that something was not: who sends much of it would fill the log. */
export class Inbox<T> {
  readonly #schema: ZodMiniType<T>;
  readonly #log: (line: string) => void;
  #said = false;

  /** @param log gets where it is malformed, and none of what is in it */
  constructor(schema: ZodMiniType<T>, log: (line: string) => void) {
    this.#schema = schema;
    this.#log = log;
  }

  /** @returns undefined for what is not well formed */
  read(message: unknown): T | undefined {
    const { success, data, error } = this.#schema.safeParse(message);
    if (success) return data;
    if (!this.#said) {
      const places = error.issues.map(
        ({ path, code }) => `${path.map(String).join('.') || 'all of it'} (${code})`,
      );
      this.#log(
        `A malformed message was passed over, as others will be: ${places.slice(0, 3).join(', ')}`.slice(
          0,
          300,
        ),
      );
    }
    this.#said = true;
    return undefined;
  }
}
