import { toCardinal, toOrdinal } from 'n2words/en-US';

/** What stands for a word. Those that end in a full stop may end a sentence, too. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bMr\./g, 'Mister'],
  [/\bMrs\./g, 'Missus'],
  [/\bMs\./g, 'Miss'],
  [/\bDr\.(?= \p{Lu})/gu, 'Doctor'],
  [/\bProf\./g, 'Professor'],
  [/\bSt\.(?= \p{Lu})/gu, 'Saint'],
  [/\bSt\./g, 'Street'],
  [/\bAve\./g, 'Avenue'],
  [/\bBlvd\./g, 'Boulevard'],
  [/\bRd\./g, 'Road'],
  [/\bJr\./g, 'Junior'],
  [/\bSr\./g, 'Senior'],
  [/\bvs?\.(?=\s)|\bvs\b/gi, 'versus'],
  [/\be\.g\./gi, 'for example'],
  [/\bi\.e\./gi, 'that is'],
  [/\betc\./gi, 'et cetera'],
  [/\bapprox\./gi, 'approximately'],
  [/\bdept\./gi, 'department'],
  [/\best\.(?= \d)/gi, 'established'],
  [/\bNo\.? ?(?=\d)|#(?=\d)/g, 'number '],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/(?=\s)/gi, 'with'],
  [/\s&\s/g, ' and '],
  [/\s=\s/g, ' equals '],
];

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'km/h': ['kilometer per hour', 'kilometers per hour'],
  'm/s': ['meter per second', 'meters per second'],
  mph: ['mile per hour', 'miles per hour'],
  fps: ['frame per second', 'frames per second'],
  km: ['kilometer', 'kilometers'],
  cm: ['centimeter', 'centimeters'],
  mm: ['millimeter', 'millimeters'],
  m: ['meter', 'meters'],
  ft: ['foot', 'feet'],
  mi: ['mile', 'miles'],
  kg: ['kilogram', 'kilograms'],
  mg: ['milligram', 'milligrams'],
  g: ['gram', 'grams'],
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  oz: ['ounce', 'ounces'],
  ml: ['milliliter', 'milliliters'],
  l: ['liter', 'liters'],
  L: ['liter', 'liters'],
  min: ['minute', 'minutes'],
  sec: ['second', 'seconds'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  kB: ['kilobyte', 'kilobytes'],
  MB: ['megabyte', 'megabytes'],
  GB: ['gigabyte', 'gigabytes'],
  TB: ['terabyte', 'terabytes'],
  kWh: ['kilowatt hour', 'kilowatt hours'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '°': ['degree', 'degrees'],
  '%': ['percent', 'percent'],
};
const CURRENCIES: Readonly<Record<string, readonly [one: string, many: string, cents: string]>> = {
  $: ['dollar', 'dollars', 'cents'],
  '€': ['euro', 'euros', 'cents'],
  '£': ['pound', 'pounds', 'pence'],
  '¥': ['yen', 'yen', ''],
};
const SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
};
const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const FRACTIONS: Readonly<Record<string, string>> = {
  ...{
    '1/2': 'one half',
    '1/3': 'one third',
    '2/3': 'two thirds',
    '1/4': 'a quarter',
    '3/4': 'three quarters',
  },
  ...{ '½': 'one half', '¼': 'a quarter', '¾': 'three quarters', '⅓': 'one third', '⅔': 'two thirds' },
};
/** Digits from which on a number is read one digit after the other. */
const LONG = 13;

type Rule = readonly [RegExp, (...groups: string[]) => string];

/** In this order: what is part of something else is read with it. */
const RULES: readonly Rule[] = [
  [
    /\b(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu|gov|de|uk|cn))(\/[\w/-]*)?(?![\w-])/gi,
    (_, host = '', path = '') => address(`${host}${path.replace(/\/$/, '')}`),
  ],
  [/(?<=\w)@(?=\w)/g, () => ' at '],
  [
    new RegExp(`([$€£¥])(${NUMBER})(?: ?(k|mn?|bn?|thousand|million|billion)(?![\\p{L}]))?`, 'gu'),
    (_, sign = '', number = '', scale = '') => money(sign, number, scale),
  ],
  [
    /\b(\d{1,2}):(\d{2})(?: ?([ap])\.?m\b\.?)?/gi,
    (_, hour = '', minute = '', half = '') => clock(hour, minute, half),
  ],
  [
    /\b(\d{1,2}) ?([ap])\.?m\b\.?/gi,
    (_, hour = '', half = '') => `${cardinal(hour)} ${half.toLowerCase()} m`,
  ],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (whole, y = '', m = '', d = '') => dateOf(whole, y, m, d)],
  [
    // The month first, as Americans write it, unless there is no such month.
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g,
    (whole, a = '', b = '', y = '') => (Number(a) > 12 ? dateOf(whole, y, b, a) : dateOf(whole, y, a, b)),
  ],
  [/§+ ?(?=\d)/g, () => 'section '],
  [/\bpp?\. ?(?=\d)/g, (whole) => (whole.startsWith('pp') ? 'pages ' : 'page ')],
  [/\bfigs?\. ?(?=\d)/gi, (whole) => (/s\./i.test(whole) ? 'figures ' : 'figure ')],
  [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)`, 'g'),
    (_, month = '', day = '') => `${monthOf(month)} ${ordinal(day)}`,
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})(?!\\p{L})`, 'gu'),
    (_, day = '', month = '') => `the ${ordinal(day)} of ${monthOf(month)}`,
  ],
  [/\b(\d+)(?:st|nd|rd|th)\b/gi, (_, number = '') => ordinal(number)],
  [
    /(?<![\d.,])(\d{2})?['’]?([2-9]0)['’]?s\b/g,
    (_, century = '', decade = '') => `${century && `${cardinal(century)} `}${plural(cardinal(decade))}`,
  ],
  [/(?<![\d/])(?:[123]\/[234])(?![\d/])|[½¼¾⅓⅔]/g, (whole) => FRACTIONS[whole] ?? whole],
  [/(\d) ?[x×] ?(?=\d)/g, (_, digit = '') => `${digit} by `],
  [/(\d)[x×](?!\p{L})/gu, (_, digit = '') => `${digit} times`],
  [/(?<=[\d%°CF]) ?[–—] ?(?=\d)|(?<=(?<![\w-])\d{1,4})-(?=\d{1,4}(?![\w-]))/g, () => ' to '],
  [/(?<![\w.])[-−](?=\d)/g, () => 'minus '],
  [/\b24\/7\b/g, () => 'twenty-four seven'],
  [/(?<=\d)\/(?=\d)/g, () => ' out of '],
  [/(?<=\d):(?=\d)/g, () => ' to '],
  [
    new RegExp(`(?<![\\w.,])(${NUMBER}) ?(km\\/h|m\\/s|[a-zA-Z]{1,3}|°[CF]?|%)(?![\\p{L}\\p{N}/])`, 'gu'),
    (whole, number = '', unit = '') => measured(whole, number, unit),
  ],
  [/(?<=\d) ?\+ ?(?=\d)/g, () => ' plus '],
  [/(?<=\d)\+/g, () => ' plus'],
  [/\+?\d{1,4}(?:[ -]\d{2,4}){2,}/g, (whole) => digits(whole)],
  [/(?<![\d.,-])(1[1-9]\d{2}|20\d{2})(?!\d|[,.-]\d|\p{L})/gu, (_, year = '') => yearOf(year)],
  [/\bv(?=\d)/gi, () => 'version '],
  [/\d+(?:\.\d+){2,}/g, (whole) => whole.split('.').map(cardinal).join(' point ')],
  [/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, () => ' '],
  [new RegExp(`(?<![\\d.])(${NUMBER})(?!\\d)`, 'g'), (_, number = '') => cardinal(number)],
];

/** English words as people say them: numbers, amounts, dates, units and abbreviations written out. Pure. */
export function spokenEnglish(text: string): string {
  let said = text;
  for (const [pattern, to] of ABBREVIATIONS) said = said.replaceAll(pattern, to);
  for (const [pattern, to] of RULES)
    said = said.replaceAll(pattern, (...found: unknown[]) =>
      to(...found.map((each) => (typeof each === 'string' ? each : ''))),
    );
  return said;
}

function cardinal(number: string): string {
  const plain = number.replaceAll(',', '');
  // A serial number, or one that begins with naught, is no amount.
  if (plain.replace('.', '').length >= LONG || /^0\d/.test(plain)) return digits(plain);
  const [whole = '', fraction] = plain.split('.');
  const words = toCardinal(whole);
  return fraction === undefined ? words : `${words} point ${digits(fraction)}`;
}

const ordinal = (number: string): string =>
  Number(number) > 0 && number.length < LONG ? toOrdinal(number) : digits(number);

const digits = (number: string): string => Array.from(number, sayDigit).join(' ').replaceAll(' ,', ',');

function sayDigit(digit: string): string {
  return /\d/.test(digit) ? toCardinal(digit) : digit === '+' ? 'plus' : ',';
}

function yearOf(year: string): string {
  const [century, rest] = [year.slice(0, 2), year.slice(2)];
  if (rest === '00') return Number(century) % 10 === 0 ? toCardinal(year) : `${toCardinal(century)} hundred`;
  if (century === '20' && rest.startsWith('0')) return `two thousand ${toCardinal(rest)}`;
  return `${toCardinal(century)} ${rest.startsWith('0') ? 'oh ' : ''}${toCardinal(rest)}`;
}

function clock(hour: string, minute: string, half: string): string {
  if (Number(hour) > 24 || Number(minute) > 59) return `${cardinal(hour)} ${cardinal(minute)}`;
  const minutes =
    minute === '00'
      ? half === ''
        ? 'o’clock'
        : ''
      : `${minute.startsWith('0') ? 'oh ' : ''}${toCardinal(minute)}`;
  return [toCardinal(hour), minutes, half === '' ? '' : `${half.toLowerCase()} m`].filter(Boolean).join(' ');
}

function money(sign: string, number: string, scale: string): string {
  const [one, many, cents] = CURRENCIES[sign] ?? ['', '', ''];
  if (scale !== '') return `${cardinal(number)} ${SCALES[scale] ?? scale} ${many}`;
  const [whole = '', fraction] = number.split('.');
  if (fraction?.length !== 2 || cents === '') return `${cardinal(number)} ${number === '1' ? one : many}`;
  const amount = `${cardinal(whole)} ${whole === '1' ? one : many}`;
  return fraction === '00' ? amount : `${amount} and ${cardinal(String(Number(fraction)))} ${cents}`;
}

function measured(whole: string, number: string, unit: string): string {
  const words = UNITS[unit];
  return words === undefined ? whole : `${cardinal(number)} ${number === '1' ? words[0] : words[1]}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const monthOf = (short: string): string =>
  MONTHS.find((month) => month.startsWith(short.slice(0, 3))) ?? short;

function dateOf(whole: string, year: string, month: string, day: string): string {
  const name = MONTHS[Number(month) - 1];
  return name === undefined || Number(day) < 1 || Number(day) > 31
    ? whole
    : `${name} ${ordinal(String(Number(day)))}, ${yearOf(year)}`;
}

const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

const address = (text: string): string =>
  text.replaceAll('.', ' dot ').replaceAll('/', ' slash ').replaceAll('-', ' dash ');
