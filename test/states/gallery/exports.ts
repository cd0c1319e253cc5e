import { EXPORT_FORMATS } from '../../../src/exportFormats.ts';
import type { PanelActivity } from '../../../src/panel/messages.ts';
import { CHAT, FACES, message, project, state, TIMELINE, VIDEO } from '../../ui/panel-page/support/states.ts';
import type { Gallery } from './state.ts';

const going = (activity: PanelActivity) =>
  state(project({ timeline: TIMELINE, messages: CHAT.slice(0, 5), activity }));

/** Three quarters of a minute before the time that it is in every picture. */
const SINCE = '2026-03-04T10:59:15.000Z';

/** From the timeline to a file. */
export const EXPORTS: Gallery = {
  'export-offered': { shown: state(project({ timeline: TIMELINE, messages: CHAT.slice(0, 5) })) },
  'export-formats': {
    shown: state(project({ timeline: TIMELINE, messages: CHAT.slice(0, 5), formats: EXPORT_FORMATS })),
    act: async (panel) => {
      await panel.page.getByRole('button', { name: 'Other formats…' }).click();
      await panel.until("document.querySelector('.menu') !== null");
    },
  },
  'export-waiting': {
    shown: going({ phase: 'exporting', label: 'Waiting for the renderer…', cancellable: true }),
  },
  'export-rendering': {
    shown: going({
      phase: 'exporting',
      label: 'Rendering…',
      fraction: 0.62,
      cancellable: true,
      since: SINCE,
    }),
  },
  'export-saving': {
    shown: going({ phase: 'downloading', label: 'Saving…', fraction: 0.97, cancellable: false }),
  },
  'export-done': { shown: state(project({ timeline: TIMELINE, videos: [VIDEO] })) },
  'export-failed': { shown: FACES['failed export'] ?? state() },
  'export-cancelled': {
    shown: state(
      project({
        timeline: TIMELINE,
        messages: [
          ...CHAT.slice(0, 5),
          message('notice', 'The export was cancelled. The timeline is as it was.', {
            actions: [{ id: 'export', label: 'Export Again', primary: true }],
          }),
        ],
      }),
    ),
  },
  'export-earlier': { shown: FACES['earlier videos'] ?? state() },
};
