import {
  fileHashOf,
  filesIn,
  overlaysIn,
  picturesIn,
  shownIn,
  soundsIn,
  textsIn,
  type PictureSegment,
} from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import type { Situation } from '../reader.ts';
import { STEP_NAMES } from './answerSchema.ts';
import { looksLikeInstructions } from './instructions.ts';

/** Things of one kind that are listed, and characters of a name and of a text that are shown. */
export interface Bounds {
  readonly things: number;
  readonly name: number;
  readonly text: number;
}

/** For models of every size but the smallest. */
export const USUAL: Bounds = { things: 200, name: 60, text: 160 };
/** For those. */
export const BRIEF: Bounds = { things: 30, name: 24, text: 40 };

const WITHHELD = '(withheld)';
/** Calls of the message before that are told. */
const MOST_RECENT = 8;

/** What a model is told of a video, as plain data. */
export interface ToldSituation {
  readonly told: Readonly<Record<string, unknown>>;
  /** Names or texts that read like instructions: the model is not shown these. */
  readonly withheld: boolean;
}

/** What is in a video as a model is told of it: numbered pictures, texts, sounds, files that are not used, what was done last. */
export function tellSituation(situation: Situation, bounds: Bounds): ToldSituation {
  const { draft, media, fresh, spoken, last } = situation;
  let withheld = false;
  const shown = (words: string, most: number): string => {
    const isShown = !looksLikeInstructions(words);
    withheld ||= !isShown;
    return isShown ? cut(words, most) : WITHHELD;
  };
  const name = (words: string): string => shown(words, bounds.name);
  const text = (words: string): string => shown(words, bounds.text);
  const files = media.map(({ filename, kind, hash }) => ({
    ...{
      name: name(nameOf(filename)),
      kind: kind === 'image' ? 'photo' : kind === 'video' ? 'clip' : 'sound',
    },
    ...(fresh.has(hash) && { new: true }),
  }));
  if (!draft) return { told: { files: some(files, bounds) }, withheld };
  const used = new Set(filesIn(draft).map(({ hash }) => hash));
  const told = {
    video: {
      ...{ title: text(draft.m.title), seconds: seconds(draft.d), fps: draft.m.fps },
      ...{ width: draft.m.width, height: draft.m.height },
    },
    pictures: some(
      picturesIn(draft).map((picture, at) => ({
        number: at + 1,
        ...pictureOf(picture, name, text),
        ...(spoken.pictures.includes(picture.id) && { spoken: true }),
      })),
      bounds,
    ),
    texts: some(
      textsIn(draft).map((one, at) => ({
        ...{ number: at + 1, role: one.role, text: text(one.text), from: seconds(one.st) },
        seconds: seconds(one.d),
        ...(Object.keys(one.design).length > 0 && { design: one.design }),
        ...(spoken.texts.includes(one.id) && { spoken: true }),
      })),
      bounds,
    ),
    sounds: soundsIn(draft).map((sound) => ({
      ...{ which: sound.kind, made: sound.source.kind, name: name(sound.name), volume: sound.vol },
      ...(sound.source.kind === 'composed' && { mood: sound.source.mood }),
    })),
    overlays: overlaysIn(draft).map((one) => ({ name: name(one.name), size: one.size })),
    files_not_in_video: some(
      files.filter((_, at) => !used.has(media[at]?.hash ?? '')),
      bounds,
    ),
    last_calls: last.slice(-MOST_RECENT).map((call) => withWords(call, text)),
  };
  return { told, withheld };
}

const KINDS = { image: 'photo', clip: 'clip', card: 'card', split: 'split' } as const;

function pictureOf(
  picture: PictureSegment,
  name: (words: string) => string,
  text: (words: string) => string,
): Record<string, unknown> {
  const [first] = shownIn(picture);
  return {
    ...{ kind: KINDS[picture.kind], name: name(picture.name), from: seconds(picture.st) },
    seconds: seconds(picture.d),
    ...(picture.kind === 'card' && { text: text([picture.heading ?? '', picture.text].join(' ').trim()) }),
    ...(picture.kind === 'split' && { of: picture.cells.map((cell) => name(cell.name)) }),
    ...(fileHashOf(picture) !== undefined &&
      first && { motion: first.motion.kind, look: first.adjust.look, ...(first.muted && { muted: true }) }),
  };
}

/** A call with what it says shown as all words are: they came from a message, and may be anybody's. */
function withWords(value: unknown, text: (words: string) => string): unknown {
  if (typeof value === 'string') return STEP_NAMES.has(value) ? value : text(value);
  if (Array.isArray(value)) return value.slice(0, MOST_RECENT).map((each) => withWords(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withWords(each, text)]));
}

const seconds = (ms: number): number => Math.round(ms / 10) / 100;

const cut = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most)}…` : words;

/** The first and the last of many things, and how many were left out between them. */
function some(all: readonly unknown[], { things }: Bounds): unknown {
  if (all.length <= things) return all;
  const last = Math.floor(things / 4);
  const left = all.length - things;
  return [...all.slice(0, things - last), `… ${left} more …`, ...all.slice(-last)];
}
