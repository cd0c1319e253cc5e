import type { Call, CallOf } from '../../edits/calls/calls.ts';
import type { Impossible, Question, Wish } from '../reader.ts';
import { INTENTS, type Intent } from './intents.ts';

type Named = {
  readonly [Name in Call['do']]?: readonly Intent[] | ((call: CallOf<Name>) => readonly Intent[]);
};

/** Asked for by whoever says what is to be read on the screen. */
const WORDED: readonly Intent[] = ['text.add', 'text.change', 'words'];
const FRAMING: readonly Intent[] = ['fit', 'crop'];

/** What a call may have been asked for by; one that is not here is taken at the phrases' word, whatever its own words are likely to ask for. */
const BY_CALL: Named = {
  name_video: ['name', ...WORDED],
  set_shape: ({ resolution }) => (resolution === undefined ? ['shape'] : ['resolution', 'shape', 'export']),
  set_frame_rate: ['resolution'],
  set_look: ['theme', 'look', 'fit', 'text.style', 'shape'],
  set_cover: ['cover', 'export'],
  set_ending: ['ending', 'music.fade'],
  set_subtitles: ['subtitles', 'export'],
  // How lively all of it is says how long it takes.
  set_length: ({ length }) =>
    'to' in length ? ['length.total'] : ['length.total', 'length.each', 'music.mood', 'music.tempo', 'theme'],
  set_framing: ({ turn, turnBy, flip, ground }) =>
    // “White on black” is of the words, too.
    ground !== undefined
      ? [...FRAMING, 'text.style', 'text.place', 'theme', 'look', 'card', 'color.adjust']
      : turn === undefined && turnBy === undefined && flip === undefined
        ? FRAMING
        : ['turn', 'flip'],
  set_colors: ({ look, reset }) =>
    look === undefined
      ? [
          ...(reset === true ? (['undo'] as const) : []),
          ...(['color.adjust', 'look', 'theme', 'text.style', 'text.place', 'fit'] as const),
        ]
      : ['look', 'theme', 'color.adjust'],
  // Lively pictures are a manner, too.
  set_motion: ({ motion }) => ['motion', 'crop', ...(motion === 'varied' ? (['theme'] as const) : [])],
  set_transition: ['transition', 'length.each', 'ending'],
  split_pictures: ['split'],
  set_split: ['split'],
  unsplit_pictures: ['split'],
  add_overlay: ['overlay', 'add'],
  set_overlay: ['overlay'],
  remove_overlays: ['overlay', 'remove'],
  remove_pictures: ['remove', 'add'],
  add_pictures: ['add', 'move', 'sort', 'duplicate', 'undo', 'overlay', 'ending', 'see'],
  // What a promo tells of itself is shown.
  add_card: ['card', ...WORDED, 'write', 'about'],
  replace_picture: ['replace'],
  duplicate_pictures: ['duplicate'],
  // A logo, or a code, may be a picture as well.
  move_pictures: ['move', 'sort', 'duplicate', 'overlay'],
  swap_pictures: ['move'],
  order_pictures: ['sort', 'move'],
  match_music: ['beat'],
  // Who finds that a video ends too suddenly sees its last picture for longer.
  set_picture_length: ({ length }) => [
    ...(['length.each', 'length.total', 'theme', 'ending', 'text.time', 'voice.pace'] as const),
    // How lively all of it is.
    ...('times' in length ? (['music.mood', 'music.tempo'] as const) : []),
  ],
  trim_clip: ['clip.trim'],
  set_speed: ['clip.speed', 'length.each'],
  // What is to be silent has no music either.
  set_clip_sound: ({ muted }) => ['clip.sound', muted === true ? 'music.remove' : 'music.volume'],
  set_card: ['card', 'text.change', 'text.style', 'text.remove'],
  set_music: ({ music }) => [
    ...(['music.add', 'music.other', 'music.mood'] as const),
    // A song that is wanted is a file.
    ...(music.by === 'any' || music.by === 'composed' ? [] : (['song'] as const)),
    // “That is a song, not a voice.”
    ...(music.by === 'any' ? (['music.volume'] as const) : []),
    ...(music.by === 'newest' ? (['voice.kind', 'voice.remove'] as const) : []),
  ],
  tune_music: ['music.mood', 'music.tempo', 'music.other', 'music.add', 'theme'],
  // Who has a recording wants no other voice.
  set_voice: ['voice.add', 'voice.kind', 'voice.remove'],
  narrate: ['voice.add', 'voice.kind', 'voice.pace', 'voice.words'],
  set_narration: ['voice.pace', 'voice.kind', 'voice.words', 'voice.add'],
  add_text: [...WORDED, 'card', 'text.anim', 'text.time', 'text.place', 'text.style'],
  // Other letters are other words.
  set_text: [...WORDED, 'name', 'voice.words', 'replace', 'text.remove', 'text.style'],
  set_text_role: ['text.change', 'text.place'],
  // “… fading in and out”, behind words about a text.
  design_text: ({ design: { enter, leave, plate } }) => [
    ...(['text.style', 'text.place', 'text.anim'] as const),
    // “A black frame behind the captions.”
    ...(plate ? FRAMING : []),
    // “The words keep jumping, no motion.”
    ...(enter?.kind === 'none' ? (['motion'] as const) : []),
    ...(enter?.kind === 'fade' || leave?.kind === 'fade' ? (['music.fade'] as const) : []),
  ],
  time_text: ['text.time'],
  remove_texts: ['text.remove', 'subtitles', 'remove'],
  caption_pictures: ['text.add', 'subtitles'],
  set_spoken: ['voice.words', 'subtitles'],
  set_sound: ({ which, volume, duck, fadeIn, fadeOut }) =>
    which === 'voice'
      ? volume === undefined
        ? ['voice.remove', 'voice.add', 'clip.trim', 'music.time', 'voice.volume']
        : ['voice.volume']
      : volume !== undefined || duck !== undefined
        ? ['music.volume']
        : fadeIn !== undefined || fadeOut !== undefined
          ? ['music.fade', 'ending', 'music.volume']
          : ['music.time', 'music.add'],
  // “Don’t read it out” speaks of reading.
  remove_sound: ({ which }) => (which === 'music' ? ['music.remove'] : ['voice.remove', 'voice.add']),
};

const BY_MATTER: Readonly<Record<Impossible, readonly Intent[]>> = {
  see: ['see', 'crop', 'remove'],
  hear: ['voice.words', 'subtitles', 'voice.add'],
  invent: ['invent'],
  effects: ['invent', 'text.style', 'look', 'color.adjust', 'replace', 'remove', 'overlay', 'crop', 'fit'],
  translate: ['translate'],
  post: ['post', 'export'],
  genre: ['music.mood', 'song'],
  speaker: ['voice.kind'],
  alive: ['invent'],
  upright: ['text.style', 'text.place', 'shape'],
  taste: ['music.other', 'vague'],
  author: ['write'],
  vague: ['vague'],
  figures: ['words', 'text.add'],
  record: ['voice.add', 'question'],
  playback: ['question', 'export'],
  format: ['export'],
  songs: ['music.add'],
  versions: ['version'],
};

const BY_QUESTION: Readonly<Partial<Record<Question, readonly Intent[]>>> = {
  export: ['export', 'resolution', 'question'],
  // “Keep the sound of the clip.”
  stays: ['keep', 'clip.sound'],
  thanks: ['thanks'],
};

/** The intents that a wish may be the reading of. */
export function intentsOf(wish: Wish): readonly Intent[] {
  switch (wish.kind) {
    case 'edit':
      return ofCall(wish.call);
    case 'undo':
      return ['undo', 'redo', 'remove'];
    case 'redo':
      return ['redo', 'undo'];
    case 'limit':
      return ['length.total', 'theme'];
    case 'remake':
      return ['remake'];
    case 'question':
      return BY_QUESTION[wish.about] ?? ['question', 'thanks', 'vague'];
    case 'impossible':
      return BY_MATTER[wish.what];
    case 'matter':
      return wish.what === 'cover' ? ['cover', 'question'] : ['question'];
    case 'wordless':
      return ['text.add', 'subtitles', 'words', 'card'];
  }
}

function ofCall<Name extends Call['do']>(call: CallOf<Name>): readonly Intent[] {
  const intents: Named[Name] = BY_CALL[call.do];
  return typeof intents === 'function' ? intents(call) : (intents ?? INTENTS);
}
