import { inQuotes } from '../../skills/shownName.ts';
import { cardOf } from '../turn/outcome/card.ts';
import { effectOf } from '../turn/outcome/effect.ts';
import type { ProjectState } from '../state.ts';
import type { Card, ProjectRecord } from '../types.ts';
import { ProjectError } from '../problems/projectError.ts';
import { adoptState } from '../work/session.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';

/** The version that something is said about. */
export function versionNow({ record }: ProjectState): Card {
  const at = record.versions?.at;
  return at === undefined ? {} : { before: at };
}

/**
 * Makes the video what it was in one of its versions, and says so with what that changed. Nothing where it is that already.
 *
 * @throws {BackendError} {@link ProjectError} `nothing-there` where the backend has no such version (any more)
 */
export async function goToVersion(work: Work, version: string): Promise<void> {
  const { state, signal } = work;
  const { session, versions, draft } = state.record;
  if (versions?.at === version) return;
  if (!session || !versions?.ids.includes(version))
    throw new ProjectError('nothing-there', 'The video cannot go back to there any more.');
  const backend = await connect(work);
  await backend.goToVersion(session.sessionId, version, signal);
  const after = await backend.state(session.sessionId, signal);
  // Whatever came of a message before, the video is something else now.
  state.update({ turn: undefined });
  adoptState(work, after);
  const card = cardOf(state, effectOf(draft, after), versions.at);
  state.say('notice', `The video is as it was ${when(state.record, version)}.`, card);
  await state.commit();
}

/** After which of the user's words it was so. */
function when({ messages }: ProjectRecord, version: string): string {
  const made = messages.findIndex((each) => each.role !== 'user' && each.version === version);
  const said = messages.slice(0, Math.max(0, made)).findLast(({ role }) => role === 'user');
  return said ? `after ${inQuotes(firstWords(said.text))}` : 'before';
}

/** Characters of a message that it is known by. */
const MOST = 60;

function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > MOST ? `${Array.from(line).slice(0, MOST).join('')}…` : line;
}
