import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MultipartReader } from './multipart.ts';
import type { Act } from './scenario.ts';
import type { RecordedRequest } from './recordedRequest.ts';

/** Reads a request's body; false when the connection ended, or was cut, before its end. */
export async function receive(
  request: IncomingMessage,
  recorded: RecordedRequest,
  act: Act,
): Promise<boolean> {
  const type = recorded.headers['content-type'] ?? '';
  const multipart = type.startsWith('multipart/') ? new MultipartReader(type) : undefined;
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      recorded.bodyBytes += chunk.length;
      if (multipart) multipart.feed(chunk);
      else chunks.push(chunk);
      if (act.cutRequestAfter !== undefined && recorded.bodyBytes >= act.cutRequestAfter) {
        request.destroy();
        return false;
      }
    }
  } catch (error) {
    // The client cut the connection. Anything else is a defect of a test.
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return false;
    throw error;
  }
  recorded.files = multipart?.files ?? [];
  if (type.includes('json')) {
    recorded.text = Buffer.concat(chunks).toString('utf8');
    recorded.json = JSON.parse(recorded.text) as unknown;
  }
  return true;
}

/** An answer: its body is JSON unless it is a string or bytes. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The server's clock stands still, where that of the tests begins. */
const DATE = 'Thu, 01 Jan 2026 00:00:00 GMT';

/** Sends an answer, as far as the act lets it. */
export function send(response: ServerResponse, { status, headers, body }: Answer, act: Act): void {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  const bytes = Buffer.from(raw ? body : JSON.stringify(body));
  response.writeHead(status, {
    date: DATE,
    'content-type': raw ? 'text/html' : 'application/json',
    ...(!act.chunked && { 'content-length': String(bytes.length) }),
    ...headers,
    ...act.headers,
  });
  if (act.cutAfter === undefined) {
    response.end(bytes);
    return;
  }
  if (act.cutAfter === 0) response.flushHeaders();
  response.write(bytes.subarray(0, act.cutAfter), () => {
    if (act.cutAt === undefined) response.destroy();
    else void act.cutAt.opened.then(() => response.destroy());
  });
}

/** Writes and waits until the bytes have left for the network. */
export async function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  if (response.destroyed) return;
  await new Promise<void>((resolve) => response.write(bytes, () => resolve()));
}

/** Sends rubbish until it is enough, or the client goes away. */
export async function flood(
  response: ServerResponse,
  recorded: RecordedRequest,
  { flood: wanted = 0, status = 200, headers, body }: Act,
): Promise<void> {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  const gone = once(response, 'close');
  if (typeof body === 'string') response.write(body);
  const piece = Buffer.alloc(256 * 1024, 'rubbish ');
  while (recorded.floodBytes < wanted && !response.destroyed) {
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), gone]);
    recorded.floodBytes += piece.length;
  }
  response.end();
}
