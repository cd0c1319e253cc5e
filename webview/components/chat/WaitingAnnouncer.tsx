import type { PanelWaiting } from '../../../src/panel/messages.ts';
import { pure } from '../../hooks.ts';
import { count } from '../../lib/format.ts';

interface WaitingAnnouncerProps {
  readonly messages: readonly PanelWaiting[] | undefined;
  /** Something is going on, after which they are sent. */
  readonly busy: boolean;
}

/** Tells people who cannot see it that what they sent waits. It is there before there is anything to tell, as its neighbours are. */
export const WaitingAnnouncer = pure(function WaitingAnnouncer({ messages, busy }: WaitingAnnouncerProps) {
  const waiting = messages?.length ?? 0;
  return (
    <p class="unseen" role="status" data-part="waiting">
      {waiting > 0 && `${count(waiting, 'message')} ${busy ? 'to be sent when this is done' : 'not sent'}`}
    </p>
  );
});
