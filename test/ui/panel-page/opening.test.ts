import assert from 'node:assert/strict';
import { usePages } from './support/pages.ts';
import { message, project, state, TIMELINE } from './support/states.ts';

const AREA = "document.querySelector('.composer vscode-text-area')";

/** Types as soon as there is a box, in the frame in which it is first seen, and perhaps sends that. */
const typing = (text: string, enter: boolean): string => `
  const look = () => {
    const box = ${AREA}?.shadowRoot?.querySelector('textarea');
    if (!box) return requestAnimationFrame(look);
    globalThis.sentBefore = host.sent.length;
    globalThis.firstBox = box;
    box.focus();
    document.execCommand('insertText', false, ${JSON.stringify(text)});
    // Once the page has taken the text over.
    if (${enter}) queueMicrotask(() => queueMicrotask(() => {
      globalThis.sentBefore = host.sent.length;
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }));
  };
  look();`;

/** The page begins only when it has loaded. */
const LATE = `{
  const frame = requestAnimationFrame;
  globalThis.requestAnimationFrame = (then) => (document.readyState === 'complete' ? frame(then) : 0);
  const wait = setTimeout;
  const after = (then) => (document.readyState === 'complete' ? wait(then) : wait(() => after(then), 5));
  globalThis.setTimeout = (then, ms) => (document.readyState === 'complete' ? wait(then, ms) : after(then));
}`;

describe('panel page, while it opens', () => {
  const open = usePages();

  it('takes words before there is a state, and keeps them and the caret when there is one', async () => {
    const panel = await open({ script: typing('slower', false) });
    assert.equal(await panel.text('sentBefore'), 0, 'the page did not listen yet');
    await panel.show(state(project({ timeline: TIMELINE, messages: [message('assistant', 'Done.')] })));
    assert.equal(await panel.text(`${AREA}.value`), 'slower');
    assert.equal(
      await panel.text(
        `firstBox === ${AREA}.shadowRoot.activeElement && firstBox.selectionEnd === 6 && firstBox.isConnected`,
      ),
      true,
    );
  });

  it('takes words in its markup already, before a script of its own runs', async () => {
    const script = `document.addEventListener('readystatechange', () => {
      const box = document.querySelector('.first-words');
      if (!box || globalThis.sentBefore !== undefined) return;
      globalThis.sentBefore = customElements.get('vscode-text-area') === undefined;
      box.focus();
      document.execCommand('insertText', false, 'make it ');
    });`;
    const saved = { draft: 'with rain', draftOf: 'p1' };
    const panel = await open({ script, saved });
    assert.equal(await panel.text('sentBefore'), true, 'nothing of ours ran');
    assert.equal(await panel.page.locator('.first-words').count(), 0);
    await panel.page.keyboard.type('slower');
    await panel.show(state(project()));
    assert.equal(await panel.text(`${AREA}.value`), 'with rain\nmake it slower');
    assert.equal(await panel.text(`document.activeElement === ${AREA}`), true);
  });

  it('has the theme’s colours, though it may begin when the page has loaded', async () => {
    for (const late of [false, true]) {
      const panel = await open({ theme: 'light', ...(late && { script: LATE }) });
      const [own, theme] = await panel.page.evaluate<[string, string]>(
        "['--button-primary-background', '--vscode-button-background'].map((name) => getComputedStyle(document.body).getPropertyValue(name))",
      );
      assert.notEqual(theme, '');
      assert.equal(own, theme, late ? 'late' : 'early');
      if (!late) await panel.close();
    }
  });

  it('asks for what was sent before it listened, behind its “ready”', async () => {
    const panel = await open({ script: typing('a slideshow', true) });
    assert.equal(await panel.text('sentBefore'), 0);
    assert.deepEqual(await panel.sent(), [
      { type: 'ready' },
      { type: 'request', request: 1, body: { type: 'send', text: 'a slideshow' } },
    ]);
    await panel.reply();
    await panel.show(state(project()));
    assert.equal(await panel.text(`${AREA}.value`), '');
  });

  it('shows the unsent words of the project that was there last, and leaves them where they are', async () => {
    const saved = { draft: 'with rain', draftOf: 'one', drafts: { two: 'with snow' } };
    const panel = await open({ saved });
    assert.equal(await panel.text(`${AREA}.value`), 'with rain');
    await panel.show(state(project({ id: 'one' })));
    assert.equal(await panel.text(`${AREA}.value`), 'with rain');
    await panel.show(state(project({ id: 'two' })));
    assert.equal(await panel.text(`${AREA}.value`), 'with snow');
  });

  it('says no more of the video than it knows', async () => {
    const panel = await open();
    const placeholder = `${AREA}.shadowRoot.querySelector('textarea').placeholder`;
    assert.equal(await panel.text(placeholder), '');
    await panel.show(state(project({ timeline: TIMELINE })));
    assert.match(await panel.text(placeholder), /^Say what to change/);
  });

  it('has everything that its message box needs at once, and nothing twice', async () => {
    const panel = await open();
    const [scripts, first] = await panel.page.evaluate<[string[], string]>(
      "[performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)).filter((name) => /^webview.*[.]js$/.test(name)), document.head.innerHTML]",
    );
    assert.deepEqual(scripts, ['webview.js', 'webview-chunk.js', 'webview-content.js']);
    assert.ok(first.includes('webview-chunk.js'), 'it is asked for with the page');
  });

  it('has the thread that paints a preview before there is one, where there may be one', async () => {
    const script = `
      globalThis.threads = 0;
      globalThis.Worker = class extends Worker { constructor(...from) { super(...from); threads += 1; } };`;
    const panel = await open({ script });
    await panel.until('threads === 1');
    // No photo, of which another thread would make a small one.
    await panel.show(state(project({ timeline: TIMELINE, assets: [], preview: { revision: 'first' } })));
    await panel.until("document.querySelector('main[aria-busy=true]') === null");
    assert.equal(await panel.text('threads'), 1);
    assert.deepEqual(await panel.requests(), [{ type: 'preview-film', project: 'p1' }]);
  });

  it('says so when the rest of it cannot be loaded', async () => {
    const panel = await open();
    await panel.page.route('**/webview-content.js', (route) => route.abort());
    await panel.page.reload();
    await panel.page.getByRole('alert').filter({ hasText: 'Reload Window' }).waitFor();
    assert.equal((await panel.sent()).length, 0);
    (panel.faults as string[]).length = 0;
  });
});
