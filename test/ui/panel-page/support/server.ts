import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pageMarkup, pagePolicy } from '../../../../src/editor/panel/markup.ts';
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

const SURROUNDINGS = { resource: (name: string) => `/${name}`, source: "'self'", nonce: 'test' };

/** What a panel's page is compared with: the same policy, and a text box. */
const EMPTY = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(SURROUNDINGS)}" />
    <title>Empty</title>
  </head>
  <body>
    <textarea></textarea>
  </body>
</html>`;

/** A page as the editor shows it: with the theme's variables, and without a picture for a browser's tab. */
function shown(markup: string, theme: ThemeName): string {
  const { kind } = THEMES[theme];
  return markup
    .replace('<html lang="en">', `<html lang="en" style="${themeStyle(theme).replaceAll('"', "'")}">`)
    .replace('</title>', '</title><link rel="icon" href="data:," />')
    .replace('<body>', `<body class="${kind}" data-vscode-theme-kind="${kind}">`);
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
      .end(shown(pathname === '/' ? pageMarkup(SURROUNDINGS) : EMPTY, themeOf(searchParams.get('theme'))));
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
