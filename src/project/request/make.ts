import { isDeepStrictEqual } from 'node:util';
import { isBackendError } from '../../api/errors.ts';
import { exportVideo, resumeExport, type ExportWish } from '../export/exports.ts';
import { unfinishedExports } from '../tasks/unfinished.ts';
import { addFiles } from '../files/addFiles.ts';
import { patched } from '../patch.ts';
import { action } from '../problems/actions.ts';
import type { Circumstances } from '../problems/explain.ts';
import { giveUpTurn } from '../turn/outcome/failures.ts';
import type { TurnOptions } from '../turn/prepare.ts';
import { resumeTurn } from '../turn/resume.ts';
import { runTurn } from '../turn/turn.ts';
import type { ChatMessage, ExportedVideo, MakePlan, ProjectRecord } from '../types.ts';
import { routeIntent } from '../words/intents.ts';
import type { Outcome } from '../work/outcome.ts';
import { withStopMessage } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { answerRequest, nameFrom, wantedIn } from './answers.ts';
import { holdingOnStop, holdPlan } from './hold.ts';

/** A video wanted in one go. */
export interface VideoWish {
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[];
  /** What the video should be. */
  readonly request: string;
  /** Absolute path of the file to write; the output folder and the project's name otherwise. */
  readonly target?: string;
}

/** The plan for a wish, at its beginning. */
export function planned({ paths, request, target }: VideoWish): MakePlan {
  return { paths, request, ...(target !== undefined && { target }), step: 'files' };
}

/** What *Retry* means while a plan is carried out. */
export function doingOf({ make, turn }: ProjectRecord): Circumstances['doing'] {
  return make?.step === 'video' && !turn ? 'export' : 'turn';
}

/** Puts a wish into the chat and its plan into the record, in one write. A project may have been created with both. */
export async function plan(work: Work, wish: VideoWish): Promise<void> {
  const { state } = work;
  const make = planned(wish);
  if (isDeepStrictEqual(state.record.make, make)) return;
  state.say('user', wish.request);
  await state.commit({ make, name: nameFrom(wish.request, work) });
}

/** By the user's wish: a plan that was held goes on. @throws {StoreError} */
export async function continuePlan({ state }: Work): Promise<void> {
  const { make } = state.record;
  await state.commit({ make: make && patched(make, { held: undefined }) });
}

/** How a plan that is stored, or is stored by `begin`, is carried out. */
export interface PlanOptions extends TurnOptions {
  /** The first step: it belongs to the same piece of work. */
  readonly begin?: (work: Work) => Promise<void>;
}

/** The whole way to a video: from the wish that `begin` stores, or from wherever the stored plan is. @throws as {@link carryOutPlan} */
export function makeVideo(work: Work, { begin, ...options }: PlanOptions): Promise<Outcome> {
  return holdingOnStop(work, async () => {
    await begin?.(work);
    return carryOutPlan(work, options);
  });
}

/**
 * Carries the stored plan from wherever it is to the finished video. Each step is stored before it begins, and none is done twice.
 * A plan that fails or is stopped is held: the user has been told, and *Retry* goes on with it.
 *
 * @throws what the steps throw; the signal's reason after Stop
 */
export async function carryOutPlan(work: Work, options: TurnOptions = {}): Promise<Outcome> {
  const { state } = work;
  try {
    const refused = await takeFiles(work);
    if (refused) return refused;
    const ended = await takeTurn(work, options);
    const question = questionIn(state.record);
    if (question) {
      holdPlan(state);
      return { status: 'failed', message: question };
    }
    const outcome: Outcome = ended ?? { status: 'done', video: await exportPlanned(work) };
    // Written by the runner, together with the last words.
    state.update({ make: undefined });
    return outcome;
  } catch (error) {
    holdPlan(state);
    throw error;
  }
}

/** The backend waits for the user's word: the plan goes on with that. */
function questionIn({ approval, messages }: ProjectRecord): ChatMessage | undefined {
  return approval && messages.find(({ id }) => id === approval.messageId);
}

/** @returns the end of it all, when none of the files was good; where they answer a question, that stands again */
async function takeFiles(work: Work): Promise<Outcome | undefined> {
  const { state } = work;
  const { make } = state.record;
  if (make?.step !== 'files') return undefined;
  const problem = await withStopMessage(work, { text: 'Stopped.', actions: [action('retry')] }, async () =>
    make.paths.length > 0 ? addFiles(work, make.paths) : undefined,
  );
  if (problem) {
    state.update({ make: make.asksForFiles ? { ...make, held: true } : undefined });
    return { status: 'failed', message: problem };
  }
  await state.commit({ make: patched(make, { asksForFiles: undefined, step: 'message' }) });
  return undefined;
}

/** @returns the end of it all, when the request was no wish for a video */
async function takeTurn(work: Work, options: TurnOptions): Promise<Outcome | undefined> {
  const { state } = work;
  const { make, turn } = state.record;
  if (!make) return undefined;
  const intent = make.alone ? 'chat' : routeIntent(make.request, state.record.formats);
  if (intent !== 'chat') return intent === 'export' ? undefined : answerRequest(work, make.request);
  if (make.step === 'message') await runTurn(work, make.request, options);
  else if (turn) await resumeTurn(work);
  return undefined;
}

/** Makes the MP4 alone, in place of a video that came to nothing; the one of a batch is wanted still. @throws as {@link exportVideo} */
export async function exportAlone(work: Work, wish: ExportWish = {}): Promise<Outcome> {
  if (!work.state.record.make?.alone) work.state.update({ make: undefined });
  return { status: 'done', video: await exportVideo(work, wish) };
}

/** A request may be for a file of some format, and nothing else. */
function wishOf(work: Work): ExportWish {
  const { make } = work.state.record;
  return make ? { target: make.target, format: make.alone ? undefined : wantedIn(work, make.request) } : {};
}

/** The export that is under way goes on; otherwise there is a new one. */
async function exportPlanned(work: Work): Promise<ExportedVideo> {
  const { state } = work;
  const [running] = unfinishedExports(state.record);
  try {
    return await (running ? resumeExport(work, running.id) : exportVideo(work, wishOf(work)));
  } catch (error) {
    // What there was to export went with it: by the user's wish all begins anew.
    if (isBackendError(error, 'session-gone')) giveUpTurn(state);
    throw error;
  }
}
