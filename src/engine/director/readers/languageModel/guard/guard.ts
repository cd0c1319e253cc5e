import { findTexts } from '../../../edits/find.ts';
import type { Call } from '../../../edits/calls/calls.ts';
import type { Target, TextTarget } from '../../../edits/calls/targets.ts';
import { openDraft } from '../../../board/board.ts';
import { nameOf } from '../../../board/media.ts';
import type { Situation, Wish } from '../../reader.ts';
import { clausesOf, positionsOf, type Clause, type Thing } from './clauses.ts';
import { isFrom, namesOfCall, wordsOfCall } from './provenance.ts';

/** What a clause must show for a call. */
interface Needs {
  readonly about: readonly Thing[];
  /** It takes something away, brings something in, or changes all: a clause that speaks of nothing in particular is not enough. */
  readonly grave?: 'removes' | 'replaces' | 'plain';
}

const PICTURE = ['pictures'] as const;
/** By the call's name. One that is not here is vouched for by clauses that speak of nothing in particular, and where the phrases find it, too. */
const NEEDS: Readonly<Partial<Record<string, Needs>>> = {
  name_video: { about: ['text', 'names'] },
  set_shape: { about: ['frame'], grave: 'plain' },
  set_frame_rate: { about: ['frame'], grave: 'plain' },
  set_subtitles: { about: ['text'] },
  set_cover: { about: ['pictures', 'files'] },
  set_ending: { about: ['transition', 'time'] },
  match_music: { about: ['music', 'time', 'transition'] },
  set_length: { about: ['time'] },
  remove_pictures: { about: PICTURE, grave: 'removes' },
  add_pictures: { about: ['files'], grave: 'plain' },
  add_card: { about: ['text', 'pictures'] },
  replace_picture: { about: ['pictures', 'files'], grave: 'replaces' },
  duplicate_pictures: { about: PICTURE },
  move_pictures: { about: ['order'] },
  swap_pictures: { about: ['order'] },
  order_pictures: { about: ['order'] },
  set_picture_length: { about: ['time'] },
  trim_clip: { about: ['time'] },
  set_speed: { about: ['time'] },
  set_clip_sound: { about: ['sound', 'music'] },
  set_card: { about: ['text', 'colors', 'framing'] },
  rename_picture: { about: ['names'], grave: 'plain' },
  set_framing: { about: ['framing'] },
  set_colors: { about: ['colors'] },
  set_look: { about: [] },
  set_motion: { about: ['motion'] },
  set_transition: { about: ['transition'] },
  split_pictures: { about: ['split', 'pictures'] },
  set_split: { about: ['split', 'framing'] },
  unsplit_pictures: { about: ['split'] },
  add_overlay: { about: ['logo'], grave: 'plain' },
  set_overlay: { about: ['overlay'] },
  remove_overlays: { about: ['logo'], grave: 'removes' },
  add_text: { about: ['text'] },
  set_text: { about: ['text'] },
  set_text_role: { about: ['text'] },
  design_text: { about: ['text'] },
  time_text: { about: ['text', 'time'] },
  remove_texts: { about: ['text'], grave: 'removes' },
  caption_pictures: { about: ['captions'], grave: 'plain' },
  set_spoken: { about: ['text', 'voice'] },
  set_music: { about: ['music', 'sound'] },
  tune_music: { about: ['music', 'sound', 'time'] },
  set_voice: { about: ['voice', 'sound'], grave: 'plain' },
  narrate: { about: ['voice'], grave: 'plain' },
  set_narration: { about: ['voice'] },
  set_sound: { about: ['music', 'voice', 'sound'] },
  remove_sound: { about: ['music', 'voice', 'sound'], grave: 'removes' },
};
const USUAL: Needs = { about: PICTURE };
const LIMIT: Needs = { about: ['time'] };
const HISTORY: Needs = { about: ['history'], grave: 'plain' };
const ANEW: Needs = { about: ['anew'], grave: 'plain' };
/** Things that say what a clause is about, but not what is to be done. */
const NOUNS: ReadonlySet<Thing> = new Set(['pictures', 'files']);

/** What of an answer may be done, and how much of it not. */
export interface Guarded {
  readonly wishes: readonly Wish[];
  readonly refused: number;
}

/**
 * Lets through what the message itself asks for, whoever else may have talked the model into more: names of files, texts and scripts are part of what it
 * reads. A call counts when a clause of the message is about what the call is about, when what it takes away, brings in or exchanges is
 * spoken of as that, when it is about no other pictures and words than those that are named, and when all words that it shows are the user's own.
 *
 * @param byPhrases what the phrases make of the message, which see nothing else: what they find is asked for
 * @param strict words that nobody knows vouch for nothing: something in the video reads like instructions
 */
export function guard(
  wishes: readonly Wish[],
  message: string,
  situation: Situation,
  byPhrases: readonly Wish[],
  strict: boolean,
): Guarded {
  const clauses = clausesOf(message, situation);
  const found = new Set(byPhrases.map((wish) => (wish.kind === 'edit' ? wish.call.do : wish.kind)));
  const evidence: Evidence = { clauses, message, situation, found, strict };
  const passed = wishes.flatMap((wish) => passedOf(wish, evidence));
  return { wishes: passed, refused: wishes.length - passed.length };
}

interface Evidence {
  readonly clauses: readonly Clause[];
  readonly message: string;
  readonly situation: Situation;
  /** Kinds of wishes and calls that the phrases find. */
  readonly found: ReadonlySet<string>;
  readonly strict: boolean;
}

function passedOf(wish: Wish, evidence: Evidence): Wish[] {
  switch (wish.kind) {
    case 'edit':
      return isVouched(wish.call, evidence) ? [wish] : [];
    case 'undo':
    case 'redo':
      return isSpokenOf(wish.kind, HISTORY, evidence) ? [wish] : [];
    case 'limit':
      return isSpokenOf(wish.kind, LIMIT, evidence) ? [wish] : [];
    case 'remake':
      return evidence.situation.first || isSpokenOf(wish.kind, ANEW, evidence) ? [wish] : [];
    case 'impossible':
      // What the user reads are words of the message.
      return wish.words === undefined || evidence.message.includes(wish.words)
        ? [wish]
        : [{ kind: 'impossible', what: wish.what }];
    case 'question':
    case 'wordless':
    case 'matter':
      return [wish];
  }
}

const isSpokenOf = (kind: Wish['kind'], needs: Needs, evidence: Evidence): boolean =>
  evidence.found.has(kind) || evidence.clauses.some((clause) => speaksOf(needs, clause, evidence));

function isVouched(call: Call, evidence: Evidence): boolean {
  const sources = [evidence.message, ...replacedBy(call, evidence.situation)];
  if (!wordsOfCall(call).every((words) => isFrom(words, sources))) return false;
  const known = [evidence.message, ...namesIn(evidence.situation)];
  if (!namesOfCall(call).every((name) => isFrom(name, known))) return false;
  const needs = NEEDS[call.do] ?? USUAL;
  return evidence.clauses.some(
    (clause) =>
      (evidence.found.has(call.do) || speaksOf(needs, clause, evidence, 'target' in call)) &&
      isWithin(call, clause, evidence),
  );
}

/**
 * Whether a clause is about what a call needs.
 *
 * @param ofPictures the call is about pictures that it names
 */
function speaksOf(
  { about, grave }: Needs,
  clause: Clause,
  { strict }: Evidence,
  ofPictures = false,
): boolean {
  const { things, removes, replaces, pictures } = clause;
  const hasUnknown = clause.hasUnknown && !strict;
  const isAbout = about.some((thing) => things.has(thing)) || (ofPictures && pictures.size > 0);
  const isOpen = isVague(things) && (ofPictures || (pictures.size === 0 && things.size === 0));
  if (grave === 'removes') return (removes || hasUnknown) && (isAbout || isOpen);
  if (grave === 'replaces') return (replaces || hasUnknown) && (isAbout || isOpen);
  if (grave === 'plain') return isAbout || (hasUnknown && isOpen);
  return (isAbout && about.some((thing) => things.has(thing) && !NOUNS.has(thing))) || (isOpen && !removes);
}

/** Whether a clause says nothing of what is to be done, but may name what it is done to. */
const isVague = (things: ReadonlySet<Thing>): boolean => [...things].every((thing) => NOUNS.has(thing));

/** Whether a call is about no other pictures and words than a clause names, where it names any. */
function isWithin(call: Call, clause: Clause, { clauses, situation }: Evidence): boolean {
  if ('target' in call && clause.pictures.size > 0 && !clause.isOfAll) {
    const named = new Set(clauses.flatMap(({ pictures }) => [...pictures]));
    if (!isAmong(call.target, named, situation)) return false;
  }
  return !('which' in call) || typeof call.which === 'string' || isOfRoles(call.which, clause, situation);
}

function isAmong(target: Target, named: ReadonlySet<number>, situation: Situation): boolean {
  if (target.by === 'these' || target.by === 'but')
    return target.of.every((each) => isAmong(each, named, situation));
  if (target.by === 'spoken') return true;
  // What is not there is for the draft to refuse.
  return (positionsOf(target, situation) ?? []).every((at) => named.has(at));
}

function isOfRoles(which: TextTarget, { roles }: Clause, situation: Situation): boolean {
  if (roles.size === 0 || which.by === 'cards' || which.by === 'spoken' || which.by === 'words') return true;
  return textsOf(which, situation).every(
    ({ role }) => roles.has(role) || (roles.has('caption') && role !== 'title' && role !== 'closing'),
  );
}

/** All that something in the session or in the video may be called by: what has no such name would only be heard of in the reply. */
function namesIn({ media, draft }: Situation): string[] {
  const files = media.flatMap(({ filename, hash }) => [filename, nameOf(filename), hash]);
  if (!draft) return files;
  const { pictures, overlays, texts } = openDraft(draft);
  const cards = pictures.flatMap((each) => (each.kind === 'card' ? [each.heading ?? '', each.text] : []));
  return [
    ...[...files, ...cards],
    ...[...pictures, ...overlays].map(({ name }) => name),
    ...texts.map(({ text }) => text),
  ];
}

/** Words of the video that a call puts others in the place of. */
function replacedBy(call: Call, situation: Situation): string[] {
  if (call.do === 'set_text') return textsOf(call.which, situation).map(({ text }) => text);
  if (call.do !== 'set_card' || !situation.draft) return [];
  const { pictures } = openDraft(situation.draft);
  const target = call.target;
  if (target.by === 'these' || target.by === 'but') return [];
  return (positionsOf(target, situation) ?? []).flatMap((at) => {
    const picture = pictures[at];
    return picture?.kind === 'card' ? [picture.heading ?? '', picture.text] : [];
  });
}

function textsOf(which: TextTarget, { draft, media, fresh, spoken }: Situation) {
  if (!draft || which.by === 'cards') return [];
  const found = findTexts(which, openDraft(draft), { media, fresh, spoken });
  return Array.isArray(found) ? found : [];
}
