import { picturesIn } from '../../../../../draft/index.ts';
import { writtenIn, type Masked } from '../../../../language/marks.ts';
import { edit, type Situation } from '../../../reader.ts';
import { blanked, type Form } from '../form.ts';

/** Words for the photos in their order: `add captions: attempt 1, attempt 2, attempt 3`, `label them Day 1, Day 2 and Day 3`. */

const LIST = new RegExp(
  '(?:^|(?<=[.!?;\\n] ?|(?<![a-z])and ))(?:(?:please|pls|now|can you|could you) )*(?:(?:add|put|write|give|use|show|set)(?: me| us| them)?(?: the| these| some)? (?:captions|labels|names|texts|words)(?: (?:on|for|to|under|below) (?:them|it|each(?: (?:photo|picture|pic|one))?|the (?:photos|pictures|pics)|all(?: of them)?))?(?: in (?:this |that |the )?order)?|(?:caption|label|name) (?:them|the (?:photos|pictures|pics)|each(?: one)?)(?: as)?)(?::| -| –|,)? (?<items>[^.!?;\\n]+)',
  'u',
);
const PARTS = /,? and (?=[^,]*$)|,? & (?=[^,]*$)|, ?| ?\/ ?/u;

/** Reads words for one photo after the other. */
export function readCaptionsListed(masked: Masked, { draft, first }: Situation): Form {
  const found = first || !draft ? null : LIST.exec(masked.text);
  const items = found?.groups?.['items'];
  if (!draft || !found || items === undefined) return { wishes: [], masked };
  const start = found.index + found[0].length - items.length;
  const texts = wordsOf(items, start, masked);
  const photos = picturesIn(draft).filter(({ kind }) => kind === 'image').length;
  if (texts.length < 2 || texts.length > photos || texts.some((text) => text === '' || text.length > 60))
    return { wishes: [], masked };
  return {
    wishes: texts.flatMap((text, at) =>
      edit<'add_text'>({
        ...{ do: 'add_text', text, role: 'caption' },
        on: { by: 'number', of: 'photo', numbers: [at + 1] },
      }),
    ),
    masked: blanked(masked, found.index, found.index + found[0].length),
  };
}

/** The words of a list as they were written, without the quotes around them. */
function wordsOf(items: string, start: number, masked: Masked): string[] {
  const words: string[] = [];
  let at = 0;
  for (const part of items.split(PARTS)) {
    at = items.indexOf(part, at);
    words.push(writtenIn(masked, start + at, start + at + part.length).trim());
    at += part.length;
  }
  return words.map((each) => each.replace(/^["'“‘]|["'”’.]$/gu, ''));
}
