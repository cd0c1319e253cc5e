import { isDeepStrictEqual } from 'node:util';
import type { SessionState } from '../../api/types.ts';
import { compareTimelines } from '../../timeline/compare.ts';
import { describeChanges } from '../../timeline/describe.ts';
import { isExportable, readTimeline } from '../../timeline/read.ts';
import { summarize } from '../../timeline/summary.ts';
import type { Draft } from '../../timeline/types.ts';
import { action } from '../problems/actions.ts';
import type { ProjectState } from '../state.ts';
import type { MessageAction } from '../types.ts';
import type { Work } from '../work/work.ts';
import type { Heard } from './listen.ts';

/** What differs between two drafts, in sentences; undefined when nothing does. */
export function tellChanges(before: Draft | undefined, after: Draft | undefined): string | undefined {
  if (after === undefined || isDeepStrictEqual(before, after)) return undefined;
  const changes = compareTimelines(readTimeline(before ?? {}), readTimeline(after));
  return changes.length > 0
    ? describeChanges(changes)
    : 'The details of the timeline changed; its tracks are as they were.';
}

/** What there is to say at the end of a turn. */
export interface Ending {
  readonly heard: Heard;
  /** From {@link tellChanges}. */
  readonly changes: string | undefined;
  /** The turn made new media by itself. */
  readonly generated: boolean;
}

/** Says what a turn came to, where the backend did not say it, and offers what comes next. Never silence. */
export function tellEnding({ state }: Work, { heard, changes, generated }: Ending): void {
  const offers = offersFor(state, heard, changes !== undefined);
  if (heard.cutOff)
    state.say(
      'notice',
      'The answer was too long and ends here. What it did to the timeline counts all the same.',
    );
  if (heard.failure && changes !== undefined && !heard.lost)
    state.say('assistant', `The video service ran into a problem, but this was done: ${changes}`, {
      actions: offers,
    });
  else if (heard.messageId !== undefined && !heard.lost) state.rewrite(heard.messageId, { actions: offers });
  else if (heard.lost)
    state.say('assistant', `${whatBroke(heard)}, but the work was done. ${changes ?? ''}`.trim(), {
      actions: offers,
    });
  else if (!heard.failure)
    state.say('assistant', changes ?? 'Nothing changed in the timeline.', { actions: offers });
  const { timeline } = state.snapshot;
  const finished = heard.rawVideoTold ? 'Everything is there now.' : 'The generated video is there.';
  if (generated && timeline) state.say('notice', `${finished} ${summarize(timeline)}`);
}

function whatBroke({ refusal }: Heard): string {
  return refusal ? 'The video service reported a problem' : 'The connection was lost';
}

function offersFor(state: ProjectState, heard: Heard, changed: boolean): MessageAction[] {
  const exportable = isExportable(state.record.draft);
  const ids = heard.actions.filter((id) => id !== 'export' || exportable);
  const offers = ids.filter((id) => id !== 'export').map((id) => action(id));
  if (exportable && (changed || ids.includes('export')))
    return [action('export', { primary: true }), ...offers];
  return offers;
}

/** After Stop: our side has let go, the server may not have. */
export function tellStop(
  state: ProjectState,
  before: Draft | undefined,
  after: SessionState | undefined,
): void {
  const actions = [action('retry'), action('show-tracks')];
  if (!after) {
    state.say(
      'notice',
      'Stopped. What was done until then could not be read; Show Tracks tells when the backend can be reached.',
      { actions },
    );
    return;
  }
  const changes = tellChanges(before, after.draft);
  const text =
    changes === undefined
      ? 'Stopped. Nothing has changed in the timeline so far; what the backend had begun may still arrive.'
      : `Stopped, but this was already done: ${changes}`;
  state.say('notice', text, { actions });
}
