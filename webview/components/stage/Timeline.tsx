import type { ComponentChildren, VNode } from 'preact';
import type { PanelSegment, PanelTimeline, PanelTrack } from '../../../src/panel/messages.ts';
import { pure } from '../../hooks.ts';
import { count, formatClock, formatPercent, formatSeconds } from '../../lib/format.ts';
import { place, ticks } from '../../lib/ruler.ts';

/** The tracks as lanes with a ruler above; the one-line summary says the same in words. */
export const Timeline = pure(function Timeline({ timeline }: { readonly timeline: PanelTimeline }) {
  const { summary, durationMs, tracks, width, height } = timeline;
  return (
    <div class="timeline">
      <p class="summary" title={summary}>
        {width !== undefined && height !== undefined && <span class="size">{`${width} × ${height}`} · </span>}
        {unbroken(summary)}
      </p>
      {durationMs > 0 && tracks.length > 0 && (
        <div class="lanes">
          <Ruler durationMs={durationMs} />
          {tracks.map((track) => (
            <Lane key={track.id} track={track} durationMs={durationMs} />
          ))}
        </div>
      )}
    </div>
  );
});

/** The summary with no line break within its brackets: `(0-3s)` would break at the hyphen. */
function unbroken(summary: string): readonly ComponentChildren[] {
  const parts = summary.split(/(\([^()]*\))/);
  return parts.map((part) => (part.startsWith('(') ? <span class="unbroken">{part}</span> : part));
}

function Ruler({ durationMs }: { readonly durationMs: number }): VNode {
  return (
    <div class="lane ruler" aria-hidden="true">
      <span class="lane-name" />
      <div class="lane-time">
        {ticks(durationMs).map(({ at, percent }) => (
          // A label at the very end would stand out of the lane: it ends there instead.
          <span key={at} class={percent > 92 ? 'tick tick-last' : 'tick'} style={{ left: `${percent}%` }}>
            {durationMs < 4000 ? formatSeconds(at) : formatClock(at)}
          </span>
        ))}
      </div>
    </div>
  );
}

function Lane({ track, durationMs }: { readonly track: PanelTrack; readonly durationMs: number }): VNode {
  return (
    <div class="lane" data-kind={track.kind}>
      <span class="lane-name" title={track.label}>
        {track.label}
      </span>
      <ul class="lane-time" aria-label={`${track.label}, ${count(track.segments.length, 'piece')}`}>
        {track.segments.map((segment) => (
          <Piece key={segment.id} segment={segment} durationMs={durationMs} />
        ))}
      </ul>
    </div>
  );
}

function Piece({
  segment,
  durationMs,
}: {
  readonly segment: PanelSegment;
  readonly durationMs: number;
}): VNode {
  const { left, width } = place(segment, durationMs);
  const told = describePiece(segment);
  return (
    <li class="piece" style={{ left: `${left}%`, width: `${width}%` }} title={told} aria-label={told}>
      <span aria-hidden="true">{segment.name}</span>
    </li>
  );
}

function describePiece({ name, startMs, durationMs, volume }: PanelSegment): string {
  const loudness = volume === undefined ? '' : `, ${formatPercent(volume)}`;
  return `${name} · ${formatSeconds(startMs)} to ${formatSeconds(startMs + durationMs)}${loudness}`;
}
