import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NemoClient } from '../../../src/api/client.ts';
import { anonymousTokenRequest, fixedCredentials, StoredCredentials } from '../../../src/api/credentials.ts';
import { Transport, type TransportOptions } from '../../../src/api/transport.ts';
import type { Attribution, Credentials } from '../../../src/api/types.ts';
import type { ProjectHost } from '../../../src/project/host.ts';
import { Project, type Outcome } from '../../../src/project/project.ts';
import { ProjectStore } from '../../../src/project/storage/store.ts';
import type {
  ActionId,
  ChatMessage,
  MessageAction,
  ProjectRecord,
  ProjectSnapshot,
} from '../../../src/project/types.ts';
import { skillBySlug } from '../../../src/skills/skills.ts';
import type { Skill, SkillSlug } from '../../../src/skills/types.ts';
import { SESSION_ID, TASK_ID } from '../../backend/answers.ts';
import type { Gate, Scenario } from '../../backend/scenario.ts';
import { ScriptedBackend } from '../../backend/server.ts';
import { WorldClock } from './clock.ts';
import { video } from './media.ts';

/** The token that the scripted backend takes from the start. */
export const TOKEN = 'nmv_usr_test0123456789';

/** What a scenario's house is like where it differs from the usual one. */
export interface House {
  readonly skill?: SkillSlug;
  /** `fixed`: a token that is simply there. `stored`: the product's own credentials over `secrets`. */
  readonly credentials?: 'fixed' | 'stored';
  readonly secrets?: Readonly<Record<string, string>>;
  readonly platform?: Attribution['platform'];
  readonly tls?: boolean;
  readonly network?: TransportOptions;
  /** Another address of the API than the backend's. */
  readonly address?: string | ((backend: ScriptedBackend) => string);
  readonly language?: string;
  readonly name?: string;
  /** The project has its session already, with the server's draft in it. */
  readonly started?: boolean;
}

/** One scenario's surroundings: a server that misbehaves as told, a house on real disk, and the project in it. */
export class World {
  readonly backend: ScriptedBackend;
  readonly folder: string;
  readonly clock = new WorldClock();
  readonly gate: Gate;
  readonly second: Gate;
  readonly logged: string[] = [];
  /** Everything that was ever on the screen. */
  readonly shown = new Set<string>();
  readonly secrets: Map<string, string>;
  readonly #house: House;
  #transport: Transport;
  #store!: ProjectStore;
  #project!: Project;
  readonly #open: { readonly project: Project; readonly store: ProjectStore }[] = [];
  /** What the folder for videos does instead of being there. */
  outputFolder: () => Promise<string>;

  private constructor(backend: ScriptedBackend, folder: string, house: House, gates: readonly [Gate, Gate]) {
    this.backend = backend;
    this.folder = folder;
    this.#house = house;
    [this.gate, this.second] = gates;
    this.secrets = new Map(Object.entries(house.secrets ?? {}));
    this.#transport = this.#newTransport(house.network);
    this.outputFolder = () => Promise.resolve(this.videoFolder);
  }

  static async open(server: Scenario, house: House, gates: readonly [Gate, Gate]): Promise<World> {
    const backend = await ScriptedBackend.start(
      { video, ...server, tokens: [TOKEN, ...(server.tokens ?? [])] },
      { tls: house.tls ?? false },
    );
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-world-'));
    const world = new World(backend, folder, house, gates);
    const { skill = 'online-photo-video-maker', name = 'Lake Trip' } = house;
    const host = world.newHost();
    world.#adopt(await Project.create(host, { skill, backend: 'cloud', name }), host.store);
    if (house.started) await world.#start(server.draft);
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

  /** The house as the editor would make it, with a store that knows only what is on the disk. */
  newHost(): ProjectHost {
    const log: ProjectHost['log'] = (level, message) => this.logged.push(`${level} ${message}`);
    return {
      connect: (skill) => Promise.resolve(this.client(skill)),
      outputFolder: () => this.outputFolder(),
      language: this.#house.language ?? 'en',
      clock: this.clock,
      log,
      tempFolder: join(this.folder, 'temp'),
      store: new ProjectStore(join(this.folder, 'projects'), { log }),
    };
  }

  /** A client as the editor hands them out. */
  client(skill: Skill = skillBySlug(this.project.snapshot.record.skill)): NemoClient {
    const { address = this.backend.url, platform = 'unknown' } = this.#house;
    const baseUrl = typeof address === 'function' ? address(this.backend) : address;
    const attribution = { source: skill.slug, version: skill.version, platform };
    return new NemoClient({
      baseUrl,
      webUrl: 'https://web.example.test',
      attribution,
      credentials: this.#credentials(baseUrl, attribution),
      transport: this.#transport,
      clock: this.clock,
    });
  }

  #credentials(baseUrl: string, attribution: Attribution): Credentials {
    if (this.#house.credentials !== 'stored') return fixedCredentials(TOKEN);
    const { secrets } = this;
    return new StoredCredentials({
      store: {
        get: (key) => Promise.resolve(secrets.get(key)),
        set: (key, value) => Promise.resolve(void secrets.set(key, value)),
        delete: (key) => Promise.resolve(void secrets.delete(key)),
      },
      requestAnonymous: anonymousTokenRequest({
        transport: this.#transport,
        baseUrl,
        attribution,
        clock: this.clock,
      }),
      now: () => this.clock.now(),
    });
  }

  #newTransport(options: TransportOptions = {}): Transport {
    return new Transport({
      environment: {},
      log: (level, message) => this.logged.push(`${level} ${message}`),
      ...options,
    });
  }

  /** The user changes the network's settings. */
  async reconnect(options: TransportOptions = {}): Promise<void> {
    await this.#transport.close();
    this.#transport = this.#newTransport(options);
  }

  /** The window is closed and opened again: what the new one knows comes from the disk. Does not resume. */
  async restart(): Promise<Project> {
    const { id } = this.project;
    await this.project.close();
    await this.store.close();
    return this.#fromDisk(id);
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

  /** Another project in the same house; {@link project} stays. */
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

  /** Names in the folder for videos. */
  async videos(): Promise<string[]> {
    return (await readdir(this.videoFolder).catch(() => [])).sort();
  }

  /** Lets go of everything but the folder and the server. */
  async letGo(): Promise<void> {
    await Promise.all(this.#open.map(({ project }) => project.close()));
    await Promise.all(this.#open.map(({ store }) => store.close()));
    await this.#transport.close();
  }

  async destroy(): Promise<void> {
    await this.letGo();
    await this.backend.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** `role: text [Label, Label]`. */
export function lineOf({ role, text, actions }: ChatMessage): string {
  const buttons = actions.length > 0 ? ` [${actions.map(({ label }) => label).join(', ')}]` : '';
  return `${role}: ${text}${buttons}`;
}
