import type { PanelMessage } from '../../../src/panel/messages.ts';
import {
  BUSY,
  CHANGED,
  CHAT,
  FACES,
  message,
  project,
  state,
  TIMELINE,
  VERSIONS,
} from '../../ui/panel-page/support/states.ts';
import type { Gallery } from './state.ts';

const MARKDOWN = `## What is in it

| Scene | Shows | Length |
| --- | --- | ---: |
| 1 | a red panda, **asleep** on its branch | 4 s |
| 2 | a larch in autumn | 3.5 s |
| 3 | blueberries | 4 s |

1. The music is *Warm Light*, at \`35%\`.
2. The title is “Lake Trip”:
   - in white,
   - at the bottom.

> Nothing leaves this computer.

\`\`\`
00:00 Lake Trip
00:03 (music) a line of a subtitle file that is a good deal longer than the panel is wide
\`\`\`

More in [the manual](https://example.com/manual).`;

const LONG: readonly PanelMessage[] = Array.from({ length: 30 }, (_, index) => [
  message('user', `Make scene ${index + 1} a little longer`, { id: `asked-${index}` }),
  message('assistant', `Scene ${index + 1} is shown for ${index + 4} s now (it was ${index + 3} s).`, {
    id: `answered-${index}`,
  }),
]).flat();

const errors = (...messages: readonly PanelMessage[]): Gallery[string] => ({
  shown: state(project({ timeline: TIMELINE, messages: [...CHAT.slice(0, 3), ...messages] })),
});

/** What is said, and how it is answered. */
export const CONVERSATIONS: Gallery = {
  'talk-short': { shown: state(project({ timeline: TIMELINE, messages: CHAT.slice(0, 3) })) },
  'talk-long': { shown: state(project({ timeline: TIMELINE, messages: LONG })) },
  'talk-scrolled-back': {
    shown: state(project({ timeline: TIMELINE, messages: LONG })),
    act: async (panel) => {
      // Messages get their heights as they come into sight: until then the place moves.
      await panel.until(`(() => {
        const scroll = document.querySelector('.chat-scroll');
        const isThere = scroll.scrollTop === 200 && document.querySelector('.chat-newest') !== null;
        window.still = isThere ? (window.still ?? 0) + 1 : 0;
        scroll.scrollTop = 200;
        return window.still > 8;
      })()`);
    },
  },
  'talk-streaming': { shown: FACES['thinking'] ?? state() },
  'talk-markdown': {
    shown: state(project({ messages: [message('user', 'What is in it?'), message('assistant', MARKDOWN)] })),
  },
  'talk-error-remedies': errors(
    message('error', 'ffmpeg was not found. Install it, or say in the settings where it is.', {
      actions: [
        { id: 'install-ffmpeg', label: 'Install ffmpeg', primary: true },
        { id: 'open-settings', label: 'Open Settings' },
        { id: 'show-log', label: 'Show Log' },
      ],
    }),
  ),
  'talk-question': errors(
    message('user', 'Put the beach first'),
    message('assistant', 'Which picture is “the beach”? I know 01-elva.jpg, 02-red-panda.jpg and 4 more.'),
  ),
  'talk-changes': {
    shown: state(project({ messages: CHANGED, versions: VERSIONS, timeline: TIMELINE })),
  },
  'talk-gone-back': { shown: FACES['gone back'] ?? state() },
  'talk-changes-busy': {
    shown: state(project({ messages: CHANGED, versions: VERSIONS, timeline: TIMELINE, activity: BUSY })),
  },
  'talk-by-hand': errors(
    message('user', 'Move scene 1 after scene 3.', { gesture: true }),
    message('assistant', 'Scene 1 comes after scene 3 now.', {
      changes: [{ what: 'Order', from: 'elva, panda, larch', to: 'panda, larch, elva' }],
    }),
    message('user', 'make this longer', { selected: { segment: 'Video/1', name: 'scene 2' } }),
    message('assistant', 'Scene 2 is shown for 6 s now (it was 4 s).'),
  ),
  'talk-tools': {
    shown: state(project({ timeline: TIMELINE, messages: CHAT.slice(0, 3) })),
    act: (panel) => panel.page.locator('.message-user').last().hover(),
  },
};
