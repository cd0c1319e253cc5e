import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { clipsIn, MOMENT } from './clips.ts';
import { anyOf, factorIn, plainOf, stepIn } from './words.ts';

const SLOW_MOTION = anyOf(
  `slow[- ]?mo(?:tion)?|slo-?mo|camara lenta|zeitlupe|ralenti|camera lenta|em slow|slow`,
  `慢动作|慢镜头?|慢放|慢鏡|升格|スロー`,
);
const TIME_LAPSE = anyOf(
  `time-?lapse|timelapse|fast[- ]forward\\w*|zeitraffer|accelere\\w*`,
  `快进|快放|快转|延时|縮時|早送り|タイムラプス`,
);
const NORMAL = anyOf(
  `normal|real time|real speed|as filmed|actual speed|original speed|regular speed|normale?s?|normalit[oa]|` +
    `normalgeschwindigkeit|vitesse normale`,
  `正常|原速|恢复|普通|常速`,
);
const FASTER = anyOf(
  `fast|faster|speed(?:s|ed)?(?: [\\w']+){0,5} up|speed up|quicker|race through|speed through|too slow|` +
    `mas rapid[ao]|acelera\\w*|schneller|accelere\\w*|plus vite|mais rapid[ao]|acelerad[ao]`,
  `加速|快一?[点些]|太慢|调快|速く`,
);
const SLOWER = anyOf(
  `slower|slow(?:ed|s)?|slow(?: [\\w']+){0,3} down|too fast|mas lent[ao]|langsamer|verlangsam\\w*|plus lent\\w*|` +
    `ralentis\\w*|mais lent[ao]|mais devagar`,
  `放慢|慢一?[点些]|减速|太快|慢下来|ゆっくり|遅く`,
);
const QUARTER = anyOf(`quarter`, `四分之一|1/4`);
const NOT_SPEED = anyOf(
  `don'?t|dont|no|not|undo|chipmunks?|backwards?|freeze|each|slower and|gone|(?:on|in|for|through) the|` +
    `slow the (?!\\w*(?:clip|video|footage))\\w+|second|third|finish\\w*|landing|sin|nicht|kein\\w*|pas|sans|sem|nao|` +
    `sauf`,
  `别|不要|不够|去掉|定格|倒放|太慢了.*慢动作|慢动作太|快转太|一遍比|花栗鼠|逆`,
);

/** `in slow motion`, `the second clip twice as fast`. */
export const speed: SlotReader = (said) => {
  const { clause } = said;
  const plain = plainOf(said);
  if (MOMENT.test(plain) || NOT_SPEED.test(plain) || clause.timeAt !== undefined) return undefined;
  const to = speedIn(plain);
  const target = to && clipsIn(said);
  return target && edit<'set_speed'>({ do: 'set_speed', target, speed: to });
};

function speedIn(plain: string): { to: number } | { times: number } | undefined {
  const factor = QUARTER.test(plain) ? 0.25 : factorIn(plain);
  const [isSlow, isFast] = [SLOW_MOTION.test(plain), TIME_LAPSE.test(plain) || FASTER.test(plain)];
  const isSlower = isSlow || SLOWER.test(plain);
  if (NORMAL.test(plain)) return isSlow || isFast || isSlower ? undefined : { to: 1 };
  if (isFast && isSlower) return undefined;
  if (factor !== undefined && factor >= 0.1 && factor <= 20) {
    if (isSlower && factor > 1) return undefined;
    if (isFast && factor < 1) return undefined;
    return { to: factor };
  }
  if (isSlow) return { to: 0.5 };
  if (isSlower) return { times: Math.round(100 / stepIn(plain, 1.5)) / 100 };
  if (TIME_LAPSE.test(plain)) return { to: 2 };
  return isFast ? { times: stepIn(plain, 1.5) } : undefined;
}
