import type { PanelState } from '../../../src/panel/messages.ts';
import { CHAT, message, project, SKILL, state, TIMELINE } from '../../ui/panel-page/support/states.ts';
import type { Gallery } from './state.ts';

const LISTED = [
  { id: 'p1', name: 'Lake Trip', skillLabel: SKILL.label },
  { id: 'p2', name: 'Letter to Grandma', skillLabel: 'Video letter', phase: 'thinking' },
  { id: 'p3', name: 'Product launch', skillLabel: 'Promotional video', phase: 'downloading' },
] as const;

const credits = (available: number, more: Partial<PanelState> = {}): Partial<PanelState> => ({
  backend: 'cloud',
  credits: { available, frozen: 0, total: 100 },
  ...more,
});

const paid = (available: number, ...messages: ReturnType<typeof message>[]): PanelState =>
  state(project({ timeline: TIMELINE, messages: [...CHAT.slice(0, 3), ...messages] }), credits(available));

/** Which video, and what it costs. */
export const PROJECTS: Gallery = {
  'projects-list': {
    shown: state(project({ timeline: TIMELINE })),
    act: async (panel) => {
      await panel.page.getByRole('combobox', { name: 'Project' }).click();
      await panel.until("document.querySelector('vscode-dropdown[open]') !== null");
    },
  },
  'projects-at-work': {
    shown: state(project({ timeline: TIMELINE, messages: CHAT.slice(0, 3) }), { projects: LISTED }),
    act: async (panel) => {
      await panel.page.getByRole('combobox', { name: 'Project' }).click();
      await panel.until("document.querySelector('vscode-dropdown[open]') !== null");
    },
  },
  'cloud-signed-out': {
    shown: state(
      project({
        messages: [
          message('user', 'a slideshow of my photos'),
          message(
            'error',
            'The NemoVideo service knows no account of yours yet. Get a free one, or give the key of yours.',
            {
              actions: [
                { id: 'register', label: 'Get a Free Account', primary: true },
                { id: 'set-token', label: 'Enter Key…' },
                { id: 'use-local', label: 'Use This Computer' },
              ],
            },
          ),
        ],
      }),
      { backend: 'cloud' },
    ),
  },
  'cloud-credits-low': {
    shown: paid(3, message('notice', '3 credits are left: about one more change.')),
  },
  'cloud-credits-exhausted': {
    shown: paid(
      0,
      message('error', 'Your credits are used up. Buy some, or make the video on this computer.', {
        actions: [
          { id: 'upgrade', label: 'Buy Credits', primary: true },
          { id: 'use-local', label: 'Use This Computer' },
        ],
      }),
    ),
  },
  'cloud-paid-turn': {
    shown: state(
      project({ timeline: TIMELINE, messages: CHAT.slice(0, 5), lastCost: 2.4 }),
      credits(1_234_567, { credits: { available: 1_234_567, frozen: 120, total: 2_000_000 } }),
    ),
  },
};
