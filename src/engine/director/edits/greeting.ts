import type { PictureSegment } from '../../draft/index.ts';
import { without } from './without.ts';

/** A letter's pages in another order: its greeting stands above the first of them still. */
export function greeted(
  before: readonly PictureSegment[],
  after: readonly PictureSegment[],
): readonly PictureSegment[] {
  const own = before.find(isPage);
  const first = after.find(isPage);
  const kept = after.find(({ id }) => id === own?.id);
  if (!own?.heading || !first || !kept || first.id === own.id || first.heading || !isPage(kept)) return after;
  const { heading } = kept;
  if (heading === undefined) return after;
  return after.map((picture) => {
    if (picture === first) return { ...first, heading };
    return picture === kept ? without(kept, 'heading') : picture;
  });
}

const isPage = (picture: PictureSegment): picture is Extract<PictureSegment, { kind: 'card' }> =>
  picture.kind === 'card' && picture.look === 'letter';
