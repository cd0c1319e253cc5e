const MOST_SIGNS = 60;
/** Marks inside of marks. */
const INNER: Readonly<Record<string, string>> = {
  '“': '‘',
  '”': '’',
  '„': '‚',
  '"': "'",
  '«': '“',
  '»': '”',
};
const INNER_CORNERS: Readonly<Record<string, string>> = { '「': '『', '」': '』' };

/** Words in quotation marks: in one line, cut where they are long, with other marks for what is quoted in them. */
export function quote(text: string, open: string, close: string): string {
  const inner = open === '「' ? INNER_CORNERS : INNER;
  const signs = Array.from(text.trim().replaceAll(/\s*\n\s*/g, ' / '), (sign) => inner[sign] ?? sign);
  return (
    open +
    (signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join('')}…` : signs.join('')) +
    close
  );
}
