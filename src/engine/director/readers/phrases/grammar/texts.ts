import { picturesIn, textsIn } from '../../../../draft/index.ts';
import {
  roleSchema,
  type Target,
  type TextRole,
  type TextTarget,
  type When,
} from '../../../edits/calls/targets.ts';
import { writtenIn } from '../../../language/marks.ts';
import { NUMBER, ORDINAL, readNumber, readOrdinal } from '../../../language/numbers.ts';
import { readWhen } from '../../../language/when.ts';
import { sentences } from '../../../script/chunks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Clause } from '../clause.ts';
import { designOf } from './design.ts';
import type { Grammar } from './grammar.ts';

/** Nouns for words that a clause has: their role, where it names one. */
interface Noun {
  readonly role?: TextRole;
  readonly plural: boolean;
}

export function nounOf(clause: Clause): Noun | undefined {
  const text = clause.textOf('role') ?? clause.textOf('words');
  if (text === undefined) return undefined;
  const role = roleSchema.safeParse(clause.take('role')).data;
  clause.takeAll('words', 'card');
  return {
    ...(role && { role }),
    plural: /(?:captions|subtitles|subs|labels|overlays|titles|texts|words)$|字幕|文字|说明/.test(text),
  };
}

/** When words are seen, and on which pictures. Takes the words for it. */
function timingOf(clause: Clause): { when?: When; on?: ReturnType<Clause['target']> } {
  const { start, length, place } = readWhen(clause.text, clause.masked);
  const when: When = {
    ...(start !== undefined && { start: Math.round(start) }),
    ...(length !== undefined && length > 0 && { length: Math.round(length) }),
    ...(place && { place }),
  };
  let any = false;
  while (clause.time()) any = true;
  if (start !== undefined) clause.number();
  if (any && when.length === undefined && when.start === undefined) {
    const [only] = clause.times;
    if (only) when.length = only;
  }
  const whole = clause.takeAll('whole');
  const ends = clause.takeAll('end');
  const starts = clause.takeAll('start');
  const middle = clause.takeAll('middle');
  if (when.place === undefined && (whole || ends || starts || middle))
    when.place = whole ? 'whole' : ends ? 'end' : middle ? 'middle' : 'start';
  // “At the top” is where, not when.
  if (when.place === 'start' && !starts && clause.has('where')) delete when.place;
  // “The first 3 seconds” and “the last 3 seconds”.
  if (when.length !== undefined) clause.takeAll('first', 'last', 'length');
  const isEach = clause.has('each', 'all') && clause.has('photo', 'picture', 'clip');
  const on = clause.names || isEach ? clause.target() : undefined;
  if (on) clause.takeAll('photo', 'picture', 'clip', 'each');
  return { ...(Object.keys(when).length > 0 && { when }), ...(on && { on }) };
}

/** `add a red title “Lake Trip” at 5 s for 3 seconds`; `change the title to “Home”`; `call it “X”`. */
export const quoted: Grammar = (clause, { situation, topic, denies }) => {
  // “The logo in a corner, end text “X”” is two wishes.
  if (situation.first && clause.quoteIsApart) return undefined;
  const first = clause.quote();
  if (!first || first.value === '') return undefined;
  // A letter that stands in the message is what the video says.
  if (situation.first && situation.quotesAreWords && isBody(first.value)) return undefined;
  const second = clause.quote();
  if (clause.has('remove', 'no', 'music', 'voice') || clause.timesVideo || clause.goesOn) return undefined;
  // “A slideshow called “Summer”, 15 seconds” is that long as a whole.
  if (situation.first && clause.timesApart) return undefined;
  const line = second ? undefined : setLine(clause, situation, first.value);
  if (line) return line;
  const called = clause.takeAll('call');
  const noun = nounOf(clause);
  const changes = clause.takeAll('change') || clause.takeAll('replace');
  if (second) {
    if (!(changes || clause.has('to', 'as')) || clause.rest().length > 0 || clause.quote()) return undefined;
    return edit<'set_text'>({
      do: 'set_text',
      which: { by: 'words', words: first.value },
      text: second.value,
    });
  }
  // “The title should read …” is not to be read aloud.
  if (noun) clause.takeAll('narrate');
  const { when, on } = timingOf(clause);
  const role = noun?.role ?? (called ? 'title' : situation.first && !on ? roleAt(when) : undefined);
  const design = designOf(clause);
  const grown = role && !when && !on && !design ? grownOf(clause, situation, role, first.value) : undefined;
  if (grown) return grown;
  const isOfPicture = on && role === 'caption' && !clause.has('add') && (changes || clause.has('to', 'verb'));
  if (isOfPicture && !design && hasWords(situation, on))
    return edit<'set_text'>({ do: 'set_text', which: { by: 'on', pictures: on }, text: first.value });
  if (isChange(clause, { situation, role, changes, called }) && role && !when && !on && !design)
    return edit<'set_text'>({ do: 'set_text', which: { by: 'role', role }, text: first.value });
  const isNext = topic === 'text' && denies && !design && !on && !when;
  if ((changes || isNext) && !role && topic === 'text')
    return edit<'set_text'>({ do: 'set_text', which: { by: 'spoken' }, text: first.value });
  if (!noun && !called && !when && !on && !design && !clause.has('add', 'show', 'verb', 'with', 'use'))
    return undefined;
  if (design && !noun && isThere(situation, first.value))
    return edit<'design_text'>({ do: 'design_text', which: { by: 'words', words: first.value }, design });
  clause.takeAll('move', 'each', 'keep', 'another', 'new');
  if (situation.first) clause.takeAll('only');
  return edit<'add_text'>({
    do: 'add_text',
    text: first.value,
    role: role ?? (isFarewell(first.value) && !when && !on ? 'closing' : 'caption'),
    ...(when && { when }),
    ...(on && { on }),
    ...(design && { design }),
  });
};

/** Several sentences are no title and no caption. */
const isBody = (text: string): boolean =>
  text.length > 120 || (text.length > 50 && sentences(text).length > 2);

/** What is said at the start of a video is its title, and at its end its closing. */
const roleAt = (when: When | undefined): TextRole | undefined =>
  when?.place === 'start' ? 'title' : when?.place === 'end' ? 'closing' : undefined;

/** `add the date “12 June” to the title`: both are said then. */
function grownOf(clause: Clause, { draft }: Situation, role: TextRole, words: string): Wish[] | undefined {
  const isAdded =
    clause.has('add') && /(?<![a-z])(?:to|behind|after) (?:the |my )?[a-z]+[ .!]*$/.test(clause.text);
  const [old, ...others] = draft ? textsIn(draft).filter((text) => text.role === role) : [];
  if (!isAdded || !old || others.length > 0) return undefined;
  clause.takeAll('words');
  return edit<'set_text'>({ do: 'set_text', which: { by: 'role', role }, text: `${old.text}, ${words}` });
}

/** Whether a picture that is counted has words of its own. */
function hasWords({ draft }: Situation, on: Target): boolean {
  if (!draft || on.by !== 'number' || on.numbers.length !== 1) return false;
  const nth = on.numbers[0] ?? 0;
  const counted = picturesIn(draft).filter(
    ({ kind }) => on.of === 'picture' || kind === (on.of === 'photo' ? 'image' : on.of),
  );
  const picture = counted.at(nth > 0 ? nth - 1 : nth);
  return textsIn(draft).some(
    ({ anchor }) => anchor.kind === 'pictures' && anchor.first === picture?.id && anchor.last === picture.id,
  );
}

const LINE = new RegExp(
  `(?<![a-z])(${ORDINAL}|last) (?:line|sentence)(?![a-z])|第(${NUMBER})[句行]|(最后)一?[句行]`,
  'iu',
);

/** `change the second line to “…”`, `第二句改成“…”`: the sentence of what is read that is counted so, in the text that has it. */
function setLine(clause: Clause, { draft, first }: Situation, text: string): Wish[] | undefined {
  const [, ordinal, number, last] =
    LINE.exec(writtenIn(clause.masked, clause.tokens[0]?.start ?? 0, clause.tokens.at(-1)?.end ?? 0)) ?? [];
  const nth =
    (last ?? ordinal === 'last')
      ? -1
      : ordinal
        ? readOrdinal(ordinal.toLowerCase())
        : number
          ? readNumber(number)
          : 0;
  if (nth === 0 || first || !draft || !clause.has('change', 'replace', 'to', 'verb')) return undefined;
  const lines = textsIn(draft)
    .filter(({ role }) => role === 'caption' || role === 'subtitle')
    .toSorted((a, b) => a.st - b.st)
    .flatMap((segment) => sentences(segment.text).map((line) => ({ segment, line })));
  const found = lines.at(nth > 0 ? nth - 1 : nth);
  if (!found) return undefined;
  clause.takeRest();
  return edit<'set_text'>({
    do: 'set_text',
    which: { by: 'words', words: found.segment.text },
    text: found.segment.text.replace(found.line, () => text),
  });
}

/** `The End`: what is said last. */
const isFarewell = (text: string): boolean =>
  /^(?:the end|fin|finis|ende|thanks? (?:you )?for watching|goodbye|see you(?: soon)?)[.!]*$/i.test(
    text.trim(),
  );

const isThere = ({ draft }: Situation, words: string): boolean =>
  draft !== undefined && textsIn(draft).some(({ text }) => text.toLowerCase() === words.toLowerCase());

/** Whether other words are meant for a text that is there. */
function isChange(
  clause: Clause,
  {
    situation,
    role,
    changes,
    called,
  }: { situation: Situation; role: TextRole | undefined; changes: boolean; called: boolean },
): boolean {
  if (changes || called) return true;
  const has = situation.draft !== undefined && textsIn(situation.draft).some((text) => text.role === role);
  return has && !clause.has('add') && (clause.has('to') || clause.has('verb'));
}

/** Which words a clause without quotes is about. */
function whichOf(clause: Clause, noun: Noun | undefined): TextTarget | undefined {
  const quote = clause.quote();
  if (quote) return { by: 'words', words: quote.value };
  if (clause.names) {
    const pictures = clause.target();
    if (pictures) return { by: 'on', pictures };
  }
  if (!noun) return undefined;
  return noun.role ? { by: 'role', role: noun.role } : { by: 'all' };
}

/** `remove the title`, `no captions`, `delete “Our cat”`. */
export const removeTexts: Grammar = (clause, { topic, situation }) => {
  const isAdded = clause.has('add') || (clause.has('use') && clause.textOf('use') !== 'take');
  // “Keep the title but lose the date” is two wishes.
  if (!clause.has('remove', 'no') || isAdded || /(?<![a-z])(?:keep|leave)(?![a-z])/.test(clause.text))
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

/** `make the title red and bigger`, `captions at the top`, `a serif font`. */
export const designTexts: Grammar = (clause, { topic, situation, last }) => {
  const noun = nounOf(clause);
  const hasCards = clause.has('card');
  const about =
    noun ?? (clause.has('font') || topic === 'text' || clause.hasQuote ? { plural: true } : undefined);
  if (
    !about ||
    (situation.first && (!clause.has('font', 'color', 'weight', 'bigger', 'smaller') || clause.has('ground')))
  )
    return undefined;
  if (!noun && !clause.hasQuote && clause.names) return undefined;
  if (situation.first && clause.quoteIsApart) return undefined;
  const which =
    whichOf(clause, noun) ??
    (topic === 'text' && (situation.spoken.texts.length > 0 || last.length > 0)
      ? { by: 'spoken' as const }
      : { by: 'all' as const });
  const design = designOf(clause);
  if (!design) return undefined;
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
    which: isOnCards ? { by: 'cards', cards: { by: 'kind', kind: 'card' } } : which,
    design,
  });
};

/** `show the title for 5 seconds`, `move the title to the end`. */
export const timeTexts: Grammar = (clause, { topic, situation }) => {
  if (situation.first || clause.goesOn) return undefined;
  const noun = nounOf(clause);
  // “Finish with the words …” says which words, and these were not read.
  if (/with$/.test(clause.textOf('end') ?? clause.textOf('start') ?? '')) return undefined;
  // “Move scene 1 after scene 3” is about the pictures that it names.
  // “奶奶那张” is a picture, whatever was spoken of.
  const isOfWords = clause.has('it') && !/[张幅]/u.test(clause.textOf('it') ?? '');
  const goesOn = topic === 'text' && (isOfWords || !clause.names);
  const isIt = !noun && goesOn && clause.has('show', 'keep', 'move', 'longer');
  if (!noun && !isIt && !clause.hasQuote) return undefined;
  const quote = clause.quote();
  const relative = longerOf(clause, situation, quote?.value, noun?.role);
  const timing = relative ? { when: { length: relative } } : timingOf(clause);
  const on = 'on' in timing ? timing.on : undefined;
  let { when }: { when?: When } = timing;
  if (!when && !on) return undefined;
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

/** “Longer” is half as long again, of the text that is meant first; undefined where it is not said, ms. */
function longerOf(
  clause: Clause,
  { draft, spoken }: Situation,
  words: string | undefined,
  role: TextRole | undefined,
): number | undefined {
  if (!draft || clause.timeAt !== undefined || !clause.has('longer', 'shorter')) return undefined;
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
  return Math.round(old.d * (isLonger ? 1.5 : 0.67));
}

/** `add captions`, `caption each photo with its name`; `add a title`, and no words to put there. */
export const wordless: Grammar = (clause, { situation }): Wish[] | undefined => {
  if (clause.hasQuote || clause.timeAt !== undefined) return undefined;
  if (situation.first && isOwnText(clause)) return undefined;
  const noun = nounOf(clause);
  const names = clause.takeAll('names');
  if (!noun && !names) return undefined;
  if (
    !clause.has('add', 'with', 'use', 'show', 'verb', 'each', 'photo', 'in') &&
    !names &&
    !(situation.first && noun)
  )
    return undefined;
  const role = noun?.role ?? 'caption';
  const each =
    clause.has('each') ||
    names ||
    noun?.plural === true ||
    /s$/.test(clause.textOf('photo') ?? clause.textOf('picture') ?? '');
  const title = situation.draft?.m.title ?? '';
  if (role === 'caption' && each) {
    clause.takeAll('keep');
    const named = clause.names;
    const target = clause.target();
    clause.takeAll('each');
    return edit<'caption_pictures'>({
      do: 'caption_pictures',
      target: named && target ? target : { by: 'all' },
    });
  }
  clause.takeAll('start', 'end', 'another');
  if (role === 'title' && title !== '') return edit<'add_text'>({ do: 'add_text', text: title, role });
  return [{ kind: 'wordless', role }];
};

/** Whether words are those that the video is made of: `from this message`, `of my text`. */
const isOwnText = (clause: Clause): boolean =>
  /(?<![a-z])(?:from|of|with|using|out of) (?:this|these|that|my|our|the) $/.test(
    clause.masked.text.slice(0, clause.where('words') ?? 0),
  );
