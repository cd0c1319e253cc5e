import { fileHashOf, MUSIC_VOLUME, type SoundSegment } from '../../../draft/index.ts';
import type { MediaFile } from '../../../types.ts';
import { lengthOf, placeText, type Board } from '../../board/board.ts';
import { layOut, settle } from '../../board/layout.ts';
import { isVoice, toVoice } from '../../board/media.ts';
import { readingMs } from '../../board/reading.ts';
import { rolesOf } from '../../compose/roles.ts';
import { VOICE_LEAD_MS } from '../../compose/sound.ts';
import type { CallOf } from '../calls/calls.ts';
import type { EditContext } from '../context.ts';
import { findFile } from '../find.ts';
import { changed } from '../numbers.ts';
import { isRefusal, type Result } from '../result.ts';
import { setTotal } from './length.ts';

/** A recording under the whole video. */
export function setVoice(board: Board, { voice }: CallOf<'set_voice'>, context: EditContext): Result {
  const isNew = context.media.some(({ kind, hash }) => kind === 'audio' && context.fresh.has(hash));
  if ((voice.by === 'any' || (voice.by === 'own' && !isNew)) && board.voices.length > 0) return { board };
  const file =
    voice.by === 'file'
      ? findFile(voice.file, context, ({ kind }) => kind === 'audio')
      : meantVoice(voice.by, board, context);
  if (file) return withVoice(board, file, context);
  return voice.by === 'file' ? { code: 'no-file', name: voice.file } : { code: 'no-recording' };
}

function meantVoice(
  by: 'any' | 'own' | 'newest',
  board: Board,
  { media, fresh }: EditContext,
): MediaFile | undefined {
  const sounds = media.filter(({ kind }) => kind === 'audio');
  const latest = sounds.filter(({ hash }) => fresh.has(hash));
  if (by === 'newest' && latest.length > 0) return latest.at(-1);
  const named =
    latest.findLast(isVoice) ?? sounds.findLast(isVoice) ?? (latest.length === 1 ? latest[0] : undefined);
  if (named || by === 'any') return named;
  const isOther = ({ hash }: MediaFile) => !board.voices[0] || fileHashOf(board.voices[0]) !== hash;
  return rolesOf({ media, request: 'my voice recording' }).voice ?? sounds.findLast(isOther);
}

/** The music gives way to a voice, and the video is long enough for it. */
function withVoice(board: Board, file: MediaFile, context: EditContext): Result {
  const voice = toVoice(file, VOICE_LEAD_MS);
  // A recording that was taken for music is no music any more.
  const music = board.music.filter((sound) => fileHashOf(sound) !== file.hash);
  return longEnough({ ...board, voices: [voice], music: music.map(belowVoice) }, voice.st + voice.d, context);
}

const belowVoice = (sound: SoundSegment): SoundSegment => ({
  ...sound,
  duck: true,
  vol: Math.min(sound.vol, MUSIC_VOLUME.belowVoice),
});

function longEnough(board: Board, end: number, context: EditContext): Result {
  const needed = Math.ceil((end + VOICE_LEAD_MS) / 100) * 100;
  if (lengthOf(board) >= needed || context.asked !== undefined) return { board };
  const longer = setTotal(board, context, needed);
  return isRefusal(longer) ? { board } : { board: longer.board, asked: 'free' };
}

/** Words that a voice of the system reads: those that are given, else those that are seen, each in its time. */
export function narrate(board: Board, call: CallOf<'narrate'>, context: EditContext): Result {
  const { text, language, voice, rate = 1 } = call;
  const parts = text === undefined ? seenWords(board) : [{ text, st: VOICE_LEAD_MS }];
  if (parts.length === 0) return { code: 'no-words' };
  let free = 0;
  const voices = parts.map((part, at): SoundSegment => {
    const st = Math.max(part.st, free);
    const d = Math.max(500, Math.round((readingMs(part.text) + 300) / rate));
    free = st + d;
    const source = {
      ...{ kind: 'narration' as const, text: part.text, rate },
      ...(language !== undefined && { language }),
      ...(voice !== undefined && { voice }),
    };
    return { ...spoken(`voice${at + 1}`, part.text), st, d, source };
  });
  return longEnough({ ...board, voices, music: board.music.map(belowVoice) }, free, context);
}

const spoken = (id: string, text: string): Omit<SoundSegment, 'st' | 'd' | 'source'> => ({
  ...{ id, kind: 'voice', name: text.slice(0, 60), in: 0, vol: 1 },
  ...{ fadeIn: 0, fadeOut: 200, loop: false, duck: false },
});

/** Words on cards and over pictures, in the order in which they are seen; the same words once. */
function seenWords(board: Board): { text: string; st: number }[] {
  const { pictures, total } = layOut(settle(board.pictures));
  const cards = pictures.flatMap((picture) =>
    picture.kind === 'card'
      ? [{ text: [picture.heading ?? '', picture.text].join('\n').trim(), st: picture.st + 200 }]
      : [],
  );
  const texts = board.texts.map((text) => ({
    text: text.text,
    st: placeText(text, pictures, total).st + 200,
  }));
  const all = [...cards, ...texts]
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .sort((a, b) => a.st - b.st);
  return all.filter(({ text }, at) => all.findIndex((each) => each.text === text) === at);
}

export function setNarration(board: Board, call: CallOf<'set_narration'>): Result {
  const narrated = board.voices.filter(({ source }) => source.kind === 'narration');
  const [first] = narrated;
  if (!first) return { code: 'no-voice' };
  const { text, language, voice, rate } = call;
  if (text === undefined && language === undefined && voice === undefined && !rate)
    return { code: 'says-nothing' };
  const set = (sound: SoundSegment): SoundSegment => {
    const { source } = sound;
    if (source.kind !== 'narration') return sound;
    const next = {
      ...{ ...source, rate: rate ? changed(source.rate, rate, { min: 0.5, max: 2 }) : source.rate },
      ...(text !== undefined && { text }),
      ...(language !== undefined && { language }),
      ...(voice !== undefined && { voice }),
    };
    const d = Math.max(1, Math.round((sound.d * source.rate) / next.rate));
    return { ...sound, source: next, d, ...(text !== undefined && { name: text.slice(0, 60) }) };
  };
  // Other words take the place of all that was read.
  const kept =
    text === undefined
      ? board.voices
      : board.voices.filter((sound) => sound === first || !narrated.includes(sound));
  return { board: { ...board, voices: kept.map(set) } };
}
