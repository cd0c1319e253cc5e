import type {
  HowRead,
  NarrationSource,
  PictureSegment,
  SoundSegment,
  SpokenClause,
  TextSegment,
} from '../../draft/index.ts';
import { asName, howRead, MUSIC_VOLUME } from '../../draft/index.ts';
import { asRead, readings, type SpokenText } from '../readAloud.ts';
import { captionsOf } from '../script/captions.ts';
import { lengthOf, type Board } from './board.ts';
import { layOut, overlapOf, settle } from './layout.ts';
import { toMs } from './frames.ts';
import { readingMs } from './reading.ts';
import { readOn, seenWords, silenced, unseenWords } from './seenWords.ts';
import { hastySpeechMs, LEAD_MS, tailBefore } from './speechTime.ts';
import { newText } from './texts.ts';

/** Silence before the video's first words; between words of one scene; between those of two; and after the last, ms. */
const FIRST_LEAD_MS = 800;
const APART_MS = 350;
const TAIL_MS = 450;
const END_MS = 1500;
/** A scene is seen so long at least, ms. */
const SHORTEST_SCENE_MS = 2200;
/** What reading is guessed to take beyond what silent reading does, and at least; ms. */
const MORE_MS = 300;
const LEAST_MS = 500;

/** How words are read, and what is known of it. */
export interface NarrationWish extends Readonly<HowRead> {
  /** What has been read aloud, besides what the board's voices have. */
  readonly read: readonly SpokenText[];
  /** How long a picture can be at most, ms. */
  readonly longest: (picture: PictureSegment) => number;
  /** Whether some words are read; absent: all are. */
  readonly reads?: (text: string) => boolean;
  /** The pictures keep their lengths. */
  readonly keepsLengths?: boolean;
}

/**
 * Lets a voice read the words that are seen, picture by picture: pictures with words last as long as these are heard, captions come as they are
 * spoken, and music stays below. Pure; without words it is the board that was given. Where it is not known how long reading takes, it is guessed.
 */
export function narrated(given: Board, options: NarrationWish): Board {
  const wish = { ...options, read: [...options.read, ...readings(given.voices).read] };
  const board = silenced(given);
  const words = [...seenWords(board), ...unseenWords(given, board)]
    .filter(({ text }) => wish.reads?.(text) ?? true)
    .sort((a, b) => a.st - b.st);
  if (words.length === 0) return given;
  const voices: SoundSegment[] = [];
  const captions = new Map<TextSegment, TextSegment[]>();
  const pictures = [...board.pictures];
  for (const first of new Set(words.map((each) => each.first))) {
    const group = words.filter((each) => each.first === first);
    let after = first === 0 ? FIRST_LEAD_MS : LEAD_MS;
    for (const { text, caption } of group) {
      const voice = voiceOf(`voice${voices.length + 1}`, text, wish);
      voices.push({ ...voice, on: { picture: pictures[first]?.id ?? '', after } });
      const said = voice.source.kind === 'narration' ? voice.source.said : undefined;
      const card = pictures[first];
      // The lines of a page come as they are read.
      if (card?.kind === 'card' && card.look === 'letter' && said)
        pictures[first] = { ...card, said: later(said, after) };
      after += voice.d + APART_MS;
      if (caption && said) captions.set(caption, spokenCaptions(caption, voice.id, said, board));
    }
    const last = Math.max(...group.map((each) => each.last));
    const next = pictures[last + 1];
    const tail = next ? tailBefore(next, TAIL_MS) : END_MS;
    const need = Math.max(SHORTEST_SCENE_MS, after - APART_MS + tail);
    if (!wish.keepsLengths)
      pictures.splice(first, last - first + 1, ...lasting(pictures, { first, last, need }, wish));
  }
  const texts = board.texts.flatMap((text) => captions.get(text) ?? text);
  const music = board.music.map((sound) => ({
    ...sound,
    duck: true,
    vol: Math.min(sound.vol, MUSIC_VOLUME.belowVoice),
  }));
  return longEnough({ ...board, pictures, texts: numbered(texts), voices, music }, wish);
}

const later = (said: readonly SpokenClause[], ms: number): SpokenClause[] =>
  said.map(({ text, from, to }) => ({ text, from: from + ms, to: to + ms }));

/** How much faster than asked for words are read at most, so that there is room for them. */
const FASTEST = 1.2;
/** Paces are multiples of this. */
const STEP = 0.05;

/** A board whose words are read a little faster where there is no room for them otherwise. @param ms length of the whole */
export function paced(board: Board, ms: number, wish: Pick<NarrationWish, 'read' | 'longest'>): Board {
  const voices = board.voices.filter(({ on }) => on);
  const [source] = voices.flatMap((each) => (each.source.kind === 'narration' ? [each.source] : []));
  if (!source) return board;
  const silence = voices.reduce((sum, voice) => sum + hastySpeechMs(voice) - voice.d, 0);
  const speech = voices.reduce((sum, { d }) => sum + d, 0);
  const wanted = Math.ceil((source.rate * speech) / Math.max(1, ms - silence) / STEP) * STEP;
  const rate = Number(Math.min(Math.max(source.rate, FASTEST), Math.max(source.rate, wanted)).toFixed(2));
  if (rate === source.rate && readings(voices).unread.length === 0) return board;
  return narrated(board, { ...wish, ...howRead(source), rate, reads: readOn(board), keepsLengths: true });
}

/** One voice that reads some words. */
export function voiceOf(
  id: string,
  text: string,
  { read, ...how }: HowRead & Pick<NarrationWish, 'read'>,
): SoundSegment {
  const source = asRead({ kind: 'narration', text, ...howRead(how) }, read);
  return {
    ...{ id, kind: 'voice', name: asName(text.slice(0, 60)), st: 0, d: lengthOfReading(source), source },
    ...{ in: 0, vol: 1, fadeIn: 0, fadeOut: 0, loop: false, duck: false },
  };
}

/** How long words are heard, ms: as was measured, else as is guessed. */
export function lengthOfReading({ said, text, rate }: NarrationSource): number {
  return said?.at(-1)?.to ?? Math.max(LEAST_MS, Math.round((readingMs(text) + MORE_MS) / rate));
}

/** Captions are there when their words are heard. */
const AT_ONCE = { kind: 'fade' as const, d: 100 };

/** How long lines of captions may be in a board's frame. */
export const shapeOf = ({ width, height }: Pick<Board, 'width' | 'height'>): 'wide' | 'narrow' =>
  width > height ? 'wide' : 'narrow';

/** A caption as it is spoken. @param voice its id @param said its clauses, ms of the voice */
export function spokenCaptions(
  caption: TextSegment,
  voice: string,
  said: readonly SpokenClause[],
  board: Board,
): TextSegment[] {
  return captionsOf(said, shapeOf(board)).map(({ text, from, to, words }) => ({
    ...newText(caption.id, { text, role: caption.role, st: 0, d: Math.max(1, to - from) }),
    design: { enter: AT_ONCE, leave: AT_ONCE, ...caption.design },
    spoken: caption.spoken,
    anchor: { kind: 'voice', voice, from },
    words: words.map((word) => ({ text: word.text, st: word.from - from, d: word.to - word.from })),
    ...(board.title === caption.text && { name: caption.name }),
  }));
}

/** Every text has an id of its own. */
function numbered(texts: readonly TextSegment[]): TextSegment[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let id = text.id;
    for (let number = 2; taken.has(id); number += 1) id = `${text.id}-${number}`;
    taken.add(id);
    return id === text.id ? text : { ...text, id };
  });
}

interface Span {
  readonly first: number;
  readonly last: number;
  /** ms */
  readonly need: number;
}

/** Pictures that share the time in which their words are heard; clips last as long as there is something of them. */
function lasting(
  pictures: readonly PictureSegment[],
  { first, last, need }: Span,
  { longest }: NarrationWish,
): PictureSegment[] {
  const some = pictures.slice(first, last + 1);
  const overlaps = some.slice(1).reduce((sum, picture) => sum + toMs(overlapOf(picture, 1)), 0);
  let left = need + overlaps;
  let waiting = some.length;
  const lengths = new Map<PictureSegment, number>();
  // Those that cannot last long first, so that the others make up for them.
  for (const picture of some.toSorted((a, b) => longest(a) - longest(b))) {
    const d = Math.round(Math.min(longest(picture), left / waiting));
    lengths.set(picture, Math.max(1, d));
    left -= d;
    waiting -= 1;
  }
  return some.map((picture) => ({ ...picture, d: lengths.get(picture) ?? picture.d }));
}

/** The last still is seen until the last word was heard, where clips were too short for theirs. */
function longEnough(board: Board, { longest, keepsLengths }: NarrationWish): Board {
  if (keepsLengths) return board;
  const { pictures } = layOut(settle(board.pictures));
  const starts = new Map(pictures.map(({ id, st }) => [id, st]));
  let end = 0;
  for (const { on, d } of board.voices)
    end = Math.max(end, (starts.get(on?.picture ?? '') ?? 0) + (on?.after ?? 0)) + d;
  const missing = end + END_MS - lengthOf(board);
  const at = board.pictures.findLastIndex((picture) => longest(picture) === Infinity);
  if (missing <= 0 || at < 0) return board;
  return {
    ...board,
    pictures: board.pictures.map((picture, index) =>
      index === at ? { ...picture, d: picture.d + missing } : picture,
    ),
  };
}
