import { picturesIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import type { SimpleTarget } from '../../edits/calls/targets.ts';
import { bestNamed } from '../../edits/names.ts';
import { edit, type Reading, type Wish } from '../reader.ts';

/**
 * A picture that is named is to go, and not what is read aloud while it is seen: another one takes its place there. Pure.
 */
export function withKeptWords<Read extends Pick<Reading, 'wishes' | 'origins'>>(
  reading: Read,
  draft: EngineDraft,
): Read {
  if (!draft.t.some(({ sg }) => sg.some((each) => each.kind === 'voice' && each.on !== undefined)))
    return reading;
  const origins = new Map(reading.origins);
  const wishes = reading.wishes.flatMap((wish): readonly Wish[] => {
    if (wish.kind !== 'edit' || wish.call.do !== 'remove_pictures') return [wish];
    const { target } = wish.call;
    const others = target.by === 'name' ? otherFor(target.name, draft) : undefined;
    const origin = reading.origins?.get(wish);
    if (others && origin) for (const each of others) origins.set(each, origin);
    return others ?? [wish];
  });
  return { ...reading, wishes, origins };
}

/** What is seen in the place of a picture that words are read with; undefined where no words are, or nothing else is there. */
function otherFor(name: string, draft: EngineDraft): Wish[] | undefined {
  const pictures = picturesIn(draft);
  const names = pictures.map((picture) => (picture.kind === 'card' ? [] : [picture.name]));
  const gone = bestNamed(nameOf(name), names);
  const texts = textsIn(draft);
  const isRead = (at: number): boolean =>
    texts.some(({ anchor }) => anchor.kind === 'pictures' && anchor.first === pictures[at]?.id);
  if (gone.length === 0 || !gone.every(isRead)) return undefined;
  const ofKind = (kind: 'image' | 'clip'): number[] =>
    pictures.flatMap((picture, at) => (!gone.includes(at) && picture.kind === kind ? [at] : []));
  // Photos stay as long as they are to; clips have a length of their own.
  const photos = ofKind('image');
  const all = photos.length > 0 ? photos : ofKind('clip');
  if (all.length === 0) return undefined;
  return gone.flatMap((at) => {
    const next = (each: number): number => Math.abs(each - at);
    const named = (each: number | undefined): string => pictures[each ?? -1]?.name ?? '';
    const beside = new Set([named(at - 1), named(at + 1)]);
    // One that is not seen right before or behind it, if there is any.
    const far = all.filter((each) => !beside.has(named(each)));
    const [nearest] = (far.length > 0 ? far : all).toSorted((a, b) => next(a) - next(b));
    const target: SimpleTarget = { by: 'number', of: 'picture', numbers: [at + 1] };
    return edit<'replace_picture'>({ do: 'replace_picture', target, file: named(nearest) });
  });
}
