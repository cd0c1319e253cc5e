import type { MediaSegment, PictureSegment } from '../../../draft/index.ts';
import { toFrames, toMs } from '../../board/frames.ts';
import { TO_END, type Board } from '../../board/board.ts';
import { longestOf, type Context } from '../../context.ts';
import { DURATION, durationOf, type Masked } from '../../language/marks.ts';
import { REFS, resolve } from '../../language/refs.ts';
import { inSeconds, words } from '../../language/words.ts';
import { done, refused, type Change, type Rule } from '../rule.ts';

const CLIP = `(?:${REFS}|(?:the |my |all |every |each )*(?:video )?(?:clips?|footage)(?: ${REFS})?|片段|视频片段)`;

/** The part of a clip that is asked for, ms of its source; `fromEnd` counts from there. */
interface Part {
  readonly start?: number;
  readonly length?: number;
  readonly end?: number;
  readonly skip?: number;
  readonly fromEnd?: boolean;
}

/** `use only the first 3 seconds of the clip`, `trim clip 1 to 5 s`, `cut the first 2 seconds from rabbit.mp4`. */
const trim: Rule = {
  name: 'trim_clip',
  stage: 'timing',
  patterns: [
    `(?:cut|remove|trim|drop|skip|delete|take)(?: off)?(?: the)? (first|last) (${DURATION}) (?:of|from|off|in) (${CLIP})`,
    `(?:use|keep|show|take|play)(?: only| just)?(?: the)? (first|last) (${DURATION}) (?:of|from) (${CLIP})`,
    `(?:trim|cut|shorten|limit|crop) (${CLIP})(?: down)? to (?:the )?(?:(first|last) )?(${DURATION})`,
    `(?:use|keep|show|take|trim|play|cut)(?: only)? (${CLIP})(?: to)?(?: just)? (?:from|between) (${DURATION}|\\d+) ?(?:to|until|and|-) ?(${DURATION})`,
    `(?:start|begin) (${CLIP}) (?:at|from) (${DURATION})`,
    `(?:只)?(?:用|保留|取|截取)(${CLIP})的?(前|后|最后)(${DURATION})`,
    `(?:把|将)?(${CLIP})(?:剪|裁|截)(?:到|成|为|短到)?(${DURATION})`,
  ],
  read({ text, groups, masked }) {
    const clip = groups.find((group) => group !== undefined && new RegExp(`^${CLIP}$`, 'u').test(group));
    const times = groups.filter(
      (group) => group !== undefined && new RegExp(`^(?:${DURATION}|\\d+)$`, 'u').test(group),
    );
    const [first, second] = times.map((time) =>
      /^\d+$/.test(time ?? '') ? Number(time) * 1000 : durationOf(masked, time ?? ''),
    );
    if (clip === undefined || first === undefined) return undefined;
    const last = groups.some((group) => group === 'last' || group === '后' || group === '最后');
    const part = partOf(text, first, second, last);
    return (board, context) => trimClips(board, context, masked, clip, part);
  },
};

function partOf(text: string, first: number, second: number | undefined, last: boolean): Part {
  if (second !== undefined) return { start: first, end: second };
  if (/^(?:start|begin)/.test(text)) return { skip: first };
  if (/^(?:cut|remove|trim|drop|skip|delete|take)(?: off)?(?: the)? (?:first|last)/.test(text))
    return last ? { length: -first } : { skip: first };
  return { length: first, fromEnd: last };
}

function trimClips(board: Board, context: Context, masked: Masked, ref: string, part: Part): Change {
  const named = resolve(ref, masked, board.pictures).positions;
  const clips = board.pictures.flatMap((picture, at) =>
    picture.kind === 'clip' && (named.length === 0 || named.includes(at)) ? [picture] : [],
  );
  if (clips.length === 0) {
    // “Shorten photo 3 to 2 seconds” means how long it is seen.
    if (named.length === 0 || part.length === undefined || part.length <= 0)
      return refused(words('There is no such clip.', '没有这个视频片段。'));
    const length = part.length;
    const pictures = board.pictures.map((picture, at): PictureSegment =>
      named.includes(at) ? { ...picture, d: length } : picture,
    );
    return done(
      { ...board, pictures },
      words(`It is seen for ${inSeconds(length)} s now.`, `现在显示 ${inSeconds(length)} 秒。`),
    );
  }
  const longest = longestOf(context);
  const source = (clip: MediaSegment): number => longest({ ...clip, in: 0, out: TO_END, speed: 1 });
  const cut = new Map(clips.map((clip) => [clip, cutClip(clip, source(clip), part)]));
  if ([...cut.values()].includes(undefined)) {
    const [clip] = clips;
    return refused(
      words(
        `“${clip?.name ?? ''}” is only ${inSeconds(clip ? source(clip) : 0)} s long.`,
        `“${clip?.name ?? ''}”只有 ${inSeconds(clip ? source(clip) : 0)} 秒。`,
      ),
    );
  }
  const pictures = board.pictures.map((picture) =>
    picture.kind === 'clip' ? (cut.get(picture) ?? picture) : picture,
  );
  const said = [...cut.values()].flatMap((clip) =>
    clip ? [`“${clip.name}” ${inSeconds(clip.in)}–${inSeconds(clip.in + clip.d * clip.speed)} s`] : [],
  );
  return done(
    { ...board, pictures },
    words(`Trimmed the clip: ${said.join(', ')} of it is used now.`, `已剪辑片段：${said.join('，')}。`),
  );
}

/** Times are the source's: at another speed they are seen longer, or shorter. Undefined when the source is too short for that. */
function cutClip(clip: MediaSegment, source: number, part: Part): MediaSegment | undefined {
  const seen = clip.in + clip.d * clip.speed;
  const whole = Number.isFinite(source) ? source : seen;
  let start = clip.in;
  let end = Math.min(whole, seen);
  if (part.start !== undefined && part.end !== undefined)
    [start, end] = [part.start, Math.min(whole, part.end)];
  else if (part.skip !== undefined) start += part.skip;
  else if (part.length !== undefined && part.length < 0) end += part.length;
  else if (part.length !== undefined && part.fromEnd === true) start = Math.max(0, end - part.length);
  else if (part.length !== undefined) end = Math.min(whole, start + part.length);
  const frames = toFrames((end - start) / clip.speed);
  if (frames < 3) return undefined;
  const cut = { ...clip, in: Math.round(start), d: toMs(frames) };
  // What was asked for is seen, though it lay behind the end that the clip had.
  return clip.out === undefined ? cut : { ...cut, out: Math.max(clip.out, Math.round(end)) };
}

export const clipRules: readonly Rule[] = [trim];
