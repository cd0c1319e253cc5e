import type { EngineDraft } from '../../draft/index.ts';
import { openDraft } from '../board/board.ts';
import { countOn, leisureMs, putBack } from '../board/room.ts';
import { inSeconds, words, type Words } from '../language/words.ts';

/** An hour is the longest that is made. */
const LONGEST_MS = 60 * 60 * 1000;

/** What of the words had no room, and the length that has it. */
export function noteOnRoom(draft: EngineDraft): Words | undefined {
  const board = openDraft(draft);
  if (!board.left) return undefined;
  const whole = putBack(board);
  const all = countOn(whole);
  const kept = countOn(board).count;
  const needed = roundUp(leisureMs(whole));
  const [here, there] = [asTime(draft.d), asTime(needed)];
  const [some, many] = [kept, all.count].map((number) => number.toLocaleString('en'));
  const unit = all.cjk ? words('characters', '字') : words('words', '个词');
  const remedy =
    needed > LONGEST_MS
      ? words(
          'An hour is the longest that I make. Shorten the text to have all of it.',
          '最长为一小时。请缩短文稿。',
        )
      : words(`To have them all, say “make it ${there.en}”.`, `要全部保留，请说“时长改为${there.zh}”。`);
  return words(
    `Only ${some} of the ${many} ${unit.en} can be read in ${here.en}; the rest is left out. ${remedy.en}`,
    `${here.zh}内只能读完 ${many} ${unit.zh}中的 ${some} ${unit.zh}，其余已略去。${remedy.zh}`,
  );
}

/** To the next five seconds, or the next whole minute. */
const roundUp = (ms: number): number => {
  const step = ms > 120_000 ? 60_000 : 5000;
  return Math.ceil(ms / step) * step;
};

function asTime(ms: number): Words {
  if (ms % 60_000 !== 0) return words(`${inSeconds(ms)} seconds`, `${inSeconds(ms)}秒`);
  const minutes = ms / 60_000;
  return words(`${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`, `${minutes}分钟`);
}
