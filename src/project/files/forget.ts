import { patched } from '../patch.ts';
import type { ProjectAsset, ProjectRecord } from '../types.ts';

/**
 * The files without one that could not be added, or that nobody but us has. One that is the session's stays, but for it to be `unused` no
 * longer. Pure.
 *
 * @param busy something is going on: what waits may be on its way
 */
export function withoutFile(
  { assets }: Pick<ProjectRecord, 'assets'>,
  id: string,
  busy: boolean,
): readonly ProjectAsset[] {
  const isForgotten = ({ state, begun }: ProjectAsset): boolean =>
    state === 'failed' || (state === 'waiting' && begun !== true && !busy);
  return assets.flatMap((each) => {
    if (each.id !== id) return [each];
    return isForgotten(each) ? [] : [patched(each, { unused: undefined })];
  });
}
