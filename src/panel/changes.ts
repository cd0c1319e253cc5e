import type { ListChange, PanelProject, PanelState, StateChange } from './messages.ts';

type StatePart = keyof StateChange['state'];
type ProjectPart = keyof StateChange['project'];

/** Parts that may be absent, and so may go. */
export const STATE_PARTS_THAT_GO = ['noFolder', 'credits', 'removed'] as const satisfies readonly StatePart[];
export const PROJECT_PARTS_THAT_GO = [
  ...(['earlier', 'versions', 'waiting', 'timeline', 'activity'] as const),
  ...(['lastCost', 'formats', 'preview'] as const),
] as const satisfies readonly ProjectPart[];

/**
 * What became of a state, for a page that has the one before: a word of an answer is a word, however much else there is.
 *
 * @param before shares with `after` whatever is alike (share.ts)
 * @returns undefined where another project is shown: that is told as a whole
 */
export function changeOf(before: PanelState, after: PanelState): StateChange | undefined {
  const [was, is] = [before.project, after.project];
  if (!was || was.id !== is?.id) return undefined;
  return {
    state: changedParts(before, after, ['project', 'projects']),
    project: changedParts(was, is, ['messages', 'assets']),
    ...(before.projects !== after.projects && { projects: listChange(before.projects, after.projects) }),
    ...(was.messages !== is.messages && { messages: listChange(was.messages, is.messages) }),
    ...(was.assets !== is.assets && { assets: listChange(was.assets, is.assets) }),
    gone: {
      state: STATE_PARTS_THAT_GO.filter((part) => part in before && !(part in after)),
      project: PROJECT_PARTS_THAT_GO.filter((part) => part in was && !(part in is)),
    },
  };
}

/** The state that a change was told of, made of the one before; whatever has not changed is the same object. */
export function changed(before: PanelState, change: StateChange): PanelState {
  const { state, projects, project, messages, assets, gone } = change;
  const was = before.project;
  return {
    ...without(before, gone.state),
    ...state,
    ...(projects && { projects: changedList(before.projects, projects) }),
    ...(was && {
      project: {
        ...without(was, gone.project),
        ...project,
        ...(messages && { messages: changedList(was.messages, messages) }),
        ...(assets && { assets: changedList(was.assets, assets) }),
      },
    }),
  };
}

/** @param lists told otherwise */
function changedParts<T extends PanelState | PanelProject, Lists extends keyof T>(
  before: T,
  after: T,
  lists: readonly Lists[],
): Partial<Omit<T, Lists>> {
  const others: Partial<T> = without(after, lists);
  const parts = Object.entries(others).filter(([name, part]) => !Object.is(part, before[name as keyof T]));
  return Object.fromEntries(parts) as Partial<Omit<T, Lists>>;
}

function without<T extends object>(whole: T, parts: readonly (keyof T)[]): T {
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => !parts.some((part) => part === name)),
  ) as T;
}

/** Lists lose items at their front, as a conversation of which the newest are told, and change in one stretch. */
function listChange<T>(before: readonly T[], after: readonly T[]): ListChange<T> {
  const first = after[0] === undefined ? -1 : before.indexOf(after[0]);
  const left = Math.max(0, first);
  const rest = before.slice(left);
  const shorter = Math.min(rest.length, after.length);
  let at = 0;
  while (at < shorter && Object.is(rest[at], after[at])) at += 1;
  let same = 0;
  while (same < shorter - at && Object.is(rest.at(-1 - same), after.at(-1 - same))) same += 1;
  return { left, at, out: rest.length - at - same, in: after.slice(at, after.length - same) };
}

function changedList<T>(before: readonly T[], { left, at, out, in: items }: ListChange<T>): readonly T[] {
  return before.slice(left).toSpliced(at, out, ...items);
}
