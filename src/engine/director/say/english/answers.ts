import { picturesIn, soundsIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { count, roundSeconds, list } from '../../language/words.ts';
import type { Question } from '../../readers/reader.ts';
import { percent, quoted, ROLES, seconds, shapeOf, TRANSITIONS } from './terms.ts';

/** What the director can do, by example: told when somebody asks. */
const HELP =
  'Here is what I can do: titles and captions (add a title “Lake Trip” at 0s for 3 seconds, make it red), music (music at 35%, calmer music, another tune, no music), voice (use my recording, read the captions aloud), length (make it 20 seconds, each photo 4 seconds), order (reverse, move photo 3 to the front, swap 1 and 2), pictures (remove the third photo, add the new photos, trim the clip to 5 seconds, photos 1 and 2 side by side), colours (photo 2 in black and white, brighter), framing (rotate, mirror, fit), shape (9:16, 4K), transitions (crossfade 1s, fade to black), motion (zoom in on photo 2), a logo in a corner, and undo or redo.';

/** Names that are told at once. */
const MOST_NAMED = 10;

/** Answers a question, from the draft where it is about the video. */
export function answer(question: Question, draft: EngineDraft | undefined): string {
  switch (question) {
    case 'help':
      return HELP;
    case 'thanks':
      return 'You’re welcome! Tell me if anything else should change.';
    case 'export':
      return 'It’s ready to export: the MP4 lands in your workspace, and you can send it anywhere from there.';
    case 'ready':
      return 'Hi! Tell me what video you want, or what to change; say “help” to see what I can do.';
    case 'self':
      return 'I’m the director of Clipwright’s own engine: a program on this computer that edits your video by what you say.';
    case 'stays':
      return 'That stays as it is.';
    case 'credits':
      return 'Nothing: the local engine is free and needs no credits.';
    default:
      return draft ? ofVideo(question, draft) : 'There is no video yet.';
  }
}

function ofVideo(
  question: Exclude<Question, 'help' | 'thanks' | 'export' | 'stays' | 'credits' | 'ready' | 'self'>,
  draft: EngineDraft,
): string {
  switch (question) {
    case 'status':
      return `The video is ${seconds(draft.d)} long: ${count(picturesIn(draft).length, 'picture')}, ${textsIn(draft).length === 0 ? '' : `${count(textsIn(draft).length, 'text')}, `}${musicNamed(draft) ?? 'no music'}.`;
    case 'length':
      return `It’s ${seconds(draft.d)} long, with ${count(picturesIn(draft).length, 'picture')}.`;
    case 'music':
      return musicOf(draft);
    case 'voice':
      return voiceOf(draft);
    case 'pictures':
      return picturesOf(draft);
    case 'texts':
      return textsOf(draft);
    case 'shape':
      return `It’s ${shapeOf(draft.m)} at ${draft.m.fps} frames a second.`;
    case 'transitions':
      return transitionsOf(draft);
  }
}

function musicNamed(draft: EngineDraft): string | undefined {
  const music = soundsIn(draft).find(({ kind }) => kind === 'music');
  if (!music) return undefined;
  return music.source.kind === 'composed'
    ? `${music.source.mood} music that I composed`
    : `the music ${quoted(music.name)}`;
}

function musicOf(draft: EngineDraft): string {
  const music = soundsIn(draft).find(({ kind }) => kind === 'music');
  if (!music) return 'There’s no music in it.';
  return music.source.kind === 'composed'
    ? `I composed it: ${music.source.mood} music, at ${percent(music.vol)}.`
    : `The music is ${quoted(music.name)}, your own file, at ${percent(music.vol)}.`;
}

function voiceOf(draft: EngineDraft): string {
  const voice = soundsIn(draft).find(({ kind }) => kind === 'voice');
  return voice ? `The voice is ${quoted(voice.name)}, at ${percent(voice.vol)}.` : 'There’s no voice in it.';
}

function picturesOf(draft: EngineDraft): string {
  const pictures = picturesIn(draft);
  const named = pictures
    .slice(0, MOST_NAMED)
    .map(({ name, st, d }) => `${quoted(name)} (${roundSeconds(st)}–${seconds(st + d)})`);
  const more = pictures.length - named.length;
  return `${count(pictures.length, 'picture')}: ${more > 0 ? `${named.join(', ')} and ${more} more` : list(named)}.`;
}

function textsOf(draft: EngineDraft): string {
  const texts = textsIn(draft);
  if (texts.length === 0) return 'There are no words in it.';
  const named = texts.slice(0, MOST_NAMED).map(({ role, text }) => `the ${ROLES[role]} ${quoted(text)}`);
  const more = texts.length - named.length;
  return `It has ${more > 0 ? `${named.join(', ')} and ${more} more` : list(named)}.`;
}

function transitionsOf(draft: EngineDraft): string {
  const transition = picturesIn(draft)[1]?.transition;
  return transition && transition.kind !== 'none'
    ? `The transitions are ${TRANSITIONS[transition.kind]} of ${seconds(transition.d)}.`
    : 'There are no transitions, just cuts.';
}
