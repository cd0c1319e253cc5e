import { howRead, type PictureSegment } from '../../draft/index.ts';
import type { Board } from './board.ts';
import { narrated, shapeOf, type NarrationWish } from './narration.ts';
import { readOn, seenWords, silenced } from './seenWords.ts';

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
  const changed = narrated(after, { ...wish, ...howRead(source), reads, keepsLengths: true });
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

/** A board with the captions of what is read in lines that fit its frame, where that has another shape than before. */
export function captionedAgain(before: Board, after: Board): Board {
  const [source] = after.voices.flatMap((voice) =>
    voice.on && voice.source.kind === 'narration' ? [voice.source] : [],
  );
  if (!source || shapeOf(before) === shapeOf(after)) return after;
  const wish = { ...howRead(source), read: [], longest: () => Infinity };
  return narrated(after, { ...wish, reads: readOn(after), keepsLengths: true });
}
