import type { PanelTimeline } from '../../src/panel/messages.ts';
import type { Gesture } from './gesture.ts';
import type { Located } from './segments.ts';
import type { IconName } from '../icons.tsx';
import { hasWords, isRemovable, lengthened, shifted } from './actions.ts';

/** One thing that can be done with a piece. */
export interface Deed {
  readonly icon: IconName;
  readonly label: string;
  /** The keys that do it, or nearly so. */
  readonly keys: string;
  readonly act: () => void;
}

/** All that can be done with a piece now, in the order in which it is offered. */
export function deedsFor(
  located: Located,
  timeline: PanelTimeline,
  {
    onGesture,
    onEdit,
  }: { readonly onGesture: (gesture: Gesture) => void; readonly onEdit: (segment: string) => void },
): readonly Deed[] {
  const { segment, role } = located;
  const { id } = segment;
  const deed = (icon: IconName, label: string, keys: string, gesture: Gesture | undefined): readonly Deed[] =>
    gesture ? [{ icon, label, keys, act: () => onGesture(gesture) }] : [];
  const isPicture = role === 'picture';
  return [
    ...(hasWords(located)
      ? [{ icon: 'script' as const, label: 'Edit words', keys: 'F2', act: () => onEdit(id) }]
      : []),
    ...deed('left', isPicture ? 'Move earlier' : 'Show earlier', 'Alt+←', shifted(located, timeline, -1)),
    ...deed('right', isPicture ? 'Move later' : 'Show later', 'Alt+→', shifted(located, timeline, 1)),
    ...deed('minus', 'Half a second shorter', 'Shift+←', lengthened(located, -500)),
    ...deed('add', 'Half a second longer', 'Shift+→', lengthened(located, 500)),
    ...deed('copy', 'Duplicate', 'Ctrl+D', isPicture ? { do: 'duplicate', segment: id } : undefined),
    ...deed('trash', 'Delete', 'Delete', isRemovable(located) ? { do: 'remove', segment: id } : undefined),
  ];
}
