import type { PanelState } from '../../../src/panel/messages.ts';
import type { PanelPage } from '../../ui/panel-page/support/harness.ts';
import {
  CHAT,
  LISTED,
  listed,
  message,
  project,
  state,
  TIMELINE,
} from '../../ui/panel-page/support/states.ts';
import type { Gallery } from './state.ts';

const openList = async (panel: PanelPage): Promise<void> => {
  await panel.page.locator('.switcher').click();
  await panel.until("document.querySelector('.projects') !== null");
};

const rowOf = ({ page }: PanelPage, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

const credits = (available: number, more: Partial<PanelState> = {}): Partial<PanelState> => ({
  backend: 'cloud',
  credits: { available, frozen: 0, total: 100 },
  ...more,
});

const paid = (available: number, ...messages: ReturnType<typeof message>[]): PanelState =>
  state(project({ timeline: TIMELINE, messages: [...CHAT.slice(0, 3), ...messages] }), credits(available));

/** Which video, and what it costs. */
export const PROJECTS: Gallery = {
  'projects-list': { shown: state(project({ timeline: TIMELINE })), act: openList },
  'projects-menu': {
    shown: state(project({ timeline: TIMELINE })),
    act: async (panel) => {
      await openList(panel);
      await panel.page.getByRole('button', { name: 'More for Product launch' }).click();
      await panel.until("document.querySelector('.menu') !== null");
    },
  },
  'projects-rename': {
    shown: state(project({ timeline: TIMELINE })),
    act: async (panel) => {
      await openList(panel);
      await rowOf(panel, 'Letter to Grandma').press('F2');
      await panel.until("document.querySelector('.project-rename') !== null");
    },
  },
  'projects-deleted': {
    shown: state(project({ timeline: TIMELINE }), {
      projects: LISTED.slice(0, 2),
      removed: [{ id: 'p3', name: 'Product launch' }],
    }),
    act: openList,
  },
  'projects-many': {
    shown: state(project({ timeline: TIMELINE }), {
      projects: Array.from({ length: 40 }, (_, at) => ({
        ...(LISTED[at % LISTED.length] ?? listed('', '')),
        id: `p${at + 1}`,
      })),
    }),
    act: openList,
  },
  'projects-none-left': {
    shown: state(undefined, { removed: [{ id: 'p3', name: 'Product launch' }] }),
    act: openList,
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
