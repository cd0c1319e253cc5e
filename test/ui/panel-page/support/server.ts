import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { THEMES, themeStyle } from './themes.ts';
import type { ThemeName } from './themes.ts';

/** Gives a file by its name, when it is asked for. */
export type LiveFiles = (name: string) => Promise<Uint8Array>;

interface Folders {
  /** Holds the built page and whatever a test puts beside it. */
  readonly folder: string;
  /** Served under `/samples/`. */
  readonly samples: string;
  /** What is below `/live/`. */
  readonly live?: LiveFiles;
}

const SAMPLES = '/samples/';
const LIVE = '/live/';

/** Serves the panel's page, in any theme (`?theme=`), an empty one of the same policy (`/empty`), and files to it, on 127.0.0.1. */
export async function serve(folders: Folders): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => void answer(folders, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What stands in the page that a panel's is compared with. */
const EMPTY = { head: '', body: '<textarea></textarea>' };
const PANEL = {
  head: '<link rel="stylesheet" href="/webview.css">',
  body: `<div id="root" data-preview-worker="/preview.js" data-kernel="/kernel.wasm"></div>
        <script nonce="test" src="/webview.js"></script>`,
};

function html(theme: ThemeName, { head, body }: typeof PANEL): string {
  const policy = [
    "default-src 'none'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "connect-src 'self'",
    "script-src 'nonce-test' 'wasm-unsafe-eval'",
    'worker-src blob:',
  ].join('; ');
  const { kind } = THEMES[theme];
  return `<!doctype html>
    <html lang="en" style="${themeStyle(theme).replaceAll('"', "'")}">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <title>Clipwright</title>
        <link rel="icon" href="data:,">
        ${head}
      </head>
      <body class="${kind}" data-vscode-theme-kind="${kind}">
        ${body}
      </body>
    </html>`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
};

async function answer(
  { folder, samples, live }: Folders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/' || pathname === '/empty') {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(html(themeOf(searchParams.get('theme')), pathname === '/' ? PANEL : EMPTY));
    return;
  }
  const path = normalize(decodeURIComponent(pathname));
  if (live !== undefined && path.startsWith(LIVE)) {
    response.end(await live(path.slice(LIVE.length)));
    return;
  }
  const sample = path.startsWith(SAMPLES);
  const file = sample ? join(samples, path.slice(SAMPLES.length)) : join(folder, path);
  try {
    await sendFile(file, request, response);
  } catch {
    if (!response.headersSent) response.writeHead(404);
    response.end();
  }
}

function themeOf(name: string | null): ThemeName {
  return name !== null && name in THEMES ? (name as ThemeName) : 'dark';
}

/** With ranges, which a player needs in order to seek. */
async function sendFile(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { size } = await stat(file);
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = Number(from ?? 0);
  const end = to === undefined || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  response.writeHead(from === undefined ? 200 : 206, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    ...(from === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  createReadStream(file, { start, end }).pipe(response);
}
