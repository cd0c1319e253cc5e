import type { VNode } from 'preact';
import type { PanelTimeline } from '../../../src/panel/messages.ts';
import type { Gesture } from '../../gestures/gesture.ts';
import { nounOf, type Located } from '../../gestures/segments.ts';
import { Icon, type IconName } from '../../icons.tsx';
import { formatPercent, formatSeconds } from '../../lib/format.ts';
import { Button } from '../../toolkit.ts';
import { isRemovable, lengthened, shifted } from './actions.ts';

interface DetailsProps {
  readonly selected: Located;
  readonly timeline: PanelTimeline;
  readonly onGesture: (gesture: Gesture) => void;
}

/** What is selected, and what can be done with it without a pointer's precision. */
export function Details({ selected, timeline, onGesture }: DetailsProps): VNode {
  const { segment, role } = selected;
  const { name, startMs, durationMs, volume } = segment;
  const noun = nounOf(selected);
  const act = (icon: IconName, label: string, gesture: Gesture | undefined): VNode => (
    <Button look="icon" label={label} disabled={!gesture} onClick={() => gesture && onGesture(gesture)}>
      <Icon name={icon} />
    </Button>
  );
  const isMovable = role === 'picture' || role === 'text';
  return (
    <div class="details" role="group" aria-label="Selected in the timeline">
      <span class="details-name" title={name}>
        {noun !== undefined && (
          <b>{noun.replace(/^(?:the )?./, (first) => first.replace('the ', '').toUpperCase())}</b>
        )}{' '}
        {name}
      </span>
      <span class="details-time">
        {formatSeconds(startMs)}–{formatSeconds(startMs + durationMs)}
        {volume !== undefined && `, ${formatPercent(volume)}`}
      </span>
      <span class="details-deeds">
        {isMovable &&
          act('left', role === 'picture' ? 'Move earlier' : 'Show earlier', shifted(selected, timeline, -1))}
        {isMovable &&
          act('right', role === 'picture' ? 'Move later' : 'Show later', shifted(selected, timeline, 1))}
        {isMovable && act('minus', 'Half a second shorter', lengthened(selected, -500))}
        {isMovable && act('add', 'Half a second longer', lengthened(selected, 500))}
        {role === 'picture' && act('copy', 'Duplicate', { do: 'duplicate', segment: segment.id })}
        {isRemovable(selected) && act('trash', 'Delete', { do: 'remove', segment: segment.id })}
      </span>
    </div>
  );
}
