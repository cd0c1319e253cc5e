import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { EngineHello, EngineSettings } from '../../src/engine/handshake.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const SAMPLE_PHOTOS = ['01-elva', '02-red-panda', '03-larch'].map((name) =>
  root(`samples/photos/${name}.jpg`),
);
export const SAMPLE_MUSIC = root('samples/audio/viper.mp3');
export const SAMPLE_CLIP = root('samples/clips/rabbit.mp4');
export const fixture = (name: string) => root(`test/fixtures/${name}`);

/** The engine's real process. */
export interface EngineUnderTest {
  readonly child: ChildProcess;
  readonly hello: EngineHello;
  /** All that it has logged so far. */
  readonly log: () => string;
  /** Ends it as its host would, by closing its stdin, and waits. */
  readonly end: () => Promise<number | null>;
}

/** The token that tests open the engine with. */
export const ENGINE_TOKEN = 'the-token-of-the-tests';

/** Starts the engine, at a port as well, and waits for its one line. */
export async function startEngine(
  dataFolder: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
  settings: Partial<EngineSettings> = {},
): Promise<EngineUnderTest> {
  const child = spawn(
    process.execPath,
    [root('src/engine/main.ts'), '--data', dataFolder, '--port', '0', ...args],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    },
  );
  // An engine that does not come up may not take it.
  child.stdin.on('error', (error) => (log += error.message));
  child.stdin.write(`${JSON.stringify({ token: ENGINE_TOKEN, ...settings })}\n`);
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    exited.then(() => reject(new Error(`The engine said nothing. ${log}`)), reject);
  });
  return {
    child,
    hello: JSON.parse(line) as EngineHello,
    log: () => log,
    end: async () => {
      child.stdin.end();
      return (await exited)[0];
    },
  };
}

const envelope = z.looseObject({
  code: z.number().optional(),
  message: z.string().optional(),
  error: z.string().optional(),
  data: z.unknown().optional(),
});

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: z.infer<typeof envelope>;
  /** `data` as an object, whatever it is. */
  readonly data: Record<string, unknown>;
}

export interface AskOptions {
  readonly method?: string;
  readonly body?: unknown;
  /** Null leaves a header out. */
  readonly headers?: Record<string, string | null>;
  readonly skill?: string;
}

/** A client that speaks the wire by hand. */
export class Wire {
  readonly url: string;
  readonly token: string;

  constructor(hello: EngineHello) {
    if (hello.type !== 'ready') throw new Error(hello.message);
    if (hello.url === undefined) throw new Error('The engine listens at no port.');
    this.url = hello.url;
    this.token = ENGINE_TOKEN;
  }

  headers({ headers = {}, skill = 'online-photo-video-maker' }: AskOptions): Record<string, string> {
    const all: Record<string, string | null> = {
      authorization: `Bearer ${this.token}`,
      'x-skill-source': skill,
      'x-skill-version': '1.0.0',
      'x-skill-platform': 'unknown',
      ...headers,
    };
    return Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    );
  }

  fetch(path: string, options: AskOptions = {}): Promise<Response> {
    const { body } = options;
    const form = body instanceof FormData;
    const headers = this.headers(options);
    if (body !== undefined && !form) headers['content-type'] = 'application/json';
    return fetch(new URL(path, this.url), {
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    });
  }

  async ask(path: string, options: AskOptions = {}): Promise<Answer> {
    const response = await this.fetch(path, options);
    const body = envelope.parse(await response.json());
    const data =
      typeof body.data === 'object' && body.data !== null ? (body.data as Record<string, unknown>) : {};
    return { status: response.status, headers: response.headers, body, data };
  }

  async session(options: AskOptions = {}): Promise<string> {
    const { data } = await this.ask('/api/tasks/me/with-session/nemo_agent', {
      ...options,
      body: { task_name: 'project', language: 'en' },
    });
    return String(data['session_id']);
  }

  async upload(session: string, paths: readonly string[], options: AskOptions = {}): Promise<Answer> {
    const form = new FormData();
    for (const path of paths) form.append('files', await openAsBlob(path), basename(path));
    return this.ask(`/api/upload-video/nemo_agent/me/${session}`, { ...options, body: form });
  }

  /** One turn, read to its end: the events and the last whole text. */
  async chat(
    session: string,
    text: string,
    options: { streaming?: boolean } = {},
  ): Promise<{ events: ChatEvent[]; text: string; raw: string }> {
    const response = await this.fetch('/run_sse', {
      body: {
        app_name: 'nemo_agent',
        user_id: 'me',
        session_id: session,
        new_message: { parts: [{ text }] },
        ...options,
      },
    });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    const raw = await response.text();
    const events = raw
      .split('\n\n')
      .flatMap((frame) => (frame.startsWith('data: ') ? [chatEvent.parse(JSON.parse(frame.slice(6)))] : []));
    const last = events.findLast(
      ({ partial, content }) => partial !== true && content?.parts.some((part) => part.text !== undefined),
    );
    return { events, raw, text: last?.content?.parts.map((part) => part.text ?? '').join('') ?? '' };
  }

  async draft(session: string): Promise<Record<string, unknown> | undefined> {
    const { data } = await this.ask(`/api/state/nemo_agent/me/${session}/latest`);
    const state = data['state'] as { draft?: Record<string, unknown> };
    return state.draft;
  }

  submit(id: string, session: string, draft: unknown, options: AskOptions = {}): Promise<Answer> {
    const body = { id, sessionId: session, draft, output: { format: 'mp4', quality: 'high' } };
    return this.ask('/api/render/proxy/lambda', { ...options, body });
  }

  /** Asks for a render's status until `done` says so. */
  async until(
    id: string,
    done: (data: Record<string, unknown>) => boolean,
  ): Promise<Record<string, unknown>> {
    for (;;) {
      const { data } = await this.ask(`/api/render/proxy/lambda/${id}`);
      if (done(data)) return data;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const part = z.looseObject({
  text: z.string().optional(),
  functionCall: z.looseObject({ name: z.string() }).optional(),
  functionResponse: z
    .looseObject({ name: z.string(), response: z.looseObject({ error: z.string().optional() }) })
    .optional(),
});
const chatEvent = z.looseObject({
  author: z.string().optional(),
  partial: z.boolean().optional(),
  error: z.string().optional(),
  content: z.looseObject({ role: z.string(), parts: z.array(part) }).optional(),
});
export type ChatEvent = z.infer<typeof chatEvent>;

/** Whether a render is over, however it ended. */
export const isOver = ({ status }: Record<string, unknown>): boolean =>
  !['pending', 'processing'].includes(String(status));
