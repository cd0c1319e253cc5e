/** What a worker is given (its `workerData`). */
export interface WorkerInput {
  /** The one task, or what is loaded for all of them. */
  readonly task: unknown;
  /** Bytes that its WebAssembly memories may have, each. */
  readonly wasmBytes: number;
}

/** The one message that a worker posts. */
export type WorkerOutput =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly memory: boolean; readonly reason: string; readonly code?: unknown };
