import assert from 'node:assert/strict';
import { startHarness } from './panel-page/harness.ts';
import type { Harness, PageOptions, PanelPage } from './panel-page/harness.ts';
import { ASSETS, CHAT, message, project, state, TIMELINE } from './panel-page/states.ts';

const BUSY = { phase: 'thinking', label: 'Editing the timeline…', cancellable: true } as const;
const BOX = "document.querySelector('vscode-text-area').shadowRoot.querySelector('textarea')";
const SCROLLER = "document.querySelector('.chat-scroll')";

describe('panel page', () => {
  let harness: Harness;
  let panel: PanelPage;

  before(async function () {
    this.timeout(60_000);
    harness = await startHarness();
  });
  after(() => harness.close());
  afterEach(async () => {
    assert.deepEqual(panel.faults, []);
    await panel.close();
  });

  async function open(options?: PageOptions): Promise<PanelPage> {
    panel = await harness.open(options);
    return panel;
  }
  const text = (expression: string) => panel.page.evaluate<string>(expression);
  const isAtEnd = () =>
    panel.page.evaluate<boolean>(
      `${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2`,
    );

  it('says ready before anything else, and nothing more', async () => {
    await open();
    assert.deepEqual(await panel.sent(), [{ type: 'ready' }]);
  });

  it('shows text as it is, line breaks kept, and never as HTML', async () => {
    await open();
    const wicked = 'one <img src=x onerror="document.title=1">\n<b>two</b> & three';
    await panel.show(
      state(
        project({
          messages: [message('assistant', wicked)],
          assets: [{ ...ASSETS[7], id: 'x', name: '<i>.txt', kind: 'script', state: 'ready' }],
        }),
      ),
    );
    const bubble = panel.page.locator('.message-assistant .text');
    assert.equal(await bubble.textContent(), wicked);
    assert.equal(await text("getComputedStyle(document.querySelector('.text')).whiteSpace"), 'pre-wrap');
    assert.equal(await panel.page.locator('.text b, .text img, .asset i').count(), 0);
  });

  describe('message box', () => {
    it('sends with Enter, begins a line with Shift+Enter, and is empty afterwards', async () => {
      await open();
      await panel.show(state(project()));
      await panel.page.locator('vscode-text-area').click();
      await panel.page.keyboard.type('add a title');
      await panel.page.keyboard.press('Shift+Enter');
      await panel.page.keyboard.type('“Lake”');
      assert.deepEqual(await panel.requests(), []);
      await panel.page.keyboard.press('Enter');
      assert.deepEqual(await panel.requests(), [{ type: 'send', text: 'add a title\n“Lake”' }]);
      await panel.until(`${BOX}.value === ''`);
    });

    it('does not send nothing', async () => {
      await open();
      await panel.show(state(project()));
      await panel.page.locator('vscode-text-area').click();
      await panel.page.keyboard.type('   ');
      await panel.page.keyboard.press('Enter');
      assert.deepEqual(await panel.requests(), []);
    });

    it('leaves Enter to an input method that is composing', async () => {
      await open();
      await panel.show(state(project()));
      await panel.page.locator('vscode-text-area').click();
      await panel.page.keyboard.type('ni');
      await text(
        `${BOX}.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true })) + ''`,
      );
      assert.deepEqual(await panel.requests(), []);
    });

    it('shows why a message was refused and gives it back', async () => {
      await open();
      await panel.show(state(project()));
      await panel.page.locator('vscode-text-area').click();
      await panel.page.keyboard.type('make it blue');
      await panel.page.keyboard.press('Enter');
      await panel.reply('The engine has stopped. Try again.');
      assert.equal(
        await panel.page.getByRole('alert').locator('span').first().textContent(),
        'The engine has stopped. Try again.',
      );
      await panel.until(`${BOX}.value === 'make it blue'`);
      await panel.page.getByRole('button', { name: 'Dismiss' }).click();
      assert.equal(await panel.page.getByRole('alert').count(), 0);
    });

    it('keeps the draft over a reload of the page', async () => {
      await open();
      await panel.show(state(project()));
      await panel.page.locator('vscode-text-area').click();
      await panel.page.keyboard.type('half a thou');
      const saved = await panel.saved();
      await panel.close();
      await open({ saved });
      await panel.show(state(project()));
      await panel.until(`${BOX}.value === 'half a thou'`);
    });

    it('holds a message back while something is going on, and Escape stops that once', async () => {
      await open();
      await panel.show(state(project({ activity: BUSY })));
      await panel.page.locator('vscode-text-area').click();
      await panel.page.keyboard.type('next');
      await panel.page.keyboard.press('Enter');
      assert.deepEqual(await panel.requests(), []);
      await panel.page.keyboard.press('Escape');
      assert.deepEqual(await panel.requests(), [{ type: 'stop' }]);
      assert.equal(await text(`${BOX}.value`), 'next');
    });

    it('takes the caret and a text from the host', async () => {
      await open();
      await panel.show(state(project()));
      await panel.post({ type: 'focus-composer', text: 'make it 20 seconds' });
      await panel.until(`${BOX}.value === 'make it 20 seconds' && ${BOX}.selectionStart === 18`);
      assert.equal(await text('document.activeElement.localName'), 'vscode-text-area');
    });

    it('grows with its text, up to a third of the panel', async () => {
      await open({ height: 800 });
      await panel.show(state(project()));
      const height = () => panel.page.evaluate<number>(`${BOX}.offsetHeight`);
      const before = await height();
      await panel.post({ type: 'focus-composer', text: 'line\n'.repeat(7) });
      await panel.until(`${BOX}.offsetHeight > ${before}`);
      await panel.post({ type: 'focus-composer', text: 'line\n'.repeat(80) });
      await panel.until(`${BOX}.value.length === 400`);
      assert.ok((await height()) <= 800 * 0.34 + 1);
    });
  });

  it('offers four examples that fill the message box', async () => {
    await open();
    await panel.show(state());
    const examples = panel.page.locator('.example');
    assert.equal(await examples.count(), 4);
    await examples.nth(1).click();
    await panel.until(`${BOX}.value.startsWith('turn my written message')`);
    assert.deepEqual(await panel.requests(), []);
  });

  it('asks for what its buttons say', async () => {
    await open();
    await panel.show(state(project({ timeline: TIMELINE })));
    const click = (name: string) => panel.page.getByRole('button', { name, exact: true }).first().click();
    await click('New project');
    await click('Add files');
    await click('Export');
    await click('Reveal in Explorer');
    assert.deepEqual(await panel.requests(), [
      { type: 'new-project' },
      { type: 'add-files' },
      { type: 'export' },
      { type: 'action', message: CHAT.at(-1)?.id, action: 'reveal-video' },
    ]);
  });

  it('switches projects, and shows the old one again when that is refused', async () => {
    await open();
    await panel.show(state(project()));
    const dropdown = panel.page.getByRole('combobox', { name: 'Project' });
    await dropdown.click();
    await panel.page.getByRole('option', { name: 'Product launch' }).click();
    assert.deepEqual(await panel.requests(), [{ type: 'switch-project', project: 'p3' }]);
    await panel.reply('That project is open in another window.');
    await panel.until("document.querySelector('vscode-dropdown').value === 'p1'");
  });

  it('passes on files that are dropped from the Explorer', async () => {
    await open();
    await panel.show(state(project()));
    await text(`{
      const data = new DataTransfer();
      data.setData('text/uri-list', 'file:///w/a%20b.jpg\\r\\nfile:///w/c.jpg\\r\\n');
      for (const type of ['dragover', 'drop']) window.dispatchEvent(new DragEvent(type, { dataTransfer: data, cancelable: true }));
      ''
    }`);
    assert.deepEqual(await panel.requests(), [
      { type: 'drop-files', uris: ['file:///w/a%20b.jpg', 'file:///w/c.jpg'] },
    ]);
  });

  describe('chat', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        message(index % 2 === 0 ? 'user' : 'assistant', `Message ${index}\nand more of it`, {
          id: `m${index}`,
        }),
      );

    it('stays at the newest message while the reader is there', async () => {
      await open();
      await panel.show(state(project({ messages: many(60) })));
      await panel.until(`${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2`);
      await panel.show(state(project({ messages: [...many(60), message('assistant', 'A new one')] })));
      await panel.until(`${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2`);
      assert.ok(await isAtEnd());
    });

    it('leaves a reader alone who has scrolled up, and offers the way back', async () => {
      await open();
      await panel.show(state(project({ messages: many(60) })));
      await panel.until(`${SCROLLER}.scrollTop > 500`);
      await text(`${SCROLLER}.scrollTop = 200`);
      const newest = panel.page.getByRole('button', { name: 'Newest' });
      await newest.waitFor();
      const before = await panel.page
        .locator('.message')
        .evaluateAll(
          '(all) => all.find((each) => each.getBoundingClientRect().top > 300).dataset.message' as never,
        );
      await panel.show(state(project({ messages: [...many(60), message('assistant', 'A new one')] })));
      const after = await panel.page
        .locator('.message')
        .evaluateAll(
          '(all) => all.find((each) => each.getBoundingClientRect().top > 300).dataset.message' as never,
        );
      assert.equal(after, before);
      assert.equal(await isAtEnd(), false);
      await newest.click();
      assert.ok(await isAtEnd());
    });

    it('comes back to where the reader was', async () => {
      await open({ saved: { draft: '', folded: [], reading: { project: 'p1', scrollTop: 240 } } });
      await panel.show(state(project({ messages: many(60) })));
      assert.equal(await panel.page.evaluate<number>(`Math.round(${SCROLLER}.scrollTop)`), 240);
    });

    it('draws only the message that changed among a thousand', async () => {
      await open();
      const messages = many(1000);
      await panel.show(state(project({ messages })));
      await text(`{
        globalThis.changes = [];
        new MutationObserver((records) => { changes.push(...records.map(({ type, target }) => type + ' of ' + (target.className ?? target.data))); }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        ''
      }`);
      await panel.show(state(project({ messages })));
      assert.deepEqual(await panel.page.evaluate('changes'), []);
      await panel.show(
        state(
          project({
            messages: [
              ...messages.slice(0, -1),
              { ...messages[999], text: 'Other words' } as (typeof messages)[number],
            ],
          }),
        ),
      );
      assert.deepEqual(await panel.page.evaluate('changes'), ['characterData of Other words']);
      assert.equal(
        await text("getComputedStyle(document.querySelector('.message')).contentVisibility"),
        'auto',
      );
    });

    it('reads a finished answer to screen readers once, and none of the old ones', async () => {
      await open();
      const announcer = panel.page.locator('[data-part=announcer]');
      await panel.show(state(project()));
      assert.equal(await announcer.textContent(), '');
      await panel.show(
        state(
          project({ messages: [...CHAT, message('assistant', 'Making it', { id: 'new', streaming: true })] }),
        ),
      );
      assert.equal(await announcer.textContent(), '');
      await panel.show(
        state(
          project({ messages: [...CHAT, message('assistant', 'Making it shorter. Done.', { id: 'new' })] }),
        ),
      );
      assert.equal(await announcer.textContent(), 'Making it shorter. Done.');
    });
  });

  it('keeps caret, selection, folded sections and open lists while states pour in', async () => {
    await open();
    await panel.show(state(project({ timeline: TIMELINE, activity: BUSY })));
    await panel.page.getByRole('button', { name: /^Files/ }).click();
    await panel.post({ type: 'focus-composer', text: 'make it longer' });
    await panel.until(`${BOX}.value === 'make it longer'`);
    await text(`${BOX}.setSelectionRange(5, 7) + ''`);
    for (let step = 0; step <= 20; step += 1) {
      const activity = {
        phase: 'exporting',
        label: 'Rendering…',
        fraction: step / 20,
        cancellable: true,
      } as const;
      await panel.show(state(project({ timeline: TIMELINE, activity })));
    }
    assert.equal(await text('document.activeElement.localName'), 'vscode-text-area');
    assert.deepEqual(await panel.page.evaluate(`[${BOX}.selectionStart, ${BOX}.selectionEnd]`), [5, 7]);
    assert.equal(
      await panel.page.getByRole('button', { name: /^Files/ }).getAttribute('aria-expanded'),
      'false',
    );
    assert.equal(
      await panel.page.locator('.activity [role=progressbar]').getAttribute('aria-valuenow'),
      '100',
    );
  });

  it('is walked through with Tab in the order in which it is read', async () => {
    await open();
    await panel.show(state(project({ timeline: TIMELINE })));
    const order: string[] = [];
    for (let step = 0; step < 10; step += 1) {
      await panel.page.keyboard.press('Tab');
      order.push(
        await text(
          "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()",
        ),
      );
    }
    assert.deepEqual(order, [
      'Project',
      'New project',
      'Timeline 0:24',
      'Export',
      'Files 8',
      'Files of this project',
      'Messages',
      'Open Video',
      'Reveal in Explorer',
      'Say what you want',
    ]);
  });

  it('stands still where less motion is asked for, by the system or by the editor', async () => {
    const animations = () =>
      panel.page.evaluate<number>(
        `[document, document.querySelector('vscode-progress-ring').shadowRoot]
          .flatMap((root) => root.getAnimations())
          .filter(({ timeline }) => timeline === document.timeline).length`,
      );
    const thinking = state(
      project({ messages: [message('assistant', 'Making', { streaming: true })], activity: BUSY }),
    );
    await open({ reducedMotion: false });
    await panel.show(thinking);
    assert.equal(await animations(), 3, 'the caret, the bar and the ring move');
    await text("document.body.classList.add('vscode-reduce-motion') + ''");
    assert.equal(await animations(), 0);
    await panel.close();
    await open({ reducedMotion: true });
    await panel.show(thinking);
    assert.equal(await animations(), 0);
  });

  it('says “On this computer” for the local backend and counts credits for the cloud', async () => {
    await open();
    await panel.show(state(project()));
    assert.match((await panel.page.locator('vscode-badge').textContent()) ?? '', /On this computer/);
    await panel.show(
      state(project(), { backend: 'cloud', credits: { available: 1, frozen: 0, total: 100 } }),
    );
    assert.equal(await panel.page.locator('vscode-badge').textContent(), '1 credit');
  });
});
