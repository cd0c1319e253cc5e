import * as vscode from 'vscode';
import { NemoClient } from '../../api/client.ts';
import { anonymousTokenRequest, fixedCredentials, StoredCredentials } from '../../api/credentials.ts';
import type { SecretStore } from '../../api/credentials.ts';
import { detectPlatform } from '../../api/platform.ts';
import { Transport } from '../../api/transport.ts';
import type { Attribution, Backend, Log } from '../../api/types.ts';
import { skills } from '../../skills/skills.ts';
import type { Skill } from '../../skills/types.ts';
import { cloudService, engineSettings, ffmpegPath, networkSettings } from '../settings.ts';
import type { BackendKind } from './backendKind.ts';
import { ENGINE_ORIGIN } from '../../engine/handshake.ts';
import { EngineProcess } from './engineProcess.ts';
import { lendLanguageModel } from './languageModel.ts';
import { secretStore } from './secretStore.ts';

/**
 * Hands out clients. This is the one place that knows of two backends: for the local one it starts the engine and gives the
 * client the engine's socket and token; from there on both are the same.
 */
export class Backends implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #log: Log;
  readonly #engine: EngineProcess;
  /** One for all clients of a service, by its address: they share what is asked for by it. */
  readonly #secrets = new Map<string, SecretStore>();
  #transport: Transport | undefined;
  /** Connections to the running engine; it has a new socket after every start. */
  #toEngine: { readonly socket: string; readonly transport: Transport } | undefined;
  /** Every transport that was ever handed out: requests may still be under way on one with old settings. */
  readonly #transports: Transport[] = [];

  constructor(context: vscode.ExtensionContext, log: Log) {
    this.#context = context;
    this.#log = log;
    this.#engine = new EngineProcess({
      bundle: context.asAbsolutePath('dist/engine.cjs'),
      dataFolder: vscode.Uri.joinPath(context.globalStorageUri, 'engine').fsPath,
      ffmpegPath,
      settings: engineSettings,
      lendModel: lendLanguageModel(context.languageModelAccessInformation, log),
      log,
    });
  }

  /**
   * A client for one skill.
   * @param service address of the cloud's API
   * @throws {EngineStartError} when the local engine does not come up
   */
  async connect(skill: Skill, backend: BackendKind, service?: string): Promise<Backend> {
    const attribution = this.#attribution(skill);
    if (backend === 'local') {
      const { socket, token } = await this.#engine.connect();
      return new NemoClient({
        baseUrl: ENGINE_ORIGIN,
        attribution,
        transport: this.#engineConnections(socket),
        credentials: fixedCredentials(token),
      });
    }
    const { api, web } = cloudService(service);
    return new NemoClient({
      baseUrl: api,
      ...(web !== undefined && { webUrl: web }),
      attribution,
      transport: this.#connections(),
      credentials: this.credentials(api, skill),
    });
  }

  /** The token of the service at an address: the environment's, the user's, or an anonymous one that is asked for in the skill's name. */
  credentials(service?: string, skill: Skill | undefined = skills[0]): StoredCredentials {
    if (!skill) throw new RangeError('There are no skills.');
    const { api, token } = cloudService(service);
    return new StoredCredentials({
      store: this.#secretsOf(api),
      environmentToken: token,
      requestAnonymous: anonymousTokenRequest({
        transport: this.#connections(),
        baseUrl: api,
        attribution: this.#attribution(skill),
      }),
    });
  }

  /** Process id of the running engine, if any; for tests. */
  get enginePid(): number | undefined {
    return this.#engine.pid;
  }

  /** The network's settings have changed: new requests go over new connections, those under way end on the old ones. */
  reset(): void {
    this.#transport = undefined;
  }

  /** What the local engine does by the user's settings may have changed. */
  configureEngine(): void {
    this.#engine.configure();
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    this.#transport = undefined;
    this.#toEngine = undefined;
    await Promise.all(this.#transports.splice(0).map((transport) => transport.close()));
  }

  dispose(): void {
    this.#engine.dispose();
  }

  #secretsOf(service: string): SecretStore {
    const secrets = this.#secrets.get(service) ?? secretStore(this.#context.secrets, service);
    this.#secrets.set(service, secrets);
    return secrets;
  }

  #connections(): Transport {
    if (!this.#transport) {
      this.#transport = new Transport({ network: networkSettings(), log: this.#log });
      this.#transports.push(this.#transport);
    }
    return this.#transport;
  }

  #engineConnections(socket: string): Transport {
    if (this.#toEngine?.socket !== socket) {
      const transport = new Transport({ socketPath: socket, log: this.#log });
      this.#toEngine = { socket, transport };
      this.#transports.push(transport);
    }
    return this.#toEngine.transport;
  }

  #attribution(skill: Skill): Attribution {
    const surroundings = { extensionPath: this.#context.extensionPath, appName: vscode.env.appName };
    return { source: skill.slug, version: skill.version, platform: detectPlatform(surroundings) };
  }
}
