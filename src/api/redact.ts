/** What stands in a log line where a secret was. */
const REDACTED = '[redacted]';

/** Each pattern's first group is kept, the rest of the match goes. */
const SECRETS: readonly RegExp[] = [
  // The backend's own tokens: users', anonymous ones, claim tokens.
  /()\b(?:nmv|clm)_[\w-]+/g,
  /(\b(?:bearer|basic)\s+)[\w.~+/=-]+/gi,
  // `"token": "…"`, `api_key=…`, `authorization: …`, `?ct=…`; the value up to a quote, a separator or the end.
  /((?:\b|_)(?:token|secret|password|passwd|api[_-]?key|authorization|signature|ct)["']?\s*[:=]\s*["']?)(?!\[redacted\]|bearer\b|basic\b)[^\s"'&,;})]+/gi,
  // A signed address's query parameters.
  /([?&]x-amz-(?:signature|credential|security-token)=)[^\s"'&]+/gi,
  // `http://user:password@proxy`, the password with an `@` in it, too; `https://token@host`.
  /(\/\/)[^\s/]+(?=@)/g,
  // JSON Web Tokens.
  /()\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g,
  // Long random strings: 32 hex digits or more, or 32 characters or more that mix digits and both cases.
  /()(?<![\w-])[0-9a-f]{32,}(?![\w-])/gi,
  /()(?<![\w/+-])(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{32,}(?![\w-])/g,
];

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
  return safe;
}
