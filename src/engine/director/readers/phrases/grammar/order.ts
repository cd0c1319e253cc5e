import { picturesIn } from '../../../../draft/index.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { edit, type Situation } from '../../reader.ts';
import { together } from '../clause.ts';
import { isInVideo } from '../shown.ts';
import type { Grammar } from './grammar.ts';

/** “The boat one and the first one”: where cards stand between them, the first photo is meant. */
function photosAmong(named: readonly SimpleTarget[], situation: Situation): readonly SimpleTarget[] {
  const isPhoto = named.some((each) => each.by === 'name' && isInVideo(situation, each.name));
  const hasCards = situation.draft && picturesIn(situation.draft).some(({ kind }) => kind === 'card');
  if (!isPhoto || hasCards !== true) return named;
  return named.map((each) =>
    each.by === 'number' && each.of === 'picture' ? { ...each, of: 'photo' as const } : each,
  );
}

/** `swap 1 and 2`. */
export const swap: Grammar = (clause, hint) => {
  if (clause.take('swap') === undefined) return undefined;
  clause.takeAll('swap', 'change', 'replace', 'place', 'order');
  const named = clause.named().map(({ value }) => value);
  for (let number = clause.number(); number; number = clause.number())
    named.push({ by: 'number', of: 'picture', numbers: [number.value] });
  clause.takeAll('photo', 'picture', 'clip');
  const [first, ...rest] = photosAmong(named, hint.situation);
  if (!first) {
    // “Swap the photos”, where there are two.
    const both = { by: 'kind', kind: 'photo' } as const;
    const photos = hint.situation.draft?.t.flatMap(({ tt, sg }) =>
      sg.filter(({ kind }) => tt === 0 && kind === 'image'),
    );
    return photos?.length === 2
      ? edit<'swap_pictures'>({ do: 'swap_pictures', target: both, with: both })
      : undefined;
  }
  // “The first two photos” are two by themselves.
  if (rest.length === 0)
    return first.by === 'range'
      ? edit<'swap_pictures'>({ do: 'swap_pictures', target: first, with: first })
      : undefined;
  return edit<'swap_pictures'>({ do: 'swap_pictures', target: first, with: together(rest) });
};

/** `cut on the beat`, `卡点`. */
export const beats: Grammar = (clause) => {
  if (!clause.takeAll('onBeat')) return undefined;
  clause.takeAll('photo', 'picture', 'clip', 'trim', 'cuts', 'transition', 'music', 'change', 'move');
  return edit<'match_music'>({ do: 'match_music' });
};

/** `reverse the order`, `shuffle`, `sort by name`, `in chronological order`. */
export const order: Grammar = (clause) => {
  const by =
    clause.take('alphabetical') !== undefined || (clause.has('sort') && clause.take('names') !== undefined)
      ? 'name'
      : clause.take('shuffle') !== undefined
        ? 'shuffle'
        : clause.take('chronological') !== undefined
          ? 'time'
          : clause.take('reverse') !== undefined
            ? 'reverse'
            : undefined;
  if (!by) return undefined;
  clause.takeAll('order', 'photo', 'picture', 'sort', 'reverse', 'shuffle', 'alphabetical', 'flip', 'keep');
  // “From the oldest to the newest, by file name”: the names say how old they are.
  if (by === 'name') clause.takeAll('chronological');
  return edit<'order_pictures'>({ do: 'order_pictures', by });
};
