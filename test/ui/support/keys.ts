import assert from 'node:assert/strict';
import { errors, type Frame } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** ms; how long the editor may take to answer a key. */
const MOMENT = 3_000;
/** ms; how long the page may take for what is about to come. */
const LATE = 20_000;
/** More stops than any page has. */
const MOST_STOPS = 60;

/** What has the keyboard on the panel's page. */
export interface Focused {
  /** It is on the page at all, and not on the page as a whole. */
  readonly isSomewhere: boolean;
  /** It can be seen where it is. */
  readonly isSeen: boolean;
  readonly name: string;
}

// The tests are checked without the browser's types: its side is an expression.
const FOCUSED = `(() => {
  const element = document.activeElement;
  const inner = element.shadowRoot?.activeElement;
  const framed = [element, inner, element.closest('.composer-box')].some((each) => {
    const style = each && getComputedStyle(each);
    return style && style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && each.matches(':focus-visible');
  });
  const box = element.closest('.composer-box');
  const { left, top, width, height } = element.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  const isMarked = framed || element.matches('.menu-item, .piece-words') || (box !== null && element.localName === 'vscode-text-area');
  return {
    isSomewhere: document.hasFocus() && element !== document.body,
    isSeen: isMarked && element.contains(onTop),
    name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
  };
})()`;

/** Waits until an expression of a page's is true, looked at with every picture. @throws {Error} when that does not come about */
export async function soonOn(frame: Frame, expression: string): Promise<void> {
  const isSo = await frame.evaluate<boolean>(`new Promise((done) => {
    const late = performance.now() + ${LATE};
    const look = () => {
      if (${expression}) done(true);
      else if (performance.now() > late) done(false);
      else requestAnimationFrame(look);
    };
    look();
  })`);
  assert.ok(isSo, `It does not come about: ${expression}`);
}

/** The keyboard of one window and nothing but it: whoever has no mouse gets by with this. */
export class Keys {
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#workbench.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#workbench.page.keyboard.type(text);
  }

  /** Runs a command from the palette by its whole title. A window that has just opened overhears a key. */
  async command(title: string): Promise<void> {
    const { page } = this.#workbench;
    const row = page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: title });
    for (let attempt = 0; ; attempt++) {
      try {
        await this.press('F1');
        await page.locator('.quick-input-widget input:focus').waitFor({ timeout: MOMENT });
        await this.type(title);
        await row.waitFor({ timeout: MOMENT });
        await this.press('Enter');
        return;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || attempt > 3) throw error;
        await this.press('Escape');
      }
    }
  }

  /** Goes down the open list to an entry. */
  async goTo(entry: string): Promise<void> {
    const { page } = this.#workbench;
    const focused = page.locator('.quick-input-widget .monaco-list-row.focused');
    await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: entry }).first().waitFor();
    for (let step = 0; step < MOST_STOPS; step++) {
      if ((await focused.count()) > 0 && (await focused.innerText()).includes(entry)) return;
      await this.press('ArrowDown');
    }
    assert.fail(`“${entry}” cannot be reached in the list.`);
  }

  /** Takes an entry of the open list. */
  async choose(entry: string): Promise<void> {
    await this.goTo(entry);
    await this.press('Enter');
  }

  /** Answers the question with this title. */
  async answer(title: string, text: string): Promise<void> {
    const { page } = this.#workbench;
    await page.locator('.quick-input-widget .quick-input-title').filter({ hasText: title }).waitFor();
    await this.press('Control+A');
    await this.type(text);
    await this.press('Enter');
  }

  /** What has the keyboard on the panel's page. */
  async focused(): Promise<Focused> {
    return (await this.#workbench.panel()).evaluate<Focused>(FOCUSED);
  }

  /** Waits until something on the panel's page has the keyboard. @throws {Error} with what has it, when that does not come about */
  async until(name: RegExp): Promise<void> {
    const isIt = `(({ isSomewhere, name }) => isSomewhere && ${String(name)}.test(name))(${FOCUSED})`;
    try {
      await soonOn(await this.#workbench.panel(), isIt);
    } catch (cause) {
      const { name: other, isSomewhere } = await this.focused();
      throw new Error(`${isSomewhere ? `“${other}”` : 'Nothing'} has the keyboard, not ${String(name)}.`, {
        cause,
      });
    }
  }

  /** Goes on with Tab, or back with Shift and Tab, until something has the keyboard; each stop is to be seen. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    while (passed.length < MOST_STOPS) {
      await this.press(key);
      const focused = await this.focused();
      passed.push(focused.name.slice(0, 40));
      if (!focused.isSomewhere) continue;
      // The page may be moving just now.
      if (!focused.isSeen) await soonOn(await this.#workbench.panel(), `(${FOCUSED}).isSeen`);
      if (name.test(focused.name)) return;
    }
    assert.fail(`${String(name)} cannot be reached. There are: ${passed.join(' | ')}`);
  }
}
