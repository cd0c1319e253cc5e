import type { Board } from '../board/board.ts';
import type { Context } from '../context.ts';
import { USED, type Masked } from '../language/marks.ts';
import { markWhens } from '../language/when.ts';
import type { Words } from '../language/words.ts';

/** Edits are applied in this order, whatever the order of the words; within a stage, in the order of the words. */
export const STAGES = [
  'history',
  'media',
  'order',
  'frame',
  'motion',
  'transitions',
  'timing',
  'texts',
  'sound',
  'talk',
] as const;

export type Stage = (typeof STAGES)[number];

/** What an edit came to. */
export type Change =
  /** `note` is what goes beyond the request and must be told. */
  | { readonly kind: 'done'; readonly board: Board; readonly said: Words; readonly note?: Words }
  /** It is like that already. */
  | { readonly kind: 'same'; readonly said: Words }
  /** Understood, but it cannot be done; says why and what to do instead. */
  | { readonly kind: 'refused'; readonly said: Words }
  /** A question that got an answer. */
  | { readonly kind: 'answer'; readonly said: Words }
  | { readonly kind: 'undo' }
  /** Start anew from the files. */
  | { readonly kind: 'remake' };

export type Edit = (board: Board, context: Context) => Change;

/** A place in the message where a rule's pattern fits. */
export interface Found {
  readonly masked: Masked;
  /** The words that fit, masked. */
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
  /** Position in the message, for cutting out the words as they were written. */
  readonly at: number;
}

/** One way of saying something. Pure; found by its pattern alone. */
export interface Rule {
  /** Name of the step in the stream. */
  readonly name: string;
  readonly stage: Stage;
  /** Sources of patterns over the masked message, tried in order. */
  readonly patterns: readonly string[];
  /** The patterns see the message with its phrases of time and place marked (when.ts). */
  readonly timed?: true;
  /** Reads a place where a pattern fits; undefined when it is not meant after all. */
  readonly read: (found: Found, context: Context) => Edit | undefined;
}

/** An edit that was asked for. */
export interface Asked {
  readonly rule: Rule;
  readonly at: number;
  readonly edit: Edit;
}

/** Finds every edit in a message, and what is left of its words. Each word counts for one rule only: the first that fits. */
export function readEdits(
  masked: Masked,
  rules: readonly Rule[],
  context: Context,
): { edits: Asked[]; leftover: string } {
  let text = masked.text;
  const edits: Asked[] = [];
  for (const rule of rules)
    for (const source of rule.patterns) {
      const pattern = compiled(source);
      // Groups and words are always cut out of the message as it is without these marks.
      let seen = rule.timed ? markWhens(text) : text;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(seen); match; match = pattern.exec(seen)) {
        const [start, end] = match.indices?.[0] ?? [0, 0];
        if (start === end) {
          pattern.lastIndex += 1;
          continue;
        }
        const groups = match.indices?.slice(1).map((range) => range && text.slice(...range)) ?? [];
        const edit = rule.read({ masked, text: text.slice(start, end), groups, at: start }, context);
        if (!edit) continue;
        edits.push({ rule, at: start, edit });
        text = use(text, start, end);
        seen = use(seen, start, end);
      }
    }
  edits.sort((a, b) => STAGES.indexOf(a.rule.stage) - STAGES.indexOf(b.rule.stage) || a.at - b.at);
  return { edits, leftover: text };
}

const use = (text: string, start: number, end: number): string =>
  text.slice(0, start) + USED.repeat(end - start) + text.slice(end);

const cache = new Map<string, RegExp>();

/** Where no Latin word is torn: the “no” of “piano” is none. */
const WORD_EDGE = '(?:(?<![a-z])|(?![a-z]))';

/** Patterns are compiled once, when a message first needs them. */
function compiled(source: string): RegExp {
  const pattern = cache.get(source) ?? new RegExp(`${WORD_EDGE}(?:${source})${WORD_EDGE}`, 'dgu');
  cache.set(source, pattern);
  return pattern;
}

export const done = (board: Board, said: Words, note?: Words): Change => ({
  kind: 'done',
  board,
  said,
  ...(note && { note }),
});
export const same = (said: Words): Change => ({ kind: 'same', said });
export const refused = (said: Words): Change => ({ kind: 'refused', said });
