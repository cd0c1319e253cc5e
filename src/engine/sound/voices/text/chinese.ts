import { toCardinal } from 'n2words/zh-Hans-CN';

const DIGITS = '零一二三四五六七八九';
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** What is counted: before it, two is 两. */
const COUNTED = '[个位只条张件天年周次种家块间座辆本支把双对名岁步千万亿]|小时|分钟|公里|公斤|米';
const UNITS: Readonly<Record<string, string>> = {
  ...{
    'km/h': '公里每小时',
    'm/s': '米每秒',
    km: '公里',
    cm: '厘米',
    mm: '毫米',
    m: '米',
    kg: '公斤',
    g: '克',
    mg: '毫克',
  },
  ...{
    ml: '毫升',
    L: '升',
    l: '升',
    '℃': '摄氏度',
    '°C': '摄氏度',
    '°': '度',
    GB: 'G',
    MB: '兆',
    min: '分钟',
    s: '秒',
    h: '小时',
  },
};
const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': '元',
  '￥': '元',
  $: '美元',
  '€': '欧元',
  '£': '英镑',
};

type Rule = readonly [RegExp, (...groups: string[]) => string];

/** In this order: what is part of something else is read with it. */
const RULES: readonly Rule[] = [
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, (whole) => digits(whole).replaceAll('一', '幺')],
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    (_, year = '', month = '', day = '') =>
      `${digits(year)}年${cardinal(String(Number(month)))}月${cardinal(String(Number(day)))}日`,
  ],
  [/(?<!\d)(\d{4}|\d{2}(?=年代))(?=年)/g, (whole) => (whole.length === 2 ? cardinal(whole) : digits(whole))],
  [/(?<!\d)(\d{1,2})[:：](\d{2})(?!\d)/g, (_, hour = '', minute = '') => clock(hour, minute)],
  [
    new RegExp(`([¥￥$€£])(${NUMBER})([万亿]?)`, 'g'),
    (_, sign = '', number = '', scale = '') => `${cardinal(number)}${scale}${CURRENCIES[sign] ?? ''}`,
  ],
  [new RegExp(`(?<![\\d.])(${NUMBER})(?=[~～–—-]\\d)`, 'g'), (_, number = '') => cardinal(number)],
  [/(?<=[零一二三四五六七八九十百千万亿%])[~～–—-](?=\d)/g, () => '到'],
  [/(?<![\w.\p{Script=Han}])[-−](?=\d)/gu, () => '负'],
  [new RegExp(`(${NUMBER})[%％]`, 'g'), (_, number = '') => `百分之${cardinal(number)}`],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    (_, part = '', whole = '') => `${cardinal(whole)}分之${cardinal(part)}`,
  ],
  [
    new RegExp(`(${NUMBER}) ?(km\\/h|m\\/s|[a-zA-Z]{1,2}|min|℃|°C?)(?![A-Za-z])`, 'g'),
    (whole, number = '', unit = '') =>
      UNITS[unit] === undefined ? whole : `${counted(number)}${UNITS[unit]}`,
  ],
  [/(\d) ?[x×X] ?(?=\d)/g, (_, digit = '') => `${digit}乘`],
  [new RegExp(`(?<![\\d.第])2(?=(?:${COUNTED})(?!月))`, 'g'), () => '两'],
  [new RegExp(`(?<![\\d.])(${NUMBER})`, 'g'), (_, number = '') => cardinal(number)],
  [/&/g, () => '和'],
];

/** Chinese words as people say them: numbers, amounts, dates and units written out. Pure. */
export function spokenChinese(text: string): string {
  let said = text;
  for (const [pattern, to] of RULES)
    said = said.replaceAll(pattern, (...found: unknown[]) =>
      to(...found.map((each) => (typeof each === 'string' ? each : ''))),
    );
  return said;
}

const digits = (number: string): string =>
  Array.from(number, (digit) => DIGITS[Number(digit)] ?? '').join('');

function cardinal(number: string): string {
  const plain = number.replaceAll(',', '');
  if (plain.replace('.', '').length > 12 || /^0\d/.test(plain)) return digits(plain);
  const [whole = '', fraction] = plain.split('.');
  const words = toCardinal(whole, { formal: false }).replace(/^一十/, '十');
  return fraction === undefined ? words : `${words}点${digits(fraction)}`;
}

const counted = (number: string): string => (number === '2' ? '两' : cardinal(number));

function clock(hour: string, minute: string): string {
  if (Number(hour) > 24 || Number(minute) > 59) return `${cardinal(hour)}比${cardinal(minute)}`;
  const hours = `${counted(String(Number(hour)))}点`;
  if (minute === '00') return `${hours}整`;
  return `${hours}${minute.startsWith('0') ? `零${cardinal(minute.slice(1))}` : cardinal(minute)}分`;
}
