import { fileHashOf, howRead, MUSIC_VOLUME, type HowRead, type SoundSegment } from '../../../draft/index.ts';
import type { MediaFile } from '../../../types.ts';
import { lengthOf, type Board } from '../../board/board.ts';
import { isVoice, toVoice } from '../../board/media.ts';
import { narrated, voiceOf } from '../../board/narration.ts';
import { languageOn, readOn, silenced } from '../../board/seenWords.ts';
import { rolesOf } from '../../compose/roles.ts';
import { VOICE_LEAD_MS } from '../../compose/sound.ts';
import type { CallOf } from '../calls/calls.ts';
import { longestOf, type EditContext } from '../context.ts';
import { readings } from '../../readAloud.ts';
import { findFile } from '../find.ts';
import { changed } from '../numbers.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';
import { setTotal } from './length.ts';
import { offerFor, voiceAfter } from './speaker.ts';

/** A recording under the whole video. */
function setVoice(board: Board, { voice }: CallOf<'set_voice'>, context: EditContext): Result {
  const isNew = context.media.some(({ kind, hash }) => kind === 'audio' && context.fresh.has(hash));
  const isRead = board.voices.length > 0 && board.voices.every(({ source }) => source.kind === 'narration');
  const isThere = voice.by === 'any' || (voice.by === 'own' && !isNew && !isRead);
  if (isThere && board.voices.length > 0) return { board };
  const file =
    voice.by === 'file'
      ? findFile(voice.file, context, ({ kind }) => kind === 'audio')
      : meantVoice(voice.by === 'own' && isRead && !isNew ? 'any' : voice.by, board, context);
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
  return (
    rolesOf({ media, request: 'my voice recording', skill: 'best-video-letter-maker' }).voice ??
    sounds.findLast(isOther)
  );
}

/** The music gives way to a voice, and the video is long enough for it. */
function withVoice(board: Board, file: MediaFile, context: EditContext): Result {
  const voice = toVoice(file, VOICE_LEAD_MS);
  // A recording that was taken for music is no music any more.
  const music = board.music.filter((sound) => fileHashOf(sound) !== file.hash);
  const quiet = silenced(board);
  return longEnough({ ...quiet, voices: [voice], music: music.map(belowVoice) }, voice.st + voice.d, context);
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

/** Words that a voice of the system reads: those that are given, else those that are seen, each with its picture. */
export const narrate = (
  board: Board,
  { text, language, voice, rate = 1 }: CallOf<'narrate'>,
  context: EditContext,
): Result =>
  readSeen(board, { ...howRead({ language, voice, rate }), ...(text !== undefined && { text }) }, context);

function readSeen(
  board: Board,
  { text, ...how }: HowRead & { readonly text?: string },
  context: EditContext,
  reads?: (text: string) => boolean,
): Result {
  if (context.voice?.kind === 'none') {
    const { why, language } = context.voice;
    return { code: 'no-voice-here', why, language };
  }
  const wish = { ...how, read: context.voice?.spoken ?? [], longest: longestOf(context) };
  if (text !== undefined) return readOnly(board, text, wish, context);
  const options = { keepsLengths: context.asked !== undefined, ...(reads && { reads }) };
  const read = narrated(board, { ...wish, language: how.language ?? languageOn(board), ...options });
  return read === board ? { code: 'no-words' } : { board: read };
}

/** Words of their own, whatever is seen meanwhile. */
function readOnly(
  board: Board,
  text: string,
  wish: Parameters<typeof voiceOf>[2],
  context: EditContext,
): Result {
  const read = [...wish.read, ...readings(board.voices).read];
  const voice = { ...voiceOf('voice1', text, { ...wish, read }), st: VOICE_LEAD_MS };
  const voiced = { ...silenced(board), voices: [voice], music: board.music.map(belowVoice) };
  return longEnough(voiced, voice.st + voice.d, context);
}

/** Who asks for somebody who reads wants the words to be read. */
function readBy(board: Board, call: CallOf<'set_narration'>, context: EditContext): Result {
  if ((call.speaker ?? call.accent) === undefined) return { code: 'no-voice' };
  const read = readSeen(board, { rate: 1 }, context);
  return isRefusal(read) ? read : setNarration(read.board, call, context);
}

/** How words are read, or which: all that is read changes alike. */
function setNarration(board: Board, call: CallOf<'set_narration'>, context: EditContext): Result {
  const [first] = board.voices.filter(({ source }) => source.kind === 'narration');
  if (first?.source.kind !== 'narration') return readBy(board, call, context);
  if (Object.keys(call).length === 1) return { code: 'says-nothing' };
  const { text, language, rate } = call;
  const { source } = first;
  const before = { ...howRead(source), ...(language !== undefined && { language }) };
  const how = voiceAfter(before, call, offerFor(context.voice, source.text, before));
  if (isRefusal(how)) return how;
  const next = { ...how, rate: rate ? changed(source.rate, rate, { min: 0.5, max: 2 }) : source.rate };
  const words = text ?? (first.on ? undefined : source.text);
  return readSeen(board, { ...next, ...(words !== undefined && { text: words }) }, context, readOn(board));
}

/** How the calls of the voice are carried out. */
export const VOICE_CALLS = {
  set_voice: setVoice,
  narrate,
  set_narration: setNarration,
} satisfies Partial<Handlers>;
