import { BackendError } from '../../../api/errors.ts';
import { streamFailure } from '../../../api/http/answerFailure.ts';
import { isRateCode, isSafetyCode } from '../../../api/turn/codes.ts';
import type { TurnFailure } from '../../../api/turn/text.ts';
import { ProjectError } from '../../problems/projectError.ts';
import type { ProjectState } from '../../state.ts';
import type { TurnAnswer } from '../answer/turnAnswer.ts';
import type { Effect } from './effect.ts';

const NOT_SENT_AGAIN = 'Your message was not sent again, so that nothing is charged twice.';

/** The connection was lost, and what the looks at the state showed is no change. @param effect unchanged, or unread */
export function turnLost({ kind }: Effect): ProjectError {
  if (kind === 'unread')
    return new ProjectError(
      'turn-unread',
      `The connection was lost, and the timeline could not be read since: whether your message was carried out is not known. ${NOT_SENT_AGAIN} Retry looks first.`,
    );
  return new ProjectError(
    'turn-lost',
    `The connection was lost, and nothing has changed in the timeline since. ${NOT_SENT_AGAIN}`,
  );
}

/** The turn ended without an answer, and the state that would tell what it did could not be read. */
export function turnUnread(): ProjectError {
  return new ProjectError(
    'turn-unread',
    'The work is over, but the timeline could not be read: what was done is not known. Retry looks first, and sends your message again only if nothing has changed.',
  );
}

/** The server failed. @param effect what the state says since: unchanged, or unread */
export function serverFailed(
  { message, remedy, status, setting }: BackendError,
  { kind }: Effect,
): BackendError {
  const since =
    kind === 'unread'
      ? 'The timeline could not be read since; Retry looks first.'
      : 'Nothing has changed in the timeline.';
  return new BackendError('server', `${message} ${since}`, {
    ...(remedy !== undefined && { remedy }),
    ...(status !== undefined && { status }),
    ...(setting !== undefined && { setting }),
  });
}

/**
 * The turn itself failed. A code of the error table has its row's words and button, as anywhere else; the backend's own words are not for
 * people.
 */
export function turnFailed(failure: TurnFailure, { kind }: Effect): BackendError | ProjectError {
  const { code = '' } = failure;
  const row = rowOf(failure);
  if (row) return row;
  const text = isSafetyCode(code)
    ? 'The video service declined this request for reasons of safety. Say it in other words, or use other files.'
    : isRateCode(code)
      ? 'The video service is getting too many requests at the moment. Wait a minute, then try again.'
      : `The video service ran into a problem with this request${kind === 'unchanged' ? ', and nothing was changed' : ''}. Try again, or say it in other words.`;
  const unread = kind === 'unread' ? ' The timeline could not be read since: Retry looks first.' : '';
  return new ProjectError(kind === 'unread' ? 'turn-unread' : 'turn-failed', `${text}${unread}`);
}

/** The row of the error table that a failure's code is, if it is one. */
export function rowOf({ code, message }: TurnFailure): BackendError | undefined {
  return code === undefined ? undefined : streamFailure(code, message);
}

/** One video of a batch was wanted, and the timeline is as it was, with the video before it; or could not be read. */
export function nothingMade({ text }: TurnAnswer, { kind }: Effect): ProjectError {
  if (kind === 'unread') return turnUnread();
  const said = text === '' ? '' : ` The answer was: ${text}`;
  return new ProjectError('nothing-made', `No video came of it.${said}`);
}

/**
 * Nothing came of a turn's message: by the user's wish, and only so, it goes out again. Where a video is being made of it, *Retry* begins
 * with the message. Not yet written: whoever tells the failure writes it.
 */
export function giveUpTurn(state: ProjectState): void {
  const { make } = state.record;
  state.update({ turn: undefined, make: make && { ...make, step: 'message' } });
}

/** The same where it may have been carried out, or be under way still: whoever sends it again looks first. */
export function leaveTurnOpen(state: ProjectState): void {
  const { turn, make } = state.record;
  state.update({ turn: turn && { ...turn, open: true }, make: make && { ...make, step: 'message' } });
}
