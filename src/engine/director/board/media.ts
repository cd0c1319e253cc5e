import {
  asName,
  mediaSegmentSchema,
  type MediaSegment,
  type Mood,
  type PictureSegment,
  type SoundSegment,
  type SoundSource,
  type Transition,
} from '../../draft/index.ts';
import { hashText } from '../../random.ts';
import type { MediaFile } from '../../types.ts';
import { freeId, TO_END } from './board.ts';
import { FPS, toMs } from './frames.ts';

/** How long a photo is seen where nothing else is said, ms. */
export const PHOTO_MS = 3200;
/** How much of a picture may be cut off so that it fills the frame: 3:2 and 4:3 always do in a wide one. */
export const LOSS = 0.36;
/** So much may go where it is known who is in it: faces are never cut. */
const LOSS_ROUND_FACES = 0.7;
/** A finder that is less sure has seen a fin, or a pattern of leaves: nothing is cut for its sake. */
const SURE = 0.62;
/** What lies below a picture that would lose more. */
const MAT = { kind: 'mat' } as const;
export const CROSSFADE: Transition = { ...transitionOf('crossfade', 800), easing: 'smooth' };

/** A change from one picture to the next. @param d its length, ms */
export function transitionOf(kind: Transition['kind'], d: number): Transition {
  return { kind, d, easing: 'linear', from: 'right' };
}

// Words in file names that tell a voice from music. Latin words need a boundary (an “invoice” is none), CJK has none.
const VOICE =
  /voice|(?<![a-z])(recording|memo|vo|speech|spoken|narrat\w*|dictation|message|interview)(?![a-z])|(?<!\p{L})(?:sprach\p{L}*|aufnahme\p{L}*|grabaci[oó]n\p{L}*|mensaje|nota de voz|voz|grava[cç][aã]o|mensagem|enregistrement|voix|vocal)(?!\p{L})|录音|語音|錄音|録音|ボイス|ナレーション|音声|语音|录音|旁白|配音|讲话|朗读|^(?:rec|ptt|vn|dictaphone)(?![a-z])|^whatsapp (?:audio|ptt)/iu;
const NO_VOICE =
  /invoice|(?<![a-z])(music|song|bgm|soundtrack|instrumental|beat|theme|loop)(?![a-z])|音乐|歌|配乐/i;

/** Whether a sound file is someone speaking, as far as its name tells; what has no such name counts as music. */
export function isVoice({ kind, filename }: MediaFile): boolean {
  return kind === 'audio' && VOICE.test(filename) && !NO_VOICE.test(filename);
}

/** Whether a sound file is music by its name. */
export const isNamedMusic = ({ kind, filename }: MediaFile): boolean =>
  kind === 'audio' && NO_VOICE.test(filename);

export const isMusic = (file: MediaFile): boolean => file.kind === 'audio' && !isVoice(file);

export const isVisual = ({ kind }: MediaFile): boolean => kind !== 'audio';

/** What a person would call a file: no extension, no leading number, spaces. `02-red-panda.jpg` → `red panda`. */
export function nameOf(filename: string): string {
  const stem = filename.replace(/\.[^.]+$/, '');
  const name = stem.replaceAll(/[-_\s]+/g, ' ').trim();
  return asName(name.replace(/^\d+ (?=\D)/, '') || stem);
}

/** How much of a file can be shown or heard, ms: whole frames. Infinity for a still. */
export function sourceLength({ kind, durationMs }: MediaFile): number {
  if (kind === 'image' || durationMs === undefined) return Infinity;
  return Math.min(TO_END, toMs(Math.max(1, Math.floor((durationMs * FPS) / 1000))));
}

/** A photo or clip as a picture at the end of a list. */
export function toPicture(file: MediaFile, before: readonly PictureSegment[]): MediaSegment {
  const clip = file.kind === 'video';
  return mediaSegmentSchema.parse({
    id: freeId('p', before),
    kind: clip ? 'clip' : 'image',
    st: 0,
    d: clip && file.durationMs !== undefined ? sourceLength(file) : PHOTO_MS,
    name: nameOf(file.filename),
    source: fileSource(file),
    motion: { kind: clip ? 'none' : 'zoom-in', easing: 'smooth' },
    transition: CROSSFADE,
    framing: { loss: lossOf(file), ground: MAT },
  });
}

/** How much of a file's picture may be cut off. What was drawn says nothing when it is cut. */
const lossOf = (file: MediaFile): number =>
  file.subject?.graphic === true ? 0 : isOfSomebody(file) ? LOSS_ROUND_FACES : LOSS;

/** Whether it is known well enough where the faces of a photo are, to show little but them. */
const isOfSomebody = ({ subject }: MediaFile): boolean =>
  subject?.faces.some(({ score = 1 }) => score >= SURE) === true;

const fileSource = ({ hash }: MediaFile): { kind: 'file'; hash: string } => ({ kind: 'file', hash });

/** Moods that fit a skill; the others' music is calm. */
const MOODS: Readonly<Record<string, Mood>> = {
  'best-video-letter-maker': 'warm',
  'online-photo-video-maker': 'warm',
  'media-content-generator': 'upbeat',
};

const composed = ({ skill, seed, mood = MOODS[skill] ?? 'calm' }: ComposedWish): SoundSource => ({
  kind: 'composed',
  mood,
  seed,
});

/** What composed music depends on. */
export interface ComposedWish {
  readonly skill: string;
  /** Another one is another piece: see {@link musicSeed}. */
  readonly seed: number;
  /** As the skill has it where nothing is said. */
  readonly mood?: Mood | undefined;
}

/** A film's own seed: what it is made of, so that no two films have the same music. */
export function musicSeed(media: readonly MediaFile[], message: string): number {
  return hashText([...media.map(({ hash }) => hash).sort(), message].join(' '));
}

/** Whether it is music that the engine makes itself. */
export const isComposed = (music: SoundSegment | undefined): boolean => music?.source.kind === 'composed';

/** A music file, or composed music where there is none, below the whole video and lower still where somebody speaks. */
export function toMusic(
  file: MediaFile | undefined,
  { volume, ...wish }: ComposedWish & { readonly volume: number },
): SoundSegment {
  return {
    id: 'music1',
    kind: 'music',
    st: 0,
    d: TO_END,
    name: file ? nameOf(file.filename) : 'composed music',
    source: file ? fileSource(file) : composed(wish),
    in: 0,
    vol: volume,
    fadeIn: 500,
    fadeOut: 2000,
    loop: true,
    duck: true,
  };
}

/** A recorded voice from `st` ms on. */
export function toVoice(file: MediaFile, st: number, id = 'voice1'): SoundSegment {
  return {
    id,
    kind: 'voice',
    st,
    d: Math.min(TO_END, Math.max(1, Math.floor(file.durationMs ?? 1))),
    name: nameOf(file.filename),
    source: fileSource(file),
    in: 0,
    vol: 1,
    fadeIn: 0,
    fadeOut: 200,
    loop: false,
    duck: false,
  };
}
