import type { AgentCase } from '../agentCase.ts';
import { calls, ends, fails, refuses, says } from '../model.ts';
import { DECLINED, DONE_ALL_THE_SAME, FAILED, TOLD, TOO_MANY, UNCHANGED } from '../words.ts';

const TITLE = { title: 'Paradise Found' };

/** Why a model may have ended, and what is said of it. */
const REASONS = {
  SAFETY: DECLINED,
  PROHIBITED_CONTENT: DECLINED,
  BLOCKLIST: DECLINED,
  RECITATION: DECLINED,
  OTHER: FAILED,
  LANGUAGE: FAILED,
  MALFORMED_FUNCTION_CALL: FAILED,
  UNEXPECTED_TOOL_CALL: FAILED,
};

/** What adapters of other models report, and what is said of it. */
const CODES = {
  '429': TOO_MANY,
  RESOURCE_EXHAUSTED: TOO_MANY,
  UNKNOWN_ERROR: FAILED,
  FAILED_TO_GENERATE: FAILED,
  '500': FAILED,
  MODEL_RETURNED_NO_CONTENT: FAILED,
};

/** Agents that fail, or seem to. */
export const failures: readonly AgentCase[] = [
  {
    title: 'has a tool that says an error, and goes on',
    replies: [calls('says_error'), says('That did not work; I left it.')],
    chat: ['assistant: That did not work; I left it.'],
  },
  {
    title: 'has a tool that says an error, and is silent',
    replies: [calls('says_error'), ends('STOP')],
    chat: [UNCHANGED],
  },
  {
    title: 'has a tool that throws, and tries another',
    replies: [calls('throws'), calls('edit_timeline', TITLE), says('Done in another way.')],
    chat: ['assistant: Done in another way. [Export]'],
  },
  {
    title: 'calls a tool that is not there',
    replies: [calls('no_such_tool'), says('I cannot do that.')],
    chat: ['assistant: I cannot do that.'],
  },
  {
    title: 'calls a tool that is not there, then the right one in silence',
    replies: [calls('no_such_tool'), calls('edit_timeline', TITLE), ends('STOP')],
    chat: [TOLD],
  },
  {
    title: 'reports an error with a tool call, and goes on',
    replies: [
      {
        events: [
          {
            content: {
              role: 'model',
              parts: [{ text: 'One moment.' }, { functionCall: { name: 'add_note', args: {} } }],
            },
            errorCode: 'UNKNOWN_ERROR',
          },
        ],
      },
      calls('edit_timeline', TITLE),
      says('There it is.'),
    ],
    chat: ['assistant: One moment.\n\nThere it is. [Export]'],
  },
  ...Object.entries(REASONS).map(([reason, line]) => ({
    title: `ends for ${reason}`,
    replies: [ends(reason)],
    chat: [line],
  })),
  ...Object.entries(CODES).map(([code, line]) => ({
    title: `fails with ${code}`,
    replies: [fails(code, 'internal words')],
    chat: [line],
  })),
  { title: 'fails with a number', replies: [fails(429)], chat: [TOO_MANY] },
  {
    title: 'refuses the prompt',
    replies: [refuses('SAFETY')],
    chat: [UNCHANGED],
    // The kit's stream says nothing of it.
    chatWhole: [DECLINED],
  },
  {
    title: 'ends for SAFETY after some words',
    replies: [ends('SAFETY', 'Once upon')],
    chat: ['assistant: Once upon', DECLINED],
  },
  {
    title: 'edits, then fails',
    replies: [calls('edit_timeline', TITLE), fails('500', 'internal words')],
    chat: [DONE_ALL_THE_SAME],
  },
  {
    title: 'edits, then ends for SAFETY',
    replies: [calls('edit_timeline', TITLE), ends('SAFETY')],
    chat: [DONE_ALL_THE_SAME],
  },
  { title: 'breaks at its first word', replies: [{ breaks: 'socket hang up at 10.0.0.7' }], chat: [FAILED] },
  {
    title: 'edits, then breaks',
    replies: [calls('edit_timeline', TITLE), { breaks: 'socket hang up at 10.0.0.7' }],
    chat: [DONE_ALL_THE_SAME],
  },
];
