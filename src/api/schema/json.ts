/** A number that keeps its digits: what `JSON.rawJSON` makes, and what `JSON.stringify` writes back as it came. */
export interface RawNumber {
  readonly rawJSON: string;
}

/** JSON with source text access, in V8 since Node 21; TypeScript's library does not know it yet. */
interface SourceTextJson {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): RawNumber;
}

const json = JSON as unknown as SourceTextJson;

/** Sixteen digits in a row: the least that an integer beyond 2^53 has. */
const MANY_DIGITS = /\d{16}/;

/**
 * Parses JSON without losing a digit. An integer that `JSON.parse` would round comes as a {@link RawNumber}:
 * `JSON.stringify` writes it back exactly, so that a draft goes back as it came. `idSchema` reads one as an id.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string): unknown {
  if (!MANY_DIGITS.test(text)) return JSON.parse(text) as unknown;
  return json.parse(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && isRounded(value, source)
      ? json.rawJSON(source)
      : value,
  );
}

/** Whether a number is an integer whose digits did not all fit. */
function isRounded(value: number, source: string): boolean {
  return !Number.isSafeInteger(value) && /^-?\d+$/.test(source) && String(value) !== source;
}

/** Whether a value is a number that {@link parseJson} kept in its digits. */
export function isRawNumber(value: unknown): value is RawNumber {
  return (
    typeof value === 'object' && value !== null && typeof (value as Partial<RawNumber>).rawJSON === 'string'
  );
}
