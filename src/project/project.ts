import { randomUUID } from 'node:crypto';
import type { SkillSlug } from '../skills/types.ts';
import { readTimeline } from '../timeline/read.ts';
import { addFiles } from './files/addFiles.ts';
import { patched } from './patch.ts';
import { answerCredits, answerRequest, answerTracks, nameFrom, UNNAMED } from './request/answers.ts';
import { exportVideo, resumeExport, unfinishedExports } from './export/exports.ts';
import type { ProjectHost } from './host.ts';
import { beginBatch, carryOutBatch, continueBatch } from './batch/run.ts';
import { goesOn, nextItem } from './batch/plan.ts';
import type { BatchWish } from './batch/plan.ts';
import { carryOut, doingOf, plan } from './request/make.ts';
import type { VideoWish } from './request/make.ts';
import { routeIntent } from './words/intents.ts';
import type { Circumstances } from './problems/explain.ts';
import { ProjectError } from './problems/projectError.ts';
import { Runner } from './work/runner.ts';
import type { Outcome } from './work/runner.ts';
import { readCredits } from './work/session.ts';
import { ProjectState } from './state.ts';
import { resumeTurn, runTurn } from './turn/turn.ts';
import type { ActionId, MessageAction, ProjectRecord, ProjectSnapshot } from './types.ts';
import { connect, tellingStop } from './work/work.ts';
import type { Work } from './work/work.ts';

export type { VideoWish } from './request/make.ts';
export type { Outcome } from './work/runner.ts';

export interface WorkOptions {
  /** Aborting it is the same as {@link Project.cancel}. */
  readonly signal?: AbortSignal;
}

/** One video in the making. One piece of work at a time. */
export class Project {
  readonly #host: ProjectHost;
  readonly #state: ProjectState;
  readonly #runner: Runner;
  #skip = new AbortController();

  private constructor(host: ProjectHost, record: ProjectRecord) {
    this.#host = host;
    this.#state = new ProjectState(host, record);
    this.#runner = new Runner(host, this.#state);
    if (record.draft) this.#state.setTimeline(readTimeline(record.draft));
  }

  /**
   * A new project, stored at once. Without `name` the first request gives it one. With a `wish` it cannot be lost from here on:
   * {@link make} begins with it, and after a crash {@link resume} does.
   *
   * @throws {StoreError}
   */
  static async create(
    host: ProjectHost,
    options: {
      readonly skill: SkillSlug;
      readonly backend: ProjectRecord['backend'];
      readonly name?: string;
      readonly wish?: VideoWish;
      readonly service?: string;
    },
  ): Promise<Project> {
    const { skill, backend, name = UNNAMED, wish, service } = options;
    const createdAt = host.clock.now().toISOString();
    const project = new Project(host, {
      version: 1,
      id: randomUUID(),
      name,
      skill,
      backend,
      ...(service !== undefined && { service }),
      createdAt,
      messages: [],
      assets: [],
      exports: [],
    });
    await project.#runner.claim();
    if (wish) await plan(project.#runner.work(new AbortController().signal), wish);
    else await project.#state.commit();
    return project;
  }

  /** A stored project. Touches neither network nor disk; call {@link resume} to pick up what was running. */
  static open(host: ProjectHost, record: ProjectRecord): Project {
    return new Project(host, record);
  }

  get id(): string {
    return this.#state.record.id;
  }

  get snapshot(): ProjectSnapshot {
    return this.#state.snapshot;
  }

  /** A piece of work is going on: another one is refused (`failed`) until it has ended. */
  get busy(): boolean {
    return this.#runner.busy;
  }

  /** Nothing is going on, and nothing waits for {@link resume}: the project may be let go of. */
  get resting(): boolean {
    const { turn, make, batch } = this.#state.record;
    const batchWaits = batch && !batch.held && nextItem(batch) !== undefined;
    const makeWaits = make && !make.held;
    return (
      !(this.busy || turn || makeWaits || batchWaits) && unfinishedExports(this.#state.record).length === 0
    );
  }

  /** Calls `listener` after every change. Returns the way to stop that. */
  onDidChange(listener: (snapshot: ProjectSnapshot) => void): () => void {
    return this.#state.onDidChange(listener);
  }

  /** Checks files and folders and takes the good ones; each bad one gets a message of its own. `failed` when none was good. */
  addFiles(paths: readonly string[], options: WorkOptions = {}): Promise<Outcome> {
    return this.#run('files', options, async (work) => {
      const problem = await addFiles(work, paths);
      return problem ? { status: 'failed', message: problem } : DONE;
    });
  }

  /** Says something: a request for the backend, or a word that takes the short way (export, credits, status, upload). */
  send(text: string, options: WorkOptions = {}): Promise<Outcome> {
    const request = text.trim();
    const intent = routeIntent(request);
    const doing = intent === 'chat' ? 'turn' : intent === 'export' ? 'export' : 'question';
    return this.#run(doing, options, async (work) => {
      if (request === '') return DONE;
      this.#state.say('user', request);
      // Another wish takes the place of one that came to nothing.
      const make = doing === 'question' ? this.#state.record.make : undefined;
      await this.#state.commit({ name: nameFrom(request, this.#state.record), make });
      return answerRequest(work, request);
    });
  }

  /**
   * The whole way: files, request, MP4. Stored before each step, so that {@link resume} carries it to its end after a crash. `done`
   * carries the video.
   */
  make(wish: VideoWish, options: WorkOptions = {}): Promise<Outcome> {
    return this.#carryOut(options, (work) => plan(work, wish));
  }

  /**
   * Several videos, one after the other in one session; `snapshot.record.batch` tells what came of each. Stored before each step, as
   * {@link make}. `done` when all that could be made was made.
   */
  makeBatch(wish: BatchWish, options: WorkOptions = {}): Promise<Outcome> {
    return this.#carryOutBatch(options, (work) => beginBatch(work, wish));
  }

  /** Leaves out the video of the batch that is at work; the next one begins. */
  skip(): void {
    this.#skip.abort();
  }

  /** Makes the MP4. `done` carries the video. @param options.target absolute path to write to instead of the output folder */
  export(options: WorkOptions & { readonly target?: string } = {}): Promise<Outcome> {
    return this.#run('export', options, async (work) => {
      // It takes the place of a video that came to nothing.
      this.#state.update({ make: undefined });
      return { status: 'done', video: await exportVideo(work, options.target) };
    });
  }

  /** Stops the work under way; resolves when it has ended and the chat says what became of it. */
  cancel(): Promise<void> {
    return this.#runner.cancel();
  }

  /**
   * Does what a button below a message says. Resolves to the action when it is the editor's to do (files to pick, a page to open,
   * a setting, a video to show).
   */
  async perform(
    id: ActionId,
    messageId: string,
    options: WorkOptions = {},
  ): Promise<Outcome | MessageAction> {
    const message = this.#state.record.messages.find((each) => each.id === messageId);
    const action = message?.actions.find((each) => each.id === id) ?? { id, label: '' };
    switch (id) {
      case 'retry':
        return this.#retryFrom(messageId, options);
      case 'export':
        return this.#isHeld('video') ? this.#retryFrom(messageId, options) : this.export(options);
      case 'skip':
        this.skip();
        return DONE;
      case 'resume-batch':
        return this.#retryFrom(messageId, options);
      case 'show-tracks':
        return this.#run('question', options, (work) => done(answerTracks(work)));
      case 'show-credits':
        return this.#run('question', options, (work) => done(answerCredits(work)));
      case 'add-files':
      case 'use-local':
      case 'set-token':
      case 'register':
      case 'upgrade':
      case 'open-settings':
      case 'open-in-browser':
      case 'show-log':
      case 'install-ffmpeg':
      case 'open-video':
      case 'reveal-video':
        return action;
    }
  }

  /** Sends the last request once more. Only ever called by the user's wish. */
  retry(options: WorkOptions = {}): Promise<Outcome> {
    return this.#retryFrom(undefined, options);
  }

  /**
   * After a reload: asks what became of a turn that was under way (never sends it again, unless the backend says that it never got
   * it), picks up running exports, and carries a video that was asked for in one go to its end.
   */
  async resume(options: WorkOptions = {}): Promise<Outcome> {
    if (this.resting || !(await this.#runner.claimSoon(options.signal))) return DONE;
    const { turn, make, batch } = this.#state.record;
    if (batch && !batch.held && nextItem(batch) !== undefined) return this.#carryOutBatch(options);
    if (make && !make.held) return this.#carryOut(options);
    if (!turn && unfinishedExports(this.#state.record).length === 0) return DONE;
    const resumedTurn = turn ? await this.#run('turn', options, (work) => done(resumeTurn(work))) : DONE;
    if (resumedTurn.status === 'stopped') return resumedTurn;
    const resumed: Outcome[] = [resumedTurn];
    for (const { id } of unfinishedExports(this.#state.record)) {
      resumed.push(
        await this.#run('export', options, async (work) => ({
          status: 'done',
          video: await resumeExport(work, id),
        })),
      );
    }
    return resumed.find(({ status }) => status !== 'done') ?? resumed.at(-1) ?? DONE;
  }

  /** The address that opens the session in a browser. @throws {BackendError} {@link ProjectError} when there is no session yet */
  async browserLink(signal?: AbortSignal): Promise<string> {
    const { session } = this.#state.record;
    if (!session)
      throw new ProjectError(
        'nothing-to-export',
        'There is nothing to open yet. Say what video you want first.',
      );
    const backend = await connect(this.#runner.work(signal ?? new AbortController().signal));
    return backend.browserLink(session, signal);
  }

  /** Asks for the credits; the snapshot carries them afterwards. Never throws: a failure is logged. */
  async refreshCredits(signal: AbortSignal = new AbortController().signal): Promise<void> {
    const work = this.#runner.work(signal);
    try {
      await readCredits(work, await connect(work));
    } catch (error) {
      this.#host.log(
        'warn',
        `The credits could not be read: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /** Lets go of the project without stopping anything on the server: a later {@link resume} picks it up. */
  async close(): Promise<void> {
    this.#state.close();
    await this.#runner.cancel();
    await this.#runner.release();
  }

  /** A video that was asked for in one go came to nothing, at this step or at any. */
  #isHeld(step?: 'video'): boolean {
    const { make } = this.#state.record;
    return make?.held === true && (step === undefined || make.step === step);
  }

  #carryOut(
    { signal }: WorkOptions,
    begin?: (work: Work) => Promise<void>,
    anyway = false,
  ): Promise<Outcome> {
    return this.#runner.run(
      () => doingOf(this.#state.record),
      signal,
      async (work) => {
        await begin?.(work);
        return carryOut(work, { anyway });
      },
    );
  }

  #carryOutBatch(
    { signal }: WorkOptions,
    begin?: (work: Work) => Promise<void>,
    anyway = false,
  ): Promise<Outcome> {
    return this.#runner.run(
      () => doingOf(this.#state.record),
      signal,
      async (work) => {
        await begin?.(work);
        const skip = () => (this.#skip = new AbortController()).signal;
        return carryOutBatch(work, { anyway, runner: this.#runner, skip });
      },
    );
  }

  #retryFrom(messageId: string | undefined, options: WorkOptions): Promise<Outcome> {
    const { messages } = this.#state.record;
    // A button that was used is not offered again.
    const use = () => {
      if (messageId !== undefined) this.#state.rewrite(messageId, { actions: [] });
    };
    if (goesOn(this.#state.record, messageId)) {
      return this.#carryOutBatch(
        options,
        async (work) => {
          use();
          await continueBatch(work);
        },
        true,
      );
    }
    if (this.#isHeld()) {
      return this.#carryOut(
        options,
        async () => {
          const { make } = this.#state.record;
          use();
          await this.#state.commit({ make: make && patched(make, { held: undefined }) });
        },
        true,
      );
    }
    const end = messageId === undefined ? messages.length : messages.findIndex(({ id }) => id === messageId);
    const last = messages
      .slice(0, Math.max(end, 0))
      .findLast(({ role, text }) => role === 'user' && routeIntent(text) === 'chat');
    return this.#run('turn', options, async (work) => {
      if (!last) return DONE;
      use();
      // Whoever presses a button has read what it may cost.
      await runTurn(work, last.text, { anyway: true });
      return DONE;
    });
  }

  #run(
    doing: Circumstances['doing'],
    { signal }: WorkOptions,
    task: (work: Work) => Promise<Outcome>,
  ): Promise<Outcome> {
    // Turns and exports have more to say about a Stop than this.
    const plain = doing === 'files' || doing === 'question';
    return this.#runner.run(
      doing,
      signal,
      plain ? (work) => tellingStop(work, { text: 'Stopped.' }, () => task(work)) : task,
    );
  }
}

const DONE: Outcome = { status: 'done' };

async function done(task: Promise<void>): Promise<Outcome> {
  await task;
  return DONE;
}
