/**
 * The host sends whole states, so every one arrives as a tree of new objects. `share` gives back the old object wherever
 * the new one says the same, so that a component can tell by `===` whether it has anything to draw. List items with an
 * `id` are matched by it, the others by position.
 * @returns `next` with all unchanged parts taken from `previous`; `previous` itself when nothing changed
 */
export function share<T>(previous: T | undefined, next: T): T;
export function share(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return shareList(previous, next);
  if (isRecord(previous) && isRecord(next)) return shareRecord(previous, next);
  return next;
}

function shareList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const byId = new Map(previous.filter(hasId).map((item) => [item.id, item]));
  const shared = next.map((item, index) => share(hasId(item) ? byId.get(item.id) : previous[index], item));
  const same =
    shared.length === previous.length && shared.every((item, index) => Object.is(item, previous[index]));
  return same ? previous : shared;
}

function shareRecord(
  previous: Record<string, unknown>,
  next: Record<string, unknown>,
): Record<string, unknown> {
  const keys = Object.keys(next);
  const shared = Object.fromEntries(keys.map((key) => [key, share(previous[key], next[key])]));
  const same =
    keys.length === Object.keys(previous).length &&
    keys.every((key) => key in previous && Object.is(shared[key], previous[key]));
  return same ? previous : shared;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasId(value: unknown): value is { readonly id: unknown } {
  return isRecord(value) && 'id' in value;
}
