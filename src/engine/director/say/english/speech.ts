import { picturesIn, soundsIn, type EngineDraft } from '../../../draft/index.ts';
import type { SameAs, Speech } from '../speech.ts';
import { ROLES, TRANSITIONS, percent, seconds, quoted, shapeOf } from './terms.ts';
import { list } from '../../language/words.ts';
import { say } from './changes.ts';
import { EXAMPLES } from './examples.ts';
import { answer } from './answers.ts';
import { refuse } from './refusals.ts';

function same(draft: EngineDraft, what: SameAs): string {
  const music = soundsIn(draft).find(({ kind }) => kind === 'music');
  const voice = soundsIn(draft).find(({ kind }) => kind === 'voice');
  const transition = picturesIn(draft)[1]?.transition;
  switch (what) {
    case 'shape':
      return `The video is ${shapeOf(draft.m)} already.`;
    case 'length':
      return `The video is ${seconds(draft.d)} long already.`;
    case 'mood':
      return `The music is ${music?.source.kind === 'composed' ? music.source.mood : 'so'} already.`;
    case 'music':
      return music
        ? `There is music already: ${quoted(music.name)}, at ${percent(music.vol)}.`
        : same(draft, 'no-music');
    case 'no-music':
      return 'There is no music.';
    case 'voice':
      return voice ? `The voice is ${quoted(voice.name)} already.` : same(draft, 'no-voice');
    case 'no-voice':
      return 'There is no voice in it.';
    case 'read':
      return 'The words are read aloud already, by the voice that this computer has.';
    case 'reader':
      return 'That is how they are read already.';
    case 'transition':
      return transition && transition.kind !== 'none'
        ? `The transitions are ${TRANSITIONS[transition.kind]} of ${seconds(transition.d)} already.`
        : same(draft, 'no-transition');
    case 'no-transition':
      return 'There are no transitions already, just cuts.';
    case 'motion':
      return 'The photos move that way already.';
    case 'still':
      return 'The photos stand still already.';
    case 'whole':
      return 'The pictures are shown whole already.';
    case 'order':
      return 'They are in that order already.';
    case 'ending':
      return `The video goes to black already, in its last ${seconds(draft.m.fadeOut ?? 0)}.`;
    case 'fade':
      return `The music fades out at the end already, over ${seconds(music?.fadeOut ?? 0)}.`;
    case 'level':
      return 'It cannot be heard any louder or quieter than it is.';
    case 'other':
      return 'It is like that already. What should be different?';
  }
}

const MOST_PHRASES = 3;

/** What the director says in English. */
export const ENGLISH: Speech = {
  gap: ' ',
  change: say,
  refusal: refuse,
  same,
  suggest: ([first = '', second = '']) => `You can say, for example, ${quoted(first)} or ${quoted(second)}.`,
  examples: EXAMPLES,
  unanswered: 'I can’t answer that. Tell me what to change, or ask how long it is or what music plays.',
  answer,
  impossible: (what, words) =>
    ({
      see: 'I can’t see who or what is in a picture, or how good it is; name the files or their numbers, and I use or leave out those.',
      invent:
        'I can’t make, find, download or record anything: add your own photos, clips or sounds, and I use them.',
      hear: 'I can’t write down what is said in a recording. Add its words as a text (TXT, MD or DOCX), or say them in quotes, and they become captions.',
      effects:
        'I can’t retouch pictures, nor do effects, stickers or cut-outs; cropping, colours, looks and words I can.',
      translate: 'I can’t translate. Write the words in the other language, and I show them.',
      post: 'I can’t post or send anything: export the video, and the file is in your workspace for you to share.',
      format:
        'I make MP4, GIF, WebM, MP3, M4A, SRT and JPEG files: say “export as GIF” or “just the sound”. For a smaller file, say “export in 720p”.',
      songs: 'A video has one piece of music here: say which one, where in it it begins, and how it fades.',
      versions:
        'This is one video. To change it, say just how it should be, like “square”; for another one beside it, start a new project with the same files.',
      alive:
        'I can’t make what is in a photo talk, blink or move. I can zoom in on it, pan across it, or write words on it.',
      upright: 'I write in lines from side to side; words from top to bottom I can’t do.',
      author:
        'I can’t make up words for you. Write them in your message after a colon, or add a text file (TXT, MD or DOCX), and I show and read them.',
      taste:
        'What should the music be instead: calm, warm, upbeat, tender, dreamy, playful, epic, groovy, another tune, or none? Or add a song of your own.',
      vague:
        'What should be different: the pictures, their order or length, the words, the music, or the look?',
      figures: 'I don’t know the prices. Say what goes where, like: on photo 1 write “£3.50”.',
      record:
        'Yes: record it with your phone or computer, add the file here (MP3, M4A or WAV), and say “use my recording”.',
      playback: 'Whether a video repeats is up to the player that shows it: switch on its repeat.',
      speaker:
        'That I can’t make of the voice. A woman, a man or a child can read all of it, deeper or higher, slower or faster, with another accent where there is one; clipwright.voice.server in the settings brings a more natural voice.',
      genre: `The engine composes no such music (${quoted(words)}); add a music file that has it.`,
    })[what],
  wordless: (role, hasDraft) =>
    `What should the ${ROLES[role]} say? Put the words in quotes, like: ${hasDraft ? `add the ${ROLES[role]}` : `with the ${ROLES[role]}`} “Lake Trip”.`,
  undone: (steps) => (steps === 1 ? 'Undid the last change.' : `Undid the last ${steps} changes.`),
  redone: (steps) => (steps === 1 ? 'Redid it.' : `Redid ${steps} changes.`),
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  unread: (phrases, rest) => {
    if (phrases.length === 0) return 'Sorry, I did not understand that, so nothing has changed.';
    const some =
      list(phrases.slice(0, MOST_PHRASES).map(quoted)) + (phrases.length > MOST_PHRASES ? ' …' : '');
    return `I did not understand ${some}, so ${rest ? 'that is not done' : 'nothing has changed'}.`;
  },
  perhaps: (phrases) =>
    `I made nothing else of ${list(phrases.map(quoted))}; if something is missing, say it in other words.`,
  again: (rest) => `Can you say it another way?${rest ? '' : ' “help” lists what I can do.'}`,
};
