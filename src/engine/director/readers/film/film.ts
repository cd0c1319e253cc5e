import { readOfScene } from '../retold/scene.ts';
import type { Span } from '../../language/marks.ts';
import type { Message, Reading } from '../reader.ts';
import { tokensOf } from '../phrases/tokens.ts';
import { prepared } from '../phrases/prepare/prepared.ts';
import { saidIn } from '../phrases/forms/texts/textFixes.ts';
import { readPassages } from './edits.ts';
import { askedOf, howSpelt, misspeltIn, whichOf } from './asked.ts';
import { readCue } from './cues.ts';
import { readFacts } from './facts.ts';
import { readFixed } from './fixes.ts';
import { withKeptWords } from './keptWords.ts';
import { readNews } from './news.ts';
import { readMissed } from './presence.ts';
import { readReversed } from './reversed.ts';
import { valuesIn } from './values.ts';

/** Reads of a message what is said of the film's own words, and the rest as it is read otherwise. Pure. @param readOtherwise reads what is left */
export function readOfFilm(message: Message, readOtherwise: (message: Message) => Reading): Reading {
  const { text, situation } = message;
  const { draft, first, language } = situation;
  if (first || !draft) return readOtherwise(message);
  const readRest = (rest: Message): Reading => withKeptWords(readOtherwise(rest), draft);
  const asked = askedOf(text, draft);
  if (asked) return { wishes: [], unread: [], asides: [asked] };
  const whole = readMissed(message) ?? readOfScene(message);
  if (whole) return whole;
  const cued = readReversed(message) ?? readCue(message);
  if (cued) {
    const rest = blanked(text, cued.spans);
    const left = /[\p{L}\p{N}]/u.test(rest)
      ? readOfFilm({ ...message, text: rest }, readOtherwise)
      : undefined;
    const asides = [...(cued.asides ?? []), ...(left?.asides ?? [])];
    return {
      ...left,
      wishes: [...cued.wishes, ...(left?.wishes ?? [])],
      unread: left?.unread ?? [],
      ...(asides.length > 0 && { asides }),
    };
  }
  const film = saidIn(draft).filter(({ from }) => from !== '');
  const fixed = readFixed(text, film);
  const news = readNews(blanked(text, fixed.spans), fixed.said, language);
  const isDayFirst = !/^(?:en|zh|ja)/.test(language);
  const facts = readFacts(blanked(text, [...news.spans, ...fixed.spans]), news.said, draft, isDayFirst);
  const spans = [...news.spans, ...fixed.spans, ...facts.spans];
  const passed = readPassages(blanked(text, spans), draft, language);
  const changed = news.said.flatMap(({ from, now, says }) => (from === now ? [] : says(now)));
  const wishes = [...changed, ...facts.wishes, ...passed.wishes];
  const { which } = news;
  const misspelt = misspeltIn(
    text,
    news.said.map(({ now }) => now),
  );
  const asides = [
    ...(which.length > 0 ? [whichOf(which)] : []),
    ...(misspelt === undefined ? [] : [howSpelt(misspelt)]),
  ];
  const rest = passed.text;
  if (wishes.length === 0 && passed.unread.length === 0) {
    const reading = withWords(
      rest === text ? readRest(message) : readRest({ ...message, text: rest }),
      passed.called,
    );
    if (asides.length === 0) return reading;
    return reading.wishes.length > 0
      ? { ...reading, asides }
      : { ...reading, unread: [], missed: [], asides };
  }
  const left = /[\p{L}\p{N}]/u.test(rest)
    ? withWords(readRest({ ...message, text: rest }), passed.called)
    : undefined;
  if (!left) return { wishes, unread: passed.unread, asides };
  const known = film.map(({ from }) => from);
  // “…できますか” may stand behind what is asked about.
  const around = (said: string): string => {
    const at = text.indexOf(said);
    return at < 0
      ? said
      : `${said}${/^[^.!?;,。！？；，、\n]*/u.exec(text.slice(at + said.length))?.[0] ?? ''}`;
  };
  const isAsked = (said: string): boolean => asks(around(said), message, known);
  const { missed: late = [], ...others } = left;
  return {
    ...others,
    wishes: [
      ...wishes,
      ...left.wishes.filter(
        (wish) => wish.kind !== 'question' && !(wish.kind === 'impossible' && wish.what === 'vague'),
      ),
    ],
    unread: [...passed.unread, ...left.unread.filter(isAsked)],
    missed: late.filter(isAsked),
    asides: asides.length > 0 ? asides : (left.asides ?? []),
  };
}

/** What is asked about in the user's own words. */
function withWords(reading: Reading, called: ReadonlyMap<string, string>): Reading {
  if (called.size === 0) return reading;
  const said = (words: string): string =>
    [...called].reduce((text, [name, own]) => text.replaceAll(name, own), words);
  return {
    ...reading,
    unread: reading.unread.map(said),
    ...(reading.missed && { missed: reading.missed.map(said) }),
  };
}

/** A message without some parts, and without what asks for no more than them. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans
    .reduce((rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
    .replaceAll(/[^,.;!?，。；！？\n]+/gu, (part) => (DONE.test(part) ? ' '.repeat(part.length) : part));

/** What was asked for, and is done. */
const DONE =
  /^\s*(?:(?:and|so|und|y|et|e)\s+)?(?:(?:can|could|would) (?:you|u) |please |pls |just |bitte |por favor |帮我?忙?|幫我?忙?|请|請|麻烦|麻煩)*(?:(?:fix|change|correct|update|adjust|adapt|ändern|anpassen|korrigieren|corrige|corrígelo|cámbialo|corriger|corrija|改|修改|更正|更新|改正|改过来|改過來|直して|変更)(?:lo)?(?: (?:it|that|this|them|text|title|please|pls|everywhere|too))*|text (?:anpassen|ändern)|(?:the )?(?:greeting|salutation) (?:still |stays |should |comes |be |stay |come )*first(?: of course)?|(?:and|und|y|et|e|另外|还有|還有))(?:一下|下|お願いします|もらえますか|ください)?(?:标题|標題|字幕|文字)?\s*$/iu;

/** Whether words ask for something to be done: why something is otherwise now wants no answer. */
function asks(said: string, { situation }: Message, known: readonly string[]): boolean {
  // A value that has found no place is told.
  if (ASKING.test(said) || valuesIn(said).some(({ text }) => !known.some((each) => each.includes(text))))
    return true;
  const tokens = tokensOf(prepared(said, situation), () => false);
  const first = tokens.find(({ means }) => !means.some(({ id }) => id === 'pad' || id === 'and'));
  return (
    tokens.some(({ kind }) => kind === 'quote') || (first?.means.some(({ id }) => DEEDS.has(id)) ?? false)
  );
}

const ASKING =
  /(?<!\p{L})(?:please|pls|can you|could you|can we|could we|could the|can the|would you|i want|i'd like|we need|should|needs? to|por favor|puedes|podrías|quita|pon|bitte|könntest|kannst|können|s'il|peux|pouvez|enlève|mets|pode|tira|coloca)(?!\p{L})|请|請|能不能|可不可以|可以|帮|幫|把|去掉|不要|ください|ますか|できます|お願い|ほしい|欲しい/iu;

const DEEDS: ReadonlySet<string> = new Set(
  'add remove replace swap duplicate move change undo mute reverse shuffle trim show use keep call with louder quieter faster slower bigger smaller longer shorter narrate split'.split(
    ' ',
  ),
);
