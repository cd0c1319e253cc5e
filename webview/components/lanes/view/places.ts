/**
 * Gives each of what is seen a place of its own, a small number, and keeps it there while it is seen. What comes takes the place of what has
 * gone. Pure.
 *
 * @param ids of what is seen now, each once
 * @param before the places that there were
 */
export function takePlaces(
  ids: readonly string[],
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const kept = new Set(ids.flatMap((id) => before.get(id) ?? []));
  let next = 0;
  const free = (): number => {
    while (kept.has(next)) next += 1;
    return next++;
  };
  return new Map(ids.map((id) => [id, before.get(id) ?? free()]));
}
