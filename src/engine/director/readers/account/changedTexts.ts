import { picturesIn, textsIn } from '../../../draft/index.ts';
import { roleSchema, type Target, type TextTarget } from '../../edits/calls/targets.ts';
import { seen } from '../intents/seen.ts';
import { saidIn } from '../intents/slots/said.ts';
import type { Message, Reading, Wish } from '../reader.ts';

/** So sure must it be that a text is to be changed. */
const SURE = 0.85;
/** Texts that have so much in common are one text before and after. */
const ALIKE = 0.5;

/**
 * A reading in which words that are surely said to be those of a text that is there are put in its place, and not beside it: `the quote is wrong, it goes
 * “I came, I saw”`. Where nobody knows which text that is, it is asked about. Pure.
 */
export function changedTexts(reading: Reading, message: Message): Reading {
  const origins = new Map(reading.origins);
  const unread = [...reading.unread];
  const wishes = reading.wishes.flatMap((wish): readonly Wish[] => {
    if (wish.kind !== 'edit' || wish.call.do !== 'add_text') return [wish];
    const { text, role, on, when, design } = wish.call;
    const instead = on && insteadOn(on, text, message);
    if (instead) {
      origins.set(instead, reading.origins?.get(wish) ?? [0, message.text.length]);
      return [instead];
    }
    if (role !== 'caption' || (on ?? when ?? design) !== undefined) return [wish];
    const at = message.text.indexOf(text);
    const passage = seen(message).passages.find(
      (each, nth, all) =>
        each.intent === 'text.change' &&
        each.confidence >= SURE &&
        ((each.start <= at && each.end > at) || (each.end <= at && all[nth + 1]?.intent === 'words')),
    );
    if (at < 0 || !passage) return [wish];
    const words = message.text.slice(passage.start, passage.end);
    const which = whichIn(words, text, message);
    if (!which) {
      if (!unread.some((each) => words.includes(each))) unread.push(words.trim());
      return [];
    }
    const now: Wish = { kind: 'edit', call: { do: 'set_text', which, text } };
    origins.set(now, [passage.start, passage.end]);
    return [now];
  });
  return { ...reading, wishes, unread, origins };
}

/** Other words come in the place of those that are there. */
const INSTEAD =
  /(?<!\p{L})(?:change|replace|instead|rewrite|cambia\p{L}*|ändere?|ersetz\p{L}*|remplac\p{L}*|change[rz]?|troca\p{L}*|muda\p{L}*)(?!\p{L})|[改换換]|変え/iu;

/** `第二页的文字换成“想你了”`: of a picture that has words, or is a card, these are said otherwise. */
function insteadOn(on: Target, text: string, { text: said, situation }: Message): Wish | undefined {
  const { draft } = situation;
  const before = said.slice(0, Math.max(0, said.indexOf(text)));
  const [number, ...others] = on.by === 'number' && on.of !== 'card' ? on.numbers : [];
  if (!draft || number === undefined || others.length > 0 || !INSTEAD.test(before)) return undefined;
  const picture = picturesIn(draft).at(number > 0 ? number - 1 : number);
  if (picture?.kind === 'card') return { kind: 'edit', call: { do: 'set_card', target: on, text } };
  const has = textsIn(draft).some(
    ({ anchor }) => anchor.kind === 'pictures' && [anchor.first, anchor.last].includes(picture?.id ?? ''),
  );
  return has
    ? { kind: 'edit', call: { do: 'set_text', which: { by: 'on', pictures: on }, text } }
    : undefined;
}

/** The text that is meant: the one that words name, the one most like it, the only one. */
function whichIn(words: string, text: string, message: Message): TextTarget | undefined {
  const role = roleSchema.safeParse(saidIn(words, 'text.change', message).clause.take('role')).data;
  if (role) return { by: 'role', role };
  const texts = message.situation.draft ? textsIn(message.situation.draft) : [];
  const [best, next] = texts
    .map((each) => ({ text: each.text, share: shareOf(each.text, text) }))
    .toSorted((a, b) => b.share - a.share);
  const isBest = best && (!next || (best.share >= ALIKE && best.share > next.share));
  return isBest ? { by: 'words', words: best.text } : undefined;
}

/** How much of the words, or signs, of the shorter text the other one has. */
function shareOf(one: string, other: string): number {
  const [a, b] = [one, other].map(
    (text) => new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)),
  );
  if (!a || !b || a.size === 0 || b.size === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}
