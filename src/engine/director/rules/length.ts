import { lengthOf, type Board } from '../board/board.ts';
import { fitTotal } from '../board/layout.ts';
import { countOn, leisureMs, makeRoom, putBack, SHORTEST_MS } from '../board/room.ts';
import { longestOf, type Context } from '../context.ts';
import { inSeconds, words, type Words } from '../language/words.ts';
import { done, refused, same, type Change } from './rule.ts';

/** An hour: more than that is a misunderstanding. */
export const LONGEST_MS = 60 * 60 * 1000;

export const OVER_AN_HOUR = words('An hour is the longest that I make.', '最长为一小时。');

/** Brings a changed board back to the length of the board before: overlaps come and go, the length stays. */
export function fitAgain(changed: Board, before: Board, context: Context): Board {
  return { ...changed, pictures: fitTotal(changed.pictures, lengthOf(before), longestOf(context)) };
}

/** Makes the whole video so many ms long; what cannot be read in that is left out and told, and comes back with more room. */
export function setTotal(given: Board, context: Context, ms: number): Change {
  if (ms > LONGEST_MS) return refused(OVER_AN_HOUR);
  const board = makeRoom(putBack(given), ms, given.left !== undefined);
  const least = board.pictures.length * SHORTEST_MS;
  if (ms < least)
    return refused(
      words(
        `${board.pictures.length} pictures need ${inSeconds(least)} s at least. Remove some, or make it longer.`,
        `${board.pictures.length} 个画面至少需要 ${inSeconds(least)} 秒。请删除一些画面，或把时长加长。`,
      ),
    );
  const before = lengthOf(given);
  const changed = { ...board, pictures: fitTotal(board.pictures, ms, longestOf(context)) };
  const after = lengthOf(changed);
  if (after === before && after === ms && !given.left && !board.left)
    return same(words(`The video is ${inSeconds(ms)} s long.`, `视频长 ${inSeconds(ms)} 秒。`));
  const have = inSeconds(after);
  if (Math.abs(after - ms) > 50 && after === before)
    return refused(
      words(
        `The clips have only ${have} s, so the video cannot be ${inSeconds(ms)} s long. Add photos or clips.`,
        `素材只有 ${have} 秒，无法做成 ${inSeconds(ms)} 秒。请添加照片或片段。`,
      ),
    );
  const said = words(
    `The video is ${have} s long now (it was ${inSeconds(before)} s).`,
    `视频现在长 ${have} 秒（原来 ${inSeconds(before)} 秒）。`,
  );
  return done(changed, said, noteOn(changed, ms, after) ?? noteOnRoom(changed, ms));
}

/** What of the words had no room, and the length that has it. */
export function noteOnRoom(board: Board, ms: number): Words | undefined {
  if (!board.left) return undefined;
  const whole = putBack(board);
  const all = countOn(whole);
  const kept = countOn(board).count;
  const needed = roundUp(leisureMs(whole));
  const [here, there] = [ms, needed].map(asTime);
  if (!here || !there) return undefined;
  const [some, many] = [kept, all.count].map((number) => number.toLocaleString('en'));
  const unit = all.cjk ? words('characters', '字') : words('words', '个词');
  const remedy =
    needed > LONGEST_MS
      ? words(`${OVER_AN_HOUR.en} Shorten the text to have all of it.`, `${OVER_AN_HOUR.zh}请缩短文稿。`)
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

/** What a new length costs, or why it is not the one that was asked for. */
function noteOn(board: Board, ms: number, after: number): Words | undefined {
  if (Math.abs(after - ms) > 50)
    return words(
      `The clips have no more than that, so it is not ${inSeconds(ms)} s.`,
      `素材只有这么长，因此不是 ${inSeconds(ms)} 秒。`,
    );
  const cut = board.voices.find(({ st, d }) => st + d > ms);
  if (!cut) return undefined;
  const needed = inSeconds(cut.st + cut.d);
  return words(`The voice recording needs ${needed} s and is cut off.`, `录音需要 ${needed} 秒，会被截断。`);
}
