import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelSegment } from '../../../src/panel/messages.ts';

/** More than that nobody reads in a video, and no message could carry it. */
const LONGEST = 2000;

interface WordsProps {
  readonly segment: PanelSegment;
  /** Px. */
  readonly left: number;
  /** Undefined where they are to stay as they are. */
  readonly onDone: (text: string | undefined) => void;
}

/** The words of a piece, in its place. Enter takes them, Shift+Enter begins a new line, Escape leaves them. */
export function Words({ segment, left, onDone }: WordsProps): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const { id, text = segment.name } = segment;
  // Before the next key can arrive: what has the keyboard is where the eyes are.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = (next: string | undefined): void => {
    const wanted = next?.trim();
    const scroller = field.current?.closest('.lanes-scroll');
    onDone(wanted === undefined || wanted === '' || wanted === text ? undefined : wanted);
    // The keyboard goes back to where it was.
    scroller?.querySelector<HTMLElement>(`[data-segment="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <textarea
      ref={field}
      class="piece-words"
      aria-label="Words"
      rows={Math.min(4, text.split('\n').length)}
      maxLength={LONGEST}
      defaultValue={text}
      style={{ left: `${left}px` }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        if (event.key === 'Escape') done(undefined);
        else if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          done(event.currentTarget.value);
        }
      }}
      onBlur={(event) => onDone(changedOf(event.currentTarget.value.trim(), text))}
    />
  );
}

const changedOf = (wanted: string, text: string): string | undefined =>
  wanted === '' || wanted === text ? undefined : wanted;
