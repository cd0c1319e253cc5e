import * as vscode from 'vscode';
import { systemClock, type ProjectHost } from '../project/host.ts';
import { Project } from '../project/project.ts';
import { ProjectStore } from '../project/store.ts';
import type { ProjectRecord, ProjectSnapshot } from '../project/types.ts';
import type { Log } from '../api/types.ts';
import type { Skill } from '../skills/types.ts';

const ACTIVE_KEY = 'clipwright.activeProject';

/** What the projects of a window need from the rest. */
export interface ProjectsOptions {
  readonly context: vscode.ExtensionContext;
  readonly connect: ProjectHost['connect'];
  readonly outputFolder: ProjectHost['outputFolder'];
  readonly log: Log;
  /** A video was finished, by whatever way. Called once per video. */
  readonly onFinished: (path: string) => void;
}

/** All projects of the workspace, of which one is active: the one that the panel shows and commands work on. */
export class Projects implements vscode.Disposable {
  readonly #options: ProjectsOptions;
  readonly #host: ProjectHost;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Newest first. */
  #projects: Project[] = [];
  #active: Project | undefined;
  #loaded: Promise<void> | undefined;

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
      store: new ProjectStore(vscode.Uri.joinPath(storage, 'projects').fsPath, { log }),
    };
  }

  get active(): Project | undefined {
    return this.#active;
  }

  /** Newest first. */
  get all(): readonly Project[] {
    return this.#projects;
  }

  /** Reads the stored projects, once, and picks up what was running. Damaged files have been set aside: the user is told. */
  load(): Promise<void> {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }

  /** A new project, which becomes the active one. */
  async create(skill: Skill, backend: ProjectRecord['backend'], name?: string): Promise<Project> {
    await this.load();
    const project = await Project.create(this.#host, {
      skill: skill.slug,
      backend,
      ...(name === undefined ? {} : { name }),
    });
    this.#adopt(project);
    await this.activate(project.id);
    return project;
  }

  /** Makes a project the active one. Unknown ids change nothing. */
  async activate(id: string): Promise<void> {
    const project = this.#projects.find((each) => each.id === id);
    if (!project) return;
    this.#active = project;
    await this.#options.context.workspaceState.update(ACTIVE_KEY, id);
    this.#changed.fire();
  }

  /** Lets go of all projects; running exports go on at the server and are picked up at the next start. */
  async close(): Promise<void> {
    await Promise.all(this.#projects.map((project) => project.close()));
    await this.#host.store.close();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #load(): Promise<void> {
    const { records, damaged } = await this.#host.store.list();
    for (const record of records.toReversed()) this.#adopt(Project.open(this.#host, record));
    const last = this.#options.context.workspaceState.get<string>(ACTIVE_KEY);
    this.#active = this.#projects.find(({ id }) => id === last) ?? this.#projects[0];
    this.#changed.fire();
    if (damaged.length > 0) {
      const what =
        damaged.length === 1 ? 'A stored video project was' : `${damaged.length} stored video projects were`;
      void vscode.window.showWarningMessage(
        `${what} damaged and set aside: ${damaged.join(', ')}. Finished videos are not affected.`,
      );
    }
    for (const project of this.#projects) void this.#resume(project);
  }

  async #resume(project: Project): Promise<void> {
    const outcome = await project.resume();
    if (outcome.status === 'failed')
      this.#options.log('warn', `Could not pick up ${project.id}: ${outcome.message.text}`);
  }

  #adopt(project: Project): void {
    this.#projects = [project, ...this.#projects];
    let finished = finishedVideos(project.snapshot);
    project.onDidChange((snapshot) => {
      const now = finishedVideos(snapshot);
      for (const [id, path] of now) if (!finished.has(id)) this.#options.onFinished(path);
      finished = now;
      this.#changed.fire();
    });
  }
}

function finishedVideos({ record }: ProjectSnapshot): Map<string, string> {
  const done = record.exports.filter(({ state }) => state === 'done');
  return new Map(done.flatMap(({ id, path }) => (path === undefined ? [] : [[id, path]])));
}
