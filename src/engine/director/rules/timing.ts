import type { PictureSegment } from '../../draft/index.ts';
import { lengthOf, type Board } from '../board/board.ts';
import { longestOf } from '../context.ts';
import { readNumber, NUMBER } from '../language/numbers.ts';
import { PICTURE, REF, REFS, resolve } from '../language/refs.ts';
import { count, inSeconds, words } from '../language/words.ts';
import { LONGEST_MS, OVER_AN_HOUR, setTotal } from './length.ts';
import { DURATION, durationOf } from '../language/marks.ts';
import { done, refused, type Change, type Rule } from './rule.ts';

const WHOLE =
  '(?:it|this|that|everything|the (?:whole |entire )?(?:thing|video|slideshow|film|movie|letter|promo|length|duration|total(?: length| duration)?|total time|running time|timeline)|the whole(?: thing)?|(?:total )?(?:length|duration)|视频|影片|总?时长|总?长度|整个视频|全片)';
const VIDEO_WORDS =
  '(?:video|slideshow|film|movie|letter|promo|montage|version|clip|reel|ad|teaser|trailer|story)';
const FASTER = 0.75;

/** `each photo 4 seconds`, `4 s per slide`, `每张照片4秒`. */
const each: Rule = {
  name: 'set_photo_duration',
  stage: 'timing',
  patterns: [
    `(?:(?:show|make|keep|display|give|hold|let|set|have|with) )?(?:each|every|all|per)(?: (?:of|the|one of))* ${PICTURE}(?: (?:for|at|lasts?|last|is|are|to|be|should|shown|show|stays?|stay|up|on screen|should be|take|takes|visible|about|around|exactly))* ?(${DURATION})(?: (?:long|each|on screen))?`,
    `(?:at |for |with |use )?(${DURATION})(?: long)? ?(?:per|for each|for every|each|every|a|/) ?${PICTURE}`,
    `(?:show |keep |make |set |hold )?(?:the |all |all the )?${PICTURE}(?: (?:for|last|at|to|be|are|should|stay))* (${DURATION}) (?:each|apiece)`,
    `(?:让|把|将)?(?:每(?:一)?[张个幅段页](?:照片|图片|图|画面|幻灯片)?|所有(?:的)?(?:照片|图片))(?:都)?(?:显示|停留|持续|播放|改成|改为|设为|为|放|时长)*(${DURATION})`,
  ],
  read({ groups: [time = ''], masked }) {
    const ms = durationOf(masked, time);
    return (board) => {
      const stills = board.pictures.filter(({ kind }) => kind !== 'clip').length;
      if (stills === 0)
        return refused(
          words('There are only clips, which keep their own length.', '只有视频片段，它们保持自己的长度。'),
        );
      if (ms < 300) return refused(words('A photo needs 0.3 s at least.', '每张照片至少需要 0.3 秒。'));
      if (ms * stills > LONGEST_MS) return refused(OVER_AN_HOUR);
      const pictures = board.pictures.map((picture) =>
        picture.kind === 'clip' ? picture : { ...picture, d: ms },
      );
      return told(
        { ...board, pictures },
        words(`Each photo is seen for ${inSeconds(ms)} s now`, `每张照片现在显示 ${inSeconds(ms)} 秒`),
      );
    };
  },
};

/** `keep photo 3 for 8 seconds`, `第3张照片显示8秒`. */
const one: Rule = {
  name: 'set_segment_duration',
  stage: 'timing',
  patterns: [
    `(?:(?:show|make|keep|hold|set|display|have|let|leave|extend|shorten|stretch) )(${REFS})(?: (?:for|last|to|at|be|stay|up|visible|on screen|down to|up to))* ?(${DURATION})(?: (?:long|on screen))?`,
    `(${REF})(?: (?:should|must|to|lasts?|stays?|for|be|is))+ ?(${DURATION})(?: long)?`,
    `(?:让|把|将)?(${REFS})(?:显示|停留|持续|播放|改成|改为|设为|为|放|延长到|缩短到)+(${DURATION})`,
  ],
  read({ groups: [refs = '', time = ''], masked }) {
    const ms = durationOf(masked, time);
    return (board, context) => {
      const { positions } = resolve(refs, masked, board.pictures);
      if (positions.length === 0) return refused(words('There is no such picture.', '没有这个画面。'));
      if (lengthOf(board) + ms * positions.length > LONGEST_MS) return refused(OVER_AN_HOUR);
      const longest = longestOf(context);
      const pictures = board.pictures.map((picture, at): PictureSegment =>
        positions.includes(at) ? { ...picture, d: Math.max(300, Math.min(ms, longest(picture))) } : picture,
      );
      const names = positions.map((at) => `“${board.pictures[at]?.name ?? ''}”`).join(', ');
      return told(
        { ...board, pictures },
        words(
          `${names} is seen for ${inSeconds(pictures[positions[0] ?? 0]?.d ?? ms)} s now`,
          `${names} 现在显示 ${inSeconds(ms)} 秒`,
        ),
      );
    };
  },
};

/** `make photo 2 longer`, `第2张长一点`. */
const oneRelative: Rule = {
  name: 'set_segment_duration',
  stage: 'timing',
  patterns: [
    `(?:make|show|keep|let|have|display) (${REFS})(?: (?:for|stay|last|be|a|bit|little|much|slightly))* (longer|shorter|more briefly)`,
    `(?:让|把|将)?(${REFS})(?:显示)?(?:得)?(?:再)?(长|久|短)(?:一点|一些|点|些)`,
  ],
  read: ({ groups: [refs = '', way = ''], masked }) => {
    const factor = /longer|长|久/.test(way) ? 1.5 : 1 / 1.5;
    return (board, context) => {
      const { positions } = resolve(refs, masked, board.pictures);
      if (positions.length === 0) return refused(words('There is no such picture.', '没有这个画面。'));
      const longest = longestOf(context);
      const scale = (picture: PictureSegment) =>
        Math.max(500, Math.min(Math.round(picture.d * factor), longest(picture)));
      const pictures = board.pictures.map((picture, at): PictureSegment =>
        positions.includes(at) ? { ...picture, d: scale(picture) } : picture,
      );
      const names = positions.map((at) => `“${board.pictures[at]?.name ?? ''}”`).join(', ');
      const seen = inSeconds(pictures[positions[0] ?? 0]?.d ?? 0);
      return told(
        { ...board, pictures },
        words(`${names} is seen for ${seen} s now`, `${names} 现在显示 ${seen} 秒`),
      );
    };
  },
};

/** `make it 20 seconds`, `a 30-second video`, `时长改为20秒`. */
const total: Rule = {
  name: 'set_duration',
  stage: 'timing',
  patterns: [
    `(?:make|keep|set|cut|trim|shorten|extend|stretch|get|bring|change|lengthen|reduce|limit|have|let|want|turn|fit|adjust|speed)(?: up| down)? ${WHOLE}(?: (?:to be|to|be|last|down|up|at|exactly|about|around|only|into|a|an|in|for|of|is|run|within|under))* ?(${DURATION})(?: (?:long|in total|total|overall|exactly|video|max(?:imum)?))*`,
    `(?:the )?(?:total )?(?:length|duration|running time|time)(?: (?:of|to|is|should be|be|at|in total|:))*[ :=]*(${DURATION})(?: (?:long|in total|total))*`,
    `${WHOLE} (?:should|must|has to|needs to|shall|can)(?: (?:only|be|last|run|take|have))+ (?:about |around |exactly |only )?(${DURATION})(?: long)?`,
    `(?:总时长|时长|总长度|长度|全长)(?:[:=])?(${DURATION})`,
    `(?:a |an |about |exactly |around |in )*(${DURATION})[ -]?(?:long )?(?:[\\w-]+ ){0,3}?${VIDEO_WORDS}(?![a-z])(?: (?:long|in total|total))?`,
    `(?:make|create|to|in|for|of|at|under|within|lasting|about|exactly|only|total(?: of)?|should be|shorten to|cut to|extend to) (${DURATION})(?: (?:long|in total|total|overall|please|altogether))*(?=[ .,;!?\\ue1ff]|$)`,
    `(?:把|将|让)?${WHOLE}?(?:的)?(?:总?时长|总?长度)?(?:控制在|缩短|延长到|延长为|剪到|剪成|做成|变成|改成|改为|设为|设置为|调整为|调整到|调到|压缩到|压缩成|为|是|大约|大概|约|共|一共|总共|到|在|:)+(${DURATION})(?:长|左右|以内)?`,
    `(?:一个|一段|一部|个)?(${DURATION})(?:长)?的(?:[\\p{Script=Han}]{0,4})?(?:视频|影片|短片|幻灯片|相册|短视频|宣传片)`,
    `(?<=^|[.,;!\\ue1ff] *|and |then )(${DURATION})(?: (?:long|in total|total|overall|please))*(?=[ .,;!?\\ue1ff]|$)`,
  ],
  read({ groups: [time = ''], masked }) {
    const ms = durationOf(masked, time);
    return Number.isNaN(ms) || ms === 0 ? undefined : (board, context) => setTotal(board, context, ms);
  },
};

/** `5 seconds shorter`, `half as long`, `faster`, `慢一点`. */
const relative: Rule = {
  name: 'set_duration',
  stage: 'timing',
  patterns: [
    `(?:make ${WHOLE} )?(?:()())(${DURATION}) (?:shorter|longer|less|more)`,
    `(?:cut|remove|trim|take|add|shorten ${WHOLE} by|extend ${WHOLE} by|lengthen ${WHOLE} by)(?: ${WHOLE} by)? ?(?:()())(${DURATION})(?: (?:off|from|to|more|extra)(?: the end|of| ${WHOLE})?)?`,
    `(?:make ${WHOLE} |play ${WHOLE} |be )?(${NUMBER} times|twice|double|half|三倍|两倍|一半)(?: as)?(?: the)? ?(fast|quick|long|slow|short|length|speed|duration)`,
    `(?:make |play |show |change |have )?(?:${WHOLE} |(?:the )?(?:photos|pictures|slides|images|pace|speed) )?(?:go |move |be |run |change |a (?:bit|little) |bit |much |even |slightly |way |by )*()(faster|quicker|snappier|more dynamic|shorter|slower|longer|more slowly|more quickly)(?: (?:pace|paced|photos|slides))?`,
    `()(speed (?:it |things |the (?:video|slideshow|photos|pace) )?up|speed up(?: the (?:video|slideshow|photos|pace))?|pick up the pace|slow (?:it |things |the (?:video|slideshow|photos|pace) )?down|slow down(?: the (?:video|slideshow|photos|pace))?|(?:shorten|lengthen) (?:it|the (?:video|slideshow)))(?! (?:down )?(?:to|by)(?![a-z]))`,
    `(?:视频|影片|节奏|速度|时长|照片)?(?:再)?()(快一点|快点|快些|快一些|加快|变快|短一点|短些|短点|缩短(?![到为至成])|慢一点|慢点|慢些|慢一些|放慢|变慢|长一点|长些|长点|延长(?![到为至成])|加长)(?:一点|一些|一下|节奏|速度)*`,
  ],
  read({ groups: [times, way = '', time], text, masked }) {
    if (time !== undefined) {
      const less = /shorter|less|cut|remove|trim|take|shorten/.test(text);
      const ms = durationOf(masked, time);
      return (board, context) => setTotal(board, context, lengthOf(board) + (less ? -ms : ms));
    }
    const factor = factorOf(times ?? '', way);
    return (board, context) => setTotal(board, context, roundSeconds(lengthOf(board) * factor));
  },
};

function factorOf(times: string, way: string): number {
  const quick =
    /fast|quick|snapp|dynamic|shorter|shorten|speed|pick|快|短/.test(way) && !/^length$|duration/.test(way);
  if (times === '') return quick ? FASTER : 1 / FASTER;
  const number = /half|一半/.test(times)
    ? 0.5
    : /twice|double|两倍/.test(times)
      ? 2
      : readNumber(times.replace(/ times|倍/, ''));
  return /fast|quick|speed/.test(way) ? 1 / number : number;
}

const roundSeconds = (ms: number): number => Math.max(1000, Math.round(ms / 500) * 500);

function told(board: Board, said: { readonly en: string; readonly zh: string }): Change {
  const length = inSeconds(lengthOf(board));
  const many = count(board.pictures.length, 'picture');
  return done(
    board,
    words(`${said.en}, so the video is ${length} s long (${many}).`, `${said.zh}，视频长 ${length} 秒。`),
  );
}

export const timingRules: readonly Rule[] = [each, one, oneRelative, relative, total];
