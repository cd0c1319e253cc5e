import type { PictureSegment, Transition } from '../../../draft/index.ts';
import type { Board } from '../../board/board.ts';
import { CROSSFADE, transitionOf } from '../../board/media.ts';
import { inSeconds, words, type Words, NEGATION } from '../../language/words.ts';
import { fitAgain } from '../length.ts';
import { done, refused, same, type Change, type Rule } from '../rule.ts';
import { DURATION, durationOf } from '../../language/marks.ts';
import type { Context } from '../../context.ts';

type Kind = Transition['kind'];

const NOUN =
  '(?:transitions?|changes between (?:the )?(?:photos|pictures|slides)|转场(?:效果)?|过渡(?:效果)?)';
const BLACK =
  '(?:(?:fade|dip)(?:s|ing)?[ -](?:to|through|via|from|in)[ -](?:and from )?black|black fades?|淡入黑场|黑场(?:过渡)?|渐黑)';
const CROSS =
  '(?:cross[ -]?fad(?:es|ing|e)|cross[ -]?dissolves?|dissolves?|dissolving|(?:soft |smooth |gentle )?fad(?:es|ing|e)(?! (?:the )?(?:music|in|out))(?! (?:song|sound|audio))|交叉淡化|淡入淡出|叠化|溶解|渐变)';
const SLIDE = `(?:sliding|push|slid(?:es|e)(?= ${NOUN})|slide (?:in|over)|滑动|推移|平推)`;
const WIPE = '(?:wip(?:es|ing|e)|擦除|划像)';
const KIND = `(?:${BLACK}|${CROSS}|${SLIDE}|${WIPE})`;
const LEAD =
  '(?:(?:add|use|with|make|set|change|switch|put|have|want|apply|do|try|turn|include|用|加上?|添加|使用|改成|改为|换成|把)(?: (?:the|all|all the|some|a|an|nice|smooth|soft|in|it))*)';
const BETWEEN =
  '(?: (?:between|for|to|on|in|across)(?: (?:the|all|all the|every|each))*(?: (?:photos?|pictures?|images?|slides?|clips?|scenes?|them|transitions?))?)?';
const NO = `(?:no|without(?: any)?|remove(?: all)?|delete|drop|disable|turn off|get rid of|skip|lose|${NEGATION}|去掉|删除|不要|取消|关闭|无|没有)`;

const NAMES: Readonly<Record<Exclude<Kind, 'none'>, Words>> = {
  crossfade: words('crossfades', '交叉淡化'),
  'fade-black': words('fades through black', '黑场过渡'),
  'fade-white': words('fades through white', '白场过渡'),
  slide: words('slides', '滑动'),
  wipe: words('wipes', '擦除'),
  zoom: words('zooms', '缩放'),
};

function kindOf(text: string): Exclude<Kind, 'none'> {
  if (/black|黑/.test(text)) return 'fade-black';
  if (/slid|push|滑|推/.test(text)) return 'slide';
  return /wip|擦|划/.test(text) ? 'wipe' : 'crossfade';
}

/** Gives every picture the same change, and keeps the whole as long as it was where that is what the user last said. */
function changeAll(board: Board, context: Context, change: (old: Transition) => Transition): Board {
  const pictures = board.pictures.map((picture): PictureSegment => ({
    ...picture,
    transition: change(picture.transition ?? transitionOf('none', 0)),
  }));
  return fitAgain({ ...board, pictures }, board, context);
}

function setKind(board: Board, context: Context, kind: Exclude<Kind, 'none'>, d: number | undefined): Change {
  const now = board.pictures[1]?.transition;
  const ms = d ?? (now && now.kind !== 'none' && now.d > 0 ? now.d : CROSSFADE.d);
  const name = NAMES[kind];
  const what = words(`${name.en} of ${inSeconds(ms)} s`, `${inSeconds(ms)} 秒的${name.zh}`);
  if (board.pictures.length < 2)
    return refused(
      words(
        'There is only one picture, so there is nothing to change over to.',
        '只有一个画面，不需要转场。',
      ),
    );
  const alike = board.pictures.slice(1).every(({ transition }) => transition?.kind === kind);
  if (alike && now?.d === ms) return same(words(`The transitions are ${what.en}.`, `转场是${what.zh}。`));
  return done(
    changeAll(board, context, (old) => ({ ...old, kind, d: ms })),
    words(`The transitions are ${what.en} now.`, `转场现在是${what.zh}。`),
  );
}

const none: Rule = {
  name: 'set_transition',
  stage: 'transitions',
  patterns: [
    `${NO}(?: (?:the|any|all))* *(?:${KIND} ?)?${NOUN}|(?:no|without|remove(?: the)?|去掉|不要) ?(?:cross ?fad(?:es|ing|e)|${CROSS})`,
    `(?:(?:use|with|make|only|just) )*(?:the )?(?:transitions )?(?:hard|straight|simple|jump|plain|only)[ -](?:hard )?cuts?(?: only| between (?:the )?(?:photos|pictures|slides))?|cuts only|硬切|直接切换`,
  ],
  read: () => (board, context) => {
    if (board.pictures.every(({ transition }) => !transition || transition.kind === 'none'))
      return same(words('There are no transitions.', '没有转场。'));
    return done(
      changeAll(board, context, () => transitionOf('none', 0)),
      words('The pictures follow each other without transitions now.', '画面之间不再有转场。'),
    );
  },
};

const kind: Rule = {
  name: 'set_transition',
  stage: 'transitions',
  patterns: [
    `${LEAD}? *(?:(?:the )?${NOUN}(?:(?: (?:to|be|into|with|as|are|is))|:)*|把?${NOUN}(?:改成|换成|改为|用|设为|为)?) *(?:to |a |an )?(?:(${DURATION})(?: of)?[ -]?)?(${KIND}|slides?(?![a-z]))${BETWEEN}(?: (?:of|for|lasting|with|over))?(?: ?(${DURATION}))?`,
    `${LEAD}? *(?:(?:soft|smooth|gentle|slow|quick|fast|nice|simple|subtle|long|short) )*(?:(${DURATION})(?: of)?[ -]?的?)?(${KIND})(?: ?${NOUN})?${BETWEEN}(?: (?:of|for|lasting|with|over))?(?: ?(${DURATION}))?`,
  ],
  read({ groups: [before, name = '', after], masked }) {
    const time = before ?? after;
    const ms = time === undefined ? undefined : durationOf(masked, time);
    return (board, context) => setKind(board, context, kindOf(name), ms);
  },
};

const length: Rule = {
  name: 'set_transition_length',
  stage: 'transitions',
  patterns: [
    `${LEAD}? *(?:the )?${NOUN}(?: (?:to|of|be|at|for|should be|is|are|last|length|duration|take|with))* ?(${DURATION})(?: long| each)?`,
    `(${DURATION})(?: of)?[ -]?(?:的|long )?${NOUN}`,
    `(?:把)?${NOUN}(?:的)?(?:时间|时长|长度)?(?:改为|改成|设为|为|用)?(${DURATION})`,
    `(?:make )?(?:the )?(?:()) ?${NOUN} (?:a (?:bit|little) )?(longer|slower|shorter|faster|quicker)`,
    `(?:()) ?(longer|slower|shorter|faster|quicker|shorten|lengthen|extend)(?: the)? ${NOUN}`,
    `${NOUN}(?:()) ?(?:再)?(?:变|放|更|加)?(长|慢|短|快)(?:一点|一些|点|些)`,
  ],
  read({ groups: [time, way], masked }) {
    const ms = time === undefined || time === '' ? undefined : durationOf(masked, time);
    const factor = /longer|slower|lengthen|extend|长|慢/.test(way ?? '') ? 1.6 : 0.6;
    return (board, context) => {
      const now = board.pictures
        .slice(1)
        .find(({ transition }) => transition && transition.kind !== 'none')?.transition;
      const wanted = ms ?? Math.round(((now?.d ?? CROSSFADE.d) * factor) / 100) * 100;
      return setKind(
        board,
        context,
        now && now.kind !== 'none' ? now.kind : 'crossfade',
        Math.max(100, wanted),
      );
    };
  },
};

const on: Rule = {
  name: 'set_transition',
  stage: 'transitions',
  patterns: [`${LEAD}? *(?:(?:smooth|soft|nice|some|gentle|simple|elegant|和) ?)*${NOUN}${BETWEEN}`],
  read: () => (board, context) => {
    const now = board.pictures[1]?.transition;
    if (now && now.kind !== 'none' && now.d > 0)
      return same(words(`The transitions are ${NAMES[now.kind].en}.`, `转场是${NAMES[now.kind].zh}。`));
    return setKind(board, context, 'crossfade', undefined);
  },
};

export const transitionRules: readonly Rule[] = [none, kind, length, on];
