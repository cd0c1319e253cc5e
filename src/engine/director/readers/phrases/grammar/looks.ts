import type { Area, Point } from '../../../../draft/index.ts';
import { edit } from '../../reader.ts';
import type { Clause } from '../clause.ts';
import { changeOf, targetOrAll, type Grammar } from './grammar.ts';

type Look = 'mono' | 'sepia' | 'warm' | 'cool' | 'vivid' | 'faded';
const LOOKS: readonly Look[] = ['mono', 'sepia', 'warm', 'cool', 'vivid', 'faded'];

/** `only the first photo in black and white`, `a bit brighter`, `less contrast`, `the original colours`. */
export const colors: Grammar = (clause, { topic }) => {
  if (topic === 'text' && !clause.names && !clause.has('photo', 'picture')) return undefined;
  const away = clause.has('no', 'remove');
  const wanted = clause.take('look');
  const look = LOOKS.find((each) => each === wanted);
  if (away && (look || clause.has('colors'))) {
    clause.takeAll('no', 'remove', 'colors');
    return edit<'set_colors'>({ do: 'set_colors', target: targetOrAll(clause), reset: true });
  }
  if (!look && clause.has('reset') && clause.has('colors', 'brightness', 'contrast', 'saturation')) {
    clause.takeAll('reset', 'colors', 'brightness', 'contrast', 'saturation');
    return edit<'set_colors'>({ do: 'set_colors', target: targetOrAll(clause), reset: true });
  }
  const values = { ...(look && { look }), ...tones(clause) };
  if (Object.keys(values).length === 0) return undefined;
  clause.takeAll('colors');
  return edit<'set_colors'>({ do: 'set_colors', target: targetOrAll(clause), ...values });
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
      clause.take(...more) !== undefined || (named && clause.take('more', 'bigger', 'louder') !== undefined);
    const down =
      !up &&
      (clause.take(...less) !== undefined ||
        (named && clause.take('less', 'smaller', 'quieter') !== undefined));
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
export const framing: Grammar = (clause, { topic }) => {
  if (!clause.has('rotate', 'flip', 'fit', 'fill', 'focus', 'crop')) return undefined;
  if (clause.take('rotate') !== undefined) {
    const degrees = clause.number()?.value;
    const turned = clause.take('turn');
    const angle =
      ANGLES.find((each) => String(each) === turned || each === degrees) ??
      (degrees === undefined ? 90 : undefined);
    if (!angle) return undefined;
    return framed(clause, topic, { turnBy: angle });
  }
  if (clause.take('flip') !== undefined) {
    const isVertical = clause.take('axis') === 'vertical';
    return framed(clause, topic, { flip: isVertical ? 'vertical' : 'horizontal' });
  }
  if (clause.take('focus') !== undefined) {
    const focus = POINTS[clause.take('where') ?? ''];
    return focus && framed(clause, topic, { focus });
  }
  if (clause.takeAll('fit')) {
    clause.takeAll('no', 'crop');
    return framed(clause, topic, { loss: 0, crop: null });
  }
  if (clause.takeAll('fill')) return framed(clause, topic, { loss: 1 });
  return cropped(clause, topic);
};

const ANGLES = [90, 180, 270] as const;

function cropped(clause: Clause, topic: Parameters<Grammar>[1]['topic']) {
  clause.takeAll('crop', 'trim');
  if (clause.has('no', 'remove', 'reset')) {
    clause.takeAll('no', 'remove', 'reset');
    return framed(clause, topic, { crop: null });
  }
  clause.takeAll('half');
  const where = clause.take('where');
  const crop = where === undefined ? MIDDLE : HALVES[where];
  return crop && framed(clause, topic, { crop });
}

type Framed = Omit<Parameters<typeof edit<'set_framing'>>[0], 'do' | 'target'>;

function framed(clause: Clause, topic: Parameters<Grammar>[1]['topic'], values: Framed) {
  const isIt =
    clause.has('it') && topic === 'pictures' && !clause.names && !clause.has('photo', 'picture', 'clip');
  return edit<'set_framing'>({
    do: 'set_framing',
    target: isIt ? { by: 'spoken' } : targetOrAll(clause),
    ...values,
  });
}

/** `a white background`, `blurred bars`. */
export const ground: Grammar = (clause) => {
  if (!clause.has('ground') || clause.has('blur') === clause.has('color')) return undefined;
  clause.takeAll('ground', 'colors');
  const color = clause.take('color');
  clause.takeAll('blur', 'no');
  if (clause.has('card')) {
    if (color === undefined) return undefined;
    return edit<'set_card'>({ do: 'set_card', target: targetOrAll(clause), ground: color });
  }
  return edit<'set_framing'>({
    do: 'set_framing',
    target: targetOrAll(clause),
    ground: color === undefined ? { kind: 'blur' } : { kind: 'color', color },
  });
};

const WAYS = ['zoom-in', 'zoom-out', 'pan-left', 'pan-right', 'pan-up', 'pan-down'] as const;

/** `no motion`, `zoom in on photo 2`, `pan to the left`. */
export const motion: Grammar = (clause) => {
  if (!clause.has('motion', 'still', 'way') || clause.has('music', 'transition', 'role', 'words'))
    return undefined;
  const wanted = clause.take('way');
  const way = WAYS.find((each) => each === wanted);
  const off = clause.takeAll('no') || clause.takeAll('remove');
  const still = clause.takeAll('still') || off;
  clause.takeAll('motion');
  if (way && still) return undefined;
  const target = targetOrAll(clause);
  return edit<'set_motion'>({ do: 'set_motion', target, motion: way ?? (still ? 'none' : 'varied') });
};

const KINDS = ['crossfade', 'fade-black', 'fade-white', 'slide', 'wipe', 'zoom'] as const;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** `crossfades of 1 s`, `no transitions`, `hard cuts`, `shorter transitions`. */
export const transitions: Grammar = (clause) => {
  if (
    !clause.has('transition', 'kind', 'cuts', 'fade') ||
    clause.has('music', 'voice', 'role', 'words', 'logo')
  )
    return undefined;
  const off = clause.take('cuts') !== undefined || clause.takeAll('no') || clause.takeAll('remove');
  clause.takeAll('cuts', 'only');
  const has = clause.takeAll('transition');
  const wanted = clause.take('kind') ?? (has && clause.take('anim') === 'slide' ? 'slide' : undefined);
  const kind = KINDS.find((each) => each === wanted) ?? (clause.takeAll('fade') ? 'crossfade' : undefined);
  clause.takeAll('kind', 'fade', 'anim', 'transition');
  const sided = clause.has('from') ? clause.take('where') : undefined;
  const from = SIDES.find((each) => each === sided);
  const time = clause.time();
  const length = time
    ? { to: time.value }
    : changeOf(clause, {
        more: ['longer', 'slower', 'more'],
        less: ['shorter', 'faster', 'less'],
        step: 1.6,
      });
  clause.takeAll('length', 'each');
  const named = clause.names;
  const target = clause.target();
  if (off && (length || from)) return undefined;
  if (off)
    return edit<'set_transition'>({
      do: 'set_transition',
      target: named && target ? target : { by: 'all' },
      kind: 'none',
    });
  if (!kind && !length && !from && !has) return undefined;
  return edit<'set_transition'>({
    do: 'set_transition',
    target: named && target ? target : { by: 'all' },
    ...(kind && { kind }),
    ...(length && { length }),
    ...(from && { from }),
  });
};

/** `photos 1 and 2 side by side`, `one after the other again`. */
export const splits: Grammar = (clause, { situation }) => {
  const token = clause.textOf('side');
  if (token === undefined) {
    if (clause.take('apart') === undefined || situation.first) return undefined;
    clause.takeAll('apart');
    return edit<'unsplit_pictures'>({ do: 'unsplit_pictures', target: targetOrAll(clause) });
  }
  clause.takeAll('side');
  if (clause.takeAll('no') || clause.takeAll('remove'))
    return edit<'unsplit_pictures'>({ do: 'unsplit_pictures', target: targetOrAll(clause) });
  const target = clause.target();
  if (!target) return undefined;
  clause.takeAll('keep');
  const arrange = /grid|collage|宫格|拼/.test(token)
    ? 'grid'
    : /above|stack|top|上下/.test(token)
      ? 'rows'
      : undefined;
  return edit<'split_pictures'>({ do: 'split_pictures', target, ...(arrange && { arrange }) });
};
