import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { linkExtension } from '../../../scripts/editor/install.mjs';
import { openWorkbench, startBrowser } from '../../../scripts/editor/page.mjs';
import { startServer, type EditorServer } from '../../../scripts/editor/server.mjs';
import { Workbench } from './workbench.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Opening a picture would otherwise select it in the Explorer, in the middle of a test's own selecting. */
const SETTINGS = { 'explorer.autoReveal': false };
const SCREENSHOTS = join(ROOT, 'artifacts/ui');

/** User settings, or how to find them out once the test's own servers run. */
type Settings = Record<string, unknown> | (() => Record<string, unknown>);

/** How an editor differs from the usual one. */
interface EditorOptions {
  /** Absolute paths of more extensions. */
  readonly extensions?: readonly string[];
  /** How much is logged, by everything in the editor. */
  readonly log?: 'trace';
  /** Called with the workspace before a window opens: the editor has no watcher that would see later changes from outside. */
  readonly prepare?: (workspace: string) => Promise<void>;
}

/** A real editor for the tests of one `describe`. */
export interface EditorUnderTest {
  readonly workbench: Workbench;
  /** Absolute path of the folder that holds everything of this editor: its workspaces, and `editor/` with its data and logs. */
  readonly home: string;
  /** Absolute path of the workspace folder, a copy of samples/. */
  readonly workspace: string;
  readonly server: EditorServer;
  readonly browser: Browser;
  /** Keeps a picture of a window, under a test's title. */
  readonly shoot: (window: Workbench, title: string) => Promise<void>;
}

/** An editor's server and the browser that shows its windows. */
interface RunningEditor {
  readonly home: string;
  readonly server: EditorServer;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
}

/** The usual editor, for all tests of this process that ask for nothing else: to start one takes seconds. */
let usual: Promise<RunningEditor> | undefined;
let windows = 0;

after(async () => {
  await (await usual)?.stop();
});

/**
 * Opens an editor with the extension on a copy of the samples before the tests of this `describe`, ends it after them, and keeps a
 * screenshot of how each test left the page in artifacts/ui/. Without arguments it is a window of an editor that others share.
 *
 * @param settings user settings on top of the quiet ones; a function is asked when the editor starts
 * @returns the editor; to be called inside a test
 */
export function useEditor(settings?: Settings, options?: EditorOptions): () => EditorUnderTest {
  const shared = settings === undefined && options === undefined;
  let editor: EditorUnderTest | undefined;
  let running: RunningEditor | undefined;

  before(async function () {
    this.timeout(120_000);
    running = await (shared ? (usual ??= startEditor({}, {})) : startEditor(settings ?? {}, options ?? {}));
    const { home, server, browser } = running;
    const workspace = join(home, `workspace-${++windows}`);
    await cp(join(ROOT, 'samples'), workspace, { recursive: true });
    await options?.prepare?.(workspace);
    const workbench = new Workbench(await openWorkbench(browser, server.address(workspace)));
    await workbench.filesShown();
    editor = { workbench, home, workspace, server, browser, shoot };
  });

  afterEach(async function () {
    // A test may have closed the window.
    if (editor?.workbench.page.isClosed() !== false) return;
    await shoot(editor.workbench, this.currentTest?.fullTitle() ?? 'unknown');
  });

  after(async () => {
    if (shared) await editor?.workbench.page.close();
    else await running?.stop();
  });

  return () => {
    if (!editor) throw new Error('The editor is there only inside a test.');
    return editor;
  };
}

async function startEditor(
  settings: Settings,
  { extensions = [], log }: EditorOptions,
): Promise<RunningEditor> {
  const home = await mkdtemp(join(tmpdir(), 'clipwright-ui-'));
  for (const folder of [ROOT, ...extensions]) await linkExtension(folder, join(home, 'editor/extensions'));
  const own = typeof settings === 'function' ? settings() : settings;
  const server = await startServer({
    home: join(home, 'editor'),
    settings: { ...SETTINGS, ...own },
    ...(log && { log }),
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const browser = await startBrowser();
    return { home, server, browser, stop: () => browser.close().then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function shoot(window: Workbench, title: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await window.screenshot(join(SCREENSHOTS, `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`));
}
