import type { ChatMessage, ExportedVideo } from '../types.ts';

/**
 * How a piece of work ended. Failures are told in the chat (`message` is that message, actions included); they are not thrown,
 * so that the panel stays usable.
 */
export type Outcome =
  | { readonly status: 'done'; readonly video?: ExportedVideo }
  | { readonly status: 'failed'; readonly message: ChatMessage }
  /** The user's Stop. */
  | { readonly status: 'stopped' };

/** It ended well, and there is nothing to hand over. */
export const DONE: Outcome = { status: 'done' };

/** The outcome of a step that is done when it does not throw. @throws what `step` throws */
export async function done(step: Promise<void>): Promise<Outcome> {
  await step;
  return DONE;
}
