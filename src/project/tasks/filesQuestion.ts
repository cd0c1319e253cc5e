import type { ActionId } from '../../actionIds.ts';
import { patched } from '../patch.ts';
import { action } from '../problems/actions.ts';
import { answerRequest, nameFrom } from '../request/answers.ts';
import { doingOf, makeVideo, planned } from '../request/make.ts';
import type { VideoWish } from '../request/make.ts';
import type { ProjectState } from '../state.ts';
import type { MakePlan, MessageAction, ProjectRecord } from '../types.ts';
import { DONE } from '../work/outcome.ts';
import type { Outcome } from '../work/outcome.ts';
import type { Runner, TaskOptions } from '../work/runner.ts';

/** The question which files a video is to be made of, before anything is sent. */
export interface FilesQuestion {
  /** The request, and the files that are proposed; none where there are none to propose. */
  readonly wish: VideoWish;
  readonly text: string;
  /** Label of the button that takes the proposed files. */
  readonly use?: string;
  /** It was sent as it is already, and nothing came of it. */
  readonly sent?: boolean;
}

/** Whether the user has been asked for files, and has not answered yet. */
export function asksForFiles({ make }: ProjectRecord): boolean {
  return make?.asksForFiles === true && make.held === true;
}

/** Puts a request into the chat with the question for its files. It waits for an answer, over reloads as well. */
export function askForFiles(runner: Runner, question: FilesQuestion, options: TaskOptions): Promise<Outcome> {
  return runner.run('question', options, async (work) => {
    const { state } = work;
    const { wish, text, use, sent = false } = question;
    closeQuestion(state);
    if (!sent) state.say('user', wish.request);
    const add = action('add-files', { primary: use === undefined });
    const actions: MessageAction[] = [
      ...(use === undefined ? [add] : [action('use-files', { label: use, primary: true }), add]),
      ...(sent ? [] : [action('without-files')]),
    ];
    state.say('assistant', text, { actions });
    const make: MakePlan = { ...planned(wish), held: true, asksForFiles: true };
    await state.commit({ make, name: nameFrom(wish.request, work) });
    return DONE;
  });
}

/** The answer to the question. */
export interface FilesAnswer extends TaskOptions {
  /** What the user said, where it was not a button. */
  readonly said?: string;
}

/** Answers the question: the video is made of the proposed files, or of others. @param paths absolute; undefined: the proposed ones */
export function useFiles(
  runner: Runner,
  paths: readonly string[] | undefined,
  { said, ...options }: FilesAnswer,
): Promise<Outcome> {
  if (!asksForFiles(runner.state.record)) return Promise.resolve(DONE);
  const begin = async ({ state }: { readonly state: ProjectState }) => {
    const { make } = state.record;
    closeQuestion(state);
    if (said !== undefined) state.say('user', said);
    await state.commit({ make: make && patched(make, { held: undefined, paths: paths ?? make.paths }) });
  };
  return runner.run(doingOf, options, (work) => makeVideo(work, { begin }));
}

/** Answers the question: the request goes out as it is. */
export function withoutFiles(runner: Runner, options: TaskOptions): Promise<Outcome> {
  if (!asksForFiles(runner.state.record)) return Promise.resolve(DONE);
  return runner.run('turn', options, async (work) => {
    const { state } = work;
    const { make } = state.record;
    closeQuestion(state);
    await state.commit({ make: undefined });
    return make ? answerRequest(work, make.request) : DONE;
  });
}

const ANSWERS: ReadonlySet<ActionId> = new Set(['use-files', 'without-files', 'add-files']);

/** A question that has its answer, or whose request another one takes the place of, offers no buttons any more. */
export function closeQuestion(state: ProjectState): void {
  if (!asksForFiles(state.record)) return;
  for (const { id, role, actions } of state.record.messages) {
    const left = actions.filter((each) => !ANSWERS.has(each.id));
    if (role === 'assistant' && left.length < actions.length) state.rewrite(id, { actions: left });
  }
}
