import type { EngineDraft } from '../draft/index.ts';
import type { Language, Words } from './language/words.ts';
import { CAPABILITIES } from './rules/talk.ts';

/** What came of one edit. */
export interface Note {
  /** The step's name in the stream. */
  readonly name: string;
  readonly kind: 'done' | 'same' | 'answer' | 'refused';
  readonly said: Words;
  /** Something beyond what was asked for, worth telling even where the rest goes without saying. */
  readonly note?: Words;
}

/** What came of a message. */
export interface Outcome {
  readonly draft?: EngineDraft;
  readonly undone: boolean;
  /** A first draft: the first note says what it is, with its length and shape. */
  readonly first: boolean;
  readonly notes: readonly Note[];
  /** Phrases that were not understood, as they were written. */
  readonly unknown: readonly string[];
}

/** Steps whose result the description of a first draft says already. */
const IN_DESCRIPTION = new Set([
  'set_duration',
  'set_aspect_ratio',
  'add_music',
  'set_music',
  'set_photo_duration',
]);

/** The answer to a message: what was done, what was not and why. Never empty. */
export function replyTo({ first, notes, unknown }: Outcome, language: Language): string {
  // What was done by one phrase is not said once more to be so already by another.
  const changed = new Set(notes.filter(({ kind }) => kind === 'done').map(({ name }) => name));
  const worth = notes.filter(({ kind, name }) => kind !== 'same' || !changed.has(name));
  const told = worth.flatMap((note) => tell(note, first)).map((said) => said[language]);
  const understood = told.length > 0;
  const parts = [...told, ...(unknown.length > 0 ? [complain(unknown, understood)[language]] : [])];
  if (parts.length === 0 || !understood) parts.push(CAPABILITIES[language]);
  return [...new Set(parts)].join(language === 'zh' ? '' : ' ');
}

function tell({ kind, name, said, note }: Note, first: boolean): Words[] {
  if (!first) return note ? [said, note] : [said];
  if (kind === 'same') return [];
  const described = kind === 'done' && IN_DESCRIPTION.has(name);
  return [...(described ? [] : [said]), ...(note ? [note] : [])];
}

/** So many phrases that were not understood are repeated. */
const MOST_PHRASES = 5;

function complain(phrases: readonly string[], partly: boolean): Words {
  const named = phrases.slice(0, MOST_PHRASES).map((phrase) => `“${shorten(phrase)}”`);
  const list = `${named.join(', ')}${phrases.length > MOST_PHRASES ? ' …' : ''}`;
  return partly
    ? {
        en: `I did not understand ${list}, so that is not done. Say “help” to see what I can do.`,
        zh: `我没有听懂${list}，这部分没有执行。说“帮助”可以查看我能做什么。`,
      }
    : {
        en: `I did not understand ${list}, so nothing has changed.`,
        zh: `我没有听懂${list}，所以没有做任何改动。`,
      };
}

const shorten = (phrase: string): string =>
  Array.from(phrase).length > 80 ? `${Array.from(phrase).slice(0, 79).join('')}…` : phrase;
