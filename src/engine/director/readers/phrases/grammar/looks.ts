import { picturesIn, type Area, type Point } from '../../../../draft/index.ts';
import { edit } from '../../reader.ts';
import type { Target } from '../../../edits/calls/targets.ts';
import { together, type Clause } from '../clause.ts';
import { changeOf, targetOrAll, type Grammar, type Hint } from './grammar.ts';

type Look = 'mono' | 'sepia' | 'warm' | 'cool' | 'vivid' | 'faded';
const LOOKS: readonly Look[] = ['mono', 'sepia', 'warm', 'cool', 'vivid', 'faded'];

/** `only the first photo in black and white`, `a bit brighter`, `less contrast`, `the original colours`. */
export const colors: Grammar = (clause, hint) => {
  const { topic } = hint;
  // Letters may be brighter; black and white, or warmth, are those of pictures alone.
  const isLook =
    clause.has('look', 'warmer', 'cooler', 'warmth', 'contrast', 'saturation') &&
    !clause.has('words', 'role');
  if (topic === 'text' && !isLook && !clause.names && !clause.has('photo', 'picture')) return undefined;
  const away = clause.has('no', 'remove');
  const wanted = clause.take('look');
  const look = LOOKS.find((each) => each === wanted);
  // “Sepia, like an old film” is one look.
  while (look && clause.takeSame('look', look));
  if (away && (look || clause.has('colors'))) {
    clause.takeAll('no', 'remove', 'colors');
    return edit<'set_colors'>({ do: 'set_colors', target: targetOrAll(clause, hint), reset: true });
  }
  const isOwn = /^(?:original|natural|real|full|normal|in colou?r)/.test(clause.textOf('colors') ?? '');
  if (
    !look &&
    (clause.has('reset', 'again') || isOwn) &&
    clause.has('colors', 'brightness', 'contrast', 'saturation')
  ) {
    clause.takeAll('again', 'reset', 'colors', 'brightness', 'contrast', 'saturation', 'keep');
    return edit<'set_colors'>({ do: 'set_colors', target: targetOrAll(clause, hint), reset: true });
  }
  const values = { ...(look && { look }), ...tones(clause) };
  if (Object.keys(values).length === 0) return undefined;
  clause.takeAll('colors');
  return edit<'set_colors'>({ do: 'set_colors', target: targetOrAll(clause, hint), ...values });
};

/** Brightness, contrast, saturation and warmth, as far as they are named. */
function tones(clause: Clause) {
  const shifted = (
    more: readonly string[],
    less: readonly string[],
    noun: readonly string[],
    step: number,
  ) => {
    const named = clause.has(...noun);
    const up =
      clause.take(...more) !== undefined ||
      (named && clause.take('more', 'bigger', 'louder', 'up') !== undefined) ||
      (named && clause.hasPercent && /\+ ?\d/.test(clause.text));
    const down =
      !up &&
      (clause.take(...less) !== undefined ||
        (named && clause.take('less', 'smaller', 'quieter', 'down') !== undefined) ||
        (named && clause.hasPercent && /(?:^|\s)- ?\d/.test(clause.text)));
    if (!up && !down) return undefined;
    clause.takeAll(...noun);
    const percent = clause.percent();
    const size =
      percent ?? step * (clause.take('lot') !== undefined ? 2 : clause.take('bit') !== undefined ? 0.6 : 1);
    return Math.round((up ? size : -size) * 100) / 100;
  };
  const brightness = shifted(['brighter'], ['darker'], ['brightness'], 0.2);
  const warmth = shifted(['warmer'], ['cooler'], ['warmth'], 0.3);
  const contrast = shifted([], [], ['contrast'], 0.25);
  const saturation = shifted([], [], ['saturation'], 0.3);
  return {
    ...(brightness !== undefined && { brightness: { more: brightness } }),
    ...(warmth !== undefined && { warmth: { more: warmth } }),
    ...(contrast !== undefined && { contrast: { times: Math.max(0.1, 1 + contrast) } }),
    ...(saturation !== undefined && { saturation: { times: Math.max(0.1, 1 + saturation) } }),
  };
}

const POINTS: Readonly<Record<string, Point>> = {
  top: { x: 0.5, y: 0 },
  bottom: { x: 0.5, y: 1 },
  left: { x: 0, y: 0.5 },
  right: { x: 1, y: 0.5 },
  center: { x: 0.5, y: 0.5 },
  'top-left': { x: 0, y: 0 },
  'top-right': { x: 1, y: 0 },
  'bottom-left': { x: 0, y: 1 },
  'bottom-right': { x: 1, y: 1 },
};
const HALVES: Readonly<Record<string, Area>> = {
  top: { x: 0, y: 0, width: 1, height: 0.5 },
  bottom: { x: 0, y: 0.5, width: 1, height: 0.5 },
  left: { x: 0, y: 0, width: 0.5, height: 1 },
  right: { x: 0.5, y: 0, width: 0.5, height: 1 },
  center: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 },
};
/** The middle of a picture, when it is cropped without a word about where. */
const MIDDLE: Area = { x: 0.1, y: 0.1, width: 0.8, height: 0.8 };

/** `rotate photo 2 to the left`, `mirror it`, `fit the photos`, `focus on the top`. */
export const framing: Grammar = (clause, hint) => {
  const turns =
    clause.has('turn') &&
    (clause.written('turn') || clause.written('upside down')) &&
    !clause.has('music', 'volume', 'up', 'down');
  if (!turns && !clause.has('rotate', 'askew', 'flip', 'fit', 'fill', 'focus', 'crop')) return undefined;
  if (!turns && clause.has('axis') && !clause.has('rotate', 'flip')) return undefined;
  const isRotated = clause.takeAll('rotate') || clause.written('turn');
  const isAskew = clause.takeAll('askew');
  if (isRotated || isAskew) {
    const degrees = clause.number()?.value;
    const angle = angleOf(clause, degrees);
    if (!angle) return undefined;
    return framed(clause, hint, { turnBy: angle });
  }
  if (clause.take('flip') !== undefined) {
    const isVertical = clause.take('axis') === 'vertical';
    return framed(clause, hint, { flip: isVertical ? 'vertical' : 'horizontal' });
  }
  if (clause.take('focus') !== undefined) {
    const focus = POINTS[clause.take('where') ?? ''];
    return focus && framed(clause, hint, { focus });
  }
  if (clause.takeAll('fit')) {
    clause.takeAll('no', 'crop');
    return framed(clause, hint, { loss: 0, crop: null });
  }
  if (clause.takeAll('fill')) return framed(clause, hint, { loss: 1 });
  return cropped(clause, hint);
};

const ANGLES = [90, 180, 270] as const;

/** “By 90 degrees to the left” is 270 clockwise. */
function angleOf(clause: Clause, degrees: number | undefined): (typeof ANGLES)[number] | undefined {
  const turns: string[] = [];
  for (let turn = clause.take('turn'); turn !== undefined; turn = clause.take('turn')) turns.push(turn);
  if (turns.includes('180') || degrees === 180) return 180;
  if (degrees !== undefined && !ANGLES.some((each) => each === degrees)) return undefined;
  return turns.includes('270') || degrees === 270 ? 270 : 90;
}

function cropped(clause: Clause, hint: Hint) {
  clause.takeAll('crop', 'trim', 'shorter', 'bigger', 'bit', 'lot');
  if (clause.written('closer') || clause.written('tighter')) clause.takeAll('way');
  if (clause.has('no', 'remove', 'reset')) {
    clause.takeAll('no', 'remove', 'reset');
    return framed(clause, hint, { crop: null });
  }
  clause.takeAll('half');
  const where = clause.take('where');
  const crop = where === undefined ? MIDDLE : HALVES[where];
  return crop && framed(clause, hint, { crop });
}

type Framed = Omit<Parameters<typeof edit<'set_framing'>>[0], 'do' | 'target'>;

function framed(clause: Clause, hint: Hint, values: Framed) {
  return edit<'set_framing'>({ do: 'set_framing', target: targetOrAll(clause, hint), ...values });
}

/** `a white background`, `blurred bars`. */
export const ground: Grammar = (clause, hint) => {
  if (!clause.has('ground')) return undefined;
  // A picture’s own background is no ground of ours.
  if (clause.has('remove', 'no') && !clause.has('color', 'blur', 'music')) {
    clause.takeRest();
    return [{ kind: 'impossible', what: 'effects' }];
  }
  if (clause.has('blur') === clause.has('color')) return undefined;
  clause.takeAll('ground', 'colors');
  const color = clause.take('color');
  if (clause.takeAll('no') || clause.takeAll('remove'))
    return edit<'set_framing'>({
      do: 'set_framing',
      target: targetOrAll(clause, hint),
      ground: { kind: 'color', color: '#000000' },
    });
  clause.takeAll('blur');
  if (clause.has('card')) {
    if (color === undefined) return undefined;
    return edit<'set_card'>({ do: 'set_card', target: targetOrAll(clause, hint), ground: color });
  }
  return edit<'set_framing'>({
    do: 'set_framing',
    target: targetOrAll(clause, hint),
    ground: color === undefined ? { kind: 'blur' } : { kind: 'color', color },
  });
};

/** `a white frame around the photos`: they lie on a mat as prints do; without one they fill the frame. */
export const mat: Grammar = (clause, hint) => {
  if (!clause.has('mat')) return undefined;
  clause.takeAll('mat', 'colors', 'ground');
  if (clause.takeAll('remove', 'no')) return framed(clause, hint, { loss: 1 });
  const color = clause.take('color');
  return framed(clause, hint, { loss: 0, ground: { kind: 'mat', ...(color !== undefined && { color }) } });
};

const WAYS = ['zoom-in', 'zoom-out', 'pan-left', 'pan-right', 'pan-up', 'pan-down'] as const;

/** Which way a photo moves; null where two ways are named. “Pan across … from right to left” is one: the last says it. */
function wayOf(clause: Clause): (typeof WAYS)[number] | null | undefined {
  const ways: (typeof WAYS)[number][] = [];
  for (let value = clause.take('way'); value !== undefined; value = clause.take('way'))
    ways.push(...WAYS.filter((each) => each === value));
  if (ways.some((way) => way.startsWith('zoom')) && new Set(ways).size > 1) return null;
  return ways.at(-1);
}

/** `no motion`, `zoom in on photo 2`, `pan to the left`. */
export const motion: Grammar = (clause, hint) => {
  if (!clause.has('motion', 'still', 'way') || clause.has('music', 'transition', 'role', 'words'))
    return undefined;
  const way = wayOf(clause);
  if (way === null) return undefined;
  const off = clause.takeAll('no') || clause.takeAll('remove');
  const still = clause.takeAll('still') || off;
  clause.takeAll('motion', 'keep');
  if (way && still && !off) return undefined;
  const target = targetOrAll(clause, hint);
  return edit<'set_motion'>({
    do: 'set_motion',
    target,
    motion: still ? 'none' : (way ?? mannerOf(clause.text)),
  });
};

/** What moves without a word about which way: `slow pans`, `that slow zoom thing`. */
export function mannerOf(text: string): 'pans' | 'zoom-in' | 'varied' {
  if (/(?<![a-z])pan(?:s|ning)?(?![a-z])|平移/u.test(text) && !/zoom|缩放|推/u.test(text)) return 'pans';
  const isZoom =
    /(?:slow|gentle|subtle|soft) zoom(?![a-z]| effect)|(?:slowly|gently|softly|slightly) zoom|zoom(?:s|ing)? (?:\S+ )?(?:slowly|gently|softly|slightly)|缓慢放大/u.test(
      text,
    );
  return isZoom && !/(?<![a-z])pan|out(?![a-z])/u.test(text) ? 'zoom-in' : 'varied';
}

const KINDS = ['crossfade', 'fade-black', 'fade-white', 'slide', 'wipe', 'zoom'] as const;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** `crossfades of 1 s`, `no transitions`, `hard cuts`, `shorter transitions`. */
export const transitions: Grammar = (clause) => {
  const slides = clause.has('anim') && clause.has('from') && clause.has('where', 'turn');
  if (
    (!slides && !clause.has('transition', 'kind', 'cuts', 'fade')) ||
    clause.has('music', 'voice', 'role', 'words', 'logo')
  )
    return undefined;
  const at = clause.where('transition', 'kind', 'cuts', 'fade') ?? 0;
  // “3 seconds each, dissolves” says how long pictures are seen.
  if (clause.timeAt !== undefined && (clause.has('each') || clause.isParted(clause.timeAt, at)))
    return undefined;
  // “Crossfades instead of cuts”.
  if (
    /(?:instead of|rather than|not|no) (?:hard |the |just )*cuts?(?![a-z])/.test(clause.text) &&
    !clause.takeAll('cuts')
  )
    return undefined;
  const off = clause.take('cuts') !== undefined || clause.takeAll('no') || clause.takeAll('remove');
  clause.takeAll('cuts', 'only');
  const has = clause.takeAll('transition');
  const wanted =
    clause.take('kind') ?? ((has || slides) && clause.take('anim') === 'slide' ? 'slide' : undefined);
  const kind = KINDS.find((each) => each === wanted) ?? (clause.takeAll('fade') ? 'crossfade' : undefined);
  clause.takeAll('kind', 'fade', 'anim', 'transition');
  const sided = clause.has('from') ? clause.take('where') : undefined;
  const from = SIDES.find((each) => each === sided);
  const time = clause.time();
  const length = time
    ? { to: time.value }
    : (changeOf(clause, {
        more: ['longer', 'slower', 'more'],
        less: ['shorter', 'faster', 'less'],
        step: 1.6,
      }) ?? unhurried(clause.text));
  clause.takeAll('length', 'each');
  const named = clause.names || (clause.hasNumber && clause.written('between'));
  const target = changing(clause);
  if (off && (length || from)) return undefined;
  if (off)
    return edit<'set_transition'>({
      do: 'set_transition',
      target: named && target ? target : { by: 'all' },
      kind: 'none',
    });
  if (!kind && !length && !from && (!has || clause.has('another'))) return undefined;
  return edit<'set_transition'>({
    do: 'set_transition',
    target: named && target ? target : { by: 'all' },
    ...(kind && { kind }),
    ...(length && { length }),
    ...(from && { from }),
  });
};

const CHANGES = '(?:cross ?-?)?(?:fad(?:es?|ing)|dissolv(?:es?|ing)|blend(?:s|ing)?|transitions?)';
const MANNERS = '(?:(?:nice|and|very|really|gentle|gently|soft|softly|smooth|smoothly|cross) )*';
const SLOW = new RegExp(
  `(?<![a-z])(?:slow|long|gradual|unhurried)(?:ly)?,? ${MANNERS}${CHANGES}|(?<![a-z])${CHANGES} ${MANNERS}(?:slow|gradual)(?:ly)?(?![a-z])`,
);
const QUICK = new RegExp(
  `(?<![a-z])(?:quick|fast|short|rapid)(?:ly)?,? ${MANNERS}${CHANGES}|(?<![a-z])${CHANGES} ${MANNERS}(?:quick|fast|rapid)(?:ly)?(?![a-z])`,
);

/** `slow fades`: how long a change takes, said by its manner. */
function unhurried(text: string): { times: number } | undefined {
  if (SLOW.test(text)) return { times: 1.6 };
  return QUICK.test(text) ? { times: 1 / 1.6 } : undefined;
}

/** The pictures whose change is meant: of “between photo 2 and 3” that is the third, into which it leads. */
function changing(clause: Clause): Target | undefined {
  if (!clause.written('between')) return clause.target();
  const numbers: number[] = [];
  for (let number = clause.number(); number; number = clause.number()) numbers.push(number.value);
  const last = clause.named().at(-1)?.value;
  clause.takeAll('photo', 'picture', 'clip', 'card', 'from');
  const number = numbers.at(-1);
  return number === undefined ? last && together([last]) : { by: 'number', of: 'picture', numbers: [number] };
}

/** `photos 1 and 2 side by side`, `one after the other again`. */
export const splits: Grammar = (clause, hint) => {
  const { situation } = hint;
  const token = clause.textOf('side');
  if (token === undefined) {
    if (clause.take('apart') === undefined || situation.first) return undefined;
    clause.takeAll('apart');
    return edit<'unsplit_pictures'>({ do: 'unsplit_pictures', target: targetOrAll(clause, hint) });
  }
  clause.takeAll('side');
  if (clause.takeAll('no') || clause.takeAll('remove'))
    return edit<'unsplit_pictures'>({ do: 'unsplit_pictures', target: targetOrAll(clause, hint) });
  const target = clause.target();
  const isSplit = situation.draft && picturesIn(situation.draft).some(({ kind }) => kind === 'split');
  if (!target && !isSplit) return undefined;
  clause.takeAll('keep');
  const arrange = /grid|collage|宫格|拼/.test(token)
    ? 'grid'
    : /above|stack|top|上下/.test(token)
      ? 'rows'
      : undefined;
  // Those that share the frame already.
  if (!target) {
    clause.takeAll('it', 'verb', 'two');
    return arrange && edit<'set_split'>({ do: 'set_split', target: { by: 'kind', kind: 'split' }, arrange });
  }
  return edit<'split_pictures'>({ do: 'split_pictures', target, ...(arrange && { arrange }) });
};
