import type { ProjectState } from '../state.ts';

/**
 * Nothing came of a turn's message, as far as anybody will know: by the user's wish, and only so, it goes out again. Where a video is
 * being made of it, *Retry* begins with the message. Not yet written: whoever tells the failure writes it.
 */
export function giveUpTurn(state: ProjectState): void {
  const { make } = state.record;
  state.update({ turn: undefined, make: make && { ...make, step: 'message' } });
}
