import { isDeepStrictEqual } from 'node:util';
import type { EngineDraft } from '../../draft/index.ts';
import type { Call } from '../edits/calls/calls.ts';
import type { Refusal } from '../edits/refusals.ts';
import type { Told } from '../readers/matters/matter.ts';
import type { Impossible, Question } from '../readers/reader.ts';
import type { MediaFile } from '../../types.ts';
import type { Target, TextRole } from '../edits/calls/targets.ts';
import { traditional } from '../language/hanScript.ts';
import type { Language } from '../language/languages.ts';
import { wordsIn, type Words } from '../language/words.ts';
import type { Change } from './changes/change.ts';
import { compare } from './changes/compare.ts';
import { CHINESE } from './chinese/speech.ts';
import { ENGLISH } from './english/speech.ts';
import { examplesOf } from './examples.ts';
import { told } from './matters/told.ts';
import { noteOnRoom } from './room.ts';
import { SUBJECT_OF, sameAs, TOLD_BESIDE } from './same.ts';
import type { Speech } from './speech.ts';
import { isImpossible, type Subject } from './subjects.ts';
import { askedAbout } from './unread.ts';
import { FRENCH } from './translated/french.ts';
import { GERMAN } from './translated/german.ts';
import { JAPANESE } from './translated/japanese.ts';
import { PORTUGUESE } from './translated/portuguese.ts';
import { SPANISH } from './translated/spanish.ts';
import { speechOf } from './translated/speech.ts';

/** What came of a wish, beside what is different now. */
export type Note =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unchanged'; readonly call: Call }
  | { readonly kind: 'question'; readonly about: Question }
  | { readonly kind: 'impossible'; readonly what: Impossible; readonly words?: string }
  | { readonly kind: 'wordless'; readonly role: TextRole }
  | { readonly kind: 'matter'; readonly what: Told; readonly of?: Target }
  | { readonly kind: 'moved'; readonly steps: number }
  | { readonly kind: 'nothing-to-undo' | 'nothing-to-redo' }
  /** What a composer says. */
  | { readonly kind: 'said'; readonly said: Words };

/** What came of a message. */
export interface Outcome {
  /** The drafts before and after; the first one is what was composed, in a first request. */
  readonly before: EngineDraft | undefined;
  readonly after: EngineDraft | undefined;
  /** What a first draft is, in a sentence that says its length, shape and sound. */
  readonly opening?: Words;
  readonly notes: readonly Note[];
  /** Further things that are worth telling. */
  readonly closing: readonly Words[];
  /** Parts of the message, as they were written. */
  readonly unread: readonly string[];
  /** Parts that may ask for something else than was done, or for nothing. */
  readonly perhaps: readonly string[];
  readonly message: string;
  /** The session's files. */
  readonly media: readonly MediaFile[];
  /** What the unread parts are likely about. */
  readonly about?: Subject | undefined;
}

const SPEECHES: Readonly<Record<Language, Speech>> = {
  en: ENGLISH,
  zh: CHINESE,
  'zh-hant': CHINESE,
  es: speechOf(SPANISH),
  de: speechOf(GERMAN),
  fr: speechOf(FRENCH),
  pt: speechOf(PORTUGUESE),
  ja: speechOf(JAPANESE),
};
/** What is quoted stays as it was written; what is suggested is written as the rest is. */
function speechIn(language: Language): Speech {
  const speech = SPEECHES[language];
  if (language !== 'zh-hant') return speech;
  return { ...speech, suggest: (examples) => speech.suggest(examples.map(traditional)) };
}

/** What the description of a first draft says already. */
const IN_DESCRIPTION: ReadonlySet<Change['kind']> = new Set([
  'length',
  'shape',
  'music',
  'no-music',
  'seen',
  'voice',
  'narrated',
  'title',
  'added',
  'tune',
]);

/** The answer to a message: what is different now, what could not be done and why, what was not understood. Never empty. */
export function replyTo(outcome: Outcome, language: Language): string {
  const speech = speechIn(language);
  const { opening, notes, closing, unread, perhaps, before, after } = outcome;
  const changes =
    before && after ? compare(before, after).filter(({ kind }) => !opening || !IN_DESCRIPTION.has(kind)) : [];
  const said = [
    ...(opening ? [after && speech.opening ? speech.opening(after) : wordsIn(opening, language)] : []),
    ...notes.flatMap((note) =>
      note.kind === 'moved' ? [note.steps < 0 ? speech.undone(-note.steps) : speech.redone(note.steps)] : [],
    ),
    ...changes.map(speech.change),
    ...unchanged(outcome, changes.length > 0, speech),
    ...notes.flatMap((note) => saidOf(note, outcome, speech, language)),
    ...roomNote(outcome, language),
    ...closing.map((words) => wordsIn(words, language)),
  ].filter((sentence) => sentence !== '');
  if (perhaps.length > 0)
    said.push(speech.perhaps(askedAbout(outcome.message, perhaps, true).slice(0, MOST_PERHAPS)));
  if (unread.length > 0) said.push(...unreadIn(outcome, said.length > 0, speech));
  if (said.length === 0) said.push(after ? speech.same(after, 'other') : speech.answer('help', after));
  const reply = [...new Set(said)].join(speech.gap);
  return language === 'zh-hant' ? traditional(reply) : reply;
}

/** What was not understood, and what can be said instead: where nothing else is asked back. */
function unreadIn(outcome: Outcome, rest: boolean, speech: Speech): string[] {
  const { unread, message, about, before, after, notes } = outcome;
  const draft = after ?? before;
  if (about === 'question') return [speech.unanswered];
  const said = speech.unread(askedAbout(message, unread, rest), rest);
  if (about !== undefined && isImpossible(about))
    return [...(rest ? [said] : []), speech.impossible(about, unread.join(' '))];
  if (notes.some(({ kind }) => ASKS_BACK.has(kind))) return [said];
  const examples = about && draft && examplesOf(about, draft, speech.examples);
  return [said, examples ? speech.suggest(examples) : speech.again(rest)];
}

/** Of what may ask for nothing. */
const MOST_PERHAPS = 2;
const ASKS_BACK: ReadonlySet<Note['kind']> = new Set(['refused', 'impossible', 'wordless']);

/** What a step did, for the stream of events; in English. */
export function stepSummary(
  before: EngineDraft | undefined,
  after: EngineDraft | undefined,
  refusal?: Refusal,
): string {
  if (refusal) return ENGLISH.refusal(refusal);
  const changes = before && after ? compare(before, after) : [];
  return changes.length > 0 ? changes.map(ENGLISH.change).join(' ') : 'Nothing had to change.';
}

function saidOf(
  note: Note,
  { after, before, opening, media }: Outcome,
  speech: Speech,
  language: Language,
): string[] {
  switch (note.kind) {
    case 'refused':
      return [speech.refusal(note.refusal)];
    case 'question':
      // What a first video keeps is in it.
      return opening && note.about === 'stays' ? [] : [speech.answer(note.about, after ?? before)];
    case 'impossible':
      return [speech.impossible(note.what, note.words ?? '')];
    case 'matter':
      return told(note, after ?? before, media).map((words) => wordsIn(words, language));
    case 'wordless':
      return [speech.wordless(note.role, before !== undefined)];
    case 'nothing-to-undo':
      return [speech.nothingToUndo];
    case 'nothing-to-redo':
      return [speech.nothingToRedo];
    case 'said':
      return [wordsIn(note.said, language)];
    case 'moved':
    case 'unchanged':
      return [];
  }
}

/** What was asked for and is so already: where it is all that was asked for, with what can be said instead. */
function unchanged({ notes, after, opening, unread }: Outcome, isChanged: boolean, speech: Speech): string[] {
  const isAlone = !isChanged && !opening && !notes.some(({ kind }) => kind === 'moved');
  // Where some of the words were not understood, what is so already may not be what was meant.
  if (!after || opening || (isAlone && unread.length > 0)) return [];
  const same = notes.flatMap((note) => (note.kind === 'unchanged' ? [sameAs(note.call, after)] : []));
  const told = [...new Set(isAlone ? same : same.filter((each) => TOLD_BESIDE.has(each)))];
  const [only] = told;
  const subject = isAlone && told.length === 1 && notes.length === 1 && only ? SUBJECT_OF[only] : undefined;
  const examples = subject && examplesOf(subject, after, speech.examples);
  return [...told.map((each) => speech.same(after, each)), ...(examples ? [speech.suggest(examples)] : [])];
}

/** What of the words has no room, where that is new. */
function roomNote({ before, after, opening }: Outcome, language: Language): string[] {
  if (!after?.m.left) return [];
  if (!opening && before && before.d === after.d && isDeepStrictEqual(before.m.left, after.m.left)) return [];
  const note = noteOnRoom(after);
  return note ? [wordsIn(note, language)] : [];
}
