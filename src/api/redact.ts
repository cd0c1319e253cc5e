/** What stands in a log line where a secret was. */
const REDACTED = '[redacted]';

/** Each pattern's first group is kept, the rest of the match goes. */
const SECRETS: readonly RegExp[] = [
  // The backend's own tokens: users', anonymous ones, claim tokens.
  /()\b(?:nmv|clm)_[\w.~+/=%-]+/g,
  /(\b(?:bearer|basic)\s+)[\w.~+/=-]+/gi,
  // `"token": "…"`, `api_key=…`, `authorization: …`, `?ct=…`; the value up to a quote, a separator or the end.
  /((?:\b|_)(?:token|secret|password|passwd|api[_-]?key|authorization|signature|ct)["']?\s*[:=]\s*["']?)(?!\[redacted\]|bearer\b|basic\b)[^\s"'&,;})]+/gi,
  // A signed address's query parameters.
  /([?&]x-amz-(?:signature|credential|security-token)=)[^\s"'&]+/gi,
  // `http://user:password@proxy`, the password with an `@` in it, too; `https://token@host`.
  /(\/\/)[^\s/]+(?=@)/g,
  // JSON Web Tokens, signed or encrypted.
  /()(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*)+/g,
  // Hexadecimal digits, 32 or more, and what hangs on them.
  /()(?<![\w-])[0-9a-f]{32,}(?![\w-])(?:[.~+/=][\w.~+/=-]*)?/gi,
];

/** What a token may be made of: the alphabets of base64, and the dots, slashes and tildes that some put between their parts. */
const TOKEN_LIKE = /[\w.~+/=-]{32,}/g;
/** So many characters in a row are looked at; a token of fewer is not told from a word. */
const WINDOW = 32;
/** In so many places of a window, at least, a random string goes from one kind of character to another (20 on average) … */
const CHANGES = 12;
/** … and so often to a digit or from one (9 on average). In a path or a name, words and numbers stay together. */
const DIGIT_CHANGES = 3;

/** Whether a run of characters has a part that nobody has written. */
function looksRandom(text: string): boolean {
  const kinds = Array.from(text, kindOf);
  const at = (index: number): readonly [change: number, digit: number] => {
    const [before, after] = [kinds[index - 1], kinds[index]];
    if (before === after || before === '-' || after === '-') return [0, 0];
    return [1, before === '0' || after === '0' ? 1 : 0];
  };
  let [changes, digits] = [0, 0];
  for (let index = 1; index < kinds.length; index += 1) {
    const [enter, enterDigit] = at(index);
    const [leave, leaveDigit] = index >= WINDOW ? at(index - WINDOW + 1) : [0, 0];
    changes += enter - leave;
    digits += enterDigit - leaveDigit;
    if (changes >= CHANGES && digits >= DIGIT_CHANGES && /[a-z]/.test(text) && /[A-Z]/.test(text))
      return true;
  }
  return false;
}

function kindOf(character: string): '0' | 'a' | 'A' | '-' {
  if (/\d/.test(character)) return '0';
  if (/[a-z]/.test(character)) return 'a';
  return /[A-Z]/.test(character) ? 'A' : '-';
}

/**
 * A log line without its secrets: tokens, bearer headers, passwords in addresses, and whatever is shaped like a token.
 *
 * @param known secrets that have no telling shape, such as a token that the user typed; ones under 6 characters are ignored,
 * since cutting those out would garble the line
 */
export function redact(line: string, known: Iterable<string> = []): string {
  let safe = line;
  for (const secret of known) if (secret.length >= 6) safe = safe.replaceAll(secret, REDACTED);
  for (const pattern of SECRETS) safe = safe.replace(pattern, `$1${REDACTED}`);
  return safe.replace(TOKEN_LIKE, (text) => (looksRandom(text) ? REDACTED : text));
}
