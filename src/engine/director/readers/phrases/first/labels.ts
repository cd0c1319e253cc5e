import { namedDate, writtenDate } from '../../../language/dates.ts';
import type { Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { Clause } from '../clause.ts';
import { designOf } from '../grammar/texts/design.ts';
import { tokensOf } from '../tokens.ts';
import type { Extracted } from './order.ts';

/** `with the year in a corner of each`, `put the day on each one, small`: a part of the date that the files’ names say. */
const LABEL = new RegExp(
  '(?<![a-z])(?:(?:and|then|also|with|put|write|add|show|have|display|print|i want|only|just) )*(?:the |its |their |a )?(?<part>years?|months?|days?|dates?|seasons?)' +
    '(?: (?:taken|it was taken|they were taken|from (?:the|its|their) (?:file ?)?names?|written|shown|as (?:a )?(?:captions?|labels?|text)))*' +
    ' (?<where>on|onto|under(?:neath)?|below|over|above|in (?:a|the|one)(?: [a-z]+){0,2} corner of|at the (?:bottom|top) of|for|to|in) (?:each|every|all)(?: (?:of )?(?:the |my |them|it)?)?(?: ?(?:photos?|pics?|pictures?|images?|ones?|clips?|slides?|shots?)(?![a-z]))?' +
    '(?<tail>[^.;!?\\n,]*)',
  'gu',
);

/** The dates of pictures as labels. Takes them out of the message. */
export function labelsIn(masked: Masked, situation: Situation): Extracted {
  const wishes: Wish[] = [];
  const text = masked.text.replaceAll(LABEL, (words: string, ...rest: unknown[]) => {
    const { part = '', where = '', tail = '' } = rest.at(-1) as Record<string, string>;
    const kind = partOf(part);
    const labels = situation.media.flatMap((file) => {
      const date = file.kind === 'audio' ? undefined : namedDate(file.filename);
      const label = date && writtenDate(date, kind);
      return label === undefined ? [] : [{ label, name: file.filename }];
    });
    const clause = new Clause(
      tokensOf({ ...masked, text: tail }, () => false),
      { ...masked, text: tail },
      situation,
    );
    const asked = designOf(clause);
    if (labels.length === 0 || clause.rest().length > 0) return words;
    const design = { ...(where.includes('corner') && { place: 'bottom-right' as const }), ...asked };
    for (const { label, name } of labels)
      wishes.push(
        ...edit<'add_text'>({
          ...{ do: 'add_text', text: label, role: 'caption', on: { by: 'name', name } },
          ...(Object.keys(design).length > 0 && { design }),
        }),
      );
    return ' '.repeat(words.length);
  });
  return { masked: { ...masked, text }, wishes };
}

function partOf(word: string): 'year' | 'month' | 'day' | 'season' {
  if (word.startsWith('year')) return 'year';
  if (word.startsWith('month')) return 'month';
  return word.startsWith('season') ? 'season' : 'day';
}
