import { jsonrepair, JSONRepairError } from 'jsonrepair';
import { answerSchema, STEP_NAMES, type ModelAnswer } from './answerSchema.ts';

/** An answer as data, or what is wrong with it, in words for the model. */
export type Parsed = { readonly answer: ModelAnswer } | { readonly wrong: string };

/** Names that models give to what is called `do` here, to the values beside it, and to the list of calls. */
const DO = ['do', 'call', 'action', 'name', 'type', 'tool', 'function', 'op'];
const VALUES = ['args', 'arguments', 'parameters', 'params', 'input', 'values'];
const CALLS = ['calls', 'edits', 'actions', 'steps', 'operations', 'tool_calls', 'wishes'];
const WRAPPERS = ['answer', 'result', 'response', 'output', 'json', 'data'];
/** Fields whose numbers may come as text; all others that look like one are words. */
const NUMBERS =
  /^(?:to|more|times|from|start|length|first|last|skip|drop|fps|resolution|steps|number|loss|size|fade|fadeIn|fadeOut|opacity|brightness|x|y|width|height|d|turn|turnBy|seed|rate|gap)$/;
/** Complaints that are told to the model. */
const MOST_COMPLAINTS = 8;
/** Values in a value: no answer needs more. */
const DEEPEST = 24;

/**
 * Reads a model's answer as models write them: with prose or thoughts round it, in a fence, in several pieces, as a bare list or one call, with the
 * names of other tools, with trailing commas and comments. One that ends in the middle is no answer: half of a wish is another wish.
 */
export function parseAnswer(text: string): Parsed {
  const pieces = jsonPieces(text.replaceAll(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/gi, ''));
  if (pieces === 'cut-off') return { wrong: 'The JSON ends in the middle.' };
  const values = pieces.flatMap((piece) => valueOf(piece) ?? []);
  const found = gathered(values);
  if (!found) return { wrong: 'There is no JSON object with "calls" in the answer.' };
  let wrong = '';
  for (const candidate of [found, withoutNulls(found)]) {
    const { success, data, error } = answerSchema.safeParse(candidate);
    if (success) return { answer: data };
    wrong ||= error.issues
      .slice(0, MOST_COMPLAINTS)
      .map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`)
      .join('\n');
  }
  return { wrong };
}

/** The outermost objects and lists in a text; `cut-off` where the last of them has no end. */
function jsonPieces(text: string): readonly string[] | 'cut-off' {
  const pieces: string[] = [];
  for (let from = nextOpening(text, 0); from >= 0;) {
    const end = endOf(text, from);
    if (end === undefined) return 'cut-off';
    pieces.push(text.slice(from, end));
    from = nextOpening(text, end);
  }
  return pieces;
}

/** Where JSON begins: a brace or bracket in prose is followed by something else. */
function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from;
  return OPENING.exec(text)?.index ?? -1;
}

const OPENING = /[{[](?=\s*(?:["'“{[\]}]|\/[/*]|[A-Za-z_]+\s*:))/g;

/** Where what begins at a place ends; undefined where it does not. */
function endOf(text: string, from: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || (sign === "'" && isQuote(text, at))) quote = sign;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** A single quote begins a string only where a value or a name may stand. */
const isQuote = (text: string, at: number): boolean =>
  /[[{,:]\s*$/.test(text.slice(Math.max(0, at - 20), at));

function valueOf(piece: string): unknown {
  try {
    return JSON.parse(piece);
  } catch {
    // Not as the standard has it; models write trailing commas, comments and other quotes.
  }
  try {
    return JSON.parse(jsonrepair(piece));
  } catch (error) {
    if (error instanceof JSONRepairError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The answer that the pieces are, or are together: several of them are its calls, one after the other. */
function gathered(values: readonly unknown[]): { calls: unknown[]; unread?: unknown } | undefined {
  const parts = values.flatMap((value) => partOf(value, 0) ?? []);
  if (parts.length === 0) return undefined;
  const unread = parts.flatMap((part) => part.unread ?? []);
  return { calls: parts.flatMap(({ calls }) => calls), ...(unread.length > 0 && { unread }) };
}

interface Part {
  readonly calls: readonly unknown[];
  readonly unread?: readonly unknown[];
}

function partOf(value: unknown, depth: number): Part | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    if (value.length > 0 && !value.some((each) => isRecord(each))) return undefined;
    return { calls: value.map((each) => stepOf(each)) };
  }
  if (!isRecord(value)) return undefined;
  const list = CALLS.map((name) => value[name]).find((each) => Array.isArray(each) || isRecord(each));
  if (list !== undefined) {
    const { unread } = value;
    const calls = Array.isArray(list) ? list : [list];
    return { calls: calls.map(stepOf), ...(Array.isArray(unread) && { unread }) };
  }
  if (Array.isArray(value['unread']) && Object.keys(value).length === 1)
    return { calls: [], unread: value['unread'] };
  if (nameOf(value) !== undefined) return { calls: [stepOf(value)] };
  for (const name of WRAPPERS) {
    const inner = value[name];
    const part = partOf(typeof inner === 'string' ? valueOf(inner) : inner, depth + 1);
    if (part) return part;
  }
  return undefined;
}

/** A call with its name in `do` and its values beside it. What is none stays as it is, for the schema to refuse. */
function stepOf(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const inner = value['function'];
  if (isRecord(inner)) return stepOf(inner);
  const [only, ...more] = Object.entries(value);
  // {"set_length": {"length": …}}
  if (only && more.length === 0 && STEP_NAMES.has(only[0]) && isRecord(only[1]))
    return withNumbers({ do: only[0], ...only[1] }, 0);
  const name = nameOf(value);
  if (name === undefined) return value;
  const rest = Object.entries(value).filter(([key]) => key !== name && key !== 'id' && key !== 'index');
  const flat = rest.flatMap(([key, each]) => {
    if (!VALUES.includes(key)) return [[key, each] as const];
    const values = typeof each === 'string' ? valueOf(each) : each;
    return isRecord(values) ? Object.entries(values) : [[key, each] as const];
  });
  return withNumbers({ do: String(value[name]).trim(), ...Object.fromEntries(flat) }, 0);
}

/** The field that names the call. */
const nameOf = (value: Readonly<Record<string, unknown>>): string | undefined =>
  DO.find((key) => {
    const name = value[key];
    return typeof name === 'string' && STEP_NAMES.has(name.trim());
  });

/** The same value with numbers that were written as text. */
function withNumbers(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((each) => withNumbers(each, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) =>
      typeof each === 'string' && NUMBERS.test(key) && /^-?\d+(?:\.\d+)?$/.test(each)
        ? [key, Number(each)]
        : [key, withNumbers(each, depth + 1)],
    ),
  );
}

/** Models write null for what is absent. */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each, depth + 1));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutNulls(each, depth + 1)]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
