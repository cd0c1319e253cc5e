import { isExportable } from '../timeline/read.ts';
import { summarize } from '../timeline/summary.ts';
import { action } from './problems.ts';
import { adoptState } from './turn/session.ts';
import { connect } from './work.ts';
import type { Work } from './work.ts';

/** “credits”: reads and tells the balance. @throws {BackendError} */
export async function answerCredits(work: Work): Promise<void> {
  const { state, signal } = work;
  const backend = await connect(work);
  const credits = await backend.credits(signal);
  state.setCredits(credits);
  const held = credits.frozen > 0 ? ` ${credits.frozen} more are held by work that is running.` : '';
  state.say('assistant', `You have ${credits.available} credits.${held} Exports are free.`);
}

/** “status”: reads the state and tells the tracks. @throws {BackendError} */
export async function answerTracks(work: Work): Promise<void> {
  const { state, signal } = work;
  const { session } = state.record;
  if (session) {
    const backend = await connect(work);
    adoptState(work, await backend.state(session.sessionId, signal));
  }
  const { timeline } = state.snapshot;
  if (!timeline || timeline.tracks.length === 0) {
    state.say('assistant', 'The timeline is still empty. Add files, and say what video you want.', {
      actions: [action('add-files')],
    });
    return;
  }
  const actions = isExportable(state.record.draft) ? [action('export')] : [];
  state.say('assistant', summarize(timeline), { actions });
}

/** “upload”: the editor picks the files. */
export async function answerUpload({ state }: Work): Promise<void> {
  state.say('assistant', 'Choose the files that you want in the video.', {
    actions: [action('add-files', { primary: true })],
  });
  await state.commit();
}
