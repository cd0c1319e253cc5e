import type { CardSegment, PictureSegment } from '../../draft/index.ts';
import { freeId } from '../board/board.ts';
import { CROSSFADE } from '../board/media.ts';
import { readingMs } from '../board/reading.ts';

/** A card is looked at before it is read. */
const SETTLE_MS = 1200;
const SHORTEST_MS = 2500;
/** Letters turn their pages slowly: half of this is coming and going. */
const SHORTEST_PAGE_MS = 3600;
const LONGEST_NAME = 40;

/** A card at the end of a list, seen as long as reading it takes. */
export function toCard(
  card: { readonly heading?: string; readonly text: string; readonly look: CardSegment['look'] },
  before: readonly PictureSegment[],
): CardSegment {
  const all = [card.heading ?? '', card.text].join(' ').trim();
  return {
    id: freeId('p', before),
    kind: 'card',
    st: 0,
    d: Math.max(card.look === 'letter' ? SHORTEST_PAGE_MS : SHORTEST_MS, readingMs(all) + SETTLE_MS),
    name:
      all.length > LONGEST_NAME
        ? `${Array.from(all)
            .slice(0, LONGEST_NAME - 1)
            .join('')}…`
        : all,
    text: card.text,
    look: card.look,
    transition: CROSSFADE,
    design: {},
    ...(card.heading !== undefined && { heading: card.heading }),
  };
}
