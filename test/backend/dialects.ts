/** Builders of event-stream bytes, in both dialects. They share nothing with the client's parser. */

const frame = (payload: unknown): string => `data: ${JSON.stringify(payload)}\n\n`;

/** The first dialect: `{"type": …}`. */
export const plain = {
  text: (content: string) => frame({ type: 'text', content }),
  call: (name: string, args: unknown = {}) => frame({ type: 'tool_call', name, args }),
  result: (name: string, result: unknown = { ok: true }) => frame({ type: 'tool_result', name, result }),
  heartbeat: () => frame({ type: 'heartbeat' }),
};

const event = (parts: readonly unknown[], more: object = {}): string =>
  frame({
    content: { role: 'model', parts },
    author: 'nemo_agent',
    id: `e-${Math.random().toString(36).slice(2)}`,
    ...more,
  });

/** The second dialect: the Agent Development Kit's events. */
export const kit = {
  delta: (text: string) => event([{ text }], { partial: true }),
  text: (text: string) => event([{ text }]),
  /** A text in deltas, then once more whole, under another id. */
  streamed: (text: string) => {
    const half = Math.ceil(text.length / 2);
    return kit.delta(text.slice(0, half)) + kit.delta(text.slice(half)) + kit.text(text);
  },
  thought: (text: string) => event([{ text, thought: true }]),
  call: (name: string, args: unknown = {}) => event([{ functionCall: { name, args } }]),
  partialCall: (name: string) => event([{ functionCall: { name, args: {} } }], { partial: true }),
  result: (name: string, response: unknown = { status: 'ok' }) =>
    event([{ functionResponse: { name, response } }]),
  snakeCall: (name: string) => event([{ function_call: { name, args: {} } }]),
  snakeResult: (name: string, response: unknown = {}) => event([{ function_response: { name, response } }]),
  stateDelta: () => frame({ author: 'nemo_agent', actions: { stateDelta: { draft: 'changed' } } }),
  usage: () => frame({ usageMetadata: { totalTokenCount: 17 } }),
  code: (errorCode: string | number, errorMessage?: string) =>
    frame({ errorCode, ...(errorMessage && { errorMessage }) }),
  cutOff: (text: string) => event([{ text }], { errorCode: 'MAX_TOKENS' }),
  finish: (finishReason: string, text?: string) =>
    text === undefined ? frame({ author: 'nemo_agent', finishReason }) : event([{ text }], { finishReason }),
  /** A tool's question to the user, as the kit asks it: the call that waits, then the asking tool's own refusal. */
  approval: (id: string, hint: string, tool = 'render_preview') =>
    event(
      [
        {
          functionCall: {
            id,
            name: 'adk_request_confirmation',
            args: {
              originalFunctionCall: { id: `${id}-0`, name: tool, args: { budget: 90 } },
              toolConfirmation: { hint, confirmed: false },
            },
          },
        },
      ],
      { longRunningToolIds: [id] },
    ) +
    event([
      {
        functionResponse: {
          id: `${id}-0`,
          name: tool,
          response: { error: 'This tool call requires confirmation, please approve or reject.' },
        },
      },
    ]),
  /** A long-running call without a result. */
  longRunning: (id: string, name: string) =>
    event([{ functionCall: { id, name, args: {} } }], { longRunningToolIds: [id] }),
  turnComplete: () => frame({ turnComplete: true }),
  error: (error: unknown, details?: string) => frame({ error, ...(details && { error_details: details }) }),
};

/** Lines that only say “still working”. */
export const quiet = { empty: 'data:\n\n', comment: ': ping\n\n' };
