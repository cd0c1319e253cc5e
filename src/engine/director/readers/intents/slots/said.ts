import type { Target } from '../../../edits/calls/targets.ts';
import { marked } from '../../phrases/forms/forms.ts';
import { Clause } from '../../phrases/clause.ts';
import { meant } from '../../phrases/prepare/meant.ts';
import { namesIn, prepared } from '../../phrases/prepare/prepared.ts';
import { tokensOf, type Token } from '../../phrases/tokens.ts';
import { simplified } from '../../../language/hanScript.ts';
import type { Message, Situation, Wish } from '../../reader.ts';
import type { Intent } from '../intents.ts';

/** Words of a message, and what they certainly ask for: which, how much and of what is still to be found in them. */
export interface Said {
  readonly intent: Intent;
  /** As they were written. */
  readonly words: string;
  /** The same in lower case and in Simplified script, for tables of words. */
  readonly plain: string;
  /** The same, prepared: what the lexicons know is a concept in every language, pictures, times, quotes and files are marked. */
  readonly clause: Clause;
  readonly situation: Situation;
  /** Words to be shown or read that stand beside them, in their order. */
  readonly shown: readonly string[];
  /** Whether words to be shown stand anywhere in the message, or may. */
  readonly givesWords: boolean;
}

/** What stands around words: goes with the message where it is known. */
export interface Beside {
  readonly shown?: readonly string[];
  readonly givesWords?: boolean;
}

/** Makes wishes of words whose intent is known. Undefined where they do not say enough, or what nobody could be sure of. */
export type SlotReader = (said: Said) => readonly Wish[] | undefined;

/** Prepares words for the slot readers. */
export function saidIn(
  words: string,
  intent: Intent,
  { situation, shown = [], givesWords = true }: Message & Beside,
): Said {
  const masked = marked(prepared(words, situation), situation);
  const tokens = meant(tokensOf(masked, namesIn(situation)), masked, situation);
  return {
    ...{ intent, words, situation, givesWords, shown: shown.map(withoutBracket) },
    plain: simplified(words).toLowerCase().replaceAll('’', "'"),
    clause: new Clause(tokens, masked, situation),
  };
}

/** `(夜市是饒河)`: what closes in words that nothing opened in is none of them, nor is what told them. */
const withoutBracket = (text: string): string =>
  /^[^(（]*[)）]$/u.test(text) ? text.slice(0, -1).replace(/^(?:是|为|為|叫)(?=.)/u, '') : text;

const ARTICLE =
  /^(?:the|that|this|those|these|my|our|his|her|their|your|a|an|one|ones|of|with|without|where|in|on|from|for|by|at)$/;

/** Whether a word that no lexicon knows may name a picture, or what is to be seen in it. */
const mayName = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.kind === 'unknown' &&
  (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(token.text) ||
    ARTICLE.test(tokens[at - 1]?.text ?? ''));

/**
 * The pictures that words are about: those that they name, else `otherwise`. Undefined where words stand there that may name others: who says
 * “the one with the dog” means that one, whichever it is.
 */
export function targetIn({ clause }: Said, otherwise: Target): Target | undefined {
  const target = clause.target();
  if (target) return target;
  return clause.tokens.some(mayName) ? undefined : otherwise;
}
