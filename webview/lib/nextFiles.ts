import type { PanelAsset, PanelTimeline } from '../../src/panel/messages.ts';

/** What was added and has come to nothing yet. */
export interface NextFiles {
  /** They go with the next message. */
  readonly waiting: readonly PanelAsset[];
  /** They are there, but the message that they went with did nothing with them. */
  readonly unused: readonly PanelAsset[];
}

/** The files that the next message may be about. Pure. */
export function nextFiles(assets: readonly PanelAsset[], timeline: PanelTimeline | undefined): NextFiles {
  const used = new Set(
    timeline?.tracks.flatMap(({ segments }) =>
      segments.flatMap(({ asset = [], beside = [] }) => [asset, beside].flat()),
    ),
  );
  return {
    waiting: assets.filter(({ state }) => state === 'waiting'),
    unused: assets.filter(({ id, unused }) => unused === true && !used.has(id)),
  };
}

/** More names than this nobody reads. */
const MOST_NAMES = 8;

/**
 * What *Send* says for who has added files and written nothing: that they are to be added; before there is a video, what the skill's example
 * says. Pure; undefined where there are no files.
 */
export function sentenceFor(
  assets: readonly PanelAsset[],
  timeline: PanelTimeline | undefined,
  example: string | undefined,
): string | undefined {
  const { waiting, unused } = nextFiles(assets, timeline);
  const names = [...unused, ...waiting].map(({ name }) => name);
  if (names.length === 0) return undefined;
  if (timeline === undefined) return example;
  if (names.length > MOST_NAMES || names.some((name) => isAlike(name, assets))) return 'Add the new files.';
  const last = names.at(-1) ?? '';
  return `Add ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`}.`;
}

/** Another file is called so but for what kind it is: it goes out under a name of its own, which nobody here knows yet. */
function isAlike(name: string, assets: readonly PanelAsset[]): boolean {
  const stem = (full: string) => full.replace(/(?<=.)\.[^.]*$/, '').toLowerCase();
  return assets.filter((asset) => stem(asset.name) === stem(name)).length > 1;
}
