import SIMPLIFIED from 'opencc-js/dict/TSCharacters';
import TRADITIONAL from 'opencc-js/dict/STCharacters';

/** Entries of OpenCC's tables: a sign, and what it is in the other script, the most usual first. */
const tableOf = (entries: string): ReadonlyMap<string, string> =>
  new Map(
    entries.split('|').flatMap((entry): [string, string][] => {
      const [sign = '', other = ''] = entry.split(' ');
      // Signs of two units would shift what stands behind them.
      return sign.length === 1 && other.length === 1 && sign !== other ? [[sign, other]] : [];
    }),
  );

let toSimplified: ReadonlyMap<string, string> | undefined;
let toTraditional: ReadonlyMap<string, string> | undefined;

/** Signs that have one form more in Traditional script than the table's first: what our sentences mean by them. */
const OURS: Readonly<Record<string, string>> = {
  后: '後',
  里: '裡',
  面: '面',
  只: '只',
  着: '著',
  台: '台',
  于: '於',
};

/** Chinese in Simplified script, sign by sign: as long as it was. */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  toSimplified ??= new Map([...tableOf(SIMPLIFIED), ['著', '着'], ['妳', '你'], ['裏', '里']]);
  return text.replaceAll(/\p{Script=Han}/gu, (sign) => toSimplified?.get(sign) ?? sign);
}

/** A sentence of ours in Traditional script; what it quotes stays. */
export function traditional(text: string): string {
  toTraditional ??= new Map([...tableOf(TRADITIONAL), ...Object.entries(OURS)]);
  return text
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“')
        ? part
        : part.replaceAll(/\p{Script=Han}/gu, (sign) => toTraditional?.get(sign) ?? sign),
    )
    .join('');
}

/** Whether a text is in Traditional script: some of its signs are written otherwise in Simplified. */
export function isTraditional(text: string): boolean {
  // 著 and 台 are in use in both.
  const own = text.replaceAll(/[著台]/g, '');
  return simplified(own) !== own;
}
