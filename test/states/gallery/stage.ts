import type { PanelPage } from '../../ui/panel-page/support/harness.ts';
import { CHAT, FACES, project, SILENT, state, TIMELINE, VIDEO } from '../../ui/panel-page/support/states.ts';
import type { Gallery, GalleryState } from './state.ts';

/** The time that it is in every picture. */
export const NOW = '2026-03-04T11:00:00.000Z';

const FILE = { ...SILENT, exportedAt: '2026-03-04T10:58:00.000Z' };

const withPreview = (more: Parameters<typeof project>[0] = {}) =>
  state(project({ timeline: TIMELINE, messages: CHAT.slice(0, 5), preview: { revision: 'r1' }, ...more }));

/** The timeline plays; what is done then is done once its picture is there. */
function playable(
  act: (panel: PanelPage) => Promise<void> = () => Promise.resolve(),
  more: Parameters<typeof project>[0] = {},
  preview = '/media/film',
): GalleryState {
  return {
    shown: withPreview(more),
    page: { preview },
    act: async (panel) => {
      await panel.until("document.querySelector('.preview')?.dataset.state === 'ready'");
      await panel.until("document.querySelector('.preview canvas').dataset.frame !== undefined");
      await act(panel);
    },
  };
}

const seek = (panel: PanelPage, frame: number) => panel.page.locator('.preview-seek').fill(String(frame));

/** What one watches. */
export const STAGE: Gallery = {
  'stage-poster': playable(),
  'stage-paused': playable(async (panel) => {
    await seek(panel, 75);
    await panel.until("document.querySelector('.preview canvas').dataset.frame === '75'");
  }),
  // Its time stands still.
  'stage-playing': playable(async (panel) => {
    await panel.text("performance.now = () => 0; ''");
    await panel.page.locator('.head').click({ position: { x: 2, y: 2 } });
    await panel.page.locator('.preview-seek').press('Space');
    await panel.until("document.querySelector('.preview-press').title.startsWith('Pause')");
  }),
  'stage-failed': {
    shown: withPreview(),
    page: { preview: '/media/film-broken' },
    act: (panel) => panel.until("document.querySelector('.preview')?.dataset.state === 'failed'"),
  },
  'stage-sound-unplayable': playable(
    (panel) => panel.until("document.querySelector('.player-note') !== null"),
    {},
    '/media/film-bad-sound',
  ),
  'stage-filled': playable(async (panel) => {
    await panel.page.locator('.preview-seek').press('f');
    await panel.until("document.querySelector('.preview-large') !== null");
  }),
  'stage-exported-ago': playable(undefined, { videos: [FILE] }),
  'stage-changed-since': playable(undefined, { videos: [{ ...FILE, outdated: true }] }),
  'stage-file-outdated': { shown: FACES['outdated video'] ?? state() },
  'stage-file-no-sound': {
    shown: state(project({ timeline: TIMELINE, videos: [{ ...SILENT, hasSound: true }] })),
    page: { withoutAac: true },
  },
  'stage-file-sound-beside': {
    shown: state(project({ timeline: TIMELINE, videos: [VIDEO] })),
    page: { withoutAac: true },
  },
};
