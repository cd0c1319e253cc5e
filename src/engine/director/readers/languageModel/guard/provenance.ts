import type { Call } from '../../../edits/calls/calls.ts';

/** Signs that anybody may put between words. */
const PUNCTUATION = /[\p{P}\p{Z}\s|+=~^$]/gu;
const CJK = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words as they are compared: without case, accents and width. */
const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[’‘ʼ]/gu, "'");

const wordsIn = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/**
 * Whether all words of a text, and all signs besides, stand in what the user wrote, or in the words that it replaces. Only what the user has written
 * can come into a video: a model can put nothing there by itself, nor can who has written what it reads.
 */
export function isFrom(text: string, sources: readonly string[]): boolean {
  const known = plain(sources.join('\n'));
  const words = new Set(wordsIn(known));
  const wanted = plain(text);
  const rest = wordsIn(wanted)
    .reduce((left, word) => left.replace(word, ' '), wanted)
    .replaceAll(PUNCTUATION, '');
  return (
    wordsIn(wanted).every((word) => words.has(word) || (CJK.test(word) && known.includes(word))) &&
    Array.from(rest).every((sign) => known.includes(sign))
  );
}

/** What a call shows, reads aloud, or calls something by. */
export function wordsOfCall(call: Call): string[] {
  switch (call.do) {
    case 'add_text':
    case 'set_text':
      return [call.text];
    case 'add_card':
      return [call.text, call.heading ?? ''];
    case 'set_card':
      return [call.text ?? '', call.heading ?? ''];
    case 'narrate':
    case 'set_narration':
      return [call.text ?? ''];
    case 'set_spoken':
      return (call.words ?? []).map(({ text }) => text);
    case 'name_video':
      return [call.title];
    case 'rename_picture':
      return [call.name];
    default:
      return [];
  }
}

/** Fields that call a file, or a picture over the others, by its name. */
const NAMES: ReadonlySet<string> = new Set(['file', 'files', 'overlay']);

/** Fields of targets that hold what the user may call something; all others have values of their own. */
const FREE: ReadonlySet<string> = new Set(['name', 'words']);

/** What a call is about, by its names: files, and pictures and texts that are meant by their names or words. */
export function namesOfCall(value: unknown, isName = false): string[] {
  if (typeof value === 'string') return isName ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => namesOfCall(each, isName));
  if (typeof value !== 'object' || value === null) return [];
  const by = 'by' in value ? value.by : undefined;
  return Object.entries(value).flatMap(([key, each]) =>
    namesOfCall(each, NAMES.has(key) || (FREE.has(key) && key === by)),
  );
}
