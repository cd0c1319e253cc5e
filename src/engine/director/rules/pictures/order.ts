import type { PictureSegment } from '../../../draft/index.ts';
import { hashText, randomNumbers } from '../../../random.ts';
import type { Board } from '../../board/board.ts';
import { isVisual } from '../../board/media.ts';
import { NUMBER, readNumber } from '../../language/numbers.ts';
import { REF, REFS, resolve } from '../../language/refs.ts';
import { words } from '../../language/words.ts';
import { fileOf, type Masked } from '../../language/marks.ts';
import { insertFiles } from './insert.ts';
import { done, refused, same, type Change, type Rule } from '../rule.ts';

const THINGS =
  '(?:the |my |all |these )*(?:order|sequence|photos|pictures|images|slides|clips|files|scenes|slideshow|video|them|it|everything)';

const reverse: Rule = {
  name: 'reverse_order',
  stage: 'order',
  patterns: [
    `(?:(?:put|show|play|make|have|arrange|sort|run) )?(?:${THINGS} )?(?:in (?:the )?(?:reversed?|opposite)(?: order)?|(?:the )?(?:reversed?|opposite) (?:order|way around)|backwards)`,
    `(?:reverse|invert|flip|turn around|turn)(?: ${THINGS})?(?: (?:of|order) ?(?:${THINGS})?)?(?: (?:around|backwards))?(?<!turn)(?<!turn (?:the )?(?:photos|video|slideshow|it))`,
    `last (?:photo|picture|one) first and (?:the )?first (?:photo |picture |one )?last|from (?:the )?last to (?:the )?first`,
    `(?:把|将)?(?:照片|图片|顺序|视频|画面)?(?:的)?(?:顺序|次序)?(?:改成|改为)?(?:倒序|倒过来|反过来|颠倒|反转|倒着|逆序|反序)(?:播放|排列|一下|顺序|过来)*(?:照片|图片)?(?:的)?(?:顺序)?`,
  ],
  read({ text }) {
    if (/^turn/.test(text) && !/around|backwards/.test(text)) return undefined;
    return (board) =>
      board.pictures.length < 2
        ? same(words('There is only one picture.', '只有一个画面。'))
        : done(
            { ...board, pictures: board.pictures.toReversed() },
            words(
              `Reversed the order: it begins with “${board.pictures.at(-1)?.name ?? ''}” now.`,
              `顺序已倒过来：现在从“${board.pictures.at(-1)?.name ?? ''}”开始。`,
            ),
          );
  },
};

const shuffle: Rule = {
  name: 'shuffle',
  stage: 'order',
  patterns: [
    `(?:shuffle|randomi[sz]e|scramble|mix up)(?: ${THINGS})?(?: order)?(?: (?:of )?${THINGS})?|mix ${THINGS} up|(?:in )?(?:a )?random order`,
    `(?:把|将)?(?:照片|图片|顺序)?(?:的)?(?:顺序)?(?:随机|打乱|乱序)(?:播放|排列|顺序|一下|排序)*(?:照片|图片)?(?:的)?(?:顺序)?`,
  ],
  read: () => (board) => {
    const pictures = shuffled(board.pictures);
    return pictures.length < 2
      ? same(words('There is only one picture.', '只有一个画面。'))
      : done(
          { ...board, pictures },
          words(`Shuffled: ${names(pictures)}.`, `已打乱顺序：${names(pictures)}。`),
        );
  },
};

/** A new order that follows from the old one, so that the director stays pure; shuffled again it is another one. */
function shuffled(pictures: readonly PictureSegment[]): PictureSegment[] {
  const random = randomNumbers(hashText(pictures.map(({ id }) => id).join()));
  const order = [...pictures];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [order[at], order[other]];
    if (a && b) [order[at], order[other]] = [b, a];
  }
  const unchanged = order.every((picture, at) => picture === pictures[at]);
  return unchanged ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

const swap: Rule = {
  name: 'swap',
  stage: 'order',
  patterns: [
    `(?:swap|switch|exchange|interchange|trade)(?: (?:places (?:of|for)|around))? (${REF}|${NUMBER}) (?:and|with|for|&) (${REF}|${NUMBER})`,
    `(?:交换|对调|互换|调换)(${REF}|${NUMBER})(?:和|与|跟|,)(${REF}|${NUMBER})(?:的位置|的顺序)?`,
    `(?:把|将)?(${REF})(?:和|与|跟)(${REF})(?:的位置|的顺序)?(?:互换|对调|交换|调换|换一下)(?:位置|一下)?`,
    `(?:swap|switch)(?: (?:the|around))* (${REFS})`,
    `(?:交换|对调|互换|调换)(${REFS})(?:的位置|的顺序)?|(?:把|将)?(${REFS})(?:的位置|的顺序)?(?:互换|对调|交换|调换)(?:位置|一下)?`,
  ],
  read({ groups: [a = '', b = ''], masked }) {
    return (board) => {
      const { positions } = resolve(`${a} ; ${b}`, masked, board.pictures);
      const [one, two] = positions;
      const first = board.pictures[one ?? -1];
      const second = board.pictures[two ?? -1];
      if (!first || !second)
        return refused(
          words(
            'Which two? For example: swap photo 1 and photo 3.',
            '要交换哪两张？例如：交换第1张和第3张。',
          ),
        );
      const pictures = board.pictures.map((picture) =>
        picture === first ? second : picture === second ? first : picture,
      );
      return done(
        { ...board, pictures },
        words(`Swapped “${first.name}” and “${second.name}”.`, `交换了“${first.name}”和“${second.name}”。`),
      );
    };
  },
};

const FRONT =
  '(?:front|start|beginning|first(?: (?:place|position))?|top|开头|最前面?|第一[张位个]?|前面|首位)';
const BACK = '(?:end|back|last(?: (?:place|position))?|very end|结尾|最后(?:面|一[张个位])?|末尾|后面)';

const move: Rule = {
  name: 'move',
  stage: 'order',
  patterns: [
    `(?:move|put|place|bring|shift|send|show|have|make|set)(?: to)? (${REFS})(?: (?:to|at|in|be|come|the|very|as))* (${FRONT}|${BACK}|(?:before|after|in front of|behind|ahead of) (?:${REF})|(?:position|place|spot|number) ${NUMBER})(?: of (?:the )?(?:video|slideshow|line))?`,
    `(?:start|begin|open)s?(?: (?:it|the (?:video|slideshow)))?(?: (?:with|on|from|by showing))+ (${REFS})()`,
    `(?:end|finish|close|conclude)s?(?: (?:it|the (?:video|slideshow)))?(?: (?:with|on))+ ()(${REFS})`,
    `(?<=^|[.,;\\ue1ff] *|and |then )(${REF}) (first|last)(?![a-z])`,
    `(?:把|将)(${REFS})(?:移动?|放|挪|调|排|换)(?:到|在|至)?(${FRONT}|${BACK}|${REF}(?:的)?(?:之)?[前后]面?|第${NUMBER}位?)`,
  ],
  read({ groups: [refs = '', place = ''], text, masked }) {
    if (refs === '') return (board) => moveTo(board, masked, place, 'last');
    return (board) =>
      moveTo(board, masked, refs, place === '' || /^(?:start|begin|open)/.test(text) ? 'first' : place);
  },
};

function moveTo(board: Board, masked: Masked, refs: string, place: string): Change {
  const { positions, missing } = resolve(refs, masked, board.pictures);
  const moving = positions.flatMap((at) => board.pictures[at] ?? []);
  const added = Array.from(refs).flatMap((mark) => fileOf(masked, mark) ?? []);
  if (moving.length === 0 && added.length > 0 && added.every(isVisual)) {
    // Files that are here but not in the video yet come in at that place.
    const at = placeOf(place, board, board.pictures, masked);
    if (at !== undefined) return insertFiles(board, added, at);
  }
  if (moving.length === 0)
    return refused(
      words(`There is no picture ${missing.join(', ')}.`, `没有第 ${missing.join('、')} 个画面。`),
    );
  const rest = board.pictures.filter((picture) => !moving.includes(picture));
  const at = placeOf(place, board, rest, masked);
  if (at === undefined)
    return refused(words(`I cannot find the place “${place.trim()}”.`, `找不到位置“${place.trim()}”。`));
  const pictures = [...rest.slice(0, at), ...moving, ...rest.slice(at)];
  return done(
    { ...board, pictures },
    words(`Moved ${names(moving)} to place ${at + 1}.`, `把${names(moving)}移到了第 ${at + 1} 位。`),
  );
}

/** Position among the rest where the moved pictures go. */
function placeOf(
  place: string,
  board: Board,
  rest: readonly PictureSegment[],
  masked: Masked,
): number | undefined {
  const beside =
    /before|after|in front of|behind|ahead of|[前后]面?$/.test(place) &&
    !/^(?:最前|最后|前面|后面|最后面|最前面)/.test(place);
  if (beside) {
    const [position] = resolve(place, masked, board.pictures).positions;
    const index = rest.findIndex((picture) => picture === board.pictures[position ?? -1]);
    if (index < 0) return undefined;
    return /after|behind|后/.test(place) ? index + 1 : index;
  }
  const number = new RegExp(`(?:position|place|spot|number|第) ?(${NUMBER})`, 'u').exec(place)?.[1];
  if (number !== undefined) return Math.max(0, Math.min(rest.length, readNumber(number) - 1));
  return new RegExp(`^${FRONT}$`, 'u').test(place.trim()) ? 0 : rest.length;
}

const sort: Rule = {
  name: 'sort',
  stage: 'order',
  patterns: [
    `(?:sort|order|arrange|put)(?: ${THINGS})?(?: (?:in|by))? ?(?:alphabetical(?:ly)?(?: order)?|(?:file ?)?names?(?: order)?|filename)`,
    `(?:按|按照)(?:文件)?(?:名|名称|名字|文件名)(?:来)?(?:排序|排列|排)`,
  ],
  read: () => (board) => {
    const pictures = board.pictures.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    return done(
      { ...board, pictures },
      words(`Sorted by name: ${names(pictures)}.`, `已按名称排序：${names(pictures)}。`),
    );
  },
};

/** `“a”, “b”, “c” …` */
const names = (pictures: readonly PictureSegment[]): string =>
  pictures
    .slice(0, 4)
    .map(({ name }) => `“${name}”`)
    .join(', ') + (pictures.length > 4 ? ' …' : '');

export const orderRules: readonly Rule[] = [swap, move, shuffle, sort, reverse];
