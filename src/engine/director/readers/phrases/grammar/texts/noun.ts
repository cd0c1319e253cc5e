import { roleSchema, type TextRole } from '../../../../edits/calls/targets.ts';
import type { Clause } from '../../clause.ts';

/** Nouns for words that a clause has: their role, where it names one. */
export interface Noun {
  readonly role?: TextRole;
  readonly plural: boolean;
}

export function nounOf(clause: Clause): Noun | undefined {
  const text = clause.textOf('role') ?? clause.textOf('words');
  if (text === undefined) return undefined;
  const role = roleSchema.safeParse(clause.take('role')).data;
  clause.takeAll('words', 'card');
  return {
    ...(role && { role }),
    plural: /(?:captions|subtitles|subs|labels|overlays|titles|texts|words)$|字幕|文字|说明/.test(text),
  };
}
