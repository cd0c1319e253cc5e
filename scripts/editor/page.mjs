// The editor's page in a headless Chromium.
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/programs.mjs';

/** Nothing but the page: no sandbox (it does not work as root), no traffic of Chromium's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The editor's own spinners and progress bars turn on where less motion is wanted: the one in the status bar took half a processor as long as anything was done. */
const STAND_STILL = `(() => {
  const still = new CSSStyleSheet();
  still.replaceSync('.codicon, .codicon::before, .monaco-progress-container .progress-bit { animation: none !important; }');
  document.adoptedStyleSheets.push(still);
})()`;

/** @returns {Promise<import('playwright-core').Browser>} */
export async function startBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium found. Run `node scripts/setup.mjs` first.');
  return await chromium.launch({
    executablePath,
    args: FLAGS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * Opens an address of the editor and waits until its workbench is drawn.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {(page: import('playwright-core').Page) => Promise<void>} [prepare] What has to be in the page before it loads.
 */
export async function openWorkbench(browser, address, prepare) {
  // A spinner is drawn sixty times a second, without a graphics card: a fifth of all that the tests make a processor do.
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.addInitScript(STAND_STILL);
  await prepare?.(page);
  await page.goto(address);
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
  return page;
}
