import { moodSchema, picturesIn, soundsIn, type Mood } from '../../../../draft/index.ts';
import { isMusic, isNamedMusic, isVoice } from '../../../board/media.ts';
import type { MediaFile } from '../../../../types.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Clause } from '../clause.ts';
import { filesNamed } from '../shown.ts';
import { changeOf, type Grammar, type Hint } from './grammar.ts';

/** How long a fade is where nothing is said, ms. */
const FADE_MS = 2000;

/** `use waltz.mp3 as the music`, `use it as the voice`, `that is a song, not a voice`. */
export const soundFiles: Grammar = (clause, { situation }) => {
  if (clause.fileKind() === 'audio' && isAboutLevel(clause)) return undefined;
  const file = clause.file('audio')?.value;
  const spoken = clause.has('voice', 'own');
  const played = clause.has('music');
  if (file !== undefined) {
    const [media] = filesNamed(file, situation.media);
    clause.takeAll(
      'voice',
      'own',
      'music',
      'sound',
      'replace',
      'change',
      'another',
      'photo',
      'swap',
      'new',
      'ground',
    );
    if (clause.has('remove', 'no')) return undefined;
    // “With my voice message, the pictures and the waltz”: the other recording is the voice.
    const isBeside = situation.first && spoken && !clause.has('as') && isSongBeside(media, situation);
    const isDictated = situation.first && media !== undefined && isDictatedBeside(media, situation);
    const isSpoken =
      (spoken && !isBeside) || (!played && media !== undefined && (isVoice(media) || isDictated));
    return isSpoken
      ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'file', file } })
      : edit<'set_music'>({ do: 'set_music', music: { by: 'file', file } });
  }
  const denied = clause.has('no');
  const said = clause.has('as', 'it') || denied;
  if (situation.first || !said || !(spoken || played) || clause.timeAt !== undefined) return undefined;
  if (!denied && !clause.has('as')) return undefined;
  if (denied && !clause.has('it')) return undefined;
  const notAt = clause.where('no');
  const firstVoice = clause.where('voice', 'own') ?? Infinity;
  const firstMusic = clause.where('music') ?? Infinity;
  // “Not a voice” behind the noun says what it is not; “use the recording as music” ends with what it is to be.
  const isVoiceMeant =
    notAt === undefined
      ? lastOf(clause, ['voice', 'own']) > lastOf(clause, ['music'])
      : firstVoice < firstMusic;
  clause.takeAll('voice', 'own', 'music', 'no', 'sound', 'new', 'picture');
  return isVoiceMeant
    ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'newest' } })
    : edit<'set_music'>({ do: 'set_music', music: { by: 'newest' } });
};

const DICTATED = /\.(?:m4a|amr|3gp|opus)$/i;

/** Whether a sound is a phone’s recording, and another one is none. */
const isDictatedBeside = (file: MediaFile, { media }: Situation): boolean =>
  DICTATED.test(file.filename) &&
  !isNamedMusic(file) &&
  media.some(({ kind, filename }) => kind === 'audio' && !DICTATED.test(filename));

/** Whether a file is named as what is heard already: “the waltz a bit quieter”. */
const isAboutLevel = (clause: Clause): boolean =>
  clause.has('louder', 'quieter', 'fadein', 'fadeout', 'mute') &&
  !clause.has('use', 'with', 'as', 'music', 'voice');

/** Takes a file that is named as what is heard: whether it is somebody's voice; undefined where none is named. */
function isVoiceNamed(clause: Clause, { media }: Situation): boolean | undefined {
  if (!isAboutLevel(clause)) return undefined;
  const name = clause.file('audio')?.value;
  const file = media.find(({ filename }) => filename === name);
  return file && isVoice(file);
}

/** Whether a sound is no recording by its name, and another one is. */
function isSongBeside(file: MediaFile | undefined, { media }: Situation): boolean {
  const speaks = (each: MediaFile): boolean =>
    each.kind === 'audio' && (isVoice(each) || /\.(?:m4a|amr|3gp|opus)$/i.test(each.filename));
  return file !== undefined && !speaks(file) && media.some((each) => each !== file && speaks(each));
}

/** Where a concept stands last; −1 where it does not. */
const lastOf = (clause: Clause, ids: readonly string[]): number =>
  clause.tokens.findLast(({ means }) => means.some(({ id }) => ids.includes(id)))?.start ?? -1;

const isAboutMusic = (clause: Clause, { topic }: Hint): boolean => {
  if (clause.has('voice', 'own', 'role', 'words')) return false;
  return (
    clause.has('music', 'genre', 'compose') ||
    (clause.has('mood') && clause.has('ground') && !clause.has('color', 'blur')) ||
    (clause.has('pace') && clause.hasNumber && /bpm|beats per/.test(clause.text)) ||
    (topic === 'music' &&
      clause.has('it', 'louder', 'quieter', 'volume', 'mood', 'another', 'fadeout', 'fadein'))
  );
};

/** Loudness of the music, or of the voice where it is named. */
export const volume: Grammar = (clause, hint) => {
  const isFile = hint.situation.first && clause.fileKind() === 'audio';
  const named = isFile ? undefined : isVoiceNamed(clause, hint.situation);
  const spoken =
    named ?? (clause.has('voice', 'own') || (hint.topic === 'voice' && !clause.has('music') && !isFile));
  if (clause.has('clip', 'role', 'words') || clause.timeAt !== undefined || clause.names) return undefined;
  // “大一点”, of words that were spoken of.
  const isSize = (hint.topic === 'text' || hint.topic === 'overlay') && clause.has('bigger', 'smaller');
  if (isSize && !clause.has('volume', 'sound', 'music')) return undefined;
  // “Use my voice, and the piano quietly” is two wishes.
  if (isFile && (clause.has('voice', 'own') || clause.audioFiles > 1)) return undefined;
  const bare =
    clause.has('volume', 'louder', 'quieter', 'sound', 'full') || (spoken && clause.has('up', 'down'));
  if (!bare && !clause.has('music') && !spoken) return undefined;
  if (clause.has('mood', 'another', 'compose', 'pace', 'no', 'remove', 'faster', 'slower')) return undefined;
  clause.takeAll('music', 'voice', 'own', 'sound');
  const change = levelOf(clause);
  clause.takeAll('volume');
  if (!change) return undefined;
  clause.takeAll('louder', 'quieter', 'volume', 'sound', 'only', 'keep', 'music');
  return edit<'set_sound'>({ do: 'set_sound', which: spoken ? 'voice' : 'music', volume: change });
};

/** Words for what is wrong, rather than for what is to be done. */
const WRONG = /(?<![a-z])(?:too|so|can.?t|cannot|hardly|barely|hard|not)(?![a-z])/;

function levelOf(clause: Clause) {
  if (clause.take('full') !== undefined) return { to: 1 };
  const opposed = ['louder', 'quieter'].filter((way) => clause.has(way));
  if (opposed.length === 2) {
    // “So quiet, can it be louder?”: what is wrong, and what mends it. “Too loud, one can’t hear anything” says twice what is wrong.
    const wrong = opposed.filter((way) => WRONG.test(clause.textOf(way) ?? ''));
    const first = (clause.where('louder') ?? 0) < (clause.where('quieter') ?? 0) ? 'louder' : 'quieter';
    const meant = wrong.length === 1 ? opposed.find((way) => !wrong.includes(way)) : first;
    clause.takeAll(meant === 'louder' ? 'quieter' : 'louder');
  }
  const change = changeOf(clause, { more: ['louder', 'more', 'up'], less: ['quieter', 'less', 'down'] });
  const number = change || !clause.has('to', 'volume') ? undefined : clause.number()?.value;
  if (number !== undefined && number >= 0 && number <= 200) return { to: number > 2 ? number / 100 : number };
  return change && 'to' in change ? { to: Math.max(0, Math.min(2, change.to)) } : change;
}

/** `fade the music out over 3 seconds`, `loop the song`, `start the music at 5 s`, `duck the music under the voice`. */
export const musicTimes: Grammar = (clause, hint) => {
  const ducks = clause.take('duck') !== undefined;
  if (ducks) {
    clause.takeAll('music', 'voice', 'own', 'show');
    // Who can’t hear the voice although the music gives way to it wants it to give way more.
    const isLow = clause.takeAll('quieter');
    return edit<'set_sound'>({
      do: 'set_sound',
      which: 'music',
      duck: true,
      ...(isLow && { volume: { times: 0.67 } }),
    });
  }
  const isFile = hint.situation.first && clause.fileKind() === 'audio' && clause.timeAt !== undefined;
  if (
    !isAboutMusic(clause, hint) &&
    !isFile &&
    !(
      clause.has('voice', 'own') &&
      (clause.has('fadein', 'fadeout', 'fade', 'start') || (clause.has('remove') && clause.has('first')))
    )
  )
    return undefined;
  const which = clause.has('voice', 'own') && !clause.has('music') ? 'voice' : 'music';
  const off = clause.has('no', 'remove');
  if (clause.take('loop') !== undefined) {
    clause.takeAll('no', 'remove', 'music');
    return edit<'set_sound'>({ do: 'set_sound', which, loop: !off });
  }
  if (!clause.has('fade', 'fadein', 'fadeout', 'fadeboth')) return startOf(clause, which, hint);
  const both = clause.take('fadeboth') !== undefined;
  const into = both || clause.take('fadein') !== undefined;
  const out = clause.take('fadeout') !== undefined || both;
  // “The music fades out, 30 seconds in total” is two wishes.
  if (clause.timesApart && WHOLE.test(clause.text)) return undefined;
  const plain = clause.takeAll('fade') && !into && !out;
  const ms = off ? 0 : (clause.time()?.value ?? FADE_MS);
  const isIn = into || (plain && !clause.written('out') && clause.written('in'));
  const isOut = out || clause.written('out') || (plain && !isIn);
  // “A bit slower, and the music fades out” is two wishes.
  const slower = clause.where('slower');
  const fade = clause.where('music', 'voice', 'end', 'start') ?? slower;
  if (slower !== undefined && fade !== undefined && clause.isParted(slower, fade)) return undefined;
  clause.takeAll('music', 'voice', 'end', 'start', 'no', 'remove', 'first', 'last', 'bit', 'slower');
  return edit<'set_sound'>({
    do: 'set_sound',
    which,
    ...(isIn && { fadeIn: ms }),
    ...(isOut && { fadeOut: ms }),
  });
};

/** How long all of it is. */
const WHOLE = /(?<![a-z])(?:total|in all|altogether|overall|long)(?![a-z])|总|共|一共/u;

/** Later than this no music of a first video begins. */
const LATE_MS = 20_000;

function startOf(clause: Clause, which: 'music' | 'voice', hint: Hint) {
  const before = clause.where('start', 'from');
  const skips = clause.has('remove') && clause.has('first');
  if ((before === undefined && !skips) || clause.timeAt === undefined || clause.has('video'))
    return undefined;
  const starts = clause.takeAll('start') && !skips;
  clause.takeAll('after', 'first', 'remove', 'from');
  clause.takeAll('music', 'voice', 'own', 'use');
  const ms = clause.time()?.value ?? 0;
  // What would begin when all is over is a place in the file.
  const { draft, first } = hint.situation;
  const isInFile = draft !== undefined ? ms >= draft.d : first && which === 'music' && ms >= LATE_MS;
  return edit<'set_sound'>({
    do: 'set_sound',
    which,
    ...(starts && !isInFile ? { start: ms } : { from: ms }),
  });
}

/** `no music`, `mute`. */
export const removeMusic: Grammar = (clause, hint) => {
  const muted = clause.has('mute');
  // “Mute them, song over it” has a song.
  const [off, song] = [clause.where('mute'), clause.where('music')];
  if (off !== undefined && song !== undefined && clause.isParted(off, song)) return undefined;
  if (clause.has('voice', 'own', 'clip', 'role', 'words') || clause.timeAt !== undefined || clause.names)
    return undefined;
  if (
    !muted &&
    !(
      clause.has('remove', 'no') &&
      (clause.has('music') || (hint.topic === 'music' && clause.has('it')) || clause.has('sound'))
    )
  )
    return undefined;
  const isAll = muted && !clause.has('music');
  // “Only the clips, mute them”: their own sound.
  if (
    isAll &&
    (hint.topic === 'pictures' || hint.situation.first) &&
    clause.has('it') &&
    hasClips(hint.situation)
  ) {
    clause.takeAll('mute', 'it', 'sound');
    return edit<'set_clip_sound'>({
      do: 'set_clip_sound',
      target: { by: 'kind', kind: 'clip' },
      muted: true,
    });
  }
  clause.takeAll('mute', 'remove', 'no', 'music', 'sound');
  const clips = isAll && hasClips(hint.situation);
  return [
    ...edit<'remove_sound'>({ do: 'remove_sound', which: 'music' }),
    ...(clips
      ? edit<'set_clip_sound'>({ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true })
      : []),
  ];
};

const hasClips = ({ draft, media }: Situation): boolean =>
  draft ? picturesIn(draft).some(({ kind }) => kind === 'clip') : media.some(({ kind }) => kind === 'video');

const MOODS = moodSchema.options;
const moodOf = (clause: Clause): Mood | undefined => {
  const wanted = clause.take('mood');
  return MOODS.find((each) => each === wanted);
};

/** `add music`, `calmer music`, `another tune`, `music at 120 bpm`. */
export const music: Grammar = (clause, hint): Wish[] | undefined => {
  const { situation } = hint;
  // “Use the song and put “X” at the start” is two wishes.
  if (situation.first && clause.hasQuote && clause.has('start', 'end', 'role', 'words')) return undefined;
  if (!isAboutMusic(clause, hint) || clause.has('remove', 'no', 'clip') || clause.names) return undefined;
  if (clause.has('length') && clause.has('as')) return undefined;
  const isCompared =
    /^(?:more|less) |er$/.test(clause.textOf('mood') ?? '') || clause.has('more', 'less', 'change', 'it');
  const mood = moodOf(clause);
  const genre = clause.textOf('genre');
  clause.takeAll('genre');
  // “The abba song” is the one that there is.
  const isThere = situation.first && hasMusicFile(situation);
  const none: Wish[] =
    genre === undefined || isThere ? [] : [{ kind: 'impossible', what: 'genre', words: genre }];
  const composes =
    clause.takeAll('compose') ||
    (!situation.first && /(?<![a-z])(?:write|compose)(?![a-z])/.test(clause.text));
  const another = !situation.first && clause.has('another', 'replace', 'new', 'dislike');
  clause.takeAll('dislike');
  clause.takeAll('another', 'replace', 'swap', 'new', 'mood', 'unmute');
  const tempo = tempoOf(clause);
  const percent = clause.percent();
  clause.takeAll('music', 'volume', 'ground', 'keep', 'start', 'whole', 'each');
  const changes = clause.has('change') && !clause.has('to');
  const loudness: Wish[] =
    percent === undefined
      ? []
      : edit<'set_sound'>({ do: 'set_sound', which: 'music', volume: { to: Math.min(2, percent) } });
  // A first video that is to be calm, with a song: the song is what it is.
  const isOwn = isThere && clause.has('video');
  const tuned: Wish[] =
    (mood && !isOwn) || tempo
      ? edit<'tune_music'>({ do: 'tune_music', ...(mood && !isOwn && { mood }), ...(tempo && { tempo }) })
      : [];
  if (composes)
    return [
      ...edit<'set_music'>({ do: 'set_music', music: { by: 'composed', ...(mood && { mood }) } }),
      ...loudness,
    ];
  if (another || changes) {
    if (mood && !hasMusicFile(situation)) return [...tuned, ...loudness];
    return [
      ...edit<'set_music'>({ do: 'set_music', music: { by: 'other' } }),
      ...tuned,
      ...none,
      ...loudness,
    ];
  }
  const adds =
    clause.has('add', 'with', 'use', 'verb', 'in', 'show', 'up') || situation.first || clause.isBare;
  // Music of another mood than a file's is written; what is to be “calmer” is said of the file, which stays as it is.
  if (mood && !situation.first && hasMusicFile(situation) && !isCompared && !tempo)
    return [...edit<'set_music'>({ do: 'set_music', music: { by: 'composed', mood } }), ...loudness];
  if (hasMusic(situation) && tuned.length > 0) return [...tuned, ...loudness];
  if (hasMusic(situation) && genre !== undefined) return [...none, ...loudness];
  if (!adds && tuned.length === 0) return undefined;
  return [...edit<'set_music'>({ do: 'set_music', music: { by: 'any' } }), ...tuned, ...none, ...loudness];
};

const hasMusic = ({ draft }: Situation): boolean =>
  draft !== undefined && soundsIn(draft).some(({ kind }) => kind === 'music');
const hasMusicFile = ({ media }: Situation): boolean =>
  media.some((file) => isNamedMusic(file) || isMusic(file));

function tempoOf(clause: Clause) {
  if (clause.has('pace')) {
    const number = clause.number()?.value;
    clause.takeAll('pace');
    if (number !== undefined && number >= 40 && number <= 220) return { to: number };
  }
  return changeOf(clause, { more: ['faster'], less: ['slower'], step: 1.2 });
}

/** `add my recording`, `narrate it`, `no voice`, `read it faster`. */
export const voice: Grammar = (clause, { situation, topic }) => {
  if (clause.hasQuote && clause.has('role')) return undefined;
  // “A woman’s voice”, “another voice”: who reads cannot be chosen.
  const isAnother =
    !situation.first &&
    !clause.hasQuote &&
    (clause.has('cannot') || clause.has('another') || (clause.has('change') && clause.has('voice'))) &&
    !clause.has('own', 'faster', 'slower', 'music') &&
    !situation.media.some(isVoice);
  if (isAnother) clause.takeAll('cannot', 'change');
  const narrated = clause.takeAll('narrate');
  const about =
    narrated ||
    clause.has('voice', 'own') ||
    (topic === 'voice' &&
      clause.has('it', 'faster', 'slower', 'remove') &&
      !clause.has('photo', 'picture', 'clip'));
  if (!about || clause.names) return undefined;
  const own =
    clause.takeAll('own') ||
    /(?:my|our|his|her|their|grandma's) [a-z ]*(?:voice|recording|narration|memo)|我的?(?:声音|录音)/.test(
      clause.text,
    );
  // “Narrate it over the clips but mute them” silences the clips, not the reader.
  if (narrated && clause.has('mute') && clause.has('clip')) {
    clause.takeAll('voice', 'sound', 'mute', 'clip', 'words', 'it');
    return [
      ...readBy(situation),
      ...edit<'set_clip_sound'>({ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }),
    ];
  }
  clause.takeAll('voice', 'sound');
  if (clause.takeAll('remove') || clause.takeAll('no') || clause.takeAll('mute'))
    return edit<'remove_sound'>({ do: 'remove_sound', which: 'voice' });
  const rate = clause.has('faster', 'slower')
    ? changeOf(clause, { more: ['faster'], less: ['slower'], step: 1.15 })
    : undefined;
  clause.takeAll('pace', 'new', 'words', 'role', 'names', 'music', 'another');
  if (rate) return edit<'set_narration'>({ do: 'set_narration', rate });
  const text = clause.quote()?.value;
  if (text !== undefined) return edit<'narrate'>({ do: 'narrate', text });
  if (
    !narrated &&
    !clause.has('add', 'with', 'use', 'verb', 'show', 'to') &&
    !situation.first &&
    !clause.isBare &&
    !own
  )
    return undefined;
  if (isAnother) return [{ kind: 'impossible', what: 'speaker' }];
  if (own) return edit<'set_voice'>({ do: 'set_voice', voice: { by: 'own' } });
  return readBy(situation);
};

/** Somebody's recording is the voice where there is one, else the words are read. */
function readBy({ media, fresh, first }: Situation): Wish[] {
  const isRecorded =
    media.some(isVoice) || media.some(({ kind, hash }) => kind === 'audio' && fresh.has(hash) && !first);
  return isRecorded
    ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'any' } })
    : edit<'narrate'>({ do: 'narrate' });
}
