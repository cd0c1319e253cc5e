// How heavy the extension is for its editor: the size of its package, and what the editor itself says that activation took.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openWorkbench, startBrowser } from '../../scripts/editor/page.mjs';
import { installVsix, startServer } from '../../scripts/editor/server.mjs';
import { VSIX } from '../../scripts/package.mjs';
import { Workbench } from '../ui/support/workbench.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Windows that are opened; the median counts, since the first one finds cold caches. */
const WINDOWS = 5;

/** What {@link measureEditor} found. */
export interface EditorFigures {
  /** Bytes of the .vsix. */
  readonly vsixBytes: number;
  /** Median, ms: loading the bundle and calling `activate`, by the editor's own clock. */
  readonly activationMs: number;
}

/** Packs the extension, installs it into a clean editor and opens that a few times. @throws {Error} when packing or installing fails. */
export async function measureEditor(): Promise<EditorFigures> {
  const packed = spawnSync(process.execPath, ['scripts/package.mjs'], { cwd: ROOT, encoding: 'utf8' });
  if (packed.status !== 0)
    throw new Error(`The extension could not be packed:\n${packed.stdout}${packed.stderr}`);
  const home = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  try {
    await installVsix({ home, vsix: VSIX });
    const times = await measureActivations(home);
    const sorted = times.toSorted((a, b) => a - b);
    return {
      vsixBytes: (await stat(VSIX)).size,
      activationMs: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    };
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureActivations(home: string): Promise<number[]> {
  const server = await startServer({ home });
  const browser = await startBrowser();
  try {
    const times = [];
    for (let window = 0; window < WINDOWS; window += 1)
      times.push(await measureActivation(browser, server.address(home)));
    return times;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Reads the extension's row in *Developer: Show Running Extensions* of a fresh window. */
async function measureActivation(browser: Browser, address: string): Promise<number> {
  const page = await openWorkbench(browser, address);
  const workbench = new Workbench(page);
  await workbench.runCommand('Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Clipwright' });
  const time = row.locator('.activation-time').filter({ hasText: /\d+\s?ms/ });
  const text = await time.innerText();
  await page.close();
  return Number(/(\d+)\s?ms/.exec(text)?.[1]);
}

if (import.meta.main) {
  const { vsixBytes, activationMs } = await measureEditor();
  console.log(`package (.vsix)   ${(vsixBytes / 1e6).toFixed(2)} MB`);
  console.log(`activate          ${activationMs} ms`);
}
