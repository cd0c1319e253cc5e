import { picturesIn } from '../../../../../draft/index.ts';
import { edit } from '../../../reader.ts';
import { isPlain } from '../pictures/words.ts';
import type { SlotReader } from '../said.ts';
import { Line } from './line.ts';
import { sideOf } from './order.ts';

/** `repeat the first photo at the end`. */
export const duplicate: SlotReader = (said) => {
  const line = new Line(said);
  const [only, other] = line.targets;
  const isAgain =
    line.has('again', 'loop', 'duplicate') ||
    line.pieces.some(({ ids, text }) => ids.has('double') && /twice|two times|两|兩/u.test(text)) ||
    /再(?:放|用|来|來|出现|出現)一[次遍]/u.test(said.plain);
  if (
    !only ||
    other ||
    !isPlain(said) ||
    !isAgain ||
    line.has('no', 'only', 'rest', 'but', 'before', 'after')
  )
    return undefined;
  if (!line.isOnly(['again', 'loop', 'duplicate', 'double', 'start', 'end', 'first', 'last', 'move', 'step']))
    return undefined;
  const side = sideOf(line);
  if (!side && line.has('start', 'end', 'first', 'last')) return undefined;
  return edit<'duplicate_pictures'>({
    do: 'duplicate_pictures',
    target: only.of,
    ...(side && { to: { at: side } }),
  });
};

/** `make 4, 5 and 6 appear as a triptych`. */
export const split: SlotReader = (said) => {
  const line = new Line(said, true);
  const [only, other] = line.targets;
  const isSide = line.has('side') || /(?<![a-z])(?:triptych|collage|diptych)(?![a-z])/.test(said.plain);
  if (
    !only ||
    other ||
    only.of.by !== 'these' ||
    !isSide ||
    !isPlain(said) ||
    line.has('no', 'only', 'rest', 'but')
  )
    return undefined;
  const many = only.of.of.length;
  const shown = said.situation.draft ? picturesIn(said.situation.draft).length : 0;
  return many <= Math.min(4, shown) && line.isOnly(['side', 'move', 'as'])
    ? edit<'split_pictures'>({ do: 'split_pictures', target: only.of })
    : undefined;
};
