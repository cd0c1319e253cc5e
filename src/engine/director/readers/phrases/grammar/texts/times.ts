import { textsIn } from '../../../../../draft/index.ts';
import { type TextRole, type TextTarget, type When } from '../../../../edits/calls/targets.ts';
import { edit, type Situation } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import type { Grammar } from '../grammar.ts';
import { nounOf } from './noun.ts';
import { timingOf } from './timing.ts';

/** `show the title for 5 seconds`, `move the title to the end`. */
export const timeTexts: Grammar = (clause, { topic, situation }) => {
  if (situation.first || clause.goesOn) return undefined;
  const noun = nounOf(clause);
  // “Finish with the words …” says which words, and these were not read.
  if (/with$/.test(clause.textOf('end') ?? clause.textOf('start') ?? '')) return undefined;
  // “Move scene 1 after scene 3” is about the pictures that it names.
  // “奶奶那张” is a picture, whatever was spoken of.
  const isOfWords = clause.has('it') && !/[张幅段]/u.test(clause.textOf('it') ?? '');
  const isOfPictures =
    clause.names || /[张幅照图]/u.test(clause.textOf('each') ?? clause.textOf('photo') ?? '');
  const goesOn = topic === 'text' && (isOfWords || !isOfPictures);
  // “Make it last 30 seconds” is the whole video: no words are seen for so long.
  const isLong = clause.times.some((ms) => ms >= LONG_MS);
  const isIt = !noun && goesOn && !isLong && clause.has('show', 'keep', 'move', 'longer');
  if (!noun && !isIt && !clause.hasQuote) return undefined;
  const quote = clause.quote();
  const relative = longerOf(clause, situation, quote?.value, noun?.role);
  const timing = relative ? { when: { length: relative } } : timingOf(clause);
  const on = 'on' in timing ? timing.on : undefined;
  let { when }: { when?: When } = timing;
  // “Add captions to each photo” gives words, and no time.
  if (!when && (!on || (clause.has('add') && !quote))) return undefined;
  // “Remove the text at the beginning” takes it away.
  if (clause.has('remove') && !on && when?.start === undefined && when?.length === undefined)
    return undefined;
  // “Hide it after 2 seconds”: it is seen that long.
  if (clause.takeAll('remove') && when?.start !== undefined) when = { place: 'start', length: when.start };
  clause.takeAll('after', 'move', 'keep', 'length', 'only', 'start');
  const which: TextTarget = quote
    ? { by: 'words', words: quote.value }
    : noun
      ? noun.role
        ? { by: 'role', role: noun.role }
        : { by: 'all' }
      : { by: 'spoken' };
  return edit<'time_text'>({ do: 'time_text', which, ...(when && { when }), ...(on && { on }) });
};

/** Words that are not named are seen for less. */
const LONG_MS = 10_000;

/** “Longer” is half as long again, of the text that is meant first; undefined where it is not said, ms. */
function longerOf(
  clause: Clause,
  { draft, spoken }: Situation,
  words: string | undefined,
  role: TextRole | undefined,
): number | undefined {
  if (!draft || !clause.has('longer', 'shorter') || clause.has('to')) return undefined;
  const old = textsIn(draft).find((text) =>
    words !== undefined
      ? text.text.toLowerCase() === words.toLowerCase()
      : role === undefined
        ? spoken.texts.length === 0 || spoken.texts.includes(text.id)
        : text.role === role || (role === 'caption' && text.role === 'subtitle'),
  );
  if (!old) return undefined;
  const isLonger = clause.takeAll('longer');
  clause.takeAll('shorter', 'length');
  const ms = clause.time()?.value;
  if (ms !== undefined) return Math.max(500, Math.round(old.d + (isLonger ? ms : -ms)));
  return Math.round(old.d * (isLonger ? 1.5 : 0.67));
}
