import { FACES, project, SKILL, state } from '../../ui/panel-page/support/states.ts';
import type { Gallery } from './state.ts';

/** Before there is anything to watch. */
export const BEGINNINGS: Gallery = {
  'begin-first-start': { shown: state(undefined, { backend: 'cloud' }) },
  'begin-empty-folder': { shown: state() },
  'begin-no-folder': { shown: state(undefined, { noFolder: true }) },
  'begin-new-project': { shown: state(project({ messages: [], assets: [] })) },
  'begin-new-letter': {
    shown: state(
      project({
        name: 'Video letter',
        messages: [],
        assets: [],
        skill: {
          slug: 'letter-to-video',
          label: 'Video letter',
          tip: '',
          example: 'turn my written message to grandma into a warm video letter',
        },
      }),
    ),
  },
  'begin-files-only': { shown: state(project({ messages: [], skill: { ...SKILL, tip: '' } })) },
  'begin-which-files': { shown: FACES['which files'] ?? state() },
};
