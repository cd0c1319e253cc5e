import type { Call, CallOf } from '../../../edits/calls/calls.ts';
import type { Change } from '../../../edits/calls/targets.ts';
import { edit, type Wish } from '../../reader.ts';

/**
 * A wish that is said twice is one: “too loud for me, a bit quieter”, “too large, half the size”, “45 seconds, make each one shorter”; of two
 * that undo each other the first counts, as the other says why: “quieter, I can't hear my voice”. What goes for another goes by itself.
 */
export function wishedOnce(wishes: readonly Wish[]): Wish[] {
  return wishes.flatMap((wish, at): Wish[] => {
    // Nobody who says “nice, now make it shorter” waits for an answer to the first.
    if (wish.kind === 'question' && wish.about === 'thanks' && wishes.length > 1) return [];
    if (wish.kind !== 'edit') return [wish];
    const calls = (some: readonly Wish[]): Call[] =>
      some.flatMap((each) => (each.kind === 'edit' ? [each.call] : []));
    const [before, after] = [calls(wishes.slice(0, at)), calls(wishes.slice(at + 1))];
    const { call } = wish;
    switch (call.do) {
      case 'remove_sound':
        return call.which === 'music' && after.some((each) => each.do === 'set_music') ? [] : [wish];
      case 'unsplit_pictures':
        return before.some((each) => each.do === 'split_pictures') ? [] : [wish];
      case 'set_picture_length': {
        const isWhole = [...before, ...after].some((each) => each.do === 'set_length' && 'to' in each.length);
        const isAll = call.target.by === 'all' || call.target.by === 'spoken';
        return isWhole && isAll && 'times' in call.length ? [] : [wish];
      }
      case 'set_sound': {
        const factor = factorOf(call);
        const same = (each: Call): boolean =>
          each.do === 'set_sound' && each.which === call.which && factorOf(each) !== undefined;
        if (factor === undefined) return [wish];
        const first = before.find(same);
        const next = after.find(same);
        const isAgainst =
          first !== undefined && factorOf(first) !== undefined && isOther(factor, factorOf(first));
        const isRepeated = next !== undefined && !isOther(factor, factorOf(next));
        return isAgainst || isRepeated ? [] : [wish];
      }
      case 'set_framing': {
        // “There are black bars, a blurred background please”: the bars are not to be cut away, too.
        // “Wrong way, now she is upside down” is turned once.
        const isTurned =
          call.turnBy !== undefined &&
          before.some((each) => each.do === 'set_framing' && each.turnBy !== undefined);
        if (isTurned && call.target.by === 'spoken') return [];
        const isFilled = call.loss === 1 && Object.keys(call).length === 3;
        return isFilled && after.some((each) => each.do === 'set_framing' && each.ground) ? [] : [wish];
      }
      case 'set_length': {
        // “They go too fast, show them for longer.”
        const factor = factorOf(call);
        const isRepeated = (each: Call): boolean =>
          each.do === 'set_length' && factorOf(each) !== undefined && !isOther(factor ?? 1, factorOf(each));
        return factor !== undefined && before.some(isRepeated) ? [] : [wish];
      }
      case 'set_colors':
        // “They are a bit dark, brighten all of them” is one wish.
        return after.some((each) => each.do === 'set_colors' && isSameStep(call, each)) ? [] : [wish];
      case 'design_text': {
        const { size, ...rest } = call.design;
        const isSameOne = (each: Call): boolean =>
          each.do === 'design_text' && JSON.stringify(each.which) === JSON.stringify(call.which);
        const isRepeated =
          size &&
          before.some((each) => isSameSize(size)(each) && (call.which.by === 'spoken' || isSameOne(each)));
        if (!isRepeated) return [wish];
        return Object.keys(rest).length === 0 ? [] : [{ kind: 'edit', call: { ...call, design: rest } }];
      }
      case 'set_overlay': {
        const factor = factorOf(call);
        const isRepeated =
          factor !== undefined && after.some((each) => each.do === 'set_overlay' && each.size !== undefined);
        if (!isRepeated) return [wish];
        const { do: deed, place, opacity } = call;
        if (!place && !opacity) return [];
        return edit<'set_overlay'>({ do: deed, ...(place && { place }), ...(opacity && { opacity }) });
      }
      default:
        return [wish];
    }
  });
}

/** How many times as loud, as large or as long something is to be. */
function factorOf(call: Call): number | undefined {
  const change =
    call.do === 'set_sound'
      ? call.volume
      : call.do === 'set_overlay'
        ? call.size
        : call.do === 'set_length'
          ? call.length
          : undefined;
  return change && 'times' in change ? change.times : undefined;
}

const STEPS = ['brightness', 'contrast', 'saturation', 'warmth'] as const;

/** Whether pictures become brighter, or warmer, twice: the second time all that the first one is about. */
function isSameStep(call: CallOf<'set_colors'>, next: CallOf<'set_colors'>): boolean {
  const isWithin = next.target.by === 'all' || JSON.stringify(call.target) === JSON.stringify(next.target);
  const [step, ...others] = STEPS.filter((each) => call[each] !== undefined);
  if (!isWithin || !step || others.length > 0 || call.look !== undefined) return false;
  const [one, other] = [call[step], next[step]];
  return (
    one !== undefined &&
    other !== undefined &&
    'more' in one &&
    'more' in other &&
    one.more > 0 === other.more > 0
  );
}

const isOther = (one: number, other = 1): boolean => one > 1 !== other > 1;

/** Whether a call before makes words larger, or smaller, too. */
const isSameSize =
  (size: Change) =>
  (call: Call): boolean => {
    const before = call.do === 'design_text' ? call.design.size : undefined;
    return !!before && 'times' in size && 'times' in before && !isOther(size.times, before.times);
  };
