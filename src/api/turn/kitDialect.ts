import { asObject } from '../schema/common.ts';
import type { AgentEvent } from '../types.ts';
import { hasFailed, nameOf, wordsOf, type Frame } from './frame.ts';
import { waitingCall } from './waiting.ts';

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
    if (callIn(part) ?? resultIn(part)) apart = true;
    if (typeof part.text !== 'string' || part.text === '' || part.thought === true) continue;
    text += apart && text !== '' ? `\n\n${part.text}` : part.text;
    apart = false;
  }
  return text;
}

/** The tool call or result in a part of a frame, if it is one. */
export function toolEvents(part: Frame, frame: Frame): AgentEvent[] {
  const call = callIn(part);
  if (call) return [waitingCall(call, frame) ?? { type: 'tool-call', name: nameOf(call) }];
  const result = resultIn(part);
  if (!result) return [];
  const id = wordsOf(result.id);
  return [
    {
      type: 'tool-result',
      name: nameOf(result),
      failed: hasFailed(result.response),
      ...(id !== undefined && { id }),
    },
  ];
}

/** Fields of which each event of this dialect has one or another. */
const FIELDS = [
  'content',
  'partial',
  'turnComplete',
  'turn_complete',
  'errorCode',
  'error_code',
  'finishReason',
  'finish_reason',
  'actions',
  'author',
  'usageMetadata',
  'usage_metadata',
  'invocationId',
  'invocation_id',
];

/** Whether a frame is an event of this dialect. */
export function isKitEvent(frame: Frame): boolean {
  return FIELDS.some((name) => name in frame);
}

function callIn(part: Frame): Frame | undefined {
  return asObject(part.functionCall ?? part.function_call);
}

function resultIn(part: Frame): Frame | undefined {
  return asObject(part.functionResponse ?? part.function_response);
}
