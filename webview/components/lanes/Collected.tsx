import type { VNode } from 'preact';
import { count } from '../../lib/format.ts';
import { Button } from '../../toolkit/Button.ts';
import type { Hand } from '../../gestures/useGestures.ts';

interface CollectedProps {
  readonly hand: Hand;
  readonly busy: boolean;
  /** Credits. */
  readonly lastCost: number | undefined;
}

/** Where each message is paid for, what was done by hand goes out as one, when the user says so. */
export function Collected({ hand, busy, lastCost }: CollectedProps): VNode {
  const changes = count(hand.waiting.length, 'change');
  const cost =
    lastCost === undefined
      ? 'Sending them uses credits.'
      : `Likely about ${count(Math.round(lastCost * 10) / 10, 'credit')}, as your last message.`;
  return (
    <div class="collected" role="group" aria-label="Changes that are not sent yet">
      <span class="collected-told">
        {changes} not sent yet. {cost}
      </span>
      <Button look="primary" disabled={busy} onClick={hand.apply}>
        Apply
      </Button>
      <Button onClick={hand.discard}>Discard</Button>
    </div>
  );
}
