import type { RenderShape } from './scenario.ts';

/** What a render endpoint has to say. */
export interface RenderFacts {
  readonly id: string;
  readonly status: string;
  /** 0–100. */
  readonly progress?: number | undefined;
  readonly url?: string | undefined;
  /** Bytes. */
  readonly size?: number;
  readonly error?: string | undefined;
}

/** The same facts in one of the three shapes of PROTOCOL (*Envelopes*). */
export function renderAnswer(
  shape: RenderShape,
  { id, status, progress, url, size, error }: RenderFacts,
): unknown {
  const done = status === 'completed';
  switch (shape) {
    case 'success-data':
      return { success: true, data: { id, status, progress, outputUrl: done ? url : undefined, error } };
    case 'flat':
      return { taskId: id, status, progress, output: done ? { url, duration: 12.5, size } : null, error };
    case 'envelope':
      return {
        code: 0,
        message: 'ok',
        data: {
          render_id: id,
          status,
          progress,
          output: done ? { url, duration: 12.5, size } : undefined,
          error,
        },
      };
  }
}
