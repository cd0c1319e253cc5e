import assert from 'node:assert/strict';
import { replyTo, waitingCall } from '../../../../src/api/turn/waiting.ts';

const asked = (hint: string, tool = 'pay') => ({
  id: 'c1',
  name: 'adk_request_confirmation',
  args: { originalFunctionCall: { id: 'c0', name: tool }, toolConfirmation: { hint, confirmed: false } },
});

describe('waitingCall', () => {
  it('takes the kit’s questions, and calls that are marked as long-running; no other', () => {
    assert.equal(waitingCall(asked('Go on?'), {})?.asks, 'approval');
    assert.equal(waitingCall({ id: 'c1', name: 'adk_request_credential' }, {})?.asks, 'sign-in');
    assert.equal(waitingCall({ id: 'c1', name: 'ask' }, { longRunningToolIds: ['c1'] })?.asks, 'approval');
    assert.equal(waitingCall({ id: 'c1', name: 'ask' }, { longRunningToolIds: ['c2'] }), undefined);
    assert.equal(waitingCall({ name: 'ask' }, { longRunningToolIds: [null] }), undefined);
    assert.equal(waitingCall({ id: 'c1', name: 'ask' }, { longRunningToolIds: 'c1' }), undefined);
  });

  it('shows the tool’s own question, and none that is meant for programs', () => {
    assert.equal(waitingCall(asked('May I pay 5 credits?'), {})?.question, 'May I pay 5 credits?');
    assert.equal(
      waitingCall(asked('Please approve or reject the tool call pay() …'), {})?.question,
      undefined,
    );
    assert.equal(waitingCall(asked('Respond with a FunctionResponse.'), {})?.question, undefined);
    assert.equal(waitingCall(asked('  '), {})?.question, undefined);
  });

  it('answers a confirmation in the one form that the kit takes', () => {
    assert.deepEqual(replyTo('adk_request_confirmation', true), { confirmed: true });
    assert.deepEqual(replyTo('ask', false), { status: 'rejected' });
  });
});
