import { isDeepStrictEqual } from 'node:util';
import {
  picturesIn,
  soundsIn,
  textsIn,
  type CardSegment,
  type EngineDraft,
  type TextSegment,
} from '../../../draft/index.ts';
import type { Change } from './change.ts';

/** So many new or lost texts are told one by one. */
const FEW = 2;

/** In which words two drafts differ. */
export function textChanges(before: EngineDraft, after: EngineDraft): Change[] {
  const follows = followers(before, after);
  const [old, now] = [before, after].map((draft) => textsIn(draft).filter(({ id }) => !follows.has(id)));
  if (!old || !now) return [];
  const was = new Map(old.map((text) => [text.id, text]));
  const is = new Map(now.map((text) => [text.id, text]));
  const on = ({ anchor }: TextSegment): string | undefined =>
    anchor.kind === 'pictures' ? picturesIn(after).find(({ id }) => id === anchor.first)?.name : undefined;
  const gone = old.filter(({ id }) => !is.has(id));
  const come = now.filter(({ id }) => !was.has(id));
  const instead = come.length === 1 && gone.length === 1 ? gone[0]?.text : undefined;
  const added =
    come.length > FEW
      ? [{ kind: 'texts-added' as const, many: come.length, first: come[0]?.text ?? '' }]
      : come.map((text): Change => ({
          kind: 'text-added',
          role: text.role,
          text: text.text,
          st: text.st,
          d: text.d,
          on: on(text),
          instead,
        }));
  const removed =
    instead !== undefined
      ? []
      : gone.length > FEW
        ? [{ kind: 'texts-removed' as const, many: gone.length }]
        : gone.map(({ role, text }): Change => ({ kind: 'text-removed', role, text }));
  const pairs = now.flatMap((text) => {
    const same = was.get(text.id);
    return same ? [{ before: same, after: text }] : [];
  });
  return [
    ...added,
    ...removed,
    ...pairs
      .filter(({ before: a, after: b }) => a.text !== b.text)
      .map(({ before: a, after: b }): Change => ({
        kind: 'text-changed',
        role: b.role,
        from: a.text,
        to: b.text,
      })),
    ...pairs
      .filter((pair) => isRetimed(pair, before, after))
      .map(({ after: b }): Change => ({
        kind: 'text-timed',
        role: b.role,
        text: b.text,
        st: b.st,
        d: b.d,
        on: on(b),
      })),
    ...designChanges(pairs),
    ...cardChanges(before, after),
    ...spokenChange(pairs),
  ];
}

/** Captions that changed only since what is read aloud has; by id. */
function followers(before: EngineDraft, after: EngineDraft): ReadonlySet<string> {
  const sources = [before, after].map(
    (draft) => new Map(soundsIn(draft).map(({ id, source }) => [id, source])),
  );
  return new Set(
    [before, after].flatMap((draft) =>
      textsIn(draft).flatMap(({ id, anchor }) => {
        if (anchor.kind !== 'voice') return [];
        const [was, is] = sources.map((known) => known.get(anchor.voice));
        return isDeepStrictEqual(was, is) ? [] : [id];
      }),
    ),
  );
}

interface Pair<Segment> {
  readonly before: Segment;
  readonly after: Segment;
}

/** Whether somebody moved words: not where they only follow their pictures, or the end of the video. */
function isRetimed(
  { before: a, after: b }: Pair<TextSegment>,
  before: EngineDraft,
  after: EngineDraft,
): boolean {
  if (a.anchor.kind !== b.anchor.kind) return true;
  if (a.anchor.kind === 'pictures' && b.anchor.kind === 'pictures') {
    const { first } = a.anchor;
    return first !== b.anchor.first && picturesIn(after).some(({ id }) => id === first);
  }
  if (a.anchor.kind !== 'time') return false;
  if (b.role === 'closing' && a.role === 'closing' && a.d === b.d) return false;
  if (before.d !== after.d && (a.st + a.d === before.d || b.st + b.d === after.d)) return false;
  return a.st !== b.st || a.d !== b.d;
}

function designChanges(pairs: readonly Pair<TextSegment>[]): Change[] {
  const changed = pairs.filter(({ before, after }) => !isDeepStrictEqual(before.design, after.design));
  const [first] = changed;
  if (!first) return [];
  const { role, text, design } = first.after;
  return [{ kind: 'text-designed', role, text, many: changed.length, from: first.before.design, to: design }];
}

function cardChanges(before: EngineDraft, after: EngineDraft): Change[] {
  const cards = (draft: EngineDraft): CardSegment[] =>
    picturesIn(draft).flatMap((picture) => (picture.kind === 'card' ? [picture] : []));
  const was = new Map(cards(before).map((card) => [card.id, card]));
  const changed = cards(after).flatMap((card) => {
    const same = was.get(card.id);
    return same && !isDeepStrictEqual(same.design, card.design) ? [{ before: same, after: card }] : [];
  });
  const [first] = changed;
  return first
    ? [
        {
          kind: 'text-designed',
          role: 'card',
          text: first.after.text,
          many: changed.length,
          from: first.before.design,
          to: first.after.design,
        },
      ]
    : [];
}

function spokenChange(pairs: readonly Pair<TextSegment>[]): Change[] {
  const changed = pairs.filter(
    ({ before, after }) => before.spoken !== after.spoken || !isDeepStrictEqual(before.words, after.words),
  );
  return changed.length > 0 ? [{ kind: 'text-spoken', many: changed.length }] : [];
}
