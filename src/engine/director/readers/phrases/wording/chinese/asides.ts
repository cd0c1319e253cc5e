import { simplified } from '../../../../language/hanScript.ts';
import { isWeak, type Weak } from '../../clause.ts';
import { isPartOfWord, type Token } from '../../tokens.ts';

/** What names a deed, or asks: what has any of these is no mere remark. */
const ASKS =
  /[把将别换改加删放调挑选搜找念读画裁剪移挪排配弄搞停留播切关]|不要|不用|去掉|下载|生成|显示|打开|需要|能不能|可不可以|帮我|给我|店名|地址|电话|优惠|折(?!腾|磨)/u;

/**
 * Whether Chinese words tell something and ask for nothing: 奶奶眼神不好, 爷爷上个月走了. They have no word for a thing of the video, for a
 * deed or for a value. Of a first video they say what it is about, so that names may be among them.
 */
export function isAside(tokens: readonly Token[], words: string, weak: Weak): boolean {
  if (!/\p{Script=Han}/u.test(words) || ASKS.test(simplified(words))) return false;
  // Who asks wants an answer, not a video.
  if (weak.first === true && /[吗呢]$|怎么|什么|为何|为啥|哪/u.test(simplified(words))) return false;
  return tokens.every(
    (token) =>
      token.kind === 'unknown' ||
      isPartOfWord(token, tokens) ||
      isWeak(token, weak) ||
      token.means.some(({ id }) => id === 'thanks') ||
      (weak.first === true && (token.kind === 'name' || token.kind === 'number')),
  );
}
