import { asObject } from '../schema/common.ts';
import type { AgentEvent } from '../types.ts';
import { hasFailed, nameOf, type Frame } from './frame.ts';

/** The parts of a frame of the second dialect, the Agent Development Kit's: texts, tool calls and their results. */
export function partsOf({ content }: Frame): Frame[] {
  if (typeof content === 'string') return [{ text: content }];
  const parts = asObject(content)?.parts;
  return Array.isArray(parts) ? parts.map(asObject).filter((part) => part !== undefined) : [];
}

/** Whether there is a text among the parts, be it an empty one. */
export function hasText(parts: readonly Frame[]): boolean {
  return parts.some((part) => typeof part.text === 'string' && part.thought !== true);
}

/** The text of all parts; words on both sides of a tool call are two paragraphs. */
export function visibleText(parts: readonly Frame[]): string {
  let text = '';
  let apart = false;
  for (const part of parts) {
    if (toolEvents(part).length > 0) apart = true;
    if (typeof part.text !== 'string' || part.text === '' || part.thought === true) continue;
    text += apart && text !== '' ? `\n\n${part.text}` : part.text;
    apart = false;
  }
  return text;
}

/** The tool call or result in a part, if it is one. */
export function toolEvents(part: Frame): AgentEvent[] {
  const call = asObject(part.functionCall ?? part.function_call);
  if (call) return [{ type: 'tool-call', name: nameOf(call) }];
  const result = asObject(part.functionResponse ?? part.function_response);
  return result ? [{ type: 'tool-result', name: nameOf(result), failed: hasFailed(result.response) }] : [];
}
