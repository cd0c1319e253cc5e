import type { AgentEvent } from '../types.ts';
import { failureEvent, hasFailed, nameOf, wordsOf, type Frame } from './frame.ts';

/** The events of a frame of the first dialect, each of which has a `type`; undefined for a frame of the other. */
export function plainEvents(frame: Frame): AgentEvent[] | undefined {
  switch (frame.type) {
    case 'text':
      return typeof frame.content === 'string' && frame.content !== ''
        ? [{ type: 'delta', text: frame.content }]
        : [];
    case 'tool_call':
      return [{ type: 'tool-call', name: nameOf(frame) }];
    case 'tool_result':
      return [
        { type: 'tool-result', name: nameOf(frame), failed: hasFailed(frame) || hasFailed(frame.result) },
      ];
    case 'heartbeat':
      return [{ type: 'heartbeat' }];
    case 'error':
      return [
        failureEvent(
          wordsOf(frame.code),
          wordsOf(frame.message) ?? wordsOf(frame.content) ?? wordsOf(frame.error),
        ),
      ];
    default:
      return undefined;
  }
}
