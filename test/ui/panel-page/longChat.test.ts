import assert from 'node:assert/strict';
import { usePages } from './support/pages.ts';
import { message, project, state } from './support/states.ts';

const SCROLLER = "document.querySelector('.chat-scroll')";

/** A conversation of ten thousand messages, as the host tells it: the newest hundred, the others when asked for. */
const ALL = Array.from({ length: 10_000 }, (_, index) =>
  message(
    index % 2 === 0 ? 'user' : 'assistant',
    `Message ${index}: *some* words, with\n\n- a list\n- and \`code\``,
    {
      id: `m${index}`,
    },
  ),
);
const told = (more: readonly ReturnType<typeof message>[] = []) => {
  const all = [...ALL, ...more];
  return state(project({ messages: all.slice(-100), earlier: all.length - 100 }));
};

describe('panel page: long conversations', function () {
  this.timeout(60_000);
  const open = usePages();
  type Panel = Awaited<ReturnType<typeof open>>;

  /** Answers what the page asks for of the conversation, as the host does. */
  const answering = (panel: Panel) =>
    panel.page.evaluate(`(() => {
      const all = ${JSON.stringify(ALL)};
      const post = host.sent.push.bind(host.sent);
      host.sent.push = (sent) => {
        post(sent);
        if (sent.body?.type !== 'earlier-messages') return;
        const end = all.findIndex(({ id }) => id === sent.body.before);
        setTimeout(() => host.post({ type: 'reply', request: sent.request, value: all.slice(Math.max(0, end - 100), end) }));
      };
    })()`);

  it('of ten thousand messages open with few of them drawn', async () => {
    const panel = await open();
    await panel.show(told());
    await panel.until("document.querySelector('[data-message=m9999]') !== null");
    const drawn = await panel.page.locator('.message').count();
    assert.ok(drawn <= 60, `${drawn} are drawn`);
  });

  it('are read backwards, as far as one likes', async () => {
    const panel = await open();
    await answering(panel);
    await panel.show(told());
    for (let from = 9960; from > 9700; from -= 60) {
      await panel.until(
        `((${SCROLLER}.scrollTop = 0), document.querySelector('[data-message=m${from}]') !== null)`,
      );
    }
    const asked = (await panel.requests()).filter(({ type }) => type === 'earlier-messages');
    assert.deepEqual(asked[0], { type: 'earlier-messages', project: 'p1', before: 'm9900' });
    assert.ok(asked.length >= 2);
    // However far one reads, no more are drawn than somebody may be near.
    const drawn = await panel.page.locator('.message').count();
    assert.ok(drawn <= 80, `${drawn} are drawn`);
    // New ones do not take the earlier ones away, nor the reader to the end. Nothing more comes while so much is above.
    await panel.until(`${SCROLLER}.scrollTop > 800`);
    const first = "document.querySelector('.message').dataset.message";
    const before = await panel.text(first);
    await panel.show(told([message('assistant', 'A new one', { id: 'new' })]));
    assert.equal(await panel.text(first), before);
    assert.equal(await panel.page.evaluate(`${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop > 2000`), true);
    await panel.page.getByRole('button', { name: 'Newest' }).click();
    await panel.until("document.querySelector('[data-message=new]') !== null");
    await panel.until("document.querySelectorAll('.message').length <= 60");
  });

  it('are read forwards again, to the newest', async () => {
    const panel = await open();
    await answering(panel);
    await panel.show(told());
    await panel.until(
      `((${SCROLLER}.scrollTop = 0), document.querySelector('[data-message=m9850]') !== null)`,
    );
    assert.equal(await panel.page.locator('[data-message=m9999]').count(), 0);
    // The message that is seen first stays where it is while others come and go above and below.
    await panel.until(
      `((${SCROLLER}.scrollTop += 300), document.querySelector('[data-message=m9999]') !== null)`,
    );
    assert.equal(await panel.page.locator('[data-message=m9850]').count(), 0);
    await panel.until(
      `((${SCROLLER}.scrollTop += 300), ${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2)`,
    );
  });

  it('go to the newest message with the End key', async () => {
    const panel = await open();
    await answering(panel);
    await panel.show(told());
    await panel.until(
      `((${SCROLLER}.scrollTop = 0), document.querySelector('[data-message=m9850]') !== null)`,
    );
    await panel.page.locator('.chat-scroll').focus();
    await panel.page.keyboard.press('End');
    await panel.until("document.querySelector('[data-message=m9999]') !== null");
    await panel.until(`${SCROLLER}.scrollHeight - ${SCROLLER}.scrollTop - ${SCROLLER}.clientHeight < 2`);
  });

  it('are not drawn anew by a key in the message box', async () => {
    const panel = await open();
    await panel.show(told());
    await panel.until("document.querySelector('[data-message=m9999]') !== null");
    await panel.text(`{
      globalThis.drawn = [];
      const observer = new MutationObserver((records) => records.forEach(({ target }) => drawn.push(target.nodeName)));
      for (const message of document.querySelectorAll('.message'))
        observer.observe(message, { childList: true, subtree: true, characterData: true, attributes: true });
      ''
    }`);
    const box = panel.page.locator('.composer textarea');
    await box.pressSequentially('Make the second photo longer');
    assert.equal(await box.inputValue(), 'Make the second photo longer');
    assert.deepEqual(await panel.page.evaluate('drawn'), []);
  });

  it('take an answer of two thousand pieces without drawing anew what stands already', async () => {
    const panel = await open();
    const pieces = Array.from({ length: 2000 }, (_, index) =>
      index % 40 === 39 ? '.\n\n' : `word${index} `,
    );
    await panel.show(told([message('assistant', pieces[0] ?? '', { id: 'answer', streaming: true })]));
    await panel.text(`{
      globalThis.firstWords = document.querySelector('[data-message=answer] p');
      globalThis.removed = 0;
      new MutationObserver((records) => records.forEach(({ removedNodes }) => (removed += removedNodes.length)))
        .observe(document.querySelector('.chat-list'), { childList: true, subtree: true });
      ''
    }`);
    // The host tells of it twenty times a second: two thousand pieces are some hundred states.
    for (let count = 20; count <= 2000; count += 20) {
      const text = pieces.slice(0, count).join('');
      await panel.show(told([message('assistant', text, { id: 'answer', streaming: count < 2000 })]));
    }
    assert.equal(
      await panel.page.evaluate('document.querySelector("[data-message=answer] p") === firstWords'),
      true,
    );
    // But for the caret that ends with the answer.
    assert.ok((await panel.page.evaluate<number>('removed')) <= 2);
  });
});
