import { lengthOf, type Board } from '../board/board.ts';
import { fitTotal } from '../board/layout.ts';
import { longestOf, type Context } from '../context.ts';
import { inSeconds, words, type Words } from '../language/words.ts';
import { done, refused, same, type Change } from './rule.ts';

/** The shortest time that a picture is worth, ms. */
const SHORTEST_MS = 400;
/** An hour: more than that is a misunderstanding. */
const LONGEST_MS = 60 * 60 * 1000;

/** Brings a changed board back to the length of the board before: overlaps come and go, the length stays. */
export function fitAgain(changed: Board, before: Board, context: Context): Board {
  return { ...changed, pictures: fitTotal(changed.pictures, lengthOf(before), longestOf(context)) };
}

/** Makes the whole video so many ms long. */
export function setTotal(board: Board, context: Context, ms: number): Change {
  const least = board.pictures.length * SHORTEST_MS;
  if (ms < least)
    return refused(
      words(
        `${board.pictures.length} pictures need ${inSeconds(least)} s at least. Remove some, or make it longer.`,
        `${board.pictures.length} 个画面至少需要 ${inSeconds(least)} 秒。请删除一些画面，或把时长加长。`,
      ),
    );
  if (ms > LONGEST_MS) return refused(words('An hour is the longest that I make.', '最长为一小时。'));
  const before = lengthOf(board);
  const changed = { ...board, pictures: fitTotal(board.pictures, ms, longestOf(context)) };
  const after = lengthOf(changed);
  if (after === before && after === ms)
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
  return done(changed, said, noteOn(changed, ms, after));
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
