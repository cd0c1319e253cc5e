import type { AgentCase } from '../agentCase.ts';
import { calls, callsAll, ends, fails, nothing, says, saysNothing } from '../model.ts';
import { CLIP_IS_THERE, CLIP_TOLD, DONE_ALL_THE_SAME, TOLD, UNCHANGED } from '../words.ts';

const TITLE = { title: 'Paradise Found' };
const OPENING = 'Let me edit that.';
const APOLOGY = 'I encountered a temporary issue while answering. Please try again.';

/** Agents that work on the timeline. */
export const edits: readonly AgentCase[] = [
  {
    title: 'edits and says so',
    replies: [calls('edit_timeline', TITLE), says('I added ', 'a title.')],
    chat: ['assistant: I added a title. [Export]'],
  },
  {
    title: 'announces an edit, edits, and says so',
    replies: [calls('edit_timeline', TITLE, OPENING), says('There is a title now.')],
    chat: [`assistant: ${OPENING}\n\nThere is a title now. [Export]`],
  },
  { title: 'edits in silence', replies: [calls('edit_timeline', TITLE), ends('STOP')], chat: [TOLD] },
  {
    title: 'announces an edit and then is silent',
    replies: [calls('edit_timeline', TITLE, OPENING), ends('STOP')],
    chat: [`assistant: ${OPENING}`, TOLD],
  },
  {
    title: 'edits and says an empty text',
    replies: [calls('edit_timeline', TITLE), saysNothing()],
    chat: [TOLD],
  },
  {
    title: 'edits, and the model returns no content',
    replies: [calls('edit_timeline', TITLE), fails('MODEL_RETURNED_NO_CONTENT')],
    chat: [TOLD],
  },
  {
    title: 'edits, and the model gives nothing at all',
    replies: [calls('edit_timeline', TITLE), nothing],
    chat: [TOLD],
    chatWhole: [DONE_ALL_THE_SAME],
  },
  {
    title: 'edits, then apologises for nothing',
    replies: [calls('edit_timeline', TITLE), says(APOLOGY)],
    chat: [TOLD],
  },
  {
    title: 'announces an edit, edits, and apologises for nothing',
    replies: [calls('edit_timeline', TITLE, OPENING), says(APOLOGY)],
    chat: [`assistant: ${OPENING}`, TOLD],
  },
  {
    title: 'works in several runs',
    replies: [
      calls('edit_timeline', TITLE, 'First the title.'),
      calls('edit_timeline', { ...TITLE, music: 0.35 }, 'Now the music.'),
      says('Both are there.'),
    ],
    chat: ['assistant: First the title.\n\nNow the music.\n\nBoth are there. [Export]'],
  },
  {
    title: 'calls two tools at once',
    replies: [callsAll('add_note', 'edit_timeline'), says('Noted and edited.')],
    chat: ['assistant: Noted and edited. [Export]'],
  },
  {
    title: 'changes what the timeline does not show',
    replies: [calls('add_note'), ends('STOP')],
    chat: [UNCHANGED],
  },
  {
    title: 'generates a clip',
    replies: [calls('generate_clip', { clips: ['volcano'] }), says('Here is your clip.')],
    chat: ['assistant: Here is your clip. [Export]', CLIP_IS_THERE],
  },
  {
    title: 'generates a clip in silence',
    replies: [calls('generate_clip', { clips: ['volcano'] }), ends('STOP')],
    chat: [CLIP_TOLD, CLIP_IS_THERE],
  },
  {
    title: 'means the buttons of its own page',
    replies: [
      calls('edit_timeline', TITLE),
      says('The title is set. Click the Export button to download your video.'),
    ],
    chat: ['assistant: The title is set. I can export the video for you right here. [Export]'],
  },
  {
    title: 'leaves work that takes long',
    replies: [calls('render_later'), says('It is on its way.')],
    chat: ['assistant: It is on its way.'],
  },
  {
    title: 'leaves work that takes long, in silence',
    replies: [calls('render_later'), ends('STOP')],
    chat: [UNCHANGED],
  },
  { title: 'has a tool that gives text', replies: [calls('gives_text'), ends('STOP')], chat: [UNCHANGED] },
  {
    title: 'has a tool that gives nothing',
    replies: [calls('gives_nothing'), says('Done.')],
    chat: ['assistant: Done.'],
  },
];
