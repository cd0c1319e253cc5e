import { BackendError, isUnreachable } from '../../api/errors.ts';
import { AssetError } from '../../assets/error.ts';
import { codeOf, isDiskFull, messageOf } from '../../errors.ts';
import type { MessageAction, ProjectRecord } from '../types.ts';
import { action } from './actions.ts';
import { NotSaved } from './notSaved.ts';
import { ProjectError } from './projectError.ts';
import { StoreError } from './storeError.ts';

/** A failure as the chat tells it. */
export interface Problem {
  /** Plain sentences: what happened, and what to do. */
  readonly text: string;
  readonly actions: readonly MessageAction[];
}

/** What was being done: it decides what “try again” means. */
export interface Circumstances {
  readonly doing: 'turn' | 'export' | 'files' | 'question';
  readonly backend: ProjectRecord['backend'];
  /** Where an account is made or topped up. */
  readonly registerLink?: string;
  /** Whether there is an account already; undefined where that is not known. */
  readonly registered?: boolean;
  /** What was to be done is a stored plan: *Retry* goes on with it and does no step twice. */
  readonly planned?: boolean;
}

/** The one place where a failure becomes words and buttons. Unknown errors end here, too. */
export function explain(error: unknown, circumstances: Circumstances): Problem {
  if (error instanceof BackendError) return ofBackend(error, circumstances);
  if (error instanceof AssetError) return problem(error.message, action('add-files'));
  if (error instanceof ProjectError) return problem(error.message, ...ofProject(error, circumstances));
  if (error instanceof StoreError) return ofStore(error, circumstances);
  return ofSystem(error, circumstances);
}

function ofBackend(error: BackendError, circumstances: Circumstances): Problem {
  if (error.code === 'no-space' && circumstances.backend === 'local')
    return problem(DISK_FULL, ...primary(tryAgain(circumstances)));
  const remedy = error.code === 'no-credits' ? moreCredits(error, circumstances) : error.remedy;
  const text = remedy === undefined ? error.message : `${error.message} ${remedy}`;
  return problem(text, ...actionsFor(error, circumstances));
}

function moreCredits({ remedy }: BackendError, { registered }: Circumstances): string | undefined {
  if (registered === undefined) return remedy;
  return `${registered ? 'Top up your account.' : 'Register to get more.'} Exports stay free.`;
}

function register({ registerLink: target, registered }: Circumstances, primary = true): MessageAction {
  return action('register', { primary, target, ...(registered ? { label: 'Top Up' } : {}) });
}

function actionsFor(error: BackendError, circumstances: Circumstances): MessageAction[] {
  const again = tryAgain(circumstances);
  const { registerLink: target } = circumstances;
  switch (error.code) {
    case 'token-refused':
      return [action('set-token', { primary: true }), ...again];
    case 'no-credits':
      return [register(circumstances), action('show-credits'), ...again];
    case 'free-token-taken':
      return [
        action('set-token', { primary: true }),
        register(circumstances, false),
        ...(circumstances.backend === 'cloud' ? [action('use-local')] : []),
        ...again,
      ];
    case 'plan-blocks-export':
      return [action('upgrade', { primary: true, target }), ...again];
    case 'unsupported-file':
    case 'file-too-large':
    case 'local-file':
    case 'not-added':
      return [action('add-files', { primary: true }), ...again];
    case 'insecure-address':
      return [action('open-settings', { primary: true, target: error.setting })];
    case 'refused':
    case 'dns':
    case 'timeout':
    case 'tls':
    case 'proxy':
    case 'bad-answer':
      return [...primary(again), ...ofNetwork(error, circumstances)];
    case 'server':
    case 'connection-lost':
      return [...primary(again), ...settingsOf(error), action('show-log')];
    case 'session-gone':
      return [action('retry', { primary: true })];
    case 'client-id-missing':
    case 'rate-limited':
    case 'not-found':
    case 'rejected':
    case 'no-space':
      return primary(again);
    case 'cancelled':
      return [];
  }
}

/** Out of reach: a setting may mend it, and the local engine needs no network. */
function ofNetwork(error: BackendError, { backend }: Circumstances): MessageAction[] {
  const local = backend === 'cloud' && isUnreachable(error) ? [action('use-local')] : [];
  return [...settingsOf(error), ...local];
}

function settingsOf({ setting }: BackendError): MessageAction[] {
  return setting === undefined ? [] : [action('open-settings', { target: setting })];
}

function ofProject({ code }: ProjectError, circumstances: Circumstances): MessageAction[] {
  switch (code) {
    case 'nothing-to-export':
    case 'nothing-there':
      return [action('show-tracks')];
    case 'export-failed':
    case 'export-stuck':
    case 'export-interrupted':
    case 'bad-video':
      return [action('export', { primary: true, label: 'Export Again' }), action('show-log')];
    case 'format-not-offered':
      return [action('export', { primary: true, label: 'Export as MP4' })];
    case 'turn-failed':
    case 'turn-lost':
    case 'turn-unread':
    case 'nothing-made':
      return [...primary(tryAgain(circumstances)), action('show-tracks')];
    case 'too-few-credits':
      return [
        action('retry', { primary: true, label: 'Send Anyway' }),
        register(circumstances, false),
        action('show-credits'),
      ];
    case 'no-upload':
      return [action('add-files', { primary: true }), ...tryAgain(circumstances)];
    case 'busy':
    case 'no-copies':
      return [];
    case 'elsewhere':
      // What was said here has not been stored: Retry would send what was said before, once more.
      return circumstances.doing === 'turn' ? [] : tryAgain(circumstances);
  }
}

function ofStore(error: StoreError, circumstances: Circumstances): Problem {
  switch (error.code) {
    case 'conflict':
      return problem(`${error.message} Reload this window to see it as it is now.`);
    case 'unwritable':
      return problem(
        `${error.message} ${isDiskFull(error.cause) ? DISK_FULL : 'Check that the disk is writable.'}`,
        // A single message may have been sent: whether it goes out again is for the user to say in words.
        ...(circumstances.planned ? primary(tryAgain(circumstances)) : []),
        action('show-log'),
      );
  }
}

function ofSystem(error: unknown, circumstances: Circumstances): Problem {
  const message = messageOf(error);
  if (codeOf(error) === 'ffmpeg-missing') {
    return problem(
      message,
      action('install-ffmpeg', { primary: true }),
      action('open-settings', { target: 'clipwright.ffmpegPath' }),
      ...tryAgain(circumstances),
    );
  }
  const remedy = diskRemedy(error instanceof NotSaved ? error.cause : error);
  if (remedy !== undefined) {
    const what = error instanceof NotSaved ? message : 'The file could not be saved.';
    const settings = isDiskFull(error)
      ? []
      : [action('open-settings', { target: 'clipwright.outputFolder' })];
    return problem(`${what} ${remedy}`, ...settings, ...tryAgain(circumstances));
  }
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  return problem(sentence, ...primary(tryAgain(circumstances)), action('show-log'));
}

const DISK_FULL = 'The disk is full: make some room and try again.';

/** What to do about the file system's refusals; undefined for any other error. */
function diskRemedy(error: unknown): string | undefined {
  if (isDiskFull(error)) return DISK_FULL;
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'The folder is not writable: choose another one in the setting “Clipwright: Output Folder”.';
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
      return 'The folder for videos is not there: choose another one in the setting “Clipwright: Output Folder”.';
    default:
      return undefined;
  }
}

/** The button that does the failed thing once more. */
function tryAgain({ doing }: Circumstances): MessageAction[] {
  switch (doing) {
    case 'turn':
      return [action('retry')];
    case 'export':
      return [action('export', { label: 'Export Again' })];
    case 'files':
    case 'question':
      return [];
  }
}

function primary(actions: readonly MessageAction[]): MessageAction[] {
  return actions.map((each) => ({ ...each, primary: true }));
}

function problem(text: string, ...actions: readonly MessageAction[]): Problem {
  return { text, actions };
}
