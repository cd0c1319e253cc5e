import type { RenderShape } from './scenario.ts';

/** What a render endpoint has to say. */
export interface RenderFacts {
  readonly id: string;
  readonly status: string;
  /** As the server counts: to 1 or to 100. */
  readonly progress?: number | undefined;
  readonly url?: string | undefined;
  /** Bytes. */
  readonly size?: number;
  readonly error?: string | undefined;
}

/** The words for a finished render that docs/protocol.md knows (*Exports and downloads*). */
const DONE = /^(completed|done|success)$/i;

/** The same facts in one of the shapes of docs/protocol.md (*Envelopes*, *Exports and downloads*). */
export function renderAnswer(shape: RenderShape, facts: RenderFacts): unknown {
  const { id, status, progress, error } = facts;
  const output = DONE.test(status) ? { url: facts.url, duration: 12.5, size: facts.size } : undefined;
  const documented = { success: true, data: { id, status, progress, outputUrl: output?.url, error } };
  switch (shape) {
    case 'success-data':
      return documented;
    case 'flat':
      return { taskId: id, status, progress, output: output ?? null, error };
    case 'envelope':
      return { code: 0, message: 'ok', data: { render_id: id, status, progress, output, error } };
    case 'envelope-success-data':
      return { code: 0, message: 'ok', data: documented };
    case 'success-envelope':
      return {
        success: true,
        data: { code: 0, message: 'ok', data: { id, status, progress, output, error } },
      };
  }
}
