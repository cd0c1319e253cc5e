import type { CallReply, WaitingCall } from '../../api/types.ts';
import { action } from '../problems/actions.ts';
import type { ProjectState } from '../state.ts';
import type { ProjectRecord } from '../types.ts';

const ASKS = 'The video service asks for your approval before it goes on.';
const SIGN_IN =
  'The video service asks you to sign in somewhere before it goes on. That is only possible on its web page.';

/** A turn ended with tools that wait for the user: shows their questions, with buttons. Not yet written. */
export function askForApproval(state: ProjectState, waiting: readonly WaitingCall[]): void {
  if (waiting.some(({ asks }) => asks === 'sign-in')) {
    state.say('assistant', SIGN_IN, { actions: [action('open-in-browser', { primary: true })] });
    return;
  }
  const questions = new Set(waiting.map(({ question = ASKS }) => question));
  const message = state.say('assistant', [...questions].join('\n\n'), {
    actions: [action('approve', { primary: true }), action('decline')],
  });
  const calls = waiting.map(({ id, name }) => ({ id, name }));
  state.update({ approval: { messageId: message.id, calls } });
}

/** The user's word on all calls that wait; empty where none does. */
export function repliesTo({ approval }: ProjectRecord, approved: boolean): readonly CallReply[] {
  return approval ? approval.calls.map((call) => ({ ...call, approved })) : [];
}

/** The question is answered, or something else was said: its buttons go. Not yet written. */
export function closeQuestion(state: ProjectState): void {
  const { approval } = state.record;
  if (!approval) return;
  state.rewrite(approval.messageId, { actions: [] });
  state.update({ approval: undefined });
}
