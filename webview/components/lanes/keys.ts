import type { PanelTimeline } from '../../../src/panel/messages.ts';
import type { Gesture } from '../../gestures/gesture.ts';
import { locate, type Located } from '../../gestures/segments.ts';
import { isRemovable, lengthened, shifted, STEP_MS } from '../../gestures/actions.ts';
import type { Zoom } from './view/useZoom.ts';

interface Keyboard {
  readonly timeline: PanelTimeline;
  readonly scroller: HTMLElement | null;
  readonly selected: Located | undefined;
  readonly zoom: Zoom;
  readonly onSelect: (segment: string | undefined) => void;
  readonly onGesture: (gesture: Gesture) => void;
  readonly onEdit: (segment: string) => void;
}

/**
 * What a key means in the lanes: arrows go from piece to piece, with Alt they move it, with Shift they change its length. What means
 * something here is kept from the editor, where Alt and an arrow would leave the page.
 */
export function laneKey(event: KeyboardEvent, keyboard: Keyboard): void {
  if (event.isComposing || !(event.target instanceof HTMLElement)) return;
  const focused = event.target.dataset['segment'];
  if (focused === undefined) return;
  // The keyboard may be at a piece before it is drawn as selected.
  const selected = keyboard.selected && locate(keyboard.timeline, focused);
  const now = { ...keyboard, selected };
  const done = event.altKey || event.shiftKey ? change(event, now) : go(event, focused, now);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

/** @returns whether the key meant anything */
function change(event: KeyboardEvent, { selected, timeline, onGesture }: Keyboard): boolean {
  const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
  if (by === undefined || !selected || event.ctrlKey || event.metaKey) return false;
  const gesture = event.altKey ? shifted(selected, timeline, by) : lengthened(selected, by * STEP_MS);
  if (gesture) onGesture(gesture);
  return true;
}

/** @returns whether the key meant anything */
function go(event: KeyboardEvent, focused: string, keyboard: Keyboard): boolean {
  const { timeline, selected, zoom, onSelect, onGesture, onEdit } = keyboard;
  if ((event.ctrlKey || event.metaKey) && event.key !== 'd') return false;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End':
      focus(keyboard, neighbourOf(timeline, focused, event.key));
      return true;
    case 'Enter':
    case ' ':
      if (selected?.segment.id !== focused) onSelect(focused);
      else if (event.key === 'Enter') onEdit(focused);
      return true;
    case 'F2':
      onSelect(focused);
      onEdit(focused);
      return true;
    case 'Escape':
      if (!selected) return false;
      onSelect(undefined);
      return true;
    case 'Delete':
    case 'Backspace':
      if (selected && isRemovable(selected)) onGesture({ do: 'remove', segment: selected.segment.id });
      return true;
    case 'd':
      if (selected?.role === 'picture') onGesture({ do: 'duplicate', segment: selected.segment.id });
      return true;
    case '+':
    case '=':
      zoom.by(1.5);
      return true;
    case '-':
      zoom.by(1 / 1.5);
      return true;
    case '0':
      zoom.fit();
      return true;
    default:
      return false;
  }
}

/** Where an arrow leads: along its lane, or to what is seen at the same time on the next one. */
function neighbourOf({ tracks }: PanelTimeline, from: string, key: string): string | undefined {
  const lane = tracks.findIndex(({ segments }) => segments.some(({ id }) => id === from));
  const own = tracks[lane]?.segments ?? [];
  const at = own.findIndex(({ id }) => id === from);
  switch (key) {
    case 'ArrowLeft':
      return own[at - 1]?.id;
    case 'ArrowRight':
      return own[at + 1]?.id;
    case 'Home':
      return own[0]?.id;
    case 'End':
      return own.at(-1)?.id;
    default: {
      const next = tracks[key === 'ArrowUp' ? lane - 1 : lane + 1]?.segments ?? [];
      const startMs = own[at]?.startMs ?? 0;
      return (next.find((segment) => segment.startMs + segment.durationMs > startMs) ?? next.at(-1))?.id;
    }
  }
}

/** Goes to the next piece, or to the one before the last, since this one is about to be removed. */
export function leave(keyboard: Pick<Keyboard, 'timeline' | 'scroller' | 'onSelect'>, id: string): void {
  const { timeline } = keyboard;
  focus(keyboard, neighbourOf(timeline, id, 'ArrowRight') ?? neighbourOf(timeline, id, 'ArrowLeft'));
}

/** Selects a piece and puts the keyboard there: at once, so that the next key starts from it, or when it is drawn, where it was not. */
function focus(
  { scroller, onSelect }: Pick<Keyboard, 'scroller' | 'onSelect'>,
  id: string | undefined,
): void {
  if (id === undefined) return;
  onSelect(id);
  const put = (): boolean => {
    const piece = scroller?.querySelector<HTMLElement>(`[data-segment="${CSS.escape(id)}"]`);
    piece?.focus({ preventScroll: true });
    piece?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return piece !== null && piece !== undefined;
  };
  if (!put()) requestAnimationFrame(put);
}
