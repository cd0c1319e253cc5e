import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** ms; a video, on a machine that does other things as well. */
export const RENDERED = 180_000;

/** One message of the chat. */
export interface Said {
  readonly id: string;
  readonly role: 'user' | 'assistant' | 'notice' | 'error';
  readonly text: string;
  /** Labels of the buttons below it. */
  readonly buttons: readonly string[];
}

/** What the page shows of the chat and of the work under way. */
interface Look {
  readonly said: readonly Said[];
  /** Something is being done or written. */
  readonly busy: boolean;
}

// The tests are checked without the browser's types: its side is an expression. `textContent`, since messages out of sight are not laid out.
const LOOK = `(() => {
  const textOf = (element) => (element?.textContent ?? '').trim();
  const messages = [...document.querySelectorAll('.message')];
  return {
    busy: document.querySelector('.activity, .message[aria-busy=true]') !== null,
    said: messages.map((message) => ({
      id: message.dataset.message,
      role: /message-(\\w+)/.exec(message.className)[1],
      text: textOf(message.querySelector('.text')),
      buttons: [...message.querySelectorAll('.actions > *')].map(textOf),
    })),
  };
})()`;

/** Resolves when the page shows something else than `before`, or after so many ms. */
const changed = (before: Look, ms: number): string => `new Promise((resolve) => {
  const before = ${JSON.stringify(JSON.stringify(before))};
  const end = () => {
    clearTimeout(late);
    watch.disconnect();
    resolve();
  };
  const look = () => JSON.stringify(${LOOK}) !== before && end();
  const watch = new MutationObserver(look);
  const late = setTimeout(end, ${ms});
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  look();
})`;

/** The side panel of one window as a person uses it. */
export class Panel {
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** The page's inside. */
  frame(): Promise<Frame> {
    return this.#workbench.panel();
  }

  /** The messages that are drawn, oldest first: of a long conversation the newest ones. */
  async said(): Promise<readonly Said[]> {
    return (await this.#look()).said;
  }

  /** Waits until the conversation that is shown has these words in it. */
  async shows(words: string): Promise<void> {
    const frame = await this.frame();
    await frame.locator('.message').filter({ hasText: words }).first().waitFor({ state: 'attached' });
  }

  /** Says something; resolves to the answers when the work that follows is done. */
  async say(text: string): Promise<readonly Said[]> {
    const newest = (await this.said()).at(-1)?.id;
    await this.begin(text);
    return this.answers(newest);
  }

  /** Says something, and does not wait. */
  async begin(text: string): Promise<void> {
    const frame = await this.frame();
    await frame.locator('.composer textarea').fill(text);
    await frame.getByRole('button', { name: 'Send' }).click();
  }

  /**
   * Waits until there are answers behind a message, the last one fits `last`, and nothing is going on any more.
   *
   * @param after id of that message; all of them are meant without
   * @throws {Error} with the conversation, when that does not come about
   */
  answers(after: string | undefined, last = /./): Promise<readonly Said[]> {
    return this.#until((said) => said.slice(said.findIndex(({ id }) => id === after) + 1), last);
  }

  /** The same for the answers to a request, in the project that the window is about to show. */
  answersTo(request: string, last = /./): Promise<readonly Said[]> {
    const isRequest = ({ role, text }: Said) => role === 'user' && text === request;
    return this.#until(
      (said) => (said.some(isRequest) ? said.slice(said.findLastIndex(isRequest)) : []),
      last,
    );
  }

  async #until(part: (said: readonly Said[]) => readonly Said[], last: RegExp): Promise<readonly Said[]> {
    const deadline = Date.now() + RENDERED;
    for (;;) {
      const look = await this.#look();
      const { said, busy } = look;
      const newest = part(said).at(-1);
      const isThere = newest !== undefined && newest.role !== 'user' && last.test(newest.text);
      if (isThere && !busy) return part(said).filter(({ role }) => role !== 'user');
      if (Date.now() > deadline) {
        const lines = said.map(({ role, text }) => `${role}: ${text}`);
        throw new Error(`${busy ? 'Busy' : 'Silent'}, waiting for ${String(last)}:\n${lines.join('\n')}`);
      }
      await this.#change(look, deadline - Date.now());
    }
  }

  /** Presses a button below the newest message that has it. */
  async press(label: string): Promise<void> {
    const frame = await this.frame();
    await frame.locator('.message .actions').getByRole('button', { name: label, exact: true }).last().click();
  }

  /** The one line about the tracks. */
  async summary(): Promise<string> {
    const frame = await this.frame();
    return (await frame.locator('.timeline .summary').textContent()) ?? '';
  }

  /** Waits until this is being done, e.g. “Rendering…”. */
  async does(what: string): Promise<void> {
    const frame = await this.frame();
    await frame.locator('.activity-label').filter({ hasText: what }).waitFor({ timeout: RENDERED });
  }

  /** Waits until the backend has told how far an export is: from then on it has it. */
  async renders(): Promise<void> {
    const frame = await this.frame();
    const known = frame.locator('.activity', { hasText: 'Rendering…' }).locator('.activity-percent');
    await known.waitFor({ timeout: RENDERED });
  }

  /** Waits until the page shows something else. */
  async #change(before: Look, ms: number): Promise<void> {
    const { page } = this.#workbench;
    const frame = await this.frame();
    try {
      await frame.evaluate(changed(before, ms));
    } catch (error) {
      // The panel was loaded anew, which is a change; whatever else it is, the next look meets it, too.
      if (page.isClosed()) throw error;
    }
  }

  async #look(): Promise<Look> {
    const frame = await this.frame();
    return frame.evaluate<Look>(LOOK);
  }
}
