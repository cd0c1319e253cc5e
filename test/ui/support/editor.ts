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
  /** Absolute path of the folder that holds everything of this editor: `workspace/`, and `editor/` with its data and logs. */
  readonly home: string;
  /** Absolute path of the workspace folder, a copy of samples/. */
  readonly workspace: string;
  readonly server: EditorServer;
  readonly browser: Browser;
  /** Keeps a picture of a window, under a test's title. */
  readonly shoot: (window: Workbench, title: string) => Promise<void>;
}

/**
 * Starts an editor with the extension on a copy of the samples before the tests of this `describe`, ends it after them, and keeps a
 * screenshot of how each test left the page in artifacts/ui/.
 *
 * @param settings user settings on top of the quiet ones; a function is asked when the editor starts
 * @returns the editor; to be called inside a test
 */
export function useEditor(
  settings: Settings = {},
  { prepare, extensions = [], ...options }: EditorOptions = {},
): () => EditorUnderTest {
  let editor: EditorUnderTest | undefined;
  let home = '';

  before(async function () {
    this.timeout(120_000);
    home = await mkdtemp(join(tmpdir(), 'clipwright-ui-'));
    const workspace = join(home, 'workspace');
    await cp(join(ROOT, 'samples'), workspace, { recursive: true });
    await prepare?.(workspace);
    for (const folder of [ROOT, ...extensions]) await linkExtension(folder, join(home, 'editor/extensions'));
    const own = typeof settings === 'function' ? settings() : settings;
    const server = await startServer({
      home: join(home, 'editor'),
      settings: { ...SETTINGS, ...own },
      ...options,
    });
    try {
      const browser = await startBrowser();
      const page = await openWorkbench(browser, server.address(workspace));
      const workbench = new Workbench(page);
      await workbench.filesShown();
      editor = { workbench, home, workspace, server, browser, shoot };
    } catch (error) {
      await server.stop();
      throw error;
    }
  });

  afterEach(async function () {
    // A test may have closed the window.
    if (editor?.workbench.page.isClosed() !== false) return;
    await shoot(editor.workbench, this.currentTest?.fullTitle() ?? 'unknown');
  });

  after(async () => {
    await editor?.browser.close();
    await editor?.server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  return () => {
    if (!editor) throw new Error('The editor is there only inside a test.');
    return editor;
  };
}

async function shoot(window: Workbench, title: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await window.screenshot(join(SCREENSHOTS, `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`));
}
