/**
 * The panel's page alone in a real browser: the built bundle, a faked editor API, the editor's theme variables, the same
 * content security policy as in the editor. The page's side is driven by expressions, since the tests are checked without
 * the browser's types.
 */
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { HostMessage, PanelRequest, PanelState, WebviewMessage } from '../../../src/panel/messages.ts';
import { findChromium } from './chromium.ts';
import { THEMES, themeStyle } from './themes.ts';
import type { ThemeName } from './themes.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PICTURES = join(ROOT, 'artifacts', 'panel-page');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: ThemeName;
  /** As in VS Code's desktop build: the browser says that it cannot decode AAC. */
  readonly withoutAac?: boolean;
  /** What the page kept when it was last open. */
  readonly saved?: unknown;
  readonly reducedMotion?: boolean;
}

/** One open page and the host's end of it. */
export interface PanelPage {
  readonly page: Page;
  /** Errors on the page: uncaught ones, and what is said on the console as an error (the policy's refusals, too). */
  readonly faults: readonly string[];
  post(message: HostMessage): Promise<void>;
  show(state: PanelState): Promise<void>;
  /** What the page has sent so far. */
  sent(): Promise<readonly WebviewMessage[]>;
  /** The requests among it. */
  requests(): Promise<readonly PanelRequest[]>;
  /** Answers the page's last request. */
  reply(error?: string): Promise<void>;
  /** Waits until an expression of the page's is true, tried at every frame. */
  until(expression: string): Promise<void>;
  /** What the page has kept. */
  saved(): Promise<unknown>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser and a server for a whole test file. */
export interface Harness {
  /** A folder that is served under `/media/`, for files that a test makes. */
  readonly media: string;
  open(options?: PageOptions): Promise<PanelPage>;
  close(): Promise<void>;
}

/** Builds the page into a temporary folder, serves it on 127.0.0.1 and starts a browser. */
export async function startHarness(): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-page-'));
  const media = join(folder, 'media');
  await mkdir(media);
  await mkdir(PICTURES, { recursive: true });
  await buildPage(join(folder, 'webview.js'));
  const server = createServer((request, response) => void answer(folder, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  return {
    media,
    open: (options = {}) => openPage(browser, origin, options),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function buildPage(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'webview/main.tsx')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'chrome130',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
}

async function openPage(browser: Browser, origin: string, options: PageOptions): Promise<PanelPage> {
  const {
    width = 360,
    height = 860,
    theme = 'dark',
    withoutAac = false,
    saved,
    reducedMotion = true,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (entry) => entry.type() === 'error' && faults.push(entry.text()));
  await page.addInitScript({ content: hostScript(saved) });
  if (withoutAac) await page.addInitScript({ content: "HTMLMediaElement.prototype.canPlayType = () => '';" });
  await page.goto(`${origin}/?theme=${theme}`);
  // Not waitForFunction: that one compiles its expression in the page, which the policy forbids.
  const until = (expression: string) =>
    page.evaluate<undefined>(
      `new Promise((done) => { const check = () => ((${expression}) ? done() : requestAnimationFrame(check)); check(); })`,
    );
  await until("host.sent.some(({ type }) => type === 'ready')");
  const post = (message: HostMessage) => page.evaluate<undefined>(`host.post(${JSON.stringify(message)})`);
  const sent = () => page.evaluate<readonly WebviewMessage[]>('host.sent');
  return {
    page,
    faults,
    post,
    sent,
    until,
    show: (state) => post({ type: 'state', state }),
    requests: async () => (await sent()).filter((each) => each.type === 'request').map(({ body }) => body),
    reply: async (error) => {
      const last = (await sent()).findLast((each) => each.type === 'request');
      if (last === undefined) throw new Error('The page has asked for nothing yet.');
      await post({ type: 'reply', request: last.request, ...(error === undefined ? {} : { error }) });
    },
    saved: () => page.evaluate('host.saved'),
    picture: async (name) => {
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

/** The editor's side in the page. A message is taken in full, drawing included, before `post` resolves. */
function hostScript(saved: unknown): string {
  return `
    globalThis.host = {
      sent: [],
      saved: ${saved === undefined ? 'undefined' : JSON.stringify(saved)},
      post(message) {
        window.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      },
    };
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => void host.sent.push(structuredClone(message)),
      getState: () => host.saved,
      setState: (state) => void (host.saved = structuredClone(state)),
    });
  `;
}

function html(theme: ThemeName): string {
  const policy = [
    "default-src 'none'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "script-src 'nonce-test'",
  ].join('; ');
  const { kind } = THEMES[theme];
  return `<!doctype html>
    <html lang="en" style="${themeStyle(theme).replaceAll('"', "'")}">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <title>Clipwright</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/webview.css">
      </head>
      <body class="${kind}" data-vscode-theme-kind="${kind}">
        <div id="root"></div>
        <script nonce="test" src="/webview.js"></script>
      </body>
    </html>`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
};

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/') {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(html(themeOf(searchParams.get('theme'))));
    return;
  }
  const path = normalize(decodeURIComponent(pathname));
  const file = path.startsWith('/samples/') ? join(ROOT, path) : join(folder, path);
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
