import { useLayoutEffect, useState } from 'preact/hooks';
import type { PanelTimeline } from '../../../src/panel/messages.ts';
import type { Gesture } from '../../gestures/gesture.ts';
import { locate, segmentsOf, type Located } from '../../gestures/segments.ts';
import { rounded, SHORTEST_MS, withLength } from '../../gestures/actions.ts';

/** What of a segment the pointer holds. */
export type Hold = 'body' | 'start' | 'end';

interface Held {
  readonly located: Located;
  readonly hold: Hold;
  /** Where it was taken, px of the window. */
  readonly fromX: number;
  /** How far it has been moved, px; 0 until that is plainly meant. */
  readonly by: number;
  /** Where the pointer is in time, ms. */
  readonly atMs: number;
}

/** What is dragged just now. */
export interface Drag {
  /** What comes of it when it is let go here. */
  readonly gesture: Gesture | undefined;
  /** Id of the segment, and how far it is moved, px. */
  readonly segment: string;
  readonly hold: Hold;
  readonly by: number;
}

interface DragOptions {
  readonly timeline: PanelTimeline;
  /** Px of a second. */
  readonly scale: number;
  /** Where a place of the window is in time, ms; scrolls where that is at an edge. */
  readonly timeAt: (clientX: number) => number;
  readonly onGesture: (gesture: Gesture) => void;
}

/** What is moved less than this was only pressed, px. */
const SLACK = 4;

/** Dragging with a pointer. Escape leaves everything as it was. */
export function useDrag({ timeline, scale, timeAt, onGesture }: DragOptions): {
  readonly drag: Drag | undefined;
  readonly take: (id: string, hold: Hold, event: PointerEvent) => void;
} {
  const [held, setHeld] = useState<Held>();
  const gesture = held && held.by !== 0 ? gestureOf(held, timeline, scale) : undefined;

  // Before the next paint: a quick click is let go before that.
  useLayoutEffect(() => {
    if (!held) return;
    const bond = new AbortController();
    const move = ({ clientX, buttons }: PointerEvent): void => {
      // It was let go where nobody was told of it.
      if (buttons === 0) {
        setHeld(undefined);
        return;
      }
      const by = clientX - held.fromX;
      if (held.by === 0 && Math.abs(by) < SLACK) return;
      setHeld({ ...held, by, atMs: timeAt(clientX) });
    };
    const drop = (): void => {
      setHeld(undefined);
      if (gesture) onGesture(gesture);
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(undefined);
    };
    const { signal } = bond;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', drop, { signal });
    window.addEventListener('pointercancel', () => setHeld(undefined), { signal });
    window.addEventListener('keydown', leave, { signal, capture: true });
    return () => bond.abort();
  }, [held, gesture, timeAt]);

  return {
    drag:
      held && held.by !== 0
        ? { gesture, segment: held.located.segment.id, hold: held.hold, by: held.by }
        : undefined,
    take: (id, hold, event) => {
      const located = locate(timeline, id);
      if (event.button !== 0 || !located || (located.role !== 'picture' && located.role !== 'text')) return;
      setHeld({ located, hold, fromX: event.clientX, by: 0, atMs: located.segment.startMs });
    },
  };
}

function gestureOf(held: Held, timeline: PanelTimeline, scale: number): Gesture | undefined {
  const { located, hold, by, atMs } = held;
  const { segment, role, number } = located;
  const byMs = (by * 1000) / scale;
  if (hold === 'end') return withLength(located, rounded(segment.durationMs + byMs));
  if (role === 'text') {
    const end = segment.startMs + segment.durationMs;
    const startMs = Math.max(0, rounded(segment.startMs + byMs));
    const isStart = hold === 'start';
    const start = isStart ? Math.min(startMs, end - SHORTEST_MS) : startMs;
    const durationMs = isStart ? end - start : segment.durationMs;
    return start === segment.startMs
      ? undefined
      : { do: 'retime', segment: segment.id, startMs: start, durationMs };
  }
  const all = segmentsOf(timeline, 'picture');
  const others = all.filter(({ id }) => id !== segment.id);
  const after = others.findLast(({ startMs, durationMs }) => startMs + durationMs / 2 <= atMs)?.id;
  return after === all[number - 2]?.id
    ? undefined
    : { do: 'move', segment: segment.id, ...(after !== undefined && { after }) };
}
