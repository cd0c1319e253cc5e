import type { ActionId } from '../../actionIds.ts';
import type { MessageAction } from '../types.ts';

const LABELS: Readonly<Record<ActionId, string>> = {
  retry: 'Retry',
  export: 'Export',
  'show-tracks': 'Show Tracks',
  'show-credits': 'Show Credits',
  'add-files': 'Add Files…',
  'use-files': 'Use These Files',
  'without-files': 'Go On without Files',
  'use-local': 'Make It on This Computer',
  'set-token': 'Set Token…',
  register: 'Register',
  upgrade: 'Register or Upgrade',
  'open-settings': 'Open Settings',
  'open-in-browser': 'Open in Browser',
  'show-log': 'Show Log',
  'install-ffmpeg': 'How to Install ffmpeg',
  'open-video': 'Open',
  'reveal-video': 'Reveal',
  skip: 'Skip This One',
  'resume-batch': 'Make the Rest',
  approve: 'Approve',
  decline: 'Decline',
};

/** A button, with its usual label unless another one is given. */
export function action(
  id: ActionId,
  {
    label = LABELS[id],
    primary: isPrimary,
    target,
  }: { label?: string; primary?: boolean; target?: string | undefined } = {},
): MessageAction {
  return { id, label, ...(isPrimary ? { primary: true } : {}), ...(target === undefined ? {} : { target }) };
}
