import type { MediaFile } from '../../../../../types.ts';
import { nameOf } from '../../../../board/media.ts';
import { isLogo } from '../../../../language/logo.ts';
import { isInVideo } from '../../../phrases/shown.ts';
import type { Said } from '../said.ts';

/** What is called so before and after, in names of files. */
const SIDES: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?<![a-z])before(?![a-z])/, /(?<![a-z])after(?![a-z])/],
  [/(?<![a-z])vorher(?![a-z])/, /(?<![a-z])nachher(?![a-z])/],
  [/(?<![a-z])antes(?![a-z])/, /(?<![a-z])(?:despu[eé]s|depois)(?![a-z])/],
  [/(?<![a-z])avant(?![a-z])/, /(?<![a-z])apr[eè]s(?![a-z])/],
  [/前(?!后)/, /后|後/],
  [/ビフォー|前/, /アフター|後/],
];

const squeezed = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Pairs of pictures that are called alike but for one word: before and after, or two words that are both said (`put kindergarten and high school next
 * to each other`). Left and right; none where any of it is unsure.
 */
export function pairsCalled({ words, situation }: Said): readonly (readonly [MediaFile, MediaFile])[] {
  const files = situation.media.filter(
    (file) => file.kind !== 'audio' && !isLogo(file) && isInVideo(situation, file.filename),
  );
  const called = new Map(files.map((file) => [file, nameOf(file.filename).toLowerCase()]));
  const bySide = SIDES.map(([before, after]) =>
    pairs(files, (one, other) => {
      const [first, second] = [called.get(one) ?? '', called.get(other) ?? ''];
      return (
        before.test(first) && after.test(second) && first.replace(before, '') === second.replace(after, '')
      );
    }),
  ).find((found) => found.length > 0);
  if (bySide) return bySide;
  const said = squeezed(words);
  return pairs(files, (one, other) => {
    const [first, second] = [called.get(one) ?? '', called.get(other) ?? ''].map((name) => name.split(' '));
    const [own, others] = [
      first?.filter((word) => second?.includes(word) !== true) ?? [],
      second?.filter((word) => first?.includes(word) !== true) ?? [],
    ];
    const [mine, yours] = [squeezed(own.join('')), squeezed(others.join(''))];
    const isAlike = own.length === 1 && others.length === 1 && (first?.length ?? 0) > 1;
    const [at, behind] = [said.indexOf(mine), said.indexOf(yours)];
    return isAlike && mine.length > 2 && yours.length > 2 && at >= 0 && behind > at;
  });
}

/** All pairs that fit; none where a file is of two. */
function pairs(
  files: readonly MediaFile[],
  fits: (one: MediaFile, other: MediaFile) => boolean,
): readonly (readonly [MediaFile, MediaFile])[] {
  const found = files.flatMap((one) =>
    files.flatMap((other) => (one !== other && fits(one, other) ? [[one, other] as const] : [])),
  );
  const all = found.flat();
  return new Set(all).size === all.length ? found : [];
}
