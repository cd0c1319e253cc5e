import { isLogo } from '../../../language/logo.ts';
import { writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { Clause } from '../clause.ts';
import { designOf } from '../grammar/texts/design.ts';
import { tokensOf } from '../tokens.ts';
import type { Extracted } from './order.ts';

/** `add numbers Step 1, Step 2, Step 3 on them in yellow`: the same word and numbers from 1 on. */
const NUMBERED =
  /(?<![a-z])(?:(?:and|then|please|add|put|write|show|have|label|caption|mark|number|with|the|my|words?|numbers?|labels?|captions?|texts?|steps|each|every|all|photos?|pictures?|pics?|them|it|as|on|saying) ){0,8}:? ?(?<word>(?!photo|picture|pic|image|clip|slide|card|scene|shot)[a-z]+) 1(?<list>(?:,? ?(?:and |then |& )?\k<word> \d{1,2})+)(?: (?:on|onto|under|below|over|to) (?:them|it|each|each one|every one|(?:the|each|every|my) (?:photos?|pictures?|pics?|images?)))?(?<tail>(?: [^.;!?\n,]*)?)/gu;

/** As many numbered words as there are pictures are their captions. Takes them out of the message. */
export function numberedIn(masked: Masked, situation: Situation): Extracted {
  const visuals = situation.media.filter((file) => file.kind !== 'audio' && !isLogo(file));
  const wishes: Wish[] = [];
  const text = masked.text.replaceAll(NUMBERED, (words: string, ...rest: unknown[]) => {
    const { word = '', list = '', tail = '' } = rest.at(-1) as Record<string, string>;
    const numbers = [1, ...Array.from(list.matchAll(/\d+/gu), ([number]) => Number(number))];
    const isCounted = numbers.every((number, at) => number === at + 1);
    const said = { ...masked, text: tail };
    const clause = new Clause(
      tokensOf(said, () => false),
      said,
      situation,
    );
    const design = designOf(clause);
    if (!isCounted || numbers.length !== visuals.length || clause.rest().length > 0) return words;
    const at = Number(rest.at(-3)) + words.indexOf(`${word} 1`);
    const name = writtenIn(masked, at, at + word.length);
    visuals.forEach(({ filename }, nth) =>
      wishes.push(
        ...edit<'add_text'>({
          ...{ do: 'add_text', text: `${name} ${nth + 1}`, role: 'caption' },
          on: { by: 'name', name: filename },
          ...(design && Object.keys(design).length > 0 && { design }),
        }),
      ),
    );
    return ';'.padEnd(words.length);
  });
  return { masked: { ...masked, text }, wishes };
}
