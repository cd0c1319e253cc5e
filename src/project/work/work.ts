import type { Backend } from '../../api/types.ts';
import { messageOf } from '../../errors.ts';
import { skillBySlug } from '../../skills/skills.ts';
import type { Skill } from '../../skills/types.ts';
import type { ProjectHost } from '../host.ts';
import type { ProjectState } from '../state.ts';
import type { MessageAction } from '../types.ts';

/** One piece of work on a project: what its steps need. */
export interface Work {
  readonly host: ProjectHost;
  readonly state: ProjectState;
  /** The user's Stop, or the window that closes (`state.closed` tells which). */
  readonly signal: AbortSignal;
}

/** The project's skill. */
export function skillOf({ state }: Work): Skill {
  return skillBySlug(state.record.skill);
}

/**
 * A client to work with. Asked for anew by every step, so that an engine that died comes back. A project stays with the service that it was
 * begun at, whatever the settings name meanwhile: its session is there.
 */
export function connect(work: Work): Promise<Backend> {
  const { backend, service } = work.state.record;
  return work.host.connect(skillOf(work), backend, service);
}

/**
 * A part of the work after whose Stop the user gets these words. A window that closes says nothing.
 *
 * @throws what `task` throws
 */
export async function withStopMessage<T>(
  { state, signal }: Work,
  { text, actions = [] }: { readonly text: string; readonly actions?: readonly MessageAction[] },
  task: () => Promise<T>,
): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (signal.aborted && !state.closed) state.say('notice', text, { actions });
    throw error;
  }
}

/**
 * Something that is nice to have: its failure is logged and makes it undefined. A Stop goes through.
 *
 * @throws the signal's reason
 */
export async function bestEffort<T>(
  work: Work,
  what: string,
  task: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    work.signal.throwIfAborted();
    warn(work, what, error);
    return undefined;
  }
}

/** A failure that does no harm: for whoever reads the log. */
export function warn({ host }: Work, what: string, error: unknown): void {
  host.log('warn', `${what}: ${messageOf(error)}`);
}
