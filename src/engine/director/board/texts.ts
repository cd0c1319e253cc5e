import { asName, type Anchor, type TextSegment } from '../../draft/index.ts';
import type { When } from '../edits/calls/targets.ts';
import { freeId, lengthOf, textOn, type Board } from './board.ts';
import { readingMs } from './reading.ts';

export type TextRole = TextSegment['role'];

/** How long words are seen where nothing else is said, ms. */
const DEFAULT_MS = 3000;

/** Words to put on the picture. */
export interface NewText {
  readonly text: string;
  readonly role: TextRole;
  readonly when: When;
  /** Positions of the pictures that it belongs to, in order. */
  readonly on?: readonly number[];
}

/** Makes a text segment; undefined when its time lies behind the end of the video. */
export function makeText(board: Board, { text, role, when, on }: NewText): TextSegment | undefined {
  const total = lengthOf(board);
  const first = board.pictures[Math.min(...(on ?? []))];
  const last = board.pictures[Math.max(...(on ?? []))];
  const id = freeId('text', board.texts);
  if (first && last)
    return newText(id, {
      ...{ text, role: role === 'title' || role === 'closing' ? 'caption' : role },
      ...{ st: first.st, d: first.d, anchor: textOn(first, last) },
    });
  const length = Math.min(total, when.length ?? Math.max(DEFAULT_MS, readingMs(text) + 500));
  if (when.start !== undefined) {
    if (when.start >= total) return undefined;
    const d = Math.min(length, total - when.start);
    return newText(id, { text, role: role === 'closing' ? 'title' : role, st: when.start, d });
  }
  if (when.place === 'end' || role === 'closing')
    return newText(id, { text, role: 'closing', st: total - length, d: length });
  if (when.place === 'whole') return newText(id, { text, role, st: 0, d: total });
  const st = when.place === 'middle' ? Math.round((total - length) / 2) : 0;
  return newText(id, { text, role, st, d: length });
}

/** A text segment, set as its role has it. Times in ms. */
export function newText(
  id: string,
  text: Pick<TextSegment, 'text' | 'role' | 'st' | 'd'> & { readonly anchor?: Anchor },
): TextSegment {
  const anchor = text.anchor ?? { kind: 'time' };
  return { ...text, id, kind: 'text', name: asName(text.text), anchor, design: {}, spoken: 'whole' };
}

/** Whether two texts would be seen in the same place at the same time. */
export function collide(a: TextSegment, b: TextSegment): boolean {
  const large = ({ role }: TextSegment) => role === 'title' || role === 'closing';
  return (large(a) ? large(b) : a.role === b.role) && a.st < b.st + b.d && b.st < a.st + a.d;
}
