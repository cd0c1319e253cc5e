/** Signs that part what is listed, the surest first. */
const BORDERS: readonly RegExp[] = [
  /\n+/u,
  /\s+[/|]\s+|[|｜]/u,
  /\s*[;；]\s*/u,
  /\s*[、]\s*/u,
  /\s*[,，]\s*(?:and |und |y |et |e )?/u,
];
const MARK = /^\s*(?:\d{1,3}\s*[.)、:：]|[-–—•*])\s+|^\s*\d{1,3}[.)、]\s*(?=\p{L})/u;

/** What a list says, one by one: `a / b / c`, `1. …`, lines. Words without a sign between them are one. */
export function listed(words: readonly string[]): string[] {
  const [only, ...others] = words;
  if (only === undefined) return [];
  const items = others.length > 0 ? [...words] : partsOf(only);
  return items.map((item) => item.replace(MARK, '').trim()).filter((item) => item !== '');
}

function partsOf(words: string): string[] {
  const border = BORDERS.find((each) => each.test(words));
  const numbered = words.split(/\s+(?=\d{1,2}[.)]\s)/u);
  if (numbered.length > 1) return numbered;
  return border ? words.split(border) : [words];
}
