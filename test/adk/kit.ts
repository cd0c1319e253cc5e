import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ADK_HOME } from '../../scripts/setup/adkServer.mjs';

/**
 * The Agent Development Kit, as much of it as is used here. It is installed on demand (`npm run test:adk`), so its own types cannot be
 * had by the type check.
 */
export interface Kit {
  readonly Gemini: new (options: { readonly model: string; readonly apiKey: string }) => KitModel;
  readonly LlmAgent: new (options: AgentOptions) => KitAgent;
  readonly SequentialAgent: new (options: Omit<AgentOptions, 'model' | 'tools'>) => KitAgent;
  readonly ParallelAgent: new (options: Omit<AgentOptions, 'model' | 'tools'>) => KitAgent;
  readonly FunctionTool: new (options: ToolOptions) => KitTool;
  readonly LongRunningFunctionTool: new (options: ToolOptions) => KitTool;
  readonly InMemorySessionService: new () => object;
  readonly setLogger: (logger: null) => void;
}

export interface AgentOptions {
  readonly name: string;
  readonly description?: string;
  readonly model?: KitModel;
  readonly tools?: readonly KitTool[];
  readonly subAgents?: readonly KitAgent[];
}

export interface ToolOptions {
  readonly name: string;
  readonly description: string;
  readonly requireConfirmation?: boolean;
  readonly execute: (args: unknown, context: ToolContext) => unknown;
}

/** What a tool may touch: the session's state. */
export interface ToolContext {
  readonly state: { get(key: string): unknown; set(key: string, value: unknown): void };
}

/** An agent of the kit. */
export interface KitAgent {
  readonly name: string;
}

/** A tool of the kit. */
export interface KitTool {
  readonly name: string;
}

/** A model as the kit asks it: `stream` when the request wanted partial texts. */
export interface KitModel {
  readonly model: string;
  generateContentAsync(request: unknown, stream?: boolean): AsyncGenerator<unknown, void>;
}

interface Devtools {
  readonly AdkApiServer: new (options: {
    readonly host: string;
    readonly port: number;
    readonly sessionService: object;
    readonly agentLoader: AgentLoader;
    readonly logLevel: number;
  }) => { start(): Promise<void>; stop(): Promise<void> };
}

interface AgentLoader {
  listAgents(): Promise<string[]>;
  getAgentFile(name: string): Promise<{ load(): Promise<KitAgent>; [Symbol.asyncDispose](): Promise<void> }>;
}

/** Above the highest level: failures are part of the scenarios, and the tests say what came of them. */
const SILENT = 4;

/** The kit as it is installed, without its log. */
export async function loadKit(): Promise<Kit> {
  const kit = (await packageOf('adk')) as Kit;
  kit.setLogger(null);
  return kit;
}

/** The kit's own API server, with agents that can be added while it runs. */
export class KitServer {
  readonly #agents = new Map<string, KitAgent>();
  readonly #stop: () => Promise<void>;
  /** Its address. */
  readonly url: string;

  private constructor(url: string, stop: () => Promise<void>) {
    this.url = url;
    this.#stop = stop;
  }

  /** Starts it on a free port of 127.0.0.1. */
  static async start(kit: Kit): Promise<KitServer> {
    const { AdkApiServer } = (await packageOf('adk-devtools')) as Devtools;
    const port = await freePort();
    const agentLoader: AgentLoader = {
      listAgents: () => Promise.resolve([...server.#agents.keys()]),
      getAgentFile: (name) => Promise.resolve(server.#file(name)),
    };
    const sessionService = new kit.InMemorySessionService();
    const api = new AdkApiServer({ host: '127.0.0.1', port, sessionService, agentLoader, logLevel: SILENT });
    const server = new KitServer(`http://127.0.0.1:${port}`, () => api.stop());
    await quietly(() => api.start());
    return server;
  }

  /** Serves an agent under a name of its own. */
  add(name: string, agent: KitAgent): void {
    this.#agents.set(name, agent);
  }

  async stop(): Promise<void> {
    await quietly(this.#stop);
  }

  #file(name: string): Awaited<ReturnType<AgentLoader['getAgentFile']>> {
    const agent = this.#agents.get(name);
    if (!agent) throw new Error(`There is no agent “${name}”.`);
    return { load: () => Promise.resolve(agent), [Symbol.asyncDispose]: () => Promise.resolve() };
  }
}

function packageOf(name: string): Promise<unknown> {
  const path = join(ADK_HOME, `node_modules/@google/${name}/dist/esm/index.js`);
  return import(pathToFileURL(path).href) as Promise<unknown>;
}

/** Its server announces itself on the console, in a box. */
async function quietly(task: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await task();
  } finally {
    console.log = log;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
