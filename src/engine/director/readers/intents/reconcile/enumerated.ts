import type { MediaFile } from '../../../../types.ts';
import { isVisual, nameOf } from '../../../board/media.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { isSame, tellingWords } from '../../../compose/spokenOf.ts';
import { edit, type Reading, type Wish } from '../../reader.ts';
import { meanOf, type Seen } from '../seen.ts';

/** So many pictures one after the other are a list. */
const LEAST = 3;
/** So likely it says an order. */
const LIKELY = 0.5;
const BORDER =
  /\s*(?:[,，、;；>→]|->|(?<!\p{L})(?:and then|then|and|und dann|dann|und|y luego|luego|después|y|puis|ensuite|et|depois|e|然后|然後|再|接着|それから|次に)(?!\p{L}))+\s*/giu;
const ORDER =
  /(?<!\p{L})(?:order|sequence|reihenfolge|orden|ordre|ordem)(?!\p{L})|顺序|順序|次序|順番|順に/iu;

/**
 * Pictures that a first request names one after the other are in that order, whatever the language: `Reihenfolge Start, Kuh, Gipfelkreuz`.
 * Pure.
 */
export function enumerated(reading: Reading, seen: Seen): Reading {
  const { text, situation } = seen.message;
  const isOrdered = reading.wishes.some(
    (wish) => wish.kind === 'edit' && ['move_pictures', 'order_pictures'].includes(wish.call.do),
  );
  if (!situation.first || isOrdered) return reading;
  for (const { 0: sentence, index } of text.matchAll(/[^.!?。！？\n:：]+/gu)) {
    const list = listIn(sentence, situation.media.filter(isVisual));
    if (!list) continue;
    const [start, end] = [index + list.start, index + list.end];
    const of = list.files.map(({ filename }) => ({ by: 'name', name: filename }) as const);
    const [order, words] = [['sort', 'move'] as const, ['text.add', 'words', 'subtitles'] as const].map(
      (intents) => meanOf(seen, intents, [start, end]),
    );
    // `say what it is: glacier, puffin`: what these show is written on them.
    if ((words ?? 0) > (order ?? 0)) {
      const labelled = onThese(reading, of);
      if (labelled) return labelled;
    }
    const isMeant =
      ORDER.test(text.slice(Math.max(0, start - 40), end)) ||
      ((order ?? 0) >= LIKELY && (order ?? 0) > (words ?? 0));
    if (!isMeant) continue;
    const isOfList = (words: string): boolean => {
      const at = text.indexOf(words);
      return (
        at >= 0 && at < end && at + words.length > Math.max(0, start - 2) && words.length < 2 * (end - start)
      );
    };
    const isText = (wish: Wish): boolean =>
      wish.kind === 'edit' &&
      'text' in wish.call &&
      typeof wish.call.text === 'string' &&
      isOfList(wish.call.text);
    return {
      ...reading,
      wishes: [
        ...edit<'move_pictures'>({ do: 'move_pictures', target: { by: 'these', of }, to: { at: 'start' } }),
        ...reading.wishes.filter((wish) => !isText(wish)),
      ],
      unread: reading.unread.filter((words) => !isOfList(words)),
      ...(reading.missed && { missed: reading.missed.filter((words) => !isOfList(words)) }),
    };
  }
  return reading;
}

/** Captions of all pictures are of those that are listed. */
function onThese(reading: Reading, of: readonly SimpleTarget[]): Reading | undefined {
  const isOfAll = (wish: Wish): boolean =>
    wish.kind === 'edit' && wish.call.do === 'caption_pictures' && wish.call.target.by !== 'these';
  if (!reading.wishes.some(isOfAll)) return undefined;
  const captions = edit<'caption_pictures'>({ do: 'caption_pictures', target: { by: 'these', of: [...of] } });
  return { ...reading, wishes: [...captions, ...reading.wishes.filter((wish) => !isOfAll(wish))] };
}

interface List {
  readonly files: readonly MediaFile[];
  readonly start: number;
  readonly end: number;
}

/** The longest run of parts of a sentence each of which names a picture of its own. */
function listIn(sentence: string, files: readonly MediaFile[]): List | undefined {
  let run: { readonly file: MediaFile; readonly start: number; readonly end: number }[] = [];
  let best: typeof run = [];
  let at = 0;
  const close = (end: number): void => {
    const file = namedBy(sentence.slice(at, end), files);
    const isNew = file !== undefined && !run.some((each) => each.file === file);
    run = file && isNew ? [...run, { file, start: at, end }] : file ? [{ file, start: at, end }] : [];
    if (run.length > best.length) best = run;
  };
  for (const found of sentence.matchAll(BORDER)) {
    close(found.index);
    at = found.index + found[0].length;
  }
  close(sentence.length);
  const [first] = best;
  const last = best.at(-1);
  return first && last && best.length >= LEAST
    ? { files: best.map(({ file }) => file), start: first.start, end: last.end }
    : undefined;
}

/** The one picture that the last words of a part name, and nothing but it. */
function namedBy(part: string, files: readonly MediaFile[]): MediaFile | undefined {
  const words = [...tellingWords(part)].filter((word) => !ORDER.test(word));
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const named = files.filter(({ filename }) => {
    const own = [...tellingWords(nameOf(filename))];
    return words.every((word) => own.some((each) => isSame(word, each)));
  });
  return named.length === 1 ? named[0] : undefined;
}

const MOST_WORDS = 4;
