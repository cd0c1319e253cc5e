import type { PanelProject } from '../../src/panel/messages.ts';

/** What can be done about the video as one message left it. */
export type WayBack =
  /** The last change can be taken back, step by step: to the version before it, and on again to the one after it, where that was undone. */
  | { readonly kind: 'undo'; readonly version: string | undefined; readonly redo: string | undefined }
  /** The video can be what it was after this message; or, where that is undone, again. */
  | { readonly kind: 'back' | 'redo'; readonly version: string };

/** The ways back from messages, by their ids; none where the backend does not go back. */
export function waysBack({
  messages,
  versions,
}: Pick<PanelProject, 'messages' | 'versions'>): ReadonlyMap<string, WayBack> {
  if (!versions || versions.at === undefined) return new Map();
  const places = new Map(versions.ids.map((id, place) => [id, place]));
  const now = places.get(versions.at) ?? -1;
  const made = messages.filter(({ role, version }) => role !== 'user' && version !== undefined);
  const last = made.at(-1);
  return new Map(
    made.flatMap(({ id, version = '' }): [string, WayBack][] => {
      const place = places.get(version);
      if (place === undefined) return [];
      if (place !== now) return [[id, { kind: place < now ? 'back' : 'redo', version }]];
      const [undo, redo] = [versions.ids[now - 1], versions.ids[now + 1]];
      const canStep = id === last?.id && (undo ?? redo) !== undefined;
      return canStep ? [[id, { kind: 'undo', version: undo, redo }]] : [];
    }),
  );
}

/** The version that words of the user's were said about, where the video can go back to it. */
export function versionBefore(
  before: string | undefined,
  versions: PanelProject['versions'],
): string | undefined {
  return before !== undefined && versions?.ids.includes(before) === true ? before : undefined;
}
