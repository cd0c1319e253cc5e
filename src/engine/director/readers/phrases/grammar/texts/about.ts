import { picturesIn, textsIn } from '../../../../../draft/index.ts';
import type { Call } from '../../../../edits/calls/calls.ts';
import type { Target, TextTarget } from '../../../../edits/calls/targets.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import { designOf } from './design.ts';
import type { Grammar } from '../grammar.ts';
import { nounOf } from './noun.ts';
import type { Noun } from './noun.ts';

/** Which words a clause without quotes is about. */
export function whichOf(clause: Clause, noun: Noun | undefined): TextTarget | undefined {
  const quote = clause.quote();
  if (quote) return { by: 'words', words: quote.value };
  if (clause.names) {
    const pictures = clause.target();
    if (pictures) return { by: 'on', pictures };
  }
  if (!noun) return undefined;
  return noun.role ? { by: 'role', role: noun.role } : { by: 'all' };
}

/** How all words look: what is said of the look behind that is of all of them, too. */
const isOfAll = (call: Call): boolean => call.do === 'design_text' && call.which.by === 'all';

/** `remove the title`, `no captions`, `delete “Our cat”`. */
export const removeTexts: Grammar = (clause, { topic, situation }) => {
  const isAdded = clause.has('add') || (clause.has('use') && clause.textOf('use') !== 'take');
  // “Keep the title but lose the date” is two wishes.
  if (
    !clause.has('remove', 'no') ||
    isAdded ||
    /(?<![a-z])(?:keep|leave(?! (?:out|off)))(?![a-z])/.test(clause.text)
  )
    return undefined;
  const singular = clause.has('role') ? undefined : clause.textOf('words');
  // “With captions, without a voice” is two wishes.
  const [written, no] = [clause.where('role', 'words'), clause.where('remove', 'no')];
  if (
    written !== undefined &&
    no !== undefined &&
    written < no &&
    clause.isParted(written, no) &&
    clause.has('voice', 'music')
  )
    return undefined;
  const noun = nounOf(clause);
  // “Not readable” takes nothing away.
  if (!clause.has('remove') && clause.textOf('no') === 'not') return undefined;
  // “Title “Summer”, no music” is two wishes.
  if (clause.hasQuote && clause.startsWithQuote && clause.has('music', 'voice')) return undefined;
  // “Lose the date” is no wish to lose all words.
  const date = /^(?:the )?dates?$/.test(singular ?? '') ? datedIn(situation) : undefined;
  if (date === null) return undefined;
  const which =
    date ??
    (clause.hasQuote || noun
      ? whichOf(clause, noun)
      : clause.has('it') && topic === 'text'
        ? ({ by: 'spoken' } as const)
        : undefined);
  if (!which) return undefined;
  clause.takeAll('remove', 'no', 'each', 'words', 'keep');
  // “The text at the beginning” is the first one.
  const end = which.by === 'all' && (clause.takeAll('start') ? 1 : clause.takeAll('end') && -1);
  if (end) return edit<'remove_texts'>({ do: 'remove_texts', which: { by: 'number', numbers: [end] } });
  if (!clause.names) clause.takeAll('photo', 'picture');
  const others: Wish[] = [];
  // “The title and the captions” are two.
  for (let noun = nounOf(clause); noun?.role; noun = nounOf(clause))
    others.push(...edit<'remove_texts'>({ do: 'remove_texts', which: { by: 'role', role: noun.role } }));
  for (const which of ['music', 'voice'] as const)
    if (clause.takeAll(which)) others.push(...edit<'remove_sound'>({ do: 'remove_sound', which }));
  return [...edit<'remove_texts'>({ do: 'remove_texts', which }), ...others];
};

/** The text that is a date; null where none is, or several are. */
function datedIn({ draft }: Situation): TextTarget | null {
  const dated = (draft ? textsIn(draft) : []).filter(({ text }) => DATED.test(text));
  const [only, ...others] = dated;
  return only && others.length === 0 ? { by: 'words', words: only.text } : null;
}
const DATED =
  /^[^\p{L}]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?)?\d[\d\p{P}\s]*(?:st|nd|rd|th)?[\p{P}\s]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)?[\d\p{P}\s]*$/iu;

/** The words that a box is behind: `a white background behind the title`. */
function roleBehind(clause: Clause): Noun | undefined {
  const [, said] =
    /(?:behind|under|for|around) the (title|captions?|text)$/.exec(clause.textOf('plate') ?? '') ?? [];
  if (said === undefined) return undefined;
  return said === 'text'
    ? { plural: true }
    : { role: said === 'title' ? 'title' : 'caption', plural: said === 'captions' };
}

/** Whether words, and nothing else, are said to come and go in some way. */
const moves = (clause: Clause): boolean =>
  clause.has('anim', 'fadeboth', 'fadein', 'fadeout') &&
  !clause.has('music', 'transition', 'photo', 'picture', 'clip', 'voice', 'video');

/** `make the title red and bigger`, `captions at the top`, `a serif font`. */
export const designTexts: Grammar = (clause, { topic, situation, last }) => {
  const noun = nounOf(clause);
  const hasCards = clause.has('card');
  // “A white background behind the title” is one phrase.
  const behind = noun ? undefined : roleBehind(clause);
  const about =
    noun ??
    behind ??
    (clause.has('font') || topic === 'text' || clause.hasQuote ? { plural: true } : undefined);
  if (
    !about ||
    (situation.first &&
      ((!clause.has('font', 'color', 'weight', 'bigger', 'smaller') &&
        !(noun && (moves(clause) || (situation.quotesAreWords && clause.has('where'))))) ||
        clause.has('ground')))
  )
    return undefined;
  if (!noun && !clause.hasQuote && clause.names) return undefined;
  // “No zoom” is of the pictures, unless words have just been made to move.
  const isOfPictures = clause.has('still') || (clause.has('motion') && clause.has('no', 'remove'));
  if (!noun && !clause.hasQuote && isOfPictures && !last.some((call) => call.do === 'design_text'))
    return undefined;
  if (situation.first && clause.quoteIsApart) return undefined;
  const named: TextTarget =
    whichOf(clause, noun ?? behind) ??
    (topic === 'text' &&
    (situation.spoken.texts.length > 0 || last.length > 0) &&
    !(situation.first && last.some(isOfAll))
      ? { by: 'spoken' as const }
      : { by: 'all' as const });
  const design = designOf(clause);
  if (!design) return undefined;
  // “The words at the beginning” are the first ones.
  const end = named.by === 'all' && noun && (clause.takeAll('start') ? 1 : clause.takeAll('end') && -1);
  const which: TextTarget = end ? { by: 'number', numbers: [end] } : named;
  if (noun && !clause.names) clause.takeAll('photo', 'picture');
  clause.takeAll('only', 'each', 'move', 'keep', 'change', 'another');
  if (hasCards && clause.takeAll('card'))
    return edit<'design_text'>({
      do: 'design_text',
      which: { by: 'cards', cards: { by: 'kind', kind: 'card' } },
      design,
    });
  // Where all words stand on cards, these are meant.
  const isOnCards =
    situation.draft !== undefined &&
    which.by !== 'words' &&
    textsIn(situation.draft).length === 0 &&
    picturesIn(situation.draft).some(({ kind }) => kind === 'card');
  return edit<'design_text'>({
    do: 'design_text',
    which: isOnCards ? { by: 'cards', cards: cardsOf(which) } : which,
    design,
  });
};

/** The cards that words are on: those that are counted or named, else all. */
function cardsOf(which: TextTarget): Target {
  if (which.by === 'on') return which.pictures;
  if (which.by === 'number') return { by: 'number', of: 'card', numbers: which.numbers };
  return { by: 'kind', kind: 'card' };
}
