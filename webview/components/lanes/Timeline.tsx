import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PanelAsset, PanelTimeline } from '../../../src/panel/messages.ts';
import type { Gesture } from '../../gestures/gesture.ts';
import { locate, nounOf, type Located } from '../../gestures/segments.ts';
import { isFree, pure, useStore, useValue } from '../../hooks.ts';
import type { Snapshot } from '../../state/store.ts';
import { Lanes } from './Lanes.tsx';
import { Collected } from './Collected.tsx';
import { useGestures } from '../../gestures/useGestures.ts';
import { useWaves } from './wave/useWaves.ts';

interface TimelineProps {
  /** Id of the project. */
  readonly project: string;
  readonly timeline: PanelTimeline;
  readonly assets: readonly PanelAsset[];
  /** What plays; undefined where nothing does. */
  readonly revision: string | undefined;
  /** Something is going on. */
  readonly busy: boolean;
}

const selectionOf = ({ selection }: Snapshot): Snapshot['selection'] => selection;
const lastCostOf = ({ panel }: Snapshot): number | undefined => panel?.project?.lastCost;

/** The tracks as lanes that can be arranged by hand; the one-line summary says what is in them in words. */
export const Timeline = pure(function Timeline(props: TimelineProps) {
  const { project, timeline, assets, revision, busy } = props;
  const store = useStore();
  const selection = useValue(selectionOf);
  const atOnce = useValue(isFree);
  const lastCost = useValue(lastCostOf);
  const hand = useGestures({ project, timeline, busy, atOnce });
  const selected = selection && locate(hand.timeline, selection.segment);

  const select = (segment: string | undefined): Located | undefined => {
    const located = segment === undefined ? undefined : locate(hand.timeline, segment);
    const name = located && (nounOf(located) ?? located.segment.name);
    store.select(segment !== undefined && name !== undefined ? { segment, name } : undefined);
    return located;
  };
  const choose = (segment: string | undefined): void => {
    const located = select(segment);
    // Its middle: where it begins, what was before it may be seen still.
    if (located && isSeen(located))
      store.showMoment(located.segment.startMs + located.segment.durationMs / 2);
  };
  useEffect(() => {
    // Its number may be another one by now, or it is gone.
    if (selection) select(selection.segment);
  }, [hand.timeline]);

  const add = (gesture: Gesture): void => {
    hand.add(gesture);
    if (gesture.do === 'remove') store.select(undefined);
  };
  const lanes = useRef<HTMLDivElement>(null);
  const waves = useWaves(lanes, project, revision);
  const { summary, durationMs, tracks, width, height } = timeline;
  return (
    <div class="timeline" ref={lanes} data-waiting={hand.waiting.length}>
      {durationMs > 0 && tracks.length > 0 && (
        <Lanes
          timeline={hand.timeline}
          assets={assets}
          waves={waves}
          selected={selected}
          onSelect={choose}
          onMoment={(atMs) => store.showMoment(atMs)}
          onGesture={add}
        />
      )}
      {!atOnce && hand.waiting.length > 0 && <Collected hand={hand} busy={busy} lastCost={lastCost} />}
      <p class={selected ? 'summary unseen' : 'summary'} title={summary}>
        {width !== undefined && height !== undefined && <span class="size">{`${width} × ${height}`} · </span>}
        {unbroken(summary)}
      </p>
      <p class="unseen" role="status" data-part="gesture">
        {hand.told}
      </p>
    </div>
  );
});

const isSeen = ({ role }: Located): boolean => role === 'picture' || role === 'text';

/** The summary with no line break within its brackets: `(0-3s)` would break at the hyphen. */
function unbroken(summary: string): readonly ComponentChildren[] {
  const parts = summary.split(/(\([^()]*\))/);
  return parts.map((part): VNode | string =>
    part.startsWith('(') ? <span class="unbroken">{part}</span> : part,
  );
}
