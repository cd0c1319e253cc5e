import assert from 'node:assert/strict';
import type { PanelPage } from '../ui/panel-page/support/harness.ts';
import { usePages } from '../ui/panel-page/support/pages.ts';
import { CHAT, message, project, state, TIMELINE } from '../ui/panel-page/support/states.ts';

/** From now on keeps what is put into the page's live regions, those that are made later included. */
const LISTEN = `{
  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  globalThis.heard = [];
  const note = (node) => {
    const region = (node instanceof Element ? node : node.parentElement)?.closest(live);
    const words = region?.textContent.trim();
    if (words && words !== globalThis.heard.at(-1)) globalThis.heard.push(words);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const each of [target, ...addedNodes]) note(each);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  ''
}`;

const heard = (panel: PanelPage) => panel.page.evaluate<readonly string[]>('globalThis.heard');

describe('panel page: what is read out', function () {
  this.timeout(60_000);
  const open = usePages();

  it('is an answer once and whole, though it comes in 500 pieces', async () => {
    const panel = await open();
    const messages = CHAT.slice(0, 4);
    const activity = { phase: 'thinking', label: 'Editing the timeline…', cancellable: true } as const;
    await panel.show(state(project({ messages, timeline: TIMELINE })));
    await panel.text(LISTEN);
    const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
    for (let count = 10; count <= 500; count += 10) {
      const answer = message('assistant', words.slice(0, count).join(' '), { id: 'answer', streaming: true });
      await panel.show(state(project({ messages: [...messages, answer], timeline: TIMELINE, activity })));
    }
    const answer = message('assistant', words.join(' '), { id: 'answer' });
    await panel.show(state(project({ messages: [...messages, answer], timeline: TIMELINE })));
    assert.deepEqual(await heard(panel), ['Editing the timeline…', words.join(' ')]);
  });

  it('is an export’s begin and its result, and between them not each percent', async () => {
    const panel = await open();
    const messages = CHAT.slice(0, 5);
    await panel.show(state(project({ messages, timeline: TIMELINE })));
    await panel.text(LISTEN);
    for (let percent = 0; percent <= 100; percent += 1) {
      const fraction = percent / 100;
      const activity = { phase: 'exporting', label: 'Rendering…', fraction, cancellable: true } as const;
      await panel.show(state(project({ messages, timeline: TIMELINE, activity })));
    }
    const done = message('assistant', 'Your video is ready: videos/lake-trip.mp4');
    await panel.show(state(project({ messages: [...messages, done], timeline: TIMELINE })));
    const told = await heard(panel);
    assert.equal(told[0], 'Rendering…');
    assert.match(told.at(-1) ?? '', /^Your video is ready/);
    assert.deepEqual(told.slice(1, -1), ['Rendering… 25%', 'Rendering… 50%', 'Rendering… 75%']);
  });

  it('is why something went wrong, at once', async () => {
    const panel = await open();
    await panel.show(state(project({ timeline: TIMELINE })));
    await panel.text(LISTEN);
    const wrong = message('error', 'The video could not be rendered. Try again.');
    await panel.show(state(project({ messages: [...CHAT, wrong], timeline: TIMELINE })));
    assert.deepEqual(await heard(panel), ['Error: The video could not be rendered. Try again.']);
  });
});
