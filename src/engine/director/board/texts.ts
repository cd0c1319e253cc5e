import type { TextSegment } from '../../draft/schema.ts';
import type { When } from '../language/when.ts';
import { freeId, lengthOf, textOn, type Board } from './board.ts';
import { readingMs } from './reading.ts';

export type TextStyle = TextSegment['style'];

/** How long words are seen where nothing else is said, ms. */
const DEFAULT_MS = 3000;

/** Words to put on the picture. */
export interface NewText {
  readonly text: string;
  readonly style: TextStyle;
  readonly when: When;
  /** Positions of the pictures that it belongs to, in order. */
  readonly on?: readonly number[];
}

/** Makes a text segment; undefined when its time lies behind the end of the video. */
export function makeText(board: Board, { text, style, when, on }: NewText): TextSegment | undefined {
  const total = lengthOf(board);
  const first = board.pictures[Math.min(...(on ?? []))];
  const last = board.pictures[Math.max(...(on ?? []))];
  const base = { kind: 'text', name: text, text } as const;
  if (first && last) {
    const id = freeTextId(board, textOn(first, last));
    return {
      ...base,
      id,
      style: style === 'title' || style === 'closing' ? 'caption' : style,
      st: first.st,
      d: first.d,
    };
  }
  const id = freeId('text', board.texts);
  const length = Math.min(total, when.length ?? Math.max(DEFAULT_MS, readingMs(text) + 500));
  if (when.start !== undefined) {
    if (when.start >= total) return undefined;
    return {
      ...base,
      id,
      style: style === 'closing' ? 'title' : style,
      st: when.start,
      d: Math.min(length, total - when.start),
    };
  }
  if (when.place === 'end' || style === 'closing')
    return { ...base, id, style: 'closing', st: total - length, d: length };
  if (when.place === 'whole') return { ...base, id, style, st: 0, d: total };
  const st = when.place === 'middle' ? Math.round((total - length) / 2) : 0;
  return { ...base, id, style, st, d: length };
}

/** An id that keeps a text with its pictures, though they may have several. */
function freeTextId(board: Board, id: string): string {
  const ids = new Set(board.texts.map((text) => text.id));
  if (!ids.has(id)) return id;
  for (let number = 2; ; number += 1) if (!ids.has(`${id}#${number}`)) return `${id}#${number}`;
}

/** Whether two texts would be seen in the same place at the same time. */
export function collide(a: TextSegment, b: TextSegment): boolean {
  const large = ({ style }: TextSegment) => style === 'title' || style === 'closing';
  return (large(a) ? large(b) : a.style === b.style) && a.st < b.st + b.d && b.st < a.st + a.d;
}
