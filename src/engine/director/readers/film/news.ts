import type { Language } from '../../language/languages.ts';
import { simplified } from '../../language/hanScript.ts';
import { quoteEnd } from '../../language/quoteEnd.ts';
import type { Span } from '../../language/marks.ts';
import type { Said } from '../phrases/forms/texts/textFixes.ts';
import { ADDED, CHANGED, FIRST, KIND_WORDS, LAST, MADE, NOT_SO, STATED } from './hints.ts';
import { valueWith } from './valueWith.ts';
import { hitsIn, partAt, sentencesIn, stemsOf } from './stems.ts';
import { valuesIn, type Kind, type Value } from './values.ts';

/** What is otherwise now than the film says: `price went up, its $24 now`, `on arrive le 5`, `折扣改成7折`. The one value of the kind is said anew, and all around it stays. */

/** What was found of it in a message. */
export interface News {
  /** What the film says then. */
  readonly said: readonly Said[];
  /** The parts of the message that said so. */
  readonly spans: readonly Span[];
  /** Several values could be meant: the texts that say them. */
  readonly which: readonly string[];
}

/** A value of the film. */
interface Place {
  readonly said: number;
  readonly value: Value;
}

export function readNews(message: string, film: readonly Said[], language: Language): News {
  const isDayFirst = !/^(?:en|zh|ja)/.test(language);
  let said = film;
  const spans: Span[] = [];
  const which: string[] = [];
  const quoted = quotesIn(message);
  const isChanged = CHANGED.test(message);
  for (const sentence of sentencesIn(message)) {
    const words = message.slice(...sentence);
    const values = valuesIn(words, isDayFirst).filter(
      ({ start, end }) => !quoted.some(([from, to]) => from < sentence[0] + end && to > sentence[0] + start),
    );
    const olds = values.filter(({ start }) => NOT_SO.test(words.slice(0, start)));
    for (const value of values) {
      if (olds.includes(value)) continue;
      const part = partAt(words, value, values);
      const about = words.slice(...part);
      if (!isTold(about, value, isChanged)) continue;
      const places = placesOf(said, { value, about, olds, isChanged, isDayFirst, sentence: words });
      const found = [...new Set(places.map(({ value: { text } }) => text))];
      if (found.length > 1) which.push(...new Set(places.map(({ said: at }) => said[at]?.now ?? '')));
      if (found.length !== 1) continue;
      const next = said.map((each, at) =>
        withPlaces(
          each,
          places.filter((place) => place.said === at),
          value,
        ),
      );
      if (next.every(({ now }, at) => now === said[at]?.now)) continue;
      said = next;
      spans.push([sentence[0] + opening(words, part[0]), sentence[0] + part[1]]);
      for (const old of olds)
        spans.push([sentence[0] + partAt(words, old, values)[0], sentence[0] + old.end]);
    }
  }
  return { said, spans, which };
}

/** Where a part begins together with what leads to it: `two changes for this year:`, `and`. */
function opening(sentence: string, at: number): number {
  const head = sentence.slice(0, at);
  if (/[:：]\s*$/u.test(head)) return 0;
  return at - (/(?:,|，|(?<!\p{L})(?:and|but|y|und|et|e))\s*$/iu.exec(head)?.[0].length ?? 0);
}

/** Where something is quoted: it is to be shown as it stands there. */
function quotesIn(message: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < message.length; at += 1) {
    const end = quoteEnd(message, at);
    if (end === undefined) continue;
    spans.push([at, end + 1]);
    at = end;
  }
  return spans;
}

const SURE: ReadonlySet<Kind> = new Set(['mail', 'url', 'phone', 'hashtag', 'date', 'hours', 'price']);

/** Whether a part of a message tells a value of what the film is about. */
function isTold(about: string, { kind, unit, text }: Value, isChanged: boolean): boolean {
  if (/^(?:sec|min|photo|pict|image|slide|clip|秒|张|張|个|個|fps|px|times|x$)/u.test(unit ?? ''))
    return false;
  if (MADE.test(about.replace(text, '')) && !['mail', 'url', 'phone', 'price'].includes(kind)) return false;
  const isBare = stemsOf(about.replace(text, ' ').replace(ADDED, ' ')).length === 0;
  if (ADDED.test(about)) return isBare && SURE.has(kind);
  return isChanged || STATED.test(about) || isBare;
}

interface Wanted {
  readonly value: Value;
  readonly about: string;
  readonly olds: readonly Value[];
  readonly isChanged: boolean;
  readonly isDayFirst: boolean;
  readonly sentence: string;
}

/** The values of the film that are meant: those that stand where the same is spoken of, else the only ones of the kind. */
function placesOf(said: readonly Said[], wanted: Wanted): Place[] {
  const { value, about, olds, isChanged, isDayFirst, sentence } = wanted;
  const all = said.flatMap(({ now }, at): Place[] =>
    valuesIn(now, isDayFirst).flatMap((each) =>
      isAlike(each, value, `${about} ${sentence}`) ? [{ said: at, value: each }] : [],
    ),
  );
  const old = all.filter(({ value: each }) => olds.some((one) => plain(one.text) === plain(each.text)));
  if (old.length > 0) return old;
  const places = all.filter(({ value: each }) => plain(each.text) !== plain(value.text));
  if (places.length === 0 || (olds.length > 0 && value.kind !== 'date')) return [];
  const topic = stemsOf(about.replace(value.text, value.unit ?? ' '));
  const scored = places.map((place) => {
    const text = said[place.said]?.now ?? '';
    const [own, around] = hitsIn(text, place.value, topic);
    return {
      place,
      own: own + (labelOf(place.value.text) !== '' && about.includes(labelOf(place.value.text)) ? 1 : 0),
      around,
    };
  });
  const sided = sideOf(
    scored.filter(({ around }) => around === Math.max(...scored.map((each) => each.around))),
    about,
  );
  const best = Math.max(...scored.map(({ own }) => own));
  const near = best > 0 ? scored.filter(({ own }) => own === best) : scored;
  const mostAround = Math.max(...near.map(({ around }) => around));
  const likely = near.filter(({ around }) => around === mostAround);
  // What is spoken of stands elsewhere: that is no value of it.
  const isElsewhere =
    best === 0 && mostAround === 0 && said.some(({ now }) => topic.some((stem) => plain(now).includes(stem)));
  const isOfOther = best === 0 && mostAround > 0 && !CHANGED.test(about);
  if (sided && mostAround > 0) return [sided.place];
  if (isElsewhere || isOfOther) return [];
  const isSure = best > 0 || mostAround > 0 || isChanged || SURE.has(value.kind);
  return isSure && topic.length <= (isChanged ? MOST_WORDS : 2) + best
    ? likely.map(({ place }) => place)
    : [];
}

/** So many words that the film does not have may stand beside a value. */
const MOST_WORDS = 4;

/** The last or the first of several, where it is called so. */
function sideOf<T>(places: readonly T[], about: string): T | undefined {
  if (places.length < 2) return undefined;
  return LAST.test(about) ? places.at(-1) : FIRST.test(about) ? places[0] : undefined;
}

/** `晚上` of `晚上六点到八点`: what a value is called within itself. */
const labelOf = (text: string): string =>
  /^\p{Script=Han}{2}(?=[\d一二三四五六七八九十])/u.exec(text)?.[0] ?? '';

const plain = (text: string): string => simplified(text.toLowerCase()).replaceAll(/\s/g, '');

/** Units of one kind. */
const UNITS: readonly string[] = ['天日', '个名位人', '块元', '号日', '年载'];

/** Whether a value of the film is of the kind of one that is told. @param about what is said of it */
function isAlike(own: Value, told: Value, about: string): boolean {
  if (told.kind === 'number') {
    const isNamed = KIND_WORDS[own.kind]?.test(about) ?? false;
    const others = Object.entries(KIND_WORDS).some(([kind, words]) => kind !== own.kind && words.test(about));
    return (
      isNamed || (!others && (own.kind === 'number' || own.kind === 'count') && digits(own) === digits(told))
    );
  }
  if (own.kind !== told.kind) return false;
  if (told.kind === 'date') return isSameForm(own, told);
  if (told.kind !== 'count') return true;
  const [one, two] = [own.unit ?? '', told.unit ?? ''].map((unit) =>
    simplified(unit).replace(/(?<=...)e?s$/, ''),
  );
  return one === two || UNITS.some((unit) => unit.includes(one ?? '?') && unit.includes(two ?? '?'));
}

const digits = ({ text }: Value): number => text.replaceAll(/\D/g, '').length;

/** Whether a date can be said in the place of another. */
function isSameForm({ parts: own = {} }: Value, { parts: told = {} }: Value): boolean {
  const isDay = own.day !== undefined && told.day !== undefined;
  const isWeekday = own.weekday !== undefined && told.weekday !== undefined;
  const isMonth = own.month !== undefined && told.month !== undefined;
  return isDay || (isWeekday && told.day === undefined) || (isMonth && told.day === undefined);
}

/** A text with another value in these places. */
function withPlaces(said: Said, places: readonly Place[], value: Value): Said {
  let { now } = said;
  for (const { value: old } of places.toSorted((a, b) => b.value.start - a.value.start)) {
    const text = valueWith(old, value);
    if (text !== undefined) now = now.slice(0, old.start) + text + now.slice(old.end);
  }
  return { ...said, now };
}
