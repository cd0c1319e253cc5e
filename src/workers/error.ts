/** Why a worker gave no answer. */
export type WorkerProblem =
  /** Its work threw an error: the cause. */
  | 'failed'
  /** It wanted more memory than it may have. */
  | 'too-much-memory'
  /** It took longer than it may. */
  | 'too-slow'
  /** Its thread ended without an answer. */
  | 'ended';

/** A worker that gave no answer. The message is for logs; whoever asked decides what the user reads. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  readonly code: WorkerProblem;

  constructor(code: WorkerProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
