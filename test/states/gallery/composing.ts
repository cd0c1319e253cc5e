import { MOST_PICTURES } from '../../../src/panel/limits.ts';
import type { PanelPage } from '../../ui/panel-page/support/harness.ts';
import { BOX } from '../../ui/panel-page/support/places.ts';
import {
  BUSY,
  CHANGED,
  CHAT,
  project,
  state,
  TIMELINE,
  VERSIONS,
} from '../../ui/panel-page/support/states.ts';
import type { Gallery } from './state.ts';

const OPEN = state(project({ timeline: TIMELINE, messages: CHAT.slice(0, 3) }));

const type = (text: string) => async (panel: PanelPage) => {
  await panel.page.locator('vscode-text-area').click();
  await panel.page.keyboard.insertText(text);
  await panel.until(`${BOX}.value === ${JSON.stringify(text)}`);
};

/** Pastes so many pictures. */
const paste = (count: number) => `(async () => {
  const canvas = new OffscreenCanvas(32, 32);
  Object.assign(canvas.getContext('2d'), { fillStyle: '#c33' }).fillRect(0, 0, 32, 32);
  const drawn = await canvas.convertToBlob();
  const data = new DataTransfer();
  for (let index = 0; index < ${count}; index += 1)
    data.items.add(new File([drawn], 'photo ' + index + '.png', { type: 'image/png' }));
  document.querySelector('.composer-box').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
})()`;

const sayAgain = async (panel: PanelPage): Promise<void> => {
  const message = panel.page.locator('.message-user').last();
  await message.hover();
  await message.getByRole('button', { name: 'Edit and say again' }).click();
  await panel.until("document.querySelector('.composer-editing') !== null");
};

/** What is done in the message box. */
export const COMPOSING: Gallery = {
  'compose-draft': {
    shown: OPEN,
    act: type('make it a bit shorter, and put the panda first\nthe music softer, too'),
  },
  'compose-much': { shown: OPEN, act: type('a title, then a photo, then the next one. '.repeat(40)) },
  'compose-pictures': {
    shown: OPEN,
    act: async (panel) => {
      await panel.page.evaluate(paste(3));
      await panel.until("document.querySelectorAll('.held-picture').length === 3");
    },
  },
  'compose-picture-refused': {
    shown: OPEN,
    act: async (panel) => {
      await panel.page.evaluate(paste(MOST_PICTURES + 2));
      // That some are refused is told before the others are there.
      await panel.until(`document.querySelectorAll('.held-picture').length === ${MOST_PICTURES}`);
    },
  },
  'compose-refused': {
    shown: OPEN,
    act: async (panel) => {
      await type('make it blue')(panel);
      await panel.page.keyboard.press('Enter');
      await panel.reply('The engine has stopped. Send it once more; it is started anew.');
      await panel.until("document.querySelector('.failure') !== null");
    },
  },
  'compose-waiting': {
    shown: state(
      project({
        timeline: TIMELINE,
        activity: BUSY,
        waiting: [
          { id: 'w1', text: 'then make it vertical' },
          { id: 'w2', text: 'and add the words “See you next year, at the lake”' },
        ],
      }),
    ),
  },
  'compose-not-sent': {
    shown: state(project({ timeline: TIMELINE, waiting: [{ id: 'w1', text: 'then make it vertical' }] })),
  },
  'compose-files': {
    shown: OPEN,
    act: async (panel) => {
      await type('use @la')(panel);
      await panel.until("host.sent.some(({ body }) => body?.type === 'find-files')");
      await panel.reply(undefined, ['photos/2026/summer/at-the-lake-0001.jpg', 'notes.md']);
      await panel.until("document.querySelector('.completions')?.textContent.includes('lake-0001') === true");
    },
  },
  'compose-commands': {
    shown: OPEN,
    act: async (panel) => {
      await type('/')(panel);
      await panel.until("document.querySelectorAll('.completion').length > 3");
    },
  },
  'compose-edit-goes-back': {
    shown: state(project({ messages: CHANGED, versions: VERSIONS, timeline: TIMELINE })),
    act: sayAgain,
  },
  'compose-edit-as-new': { shown: state(project({ timeline: TIMELINE })), act: sayAgain },
  'compose-while-busy': {
    shown: state(project({ timeline: TIMELINE, activity: BUSY })),
    act: type('then make it vertical'),
  },
};
