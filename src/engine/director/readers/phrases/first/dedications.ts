import { writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Extracted } from './order.ts';

const WHOSE = '(?:(?:his|her|their|its|our|my|the) )(?:full )?names?';
const LEAD = '(?:(?:with|and|just|only|show|put|write|add|have|saying|then|maybe) )*';
const END = '(?:at|in|on) the (?:very )?end(?:ing)?|(?:end|finish|close)(?:s|ing)? (?:it )?(?:with|on)';
const START =
  '(?:at|in|on) the (?:very )?(?:start|beginning|opening)|(?:start|open|begin)(?:s|ing)? (?:it )?(?:with|on)';
const POLITE = '(?:,? (?:please|pls|just|only|simply))?[,:]? ?';
const BIG = '(?:,? (?:(?:in )?(?:nice and |really |very )?(?:big|large|huge)(?: letters)?))?';
const YEARS = '(?:18|19|20)\\d\\d ?(?:-|–|—|to|until|till) ?(?:18|19|20)\\d\\d';
const YEARS_SAID = `,? (?:(?:and|with|&) )?(?:(?:the|his|her|their) (?:years?|dates?) )?(?<years>${YEARS})(?<behind> (?:${END}|${START}))?`;
/** `at the end just his name, Walter Pell, and the years 1931–2024`. */
const NAMED = new RegExp(
  `(?<![a-z])(?<place>(?:${END}|${START})?${POLITE})${LEAD}${WHOSE}(?: is)?:?,? (?<name>[\\p{L}][\\p{L} .'’-]{1,50}?)${YEARS_SAID}`,
  'gu',
);
/** `Walter Pell, 1931–2024`, where nothing says that it is a name but its capitals. */
const BARE = new RegExp(
  `(?<![\\p{L}'’-])(?<place>(?:${END}|${START})?${POLITE})${LEAD}(?<name>[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3})${YEARS_SAID}`,
  'gu',
);
/** `her name big at the start`: the name that was told before. */
const TOLD = new RegExp(
  `(?<![a-z])${LEAD}${WHOSE.replace('(?:his|her|their|its|our|my|the) ', '(?:his|her|their|its) ')}(?<big>${BIG}) (?<place>${END}|${START})(?! (?:is|should|say)(?![a-z]))`,
  'gu',
);
/** Of whom a message tells. */
const PERSON =
  /(?:^|[.!?\n]\s*|(?<!\p{L})(?:our|my|for|of) (?:\p{Ll}+ )?)(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:['’]s (?:\p{Ll}+ ){0,2}(?:birthday|retirement|christening|party)|['’]s | (?:turns|turned|is|was|will|has|retires|graduates|died|passed|got|gets))(?!\p{L})/u;
/** A name is written so. */
const CAPITALS = /^\p{Lu}[\p{L}.'’-]*(?: (?:and |de |von |van )?\p{Lu}[\p{L}.'’-]*)*$/u;
const NO_NAME =
  /^(?:it|this|that|there|he|she|we|they|you|i|here|what|everyone|everything|our|my|the|mum|mom|dad|hi|hello)$/iu;

/** Whose film it is, in words of its own: a name and its years, one below the other. Takes them out of the message. */
export function dedicationsIn(masked: Masked, { quotesAreWords }: Situation): Extracted {
  if (quotesAreWords) return { masked, wishes: [] };
  const wishes: Wish[] = [];
  const add = (text: string, place: string, isBig = false): void => {
    const role = new RegExp(END, 'u').test(place) ? ('closing' as const) : ('title' as const);
    const design = isBig ? { design: { size: { times: 1.4 } } } : {};
    wishes.push(...edit<'add_text'>({ do: 'add_text', text, role, ...design }));
  };
  const taken =
    (isNamed: boolean) =>
    (all: string, ...rest: unknown[]): string => {
      const {
        place = '',
        name = '',
        years = '',
        behind = '',
      } = rest.at(-1) as Record<string, string | undefined>;
      const from = Number(rest.at(-3));
      const at = from + all.lastIndexOf(name, all.lastIndexOf(years));
      const said = writtenIn(masked, at, at + name.length)
        .replace(/ (?:and|&)$/u, '')
        .trim();
      if (/[\ue000-\uf8ff]/u.test(all) || (!isNamed && !CAPITALS.test(said))) return all;
      const span = from + all.lastIndexOf(years);
      add(`${said}\n${writtenIn(masked, span, span + years.length)}`, `${place}${behind}`);
      return ';'.padEnd(all.length);
    };
  const dated = masked.text.replaceAll(NAMED, taken(true)).replaceAll(BARE, taken(false));
  const person = PERSON.exec(masked.original)?.groups?.name ?? '';
  const text =
    person === '' || NO_NAME.test(person)
      ? dated
      : dated.replaceAll(TOLD, (all: string, ...rest: unknown[]) => {
          const { big = '', place = '' } = rest.at(-1) as Record<string, string | undefined>;
          add(person, place, big.trim() !== '');
          return ';'.padEnd(all.length);
        });
  return { masked: { ...masked, text }, wishes };
}
