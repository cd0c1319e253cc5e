import type { AgentEvent } from '../types.ts';
import { errorFrame, failureEvent, hasFailed, nameOf, wordsOf, type Frame } from './frame.ts';
import { waitingCall } from './waiting.ts';

/** The events of a frame of the first dialect, each of which has a `type`; undefined for a frame of the other. */
export function plainEvents(frame: Frame): AgentEvent[] | undefined {
  switch (frame.type) {
    case 'text':
      return typeof frame.content === 'string' && frame.content !== ''
        ? [{ type: 'delta', text: frame.content }]
        : [];
    case 'tool_call':
      return [waitingCall(frame, frame) ?? { type: 'tool-call', name: nameOf(frame) }];
    case 'tool_result':
      return [
        { type: 'tool-result', name: nameOf(frame), failed: hasFailed(frame) || hasFailed(frame.result) },
      ];
    case 'heartbeat':
      return [{ type: 'heartbeat' }];
    case 'error':
      return [
        errorFrame(frame) ??
          failureEvent(wordsOf(frame.code), wordsOf(frame.message) ?? wordsOf(frame.content)),
      ];
    default:
      // A type that nobody knows may hold anything: it is never shown.
      return typeof frame.type === 'string' ? [] : undefined;
  }
}

/** Whether a frame's `type` is one of the dialect's. */
export function isPlainType({ type }: Frame): boolean {
  return typeof type === 'string' && KNOWN.has(type);
}

const KNOWN: ReadonlySet<string> = new Set(['text', 'tool_call', 'tool_result', 'heartbeat', 'error']);
