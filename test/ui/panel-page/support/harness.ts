/**
 * The panel's page alone in a real browser: the built bundle, a faked editor API, the editor's theme variables, the same
 * content security policy as in the editor. The page's side is driven by expressions, since the tests are checked without
 * the browser's types.
 */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundles } from '../../../../scripts/bundles.mjs';
import { startBrowser } from '../../../../scripts/editor/page.mjs';
import { KERNEL } from '../../../../scripts/kernel.mjs';
import type {
  HostMessage,
  PanelRequest,
  PanelState,
  WebviewMessage,
} from '../../../../src/panel/messages.ts';
import { serve, type LiveFiles } from './server.ts';
import type { ThemeName } from './themes.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const PICTURES = join(ROOT, 'artifacts', 'panel-page');

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screen for each of the page's: 2 where the editor is zoomed to 200 %. */
  readonly scale?: number;
  readonly theme?: ThemeName;
  /** As in VS Code's desktop build: the browser says that it cannot decode AAC. */
  readonly withoutAac?: boolean;
  /** What the page kept when it was last open; with all drawers open where that is not said. */
  readonly saved?: unknown;
  readonly reducedMotion?: boolean;
  /** The address of a folder with a preview's `film.json` and its parts: what is asked for of it is answered from there. */
  readonly preview?: string;
  /** The browser cannot decode films. */
  readonly withoutWebCodecs?: boolean;
  /** Runs before the page does. */
  readonly script?: string;
}

/** One open page and the host's end of it. */
export interface PanelPage {
  readonly page: Page;
  /** Errors on the page: uncaught ones, and what is said on the console as an error (the policy's refusals, too). */
  readonly faults: readonly string[];
  post(message: HostMessage): Promise<void>;
  show(state: PanelState): Promise<void>;
  /** Opens the page anew, as it was opened first. */
  reload(): Promise<void>;
  /** What the page has sent so far. */
  sent(): Promise<readonly WebviewMessage[]>;
  /** The requests among it. */
  requests(): Promise<readonly PanelRequest[]>;
  /** Answers the page's last request. */
  reply(error?: string, value?: unknown): Promise<void>;
  /** The value of an expression of the page's. */
  text(expression: string): Promise<string>;
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
  /** How many bytes each of the page's files has, by its name. */
  readonly built: Readonly<Record<string, number>>;
  open(options?: PageOptions): Promise<PanelPage>;
  /** A page of the same policy and theme that holds a text box and nothing of ours. Close its context. */
  openEmpty(options: { readonly script: string }): Promise<Page>;
  close(): Promise<void>;
}

/** What all files of tests share: the page is the same, and its pages have contexts of their own. */
interface Common {
  readonly browser: Browser;
  /** The built page: its script and its styles. */
  readonly built: readonly OutputFile[];
}

let common: Promise<Common> | undefined;

/** Closes what all harnesses share. */
export async function closeBrowser(): Promise<void> {
  await (await common)?.browser.close();
  common = undefined;
}

async function startCommon(): Promise<Common> {
  const [browser, built] = await Promise.all([startBrowser(), buildPage()]);
  return { browser, built };
}

/** A page with nothing in it. Close it. */
export async function openEmptyPage(): Promise<Page> {
  const { browser } = await (common ??= startCommon());
  return browser.newPage();
}

/**
 * Serves the page on 127.0.0.1, for a browser. Page and browser are made once.
 * @param live gives what is asked for below `/live/`, by its name
 */
export async function startHarness(live?: LiveFiles): Promise<Harness> {
  const { browser, built } = await (common ??= startCommon());
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-page-'));
  const media = join(folder, 'media');
  await mkdir(media);
  await mkdir(PICTURES, { recursive: true });
  for (const { path, contents } of built) await writeFile(join(folder, basename(path)), contents);
  await copyFile(KERNEL, join(folder, 'kernel.wasm'));
  const server = await serve({ folder, samples: join(ROOT, 'samples'), ...(live && { live }) });
  return {
    media,
    built: Object.fromEntries(built.map(({ path, contents }) => [basename(path), contents.length])),
    open: (options = {}) => openPage(browser, server.origin, options),
    openEmpty: async ({ script }) => {
      const page = await (await newContext(browser, {})).newPage();
      await page.addInitScript({ content: script });
      await page.goto(`${server.origin}/empty?theme=dark`);
      return page;
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The page's bundles, as they are shipped. */
async function buildPage(): Promise<readonly OutputFile[]> {
  const own = bundles({ production: true }).filter(({ platform }) => platform === 'browser');
  const built = await Promise.all(own.map((each) => build({ ...each, absWorkingDir: ROOT, write: false })));
  return built.flatMap(({ outputFiles }) => outputFiles);
}

/** As somebody left it who looks at everything, in however narrow a panel. */
const OPEN = { unfolded: ['Timeline', 'Files'] };

/** The page listens, as an expression of its own. */
const READY = "host.sent.some(({ type }) => type === 'ready')";

function newContext(browser: Browser, options: PageOptions): Promise<BrowserContext> {
  const { width = 360, height = 860, scale = 1, reducedMotion = true } = options;
  return browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
}

async function openPage(browser: Browser, origin: string, options: PageOptions): Promise<PanelPage> {
  const {
    theme = 'dark',
    withoutAac = false,
    saved = OPEN,
    preview,
    withoutWebCodecs = false,
    script,
  } = options;
  const context = await newContext(browser, options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (entry) => entry.type() === 'error' && faults.push(entry.text()));
  await page.addInitScript({ content: hostScript(saved) });
  if (preview !== undefined) await page.addInitScript({ content: previewScript(preview) });
  if (withoutWebCodecs)
    await page.route('**/preview.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `delete globalThis.VideoDecoder;${await response.text()}` });
    });
  if (withoutAac) await page.addInitScript({ content: "HTMLMediaElement.prototype.canPlayType = () => '';" });
  if (script !== undefined) await page.addInitScript({ content: script });
  await page.goto(`${origin}/?theme=${theme}`);
  // Not waitForFunction: that one compiles its expression in the page, which the policy forbids.
  const until = (expression: string) =>
    page.evaluate<undefined>(
      `new Promise((done) => { const check = () => ((${expression}) ? done() : requestAnimationFrame(check)); check(); })`,
    );
  await until(READY);
  const post = (message: HostMessage) => page.evaluate<undefined>(`host.post(${JSON.stringify(message)})`);
  const sent = () => page.evaluate<readonly WebviewMessage[]>('host.sent');
  return {
    page,
    faults,
    post,
    sent,
    until,
    text: (expression) => page.evaluate<string>(expression),
    show: (state) => post({ type: 'state', state }),
    reload: async () => {
      await page.reload();
      await until(READY);
    },
    requests: async () => (await sent()).filter((each) => each.type === 'request').map(({ body }) => body),
    reply: async (error, value) => {
      const last = (await sent()).findLast((each) => each.type === 'request');
      if (last === undefined) throw new Error('The page has asked for nothing yet.');
      await post({
        type: 'reply',
        request: last.request,
        ...(value !== undefined && { value }),
        ...(error !== undefined && { error }),
      });
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
        const drawn = (done) =>
          requestAnimationFrame(() => (document.querySelector('main[aria-busy=true]') === null ? done() : drawn(done)));
        return new Promise((done) => requestAnimationFrame(() => drawn(done)));
      },
    };
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => void host.sent.push(structuredClone(message)),
      getState: () => host.saved,
      setState: (state) => void (host.saved = structuredClone(state)),
    });
  `;
}

/** Answers what the page asks for of a preview from the folder `host.preview`, a turn of the event loop later, as the editor does. */
function previewScript(folder: string): string {
  return `
    host.served = [];
    host.preview = '${folder}';
    // What is heard: an element that is in no document.
    const { Audio } = globalThis;
    globalThis.Audio = function () { return (globalThis.heard = new Audio()); };
    const postMessage = globalThis.acquireVsCodeApi().postMessage;
    const answer = async ({ request, body }) => {
      const name = body.type === 'preview-film' ? 'film.json' : body.part;
      if (host.preview === undefined) return { type: 'reply', request, error: 'The engine is gone.' };
      const file = await fetch(host.preview + '/' + name);
      if (!file.ok) return { type: 'reply', request, error: name + ' is not there.' };
      const value = body.type === 'preview-film' ? await file.json() : new Uint8Array(await file.arrayBuffer());
      host.served.push({ name, bytes: value.length ?? 0 });
      return { type: 'reply', request, value };
    };
    globalThis.acquireVsCodeApi = () => ({
      postMessage(message) {
        postMessage(message);
        if (!message.body?.type.startsWith('preview-')) return;
        answer(message).then((data) => window.dispatchEvent(new MessageEvent('message', { data })));
      },
      getState: () => host.saved,
      setState: (state) => void (host.saved = structuredClone(state)),
    });
  `;
}
