import { picturesIn, soundsIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { isComposed } from '../../board/media.ts';
import { inSeconds } from '../../language/words.ts';
import { shapeOf } from '../english/terms.ts';
import type { Change } from '../changes/change.ts';
import type { Refusal } from '../../edits/refusals.ts';
import type { Question } from '../../readers/reader.ts';
import type { Speech } from '../speech.ts';
import { qualitiesOf } from './qualities.ts';
import type { Sentences } from './sentences.ts';

const MOST_NAMES = 4;
const MOST_PHRASES = 5;
const MOST_SIGNS = 60;

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
    same: () => answers.same,
    opening: (draft) => fill(answers.opening, facts(draft, sentences)),
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
      const some = phrases.slice(0, MOST_PHRASES).map(quoted).join(comma);
      const words = some + (phrases.length > MOST_PHRASES ? ' …' : '');
      return fill(rest ? talk.unread : talk['unread-all'], { words });
    },
  };
}

/** Questions whose answer does not depend on the video. */
const PLAIN = ['ready', 'self', 'help', 'thanks', 'export', 'stays', 'credits'] as const;
const isAnswer = (question: Question): question is (typeof PLAIN)[number] =>
  PLAIN.some((each) => each === question);

const quoting =
  ({ quotes: [open, close] }: Sentences) =>
  (text: string): string => {
    const signs = Array.from(text);
    return open + (signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join('')}…` : text) + close;
  };

/** What a video is, in values. */
function facts(draft: EngineDraft, { terms, quotes: [open, close] }: Sentences): Values {
  const music = soundsIn(draft).find(({ kind }) => kind === 'music');
  return {
    length: `${inSeconds(draft.d)} s`,
    shape: shapeOf(draft.m),
    pictures: picturesIn(draft).length,
    texts: textsIn(draft).length,
    music: !music
      ? terms.noMusic
      : isComposed(music)
        ? terms.composed
        : `${terms.music} ${open}${music.name}${close}`,
  };
}

function sayChange(change: Change, sentences: Sentences): string {
  const { terms, changes } = sentences;
  const values = valuesOf(change, sentences);
  const say = (kind: keyof Sentences['changes'], more: Values = {}): string =>
    capital(fill(changes[kind], { ...values, ...more }));
  switch (change.kind) {
    case 'seen':
      return say(change.all ? 'seen-all' : 'seen');
    case 'clip-sound':
      return say(change.volume === 0 ? 'clip-sound-off' : 'clip-sound');
    case 'transition':
      return change.to.kind === 'none'
        ? say('no-transition')
        : say('transition', { to: terms.transitions[change.to.kind], ms: `${inSeconds(change.to.d)} s` });
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
      return say(change.fresh ? 'narrated' : 'narration');
    case 'fades':
      return [
        ...(change.fadeIn === undefined ? [] : [say('fade-in', { ms: `${inSeconds(change.fadeIn)} s` })]),
        ...(change.fadeOut === undefined ? [] : [say('fade-out', { ms: `${inSeconds(change.fadeOut)} s` })]),
      ].join(sentences.gap);
    case 'subtitles':
      return say(change.on ? 'subtitles' : 'no-subtitles');
    case 'cover':
      return say(change.wanted ? 'cover' : 'no-cover');
    case 'loop':
      return say(change.on ? 'loop' : 'no-loop');
    case 'duck':
      return say(change.on ? 'duck' : 'no-duck');
    case 'colors':
    case 'framing':
    case 'text-designed':
      return say(change.kind, { how: qualitiesOf(change, sentences).join(sentences.comma) });
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
          ? `${inSeconds(value)} s`
          : Math.round(value * 100) / 100;
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
      values[name] = TIMES.has(name) && !COUNTED.has(refusal.code) ? `${inSeconds(value)} s` : value;
    else if (typeof value === 'string')
      values[name] = name === 'name' || name === 'text' ? quoted(value) : value;
  }
  return fill(refusals[reasonOf(refusal)], {
    ...values,
    ...(refusal.code === 'no-text' && refusal.which.by === 'words' && { words: quoted(refusal.which.words) }),
    ...(refusal.code === 'no-text' &&
      refusal.which.by === 'role' && { words: terms.roles[refusal.which.role] }),
  });
}

function reasonOf(refusal: Refusal): keyof Sentences['refusals'] {
  if (refusal.code === 'no-picture' && refusal.wanted.length === 0)
    return refusal.target.by === 'spoken' ? 'which-picture' : 'no-such-picture';
  if (refusal.code === 'no-text')
    return refusal.which.by === 'spoken'
      ? 'which-text'
      : refusal.which.by === 'words' || refusal.which.by === 'role'
        ? 'no-text'
        : 'no-such-text';
  return refusal.code;
}
