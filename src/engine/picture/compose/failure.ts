import { ProcessFailed } from '../../ffmpeg/errors.ts';
import type { ComposeFailure } from './messages.ts';

/** A clip's frames could not be had. */
export class ClipFailed extends Error {
  override readonly name = 'ClipFailed';
  /** The source in the film. */
  readonly clip: string;

  constructor(clip: string, cause: unknown) {
    super(`no more frames of ${clip}`, { cause });
    this.clip = clip;
  }
}

/** What a thread says of its failure. */
export function describeFailure(error: unknown): ComposeFailure {
  const clip = error instanceof ClipFailed ? { clip: error.clip } : {};
  const cause = error instanceof ClipFailed ? error.cause : error;
  if (cause instanceof ProcessFailed) {
    const { program, ending, stderrTail } = cause;
    return { kind: 'process', program, ending, stderrTail, ...clip };
  }
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string')
    return { kind: 'system', code: cause.code, message: cause.message };
  return { kind: 'other', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The same failure on the other side. */
export function failureOf(failure: ComposeFailure): Error {
  switch (failure.kind) {
    case 'process': {
      const failed = new ProcessFailed(failure.program, failure.ending, failure.stderrTail);
      return failure.clip === undefined ? failed : new ClipFailed(failure.clip, failed);
    }
    case 'system':
      return Object.assign(new Error(failure.message), { code: failure.code });
    case 'other':
      return new Error(failure.message);
  }
}
