/** Some of an object's keys with new values; undefined takes a key away. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** `whole` with `patch` laid over it; keys that are undefined then are left out (`exactOptionalPropertyTypes`). */
export function patched<T extends object>(whole: T, patch: Patch<T>): T {
  return Object.fromEntries(
    Object.entries({ ...whole, ...patch }).filter(([, value]) => value !== undefined),
  ) as T;
}
