import { shapeOf } from '../english/terms.ts';
import type { Change } from '../changes/change.ts';
import type { Refusal } from '../../edits/refusals.ts';
import type { Question } from '../../readers/reader.ts';
import type { Speech } from '../speech.ts';
import { decimal, facts, partsOf, quoting, seconds } from './facts.ts';
import { voiceParts, voicesThere } from '../voices.ts';
import { qualitiesOf } from './qualities.ts';
import type { Sentences } from './sentences.ts';

const MOST_NAMES = 4;
const MOST_PHRASES = 3;

/** Values for the places of a sentence. */
type Values = Readonly<Record<string, string | number>>;

/** Puts values into a sentence. */
export const fill = (sentence: string, values: Values): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What the director says in a language that is a table of sentences. */
export function speechOf(sentences: Sentences): Speech {
  const { answers, talk, impossible, terms, comma } = sentences;
  const quoted = quoting(sentences);
  return {
    gap: sentences.gap,
    change: (change) => sayChange(change, sentences),
    refusal: (refusal) => sayRefusal(refusal, sentences),
    same: (draft, what) => fill(sentences.same[what], facts(draft, sentences)),
    suggest: ([first = '', second = '']) =>
      fill(talk.suggest, { first: quoted(first), second: quoted(second) }),
    examples: sentences.examples,
    unanswered: talk.unanswered,
    opening: (draft) => fill(answers.opening, { parts: partsOf(draft, sentences).join(comma) }),
    answer: (question, draft) => {
      if (isAnswer(question)) return answers[question];
      return draft ? fill(answers.status, facts(draft, sentences)) : answers['no-video'];
    },
    impossible: (what, words) => fill(impossible[what], { words: quoted(words) }),
    wordless: (role) => fill(talk.wordless, { role: terms.roles[role] }),
    undone: (steps) => fill(steps === 1 ? talk.undone : talk['undone-many'], { steps }),
    redone: (steps) => fill(talk.redone, { steps }),
    nothingToUndo: talk['nothing-to-undo'],
    nothingToRedo: talk['nothing-to-redo'],
    unread: (phrases, rest) => {
      if (phrases.length === 0) return talk['unread-long'];
      const some = phrases.slice(0, MOST_PHRASES).map(quoted).join(comma);
      const words = some + (phrases.length > MOST_PHRASES ? ' …' : '');
      return fill(rest ? talk.unread : talk['unread-all'], { words });
    },
    perhaps: (phrases) => fill(talk.perhaps, { words: phrases.map(quoted).join(comma) }),
    again: (rest) => (rest ? talk.again : talk.again + sentences.gap + talk.help),
  };
}

/** Questions whose answer does not depend on the video. */
const PLAIN = ['ready', 'self', 'help', 'thanks', 'export', 'stays', 'credits'] as const;
const isAnswer = (question: Question): question is (typeof PLAIN)[number] =>
  PLAIN.some((each) => each === question);

function sayChange(change: Change, sentences: Sentences): string {
  const { terms, changes } = sentences;
  const values = valuesOf(change, sentences);
  const say = (kind: keyof Sentences['changes'], more: Values = {}): string =>
    capital(fill(changes[kind], { ...values, ...more }));
  switch (change.kind) {
    case 'moved':
      return change.end === undefined ? say('moved') : say(`moved-${change.end}`);
    case 'seen':
      return say(change.all ? 'seen-all' : 'seen');
    case 'clip-sound':
      return say(change.volume === 0 ? 'clip-sound-off' : 'clip-sound');
    case 'transition':
      return change.to.kind === 'none'
        ? say('no-transition')
        : say('transition', { to: terms.transitions[change.to.kind], ms: seconds(change.to.d, sentences) });
    case 'motion':
      return change.to === 'none' ? say('still') : say('motion', { to: terms.motions[change.to] });
    case 'look':
      return say(change.fresh ? 'look' : 'hue');
    case 'ending':
      return say(change.ms === 0 ? 'no-ending' : 'ending');
    case 'title':
      return say(change.title === '' ? 'no-title' : 'title');
    case 'text-added':
      return say(change.instead === undefined ? 'text-added' : 'text-instead');
    case 'music':
      return change.composed === undefined
        ? say('music')
        : say('composed', { mood: terms.moods[change.composed] ?? change.composed });
    case 'tune':
      return say(change.another ? 'another-tune' : 'tune', { mood: terms.moods[change.mood] ?? change.mood });
    case 'narrated':
      if (change.fresh || change.rate === change.from) return say(change.fresh ? 'narrated' : 'narration');
      return say(change.rate < change.from ? 'narration-slower' : 'narration-faster');
    case 'reader':
      return say('reader', {
        how: voiceParts(change, terms.voices, sentences.language).join(sentences.comma),
      });
    case 'fades':
      return [
        ...(change.fadeIn === undefined ? [] : [say('fade-in', { ms: seconds(change.fadeIn, sentences) })]),
        ...(change.fadeOut === undefined
          ? []
          : [say('fade-out', { ms: seconds(change.fadeOut, sentences) })]),
      ].join(sentences.gap);
    case 'subtitles':
      return say(change.on ? 'subtitles' : 'no-subtitles');
    case 'cover':
      return say(change.wanted ? 'cover' : 'no-cover');
    case 'card':
      return change.text === undefined ? say('card') : say('card-text');
    case 'logo':
      return change.fresh || change.size === undefined ? say('logo') : say(`logo-${change.size}`);
    case 'loop':
      return say(change.on ? 'loop' : 'no-loop');
    case 'duck':
      return say(change.on ? 'duck' : 'no-duck');
    case 'colors':
    case 'framing':
      return say(change.kind, { how: qualitiesOf(change, sentences).join(sentences.comma) });
    case 'text-designed':
      return say(change.many > 1 ? 'texts-designed' : change.kind, {
        n: change.many,
        how: qualitiesOf(change, sentences).join(sentences.comma),
      });
    default:
      return say(change.kind);
  }
}

/** The values of a change as they are said: names in quotes, times in seconds, shares in percent. */
function valuesOf(change: Change, sentences: Sentences): Values {
  const { terms, comma } = sentences;
  const quoted = quoting(sentences);
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(change)) {
    if (Array.isArray(value)) {
      const all = value.map(String);
      values[name] = all.slice(0, MOST_NAMES).map(quoted).join(comma) + (all.length > MOST_NAMES ? ' …' : '');
    } else if (typeof value === 'number')
      values[name] = SHARES.has(change.kind)
        ? `${Math.round(value * 100)}%`
        : TIMES.has(name) && !COUNTED.has(change.kind)
          ? seconds(value, sentences)
          : decimal(String(Math.round(value * 100) / 100), sentences);
    else if (typeof value === 'string') values[name] = quoted(value);
  }
  if ('all' in change && change.all) values.names = terms.all;
  if ('role' in change) values.role = terms.roles[change.role];
  if ('which' in change) values.which = change.which === 'music' ? terms.music : terms.voice;
  if (change.kind === 'shape') values.shape = shapeOf(change);
  if (change.kind === 'logo') values.place = terms.places[change.place] ?? change.place;
  return values;
}

const TIMES: ReadonlySet<string> = new Set([
  'ms',
  'from',
  'to',
  'st',
  'd',
  'needed',
  'least',
  'have',
  'wanted',
  'start',
  'total',
]);
/** Changes whose numbers are no times. */
const COUNTED: ReadonlySet<string> = new Set(['removed', 'added', 'no-picture']);
const SHARES: ReadonlySet<string> = new Set(['clip-sound', 'volume']);

function sayRefusal(refusal: Refusal, sentences: Sentences): string {
  const { refusals, terms, comma } = sentences;
  const quoted = quoting(sentences);
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(refusal)) {
    if (Array.isArray(value)) values[name] = value.map(String).join(comma);
    else if (typeof value === 'number')
      values[name] = TIMES.has(name) && !COUNTED.has(refusal.code) ? seconds(value, sentences) : value;
    else if (typeof value === 'string')
      values[name] = name === 'name' || name === 'text' ? quoted(value) : value;
  }
  return fill(refusals[reasonOf(refusal)], {
    ...values,
    ...(refusal.code === 'no-such-voice' && thereOf(refusal, sentences)),
    ...(refusal.code === 'no-text' && refusal.which.by === 'words' && { words: quoted(refusal.which.words) }),
    ...(refusal.code === 'no-text' &&
      refusal.which.by === 'role' && { words: terms.roles[refusal.which.role] }),
  });
}

function thereOf(refusal: Extract<Refusal, { code: 'no-such-voice' }>, sentences: Sentences): Values {
  const { wanted, there } = voicesThere(refusal, sentences.terms.voices, sentences.language);
  return { wanted, there: there.join(sentences.comma) };
}

function reasonOf(refusal: Refusal): keyof Sentences['refusals'] {
  if (refusal.code === 'no-picture' && refusal.wanted.length === 0)
    return refusal.target.by === 'spoken' ? 'which-picture' : 'no-such-picture';
  if (refusal.code === 'no-text')
    return refusal.which.by === 'spoken'
      ? 'which-text'
      : refusal.which.by === 'words' || refusal.which.by === 'role'
        ? 'no-text'
        : refusal.which.by === 'all'
          ? 'no-words-yet'
          : 'no-such-text';
  return refusal.code;
}
