import type { Motion, PictureSegment } from '../../../draft/index.ts';
import type { Board } from '../../board/board.ts';
import { motionAt } from '../../board/media.ts';
import { REFS, resolve } from '../../language/refs.ts';
import { words, type Words, NEGATION } from '../../language/words.ts';
import { done, refused, same, type Change, type Rule } from '../rule.ts';

const NOUN =
  '(?:motion|movements?|animations?|zoom(?:s|ing)?(?: effects?)?|pan(?:s|ning)?(?: effects?)?|ken burns(?: effect)?|camera (?:movements?|motion)|(?:镜头)?运动|动画|缩放(?:效果)?|动态(?:效果)?|动效)';
const OFF = `(?:no|without(?: any)?|remove(?: all)?|turn off|stop|disable|drop|skip|lose|${NEGATION}|去掉|关闭|不要|取消|停止|无)`;
const ON =
  '(?:add|with|use|turn on|enable|apply|bring back|want|give (?:it|the photos)|有|加上?|添加|开启|恢复)';
const ON_REFS = `(?: (?:on|to|for|of|into|in on) (${REFS}))?`;

type Kind = Exclude<Motion['kind'], 'path'>;

const moving = (kind: Kind): Motion => ({ kind, easing: 'linear' });

const off: Rule = {
  name: 'set_motion',
  stage: 'motion',
  patterns: [
    `${OFF}(?: (?:the|all|any|photo|slow|and|zoom|pan))* *${NOUN}(?: (?:and|or) ${NOUN})*${ON_REFS}`,
    `(?:keep|make|hold|leave)(?: (?:the|all|all the))*(?: (?:photos|pictures|images|slides|them|it))? (?:static|still|motionless|fixed)(?: photos| pictures)?|(?:static|still|motionless) (?:photos|pictures|images)|(?:turn|switch) (?:the )?${NOUN} off|${NOUN} off|照片静止|(?:保持)?静止(?:不动)?|静态`,
  ],
  read:
    ({ groups: [refs], masked }) =>
    (board) =>
      setMotion(board, pick(board, refs, masked), () => moving('none'), words('stand still', '静止')),
};

const WAYS: readonly (readonly [RegExp, Kind, Words])[] = [
  [/out|拉远|缩小/, 'zoom-out', words('zoom out', '拉远')],
  [/left|左/, 'pan-left', words('pan left', '左移')],
  [/right|右/, 'pan-right', words('pan right', '右移')],
  [/up|上/, 'pan-up', words('pan up', '上移')],
  [/down|下/, 'pan-down', words('pan down', '下移')],
  [/zoom|推近|放大|拉近/, 'zoom-in', words('zoom in', '推近')],
];

const way: Rule = {
  name: 'set_motion',
  stage: 'motion',
  patterns: [
    `(?:(?:add|use|make|let|have|with|slowly|a|slow|gentle) )*()(zoom(?:ing|s)?[ -](?:in|out)|pan(?:ning|s)?[ -](?:to the )?(?:left|right|up|down)|(?:left|right|up|down)(?:ward)?s? pan)(?: effect| motion)?${ON_REFS}`,
    `(?:zoom|pan) (?:in on )?(${REFS})()`,
    `(?:给|让|把|将)?(?:(${REFS})(?:上)?)?(?:加|做|用|慢慢|缓慢)*()(推近|拉近|放大|拉远|缩小|向左(?:平?移)|向右(?:平?移)|向上(?:平?移)|向下(?:平?移)|左移|右移|上移|下移)(?:效果)?`,
  ],
  read({ groups, text, masked }) {
    const refs = groups.find((group) => group !== undefined && new RegExp(`^${REFS}$`, 'u').test(group));
    const found = WAYS.find(([pattern]) => pattern.test(text));
    if (!found) return undefined;
    return (board) => setMotion(board, pick(board, refs, masked), () => moving(found[1]), found[2]);
  },
};

const on: Rule = {
  name: 'set_motion',
  stage: 'motion',
  patterns: [
    `(?:${ON}(?: (?:the|some|a|an|gentle|slow|subtle|more|photo|soft|nice|slight|smooth))* *)${NOUN}(?: (?:and|or) ${NOUN})*${ON_REFS}`,
    `(?:slow(?! motion)|gentle|subtle|soft) ${NOUN}(?: (?:on|to|for|of)(?: the| all| every)* (?:photos?|pictures?|images?|slides?))?|(?:the )?ken burns(?: effect)?|(?:turn|switch) (?:the )?${NOUN} (?:back )?on|${NOUN} on(?![a-z])|animate (?:the )?(?:photos|pictures|images|slides)|(?:make|let) (?:the )?(?:photos|pictures|images) move`,
  ],
  read:
    ({ groups: [refs], masked }) =>
    (board) =>
      setMotion(board, pick(board, refs, masked), motionAt, words('move gently', '缓慢移动')),
};

/** Positions that words name; all stills where they name none. */
function pick(
  board: Board,
  refs: string | undefined,
  masked: Parameters<typeof resolve>[1],
): readonly number[] {
  return refs === undefined
    ? board.pictures.map((_, at) => at)
    : resolve(refs, masked, board.pictures).positions;
}

function setMotion(
  board: Board,
  positions: readonly number[],
  motion: (at: number) => Motion,
  how: Words,
): Change {
  const chosen = positions.filter((at) => board.pictures[at]?.kind === 'image');
  if (chosen.length === 0)
    return refused(
      words('Only photos can be moved, and there are none there.', '只有照片可以加运动效果，这里没有照片。'),
    );
  const pictures = board.pictures.map((picture, at): PictureSegment =>
    picture.kind === 'image' && chosen.includes(at) ? { ...picture, motion: motion(at) } : picture,
  );
  const all = chosen.length === board.pictures.filter(({ kind }) => kind === 'image').length;
  const who = all
    ? words('The photos', '照片')
    : words(chosen.map((at) => `“${board.pictures[at]?.name ?? ''}”`).join(', '), '这些照片');
  const unchanged = JSON.stringify(pictures) === JSON.stringify(board.pictures);
  const verb = !all && chosen.length === 1 ? how.en.replace(/^(\w+)/, '$1s') : how.en;
  return unchanged
    ? same(words(`${who.en} ${verb} already.`, `${who.zh}已经${how.zh}。`))
    : done({ ...board, pictures }, words(`${who.en} ${verb} now.`, `${who.zh}现在${how.zh}。`));
}

export const motionRules: readonly Rule[] = [off, way, on];
