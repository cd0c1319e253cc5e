import type {
  NarrationSource,
  PictureSegment,
  SoundSegment,
  SpokenClause,
  TextSegment,
} from '../../draft/index.ts';
import { asName, MUSIC_VOLUME } from '../../draft/index.ts';
import { isCjk } from '../../../skills/writing.ts';
import { without } from '../edits/without.ts';
import { asRead, readings, type SpokenText } from '../readAloud.ts';
import { languageOf } from '../../sound/voices/text/language.ts';
import { captionsOf } from '../script/captions.ts';
import { lengthOf, picturesOf, placeText, textOn, type Board } from './board.ts';
import { layOut, overlapOf, settle } from './layout.ts';
import { toMs } from './frames.ts';
import { readingMs } from './reading.ts';
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
export interface NarrationWish {
  readonly language?: string | undefined;
  readonly voice?: string | undefined;
  readonly rate: number;
  /** What has been read aloud, besides what the board's voices have. */
  readonly read: readonly SpokenText[];
  /** How long a picture can be at most, ms. */
  readonly longest: (picture: PictureSegment) => number;
  /** Whether some words are read; absent: all are. */
  readonly reads?: (text: string) => boolean;
  /** The pictures keep their lengths. */
  readonly keepsLengths?: boolean;
}

/** Words that are seen on some pictures. */
export interface SeenWords {
  readonly text: string;
  /** When, ms of the video. */
  readonly st: number;
  /** Positions of the first picture, and of the last. */
  readonly first: number;
  readonly last: number;
  /** They are a caption, which is seen when it is spoken. */
  readonly caption?: TextSegment;
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
      after += voice.d + APART_MS;
      const said = voice.source.kind === 'narration' ? voice.source.said : undefined;
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
  const { language, voice } = source;
  return narrated(board, { ...wish, language, voice, rate, reads: readOn(board), keepsLengths: true });
}

/** What is read aloud already. */
export function readOn({ voices }: Board): (text: string) => boolean {
  const texts = new Set(voices.flatMap(({ source }) => (source.kind === 'narration' ? [source.text] : [])));
  return (text) => texts.has(text);
}

/** The language of the words that are seen. */
export const languageOn = (board: Board): string =>
  languageOf(
    seenWords(silenced(board))
      .map(({ text }) => text)
      .join('\n'),
  );

/** One voice that reads some words. */
export function voiceOf(
  id: string,
  text: string,
  { language, voice, rate, read }: Pick<NarrationWish, 'language' | 'voice' | 'rate' | 'read'>,
): SoundSegment {
  const source = asRead(
    {
      ...{ kind: 'narration' as const, text, rate },
      ...(language !== undefined && { language }),
      ...(voice !== undefined && { voice }),
    },
    read,
  );
  return {
    ...{ id, kind: 'voice', name: asName(text.slice(0, 60)), st: 0, d: lengthOfReading(source), source },
    ...{ in: 0, vol: 1, fadeIn: 0, fadeOut: 0, loop: false, duck: false },
  };
}

/** How long words are heard, ms: as was measured, else as is guessed. */
export function lengthOfReading({ said, text, rate }: NarrationSource): number {
  return said?.at(-1)?.to ?? Math.max(LEAST_MS, Math.round((readingMs(text) + MORE_MS) / rate));
}

/** A board on which nobody speaks: captions that came with a voice stand on its pictures. */
export function silenced(board: Board): Board {
  const { pictures } = layOut(settle(board.pictures));
  const starts = board.voices.flatMap(({ on }) => pictures.findIndex(({ id }) => id === on?.picture));
  const done = new Set<string>();
  const texts = board.texts.flatMap((text): TextSegment[] => {
    const { anchor } = text;
    if (anchor.kind !== 'voice') return [text];
    const voice = board.voices.find(({ id }) => id === anchor.voice);
    const at = pictures.findIndex(({ id }) => id === voice?.on?.picture);
    const first = pictures[at];
    // A recording is not cut up: what was said in it is seen when it was.
    if (voice && !voice.on) return [{ ...text, anchor: { kind: 'time' } }];
    if (!voice || !first || done.has(voice.id)) return [];
    done.add(voice.id);
    const next = Math.min(pictures.length, ...starts.filter((start) => start > at));
    const pieces = board.texts.filter(
      (each) => each.anchor.kind === 'voice' && each.anchor.voice === voice.id,
    );
    const words = voice.source.kind === 'narration' ? wholeOf(pieces, voice.source.text) : text.text;
    const rest = without(text, 'words');
    return [
      { ...rest, text: words, name: asName(words), anchor: textOn(first, pictures[next - 1] ?? first) },
    ];
  });
  return { ...board, texts, voices: [] };
}

/** What captions say together: the words that they were made of, unless somebody changed them. */
function wholeOf(pieces: readonly TextSegment[], read: string): string {
  const lines = pieces.flatMap(({ text }) => text.split('\n'));
  const plain = (text: string): string => text.replaceAll(/\s/g, '');
  return plain(lines.join('')) === plain(read) ? read : lines.join(isCjk(read) ? '' : ' ');
}

/** A board whose voice reads what is seen now, where somebody changed the words that it read. @param before as it was */
export function readAgain(before: Board, after: Board, wish: Pick<NarrationWish, 'read' | 'longest'>): Board {
  const [source] = after.voices.flatMap((voice) =>
    voice.on && voice.source.kind === 'narration' ? [voice.source] : [],
  );
  if (!source || after.voices !== before.voices) return after;
  const [was, is] = [wordsByPicture(before), wordsByPicture(after)];
  const isRead = readOn(before);
  const gained = new Set<string>();
  const lost = new Set<string>();
  for (const [picture, texts] of was) {
    const now = is.get(picture);
    // What goes with its picture is no change of words, and captions that are taken away are still read.
    const gone = texts.filter((text) => isRead(text) && now?.includes(text) === false);
    const fresh = now?.filter((text) => !texts.includes(text)) ?? [];
    if (fresh.length === 0) continue;
    for (const text of gone) lost.add(text);
    if (gone.length > 0) for (const text of fresh) gained.add(text);
  }
  if (lost.size === 0) return after;
  const reads = (text: string): boolean => gained.has(text) || (isRead(text) && !lost.has(text));
  const { language, voice, rate } = source;
  const changed = narrated(after, { ...wish, language, voice, rate, reads, keepsLengths: true });
  return {
    ...changed,
    pictures: changed.pictures.map((picture) => longerFor(picture, after, changed, wish)),
  };
}

/** A picture that is as much longer as its voices have become. */
function longerFor(
  picture: PictureSegment,
  before: Board,
  after: Board,
  { longest }: Pick<NarrationWish, 'longest'>,
): PictureSegment {
  const speech = ({ voices }: Board): number =>
    voices.reduce((sum, { on, d }) => sum + (on?.picture === picture.id ? d : 0), 0);
  const more = speech(after) - speech(before);
  return more > 0 ? { ...picture, d: Math.round(Math.min(longest(picture), picture.d + more)) } : picture;
}

/** The words that are seen with each picture, by its id. */
function wordsByPicture(board: Board): Map<string, string[]> {
  const silent = silenced(board);
  const words = new Map(silent.pictures.map(({ id }): [string, string[]] => [id, []]));
  for (const { text, first } of seenWords(silent)) words.get(silent.pictures[first]?.id ?? '')?.push(text);
  return words;
}

/** What is read aloud though its captions were taken away. @param board as it is when nobody speaks */
function unseenWords({ voices }: Board, board: Board): SeenWords[] {
  const { pictures } = layOut(settle(board.pictures));
  const seen = new Set(seenWords(board).map(({ text }) => text));
  return voices.flatMap(({ source, on }): SeenWords[] => {
    const first = pictures.findIndex(({ id }) => id === on?.picture);
    const picture = pictures[first];
    if (source.kind !== 'narration' || !picture || seen.has(source.text)) return [];
    return [{ text: source.text, st: picture.st + (on?.after ?? 0), first, last: first }];
  });
}

/** Words on cards and over pictures, in the order in which they are seen; the same words once. */
export function seenWords(board: Board): SeenWords[] {
  const { pictures, total } = layOut(settle(board.pictures));
  const cards = pictures.flatMap((picture, at): SeenWords[] =>
    picture.kind === 'card'
      ? [{ text: `${picture.heading ?? ''}\n${picture.text}`.trim(), st: picture.st, first: at, last: at }]
      : [],
  );
  const texts = board.texts.map((text): SeenWords => {
    const { st } = placeText(text, pictures, total);
    const owner = picturesOf(text);
    const [first, last] = [owner?.first, owner?.last].map((own) =>
      pictures.findIndex(({ id }) => id === own),
    );
    const under = Math.max(
      0,
      pictures.findLastIndex((picture) => picture.st <= st),
    );
    const caption = owner && text.role === 'caption' ? { caption: text } : {};
    if (first === undefined || last === undefined || first < 0 || last < 0)
      return { text: text.text, st, first: under, last: under };
    return { text: text.text, st, first: Math.min(first, last), last: Math.max(first, last), ...caption };
  });
  const all = [...cards, ...texts]
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .sort((a, b) => a.st - b.st);
  return all.filter(({ text }, at) => all.findIndex((each) => each.text === text) === at);
}

/** Captions are there when their words are heard. */
const AT_ONCE = { kind: 'fade' as const, d: 100 };

/** How long lines of captions may be in a board's frame. */
const shapeOf = ({ width, height }: Pick<Board, 'width' | 'height'>): 'wide' | 'narrow' =>
  width > height ? 'wide' : 'narrow';

/** A board with the captions of what is read in lines that fit its frame, where that has another shape than before. */
export function captionedAgain(before: Board, after: Board): Board {
  const [source] = after.voices.flatMap((voice) =>
    voice.on && voice.source.kind === 'narration' ? [voice.source] : [],
  );
  if (!source || shapeOf(before) === shapeOf(after)) return after;
  const { language, voice, rate } = source;
  const wish = { language, voice, rate, read: [], longest: () => Infinity };
  return narrated(after, { ...wish, reads: readOn(after), keepsLengths: true });
}

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
