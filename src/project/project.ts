import { randomUUID } from 'node:crypto';
import type { ActionId } from '../actionIds.ts';
import type { PreviewFilm } from '../api/types.ts';
import type { SkillSlug } from '../skills/types.ts';
import { readTimeline } from '../timeline/read.ts';
import type { BatchWish } from './batch/plan.ts';
import { beginBatch, makeVideos } from './batch/run.ts';
import type { ExportWish } from './export/exports.ts';
import { addFiles } from './files/addFiles.ts';
import { withoutFile } from './files/forget.ts';
import type { ProjectHost } from './host.ts';
import { readPreview, readPreviewPart } from './preview.ts';
import { isUnnamed, UNNAMED } from './request/answers.ts';
import { doingOf, exportAlone, makeVideo, plan } from './request/make.ts';
import type { VideoWish } from './request/make.ts';
import { ProjectState } from './state.ts';
import { duplicate } from './tasks/duplicate.ts';
import { perform } from './tasks/buttons.ts';
import { asksForFiles, askForFiles, closeQuestion, useFiles } from './tasks/filesQuestion.ts';
import type { FilesAnswer, FilesQuestion } from './tasks/filesQuestion.ts';
import { resume } from './tasks/resume.ts';
import { isUnfinished } from './tasks/unfinished.ts';
import { retry } from './tasks/retry.ts';
import { send, sendNext, sendWaiting } from './tasks/send.ts';
import { goToVersion } from './tasks/versions.ts';
import { keepWaiting, takeBack } from './tasks/waiting.ts';
import type { MessageAction, ProjectRecord, ProjectSnapshot, Said } from './types.ts';
import { done, DONE } from './work/outcome.ts';
import type { Outcome } from './work/outcome.ts';
import { Runner } from './work/runner.ts';
import type { TaskOptions } from './work/runner.ts';
import { linkToSession, readCredits } from './work/session.ts';
import { connect, warn } from './work/work.ts';
import type { Work } from './work/work.ts';

export type { VideoWish } from './request/make.ts';
export type { TaskOptions } from './work/runner.ts';
export type { Outcome } from './work/outcome.ts';

/** What a project is made of. */
export interface ProjectOptions {
  readonly skill: SkillSlug;
  readonly backend: ProjectRecord['backend'];
  /** Otherwise the first request gives it one. */
  readonly name?: string;
  /** What {@link Project.make} is going to begin with. */
  readonly wish?: VideoWish;
  /** Address of the service that it is made for. */
  readonly service?: string;
}

/** One video in the making. One piece of work at a time. */
export class Project {
  readonly #state: ProjectState;
  readonly #runner: Runner;

  private constructor(host: ProjectHost, record: ProjectRecord) {
    this.#state = new ProjectState(host, record);
    this.#runner = new Runner(host, this.#state);
    if (record.draft) this.#state.setTimeline(readTimeline(record.draft));
    this.#runner.afterwards(({ status }) => {
      if (status === 'done') sendNext(this.#runner);
    });
  }

  /**
   * A new project, stored at once. With a `wish` it cannot be lost from here on: {@link make} begins with it, and after a crash
   * {@link resume} does.
   *
   * @throws {StoreError}
   */
  static async create(host: ProjectHost, options: ProjectOptions): Promise<Project> {
    const { skill, backend, name = UNNAMED, wish, service } = options;
    const project = new Project(host, {
      version: 1,
      id: randomUUID(),
      name,
      skill,
      backend,
      ...(service !== undefined && { service }),
      createdAt: host.clock.now().toISOString(),
      messages: [],
      assets: [],
      exports: [],
    });
    await project.#runner.claim();
    try {
      if (wish) await plan(project.#runner.work(), wish);
      else await project.#state.commit();
    } catch (error) {
      await project.close();
      throw error;
    }
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
    return !this.busy && !isUnfinished(this.#state.record);
  }

  /** Calls `listener` after every change. Returns the way to stop that. */
  onDidChange(listener: (snapshot: ProjectSnapshot) => void): () => void {
    return this.#state.onDidChange(listener);
  }

  /**
   * Checks files and folders and takes the good ones; each bad one gets a message of its own. `failed` when none was good. Where
   * {@link askForFiles} waits for its answer, this is it.
   */
  addFiles(paths: readonly string[], options: TaskOptions = {}): Promise<Outcome> {
    if (this.asksForFiles) return this.useFiles(paths, options);
    return this.#runner.run('files', options, async (work) => {
      const { assets } = work.state.record;
      const problem = await addFiles(work, paths);
      if (!problem && work.state.record.assets === assets)
        work.state.say('notice', 'What you chose is in this video already.');
      return problem ? { status: 'failed', message: problem } : DONE;
    });
  }

  /**
   * Takes a file off the list that could not be added, or that has not gone out yet; others are the session's, and stay, but for them to be
   * `unused` no longer.
   *
   * @throws {ProjectError} `elsewhere`; {@link StoreError}
   */
  async forgetFile(id: string): Promise<void> {
    await this.#runner.claim();
    await this.#state.commit({ assets: withoutFile(this.#state.record, id, this.busy) });
  }

  /**
   * Makes sure that something can be said now, before it leaves the message box.
   *
   * @throws {ProjectError} `busy`, `elsewhere`
   */
  ready(): Promise<void> {
    return this.#runner.ready();
  }

  /** Says something: a request for the backend, or a word that takes the short way (export, credits, status, upload). */
  send(message: string | Said, options: TaskOptions = {}): Promise<Outcome> {
    return send(this.#runner, saidBy(message), options);
  }

  /** Makes the video what it was in a version (`record.versions`), and then says something, where there is something to say. */
  goToVersion(version: string, text?: string, options: TaskOptions = {}): Promise<Outcome> {
    if (text !== undefined) return send(this.#runner, { text, version }, options);
    return this.#runner.run('question', options, (work) => done(goToVersion(work, version)));
  }

  /**
   * Keeps a message until what is going on has ended well; then it is sent. After a failure or Stop it goes on waiting.
   *
   * @throws {ProjectError} `busy` when too many wait, `elsewhere`; {@link StoreError}
   */
  async wait(message: string | Said): Promise<void> {
    await this.#runner.claim();
    const said = saidBy(message);
    await keepWaiting(this.#state, { ...said, text: said.text.trim() });
    // What was going on has ended while this was written.
    if (!this.busy) sendNext(this.#runner);
  }

  /** Sends a message that waits, before all others that do. */
  sendWaiting(id: string, options: TaskOptions = {}): Promise<Outcome> {
    return sendWaiting(this.#runner, id, options);
  }

  /** Takes a message back that waits. @returns its text; undefined when it waits no longer @throws {ProjectError} `elsewhere`; {@link StoreError} */
  async takeBack(id: string): Promise<string | undefined> {
    await this.#runner.claim();
    return takeBack(this.#state, id);
  }

  /**
   * The whole way: files, request, MP4. Stored before each step, so that {@link resume} carries it to its end after a crash. `done`
   * carries the video.
   */
  make(wish: VideoWish, options: TaskOptions = {}): Promise<Outcome> {
    const begin = (work: Work) => {
      closeQuestion(work.state);
      return plan(work, wish);
    };
    return this.#runner.run(doingOf, options, (work) => makeVideo(work, { begin }));
  }

  /**
   * Several videos, one after the other in one session; `snapshot.record.batch` tells what came of each. Stored before each step, as
   * {@link make}. `done` when all that could be made was made.
   */
  makeBatch(wish: BatchWish, options: TaskOptions = {}): Promise<Outcome> {
    const begin = (work: Work) => beginBatch(work, wish);
    const { part } = this.#runner;
    return this.#runner.run(doingOf, options, (work) => makeVideos(work, { begin, part }));
  }

  /** Asks which files a request's video is to be made of; nothing is sent before the answer. */
  askForFiles(question: FilesQuestion, options: TaskOptions = {}): Promise<Outcome> {
    return askForFiles(this.#runner, question, options);
  }

  /** {@link askForFiles} waits for its answer. */
  get asksForFiles(): boolean {
    return asksForFiles(this.#state.record);
  }

  /** Answers {@link askForFiles}: the whole way to the MP4. @param paths absolute; the proposed files otherwise */
  useFiles(paths?: readonly string[], options: FilesAnswer = {}): Promise<Outcome> {
    return useFiles(this.#runner, paths, options);
  }

  /** Leaves out the video of the batch that is at work; the next one begins. */
  skip(): void {
    this.#runner.skip();
  }

  /** Makes the MP4, or what else the backend offers. `done` carries the file. */
  export({ target, format, ...options }: TaskOptions & ExportWish = {}): Promise<Outcome> {
    return this.#runner.run('export', options, (work) => exportAlone(work, { target, format, reuse: true }));
  }

  /**
   * Makes it a video of another kind, as long as nothing has given it a name: what was said first may have been a greeting.
   *
   * @throws {ProjectError} `busy`, `elsewhere`; {@link StoreError}
   */
  async become(skill: SkillSlug): Promise<void> {
    const { record } = this.#state;
    if (record.skill === skill || !isUnnamed(record)) return;
    await this.#runner.ready();
    // A session belongs to its skill.
    await this.#state.commit({ skill, session: undefined });
  }

  /** Calls it otherwise; something may be going on. @throws {ProjectError} `elsewhere`; {@link StoreError} */
  async rename(name: string): Promise<void> {
    await this.#runner.claim();
    await this.#state.commit({ name, renamed: true });
  }

  /**
   * Makes a second project of it, with a session of its own; nothing may be going on. @returns what is stored of it
   * @throws {ProjectError} `no-copies`, `elsewhere`, `busy`; {@link BackendError} {@link StoreError}
   */
  async duplicate(name: string, signal?: AbortSignal): Promise<ProjectRecord> {
    await this.#runner.ready();
    return duplicate(this.#runner.work(signal), name);
  }

  /** Stops the work under way; resolves when it has ended and the chat says what became of it. */
  cancel(): Promise<void> {
    return this.#runner.cancel();
  }

  /** Sends the last request once more. Only ever called by the user's wish. */
  retry(options: TaskOptions = {}): Promise<Outcome> {
    return retry(this.#runner, undefined, options);
  }

  /**
   * Does what a button below a message says. Resolves to the action when it is the editor's to do (files to pick, a page to open,
   * a setting, a video to show).
   */
  perform(id: ActionId, messageId: string, options: TaskOptions = {}): Promise<Outcome | MessageAction> {
    return perform(this.#runner, { id, messageId }, options);
  }

  /** After a reload: picks up what was under way, as soon as no other window does. Nothing that costs is done twice. */
  async resume(options: TaskOptions = {}): Promise<Outcome> {
    if (this.resting || !(await this.#runner.claimSoon(options.signal))) return DONE;
    return resume(this.#runner, options);
  }

  /** The address that opens the session in a browser. @throws {BackendError} {@link ProjectError} when there is no session yet */
  browserLink(signal?: AbortSignal): Promise<string> {
    return linkToSession(this.#runner.work(signal));
  }

  /** The timeline as it can be played, where the backend offers that. Never told in the chat. @throws {BackendError} {@link ProjectError} */
  preview(signal?: AbortSignal): Promise<PreviewFilm> {
    return readPreview(this.#runner.work(signal));
  }

  /** The bytes of a part of {@link preview}. @throws as it */
  previewPart(part: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return readPreviewPart(this.#runner.work(signal), part);
  }

  /** Asks for the credits; the snapshot carries them afterwards. Never throws: a failure is logged. */
  async refreshCredits(signal?: AbortSignal): Promise<void> {
    const work = this.#runner.work(signal);
    try {
      await readCredits(work, await connect(work));
    } catch (error) {
      warn(work, 'The credits could not be read', error);
    }
  }

  /** Lets go of the project without stopping anything on the server: a later {@link resume} picks it up. */
  async close(): Promise<void> {
    this.#state.close();
    await this.#runner.cancel();
    await this.#runner.release();
  }
}

const saidBy = (message: string | Said): Said => (typeof message === 'string' ? { text: message } : message);
