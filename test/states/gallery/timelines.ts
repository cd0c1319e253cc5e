import type { PanelState, PanelTimeline } from '../../../src/panel/messages.ts';
import type { PanelPage } from '../../ui/panel-page/support/harness.ts';
import { ASSETS, CHAT, project, state, TIMELINE } from '../../ui/panel-page/support/states.ts';
import { DRAWERS_OPEN, type Gallery, type GalleryState } from './state.ts';

/** As the engine gives it: pictures know their files, titles their words. */
const arranged: PanelTimeline = {
  ...TIMELINE,
  tracks: TIMELINE.tracks.map((track) => ({
    ...track,
    segments: track.segments.map((segment, at) => ({
      ...segment,
      ...(track.kind === 'video' && { asset: ASSETS[at]?.id ?? '' }),
      ...(track.kind === 'text' && { text: segment.name }),
    })),
  })),
};

const THOUSAND: PanelTimeline = {
  ...arranged,
  summary: 'Timeline (3 tracks): 1. Video: 1,000 photos (0-4000s) 2. BGM: Warm Light (0-4000s) 3. Title',
  durationMs: 4_000_000,
  tracks: arranged.tracks.map((track) => ({
    ...track,
    segments:
      track.kind === 'video'
        ? Array.from({ length: 1000 }, (_, at) => ({
            id: `Video/${at}`,
            name: `photo-${at}.jpg`,
            startMs: at * 4000,
            durationMs: 4000,
            asset: ASSETS[at % 6]?.id ?? '',
          }))
        : track.segments.map((segment) => ({ ...segment, durationMs: 4_000_000 })),
  })),
};

/** Two pictures share the frame of each scene but the last. */
const PAIRS: PanelTimeline = {
  ...arranged,
  summary:
    'Timeline (3 tracks): 1. Video: 5 photos (0-24s) 2. BGM: Warm Light (0-24s, 35%) 3. Title: "Lake Trip" (0-3s)',
  tracks: arranged.tracks.map((track) => ({
    ...track,
    segments:
      track.kind === 'video'
        ? [0, 2, 4].map((first, at) => ({
            id: `Video/${at}`,
            name: ASSETS[first]?.name ?? '',
            startMs: at * 8000,
            durationMs: 8000,
            asset: ASSETS[first]?.id ?? '',
            ...(at < 2 && { beside: [ASSETS[first + 1]?.id ?? ''] }),
          }))
        : track.segments,
  })),
};

const shown = (timeline = arranged, more: Partial<PanelState> = {}): PanelState =>
  state(
    project({ timeline, messages: CHAT.slice(0, 3), ...(more.backend === 'cloud' && { lastCost: 2.4 }) }),
    more,
  );

const piece = (panel: PanelPage, id: string) => panel.page.locator(`[data-segment="${id}"]`);

const open = (act?: GalleryState['act'], state = shown()): GalleryState => ({
  shown: state,
  page: DRAWERS_OPEN,
  ...(act && { act }),
});

const CLOUD: Partial<PanelState> = { backend: 'cloud', credits: { available: 92, frozen: 0, total: 100 } };

/** The drawers are open, and a second of the timeline is so many pixels wide. */
const NEAR = { saved: { ...DRAWERS_OPEN.saved, zoom: 60 } };

/** The drawer with the lanes. */
export const TIMELINES: Gallery = {
  'timeline-closed': { shown: shown(), page: { saved: { folded: ['Timeline', 'Files'] } } },
  'timeline-open': open(),
  'timeline-selected': open(async (panel) => {
    await piece(panel, 'Video/1').click();
    await panel.until(`document.querySelector('[data-segment="Video/1"]').ariaSelected === 'true'`);
  }),
  'timeline-menu': open(async (panel) => {
    await piece(panel, 'Video/0').click({ button: 'right' });
    await panel.until("document.querySelector('.menu') !== null");
  }),
  'timeline-words': open(async (panel) => {
    await piece(panel, 'Title/0').dblclick();
    await panel.until("document.querySelector('.piece-words') !== null");
  }),
  'timeline-zoomed': { shown: shown(), page: NEAR },
  'timeline-collected': open(
    async (panel) => {
      await piece(panel, 'Video/0').click();
      await panel.page.keyboard.press('Delete');
      await panel.until("document.querySelector('.collected') !== null");
    },
    shown(arranged, CLOUD),
  ),
  'timeline-pairs': {
    ...open(async (panel) => {
      await piece(panel, 'Video/1').click();
      await panel.until(`document.querySelector('[data-segment="Video/1"]').ariaSelected === 'true'`);
    }, shown(PAIRS)),
    page: { saved: { ...DRAWERS_OPEN.saved, zoom: 22 } },
  },
  'timeline-thousand': open(undefined, shown(THOUSAND)),
  'timeline-thousand-near': { shown: shown(THOUSAND), page: NEAR },
};
