import { BackendError } from '../../api/errors.ts';
import { ProjectError } from '../problems/projectError.ts';
import type { ProjectState } from '../state.ts';
import type { Heard } from './listen.ts';

/** The connection was lost, and the looks at the state showed nothing. */
export function turnLost(): ProjectError {
  return new ProjectError(
    'turn-lost',
    'The connection was lost, and nothing has changed in the timeline since. Your message was not sent again, so that nothing is charged twice.',
  );
}

/** The server failed, and the state says that it had not begun. */
export function nothingDone({ message, remedy, status }: BackendError): BackendError {
  return new BackendError('server', `${message} Nothing has changed in the timeline.`, {
    ...(remedy !== undefined && { remedy }),
    ...(status !== undefined && { status }),
  });
}

/**
 * The turn itself failed. The backend's own words are not for people; its codes are.
 *
 * @param wasRead the state was read after it, and is as it was
 */
export function turnFailed({ code = '' }: { readonly code?: string }, wasRead: boolean): ProjectError {
  const text = /safety|blocklist|prohibited|recitation/i.test(code)
    ? 'The video service declined this request for reasons of safety. Say it in other words, or use other files.'
    : /429|resource_exhausted|rate/i.test(code)
      ? 'The video service is getting too many requests at the moment. Wait a minute, then try again.'
      : `The video service ran into a problem with this request${wasRead ? ', and nothing was changed' : ''}. Try again, or say it in other words.`;
  return new ProjectError('turn-failed', text);
}

/** One video of a batch was wanted, and the timeline is as it was: with the video before it. @param wasRead as in {@link turnFailed} */
export function nothingMade({ text }: Heard, wasRead: boolean): ProjectError {
  const said = text === '' ? '' : ` The answer was: ${text}`;
  return new ProjectError(
    'nothing-made',
    wasRead ? `No video came of it.${said}` : 'The timeline could not be read after it.',
  );
}

/**
 * Nothing came of a turn's message, as far as anybody will know: by the user's wish, and only so, it goes out again. Where a video is
 * being made of it, *Retry* begins with the message. Not yet written: whoever tells the failure writes it.
 */
export function giveUpTurn(state: ProjectState): void {
  const { make } = state.record;
  state.update({ turn: undefined, make: make && { ...make, step: 'message' } });
}
