import { picturesIn } from '../../../../../draft/index.ts';
import type { TextTarget, When } from '../../../../edits/calls/targets.ts';
import { edit, type Wish } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import { textsMeant, whichTexts } from './which.ts';
import { anyOf, CONDITIONAL, isDenied } from './words.ts';

const LONGER = anyOf(
  "longer|linger[a-z]*|hold(?:s|ing)?|too (?:quick(?:ly)?|fast|brief(?:ly)?|short)|(?:vanish(?:es)?|disappears?|goes|gone|goes off|flash(?:es)? (?:by|past)) .*(?:before|by the time|too)|(?:gone|vanish(?:es)?|disappears?|over) in (?:a|one) (?:blink|flash|second)|on screen (?:for )?too (?:short|little)|(?:nearly|almost) missed|more time to read|can't read .* in time|länger|zu schnell|zu kurz|verschwindet? .*bevor|más (?:tiempo|rato)|muy rápido|demasiado rápido|desaparecen? antes|plus longtemps|trop vite|mais tempo|muito rápido|somem? (?:muito )?rápido",
  '没(?:读|看)完|(?:读|看)不完|多[停留放]|来不及[读看]|久一?点|久一?些|长一?点|长一?些|停久|太快|太短|没看完|来不及|一闪而过|長く|長め|早すぎ|短すぎ|読み切れない|すぐ消え',
);
const SHORTER = anyOf(
  'shorter|briefer|too long|less time|kürzer|zu lange?|menos tiempo|demasiado tiempo|moins longtemps|trop longtemps|menos tempo|tempo demais',
  '短一?点|短一?些|太久|太长|短く|長すぎ',
);
const WHOLE = anyOf(
  '(?:the )?(?:whole|entire) (?:time|video|film|thing|way)|throughout|all the (?:way|time)|from start to (?:end|finish)|start to (?:end|finish)|always|(?:die )?ganze zeit|durchgehend|immer|von anfang bis ende|todo el (?:tiempo|video|vídeo)|siempre|tout le (?:long|temps)|du début à la fin|o tempo (?:todo|inteiro)|o vídeo (?:todo|inteiro)|sempre',
  '全程|一直|始终|从头到尾|整个视频|ずっと|最初から最後まで|終始',
);
/** What no time says: when somebody speaks, sooner and later, both ends. */
const OTHERWISE = anyOf(
  'sooner|later|earlier|late|early|after|before(?! (?:i|you|we|anyone|people|anybody|they|he|she))|instead|lag[a-z]*|behind|ahead|sync[a-z]*|as long as|twice|double|half|alone|on its own|gap|pause|between|then|answers?|each other|credits|cards?|page|später|früher|erst|nach|vor|doppelt|hälfte|después|antes de que (?:salga|aparezca)|luego|después|después de|tarde|doble|mitad|après|ensuite|plus tard|double|moitié|depois|mais tarde|dobro|metade|atrasad[ao]s?',
  '之后|以后|再出|然后|先|提前|早|晚|同步|跟着|对不上|一倍|一半|后面|もっと早|遅|後|同時|倍|半分',
);

/** `leave the title up for 5 seconds`, `the captions vanish before I've read them`: how long texts are seen. */
export const textTimes: SlotReader = (said) => {
  const { plain, clause, situation } = said;
  const [enough] = ENOUGH.test(plain) ? clause.times : [];
  if (enough !== undefined && clause.times.length === 1 && !situation.first) {
    const which = whichTexts(said, KNOWN);
    return which && edit<'time_text'>({ do: 'time_text', which, when: { length: enough } });
  }
  const delayed = DELAYED.test(plain) ? delay(said) : undefined;
  if (delayed) return delayed;
  const isLonger = LONGER.test(plain);
  const isShorter = SHORTER.test(plain);
  const isWhole = WHOLE.test(plain);
  const rest = isLonger ? plain.replace(LONGER, ' ') : plain;
  if (OTHERWISE.test(rest) || CONDITIONAL.test(rest) || isDenied(rest, situation.language)) return undefined;
  if ([isLonger && !isWhole, isShorter, isWhole].filter(Boolean).length > 1) return undefined;
  const { times } = clause;
  if (times.length > 1) return undefined;
  const [time] = times;
  const asks =
    /(?<!\p{L})(?:for|stay|leave|keep|show|hold|up|seen|lang|stehen|durante|pendant|por|during|at least|mindestens)(?!\p{L})|停|显示|出现|放|間|表示/u;
  // “At 0:05” is when, and not how long.
  if (
    time !== undefined &&
    (situation.first || !asks.test(plain) || /(?<![a-z])(?:at|from|by) [\ue200-\ue2fe]/u.test(clause.text))
  )
    return undefined;
  const which = whichTexts(said, KNOWN);
  if (!which) return undefined;
  const seenWith = isLonger !== isShorter ? withPicture(said, which, isLonger, time) : undefined;
  if (seenWith && !isWhole) return seenWith;
  const when = isWhole
    ? ({ place: 'whole' } as const)
    : time !== undefined && !isLonger && !isShorter
      ? { length: time }
      : relative(said, which, isLonger, isShorter, time);
  return when && edit<'time_text'>({ do: 'time_text', which, when });
};

/** So long, and no longer. */
const ENOUGH = anyOf("(?:is|are|'s) (?:enough|plenty)|will do", '够了?|就行|就好|就可以');
/** Later than now by a time that is said. */
const DELAYED = anyOf(
  'later|only (?:show|come|appear)[a-z]* .*after|(?:show|come|appear)[a-z]*(?: [a-z]+){0,4} only after',
  '(?:晚|迟|遲|慢|推迟|延迟)[^，。]{0,6}(?:再)?(?:出|来|來|显示|顯示)',
);

/** `the title a second later`: it begins so much later. */
function delay(said: Said): readonly Wish[] | undefined {
  const [by, ...more] = said.clause.times;
  if (by === undefined || more.length > 0 || said.situation.first) return undefined;
  const which = whichTexts(said, DELAYED);
  const [only, ...others] = which ? textsMeant(said, which) : [];
  if (!which || only?.anchor.kind !== 'time' || others.length > 0) return undefined;
  return edit<'time_text'>({ do: 'time_text', which, when: { start: Math.round(only.st + by) } });
}

/** What a caption is seen with is longer, or shorter. */
function withPicture(
  said: Said,
  which: TextTarget,
  isLonger: boolean,
  by: number | undefined,
): readonly Wish[] | undefined {
  const [only, ...others] = textsMeant(said, which);
  const { draft } = said.situation;
  if (!draft || only?.anchor.kind !== 'pictures' || others.length > 0) return undefined;
  const { first, last } = only.anchor;
  const at = picturesIn(draft).findIndex(({ id }) => id === first);
  if (at < 0 || first !== last) return undefined;
  return edit<'set_picture_length'>({
    do: 'set_picture_length',
    target: { by: 'number', of: 'picture', numbers: [at + 1] },
    length: by === undefined ? { times: isLonger ? 1.5 : 0.67 } : { more: isLonger ? by : -by },
  });
}

/** Half as long again, where all that are meant are as long as one another. */
function relative(
  said: Said,
  which: TextTarget,
  isLonger: boolean,
  isShorter: boolean,
  by: number | undefined,
): When | undefined {
  const [first, ...others] = textsMeant(said, which);
  if (!first || isLonger === isShorter || others.some(({ d }) => Math.abs(d - first.d) > 200))
    return undefined;
  // Captions stay with their pictures.
  if (first.anchor.kind !== 'time') return undefined;
  if (by !== undefined) return { length: Math.max(500, Math.round(first.d + (isLonger ? by : -by))) };
  return { length: Math.round(first.d * (isLonger ? 1.5 : 0.67)) };
}

const KNOWN = new RegExp([LONGER, SHORTER, WHOLE].map(({ source }) => source).join('|'), 'u');
