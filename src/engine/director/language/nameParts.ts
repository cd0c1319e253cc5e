import { nameOf } from '../board/media.ts';
import type { MediaFile } from '../../types.ts';

/** Names are no longer than that, in signs, where parts of them are looked for. */
const LONGEST = 24;

/**
 * Parts of Chinese names by which one file alone is meant: 泳池 of `民宿泳池.mp4`, `车2`, where no other has them; longer ones first.
 *
 * @param isPlain whether words are words of the language, which name nothing
 */
export function nameParts(
  files: readonly MediaFile[],
  inScript: (text: string) => string,
  isPlain: (words: string) => boolean,
): { readonly name: string; readonly index: number }[] {
  const stems = files.map(({ filename }) =>
    nameOf(inScript(filename.toLowerCase())).replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
  );
  const owners = new Map<string, Set<number>>();
  for (const [index, stem] of stems.entries())
    for (const part of partsOf(stem)) owners.set(part, (owners.get(part) ?? new Set()).add(index));
  return [...owners]
    .flatMap(([name, [index, ...others]]) =>
      index !== undefined && others.length === 0 && !isPlain(name) ? [{ name, index }] : [],
    )
    .sort((a, b) => b.name.length - a.name.length);
}

function partsOf(stem: string): string[] {
  return stem.split(' ').flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word) || word.length > LONGEST) return [];
    const parts: string[] = [];
    for (let length = 2; length <= word.length; length += 1)
      parts.push(word.slice(0, length), word.slice(-length));
    // 鹿 alone may be part of any word.
    if (word.length === 1) return [`${word}那张`, `${word}这张`, `${word}那段`, `${word}的照片`];
    return parts.filter((part) => part === word || (part.match(/\p{Script=Han}/gu)?.length ?? 0) > 1);
  });
}
