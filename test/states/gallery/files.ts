import { ASSETS, asset, CHAT, FACES, project, state, TIMELINE } from '../../ui/panel-page/support/states.ts';
import type { Gallery } from './state.ts';

const FILES_OPEN = { saved: { unfolded: ['Files'], folded: ['Timeline'] } };

const KINDS = [
  ...ASSETS,
  asset('rabbit.mp4', { kind: 'video' }),
  asset('IMG_0042.heic', { kind: 'photo-heic' }),
];

const messages = CHAT.slice(0, 3);

/** What a video is made from. */
export const FILES: Gallery = {
  'files-kinds': {
    shown: state(project({ timeline: TIMELINE, messages, assets: KINDS })),
    page: FILES_OPEN,
  },
  'files-uploading': { shown: FACES['uploading'] ?? state(), page: FILES_OPEN },
  'files-failed': { shown: FACES['errors'] ?? state(), page: FILES_OPEN },
  'files-many': {
    shown: state(
      project({
        timeline: TIMELINE,
        messages,
        assets: Array.from({ length: 60 }, (_, at) => ({
          ...(KINDS[at % KINDS.length] ?? asset('')),
          id: `${at}`,
        })),
      }),
    ),
    page: FILES_OPEN,
  },
  'files-waiting': {
    shown: state(
      project({
        timeline: TIMELINE,
        messages,
        assets: [
          ...ASSETS.slice(0, 3),
          ...KINDS.slice(3).map((each) => ({ ...each, state: 'waiting', sizeBytes: 1_234_000 }) as const),
        ],
      }),
    ),
    page: FILES_OPEN,
    act: async (panel) => {
      await panel.page.locator('.asset').last().click();
      await panel.until("document.querySelector('.section .details') !== null");
    },
  },
  'files-dropping': {
    shown: state(project({ timeline: TIMELINE, messages })),
    act: async (panel) => {
      // Somebody who drags moves on and on.
      await panel.until(`(() => {
        const data = new DataTransfer();
        data.setData('text/uri-list', 'file:///w/a.jpg');
        window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, cancelable: true }));
        return document.querySelector('.drop') !== null;
      })()`);
    },
  },
};
