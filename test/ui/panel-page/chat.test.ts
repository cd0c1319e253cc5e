import assert from 'node:assert/strict';
import type { PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { THUMBNAILS_DRAWN } from './support/places.ts';
import { ASSETS, CHAT, message, project, state } from './support/states.ts';

const SCROLLER = "document.querySelector('.chat-scroll')";

describe('panel page: chat', () => {
  const open = usePages();
  const isAtEnd = (panel: PanelPage) =>
    panel.page.evaluate<boolean>(
      `${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2`,
    );
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      message(index % 2 === 0 ? 'user' : 'assistant', `Message ${index}\nand more of it`, {
        id: `m${index}`,
      }),
    );

  it('shows what the user said as it is, line breaks kept, and never as HTML', async () => {
    const panel = await open();
    const wicked = 'one <img src=x onerror="document.title=1">\n<b>two</b> & **three**';
    await panel.show(
      state(
        project({
          messages: [message('user', wicked)],
          assets: [{ ...ASSETS[7], id: 'x', name: '<i>.txt', kind: 'script', state: 'ready' }],
        }),
      ),
    );
    const bubble = panel.page.locator('.message-user .text');
    assert.equal(await bubble.textContent(), wicked);
    assert.equal(
      await panel.text("getComputedStyle(document.querySelector('.text')).whiteSpace"),
      'pre-wrap',
    );
    assert.equal(await panel.page.locator('.text b, .text img, .asset i').count(), 0);
  });

  it('stays at the newest message when the message box takes room from it', async () => {
    const panel = await open();
    await panel.show(state(project({ messages: many(40) })));
    assert.ok(await isAtEnd(panel));
    // It scrolled itself a moment ago, and is told so when its room is another one already.
    await panel.text(`{
      ${SCROLLER}.parentElement.style.maxHeight = '160px';
      ${SCROLLER}.dispatchEvent(new Event('scroll'));
      '';
    }`);
    await panel.until(`${SCROLLER}.clientHeight < 170`);
    await panel.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    assert.ok(await isAtEnd(panel));
    assert.equal(await panel.page.locator('.chat-newest').count(), 0);
  });

  it('shows what the backend says as the Markdown that it is, and runs nothing of it', async () => {
    const panel = await open();
    const said =
      'I made **two** changes:\n\n- a `title`\n- <img src=x onerror="document.title=1">\n\n' +
      '[site](https://example.com/a) [run](javascript:document.title=1) [command](command:workbench.action.quit)';
    await panel.show(state(project({ messages: [message('assistant', said)] })));
    const bubble = panel.page.locator('.message-assistant .text');
    assert.deepEqual(await bubble.locator('li').allTextContents(), [
      'a title',
      '<img src=x onerror="document.title=1">',
    ]);
    assert.equal(await bubble.locator('strong').textContent(), 'two');
    const links = bubble.locator('a');
    assert.equal(await links.count(), 1);
    assert.equal(await links.getAttribute('href'), 'https://example.com/a');
    assert.equal(await bubble.locator('img').count(), 0);
    assert.notEqual(await panel.page.title(), '1');
  });

  it('stays at the newest message while the reader is there', async () => {
    const panel = await open();
    await panel.show(state(project({ messages: many(60) })));
    await panel.until(`${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2`);
    await panel.show(state(project({ messages: [...many(60), message('assistant', 'A new one')] })));
    await panel.until(`${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2`);
    assert.ok(await isAtEnd(panel));
  });

  it('leaves a reader alone who has scrolled up, and offers the way back', async () => {
    const panel = await open();
    await panel.show(state(project({ messages: many(60) })));
    await panel.until(`${SCROLLER}.scrollTop > 500`);
    await panel.text(`${SCROLLER}.scrollTop = 200`);
    const newest = panel.page.getByRole('button', { name: 'Newest' });
    await newest.waitFor();
    const before = await panel.page
      .locator('.message')
      .evaluateAll('(all) => all.find((each) => each.getBoundingClientRect().top > 300).dataset.message');
    await panel.show(state(project({ messages: [...many(60), message('assistant', 'A new one')] })));
    const after = await panel.page
      .locator('.message')
      .evaluateAll('(all) => all.find((each) => each.getBoundingClientRect().top > 300).dataset.message');
    assert.equal(after, before);
    assert.equal(await isAtEnd(panel), false);
    await newest.click();
    await panel.until(`${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2`);
  });

  it('comes back to where the reader was', async () => {
    const panel = await open({
      saved: { draft: '', folded: [], reading: { project: 'p1', message: 'm20', above: 8 } },
    });
    await panel.show(state(project({ messages: many(60) })));
    const above = `Math.round(${SCROLLER}.getBoundingClientRect().top - document.querySelector('[data-message=m20]').getBoundingClientRect().top)`;
    await panel.until(`${above} === 8`);
  });

  it('draws only the message that changed among a thousand', async () => {
    const panel = await open();
    const messages = many(1000);
    await panel.show(state(project({ messages })));
    await panel.until(THUMBNAILS_DRAWN);
    await panel.text(`{
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
            { ...messages[999], text: 'Other words\nand more of it' } as (typeof messages)[number],
          ],
        }),
      ),
    );
    assert.deepEqual(await panel.page.evaluate('changes'), ['characterData of Other words']);
    assert.equal(
      await panel.text("getComputedStyle(document.querySelector('.message')).contentVisibility"),
      'auto',
    );
  });

  it('reads a finished answer to screen readers once, and none of the old ones', async () => {
    const panel = await open();
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

  it('reads the same words once more when they are said once more', async () => {
    const panel = await open();
    await panel.show(state(project()));
    const said = [1, 2].map((id) =>
      message('assistant', 'Nothing changed in the timeline.', { id: `again-${id}` }),
    );
    await panel.show(state(project({ messages: [...CHAT, ...said.slice(0, 1)] })));
    await panel.text(
      "void new MutationObserver(() => (globalThis.read = true)).observe(document.querySelector('[data-part=announcer]'), { childList: true, subtree: true, characterData: true }), ''",
    );
    await panel.show(state(project({ messages: [...CHAT, ...said] })));
    assert.equal(await panel.page.evaluate('globalThis.read'), true);
  });

  it('does not read the short chat of another project that is opened', async () => {
    const panel = await open();
    await panel.show(state(project()));
    await panel.show(
      state(project({ id: 'p2', messages: [message('user', 'hello'), message('assistant', 'Long ago.')] })),
    );
    assert.equal(await panel.page.locator('[data-part=announcer]').textContent(), '');
  });
});
