const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const HAN = '零一二三四五六七八九';

/** Pattern of a number: digits, English words up to ninety-nine, Chinese numerals up to 999. No groups. */
export const NUMBER =
  `(?:\\d+(?:\\.\\d+)?|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|` +
  `(?:${[...TEENS, ...ONES].join('|')})(?![a-z])|[${HAN}两十百]+)`;

/** Pattern of a place in a row: `third`, `3rd`, `last`. No groups. */
export const ORDINAL = `(?:(?:${ORDINALS.join('|')}|last|final)(?![a-z])|\\d+(?:st|nd|rd|th)(?![a-z]))`;

/** Reads what {@link NUMBER} matched. NaN for anything else. */
export function readNumber(text: string): number {
  const word = text.trim().toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (/^[零一二三四五六七八九两十百]+$/.test(word)) return readHan(word);
  const [first = '', second] = word.split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + Math.max(0, second === undefined ? 0 : ONES.indexOf(second));
  const teens = TEENS.indexOf(first);
  if (teens >= 0) return teens + 11;
  const ones = ONES.indexOf(first);
  return ones >= 0 ? ones : NaN;
}

/** Reads what {@link ORDINAL} matched: 1 for the first, -1 for the last. */
export function readOrdinal(text: string): number {
  if (/^(last|final)$/.test(text)) return -1;
  const position = ORDINALS.indexOf(text);
  return position >= 0 ? position + 1 : Number.parseInt(text, 10);
}

function readHan(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text.replaceAll('两', '二')) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : 0;
    if (unit === 0) digit = HAN.indexOf(character);
    else {
      // 十五 is 15: the one before the ten goes without saying.
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
