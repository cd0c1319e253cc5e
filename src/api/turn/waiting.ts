import { asObject } from '../schema/common.ts';
import type { AgentEvent } from '../types.ts';
import { nameOf, wordsOf, type Frame } from './frame.ts';

/** The development kit's own calls that ask the user: for a yes or no to another tool's call, and for a sign-in. */
const CONFIRMATION = 'adk_request_confirmation';
const CREDENTIAL = 'adk_request_credential';

/** A call that waits for the user's word: one of the kit's own questions, or one that is marked as long-running; undefined for any other. */
export function waitingCall(
  call: Frame,
  frame: Frame,
): (AgentEvent & { readonly type: 'waiting' }) | undefined {
  const name = nameOf(call);
  const id = wordsOf(call.id);
  const asked = name === CONFIRMATION || name === CREDENTIAL;
  if (!asked && (id === undefined || !longRunning(frame).includes(id))) return undefined;
  const question = questionOf(call);
  return {
    type: 'waiting',
    id: id ?? '',
    name,
    asks: name === CREDENTIAL ? 'sign-in' : 'approval',
    ...(question !== undefined && { question }),
  };
}

/** What the agent is told: the kit takes a confirmation in this form and no other; other tools get a word that models understand. */
export function replyTo(name: string, approved: boolean): Readonly<Record<string, unknown>> {
  return name === CONFIRMATION ? { confirmed: approved } : { status: approved ? 'approved' : 'rejected' };
}

function longRunning(frame: Frame): readonly unknown[] {
  const ids = frame.longRunningToolIds ?? frame.long_running_tool_ids;
  return Array.isArray(ids) ? ids : [];
}

/** The tool's own words to the user. The kit's standard ones name the tool and are meant for programs. */
function questionOf(call: Frame): string | undefined {
  const args = asObject(call.args);
  const confirmation = asObject(args?.toolConfirmation ?? args?.tool_confirmation);
  const original = asObject(args?.originalFunctionCall ?? args?.original_function_call);
  const hint = typeof confirmation?.hint === 'string' ? confirmation.hint.trim() : '';
  const tool = original ? nameOf(original) : '';
  const technical = hint.includes('FunctionResponse') || (tool !== '' && hint.includes(`${tool}(`));
  return hint === '' || technical ? undefined : hint;
}
