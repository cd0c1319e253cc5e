import { DATES, partsOf, type DateParts } from './dates.ts';

/** Values of a kind that a text says: telephone numbers, dates, hours, prices, counts. Of any language, as they are written. */

export type Kind =
  | 'mail'
  | 'url'
  | 'hashtag'
  | 'phone'
  | 'date'
  | 'hours'
  | 'time'
  | 'price'
  | 'percent'
  | 'year'
  | 'count'
  | 'number';

/** A value, and where it stands. */
export interface Value {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is counted, in lower case; its number is what the value is. */
  readonly unit?: string;
  readonly parts?: DateParts;
}

const HAN_DIGITS = '[\\d零一二三四五六七八九十百千万两半]';
const HAN_PART = '(?:早上|上午|中午|下午|晚上|傍晚|凌晨|清晨|夜里|午前|午後|朝|夜)?';
const HAN_TIME = `${HAN_PART}(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点钟?|點鐘?|时|時)(?:半|[一三]刻|[\\d一二三四五六七八九十]{1,3}分?)?`;
const CLOCK =
  "\\d{1,2}[:h]\\d\\d(?: ?[ap]\\.?m\\.?(?!\\p{L}))?|\\d{1,2}(?:\\.\\d\\d)? ?(?:[ap]\\.?m\\.?|uhr|o'clock|h)(?!\\p{L})|(?<!\\p{L})(?:noon|midnight|mittags|midi|minuit|mediodía|meio-dia)(?!\\p{L})";
const TO = '(?: ?(?:-|–|—|~|〜|to|until|till|til|bis|hasta|até|às|à|a|到|至|から) ?)(?:las |às |les )?';
const AMOUNT = '\\d{1,3}(?:[., ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)';
const MONEY =
  '(?:[£$€¥￥]|euros?|dollars?|bucks|pounds?|quid|usd|eur|gbp|chf|francs?|reais|reales|pesos|yen|元|块|圆|圓|塊|円|人民币|欧元|美元)';

const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ['mail', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  [
    'url',
    /(?:https?:\/\/|www\.)[^\s,;!?“”"]+[^\s,.;!?“”"]|(?<![\w.@])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co\.uk|uk|de|fr|es|pt|br|jp|cn|tw|ca|eu|io|app|shop|store|info|example)(?![\w.]*\w)(?:\/[^\s,.;!?]*)?/giu,
  ],
  ['hashtag', /#(?=[\p{N}_]*\p{L})(?![0-9a-f]{6}(?!\p{L}))[\p{L}\p{N}_]+/giu],
];
const PHONE =
  /(?<![\p{L}\d.,:])\+?\(?\d[\d ()/-]{4,18}\d(?![\d:%]|[.,]\d| ?(?:km|miles|euros?|dollars?|元))/gu;
const LATER: readonly (readonly [Kind, RegExp])[] = [
  [
    'hours',
    new RegExp(
      `(?<![\\p{L}\\d.,:])(?:${CLOCK}|\\d{1,2})${TO}(?:${CLOCK}|\\d{1,2}(?!\\d|[.,:%]\\d|[%€$£]| ?(?:years|jahre|ans|años|euros?|dollars?|photos?|people)))|(?:${HAN_TIME})${TO}(?:${HAN_TIME})`,
      'giu',
    ),
  ],
  ['time', new RegExp(`(?<![\\p{L}\\d.,:])(?:${CLOCK})(?!\\d)|${HAN_TIME}`, 'giu')],
  [
    'price',
    new RegExp(
      `(?:R\\$|[£$€¥￥]) ?(?:${AMOUNT})(?:k(?!\\p{L}))?|(?<![\\d.,\\p{Script=Latin}])(?:${AMOUNT}) ?${MONEY}(?!\\p{Script=Latin})|${HAN_DIGITS}+(?:元|块钱?|圆|塊錢?|円)`,
      'giu',
    ),
  ],
  [
    'percent',
    new RegExp(
      `(?<![\\d.,])\\d+(?:[.,]\\d+)? ?(?:%|percent|prozent|por ciento|pour cent)|${HAN_DIGITS}[.点]?${HAN_DIGITS}?折`,
      'giu',
    ),
  ],
  ['year', /(?<![\d.,:/-])(?:19|20)\d\d(?![\d:%]|[.,]\d| ?(?:km|m|g|kg)(?!\p{L}))/gu],
  [
    'count',
    new RegExp(
      `(?<![\\p{L}\\d.,:])(?:${AMOUNT})[ -]?(?<unit>\\p{Script=Latin}{2,})|(?:\\d[\\d.,]*|[零一二三四五六七八九十百千万两]+)(?:多|余|餘)?(?<unitOf>[\\p{Script=Han}])`,
      'gu',
    ),
  ],
  ['number', new RegExp(`(?<![\\p{L}\\d.,:#])(?:${AMOUNT})(?![\\p{Script=Latin}\\d:])`, 'gu')],
];

/** The values that a text says, in their order; what is part of one is no other. @param isDayFirst how `10/4` is read where it could be either */
export function valuesIn(text: string, isDayFirst = false): Value[] {
  const values: Value[] = [];
  const isFree = (start: number, end: number): boolean =>
    values.every((value) => value.end <= start || value.start >= end);
  const add = (kind: Kind, found: RegExpExecArray, more: Partial<Value> = {}): void => {
    const start = found.index;
    const end = start + found[0].length;
    if (end > start && isFree(start, end)) values.push({ kind, start, end, text: found[0], ...more });
  };
  for (const [kind, pattern] of PATTERNS) for (const found of text.matchAll(pattern)) add(kind, found);
  for (const pattern of DATES.slice(0, FULL_DATES))
    for (const found of text.matchAll(pattern)) add('date', found, { parts: partsOf(found, isDayFirst) });
  for (const found of text.matchAll(PHONE))
    if ((found[0].match(/\d/g)?.length ?? 0) >= FEWEST_DIGITS) add('phone', found);
  for (const pattern of DATES.slice(FULL_DATES))
    for (const found of text.matchAll(pattern)) add('date', found, { parts: partsOf(found, isDayFirst) });
  for (const [kind, pattern] of LATER)
    for (const found of text.matchAll(pattern)) {
      const unit = found.groups?.['unit'] ?? found.groups?.['unitOf'];
      add(kind, found, unit === undefined ? {} : { unit: unit.toLowerCase() });
    }
  return values.toSorted((a, b) => a.start - b.start);
}

/** Dates of numbers only, which could be read as a telephone number. */
const FULL_DATES = 2;
const FEWEST_DIGITS = 7;

/** The digits of an amount, without its currency or unit: where they stand in its text. */
export function amountOf({ text }: Pick<Value, 'text'>): { start: number; end: number; text: string } {
  const found = /\d[\d.,]*\d|\d|[零一二三四五六七八九十百千万两半]+/u.exec(text);
  const start = found?.index ?? 0;
  const end = start + (found?.[0].length ?? text.length);
  return { start, end, text: text.slice(start, end) };
}
