import { nameOf } from '../../../../board/media.ts';
import type { CallOf } from '../../../../edits/calls/calls.ts';
import { isLogo } from '../../../../language/logo.ts';
import { fileOf, readMark, type Masked } from '../../../../language/marks.ts';
import { readNumber } from '../../../../language/numbers.ts';
import type { MediaFile } from '../../../../../types.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import { blanked, type Form } from '../form.ts';

/** Several pictures at once, group by group: `two at a time`, `in pairs`, 两张两张一起, `the old house left, the new one right`. */

const COUNT = '(?<count>two|three|four|[234两二三四])';
const NOUN =
  '(?: (?!by(?![a-z])|of(?![a-z])|at(?![a-z])|and(?![a-z])|cards?(?![a-z])|texts?(?![a-z])|titles?(?![a-z])|songs?(?![a-z])|times(?![a-z])|seconds?(?![a-z]))[\\p{L}]+)?';
const AT_ONCE =
  '(?:at a time|at once|at the same time|at one time|side by side|next to each other|together|on (?:the |one |each |every |a )?(?:same )?(?:screen|slide|frame)|(?:in|per|to|to a|to the|each|in each|in every|in one) (?:screen|slide|frame|scene|page))';
const LEAD =
  '(?:(?:please|can|could|you|we|i|have|want|show|put|display|always|them|the|with|also|get|see|make|it|like|would|photos|pictures|pics|all|maybe) )*';
const STYLE = '(?:,? (?:in|as) (?:a )?(?<style>grid|collage|columns|rows|2x2 grid))?';
const HAN = '[张張个個幅枚]';
const HAN_STYLE =
  '(?:画面|照片|图片|图|一起|同时|同框|同屏|并排|左右|上下|拼|放|显示|展示|出现|出|播放|播|来|的|在|地|着|一屏|屏幕上|一个画面|里|成|一张|一组|起|同|吧|呈现|排)*';

const PATTERNS: readonly RegExp[] = [
  `(?<![\\p{L}\\p{N}])${LEAD}${COUNT}${NOUN} (?:(?:at|each|shown|seen|displayed|up) )*${AT_ONCE}(?: ${AT_ONCE})*(?![a-z])${STYLE}(?:,? in pairs)?`,
  `(?<![\\p{L}\\p{N}])${LEAD}(?:side by side )?(?:in|as|into) (?:(?:groups|sets|lots) of )?(?<many>pairs|twos|couples|threes|fours|two|three|four)(?: of (?:two|2))?(?![a-z])(?: side by side| together| on (?:the |one )?screen)?${STYLE}`,
  `(?<![\\p{L}\\p{N}])${LEAD}(?:pair them up|pair up the (?:photos|pictures)|pairwise|two by two|2 by 2|two and two)(?![a-z])(?: side by side)?`,
  `(?<![第前后\\d])(?!\\d\\d)${COUNT}${HAN}?(?:照片|图片|图)?\\k<count>${HAN}?(?:照片|图片|图)?${HAN_STYLE}`,
  `(?:一|每|同一?个?)(?:个)?(?:屏幕?|画面|次|页)(?:就|都|里|上|显示|放|出现?|展示|同时|播放?|播)*(?<![第前后])${COUNT}${HAN}(?:照片|图片|图)?${HAN_STYLE}`,
  `(?:每|(?<![第前后]))${COUNT}${HAN}(?:照片|图片|图)?(?=一起|同时|并排|拼|一组|放一起|放在一起|同屏|左右|一屏)${HAN_STYLE}`,
].map((pattern) => new RegExp(pattern, 'u'));

const SIDE = '(?:side |hand side |half )?';
const WORD = '(?:[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*|[\\p{L}\\p{N}]{1,16})';
const A = `(?<a>${WORD})(?: (?:photos?|pictures?|pics?|ones?|shots?))?`;
const B = `(?<b>${WORD})(?: (?:photos?|pictures?|pics?|ones?|shots?))?`;
const ALSO =
  '(?:[,， ]*(?:side by side|split screen|next to each other|一对一对|两两|一张对一张|一一|并排|左右|分屏|对比|对照|对应|地|着|放|显示|来|做|起来|一起|播)+)*';
const FAMILIES: readonly RegExp[] = [
  `(?<![\\p{L}])(?:(?:put|show|have|with|the|all) )*${A} (?:goes |is |are |go )?(?:on |to )?(?:the )?left ${SIDE}?[, ]*(?:(?:and|the|with) )*${B} (?:goes |is |are |go )?(?:on |to )?(?:the )?right(?![a-z])(?: side)?${ALSO}`,
  `(?<![\\p{L}])(?:on )?(?:the )?left[,:]? (?:the )?${A}[, ]*(?:and )?(?:on )?(?:the )?right[,:]? (?:the )?${B}${ALSO}`,
  `左[边侧]?(?:放|是|显示|用)?(?<a>${WORD}?)[,和 ]*右[边侧]?(?:放|是|显示|用)?(?<b>${WORD}?)(?=[,.;!?]|$)${ALSO}`,
  `(?<![\\p{L}])(?:the )?${A} (?:and|vs|versus|next to) (?:the )?${B}(?: photos)?[, ]*(?:side by side|split screen|comparison|compared|next to each other)(?: (?:comparison|photos))?${ALSO}`,
  `(?<a>${WORD}?)(?:和|跟|与)(?<b>${WORD}?)(?:做|的)*(?:并排|左右|对比|对照|分屏|同屏)${ALSO}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Reads how many pictures are to be seen at once. */
export function readGroups(masked: Masked, { media }: Situation): Form {
  const visuals = media.filter((file) => file.kind !== 'audio' && !isLogo(file));
  for (const pattern of FAMILIES) {
    const found = pattern.exec(masked.text);
    const { a = '', b = '' } = found?.groups ?? {};
    const wishes = found ? beside(familyOf(a, masked, visuals), familyOf(b, masked, visuals)) : [];
    // Two single ones are a clause like any other.
    if (found && (wishes.length > 1 || (wishes.length > 0 && isSided(found[0]))))
      return { wishes, masked: blanked(masked, found.index, found.index + found[0].length) };
  }
  for (const pattern of PATTERNS) {
    const found = pattern.exec(masked.text);
    if (!found || isOfOthers(masked.text, found)) continue;
    const { count, many = 'two', style } = found.groups ?? {};
    const each = countOf(count ?? many);
    const call: CallOf<'split_pictures'> = {
      ...{ do: 'split_pictures', target: { by: 'all' }, each },
      ...(/上下|rows/u.test(found[0]) && { arrange: 'rows' }),
      ...(each === 4 && style !== undefined && style !== 'rows' && { arrange: 'grid' }),
    };
    return { wishes: edit(call), masked: blanked(masked, found.index, found.index + found[0].length) };
  }
  return { wishes: [], masked };
}

const isSided = (words: string): boolean => /(?<![a-z])left(?![a-z])|左[^右]*右/u.test(words);

const MANY: Readonly<Record<string, 2 | 3 | 4>> = { threes: 3, three: 3, fours: 4, four: 4 };

function countOf(words: string): 2 | 3 | 4 {
  const number = MANY[words] ?? readNumber(words);
  return number === 3 || number === 4 ? number : 2;
}

/** Whether single pictures, words or a clip's part are meant, or it is denied. */
function isOfOthers(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const before =
    text
      .slice(0, index)
      .split(/[.;!?,]/)
      .at(-1) ?? '';
  const after = text.slice(index + words.length).split(/[.;!?,]/)[0] ?? '';
  return (
    /[\ue100-\ue1fe\ue300-\ue3fe]/u.test(before + after) ||
    /(?<![a-z])(?:not?|don'?t|never|instead of|without|first|last|words?|texts?|captions?|lines?|titles?)(?![a-z])|[不别字句行]|[前后]$/u.test(
      before + words,
    )
  );
}

/** Files that have a word in their names, in their order: 老家 of 老家1.jpg and 老家2.jpg. */
function familyOf(words: string, masked: Masked, visuals: readonly MediaFile[]): readonly MediaFile[] {
  const mark = readMark(words);
  const file = mark?.kind === 'file' ? fileOf(masked, words) : undefined;
  if (file) return visuals.includes(file) ? [file] : [];
  const wanted = words.trim().replace(/s$/, '');
  if (mark !== undefined || wanted.length < 2) return [];
  return visuals.filter(({ filename }) =>
    nameOf(filename)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((part) => part.replace(/s$/, '') === wanted),
  );
}

/** One of each beside one of the other; none where they are not as many. */
function beside(left: readonly MediaFile[], right: readonly MediaFile[]): Wish[] {
  if (left.length === 0 || left.length !== right.length || left.some((file) => right.includes(file)))
    return [];
  return left.flatMap((file, at) => {
    const names = [file, right[at] ?? file].map(({ filename }) => ({ by: 'name' as const, name: filename }));
    return edit<'split_pictures'>({ do: 'split_pictures', target: { by: 'these', of: names } });
  });
}
