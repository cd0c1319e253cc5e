import { sentences } from './chunks.ts';

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** What a text says beside its one sentence with some words; undefined where none of several has them, or more than one has. Pure. */
export function restWithout(text: string, words: string): string | undefined {
  const wanted = plain(words);
  const all = sentences(text);
  const kept = all.filter((sentence) => !plain(sentence).includes(wanted));
  if (wanted === '' || kept.length !== all.length - 1 || kept.length === 0) return undefined;
  return kept.join(/[。！？]$/u.test(kept[0] ?? '') ? '' : ' ');
}
