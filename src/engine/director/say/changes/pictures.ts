import { isDeepStrictEqual } from 'node:util';
import {
  picturesIn,
  shownIn,
  type Adjust,
  type Cell,
  type EngineDraft,
  type Framing,
  type PictureSegment,
} from '../../../draft/index.ts';
import { longerAlone } from './lengths.ts';
import type { Change } from './change.ts';

interface Pair {
  readonly before: PictureSegment;
  readonly after: PictureSegment;
  readonly at: number;
}

const namesOf = (pictures: readonly PictureSegment[]): string[] => pictures.map(({ name }) => name);

/** In which pictures two drafts differ, and in what. */
export function pictureChanges(before: EngineDraft, after: EngineDraft): Change[] {
  const [old, now] = [picturesIn(before), picturesIn(after)];
  const was = new Map(old.map((picture) => [picture.id, picture]));
  const is = new Map(now.map((picture) => [picture.id, picture]));
  const pairs = now.flatMap((picture, at): Pair[] => {
    const same = was.get(picture.id);
    return same && same.kind === picture.kind && !isOther(same, picture)
      ? [{ before: same, after: picture, at }]
      : [];
  });
  const replaced = now.flatMap((picture) => {
    const same = was.get(picture.id);
    return same && isOther(same, picture) && same.kind !== 'split' && picture.kind !== 'split'
      ? [{ from: same.name, to: picture.name }]
      : [];
  });
  return [
    ...splitChanges(old, now),
    ...comings(
      // What was in a frame together is told one by one.
      old.filter((picture) => picture.kind !== 'split' && !is.has(picture.id) && !isCell(picture, now)),
      now.filter((picture) => !was.has(picture.id) && !isCell(picture, old)),
      now.length,
    ),
    ...replaced.map((each): Change => ({ kind: 'replaced', ...each })),
    ...orderChange(
      old.filter(({ id }) => is.has(id)),
      now.filter(({ id }) => was.has(id)),
      now,
    ),
    ...pairChanges(pairs, now),
  ];
}

const isOther = (a: PictureSegment, b: PictureSegment): boolean =>
  !isDeepStrictEqual(
    shownIn(a).map(({ source }) => source.hash),
    shownIn(b).map(({ source }) => source.hash),
  );

/** Whether a picture is one of those that share a frame. */
const isCell = (picture: PictureSegment, others: readonly PictureSegment[]): boolean =>
  shownIn(picture).some(({ source }) =>
    others.some(
      (other) => other.kind === 'split' && other.cells.some((cell) => cell.source.hash === source.hash),
    ),
  );

function splitChanges(old: readonly PictureSegment[], now: readonly PictureSegment[]): Change[] {
  const splits = (pictures: readonly PictureSegment[]) =>
    pictures.flatMap((picture) => (picture.kind === 'split' ? [picture] : []));
  const [before, after] = [splits(old), splits(now)];
  const cellNames = (cells: readonly Cell[]) => cells.map(({ name }) => name);
  return [
    ...after
      .filter(({ id }) => !before.some((each) => each.id === id))
      .map((split): Change => ({ kind: 'split', names: cellNames(split.cells) })),
    ...before
      .filter(({ id }) => !after.some((each) => each.id === id))
      .flatMap(({ cells }): Change[] => {
        const left = cells.filter((cell) => isShown(cell, now));
        return [
          ...removedFrom(cells, left, now.length),
          ...(left.length > 1 ? [{ kind: 'apart' as const, names: cellNames(left) }] : []),
          ...longerOf(cells, now),
        ];
      }),
    // One that has lost a part of itself, or got another one.
    ...after.flatMap((split): Change[] => {
      const cells = before.find(({ id }) => id === split.id)?.cells ?? split.cells;
      const left = cells.filter((cell) => isShown(cell, now));
      const hasMore = split.cells.some((cell) => !cells.some((each) => isSameFile(each, cell)));
      return [
        ...removedFrom(cells, left, now.length),
        ...(hasMore ? [{ kind: 'split' as const, names: cellNames(split.cells) }] : []),
      ];
    }),
  ];
}

const isSameFile = (one: Pick<Cell, 'source'>, other: Pick<Cell, 'source'>): boolean =>
  one.source.hash === other.source.hash;

/** Whether what shared a frame is seen still, in whatever way. */
const isShown = (cell: Cell, now: readonly PictureSegment[]): boolean =>
  now.some((picture) => shownIn(picture).some((shown) => isSameFile(shown, cell)));

/** Those of a frame that are not seen any more. @param have how many pictures there are now */
function removedFrom(cells: readonly Cell[], left: readonly Cell[], have: number): Change[] {
  const gone = cells.filter((cell) => !left.includes(cell));
  return gone.length === 0 ? [] : [{ kind: 'removed', names: gone.map(({ name }) => name), have }];
}

/** Of pictures that came apart, the one that is seen longer than the others. */
function longerOf(cells: readonly Cell[], now: readonly PictureSegment[]): Change[] {
  const hashes = new Set(cells.map(({ source }) => source.hash));
  const apart = now.filter((picture) => picture.kind === 'image' && hashes.has(picture.source.hash));
  const shortest = Math.min(...apart.map(({ d }) => d));
  const longer = apart.filter(({ d }) => d > shortest);
  const [only] = longer;
  return only && longer.length === 1 && apart.length > 1
    ? [{ kind: 'seen', names: [only.name], all: false, ms: only.d }]
    : [];
}

function comings(gone: readonly PictureSegment[], come: readonly PictureSegment[], have: number): Change[] {
  return [
    ...(gone.length > 0 ? [{ kind: 'removed' as const, names: namesOf(gone), have }] : []),
    ...(come.length > 0 ? [{ kind: 'added' as const, names: namesOf(come), have }] : []),
  ];
}

/** How those that stayed have changed places. */
function orderChange(
  old: readonly PictureSegment[],
  kept: readonly PictureSegment[],
  now: readonly PictureSegment[],
): Change[] {
  const [from, to] = [old, kept].map((pictures) => pictures.map(({ id }) => id));
  if (!from || !to || isDeepStrictEqual(from, to) || from.length !== to.length) return [];
  const [first] = kept;
  const differing = kept.filter(({ id }, at) => from[at] !== id);
  const [a, b] = differing;
  if (isDeepStrictEqual(from.toReversed(), to) && first && kept.length > 2)
    return [{ kind: 'reversed', first: first.name }];
  // The second that is the first now was put there.
  const isPutFirst = differing.length === 2 && to[0] === from[1] && to[1] === from[0];
  if (differing.length === 2 && a && b && !isPutFirst) return [{ kind: 'swapped', names: [a.name, b.name] }];
  const moved = movedRun(from, to);
  if (moved) {
    const pictures = moved.flatMap((id) => kept.find((picture) => picture.id === id) ?? []);
    const at = now.findIndex(({ id }) => id === moved[0]);
    const end = at === 0 ? 'first' : at + moved.length === now.length ? 'last' : undefined;
    return [{ kind: 'moved', names: namesOf(pictures), place: at + 1, end }];
  }
  return [{ kind: 'ordered', names: namesOf(kept) }];
}

/** The fewest neighbours that were taken out and put in elsewhere; undefined where that does not explain the new order. */
function movedRun(from: readonly string[], to: readonly string[]): string[] | undefined {
  for (let length = 1; length <= from.length / 2; length += 1)
    for (let at = 0; at + length <= to.length; at += 1) {
      const run = to.slice(at, at + length);
      const rest = from.filter((id) => !run.includes(id));
      if (isDeepStrictEqual([...rest.slice(0, at), ...run, ...rest.slice(at)], to)) return run;
    }
  return undefined;
}

/** What has changed of each picture, said of all at once where it is the same. */
function pairChanges(pairs: readonly Pair[], now: readonly PictureSegment[]): Change[] {
  return [
    ...seenChanges(pairs),
    ...partChanges(pairs),
    ...transitionChanges(pairs),
    ...shownChanges(pairs, now),
    ...pairs.flatMap(({ before, after }): Change[] =>
      before.name === after.name || after.kind === 'card'
        ? []
        : [{ kind: 'renamed', from: before.name, to: after.name }],
    ),
    ...cardChanges(pairs),
    ...splitChange(pairs),
  ];
}

/** Pairs whose value changed. */
const changedIn = (pairs: readonly Pair[], of: (picture: PictureSegment) => unknown): Pair[] =>
  pairs.filter(({ before, after }) => !isDeepStrictEqual(of(before), of(after)));

function cardChanges(pairs: readonly Pair[]): Change[] {
  const changed = changedIn(pairs, (picture) =>
    picture.kind === 'card' ? [picture.heading, picture.text, picture.look, picture.ground] : undefined,
  );
  const [only] = changed;
  if (!only) return [];
  const names = changed.map(({ after }) => after.name);
  return [{ kind: 'card', names, text: changed.length === 1 ? newWords(only) : undefined }];
}

/** What a card says now, if that has changed. */
function newWords({ before, after }: Pair): string | undefined {
  if (before.kind !== 'card' || after.kind !== 'card') return undefined;
  const [was, is] = [before, after].map(({ heading, text }) =>
    [heading, text].filter((words) => words !== undefined && words !== '').join('\n'),
  );
  return was === is ? undefined : is;
}

function splitChange(pairs: readonly Pair[]): Change[] {
  const changed = changedIn(pairs, (picture) =>
    picture.kind === 'split' ? [picture.arrange, picture.gap, picture.ground] : undefined,
  );
  return changed.length > 0 ? [{ kind: 'split-changed', names: changed.map(({ after }) => after.name) }] : [];
}

/** Groups pairs whose value changed by their new value. */
function grouped<Value>(
  pairs: readonly Pair[],
  of: (picture: PictureSegment) => Value,
): { pairs: Pair[]; value: Value }[] {
  const groups: { pairs: Pair[]; value: Value }[] = [];
  for (const pair of pairs) {
    const value = of(pair.after);
    if (isDeepStrictEqual(of(pair.before), value)) continue;
    const group = groups.find((each) => isDeepStrictEqual(each.value, value));
    if (group) group.pairs.push(pair);
    else groups.push({ pairs: [pair], value });
  }
  return groups;
}

const MANY_LENGTHS = 3;

/** Lengths that were said; those that only follow from the length of the whole are not told one by one. */
function seenChanges(pairs: readonly Pair[]): Change[] {
  const groups = grouped(
    pairs.filter(({ after }) => after.kind !== 'clip'),
    ({ d }) => d,
  );
  const alone = longerAlone(groups.flatMap(({ pairs: some }) => some));
  if (alone) return [{ kind: 'seen', names: [alone.after.name], all: false, ms: alone.after.d }];
  if (groups.length > MANY_LENGTHS) return [];
  // Where all have changed, and not to one length, they only follow the whole.
  const changed = groups.flatMap(({ pairs: some }) => some).length;
  if (groups.length > 1 && changed === pairs.filter(({ after }) => after.kind !== 'clip').length) return [];
  const stills = pairs.filter(({ after }) => after.kind !== 'clip');
  const all = (ms: number): boolean => stills.length > 1 && stills.every(({ after }) => after.d === ms);
  return groups.map(({ pairs: some, value }) => ({
    kind: 'seen',
    names: some.map(({ after }) => after.name),
    all: all(value),
    ms: value,
  }));
}

function partChanges(pairs: readonly Pair[]): Change[] {
  const clips = pairs.flatMap(({ before, after }) =>
    before.kind === 'clip' && after.kind === 'clip' ? [{ before, after }] : [],
  );
  const sped = clips.filter(({ before, after }) => before.speed !== after.speed);
  const speeds = [...new Set(sped.map(({ after }) => after.speed))];
  return [
    ...clips
      .filter(
        ({ before, after }) =>
          before.speed === after.speed && (before.in !== after.in || before.d !== after.d),
      )
      .map(({ after }): Change => ({
        kind: 'part',
        name: after.name,
        from: after.in,
        to: after.in + Math.round(after.d * after.speed),
      })),
    ...speeds.map((speed): Change => ({
      kind: 'speed',
      speed,
      names: sped.filter(({ after }) => after.speed === speed).map(({ after }) => after.name),
    })),
  ];
}

function transitionChanges(pairs: readonly Pair[]): Change[] {
  const seen = pairs.filter(({ at }) => at > 0);
  const groups = grouped(seen, ({ transition }) => transition);
  // Overlaps that are shorter only since the pictures are, go without saying.
  const told = groups.filter(({ pairs: some }) =>
    some.some(
      ({ before, after }) =>
        before.transition?.kind !== after.transition?.kind ||
        before.transition?.from !== after.transition?.from ||
        after.d >= before.d,
    ),
  );
  return told.flatMap(({ pairs: some, value }): Change[] =>
    value
      ? [
          {
            kind: 'transition',
            to: value,
            names: some.map(({ after }) => after.name),
            all: some.length === seen.length,
          },
        ]
      : [],
  );
}

function shownChanges(pairs: readonly Pair[], now: readonly PictureSegment[]): Change[] {
  const shown = pairs.filter(({ after }) => after.kind !== 'card');
  const of =
    <Value>(read: (cell: Cell) => Value) =>
    (picture: PictureSegment): Value | undefined =>
      shownIn(picture).map(read)[0];
  const names = (some: readonly Pair[]) => ({
    names: some.map(({ after }) => after.name),
    all: some.length === now.filter(({ kind }) => kind !== 'card').length && some.length > 1,
  });
  return [
    ...motionChanges(shown),
    ...grouped(
      shown,
      of(({ adjust }) => adjust),
    ).flatMap(({ pairs: some, value }): Change[] => {
      const from = some[0] && of(({ adjust }) => adjust)(some[0].before);
      return value && from ? [{ kind: 'colors', ...names(some), to: differing(from, value), from }] : [];
    }),
    ...grouped(
      shown,
      of(({ framing }) => framing),
    ).flatMap(({ pairs: some, value }): Change[] => {
      const from = some[0] && of(({ framing }) => framing)(some[0].before);
      return value && from
        ? [
            {
              kind: 'framing',
              ...names(some),
              to: differing<Framing>(from, value),
              uncropped: from.crop !== undefined && value.crop === undefined,
            },
          ]
        : [];
    }),
    ...grouped(
      shown.filter(({ after }) => shownIn(after).some(({ kind }) => kind === 'clip')),
      of(({ vol, muted }) => (muted ? 0 : vol)),
    ).map(({ pairs: some, value }): Change => {
      const clips = now.filter((picture) => shownIn(picture).some(({ kind }) => kind === 'clip'));
      return {
        kind: 'clip-sound',
        names: some.map(({ after }) => after.name),
        all: some.length === clips.length,
        volume: value ?? 0,
      };
    }),
  ];
}

/** The fields in which two values differ. */
function differing<Value extends Framing | Adjust>(from: Value, to: Value): Partial<Value> {
  const fields = Object.entries(to).filter(
    ([key, value]) => !isDeepStrictEqual(from[key as keyof Value], value),
  );
  return Object.fromEntries(fields) as Partial<Value>;
}

function motionChanges(shown: readonly Pair[]): Change[] {
  const stills = shown.filter(({ after }) => after.kind === 'image');
  const groups = grouped(stills, (picture) => shownIn(picture)[0]?.motion);
  const changed = groups.flatMap(({ pairs }) => pairs);
  const isVaried =
    changed.length > 2 &&
    groups.length > 1 &&
    changed.every(({ after }) => shownIn(after)[0]?.motion.kind !== 'path');
  if (isVaried)
    return [
      {
        kind: 'motion',
        to: 'varied',
        names: changed.map(({ after }) => after.name),
        all: changed.length === stills.length || changed.length > 3,
      },
    ];
  return groups.flatMap(({ pairs: some, value }): Change[] => {
    const same = stills.every(({ after }) => isDeepStrictEqual(shownIn(after)[0]?.motion, value));
    return value
      ? [
          {
            kind: 'motion',
            to: value.kind,
            names: some.map(({ after }) => after.name),
            all: same && stills.length > 1,
          },
        ]
      : [];
  });
}
