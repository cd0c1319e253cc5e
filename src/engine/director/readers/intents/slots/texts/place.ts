import type { Spot } from '../../../../../draft/index.ts';
import type { Said } from '../said.ts';
import { anyOf, isDenied } from './words.ts';

const TOP = anyOf(
  'top|upper (?:left|right|third|corner|part|half|edge)|up top|above|top third|oben|obere[nrs]?|arriba|superior|en haut|haut|em cima|no alto|no topo|topo|acima|superior',
  '上方|顶部|最上|上面|上边|左上|右上|上角|上部|の上|上に',
);
const BOTTOM = anyOf(
  'bottom|foot|lower (?:left|right|third|corner|part|half|edge)|low|underneath|beneath|below|under|unten|untere[nrs]?|bauchbinde|unter|abajo|debajo|al pie|inferior|en bas|dessous|bas|sous|embaixo|rodapé|em baixo|inferior|abaixo',
  '下方|底部|最底下|底下|下面|下边|左下|右下|画面下|の下|下の方|下に|最下|靠下',
);
const LEFT = anyOf('left|links|linke[nrs]?|izquierd[ao]|gauche|esquerd[ao]', '左');
const RIGHT = anyOf(
  'right(?! (?:at|in|on|away|now|to))|rechts|rechte[nrs]?|derech[ao]|droite|direit[ao]',
  '右',
);
const MIDDLE = anyOf(
  'middle|cent(?:er|re)d?|central|dead cent(?:re|er)|mitte|mittig|zentriert|al centro|en el centro|centrad[oa]s?|centra|au (?:milieu|centre)|centrée?s?|no (?:meio|centro)|centraliz[a-z]*',
  '中间|居中|中央|正中|真ん中',
);
/** Where something is that is not the frame, what cannot be had, and when instead of where. */
const OTHERWISE = anyOf(
  "too (?:low|high|far (?:up|down))|zu (?:tief|hoch|weit)|trop (?:bas|haut)|demasiado (?:abajo|arriba|bajo|alto)|(?:muito|demasiado) (?:baixo|alto)|plus (?:bas|haut)|más (?:arriba|abajo)|mais (?:pra|para|acima|abaixo)|weiter|neben|the whole time|two languages|a bit|slightly|bit|third|halfway|vertical|curve|margins?|beside|next to|near|sky|faces?|head|forehead|nose|eyes|mouth|edge of|chopped|cut off|cuts?|covers?|covered|hides?|hidden|hit|way of|where there's|jump|strip|bars?|behind|spine|right to left|one under the other|to me|under the|above the|beneath the|below the|over the|under (?:his|her|their|my|it)|beneath (?:his|her|their|the|name|it)|above (?:his|her|their|it)|un poco|ein bisschen|etwas|un peu|um pouco|tapa|caras?|cara|cache|gesicht[a-z]*|mund|figure|rosto|boca|touche|al (?:principio|final)|am (?:anfang|ende)|at the (?:start|end|finish|beginning)|in the opening|no (?:início|final)|higher|fell|upside",
  '太低|太高|竖|纵|縦|写真の上|直排|直书|豎|一点|一些|稍|脸|嘴|头|挡|遮|压|旁|另|往(?!正?中|上[^，。]{0,4}[顶最]|下[^，。]{0,4}[底最])|相下|图下|图片上方|照片上|字下|少し|顔|かぶ|縦書き|片头|片尾|开头|结尾|三分',
);

/** Where they are now, or are not to be, behind where they are to be. */
const CONTRAST =
  /(?<=\p{L}[^.,;]{2,}?)[, ]+(?:and )?(?:not|instead of|rather than)(?! so| too| as) (?:right )?(?:on|at|in|to|over)? ?(?:the |its |their )?[^.,;]*|[，, ]+(?:别|不要|不是|而不是|现在|現在|不然|免得)[^，。,]*$/gu;
/** From one place to another. */
const MOVED =
  /(?:from (?:the )?[a-z ]+? (?:in)?to (?:the )?|(?:挪|移|搬|调)(?:到|去|至|在|回)?)(?<to>[^，。,.;]+)$/u;

/** Words for a place without those for another one. */
function toWhere(words: string): string {
  const plain = words.replaceAll(CONTRAST, '');
  const to = MOVED.exec(plain)?.groups?.['to'];
  return to !== undefined && PLACE.test(to) ? to : plain;
}

/** Where in the frame texts are to stand; undefined where the words say nothing of it, null where nobody could be sure. */
export function placeIn({ plain: words, situation }: Said): Spot | null | undefined {
  const plain = toWhere(words);
  const [top, bottom, left, right, middle] = [TOP, BOTTOM, LEFT, RIGHT, MIDDLE].map((each) =>
    each.test(plain),
  );
  const side = left ? 'left' : right ? 'right' : undefined;
  const edge = top ? 'top' : bottom ? 'bottom' : undefined;
  const place =
    edge && side ? (`${edge}-${side}` as const) : (edge ?? side ?? (middle ? 'center' : undefined));
  if (place === undefined) return undefined;
  const isUnsure = OTHERWISE.test(plain) || isDenied(plain, situation.language);
  return isUnsure || (top && bottom) || (left && right) || (middle && side) ? null : place;
}

/** All that these tables know. */
export const PLACE = new RegExp(
  `${[TOP, BOTTOM, LEFT, RIGHT, MIDDLE].map(({ source }) => source).join('|')}|corner|side|edge|border|frame`,
  'u',
);
