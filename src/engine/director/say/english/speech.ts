import { picturesIn, soundsIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { count } from '../../language/words.ts';
import type { SameAs, Speech } from '../speech.ts';
import { ROLES, TRANSITIONS, percent, seconds, quoted, shapeOf } from './terms.ts';
import { say } from './changes.ts';
import { refuse } from './refusals.ts';

function same(draft: EngineDraft, what: SameAs): string {
  switch (what) {
    case 'shape':
      return `The video is ${shapeOf(draft.m)} already.`;
    case 'length':
      return `The video is ${seconds(draft.d)} long already.`;
    case 'music':
    case 'volume': {
      const music = soundsIn(draft).find(({ kind }) => kind === 'music');
      return music
        ? `There is music already: ${quoted(music.name)}, at ${percent(music.vol)}.`
        : 'There is no music.';
    }
    case 'voice': {
      const voice = soundsIn(draft).find(({ kind }) => kind === 'voice');
      return voice ? `The voice is ${quoted(voice.name)} already.` : 'There is no voice.';
    }
    case 'transition': {
      const transition = picturesIn(draft)[1]?.transition;
      return transition && transition.kind !== 'none'
        ? `The transitions are ${TRANSITIONS[transition.kind]} of ${seconds(transition.d)} already.`
        : 'There are no transitions.';
    }
    case 'other':
      return 'That is so already.';
  }
}

/** What the director can do, by example: told when somebody asks. */
const HELP =
  'Here is what I can do: titles and captions (add a title “Lake Trip” at 0s for 3 seconds, make it red), music (music at 35%, calmer music, another tune, no music), voice (use my recording, read the captions aloud), length (make it 20 seconds, each photo 4 seconds), order (reverse, move photo 3 to the front, swap 1 and 2), pictures (remove the third photo, add the new photos, trim the clip to 5 seconds, photos 1 and 2 side by side), colours (photo 2 in black and white, brighter), framing (rotate, mirror, fit), shape (9:16, 4K), transitions (crossfade 1s, fade to black), motion (zoom in on photo 2), a logo in a corner, and undo or redo.';

const MOST_PHRASES = 5;

/** What the director says in English. */
export const ENGLISH: Speech = {
  gap: ' ',
  change: say,
  refusal: refuse,
  same,
  answer: (question, draft) => {
    switch (question) {
      case 'help':
        return HELP;
      case 'thanks':
        return 'You’re welcome. Say what to change next, or export the video.';
      case 'export':
        return 'The timeline is ready: use Export to turn it into an MP4.';
      case 'stays':
        return 'That stays as it is.';
      case 'credits':
        return 'The local engine needs no credits: everything it does is free.';
      case 'status': {
        if (!draft) return 'There is no video yet.';
        const music = soundsIn(draft).find(({ kind }) => kind === 'music');
        return `The video is ${seconds(draft.d)} long: ${count(picturesIn(draft).length, 'picture')}, ${count(textsIn(draft).length, 'text')}, ${music ? `music ${quoted(music.name)}` : 'no music'}.`;
      }
    }
  },
  impossible: (what, words) =>
    ({
      invent: 'The local engine cannot invent pictures. Add photos or clips of your own, and it uses them.',
      beat: 'Cutting to the beat is not something the local engine can do.',
      effects:
        'Filters for effects, stickers and cut-outs are not something the local engine can do; colours, looks and words are.',
      translate:
        'The local engine cannot translate. Write the words in the other language, and it shows them.',
      post: 'I cannot post or send anything: export the video, and its file is in your workspace.',
      genre: `The engine composes no such music (${quoted(words)}); add a music file that has it.`,
    })[what],
  wordless: (role, hasDraft) =>
    `What should the ${ROLES[role]} say? Put the words in quotes, like: ${hasDraft ? 'add a title “Lake Trip”' : 'with the title “Lake Trip”'}.`,
  undone: (steps) => (steps === 1 ? 'Undid the last change.' : `Undid the last ${steps} changes.`),
  redone: (steps) => (steps === 1 ? 'Redid it.' : `Redid ${steps} changes.`),
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  unread: (phrases, rest) => {
    const some =
      phrases.slice(0, MOST_PHRASES).map(quoted).join(', ') + (phrases.length > MOST_PHRASES ? ' …' : '');
    return rest
      ? `I did not understand ${some}, so that is not done. Can you say it another way?`
      : `I did not understand ${some}, so nothing has changed. Can you say it another way? “help” lists what I can do.`;
  },
};
