/** What can be done to the timeline by hand, as data. Segments are named by their ids, so that it means the same after another change. Times are whole milliseconds. */
export type Gesture =
  /** A picture goes behind another one; without `after` it becomes the first. */
  | { readonly do: 'move'; readonly segment: string; readonly after?: string }
  /** How long a picture is seen. */
  | { readonly do: 'resize'; readonly segment: string; readonly durationMs: number }
  /** A picture once more, right behind itself. */
  | { readonly do: 'duplicate'; readonly segment: string }
  /** A picture, a text, or all of a kind of sound. */
  | { readonly do: 'remove'; readonly segment: string }
  /** When a text is seen. */
  | {
      readonly do: 'retime';
      readonly segment: string;
      readonly startMs: number;
      readonly durationMs: number;
    }
  /** What a text, or a card, says. */
  | { readonly do: 'reword'; readonly segment: string; readonly text: string };

/** Of the same thing and the same sort, the later one takes the place of the earlier: a key that is held down is one wish. */
export function together(gestures: readonly Gesture[], next: Gesture): readonly Gesture[] {
  const last = gestures.at(-1);
  const repeats =
    last !== undefined &&
    last.do === next.do &&
    last.segment === next.segment &&
    next.do !== 'duplicate' &&
    next.do !== 'remove';
  return repeats ? [...gestures.slice(0, -1), next] : [...gestures, next];
}

/** Whether that is a gesture, of something that was kept. */
export function isGesture(value: unknown): value is Gesture {
  if (typeof value !== 'object' || value === null) return false;
  const { do: sort, segment, after, durationMs, startMs, text } = value as Record<string, unknown>;
  if (typeof segment !== 'string') return false;
  switch (sort) {
    case 'move':
      return after === undefined || typeof after === 'string';
    case 'resize':
      return typeof durationMs === 'number';
    case 'retime':
      return typeof startMs === 'number' && typeof durationMs === 'number';
    case 'reword':
      return typeof text === 'string';
    default:
      return sort === 'duplicate' || sort === 'remove';
  }
}
