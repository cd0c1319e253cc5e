import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { NemoClient } from '../../src/api/client.ts';
import { fixedCredentials } from '../../src/api/credentials.ts';
import { Transport, type TransportOptions } from '../../src/api/transport.ts';
import type { Attribution, Credentials, Download } from '../../src/api/types.ts';
import { InstantClock, type TestClock } from './clock.ts';
import type { Scenario } from './scenario.ts';
import { ScriptedBackend } from './server.ts';

/** The token that scripted backends accept from the start. */
export const TOKEN = 'nmv_usr_test0123456789';

export const attribution: Attribution = {
  source: 'online-photo-video-maker',
  version: '1.0.0',
  platform: 'unknown',
};

/** A client and the scripted server that it speaks to. */
export interface Setup {
  readonly backend: ScriptedBackend;
  readonly client: NemoClient;
  readonly clock: InstantClock | TestClock;
  /** A folder of this test’s own. */
  readonly folder: string;
  /** Lines that went to the log. */
  readonly logged: string[];
}

export interface ClientOptions {
  readonly credentials?: Credentials | ((backend: ScriptedBackend, transport: Transport) => Credentials);
  readonly clock?: InstantClock | TestClock;
  readonly transport?: TransportOptions;
}

/** Starts a server and a client, runs `test`, and puts everything away. */
export async function withClient(
  scenario: Scenario,
  test: (bench: Setup) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const backend = await ScriptedBackend.start({ ...scenario, tokens: [TOKEN, ...(scenario.tokens ?? [])] });
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-'));
  const logged: string[] = [];
  const transport = new Transport({
    environment: {},
    log: (level, message) => logged.push(`${level} ${message}`),
    ...options.transport,
  });
  const { credentials = fixedCredentials(TOKEN), clock = new InstantClock() } = options;
  const client = new NemoClient({
    baseUrl: backend.url,
    webUrl: 'https://web.example.test',
    attribution,
    credentials: typeof credentials === 'function' ? credentials(backend, transport) : credentials,
    transport,
    clock,
  });
  try {
    await test({ backend, client, clock, folder, logged });
  } finally {
    await transport.close();
    await backend.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** All that an iterable yields. */
export async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** All bytes of a download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const sink = new PassThrough();
  const [bytes] = await Promise.all([buffer(sink), download.pipeTo(sink)]);
  return bytes;
}
