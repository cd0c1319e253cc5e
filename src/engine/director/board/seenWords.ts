import type { TextSegment } from '../../draft/index.ts';
import { asName } from '../../draft/index.ts';
import { isCjk } from '../../../skills/writing.ts';
import { languageOf } from '../../sound/voices/text/language.ts';
import { without } from '../edits/without.ts';
import { picturesOf, placeText, textOn, type Board } from './board.ts';
import { layOut, settle } from './layout.ts';

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

/** What is read aloud though its captions were taken away. @param board as it is when nobody speaks */
export function unseenWords({ voices }: Board, board: Board): SeenWords[] {
  const { pictures } = layOut(settle(board.pictures));
  const seen = new Set(seenWords(board).map(({ text }) => text));
  return voices.flatMap(({ source, on }): SeenWords[] => {
    const first = pictures.findIndex(({ id }) => id === on?.picture);
    const picture = pictures[first];
    if (source.kind !== 'narration' || !picture || seen.has(source.text)) return [];
    return [{ text: source.text, st: picture.st + (on?.after ?? 0), first, last: first }];
  });
}

/** The language of the words that are seen. */
export const languageOn = (board: Board): string =>
  languageOf(
    seenWords(silenced(board))
      .map(({ text }) => text)
      .join('\n'),
  );

/** What is read aloud already. */
export function readOn({ voices }: Board): (text: string) => boolean {
  const texts = new Set(voices.flatMap(({ source }) => (source.kind === 'narration' ? [source.text] : [])));
  return (text) => texts.has(text);
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
  const read = new Set(board.voices.flatMap(({ on }) => on?.picture ?? []));
  const silent = board.pictures.map((picture) =>
    picture.kind === 'card' && read.has(picture.id) ? without(picture, 'said') : picture,
  );
  return { ...board, pictures: silent, texts, voices: [] };
}

/** What captions say together: the words that they were made of, unless somebody changed them. */
function wholeOf(pieces: readonly TextSegment[], read: string): string {
  const lines = pieces.flatMap(({ text }) => text.split('\n'));
  const plain = (text: string): string => text.replaceAll(/\s/g, '');
  return plain(lines.join('')) === plain(read) ? read : lines.join(isCjk(read) ? '' : ' ');
}
