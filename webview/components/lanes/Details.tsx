import type { VNode } from 'preact';
import { nounOf, type Located } from '../../gestures/segments.ts';
import { Icon } from '../../icons.tsx';
import { formatPercent, formatSeconds } from '../../lib/format.ts';
import { Button } from '../../toolkit/Button.ts';
import type { Deed } from '../../gestures/deeds.ts';

interface DetailsProps {
  readonly selected: Located;
  readonly deeds: readonly Deed[];
}

/** What is selected, and what can be done with it without a pointer's precision. */
export function Details({ selected, deeds }: DetailsProps): VNode {
  const { name, startMs, durationMs, volume } = selected.segment;
  const noun = nounOf(selected)?.replace('the ', '') ?? '';
  return (
    <div class="details" role="group" aria-label="Selected in the timeline">
      <span class="details-name" title={name}>
        <b>{noun.charAt(0).toUpperCase() + noun.slice(1)}</b> {name}
      </span>
      <span class="details-time">
        {formatSeconds(startMs)}–{formatSeconds(startMs + durationMs)}
        {volume !== undefined && `, ${formatPercent(volume)}`}
      </span>
      <span class="details-deeds">
        {deeds.map(({ icon, label, keys, act }) => (
          <Button key={label} look="icon" label={`${label} (${keys})`} onClick={act}>
            <Icon name={icon} />
          </Button>
        ))}
      </span>
    </div>
  );
}
