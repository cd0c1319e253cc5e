import { AgentStream } from '../../../../src/api/turn/agentStream.ts';
import { TurnText } from '../../../../src/api/turn/text.ts';
import type { AgentEvent } from '../../../../src/api/types.ts';

export const encoder = new TextEncoder();

/** The events of a whole stream, which comes in the chunks that `cuts` (places in bytes) make of it. */
export function parse(
  stream: string | Uint8Array,
  cuts: readonly number[] = [],
): { events: AgentEvent[]; truncated: boolean } {
  const bytes = typeof stream === 'string' ? encoder.encode(stream) : stream;
  const reader = new AgentStream();
  const events: AgentEvent[] = [];
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    events.push(...reader.feed(bytes.subarray(from, cut)));
    from = cut;
  }
  events.push(...reader.end());
  return { events, truncated: reader.truncated };
}

/** What a user sees of a stream. */
export function textOf(stream: string): string {
  const text = new TurnText();
  for (const event of parse(stream).events) text.push(event);
  return text.text;
}
