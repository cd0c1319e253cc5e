import { mediaLinks, withoutLinks } from '../../assets/web.ts';
import { skillBySlug } from '../../skills/skills.ts';
import { shorterSide, type ExportFormat } from '../../exportFormats.ts';
import { isExportable, readTimeline } from '../../timeline/read.ts';
import { summarize } from '../../timeline/summary.ts';
import { exportVideo } from '../export/exports.ts';
import { addLinks } from '../files/addFiles.ts';
import { action } from '../problems/actions.ts';
import { runTurn } from '../turn/turn.ts';
import type { CreditBalance, ProjectRecord } from '../types.ts';
import { inCredits } from '../words/cost.ts';
import { formatWish } from '../words/exportFormats.ts';
import { routeIntent } from '../words/intents.ts';
import { projectName } from '../words/projectName.ts';
import type { Outcome } from '../work/outcome.ts';
import { adoptState } from '../work/session.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';

/** What a project is called until its first request gives it a name. */
export const UNNAMED = 'New video';

/** Nothing has given it a name yet: only greetings, or nothing at all, have been said in it. */
export const isUnnamed = ({ name, renamed }: Pick<ProjectRecord, 'name' | 'renamed'>): boolean =>
  !renamed && /^New video(?: \(\d+\))?$/.test(name);

/** The name that a request gives to its project: the one that it has, unless it has none. */
export function nameFrom(request: string, { host, state }: Pick<Work, 'host' | 'state'>): string {
  const { record } = state;
  const { id, name, formats, messages, renamed } = record;
  const { label } = skillBySlug(record.skill);
  // One that was begun without words is called like its kind until there are some.
  const isFirst = messages.filter(({ role }) => role === 'user').length < 2;
  const isNameless = isUnnamed(record) || (!renamed && isFirst && name.startsWith(label));
  if (!isNameless || routeIntent(request, formats) !== 'chat') return name;
  const given = projectName(request, label) ?? name;
  return host.distinct?.(given, id) ?? given;
}

/**
 * Does what a request that stands in the chat asks for: a turn, or the short way of some words.
 *
 * @throws {BackendError} {@link ProjectError} {@link StoreError} what the chat does not tell yet; the signal's reason after Stop
 */
export async function answerRequest(work: Work, request: string): Promise<Outcome> {
  const intent = routeIntent(request, work.state.record.formats);
  switch (intent) {
    case 'export':
      return {
        status: 'done',
        video: await exportVideo(work, { format: wantedIn(work, request), reuse: true }),
      };
    case 'credits':
      await answerCredits(work);
      break;
    case 'state':
      await answerTracks(work);
      break;
    case 'upload':
      await answerUpload(work);
      break;
    case 'chat':
      if (withoutLinks(request) === '') await answerLinks(work, request);
      else await runTurn(work, request);
  }
  return { status: 'done' };
}

/** The format that an export is asked for in: one of another size where that is not offered is the video as it is. */
export function wantedIn({ state }: Work, request: string): ExportFormat | undefined {
  const { format } = formatWish(request) ?? {};
  const isSize = format !== undefined && shorterSide(format) !== undefined;
  return isSize && !state.record.formats?.includes(format) ? undefined : format;
}

/** “credits”: reads and tells the balance. @throws {BackendError} */
export async function answerCredits(work: Work): Promise<void> {
  const { state, signal } = work;
  const backend = await connect(work);
  const credits = await backend.credits(signal);
  state.setCredits(credits);
  state.say('assistant', tellCredits(credits));
}

function tellCredits({ available, frozen, free }: CreditBalance): string {
  if (free) return 'Nothing costs credits here: videos are made on this computer.';
  const held =
    frozen > 0 ? ` ${frozen} more ${frozen === 1 ? 'is' : 'are'} held by work that is running.` : '';
  return `You have ${inCredits(available)}.${held} Exports are free.`;
}

/** “status”: reads the state and tells the tracks. @throws {BackendError} */
export async function answerTracks(work: Work): Promise<void> {
  const { state, signal } = work;
  const { session } = state.record;
  if (session) {
    const backend = await connect(work);
    const now = await backend.state(session.sessionId, signal);
    // What a turn did whose end has not been read yet is told by the difference to the draft before it: that one stays.
    if (state.record.turn && !state.record.turn.open)
      state.setTimeline(now.draft ? readTimeline(now.draft) : undefined);
    else adoptState(work, now);
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

/** Nothing but addresses of media files: they are taken, and wait for a request. */
async function answerLinks(work: Work, request: string): Promise<void> {
  const { state } = work;
  await addLinks(work, request);
  const count = mediaLinks(request).length;
  const text =
    count === 1
      ? 'The file goes along with your next message. Say what to do with it.'
      : `The ${count} files go along with your next message. Say what to do with them.`;
  state.say('assistant', text);
  await state.commit();
}

/** “upload”: the editor picks the files. */
export async function answerUpload({ state }: Work): Promise<void> {
  state.say('assistant', 'Choose the files that you want in the video.', {
    actions: [action('add-files', { primary: true })],
  });
  await state.commit();
}
