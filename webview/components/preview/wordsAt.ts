import type { PanelTimeline } from '../../../src/panel/messages.ts';

/** What can be read in the picture at a time, ms: the texts of the timeline that are shown then, the first to come first. */
export function wordsAt(timeline: PanelTimeline | undefined, atMs: number): readonly string[] {
  const texts = timeline?.tracks.flatMap(({ kind, segments }) => (kind === 'text' ? segments : [])) ?? [];
  return texts
    .filter(({ startMs, durationMs }) => startMs <= atMs && atMs < startMs + durationMs)
    .toSorted((one, other) => one.startMs - other.startMs)
    .flatMap(({ text, name }) => text ?? name);
}
