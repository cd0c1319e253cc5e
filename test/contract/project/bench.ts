import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, ProjectHost } from '../../../src/project/host.ts';
import { Project } from '../../../src/project/project.ts';
import { ProjectStore } from '../../../src/project/storage/store.ts';
import type { ChatMessage } from '../../../src/project/types.ts';
import type { SkillSlug } from '../../../src/skills/types.ts';
import type { Scenario } from '../../backend/scenario.ts';
import { withClient, type Setup } from '../../backend/withClient.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);

/** Absolute path of a sample file. */
export function sample(name: string): string {
  return decodeURIComponent(new URL(name, SAMPLES).pathname);
}

/** A real MP4. */
export const video = await readFile(sample('clips/rabbit.mp4'));

/** Reminders and deadlines are minutes long: on this clock they never come; shorter waits are over at once. */
const LONG = 2 * 60_000;

/** A clock on which work never waits. */
export class QuickClock implements Clock {
  /** The waits that were asked for, ms. */
  readonly pauses: number[] = [];
  #now = Date.parse('2026-01-01T00:00:00Z');

  now(): Date {
    return new Date(this.#now);
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (ms >= LONG) {
      await new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
    }
    this.pauses.push(ms);
    this.#now += ms;
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}

/** A project, the server that it speaks to, and the house that it lives in. */
export interface Bench extends Setup {
  readonly project: Project;
  readonly host: ProjectHost;
  readonly clock: Setup['clock'];
  /** The waits of the project itself, where its clock is the quick one. */
  readonly pauses: readonly number[];
  /** Another window on the same storage: everything that it knows comes from the disk. */
  readonly reopened: () => Promise<Project>;
  /** Names of the files in the output folder. */
  readonly videos: () => Promise<string[]>;
}

export interface BenchOptions {
  readonly clock?: Clock;
  readonly skill?: SkillSlug;
}

/** Runs `test` with a project on a scripted backend, and puts everything away. */
export async function withProject(
  scenario: Scenario,
  test: (bench: Bench) => Promise<void>,
  { clock = new QuickClock(), skill = 'online-photo-video-maker' }: BenchOptions = {},
): Promise<void> {
  await withClient({ video, ...scenario }, async (setup) => {
    const { client, folder, logged } = setup;
    const stores: ProjectStore[] = [];
    const projects: Project[] = [];
    const newHost = (): ProjectHost => {
      const log: ProjectHost['log'] = (level, message) => logged.push(`${level} ${message}`);
      const store = new ProjectStore(join(folder, 'projects'), { log });
      stores.push(store);
      return {
        connect: () => Promise.resolve(client),
        outputFolder: () => Promise.resolve(join(folder, 'videos')),
        language: 'en',
        clock,
        log,
        tempFolder: join(folder, 'temp'),
        store,
      };
    };
    const host = newHost();
    const project = await Project.create(host, { skill, backend: 'cloud', name: 'Lake Trip' });
    projects.push(project);
    const reopened = async (): Promise<Project> => {
      const other = newHost();
      const record = (await other.store.list()).records.find(({ id }) => id === project.id);
      if (!record) throw new Error('The project was not stored.');
      projects.push(Project.open(other, record));
      return projects.at(-1) ?? project;
    };
    const videos = () => readdir(join(folder, 'videos')).catch(() => []);
    const pauses = clock instanceof QuickClock ? clock.pauses : [];
    try {
      await test({ ...setup, project, host, pauses, reopened, videos });
    } finally {
      await Promise.all(projects.map((each) => each.close()));
      await Promise.all(stores.map((each) => each.close()));
    }
  });
}

/** The chat as people read it: `role: text [buttons]`. */
export function chatOf(project: Project): string[] {
  return project.snapshot.record.messages.map(lineOf);
}

/** The last message of the chat. */
export function lastOf(project: Project): string {
  const message = project.snapshot.record.messages.at(-1);
  return message ? lineOf(message) : '';
}

function lineOf({ role, text, actions }: ChatMessage): string {
  const buttons = actions.length > 0 ? ` [${actions.map(({ id }) => id).join(', ')}]` : '';
  return `${role}: ${text}${buttons}`;
}

/** A draft with one video track and, if given, a title. */
export function draft(title?: string): Readonly<Record<string, unknown>> {
  const picture = { id: 's1', st: 0, d: 5000, name: 'city timelapse' };
  const words =
    title === undefined ? [] : [{ id: 't3', tt: 7, sg: [{ id: 'w1', st: 0, d: 3000, text: title }] }];
  return { d: 5000, m: { width: 1920, height: 1080 }, t: [{ id: 't1', tt: 0, sg: [picture] }, ...words] };
}
