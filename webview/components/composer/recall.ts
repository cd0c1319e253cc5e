import { useRef } from 'preact/hooks';
import type { MessageDraft } from './draft.ts';

/**
 * Goes through what was said before, as a shell does. It begins in an empty box and ends as soon as a text has been changed.
 *
 * @param spoken what the user said, the oldest first
 * @returns whether there was one: a key that does nothing is left to the box
 */
export function useRecall(
  spoken: readonly string[],
  { text, change }: MessageDraft,
): (by: -1 | 1) => boolean {
  /** Which one is shown, from the newest. */
  const shown = useRef(0);
  return (by) => {
    const isShown = shown.current > 0 && text === spoken.at(-shown.current);
    const from = isShown ? shown.current : 0;
    if (!isShown && text !== '') return false;
    const next = from - by;
    if (next < 0 || next > spoken.length) return false;
    shown.current = next;
    change(next === 0 ? '' : (spoken.at(-next) ?? ''));
    return true;
  };
}
