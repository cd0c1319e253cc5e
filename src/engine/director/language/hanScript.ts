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

/** Words of ours that are others where Traditional script is written. Longer ones first. */
const WORDS: readonly (readonly [string, string])[] = [
  ['幻灯片视频', '相片影片'],
  ['视频片段', '影片片段'],
  ['视频信', '影片信'],
  ['视频', '影片'],
  ['音乐文件', '音樂檔'],
  ['文件名', '檔名'],
  ['文件', '檔案'],
  ['撤销', '復原'],
  ['导出', '匯出'],
  ['默认', '預設'],
  ['添加', '加入'],
  ['竖屏', '直式'],
  ['横屏', '橫式'],
  ['查看', '看看'],
];

/** A sentence of ours in Traditional script, in the words of those who write it; what it quotes stays, in their quotes. */
export function traditional(text: string): string {
  toTraditional ??= new Map([...tableOf(TRADITIONAL), ...Object.entries(OURS)]);
  const parts = text.split(/(“[^”]*”)/);
  return parts
    .map((part, at) => {
      if (!part.startsWith('“')) return inTheirWords(part);
      const words = part.slice(1, -1);
      // What one might say is ours: 说“帮助”.
      return `「${/(?:说|例如：加标题)$/u.test(parts[at - 1] ?? '') ? inTheirWords(words) : words}」`;
    })
    .join('');
}

const inTheirWords = (ours: string): string =>
  WORDS.reduce((said, [from, to]) => said.replaceAll(from, to), ours).replaceAll(
    /\p{Script=Han}/gu,
    (sign) => toTraditional?.get(sign) ?? sign,
  );

/** Whether a text is in Traditional script: some of its signs are written otherwise in Simplified. */
export function isTraditional(text: string): boolean {
  // 著 and 台 are in use in both.
  const own = text.replaceAll(/[著台]/g, '');
  return simplified(own) !== own;
}
