import * as vscode from 'vscode';
import { systemClock } from '../../api/http/clock.ts';
import { messageOf } from '../../errors.ts';
import type { ProjectHost } from '../../project/host.ts';
import { Project } from '../../project/project.ts';
import type { VideoWish } from '../../project/project.ts';
import { copyName } from '../../project/tasks/duplicate.ts';
import { ProjectStore } from '../../project/storage/store.ts';
import type { BatchPlan, ProjectRecord } from '../../project/types.ts';
import type { Log } from '../../api/types.ts';
import { inQuotes } from '../../skills/shownName.ts';
import type { Skill } from '../../skills/types.ts';
import { Endings } from '../finished/endings.ts';
import { UsageError } from '../outputFolder.ts';
import { apiUrl } from '../settings.ts';
import { projectsFolder } from './projectsFolder.ts';
import { summaryOf, type ProjectAtWork, type ProjectSummary, type RemovedProject } from './summary.ts';

const DONE = Promise.resolve();
/** Characters. */
const LONGEST_NAME = 120;
/** What an empty name is answered with. */
export const NO_NAME = 'A video needs a name.';
const ACTIVE_KEY = 'clipwright.activeProject';

/** What the projects of a window need from the rest. */
export interface ProjectsOptions {
  readonly context: vscode.ExtensionContext;
  readonly connect: ProjectHost['connect'];
  readonly outputFolder: ProjectHost['outputFolder'];
  readonly log: Log;
  /** A video was finished, by whatever way, in the project of this id. Called once per video; those of a batch do not count. */
  readonly onFinished: (path: string, project: string) => void;
  /** A batch has come to its end. */
  readonly onBatchFinished: (batch: BatchPlan) => void;
}

/** A project of the workspace; it is open while it is the active one or something goes on in it. */
interface Entry {
  summary: ProjectSummary;
  open?: OpenProject | undefined;
  /** Settles when it has been let go of. */
  closing?: Promise<void>;
}

interface OpenProject {
  readonly project: Project;
  readonly unsubscribe: () => void;
}

/**
 * All projects of the workspace, of which one is active: the one that the panel shows and commands work on. Of those that rest only
 * name and kind are kept; the rest is on the disk.
 */
export class Projects implements vscode.Disposable {
  readonly #options: ProjectsOptions;
  readonly #host: ProjectHost;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Newest first. */
  #entries: Entry[] = [];
  #active: Entry | undefined;
  #loaded: Promise<void> | undefined;
  #removed: readonly RemovedProject[] = [];

  /** Something about one of the projects, or which one is active, is different now. */
  readonly onDidChange = this.#changed.event;

  constructor(options: ProjectsOptions) {
    const { context, connect, outputFolder, log } = options;
    const storage = context.storageUri ?? context.globalStorageUri;
    this.#options = options;
    this.#host = {
      connect,
      outputFolder,
      log,
      language: vscode.env.language,
      clock: systemClock,
      tempFolder: vscode.Uri.joinPath(storage, 'temp').fsPath,
      store: new ProjectStore(projectsFolder(context), { log }),
      distinct: (name, id) => this.#distinct(name, id),
    };
  }

  get active(): Project | undefined {
    return this.#active?.open?.project;
  }

  /** Newest first. */
  get all(): readonly ProjectSummary[] {
    return this.#entries.map(({ summary }) => summary);
  }

  /** Those in which something goes on, newest first. */
  get atWork(): readonly ProjectAtWork[] {
    return this.all.flatMap(({ activity, ...summary }) => (activity ? [{ ...summary, activity }] : []));
  }

  /** What was taken out of the list in this window and can be brought back, the newest first. */
  get removed(): readonly RemovedProject[] {
    return this.#removed;
  }

  /**
   * Reads the stored projects, once, and picks up what was running. Damaged files have been set aside: the user is told.
   *
   * @throws the file system's errors; the next call tries again
   */
  load(): Promise<void> {
    this.#loaded ??= this.#load().catch((error: unknown) => {
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }

  /** A new project, which becomes the active one; with a `wish` it is stored with what it is to become. */
  async create(
    skill: Skill,
    backend: ProjectRecord['backend'],
    options: { readonly name?: string; readonly wish?: VideoWish } = {},
  ): Promise<Project> {
    await this.load();
    const service = backend === 'cloud' ? { service: apiUrl() } : {};
    const name = options.name === undefined ? {} : { name: this.#distinct(options.name) };
    const project = await Project.create(this.#host, {
      ...{ skill: skill.slug, backend },
      ...{ ...service, ...options, ...name },
    });
    this.#entries = [this.#adopt(project), ...this.#entries];
    await this.activate(project.id);
    return project;
  }

  /** Makes a project the active one. Unknown ids change nothing. */
  async activate(id: string): Promise<void> {
    const entry = this.#entries.find(({ summary }) => summary.id === id);
    if (!entry || !(await this.#open(entry))) return;
    const before = this.#active;
    this.#active = entry;
    if (before && before !== entry) this.#letGo(before);
    await this.#options.context.workspaceState.update(ACTIVE_KEY, id);
    this.#changed.fire();
  }

  /** Makes none the active one: the panel shows how a video begins, and what is said or added there begins one. */
  async leave(): Promise<void> {
    await this.load();
    const before = this.#active;
    this.#active = undefined;
    if (before) this.#letGo(before);
    this.#changed.fire();
  }

  /** Calls a project otherwise. Unknown ids change nothing. @throws {UsageError} for no name; {@link ProjectError} {@link StoreError} */
  async rename(id: string, name: string): Promise<void> {
    const wanted = name.trim().slice(0, LONGEST_NAME);
    if (wanted === '') throw new UsageError(NO_NAME);
    const entry = this.#entries.find(({ summary }) => summary.id === id);
    if (!entry || !(await this.#open(entry))) return;
    await entry.open?.project.rename(this.#distinct(wanted, id));
    this.#letGo(entry);
  }

  /**
   * Makes a second project of one, which becomes the active one. Unknown ids change nothing.
   *
   * @throws {UsageError} something goes on in it; {@link ProjectError} `no-copies` where its backend cannot copy; {@link BackendError}
   */
  async duplicate(id: string): Promise<void> {
    const entry = this.#entries.find(({ summary }) => summary.id === id);
    if (!entry || !(await this.#open(entry))) return;
    const { open, summary } = entry;
    if (open?.project.resting !== true)
      throw new UsageError(
        `Something goes on in ${inQuotes(summary.name)}. Stop it first, then duplicate the video.`,
      );
    const record = await open.project.duplicate(this.#distinct(copyName(summary.name)));
    this.#entries = [this.#adopt(Project.open(this.#host, record)), ...this.#entries];
    await this.activate(record.id);
    this.#letGo(entry);
  }

  /**
   * Takes a project out of the list; its videos stay. Another one becomes the active one.
   *
   * @returns whether it was there; {@link bringBack} puts it where it was
   * @throws {UsageError} something goes on in it; {@link ProjectError} another window works on it
   */
  async remove(id: string): Promise<boolean> {
    const entry = this.#entries.find(({ summary }) => summary.id === id);
    if (!entry || !(await this.#open(entry))) return false;
    const { open, summary } = entry;
    if (open?.project.busy)
      throw new UsageError(
        `Something goes on in ${inQuotes(summary.name)}. Stop it first, then delete the video.`,
      );
    // Nobody else works on it from here on.
    await open?.project.ready();
    const next =
      this.#entries[this.#entries.indexOf(entry) + 1] ?? this.#entries[this.#entries.indexOf(entry) - 1];
    open?.unsubscribe();
    await open?.project.close();
    await this.#host.store.setAside(id);
    entry.open = undefined;
    this.#entries = this.#entries.filter((each) => each !== entry);
    if (this.#active === entry) {
      this.#active = undefined;
      if (next) await this.activate(next.summary.id);
    }
    this.#removed = [{ id, name: summary.name }, ...this.#removed];
    this.#changed.fire();
    return true;
  }

  /**
   * Puts a project that was {@link removed} back where it was, and makes it the active one. Other ids change nothing.
   *
   * @throws {UsageError} when it is gone for good
   */
  async bringBack(id: string): Promise<void> {
    if (!this.#removed.some((each) => each.id === id)) return;
    this.#removed = this.#removed.filter((each) => each.id !== id);
    const record = await this.#host.store.bringBack(id);
    if (!record) {
      this.#changed.fire();
      throw new UsageError('That project is not there any more. Finished videos are not affected.');
    }
    const project = Project.open(this.#host, record);
    this.#entries = [...this.#entries, this.#adopt(project)].toSorted((a, b) =>
      b.summary.createdAt.localeCompare(a.summary.createdAt),
    );
    // Another one may be called so by now.
    const name = this.#distinct(record.name, id);
    if (name !== record.name) await project.rename(name);
    await this.activate(id);
  }

  /** A name that no other project has: `Lake Trip`, `Lake Trip (2)`, … */
  #distinct(name: string, id?: string): string {
    const others = new Set(this.all.flatMap((other) => (other.id === id ? [] : other.name)));
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? name : `${name} (${number})`;
      if (!others.has(numbered)) return numbered;
    }
  }

  /** Lets go of all projects; running exports go on at the server and are picked up at the next start. */
  async close(): Promise<void> {
    await Promise.all(this.#entries.map(({ open, closing }) => open?.project.close() ?? closing ?? DONE));
    await this.#host.store.close();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #load(): Promise<void> {
    const { records, damaged } = await this.#host.store.list();
    this.#entries = records.map((record) => this.#adopt(Project.open(this.#host, record)));
    const last = this.#options.context.workspaceState.get<string>(ACTIVE_KEY);
    this.#active = this.#entries.find(({ summary }) => summary.id === last) ?? this.#entries[0];
    this.#changed.fire();
    if (damaged.length > 0) {
      const what =
        damaged.length === 1 ? 'A stored video project was' : `${damaged.length} stored video projects were`;
      void vscode.window.showWarningMessage(
        `${what} damaged and set aside: ${damaged.join(', ')}. Finished videos are not affected.`,
      );
    }
    for (const entry of this.#entries) {
      this.#resume(entry).catch((error: unknown) => {
        this.#options.log('error', `Could not pick up ${entry.summary.id}: ${messageOf(error)}`);
      });
    }
  }

  async #resume(entry: Entry): Promise<void> {
    const outcome = await entry.open?.project.resume();
    if (outcome?.status === 'failed')
      this.#options.log('warn', `Could not pick up ${entry.summary.id}: ${outcome.message.text}`);
    this.#letGo(entry);
  }

  #adopt(project: Project): Entry {
    const entry: Entry = { summary: summaryOf(project.snapshot) };
    this.#attach(entry, project);
    return entry;
  }

  #attach(entry: Entry, project: Project): void {
    const endings = new Endings(project.snapshot.record);
    const unsubscribe = project.onDidChange((snapshot) => {
      const { videos, batch } = endings.since(snapshot.record);
      for (const path of videos) this.#options.onFinished(path, project.id);
      if (batch) this.#options.onBatchFinished(batch);
      entry.summary = summaryOf(snapshot);
      this.#changed.fire();
      // After whoever did the last change has seen its end.
      if (project.resting) setImmediate(() => this.#letGo(entry));
    });
    entry.open = { project, unsubscribe };
  }

  /** Reads a resting project from the disk. @returns false when it is gone, or damaged (then it has been set aside) */
  async #open(entry: Entry): Promise<boolean> {
    await entry.closing;
    const isOpen = () => entry.open !== undefined;
    if (isOpen()) return true;
    const record = await this.#host.store.load(entry.summary.id);
    // Somebody else may have opened it meanwhile.
    if (record && !isOpen()) this.#attach(entry, Project.open(this.#host, record));
    return isOpen();
  }

  /** Keeps no more than the summary of a project that rests, so that hundreds of them weigh nothing. */
  #letGo(entry: Entry): void {
    const { open } = entry;
    if (!open?.project.resting || entry === this.#active) return;
    entry.open = undefined;
    open.unsubscribe();
    entry.closing = open.project.close();
  }
}
