import { isLogo } from '../../../language/logo.ts';
import { writtenIn, type Masked } from '../../../language/marks.ts';
import { readNumber } from '../../../language/numbers.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Extracted } from './order.ts';

/** Words for several pictures in a row: `put the places on the pictures: first two lisbon, next two porto, last sintra`. */

const ASKS =
  /(?<![a-z])(?:(?:and|please|then|with) )*(?:put|write|add|label|caption|show|have|mark|name|captions?|labels?|names?|places?|texts?)(?![a-z])[^.;!?:\n]*[:,] */u;
const MARK = /[\ue300-\ue3fe]\ue0ff*/gu;
const PART =
  /^(?:and |then |,)*(?:the )?(?<which>first|next|following|last|final|other|second)(?: (?<count>one|two|three|four|five|six|\d{1,2}))?(?: (?:photos?|pictures?|pics?|ones?|images?))?(?: (?:says?|are|is|should (?:say|be)|gets?|reads?|called|labell?ed)|:| -| =)? (?<words>\S.*)$/iu;

/** Words that are said of so many pictures one after the other. Takes them out of the message. */
export function captionRangesIn(masked: Masked, { media }: Situation): Extracted {
  const visuals = media.filter((file) => file.kind !== 'audio' && !isLogo(file));
  const wishes: Wish[] = [];
  let { text } = masked;
  for (const { index, 0: sentence } of masked.text.matchAll(/[^.;!?\n]+/gu)) {
    const asks = ASKS.exec(sentence);
    if (!asks) continue;
    const from = index + asks.index + asks[0].length;
    const end = index + sentence.length;
    // “First two” is marked as pictures by then, and is read as it was written.
    const listed = masked.text.slice(from, end).replaceAll(MARK, (mark) => 'x'.padEnd(mark.length, 'x'));
    const cuts = [...listed.matchAll(/,/gu)].map((found) => found.index);
    const parts = [0, ...cuts.map((at) => at + 1)].map((start, nth) =>
      writtenIn(masked, from + start, from + (cuts[nth] ?? listed.length)).trim(),
    );
    const read = rangesOf(parts, visuals.length);
    if (!read) continue;
    for (const { words, places } of read)
      for (const at of places)
        wishes.push(
          ...edit<'add_text'>({
            ...{ do: 'add_text', text: words, role: 'caption' },
            on: { by: 'name', name: visuals[at]?.filename ?? '' },
          }),
        );
    const start = index + asks.index;
    text = `${text.slice(0, start)}${';'.padEnd(end - start)}${text.slice(end)}`;
  }
  return { masked: { ...masked, text }, wishes };
}

interface Range {
  readonly words: string;
  readonly places: readonly number[];
}

/** Which pictures each part is said of; undefined where they are no such list, or go beyond the pictures. */
function rangesOf(parts: readonly string[], have: number): readonly Range[] | undefined {
  let next = 0;
  const ranges: Range[] = [];
  for (const part of parts) {
    const { which = '', count = 'one', words = '' } = PART.exec(part)?.groups ?? {};
    const number = readNumber(count);
    if (words === '' || !(number > 0)) return undefined;
    const start = /last|final/iu.test(which) ? have - number : next;
    if (start < next || start + number > have) return undefined;
    ranges.push({ words, places: Array.from({ length: number }, (_, at) => start + at) });
    next = start + number;
  }
  const isMany = parts.length > 1 && ranges.some(({ places }) => places.length > 1);
  return isMany ? ranges : undefined;
}
