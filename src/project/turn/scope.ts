import { mediaLinks } from '../../assets/web.ts';
import { embedScope } from '../../skills/scope.ts';
import type { ProjectRecord } from '../types.ts';

/** Absolute paths of the files that a video of a batch is of; undefined where the whole session counts. */
export function scopeOf({ make }: ProjectRecord): readonly string[] | undefined {
  return make?.alone ? [...make.paths, ...mediaLinks(make.request)] : undefined;
}

/** A request that names the files it is about. @param paths from {@link scopeOf} */
export function scopedTo(
  paths: readonly string[],
  request: string,
  { assets, draft }: ProjectRecord,
): string {
  const own = assets.filter(({ path }) => paths.includes(path));
  const others = assets.some(({ path, state }) => !paths.includes(path) && state === 'ready');
  // The first of them has the session to itself.
  if (!others && draft === undefined) return request;
  return embedScope(
    request,
    own.flatMap(({ kind, state, name, sentAs = name }) =>
      kind !== 'script' && state === 'ready' ? [sentAs] : [],
    ),
  );
}
