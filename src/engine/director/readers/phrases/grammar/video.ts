import { RESOLUTIONS } from '../../../edits/calls/video.ts';
import { isMusic, isNamedMusic } from '../../../board/media.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Clause } from '../clause.ts';
import type { Grammar } from './grammar.ts';

/** No picture is meant to be seen for longer, where only the video’s length may be meant, ms. */
const LONGEST_EACH_MS = 12_000;

/** A length that was once more or less is this much of it. */
const FASTER = 0.75;

/** Shape, resolution, frame rate and length of the whole: any of them, in any order. */
export const video: Grammar = (clause, { situation, topic }) => {
  const asMusic = musicLength(clause, situation);
  if (asMusic) return asMusic;
  const wishes = [
    ...shapeOf(clause),
    ...frameRateOf(clause),
    ...lengthOf(clause, topic === 'pictures' && !clause.has('video'), situation.first),
  ];
  if (wishes.length === 0) return undefined;
  clause.takeAll('shape', 'only', 'length', 'trim', 'size', 'same');
  if (situation.first) {
    clause.takeAll('new', 'own');
    // “These images and audio into a video”: what it is made of.
    if ((clause.where('music', 'voice', 'sound') ?? Infinity) < (clause.where('to') ?? 0))
      clause.takeAll('music', 'voice', 'sound');
  }
  return wishes;
};

/** `save a cover image, too`, `no thumbnail`. */
export const coverFile: Grammar = (clause) => {
  if (!clause.takeAll('coverFile')) return undefined;
  const off = clause.takeAll('no') || clause.takeAll('remove');
  clause.takeAll('export', 'new', 'own', 'made', 'picture');
  return edit<'set_cover'>({ do: 'set_cover', cover: !off });
};

/** `captions as SRT`, `give me a subtitle file`, `no subtitle file`. */
export const subtitleFile: Grammar = (clause) => {
  if (!clause.takeAll('srt')) return undefined;
  const off = clause.takeAll('no') || clause.takeAll('remove');
  clause.takeAll('role', 'export', 'words', 'new', 'own', 'each', 'made');
  return edit<'set_subtitles'>({ do: 'set_subtitles', written: !off });
};

function shapeOf(clause: Clause): Wish[] {
  const ratio = clause.ratio();
  const named = ratio ?? shapeNamed(clause);
  const pixels = clause.take('resolution');
  const resolution = RESOLUTIONS.find((each) => String(each) === pixels);
  if (named === undefined && resolution === undefined) return [];
  clause.takeAll('shape');
  return edit<'set_shape'>({
    do: 'set_shape',
    ...(named !== undefined && { ratio: named }),
    ...(resolution !== undefined && { resolution }),
  });
}

/** `vertical`, `for TikTok`; the plain word “format” names none. What is said in so many words beats where it is to be shown. */
function shapeNamed(clause: Clause): string | undefined {
  const named: { readonly value: string; readonly said: string }[] = [];
  for (let said = clause.textOf('shape'); said !== undefined; said = clause.textOf('shape')) {
    const value = clause.take('shape') ?? '';
    if (value !== '') named.push({ value, said });
  }
  return (named.find(({ said }) => SHAPES.test(said)) ?? named[0])?.value;
}
const SHAPES = /vertical|portrait|upright|landscape|horizontal|square|wide|[竖直横方]/u;

function frameRateOf(clause: Clause): Wish[] {
  // `1080p60`
  const short = /(?<![a-z0-9])(?:\d{3,4}p|4k)(\d{2})(?!\d)/.exec(clause.text)?.[1];
  if (short !== undefined && !clause.has('fps'))
    return edit<'set_frame_rate'>({ do: 'set_frame_rate', fps: Number(short) });
  if (!clause.has('fps')) return [];
  const fps = clause.number();
  if (!fps) return [];
  clause.takeAll('fps');
  return edit<'set_frame_rate'>({
    do: 'set_frame_rate',
    fps: Math.max(1, Math.min(240, Math.round(fps.value))),
  });
}

/** `as long as the song`, ms; undefined where there is no music file, or something else is meant. */
function musicLength(clause: Clause, { media }: Situation): Wish[] | undefined {
  if (!clause.has('length') || !clause.has('as') || !clause.has('music') || clause.timeAt !== undefined)
    return undefined;
  const ms = media.find((file) => isMusic(file) || isNamedMusic(file))?.durationMs;
  clause.takeAll('length', 'music', 'it');
  return ms === undefined ? undefined : setLength({ to: Math.round(ms) });
}

/** `zoom in on each photo, 6 seconds`: the length of each. */
function isBareBehindEach(clause: Clause): boolean {
  const start = clause.tokens[0]?.start ?? 0;
  const before = clause.masked.text.slice(0, start);
  const sentence = before.slice(before.search(/[^.;!?\n]*$/u));
  return (
    /(?<![a-z])(?:each|every|per)(?![a-z])/u.test(sentence) &&
    !/[\ue200-\ue2fe]/u.test(sentence) &&
    /^[\ue200-\ue2fe]\ue0ff*(?: long)?$/u.test(clause.text.trim())
  );
}

function lengthOf(clause: Clause, aboutPictures: boolean, isFirst: boolean): Wish[] {
  const bound = boundOf(clause);
  if (bound) return bound;
  const time = clause.time();
  const less = clause.has('shorter', 'trim', 'remove', 'less') && !clause.has('to') && time !== undefined;
  if (time) {
    if (time.value === 0) return [];
    // “A vertical video, 3 s per photo”.
    const isEach =
      clause.has('each') ||
      !(clause.has('video', 'made', 'from', 'with', 'in') || (isFirst && clause.has('length')));
    if (isFirst && time.value <= LONGEST_EACH_MS && isBareBehindEach(clause))
      return edit<'set_picture_length'>({
        do: 'set_picture_length',
        target: { by: 'all' },
        length: { to: Math.max(1, time.value) },
      });
    if (isEach && (clause.has('photo', 'picture', 'clip') || /每一?[张个幅页]/u.test(clause.text))) {
      clause.takeAll('each', 'photo', 'picture', 'clip', 'keep');
      return edit<'set_picture_length'>({
        do: 'set_picture_length',
        target: { by: 'all' },
        length: { to: Math.max(1, time.value) },
      });
    }
    // “30 to 40 seconds” is about the middle.
    const isRange =
      /\d ?(?:-|to|or|and|till|until|bis|a|à|~|到|至) ?[\ue200-\ue2fe]|(?:one|two|three|four|five|ten|twenty|thirty|forty|fifty) (?:to|or|and) [\ue200-\ue2fe]/u.test(
        clause.text,
      );
    const from = isRange ? clause.number()?.value : undefined;
    if (from !== undefined && from * 1000 < time.value)
      return setLength({ to: Math.round((from * 1000 + time.value) / 2) });
    // “Over the last 3 seconds” says when, not how long.
    if (/[第从]\s*[\ue200-\ue2fe]/u.test(clause.text)) return [];
    const isPart = /(?:the|over|in|within|during|for) (?:very )?(?:first|last) [\ue200-\ue2fe]/u.test(
      clause.text,
    );
    if (isPart && !(clause.has('remove', 'trim') && clause.has('last'))) return [];
    // “From 10 to 15 seconds” is a part of it.
    if (
      /(?<![a-z])from (?:[\d\ue200-\ue2fe]|one|two|ten)/u.test(clause.text) &&
      !clause.has('longer', 'shorter', 'change')
    )
      return [];
    clause.takeAll('last');
    const more = !less && clause.has('longer', 'more', 'add') && !clause.has('to');
    clause.takeAll('shorter', 'trim', 'remove', 'less', 'longer', 'more', 'keep');
    if (less || more) return setLength({ more: less ? -time.value : time.value });
    return setLength({ to: time.value });
  }
  if (aboutPictures || clause.names) return [];
  return relative(clause);
}

/** `no longer than a minute`, `max 15 seconds`, `at least half a minute`. */
function boundOf(clause: Clause): Wish[] | undefined {
  if (clause.timeAt === undefined || !clause.has('atmost', 'atleast')) return undefined;
  const isMost = clause.takeAll('atmost');
  clause.takeAll('atleast', 'keep', 'shorter', 'longer', 'trim', 'length', 'full');
  const ms = clause.time()?.value;
  if (ms === undefined) return undefined;
  return [{ kind: 'limit', ...(isMost ? { most: ms } : { least: ms }) }];
}

const setLength = (length: { to: number } | { more: number } | { times: number }): Wish[] =>
  edit<'set_length'>({ do: 'set_length', length });

/** `faster`, `half as long`, `three times as long`. */
function relative(clause: Clause): Wish[] {
  const number = clause.has('times') ? clause.number()?.value : undefined;
  if (number !== undefined) clause.takeAll('times');
  const many =
    number ??
    (clause.take('double') !== undefined
      ? 2
      : clause.take('half') !== undefined
        ? 0.5
        : clause.take('triple') !== undefined
          ? 3
          : undefined);
  const percent = clause.percent();
  const quick = clause.take('faster', 'shorter');
  const slow = quick === undefined ? clause.take('slower', 'longer') : undefined;
  const shorter = quick !== undefined;
  if (quick === undefined && slow === undefined && (many === undefined || !clause.has('length', 'pace')))
    return [];
  clause.takeAll('pace', 'length', 'photo', 'picture', 'order');
  // “Too long, half” is half as long; “twice as fast” is, too.
  if (many !== undefined && many > 0) return setLength({ times: shorter && many > 1 ? 1 / many : many });
  if (percent !== undefined) return setLength({ times: shorter ? Math.max(0.05, 1 - percent) : 1 + percent });
  return setLength({ times: shorter ? FASTER : 1 / FASTER });
}

/** `turn my photos into a slideshow`: a first request once more, with what is said of the video. */
export const remake: Grammar = (clause, hint) => {
  if (
    hint.situation.first ||
    !clause.has('video') ||
    !clause.has('to', 'with', 'from') ||
    !clause.has('verb')
  )
    return undefined;
  if (!clause.has('photo', 'clip', 'picture', 'words') || clause.names) return undefined;
  clause.takeAll('photo', 'clip', 'picture', 'words', 'new', 'own', 'voice', 'music');
  return [{ kind: 'remake' }, ...(video(clause, hint) ?? [])];
};
