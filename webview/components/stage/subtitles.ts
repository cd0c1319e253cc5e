import type { PanelTimeline } from '../../../src/panel/messages.ts';

/** Whether there may be words to make subtitles of: captions, or a voice. Pure. */
export function hasSubtitles({ tracks }: PanelTimeline): boolean {
  return tracks.some(({ label, segments }) => SPOKEN.has(label) && segments.length > 0);
}

/** What the timeline calls such tracks (src/timeline/read.ts). */
const SPOKEN: ReadonlySet<string> = new Set(['Caption', 'Voice']);
