import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NemoClient } from '../../../src/api/client.ts';
import { Transport } from '../../../src/api/transport.ts';
import { fixedCredentials } from '../../../src/api/credentials.ts';
import { ENGINE_ORIGIN, type EngineHello, type EngineSettings } from '../../../src/engine/handshake.ts';
import { systemClock } from '../../../src/api/http/clock.ts';
import type { ProjectHost } from '../../../src/project/host.ts';
import type { Project } from '../../../src/project/project.ts';
import { ProjectStore } from '../../../src/project/storage/store.ts';
import type { Skill } from '../../../src/skills/types.ts';
import { lineOf } from '../../reliability/world/chat.ts';

const TOKEN = 'the-token-of-this-host';
const MAIN = decodeURIComponent(new URL('../../../src/engine/main.ts', import.meta.url).pathname);

/** What the editor gives projects: one engine process, started on first use and again when it died. */
export class EngineHost {
  readonly #folder: string;
  readonly #settings: EngineSettings;
  #engine: { readonly child: ChildProcess; readonly transport: Transport } | undefined;
  readonly #transports: Transport[] = [];
  readonly store: ProjectStore;
  readonly logged: string[] = [];

  constructor(folder: string, settings: EngineSettings = { renderAhead: false }) {
    this.#folder = folder;
    this.#settings = settings;
    this.store = new ProjectStore(join(folder, 'projects'), {
      log: (_, message) => this.logged.push(message),
    });
  }

  get host(): ProjectHost {
    return {
      connect: (skill) => this.#connect(skill),
      outputFolder: () => Promise.resolve(join(this.#folder, 'videos')),
      language: 'en',
      clock: systemClock,
      log: (_, message) => this.logged.push(message),
      tempFolder: join(this.#folder, 'temp'),
      store: this.store,
    };
  }

  async kill(): Promise<void> {
    const child = this.#engine?.child;
    if (!child) return;
    this.#engine = undefined;
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  async close(): Promise<void> {
    await this.store.close();
    await Promise.all(this.#transports.map((each) => each.close()));
    const child = this.#engine?.child;
    child?.stdin?.end();
    if (child?.exitCode === null) await once(child, 'exit');
  }

  async #connect(skill: Skill): Promise<NemoClient> {
    this.#engine ??= await this.#start();
    const { transport } = this.#engine;
    return new NemoClient({
      baseUrl: ENGINE_ORIGIN,
      transport,
      webUrl: 'https://web.example.test',
      attribution: { source: skill.slug, version: skill.version, platform: 'unknown' },
      credentials: fixedCredentials(TOKEN),
    });
  }

  async #start(): Promise<{ child: ChildProcess; transport: Transport }> {
    const child = spawn(process.execPath, [MAIN, '--data', join(this.#folder, 'engine')], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdin.write(`${JSON.stringify({ token: TOKEN, ...this.#settings })}\n`);
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const hello = JSON.parse(line) as EngineHello;
    if (hello.type === 'failed') throw new Error(hello.message);
    const transport = new Transport({ socketPath: hello.socket });
    this.#transports.push(transport);
    return { child, transport };
  }
}

/** Runs `test` with a host of its own, and puts everything away. */
export async function withEngine(test: (engine: EngineHost, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-engine-'));
  const engine = new EngineHost(folder);
  try {
    await test(engine, folder);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The last message of a project's chat, for a test that fails. */
export function lastOf({ snapshot }: Project): string {
  const message = snapshot.record.messages.at(-1);
  return message ? lineOf(message) : '';
}
