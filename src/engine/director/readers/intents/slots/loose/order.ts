import type { Position, Target } from '../../../../edits/calls/targets.ts';
import { edit, type Wish } from '../../../reader.ts';
import { isInVideo, isWaiting } from '../../../phrases/shown.ts';
import { isPlain } from '../pictures/words.ts';
import type { SlotReader } from '../said.ts';
import { Line } from './line.ts';
import { simple } from './pieces.ts';

const MOVED = [
  'move',
  'place',
  'order',
  'first',
  'last',
  'start',
  'end',
  'before',
  'after',
  'back',
  'new',
  'another',
  'just',
  'pad',
];

/** Where something goes, by a word that says so: `open on the cake`, `at the end`. */
export function sideOf(line: Line): 'start' | 'end' | undefined {
  const isStart =
    line.has('start', 'first') || line.pieces.some(({ text }) => /^(?:open|opens|opening)$/.test(text));
  const isEnd = line.has('end', 'last');
  return isStart === isEnd ? undefined : isStart ? 'start' : 'end';
}

/** Which pictures go before or after which. */
function besideOf(line: Line): { readonly target: Target; readonly to: Position } | undefined {
  const [one, other, third] = line.targets;
  if (!one || !other || third) return undefined;
  // 往前挪到第4张后面: which way is said besides.
  const places = line
    .where('before', 'after')
    .filter((at) => !/^[往向朝]$/u.test(line.pieces[at - 1]?.text ?? ''));
  // “The keys follow his speech.”
  const follows = line.pieces.findIndex(({ text }) => /^follows?$/.test(text));
  const [at = follows, ...more] = places;
  if (at < 0 || more.length > 0 || (follows >= 0 && places.length > 0)) return undefined;
  const [target, mark] = at < one.at ? [other.of, one.of] : [one.of, other.of];
  if (at > other.at && !/\p{Script=Han}/u.test(line.pieces[at]?.text ?? '')) return undefined;
  if (JSON.stringify(target) === JSON.stringify(mark)) return undefined;
  return {
    target,
    to: { at: line.pieces[at]?.ids.has('before') === true ? 'before' : 'after', target: mark },
  };
}

/** `Shouldn’t the lake come before the boat?`, `open on the finished cake`, `10 and 1 the wrong way round`. */
export const move: SlotReader = (said) => {
  const line = new Line(said, true);
  const [first, second, third] = line.targets;
  if (!first || !isPlain(said) || line.has('no', 'only', 'rest', 'but', 'remove')) return undefined;
  const isSwap = line.has('swap') || (line.has('another', 'replace') && /换|換/u.test(said.plain));
  if (isSwap && line.isOnly(['swap', 'change', 'replace', 'step', ...MOVED])) return swapped(line);
  if (!line.isOnly(MOVED)) return undefined;
  // “Between the tent and the lake the campfire.”
  if (
    first.of.by === 'these' &&
    first.of.of.length === 2 &&
    second &&
    !third &&
    /(?<![a-z])between /.test(said.plain)
  )
    return edit<'move_pictures'>({
      do: 'move_pictures',
      target: second.of,
      to: { at: 'after', target: first.of.of[0] ?? { by: 'all' } },
    });
  const beside = besideOf(line);
  if (beside) return edit<'move_pictures'>({ do: 'move_pictures', ...beside });
  const side = second || line.has('before', 'after') ? undefined : sideOf(line);
  return side && edit<'move_pictures'>({ do: 'move_pictures', target: first.of, to: { at: side } });
};

function swapped(line: Line): readonly Wish[] | undefined {
  const all = line.targets.flatMap(({ of }) => simple(of));
  const [one, other, ...more] = all;
  return one && other && more.length === 0
    ? edit<'swap_pictures'>({ do: 'swap_pictures', target: one, with: other })
    : undefined;
}

const REMOVED = ['remove', 'cut', 'use', 'keep'];
/** `take my exes out`, `could 11 go?`, 别用第二张: it goes, without a word that says so by itself. */
const GONE =
  /(?<![a-z])(?:take (?:[^,.;!?]+ )out|(?:could|can) [^,.;!?]+ go(?= *(?:$|[?.,!]))|(?:won't|don't|do not) (?:be )?need(?:ing)?|don't bother with|shouldn't be (?:in|there)|not to be in|out (?:please|pls)|want(?:s)? to be out|get shot of)(?![a-z])|(?<![a-z])out *$|别用|別用|不要|唔要/;

const NOT_WANTED = /^(?:(?:wo|do|should)n't|needing|bother|could|shot)$/;

/** `the people in photo 3`: something of it, and not all of it. */
function isInside(line: Line, at: number): boolean {
  const before = line.pieces.slice(0, at).findLast(({ text }) => !/^(?:the|my|our|that|this)$/.test(text));
  return /^(?:from|out of|in|on|off|at|inside)$/.test(before?.text ?? '');
}

/** `only use 2, 4 and 9`, `Delete the part with the drunk uncle!!`. */
export const remove: SlotReader = (said) => {
  const line = new Line(said, true);
  const [only, other] = line.targets;
  if (
    !only ||
    other ||
    !isPlain(said) ||
    line.has('before', 'after', 'half', 'replace', 'instead', 'rest', 'but')
  )
    return undefined;
  const { of } = only;
  const isKept = line.has('only') || (line.has('keep') && /就够|就好|就行|就可以/u.test(said.plain));
  if (isKept)
    return !line.has('no', 'remove') && line.isOnly(['only', 'keep', 'use', 'just', 'photo'])
      ? edit<'remove_pictures'>({
          do: 'remove_pictures',
          target: { by: 'but', of: [...simple(of)] },
        })
      : undefined;
  const isGone = line.has('remove') || GONE.test(said.plain);
  if (isInside(line, only.at)) return undefined;
  return isGone && !line.has('keep') && line.isOnly([...REMOVED, 'no'], { said: NOT_WANTED })
    ? edit<'remove_pictures'>({ do: 'remove_pictures', target: of })
    : undefined;
};

const REPLACED = [
  'replace',
  'to',
  'with',
  'instead',
  'change',
  'another',
  'new',
  'place',
  'move',
  'use',
  'swap',
  'remove',
  'order',
  'just',
];

const THERE = /(?<![a-z])(?:there|use|out [^,.;!?]+ in)(?![a-z])/;

/** `IMG_77 has a finger in it, have IMG_78 there`: what is not in the video comes in the place of what is. */
export const replace: SlotReader = (said) => {
  const line = new Line(said, true);
  const { situation } = said;
  const named = line.targets.flatMap(({ of }) => simple(of).map((each) => ({ of: each })));
  const [one, other, ...more] = named;
  if (
    !one ||
    !other ||
    more.length > 0 ||
    !isPlain(said) ||
    line.has('only', 'rest', 'but', 'before', 'after')
  )
    return undefined;
  // “IMG_77 has a finger in it, …”: what is wrong with the one stands before the sign.
  const sign = line.pieces.findIndex((piece) => piece.kind === 'stop');
  const [first, second] = line.targets;
  const isBefore = first !== undefined && second !== undefined && first.at < sign && second.at > sign;
  if (!line.isOnly(REPLACED, { from: isBefore ? sign : 0 })) return undefined;
  const isNew = ({ of }: { readonly of: Target }): boolean =>
    of.by === 'name' && isWaiting(situation, of.name);
  const isThere = ({ of }: { readonly of: Target }): boolean =>
    of.by !== 'name' || isInVideo(situation, of.name);
  const isExchanged =
    line.has('replace', 'change', 'instead', 'swap', 'another', 'place') || THERE.test(said.plain);
  if (!isExchanged) return undefined;
  const isSaid = /(?<![a-z])(?:in (?:its|his|her|their) place|there instead)(?![a-z])/.test(said.plain);
  const [old, now] =
    isNew(other) && isThere(one)
      ? [one, other]
      : isNew(one) && isThere(other)
        ? [other, one]
        : isSaid
          ? [one, other]
          : [];
  return old && now?.of.by === 'name'
    ? edit<'replace_picture'>({ do: 'replace_picture', target: old.of, file: now.of.name })
    : undefined;
};

/** `add the barn after the tractor`, `You forgot the clip with the speech`: files that are not in the video yet. */
export const add: SlotReader = (said) => {
  const line = new Line(said);
  const { situation } = said;
  if (
    !isPlain(said) ||
    line.has('no', 'only', 'rest', 'but', 'remove') ||
    !line.isOnly([...MOVED, 'photo', 'clip'])
  )
    return undefined;
  const isNew = (target: Target): boolean => target.by === 'name' && isWaiting(situation, target.name);
  const fresh = line.targets.filter(({ of }) => simple(of).every(isNew));
  const there = line.targets.filter((each) => !fresh.includes(each));
  const [first, ...more] = fresh;
  const [mark, ...marks] = there;
  const isOfNew = !first && line.has('new') && !line.has('no');
  if (more.length > 0 || marks.length > 0 || (!first && !isOfNew)) return undefined;
  const files = first
    ? simple(first.of).flatMap((each) => ('name' in each ? [each.name] : []))
    : ('new' as const);
  if (mark) {
    const at = line.has('before') ? 'before' : line.has('after') ? 'after' : undefined;
    return at && edit<'add_pictures'>({ do: 'add_pictures', files, at: { at, target: mark.of } });
  }
  const side = line.has('before', 'after') ? undefined : sideOf(line);
  const isSided = line.has('start', 'first', 'end', 'last', 'before', 'after');
  if (isSided && !side) return undefined;
  return edit<'add_pictures'>({ do: 'add_pictures', files, ...(side && { at: { at: side } }) });
};
