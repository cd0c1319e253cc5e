/** What the user reads at the end of a turn, as `lineOf` writes it. */
export const UNCHANGED = 'assistant: Nothing changed in the timeline.';
export const CUT_OFF =
  'notice: The answer was too long and ends here. What it did to the timeline counts all the same.';
export const FAILED =
  'error: The video service ran into a problem with this request, and nothing was changed. Try again, or say it in other words. [Retry, Show Tracks]';
export const DECLINED =
  'error: The video service declined this request for reasons of safety. Say it in other words, or use other files. [Retry, Show Tracks]';
export const TOO_MANY =
  'error: The video service is getting too many requests at the moment. Wait a minute, then try again. [Retry, Show Tracks]';

const FIRST_CLIP =
  'The picture is now 1920×1080. The video is now 5 s long (was 0 s). Added clip ‘lake’, 0–5 s.';
const ADDED = `${FIRST_CLIP} Added title ‘Paradise Found’, 0–3 s.`;
/** The title that the tools add, told from the state. */
export const TOLD = `assistant: ${ADDED} [Export]`;
/** The same after a failure. */
export const DONE_ALL_THE_SAME = `assistant: The video service ran into a problem, but this was done: ${ADDED} [Export]`;
/** A generated clip, told from the state. */
export const CLIP_TOLD =
  'assistant: The picture is now 1920×1080. The video is now 5 s long (was 0 s). Added clip ‘volcano’, 0–5 s. [Export]';
export const CLIP_IS_THERE =
  'notice: The generated video is there. Timeline (1 track): 1. Video: volcano (0-5s)';
