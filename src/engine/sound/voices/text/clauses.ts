/** Words that are read in one go, and the silence after them. */
export interface Clause {
  /** As it was written. */
  readonly text: string;
  /** ms, at the voice's own pace. */
  readonly pauseMs: number;
}

/** Silence after what ends with a mark, ms. */
const PAUSES = { comma: 180, half: 300, full: 420, trailing: 600, line: 500, paragraph: 750 } as const;
type Mark = keyof typeof PAUSES;

/** Widths (a Latin letter 1, a Han character 2.6: about a second has 15) up to which a sentence is read in one go, and from which on even words are parted. */
const USUAL = 84;
const MOST = 220;
const HAN = 2.6;

/** What has a full stop and ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr vs etc approx dept est no vol fig figs p pp ave blvd rd inc ltd co corp gen col sgt rev hon ' +
    'e.g i.e a.m p.m u.s u.k ph.d jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Divides a text into what is read in one go. Marks alone, and drawn signs, are no clause. Pure. */
export function clausesOf(text: string): Clause[] {
  const paragraphs = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.split('\n').flatMap((line) => endWith(sentences(line), PAUSES.line)));
  const clauses = paragraphs.flatMap((paragraph) => endWith(paragraph, PAUSES.paragraph));
  return endWith(clauses.filter(isSpeakable), 0, true);
}

/** The last one is followed by so much silence at least, or by just so much. */
function endWith(clauses: readonly Clause[], pauseMs: number, exactly = false): Clause[] {
  return clauses.map((clause, index) =>
    index < clauses.length - 1
      ? clause
      : { ...clause, pauseMs: exactly ? pauseMs : Math.max(pauseMs, clause.pauseMs) },
  );
}

const isSpeakable = ({ text }: Clause): boolean => /[\p{L}\p{N}]/u.test(text);

function sentences(line: string): Clause[] {
  const parts = partsOf(line);
  const clauses: Clause[] = [];
  let open: { text: string; width: number }[] = [];
  for (const { text, mark } of parts) {
    open.push({ text, width: widthOf(text) });
    if (mark === 'comma') continue;
    clauses.push(...pack(open, mark));
    open = [];
  }
  return clauses;
}

/** Puts the parts of a sentence together again, as far as they may be read in one go. */
function pack(parts: readonly { text: string; width: number }[], mark: Mark | undefined): Clause[] {
  const whole = parts.reduce((sum, { width }) => sum + width, 0);
  const lines = Math.max(1, Math.ceil(whole / USUAL));
  const goal = whole / lines;
  const clauses: { text: string; width: number }[] = [];
  for (const part of parts) {
    const last = clauses.at(-1);
    if (last !== undefined && (last.width < goal * 0.6 || last.width + part.width <= goal * 1.15)) {
      last.text += part.text;
      last.width += part.width;
    } else clauses.push({ ...part });
  }
  return endWith(
    clauses
      .flatMap(({ text }) => shortened(text))
      .map((text) => ({ text: text.trim(), pauseMs: PAUSES.comma })),
    mark === undefined ? 0 : PAUSES[mark],
    true,
  );
}

/** Parts even what has no marks. */
function shortened(text: string): string[] {
  if (widthOf(text) <= MOST) return [text];
  const words = text.match(/\p{Script=Han}|[^\s\p{Script=Han}]{1,80}\s*|\s+/gu) ?? [];
  const lines = [''];
  let width = 0;
  for (const word of words) {
    const more = widthOf(word);
    if (width + more > USUAL) {
      lines.push('');
      width = 0;
    }
    lines.push((lines.pop() ?? '') + word);
    width += more;
  }
  return lines.filter((line) => line.trim() !== '');
}

interface Part {
  readonly text: string;
  /** What it ends with; undefined where the line ends without a mark. */
  readonly mark: Mark | undefined;
}

const CLOSING = '["\'”’»」』）)\\]】》]*';
/** Marks of their own width need no space after them; others do, or they stand in a number or an address. */
const BOUNDARY = new RegExp(
  `([。！？；：，、]+|[.!?…]+(?=${CLOSING}(?:\\s|$|\\p{Script=Han}))|[,;:](?=${CLOSING}\\s)|\\s[—–-]+(?=\\s)|——+)${CLOSING}\\s*`,
  'gu',
);

function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of line.matchAll(BOUNDARY)) {
    const [whole, sign = ''] = match;
    if (
      sign === '.' &&
      endsNoSentence(line.slice(start, match.index), line.slice(match.index + whole.length))
    )
      continue;
    parts.push({ text: line.slice(start, match.index + whole.length), mark: markOf(sign) });
    start = match.index + whole.length;
  }
  if (line.slice(start).trim() !== '') parts.push({ text: line.slice(start), mark: undefined });
  return parts;
}

/** Whether a full stop belongs to what is before it. */
function endsNoSentence(before: string, after: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (after === '') return false;
  // An initial: “J. S. Bach”. “I” is a word.
  return ABBREVIATIONS.has(word) || (/(?:^|\P{L})(?!I$)\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(after));
}

function markOf(sign: string): Mark {
  if (/…|\.{2,}/.test(sign)) return 'trailing';
  if (/[.!?。！？]/.test(sign)) return 'full';
  return /^[,，、]+$/.test(sign) ? 'comma' : 'half';
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text)
    width += /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(sign) ? HAN : 1;
  return width;
}
