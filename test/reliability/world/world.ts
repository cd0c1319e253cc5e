import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { NemoClient } from '../../../src/api/client.ts';
import type { TransportOptions } from '../../../src/api/transport.ts';
import type { Log } from '../../../src/api/types.ts';
import type { ProjectHost } from '../../../src/project/host.ts';
import { Project, type Outcome } from '../../../src/project/project.ts';
import { ProjectStore } from '../../../src/project/storage/store.ts';
import type { ActionId } from '../../../src/actionIds.ts';
import type { MessageAction, ProjectRecord, ProjectSnapshot } from '../../../src/project/types.ts';
import { skillBySlug } from '../../../src/skills/skills.ts';
import type { Skill } from '../../../src/skills/types.ts';
import { SESSION_ID, TASK_ID } from '../../backend/answers.ts';
import type { Gate, Scenario } from '../../backend/scenario.ts';
import { ScriptedBackend } from '../../backend/server.ts';
import { lineOf } from './chat.ts';
import { settled, WorldClock } from './clock.ts';
import { Connections, TOKEN } from './connections.ts';
import type { Setup } from './setup.ts';
import { video } from './media.ts';

/** One scenario's surroundings: a server that misbehaves as told, a setup on real disk, and the project in it. */
export class World {
  readonly backend: ScriptedBackend;
  readonly folder: string;
  readonly clock = new WorldClock();
  readonly gate: Gate;
  readonly second: Gate;
  readonly logged: string[] = [];
  /** Everything that was ever on the screen. */
  readonly shown = new Set<string>();
  readonly #setup: Setup;
  readonly #connections: Connections;
  readonly #log: Log = (level, message) => this.logged.push(`${level} ${message}`);
  #store!: ProjectStore;
  #project!: Project;
  readonly #open: { readonly project: Project; readonly store: ProjectStore }[] = [];
  /** What the folder for videos does instead of being there. */
  outputFolder: () => Promise<string>;

  private constructor(backend: ScriptedBackend, folder: string, setup: Setup, gates: readonly [Gate, Gate]) {
    this.backend = backend;
    this.folder = folder;
    this.#setup = setup;
    [this.gate, this.second] = gates;
    this.#connections = new Connections(backend, setup, { clock: this.clock, log: this.#log });
    this.outputFolder = () => Promise.resolve(this.videoFolder);
  }

  static async open(server: Scenario, setup: Setup, gates: readonly [Gate, Gate]): Promise<World> {
    const backend = await ScriptedBackend.start(
      { video, ...server, tokens: [TOKEN, ...(server.tokens ?? [])] },
      { tls: setup.tls ?? false },
    );
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-world-'));
    const world = new World(backend, folder, setup, gates);
    const { skill = 'online-photo-video-maker', name = 'Lake Trip' } = setup;
    const host = world.newHost();
    world.#adopt(await Project.create(host, { skill, backend: 'cloud', name }), host.store);
    if (setup.started) await world.#start(server.draft);
    return world;
  }

  /** As if an earlier request had opened the session. */
  async #start(draft: ProjectRecord['draft']): Promise<void> {
    const { record } = this.project.snapshot;
    const session = { sessionId: SESSION_ID, taskId: TASK_ID, userId: 'anon_1' };
    await this.store.save({ ...record, session, ...(draft && { draft }) });
    await this.restart();
  }

  get project(): Project {
    return this.#project;
  }

  get store(): ProjectStore {
    return this.#store;
  }

  get videoFolder(): string {
    return join(this.folder, 'videos');
  }

  /** What the editor's secret storage holds. */
  get secrets(): Map<string, string> {
    return this.#connections.secrets;
  }

  /** The setup as the editor would make it, with a store that knows only what is on the disk. */
  newHost(): ProjectHost {
    const log = this.#log;
    return {
      connect: (skill) => Promise.resolve(this.client(skill)),
      outputFolder: () => this.outputFolder(),
      language: this.#setup.language ?? 'en',
      clock: this.clock,
      ...(this.#setup.patience !== undefined && { patience: this.#setup.patience }),
      log,
      tempFolder: join(this.folder, 'temp'),
      store: new ProjectStore(join(this.folder, 'projects'), { log }),
    };
  }

  /** A client as the editor hands them out. */
  client(skill: Skill = skillBySlug(this.project.snapshot.record.skill)): NemoClient {
    return this.#connections.client(skill);
  }

  /** The user changes the network's settings. */
  async reconnect(options: TransportOptions = {}): Promise<void> {
    await this.#connections.reconnect(options);
  }

  /** The window is closed and opened again: what the new one knows comes from the disk. Does not resume. */
  async restart(): Promise<Project> {
    const { id } = this.project;
    await this.project.close();
    await this.store.close();
    return this.#fromDisk(id);
  }

  /** The window closes; the next one picks up what was running. */
  async reload(): Promise<Outcome['status']> {
    return (await (await this.restart()).resume()).status;
  }

  /** Another window beside this one; it becomes {@link project}. */
  async anotherWindow(): Promise<Project> {
    return this.#fromDisk(this.project.id);
  }

  async #fromDisk(id: string): Promise<Project> {
    const host = this.newHost();
    const record = (await host.store.list()).records.find((each) => each.id === id);
    assert.ok(record, 'the project is on the disk');
    return this.#adopt(Project.open(host, record), host.store);
  }

  /** Another project in the same setup; {@link project} stays. */
  async anotherProject(name: string): Promise<Project> {
    const before = this.#project;
    const store = this.#store;
    const host = this.newHost();
    const project = await Project.create(host, { skill: 'online-photo-video-maker', backend: 'cloud', name });
    this.#adopt(project, host.store);
    this.#project = before;
    this.#store = store;
    return project;
  }

  #adopt(project: Project, store: ProjectStore): Project {
    this.#open.push({ project, store });
    this.#project = project;
    this.#store = store;
    this.#look(project.snapshot);
    project.onDidChange((snapshot) => this.#look(snapshot));
    return project;
  }

  #look({ activity, record }: ProjectSnapshot): void {
    if (activity) this.shown.add(`… ${activity.label}`);
    for (const message of record.messages) this.shown.add(lineOf(message));
    for (const { name, error } of record.assets) if (error !== undefined) this.shown.add(`${name}: ${error}`);
  }

  /** Something that the user gets outside the chat. */
  note(line: string): void {
    this.shown.add(line);
  }

  /** Says something; how it ended. */
  async ask(text: string): Promise<Outcome['status']> {
    return (await this.project.send(text)).status;
  }

  /** Adds files, then says something. */
  async askWith(paths: readonly string[], text: string): Promise<Outcome['status']> {
    await this.project.addFiles(paths);
    return this.ask(text);
  }

  /** Exports. */
  async export(): Promise<Outcome['status']> {
    return (await this.project.export()).status;
  }

  /** Uses the last button of that kind. */
  async press(id: ActionId): Promise<Outcome['status'] | MessageAction> {
    const message = this.project.snapshot.record.messages.findLast(({ actions }) =>
      actions.some((each) => each.id === id),
    );
    assert.ok(message, `there is a button ${id}`);
    const result = await this.project.perform(id, message.id);
    return 'status' in result ? result.status : result;
  }

  /** A file of the scenario's own. @returns its absolute path */
  async file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.folder, 'own', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }

  /** A copy of a file. @returns its absolute path */
  async copy(of: string, name: string): Promise<string> {
    const path = join(this.folder, 'own', name);
    await mkdir(dirname(path), { recursive: true });
    await copyFile(of, path);
    return path;
  }

  /** The chat as people read it. */
  chat(): string[] {
    return this.project.snapshot.record.messages.map(lineOf);
  }

  last(): string {
    return this.chat().at(-1) ?? '';
  }

  /** The texts of the messages that the backend got, in order. */
  sent(): string[] {
    return this.backend.to('chat').map(({ json }) => {
      const { new_message: message } = json as { new_message: { parts: { text: string }[] } };
      return message.parts.map(({ text }) => text).join('');
    });
  }

  /** Names of the files that arrived, in order. */
  uploaded(): string[] {
    return this.backend.to('upload').flatMap(({ files }) => files.map(({ filename }) => filename));
  }

  /** Resolves when so many uploads have come in whole, be they answered or not. */
  async uploadsWhole(count: number): Promise<void> {
    while (this.uploaded().length < count) await settled();
  }

  /** Names in the folder for videos. */
  async videos(): Promise<string[]> {
    return (await readdir(this.videoFolder).catch(() => [])).sort();
  }

  /** Lets go of everything but the folder and the server. */
  async letGo(): Promise<void> {
    await Promise.all(this.#open.map(({ project }) => project.close()));
    await Promise.all(this.#open.map(({ store }) => store.close()));
    await this.#connections.close();
  }

  async destroy(): Promise<void> {
    await this.letGo();
    await this.backend.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
