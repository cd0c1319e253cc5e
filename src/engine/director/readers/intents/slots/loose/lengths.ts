import type { Change, Target } from '../../../../edits/calls/targets.ts';
import { edit } from '../../../reader.ts';
import { isPlain, ONWARDS } from '../pictures/words.ts';
import type { SlotReader } from '../said.ts';
import { Line } from './line.ts';
import { isStop, simple, type Piece } from './pieces.ts';

const LENGTHS = [
  'longer',
  'shorter',
  'faster',
  'slower',
  'keep',
  'half',
  'double',
  'length',
  'rest',
  'each',
  'lot',
  'bit',
  'end',
  'start',
  'just',
  'time',
  'fast',
  'slow',
  'clip',
  'more',
  'less',
];
const STEPS = { bit: 1.25, usual: 1.5, lot: 2.25 } as const;

/** How long something is to be seen, by words without a number. */
function wayIn(part: readonly Piece[]): Change | undefined {
  const has = (...ids: readonly string[]): boolean =>
    part.some((piece) => ids.some((id) => piece.ids.has(id)));
  const isHalf = has('half');
  const isDouble = has('double');
  if (isHalf !== isDouble) return { times: isHalf ? 0.5 : 2 };
  const isAges = part.some(({ text }) => text === 'ages');
  const isShorter = has('shorter', 'faster', 'fast', 'less');
  const isLonger = has('longer', 'slower') || (has('keep', 'more') && !isShorter);
  if (isLonger === isShorter) return undefined;
  const step = STEPS[isAges || has('lot') ? 'lot' : has('bit') ? 'bit' : 'usual'];
  return { times: isLonger ? step : Math.round(1000 / step) / 1000 };
}

/** What one part says: of which pictures, and how long. */
interface Held {
  readonly target?: Target;
  readonly isRest: boolean;
  readonly length?: Change;
}

function heldIn(given: readonly Piece[]): Held | undefined {
  const { part, seconds } = withoutSeconds(given);
  const targets = part.flatMap(({ target }) => (target ? [target] : []));
  const times = part.flatMap(({ time }) => (time === undefined ? [] : [time]));
  const [target, ...others] = targets;
  const [time = seconds, ...more] = times;
  const isRest = part.some(({ ids }) => ids.has('rest'));
  if (others.length > 0 || more.length > 0 || (target && isRest)) return undefined;
  // “Two seconds longer” is no length; “longer, 8 seconds” is one.
  const isMore = part.some(({ ids }) =>
    ['longer', 'shorter', 'half', 'double', 'lot', 'more'].some((id) => ids.has(id)),
  );
  if (time !== undefined && isMore && !part.some(isStop)) return undefined;
  const length = time === undefined ? wayIn(part) : { to: time };
  return { ...(target && { target }), isRest, ...(length && { length }) };
}

/** `make the 2nd one 7`, `the rest 3`: a bare number behind what is to be so long. */
function withoutSeconds(part: readonly Piece[]): {
  readonly part: readonly Piece[];
  readonly seconds?: number;
} {
  const at = part.findLastIndex(({ target }) => target !== undefined);
  const last = part[at]?.target;
  const isOther = part.slice(0, at).some(({ target, ids }) => target !== undefined || ids.has('rest'));
  const number = last?.by === 'number' && /^\d+$/.test(part[at]?.text ?? '') ? last.numbers[0] : undefined;
  const isBare = isOther && !part.some(({ time }) => time !== undefined) && wayIn(part) === undefined;
  if (number === undefined || !isBare || number > MOST_SECONDS) return { part };
  return { part: part.filter((_, each) => each !== at), seconds: number * 1000 };
}
const MOST_SECONDS = 60;

const DEEDS = ['and', 'but'];

/** Where another picture is spoken of, another part begins: `婆婆那张久一点，其他快些`, `3rd pic 8 seconds rest 3`. */
function partsIn(line: Line): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of line.pieces) {
    const now = parts.at(-1);
    const isDone =
      now?.some(({ target, ids }) => target !== undefined || ids.has('rest')) === true &&
      heldIn(now)?.length !== undefined;
    const begins =
      piece.kind === 'stop' ||
      DEEDS.some((id) => piece.ids.has(id)) ||
      piece.target !== undefined ||
      piece.ids.has('rest');
    if (isDone && begins) parts.push([]);
    parts.at(-1)?.push(piece);
  }
  return parts;
}

/** `hold on the trophy`, `half the time for 1 to 4`, `stay longer on the lake, the rest can be quick`. */
export const eachLength: SlotReader = (said) => {
  const line = new Line(said, true);
  if (ONWARDS.test(said.plain)) return undefined;
  if (!isPlain(said) || line.has('no', 'only', 'but', 'transition', 'music', 'words', 'role', 'voice'))
    return undefined;
  if (!line.isOnly(LENGTHS, { hasTime: true }) || line.targets.length === 0) return undefined;
  const all = partsIn(line).map(heldIn);
  const held = all.flatMap((each) => (each ? [each] : []));
  if (held.length < all.length) return undefined;
  const told = held.filter(({ target, isRest }) => target || isRest);
  if (
    told.some(({ length }) => !length) ||
    held.some(({ target, isRest, length }) => length && !target && !isRest)
  )
    return undefined;
  const named = told.flatMap(({ target }) => (target ? simple(target) : []));
  return told.flatMap(({ target, length }) =>
    length
      ? edit<'set_picture_length'>({
          do: 'set_picture_length',
          target: target ?? { by: 'but', of: [...named] },
          length,
        })
      : [],
  );
};
