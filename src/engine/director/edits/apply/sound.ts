import { fileHashOf, MUSIC_VOLUME, type Mood, type SoundSegment } from '../../../draft/index.ts';
import type { MediaFile } from '../../../types.ts';
import { TO_END, type Board } from '../../board/board.ts';
import { silenced } from '../../board/seenWords.ts';
import { isComposed, isMusic, musicSeed, toMusic } from '../../board/media.ts';
import type { CallOf } from '../calls/calls.ts';
import type { EditContext } from '../context.ts';
import { findFile } from '../find.ts';
import type { Change } from '../calls/targets.ts';
import { changed } from '../numbers.ts';
import type { Handlers } from '../handlers.ts';
import type { Result } from '../result.ts';

const isSound = ({ kind }: MediaFile): boolean => kind === 'audio';
const hashOf = (sound: SoundSegment | undefined): string | undefined => sound && fileHashOf(sound);

function setMusic(board: Board, { music }: CallOf<'set_music'>, context: EditContext): Result {
  const [old] = board.music;
  switch (music.by) {
    case 'any':
      return old ? { board } : { board: withMusic(board, freeMusic(board, context), context) };
    case 'file': {
      const file = findFile(music.file, context, isSound);
      return file ? { board: withMusic(board, file, context) } : { code: 'no-file', name: music.file };
    }
    case 'newest': {
      const sounds = context.media.filter(isSound);
      const file =
        sounds.findLast(({ hash }) => context.fresh.has(hash)) ??
        sounds.find(({ hash }) => hashOf(board.voices[0]) === hash) ??
        sounds.at(-1);
      return file ? { board: withMusic(board, file, context) } : { code: 'no-recording' };
    }
    case 'other': {
      const file = freeMusic(board, context);
      if (file && file.hash !== hashOf(old)) return { board: withMusic(board, file, context) };
      return isComposed(old) ? retune(board, { another: true }) : { code: 'no-other-music' };
    }
    case 'composed': {
      const composed = isComposed(old)
        ? board
        : withMusic({ ...board, music: [] }, undefined, context, old?.vol);
      const { mood, seed } = music;
      return mood === undefined && seed === undefined
        ? { board: composed }
        : retune(composed, { ...(mood && { mood }), ...(seed !== undefined && { seed }) });
    }
  }
}

/** Music below the video: a file, else composed; as loud as the music that it replaces. */
function withMusic(
  board: Board,
  file: MediaFile | undefined,
  { media }: Pick<EditContext, 'media'>,
  loudness?: number,
): Board {
  const voices = board.voices.filter((voice) => file === undefined || fileHashOf(voice) !== file.hash);
  const usual = board.voices.length > 0 ? MUSIC_VOLUME.belowVoice : MUSIC_VOLUME.alone;
  const volume = loudness ?? board.music[0]?.vol ?? usual;
  const music = [toMusic(file, { volume, skill: board.skill, seed: musicSeed(media, board.title) })];
  return { ...board, music, voices };
}

/** The newest music file first, then one that is not heard yet. */
function freeMusic(board: Board, { media, fresh }: EditContext): MediaFile | undefined {
  const files = media.filter(
    (file) => isSound(file) && hashOf(board.voices[0]) !== file.hash && isMusic(file),
  );
  return (
    files.findLast(({ hash }) => fresh.has(hash)) ?? files.find(({ hash }) => hashOf(board.music[0]) !== hash)
  );
}

function tuneMusic(board: Board, { mood, tempo, another }: CallOf<'tune_music'>): Result {
  if (mood === undefined && tempo === undefined && another === undefined) return { code: 'says-nothing' };
  const [old] = board.music;
  if (!old) return { code: 'no-music' };
  const { source } = old;
  if (source.kind !== 'composed') return { code: 'not-composed' };
  const beats =
    tempo && changed(source.tempo ?? USUAL_TEMPO[mood ?? source.mood], tempo, { min: 40, max: 220 });
  return retune(board, {
    ...(mood && { mood }),
    ...(another && { another }),
    ...(beats !== undefined && { tempo: beats }),
  });
}

/** Beats a minute that “faster” starts from, where the draft says none. */
const USUAL_TEMPO: Readonly<Record<Mood, number>> = {
  calm: 72,
  warm: 84,
  upbeat: 116,
  tender: 68,
  dreamy: 76,
  playful: 112,
  epic: 96,
  groovy: 104,
};

interface Tuning {
  readonly mood?: Mood;
  readonly seed?: number;
  readonly tempo?: number;
  readonly another?: true;
}

function retune(board: Board, { mood, seed, tempo, another }: Tuning): Result {
  const music = board.music.map((sound): SoundSegment => {
    const { source } = sound;
    if (source.kind !== 'composed') return sound;
    const next = {
      ...source,
      mood: mood ?? source.mood,
      seed: seed ?? (another ? (source.seed % 0xffff_ffff) + 1 : source.seed),
      ...(tempo !== undefined && { tempo }),
    };
    return { ...sound, source: next };
  });
  return { board: { ...board, music } };
}

/** “Louder” stops where a sound is as loud as it is by itself; more than that has to be said. @param most of a sound that music lies over */
export function louder(old: number, change: Change, most = 1): number {
  const max = 'times' in change ? Math.max(most, old) : 2;
  return Math.round(changed(old, change, { min: 0, max }) * 100) / 100;
}

/** How music or the voice is heard. */
function setSound(board: Board, call: CallOf<'set_sound'>): Result {
  const sounds = call.which === 'music' ? board.music : board.voices;
  if (sounds.length === 0) return { code: call.which === 'music' ? 'no-music' : 'no-voice' };
  const set = (sound: SoundSegment): SoundSegment => {
    const { volume, fadeIn = sound.fadeIn, fadeOut = sound.fadeOut } = call;
    const {
      loop = sound.loop,
      duck = sound.duck,
      start: st = sound.st,
      from = sound.in,
      to = sound.out,
    } = call;
    const vol = volume ? louder(sound.vol, volume) : sound.vol;
    // Music that goes on to the end still does.
    const d = sound.st + sound.d >= TO_END ? TO_END - st : sound.d;
    return {
      ...sound,
      vol,
      fadeIn,
      fadeOut,
      loop,
      duck,
      st,
      d,
      in: from,
      ...(to !== undefined && { out: to }),
    };
  };
  return {
    board:
      call.which === 'music'
        ? { ...board, music: board.music.map(set) }
        : { ...board, voices: board.voices.map(set) },
  };
}

function removeSound(board: Board, { which }: CallOf<'remove_sound'>): Result {
  if (which === 'music') return { board: board.music.length === 0 ? board : { ...board, music: [] } };
  if (board.voices.length === 0) return { board };
  return { board: silenced(board) };
}

/** How the calls of the music and how loud all is are carried out. */
export const SOUND_CALLS = {
  set_music: setMusic,
  tune_music: tuneMusic,
  set_sound: setSound,
  remove_sound: removeSound,
} satisfies Partial<Handlers>;
