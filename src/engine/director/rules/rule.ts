import type { Board } from '../board/board.ts';
import type { Context } from '../context.ts';
import { USED, type Masked } from '../language/marks.ts';
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
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [words, ...groups] = match;
        if (words === '') {
          pattern.lastIndex += 1;
          continue;
        }
        const edit = rule.read({ masked, text: words, groups, at: match.index }, context);
        if (!edit) continue;
        edits.push({ rule, at: match.index, edit });
        text =
          text.slice(0, match.index) + USED.repeat(words.length) + text.slice(match.index + words.length);
      }
    }
  edits.sort((a, b) => STAGES.indexOf(a.rule.stage) - STAGES.indexOf(b.rule.stage) || a.at - b.at);
  return { edits, leftover: text };
}

const cache = new Map<string, RegExp>();

/** Patterns are compiled once, when a message first needs them. */
function compiled(source: string): RegExp {
  const pattern = cache.get(source) ?? new RegExp(source, 'gu');
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
