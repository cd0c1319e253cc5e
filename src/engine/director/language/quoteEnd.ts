/** Opening quote → closing ones. A straight single quote counts only at the edge of words (“don't” is no quote). */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '”': '”"',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  "'": "'’",
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '‹': '›',
  '`': '`',
};

/** `rock 'n' roll`, `the '90s`: letters are left out, and nothing is quoted. */
const isElided = (text: string, at: number): boolean =>
  /^.(?:n['’]?|cause|til|em|bout|tis|twas)(?![a-z])/iu.test(text.slice(at, at + 7)) ||
  (/^.\d\d/u.test(text.slice(at, at + 3)) &&
    /(?:the|in|of|from|since|late|early) $/iu.test(text.slice(Math.max(0, at - 6), at)));

/** Position of the closing quote, where a quote opens at `at`. @param most signs that it has */
export function quoteEnd(text: string, at: number, most = text.length): number | undefined {
  const open = text.charAt(at);
  const closing = PAIRS[open];
  if (closing === undefined) return undefined;
  const single = open === "'" || open === '‘';
  if (single && (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || isElided(text, at))) return undefined;
  const until = Math.min(text.length, at + 2 + most);
  for (let end = at + 1; end < until; end += 1) {
    if (!closing.includes(text.charAt(end))) continue;
    // An apostrophe inside a word does not close.
    if (single && /\p{L}/u.test(text.charAt(end + 1))) continue;
    return end;
  }
  return undefined;
}

const OPENING = /["“”„‘‚'«‹]/u;
/** No quote has more signs. */
const LONGEST = 3000;

/** A message with its quotes as “ and ”, whichever they were; as long as it was. */
export function evenQuotes(text: string): string {
  if (!OPENING.test(text)) return text;
  let even = '';
  for (let at = 0; at < text.length;) {
    const end = OPENING.test(text.charAt(at)) ? quoteEnd(text, at, LONGEST) : undefined;
    even += end === undefined ? text.charAt(at) : `“${text.slice(at + 1, end)}”`;
    at = (end ?? at) + 1;
  }
  return even;
}
