import { PHOTO } from '../../reliability/world/media.ts';
import type { AgentCase } from '../agentCase.ts';
import { calls, ends, says } from '../model.ts';
import { TOLD } from '../words.ts';

const TITLE = { title: 'Paradise Found' };
const READY = 'assistant: Your video is ready: Lake Trip.mp4 (5 s). [Open, Reveal]';
const ASKED = 'assistant: The video service asks for your approval before it goes on.';
const REQUEST = 'Turn my photo into a video';

/** What people do with an agent besides one request. */
export const ways: readonly AgentCase[] = [
  {
    title: 'makes a video of a photo in one go',
    replies: [calls('edit_timeline', TITLE, 'I put it together.'), says('It is ready to export.')],
    play: async (world) => {
      const { status } = await world.project.make({ paths: [PHOTO], request: REQUEST });
      world.note(`${status}: ${(await world.videos()).join()}`);
    },
    sent: [REQUEST],
    notes: 'done: Lake Trip.mp4',
    chat: ['assistant: I put it together.\n\nIt is ready to export. [Export]', READY],
  },
  {
    title: 'edits in silence, is asked for the export, and edits again',
    replies: [
      calls('edit_timeline', TITLE),
      ends('STOP'),
      calls('edit_timeline', { ...TITLE, music: 0.35 }),
      ends('STOP'),
    ],
    play: async (world) => {
      await world.ask('Add a title');
      await world.ask('export');
      await world.ask('Add music');
    },
    sent: ['Add a title', 'Add music'],
    chat: [TOLD, READY, 'assistant: Added music ‘Lo-fi’, 0–5 s, at 35%. [Export]'],
  },
  {
    title: 'asks for approval, and gets it',
    replies: [calls('approved_edit', TITLE, 'I need your word.'), says('The title is set.')],
    play: async (world) => {
      await world.ask('Add a title');
      world.note(`before: ${JSON.stringify(world.project.snapshot.timeline?.tracks.length ?? 0)} tracks`);
      await world.press('approve');
    },
    sent: ['Add a title', ''],
    notes: 'before: 0 tracks',
    chat: [
      'assistant: I need your word.',
      ASKED,
      'notice: Approved.',
      'assistant: The title is set. [Export]',
    ],
  },
  {
    title: 'asks for approval, and does not get it',
    replies: [calls('approved_edit', TITLE), says('I left it as it was.')],
    play: async (world) => {
      await world.ask('Add a title');
      await world.press('decline');
    },
    sent: ['Add a title', ''],
    chat: [ASKED, 'notice: Declined.', 'assistant: I left it as it was.'],
  },
  {
    title: 'has forgotten the session',
    replies: [says('Hello again.')],
    setup: { started: true },
    chat: ['assistant: Hello again.'],
  },
];
