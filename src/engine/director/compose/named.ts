import type { MediaFile } from '../../types.ts';
import { nameOf } from '../board/media.ts';
import { fitsOf } from './spokenOf.ts';

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** So much of a name that is a part of some words, or has them as its part, is that name: letters, and Chinese signs. */
const LEAST = { latin: 3, cjk: 2 };
const isEnough = (part: string): boolean =>
  part.length >= (/^[\u0020-\u024f]*$/u.test(part) ? LEAST.latin : LEAST.cjk);

/**
 * The file that some words name: `roof`, `产品图A`, `the roof from above`. Pure.
 * @param how `whole`: nothing is made of single words of its name
 */
export function fileNamed(
  words: string,
  files: readonly MediaFile[],
  how: 'whole' | 'partly' = 'partly',
): MediaFile | undefined {
  const said = bare(words);
  if (said === '') return undefined;
  const named = files.map((file) => ({ file, name: bare(nameOf(file.filename)) }));
  const same = named.find(({ file, name }) => name === said || bare(file.filename) === said);
  if (same) return same.file;
  const [within, another] = named
    .filter(({ name }) => (isEnough(name) && said.includes(name)) || (isEnough(said) && name.includes(said)))
    .toSorted((a, b) => b.name.length - a.name.length);
  if (within && (!another || another.name.length < within.name.length)) return within.file;
  if (how === 'whole') return undefined;
  const [fits = []] = fitsOf([words], files);
  const most = Math.max(0, ...fits);
  return most === 0 ? undefined : files[fits.indexOf(most)];
}
