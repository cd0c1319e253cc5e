import { isExportable } from '../../../timeline/read.ts';
import { summarize } from '../../../timeline/summary.ts';
import { action } from '../../problems/actions.ts';
import type { ProjectState } from '../../state.ts';
import type { Card, MessageAction } from '../../types.ts';
import type { TurnAnswer } from '../answer/turnAnswer.ts';
import type { Effect } from './effect.ts';

/** What there is to say at the end of a turn. */
export interface Ending {
  readonly answer: TurnAnswer;
  readonly effect: Effect;
  /** The turn made new media by itself. */
  readonly generated: boolean;
  /** What the change is shown as. */
  readonly card: Card;
}

/** Says what a turn came to, where the backend did not say it, and offers what comes next. Never silence. */
export function reportEnding(state: ProjectState, { answer, effect, generated, card }: Ending): void {
  const actions = offersFor(state, answer, effect);
  if (answer.cutOff)
    state.say(
      'notice',
      'The answer was too long and ends here. What it did to the timeline counts all the same.',
    );
  const told = toldByUs(answer, effect);
  if (told !== undefined) state.say('assistant', told, { actions, ...card });
  else if (answer.messageId !== undefined) state.rewrite(answer.messageId, { actions, ...card });
  const { timeline } = state.snapshot;
  const finished = answer.rawVideoTold ? 'Everything is there now.' : 'The generated video is there.';
  if (generated && timeline) state.say('notice', `${finished} ${summarize(timeline)}`);
}

/** What the backend has not said itself; undefined where its answer, a question or a failure says enough. */
function toldByUs(answer: TurnAnswer, effect: Effect): string | undefined {
  if (effect.kind === 'changed') {
    const { words: changes } = effect.difference;
    if (answer.lost) return `${whatBroke(answer)}, but the work was done. ${changes}`;
    if (answer.failure) return `The video service ran into a problem, but this was done: ${changes}`;
    return answer.answered ? undefined : changes;
  }
  const silent = !answer.answered && !answer.lost && !answer.failure && answer.waiting.length === 0;
  return silent && effect.kind === 'unchanged' ? 'Nothing changed in the timeline.' : undefined;
}

function whatBroke({ refusal }: TurnAnswer): string {
  return refusal ? 'The video service reported a problem' : 'The connection was lost';
}

function offersFor(state: ProjectState, answer: TurnAnswer, effect: Effect): MessageAction[] {
  const exportable = isExportable(state.record.draft);
  const ids = answer.actions.filter((id) => id !== 'export' || exportable);
  const offers = ids.filter((id) => id !== 'export').map((id) => action(id));
  if (exportable && (effect.kind === 'changed' || ids.includes('export')))
    return [action('export', { primary: true }), ...offers];
  return offers;
}

/** After Stop: our side has let go, the server may not have. */
export function reportStop(state: ProjectState, effect: Effect, card: Card): void {
  const actions = [action('retry'), action('show-tracks')];
  state.say('notice', stopped(effect), { actions, ...card });
}

function stopped(effect: Effect): string {
  switch (effect.kind) {
    case 'unread':
      return 'Stopped. What was done until then could not be read; Show Tracks tells when the backend can be reached.';
    case 'unchanged':
      return 'Stopped. Nothing has changed in the timeline so far; what the backend had begun may still arrive.';
    case 'changed':
      return `Stopped, but this was already done: ${effect.difference.words}`;
  }
}
