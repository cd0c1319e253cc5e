/** Signs that are read one by one and written without spaces: Chinese, Japanese, Korean. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ALL_CJK = new RegExp(CJK, 'gu');
const HAN = /\p{Script=Han}/u;
const ALL_HAN = new RegExp(HAN, 'gu');

/** Whether there is Chinese writing in a text. The one place that decides it. */
export const isChinese = (text: string): boolean => HAN.test(text);

/** How many Chinese characters there are in a text. */
export const countChinese = (text: string): number => text.match(ALL_HAN)?.length ?? 0;

/** Whether there is Chinese, Japanese or Korean writing in a text. */
export const isCjk = (text: string): boolean => CJK.test(text);

/** How many Chinese, Japanese and Korean signs there are in a text. */
export const countCjk = (text: string): number => text.match(ALL_CJK)?.length ?? 0;
