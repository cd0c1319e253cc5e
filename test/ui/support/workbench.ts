import { basename } from 'node:path';
import { errors, type Frame, type Locator, type Page } from 'playwright-core';

/** ms; how long the editor may take to show something that is about to come. */
const SOON = 40_000;
/** ms; how long the editor may take to answer a click. */
const MOMENT = 1_000;
/** The pages of the extension's panel. */
const PANELS = 'iframe.webview.ready[src*="extensionId=clipwright.clipwright"]';
/** The first line of each entry of a list; the second is its detail. */
const LABELS = '.monaco-list-row .quick-input-list-row:first-child .label-name';

/** The workbench as a person uses it: palette, Explorer, questions, messages, the side panel. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(SOON);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Runs a command from the palette by its whole title, e.g. “Clipwright: Open Panel”. A window that has just opened overhears a key. */
  async runCommand(title: string): Promise<void> {
    const entry = this.#quickInput('.monaco-list-row').filter({ hasText: title }).first();
    for (const deadline = Date.now() + SOON; ;) {
      await this.page.keyboard.press('F1');
      try {
        await this.#quickInput('input').fill(`>${title}`, { timeout: MOMENT });
        await entry.click({ timeout: 3 * MOMENT });
        return;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || Date.now() > deadline) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Titles that the palette offers for a text; waits until there is one. */
  async findCommands(text: string): Promise<string[]> {
    await this.page.keyboard.press('F1');
    await this.#quickInput('input').fill(`>${text}`);
    await this.#quickInput('.monaco-list-row').filter({ hasText: text.trim() }).first().waitFor();
    const titles = await this.#quickInput(LABELS).allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles;
  }

  /** Picks the entry of the open list that begins with these words. */
  async choose(label: string): Promise<void> {
    await this.#quickInput('.monaco-list-row').filter({ hasText: label }).first().click();
  }

  /** The entries of the open list, in their order, without descriptions. */
  async choices(): Promise<string[]> {
    await this.#quickInput('.monaco-list-row').first().waitFor();
    return await this.#quickInput(LABELS).allInnerTexts();
  }

  /** Answers the open input box. */
  async answer(text: string): Promise<void> {
    await this.#quickInput('input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** The open question: its title, prompt and placeholder as one text. */
  async question(): Promise<string> {
    await this.#quickInput('input').waitFor();
    const placeholder = (await this.#quickInput('input').getAttribute('placeholder')) ?? '';
    return `${await this.page.locator('.quick-input-widget').innerText()}\n${placeholder}`;
  }

  /** Resolves when the Explorer shows the workspace’s files; a window that has just opened takes its time. */
  async filesShown(): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Selects files in the Explorer, with their folders opened first; paths are relative to the workspace, with `/`. */
  async selectFiles(paths: readonly string[]): Promise<void> {
    await this.#showExplorer();
    // The tree moves when a file comes or goes, and then a click hits the file's neighbour.
    do {
      await this.#open(paths);
      for (const [index, path] of paths.entries()) {
        await this.explorerItem(path).click(index === 0 ? {} : { modifiers: ['Control'] });
      }
    } while (!(await this.#areSelected(paths)));
  }

  /** A file or folder in the Explorer; only by its last name, so that names must not repeat. */
  explorerItem(path: string): Locator {
    const name = this.page.locator('.label-name').getByText(basename(path), { exact: true });
    return this.page.locator('.explorer-folders-view .monaco-list-row').filter({ has: name });
  }

  /** Opens the context menu of a file in the Explorer, and returns the titles in it. */
  async contextMenu(path: string): Promise<string[]> {
    await this.explorerItem(path).click({ button: 'right' });
    const items = this.page.locator('.context-view .monaco-menu .action-label:not(.separator)');
    await items.first().waitFor();
    return await items.allInnerTexts();
  }

  /** Takes an entry of the open context menu; by keyboard, since a menu that has just opened is deaf to the mouse. */
  async chooseMenuItem(title: string): Promise<void> {
    await this.page.locator('.context-view .monaco-menu .action-label').filter({ hasText: title }).hover();
    await this.page.keyboard.press('Enter');
  }

  /** The inside of the extension's panel, the side bar's or the first one there is; waits until its page is there. */
  async panel(): Promise<Frame> {
    await this.page.waitForSelector(PANELS);
    return this.#inside(this.page.locator(PANELS).first());
  }

  /** The insides of all pages of the panel; waits until there are so many. */
  async panels(count: number): Promise<readonly Frame[]> {
    const all = this.page.locator(PANELS);
    await all.nth(count - 1).waitFor();
    return Promise.all((await all.all()).map((each) => this.#inside(each)));
  }

  async #inside(webview: Locator): Promise<Frame> {
    const outer = await (await webview.elementHandle()).contentFrame();
    const inner = await (await outer?.waitForSelector('#active-frame'))?.contentFrame();
    if (!inner) throw new Error('The panel went away while it was looked for.');
    await inner.waitForSelector('#root > *', { timeout: SOON });
    return inner;
  }

  /** The messages in the corner, as texts. Waits until there is one. */
  async notifications(): Promise<string[]> {
    const messages = this.page.locator('.notifications-toasts .notification-list-item-message');
    await messages.first().waitFor();
    return await messages.allInnerTexts();
  }

  /** The message in the corner that fits; waits until it is there. */
  async message(text: RegExp): Promise<string> {
    const messages = this.page.locator('.notifications-toasts .notification-list-item-message');
    return messages.filter({ hasText: text }).first().innerText();
  }

  /** A button of a message in the corner, or of a dialog. */
  button(name: string): Locator {
    return this.page.locator('.notifications-toasts, .monaco-dialog-box').getByRole('button', { name });
  }

  /** A button of the open dialog; a message in the corner may have one of the same name. */
  dialogButton(name: string): Locator {
    return this.page.locator('.monaco-dialog-box').getByRole('button', { name, exact: true });
  }

  #quickInput(inside: string): Locator {
    return this.page.locator(`.quick-input-widget ${inside}`);
  }

  /** By its button: a shortcut would go to whatever has the keyboard, the panel's page for one. */
  async #showExplorer(): Promise<void> {
    const explorer = this.page.locator('.activitybar').getByRole('tab', { name: /^Explorer/ });
    // A click on the button of the view that is shown hides it: it may have come between the look and the click.
    do {
      if ((await explorer.getAttribute('aria-selected')) !== 'true') await explorer.click();
    } while (!(await this.#comes(this.page.locator('.explorer-folders-view'))));
  }

  /** Opens the folders of files until all of them are shown: what is in a folder comes later than its arrow turns, and a second click closes it. */
  async #open(paths: readonly string[]): Promise<void> {
    const folders = new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')));
    for (;;) {
      for (const folder of folders) if (folder !== '') await this.#expand(folder);
      const shown = await Promise.all(paths.map((path) => this.#comes(this.explorerItem(path))));
      if (shown.every(Boolean)) return;
    }
  }

  async #expand(folder: string): Promise<void> {
    const item = this.explorerItem(folder);
    await item.waitFor();
    while ((await item.getAttribute('aria-expanded')) !== 'true') {
      await item.click();
      await this.#comes(item.and(this.page.locator('[aria-expanded=true]')));
    }
  }

  /** Whether exactly these files are selected now, or in a moment. */
  async #areSelected(paths: readonly string[]): Promise<boolean> {
    const selected = this.page.locator('.explorer-folders-view .monaco-list-row.selected');
    for (const path of paths) {
      if (!(await this.#comes(this.explorerItem(path).and(selected)))) return false;
    }
    return (await selected.count()) === paths.length;
  }

  /** Whether something is there, or comes in a moment. */
  async #comes(locator: Locator): Promise<boolean> {
    try {
      await locator.waitFor({ timeout: MOMENT });
      return true;
    } catch (error) {
      if (error instanceof errors.TimeoutError) return false;
      throw error;
    }
  }
}
