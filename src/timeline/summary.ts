import { percent, seconds, shorten } from './format.ts';
import type { Segment, Timeline, Track } from './types.ts';

/** A track names so many segments; of a longer one it says how many follow. */
const NAMED_SEGMENTS = 4;

/**
 * The track summary, one line, as docs/protocol.md documents it:
 * `Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)`
 */
export function summarize(timeline: Timeline): string {
  const { tracks } = timeline;
  const head = `Timeline (${tracks.length} ${tracks.length === 1 ? 'track' : 'tracks'})`;
  if (tracks.length === 0) return head;
  return `${head}: ${tracks.map((track, index) => `${index + 1}. ${track.label}: ${segmentsOf(track)}`).join(' ')}`;
}

function segmentsOf(track: Track): string {
  const { segments } = track;
  if (segments.length === 0) return 'empty';
  // Naming all but one only to say “and 1 more” would be silly.
  const named = segments.length > NAMED_SEGMENTS + 1 ? segments.slice(0, NAMED_SEGMENTS) : segments;
  const rest = segments.slice(named.length);
  const parts = named.map((segment) => `${nameOf(track, segment)} (${details(segment)})`);
  const first = rest[0];
  if (first) parts.push(`${rest.length} more (${seconds(first.startMs)}-${seconds(endOf(rest))}s)`);
  return parts.join(', ');
}

function nameOf(track: Track, segment: Segment): string {
  return track.kind === 'text' ? `"${shorten(segment.text ?? segment.name)}"` : shorten(segment.name);
}

/** `0-10s, 35%`; full loudness goes without saying. */
function details({ startMs, durationMs, volume }: Segment): string {
  const span = `${seconds(startMs)}-${seconds(startMs + durationMs)}s`;
  return volume === undefined || volume === 1 ? span : `${span}, ${percent(volume)}`;
}

function endOf(segments: readonly Segment[]): number {
  return segments.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0);
}
