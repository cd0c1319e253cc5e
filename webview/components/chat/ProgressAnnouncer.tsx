import { useRef } from 'preact/hooks';
import type { PanelActivity } from '../../../src/panel/messages.ts';
import { pure } from '../../hooks.ts';
import { formatPercent } from '../../lib/format.ts';

/** How far something is is told at each of these parts of it: each percent would drown everything else. */
const QUARTERS = 4;

/**
 * Reads to people who cannot see it what is going on, and now and then how far it is. It is there before there is anything to tell: what
 * comes together with its region is not read by every screen reader.
 */
export const ProgressAnnouncer = pure(function ProgressAnnouncer({
  activity,
}: {
  readonly activity: PanelActivity | undefined;
}) {
  const told = useRef({ step: '', text: '' });
  const step = stepOf(activity);
  if (step !== told.current.step) told.current = { step, text: wordsOf(activity) };
  return (
    <p class="unseen" role="status" data-part="progress">
      {told.current.text}
    </p>
  );
});

/** What is going on, whatever is counted in its label, and which quarter of it. */
function stepOf(activity: PanelActivity | undefined): string {
  if (activity === undefined) return '';
  const { phase, label, fraction = 0 } = activity;
  return [phase, label.replace(/\d+/g, ''), Math.min(QUARTERS - 1, Math.floor(fraction * QUARTERS))].join();
}

function wordsOf(activity: PanelActivity | undefined): string {
  if (activity === undefined) return '';
  const { label, fraction = 0 } = activity;
  return fraction < 1 / QUARTERS ? label : `${label} ${formatPercent(fraction)}`;
}
