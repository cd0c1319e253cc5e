import type { FrameSize } from '../../types.ts';
import { words } from '../language/words.ts';
import { RATIO, ratioOf } from '../language/marks.ts';
import { done, refused, same, type Rule } from './rule.ts';

/** Shapes that the engine makes: the shorter side is 1080 pixels, but for 21:9, which keeps 1920 in width. */
const SHAPES: Readonly<Record<string, FrameSize>> = {
  '16:9': { width: 1920, height: 1080 },
  '9:16': { width: 1080, height: 1920 },
  '1:1': { width: 1080, height: 1080 },
  '4:5': { width: 1080, height: 1350 },
  '5:4': { width: 1350, height: 1080 },
  '4:3': { width: 1440, height: 1080 },
  '3:4': { width: 1080, height: 1440 },
  '3:2': { width: 1620, height: 1080 },
  '2:3': { width: 1080, height: 1620 },
  '21:9': { width: 1920, height: 822 },
};

/** Words for shapes. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ['9:16', /vertical|portrait|tik ?tok|reels?|shorts?|stor(?:y|ies)|phone|mobile|竖|抖音|快手|手机/],
  ['1:1', /square|方/],
  ['16:9', /landscape|horizontal|wide ?screen|youtube|tv|横|宽屏/],
  ['4:5', /instagram/],
];

const LEAD =
  '(?:(?:make|set|change|turn|switch|convert|crop|use|put|render|do|have|keep|export)(?: (?:it|this|the (?:video|slideshow|frame|aspect ratio|ratio|format|shape)))?(?: (?:to be|be))? )?(?:(?:in|to|into|as|for|at|with|a|an|the) )*';
const TAIL =
  '(?: (?:aspect ratio|aspect|ratio|format|video|mode|orientation|version|shape|layout|screen|frame|instead|size|feed))*';
const HAN_LEAD =
  '(?:把|将)?(?:画面|视频|比例|尺寸|画幅|宽高比)?(?:改成|改为|换成|换为|变成|设为|设置为|做成|用|要|转成|转为|是|:)?';

/** The picture's shape: 16:9, 9:16, 1:1, 4:5 and a few more, by numbers or by words. */
const shape: Rule = {
  name: 'set_aspect_ratio',
  stage: 'frame',
  patterns: [
    `(?:${LEAD}|${HAN_LEAD})(${RATIO})(?:${TAIL}|的?(?:比例|画幅|画面|视频)?)`,
    `${LEAD}()(vertical(?:ly)?|portrait|square|landscape|horizontal(?:ly)?|wide ?screen)(?! (?:photos?|pictures?|images?|pics?|shots?|ones?)(?![a-z]))${TAIL}`,
    `(?:for|as|to|make it|in)(?: (?:an?|my|the))? ()(tik ?tok|(?:instagram |facebook )?(?:reels?|stor(?:y|ies))|(?:youtube )?shorts?(?![a-z])|instagram(?: post| feed)?|youtube|(?:a )?phones?|mobile)(?: format| screens?| video)?`,
    `${HAN_LEAD}()(竖屏|竖版|竖的|竖向|竖着|横屏|横版|横向|宽屏|方形|正方形|方的|抖音|手机)(?:的)?(?:视频|画面|格式|比例|尺寸)?`,
  ],
  read({ groups: [mark = '', name = ''], masked }) {
    const ratio = mark === '' ? NAMED.find(([, pattern]) => pattern.test(name))?.[0] : ratioOf(masked, mark);
    if (ratio === undefined) return undefined;
    return (board) => {
      const size = SHAPES[ratio];
      if (!size) {
        const known = Object.keys(SHAPES).join(', ');
        return refused(
          words(
            `I cannot make ${ratio}. The shapes are ${known}.`,
            `不支持 ${ratio}。可用的比例：${known}。`,
          ),
        );
      }
      const what = words(
        `${ratio} (${size.width}×${size.height})`,
        `${ratio}（${size.width}×${size.height}）`,
      );
      if (board.width === size.width && board.height === size.height)
        return same(words(`The video is ${what.en}.`, `画面是 ${what.zh}。`));
      return done({ ...board, ...size }, words(`The video is ${what.en} now.`, `画面现在是 ${what.zh}。`));
    };
  },
};

export const frameRules: readonly Rule[] = [shape];
