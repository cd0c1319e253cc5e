import type { Change } from '../../edits/calls/targets.ts';
import type { Reading, Wish } from '../reader.ts';

/** A time beside these is one more, or one less; by itself it says how long. Per language. */
const MORE_OR_LESS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:more|longer|shorter|less|extra|add|another|off|by|plus|later|earlier|further|cut|lose|on top|quicker|faster|slower|extend|extended)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:más|mas|menos|otros?|añad\p{L}*|agreg\p{L}*|quit\p{L}*|recort\p{L}*|sum\p{L}*|extra)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:mehr|länger|kürzer|weniger|noch|um|zusätzlich|weg|früher|später|plus)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:plus|moins|encore|ajout\p{L}*|enlèv\p{L}*|rallong\p{L}*|raccourci\p{L}*|supplémentaires?)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:mais|menos|outros?|adicion\p{L}*|tir\p{L}*|cort\p{L}*|aument\p{L}*|extra|a mais|a menos)(?!\p{L})/iu,
  zh: /多|少|再|加|减|延长|缩短|增|删|剪|早|晚|往后|提前|长一?点|短一?点/u,
  ja: /さらに|もう|あと|長く|短く|延ば|伸ば|追加|増や|減ら|足し|早く|遅く/u,
};
const STOPS = /[.;:!?,。，；：！？\n]/u;
/** Digits with a unit, as people write times. */
const TIMED = (seconds: number): RegExp => new RegExp(`(?<![\\d.,])${seconds}(?![\\d])`, 'u');

/** `que dure menos, 12 seg`: it lasts twelve seconds, and not twelve less. Pure. @param language the message's */
export function plainTimes(
  { wishes, origins }: Pick<Reading, 'wishes' | 'origins'>,
  text: string,
  language: string,
): readonly Wish[] {
  return wishes.map((wish) => {
    if (wish.kind !== 'edit') return wish;
    const { call } = wish;
    if (call.do !== 'set_length' && call.do !== 'set_picture_length') return wish;
    const origin = origins?.get(wish) ?? ([0, text.length] as const);
    const length = plainOf(call.length, text.slice(...origin), language);
    return length === call.length ? wish : { kind: 'edit', call: { ...call, length } };
  });
}

function plainOf(length: Change, words: string, language: string): Change {
  if (!('more' in length)) return length;
  const seconds = Math.abs(length.more) / 1000;
  const found = Number.isInteger(seconds) ? TIMED(seconds).exec(words) : null;
  const pattern = MORE_OR_LESS[language];
  if (!found || !pattern) return length;
  // By itself behind a comma: `…, 12 seg`, `…, deixa uns 8 segundos`.
  const parts = words.slice(0, found.index).split(STOPS);
  const after = words.slice(found.index).split(STOPS)[0] ?? '';
  const isByItself = parts.length > 1 && LEAD.test(parts.at(-1) ?? '') && !pattern.test(after);
  return isByItself ? { to: Math.abs(length.more) } : length;
}

/** What may stand before a time that says how long. */
const LEAD =
  /^(?:\s*(?:about|around|like|maybe|just|say|make it|leave it|keep it|give it|unos|uns|una|unas|deixa|deja|déjala|lass|lass es|laisse|environ|dans les|vers|autour de|so|wie|auf|como|etwa|ca\.?|circa|a|大概|约|約|就|只要)(?!\p{L}))*\s*$/iu;
