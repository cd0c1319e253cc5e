import { findPictures } from '../../../edits/find.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { openDraft } from '../../../board/board.ts';
import { nameOf } from '../../../board/media.ts';
import { bestNamed } from '../../../edits/names.ts';
import type { Masked } from '../../../language/marks.ts';
import { targetsOf } from '../../../language/refs.ts';
import { prepared } from '../../phrases/prepare/prepared.ts';
import { tokensOf, type Token } from '../../phrases/tokens.ts';
import type { Situation } from '../../reader.ts';

/** What can be spoken of: each call is about one or some of these. */
export type Thing =
  | 'pictures'
  | 'order'
  | 'time'
  | 'text'
  | 'names'
  | 'colors'
  | 'framing'
  | 'motion'
  | 'transition'
  | 'split'
  | 'overlay'
  | 'logo'
  | 'captions'
  | 'music'
  | 'voice'
  | 'sound'
  | 'frame'
  | 'files'
  | 'history'
  | 'anew';

/** A part of a message as evidence of what it is about. */
export interface Clause {
  readonly things: ReadonlySet<Thing>;
  /** Something is to go, or to stay alone. */
  readonly removes: boolean;
  /** Something is to be exchanged. */
  readonly replaces: boolean;
  /** It has words that no lexicon knows: they may mean anything. */
  readonly hasUnknown: boolean;
  /** Positions of the pictures that it names; empty where it names none. */
  readonly pictures: ReadonlySet<number>;
  /** It is about all of them, or about all others. */
  readonly isOfAll: boolean;
  /** Roles of the words that it names; empty where it names none, or words in general. */
  readonly roles: ReadonlySet<string>;
}

/** Concepts of the lexicons, by what they speak of. What stands nowhere speaks of nothing in particular. */
const THINGS: Readonly<Record<Thing, readonly string[]>> = {
  pictures: ['photo', 'clip', 'picture', 'card'],
  order: [
    'reverse',
    'shuffle',
    'sort',
    'alphabetical',
    'order',
    'swap',
    'move',
    'before',
    'after',
    'start',
    'end',
  ],
  time: [
    ...[
      'length',
      'longer',
      'shorter',
      'faster',
      'slower',
      'pace',
      'double',
      'half',
      'triple',
      'trim',
      'speed',
    ],
    ...['fast', 'seconds', 'minutes', 'whole', 'start', 'end'],
  ],
  text: [
    'words',
    'role',
    'call',
    'font',
    'weight',
    'italic',
    'align',
    'plate',
    'names',
    'anim',
    'color',
    'size',
    'bigger',
    'smaller',
    'where',
  ],
  names: ['names', 'call', 'role'],
  colors: [
    'look',
    'colors',
    'color',
    'reset',
    'brighter',
    'darker',
    'brightness',
    'contrast',
    'saturation',
    'warmer',
    'cooler',
    'mood',
  ],
  framing: [
    'crop',
    'rotate',
    'flip',
    'axis',
    'turn',
    'fit',
    'fill',
    'focus',
    'blur',
    'ground',
    'color',
    'where',
    'bigger',
    'smaller',
  ],
  motion: ['motion', 'still', 'way', 'anim'],
  transition: ['transition', 'kind', 'cuts', 'fade'],
  split: ['side', 'apart'],
  overlay: ['logo', 'transparent', 'where', 'size', 'bigger', 'smaller', 'fade'],
  logo: ['logo'],
  captions: ['names'],
  music: [
    'music',
    'mood',
    'compose',
    'loop',
    'duck',
    'another',
    'fade',
    'fadein',
    'fadeout',
    'fadeboth',
    'pace',
  ],
  voice: ['voice', 'own', 'narrate', 'fade', 'fadein', 'fadeout', 'fadeboth', 'pace'],
  sound: ['sound', 'volume', 'louder', 'quieter', 'mute', 'unmute', 'full'],
  frame: ['shape', 'resolution', 'fps'],
  files: ['new', 'add', 'use', 'logo', 'own', 'music', 'voice', 'photo', 'clip', 'picture'],
  history: ['undo', 'redo', 'step', 'everything', 'reset'],
  anew: ['remake'],
};
const REMOVES = new Set(['remove', 'no', 'only', 'but', 'keep', 'mute']);
const REPLACES = new Set(['replace', 'swap', 'change', 'use']);
const VERBS = new Set(['verb', 'add', 'use', 'show', 'change', 'move', 'call']);
const OF_ALL = new Set(['all', 'each', 'video', 'only', 'but', 'keep', 'whole', 'everything', 'no']);
const OF_TOKENS: Readonly<Partial<Record<Token['kind'], readonly Thing[]>>> = {
  quote: ['text'],
  time: ['time'],
  ratio: ['frame'],
  pictures: ['pictures'],
  name: ['pictures', 'files'],
};

/** The clauses of a message, parted where signs part them. */
export function clausesOf(message: string, situation: Situation): Clause[] {
  const masked = prepared(message, situation);
  const names = situation.media.map(({ filename }) => [nameOf(filename)]);
  const isName = (word: string): boolean =>
    word.length > 2 && /\p{L}/u.test(word) && bestNamed(word, names).length > 0;
  const parts: Token[][] = [[]];
  for (const token of tokensOf(masked, isName)) {
    const isBorder =
      token.kind === 'stop' || token.kind === 'comma' || token.means.some(({ id }) => id === 'and');
    if (isBorder) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const clauses: Clause[] = [];
  for (const tokens of parts.filter(({ length }) => length > 0)) {
    const clause = clauseOf(tokens, masked, situation);
    // “Remove the title and the music”: the verb is that of the clause before.
    const goesOn = clauses.at(-1)?.removes === true && !tokens.some(isVerb);
    clauses.push(goesOn ? { ...clause, removes: true } : clause);
  }
  return clauses;
}

const isVerb = ({ means }: Token): boolean => means.some(({ id }) => VERBS.has(id));

function clauseOf(tokens: readonly Token[], masked: Masked, situation: Situation): Clause {
  const means = tokens.flatMap((token) => token.means);
  const ids = new Set(means.map(({ id }) => id));
  const things = new Set<Thing>(tokens.flatMap(({ kind }) => OF_TOKENS[kind] ?? []));
  for (const [thing, concepts] of Object.entries(THINGS) as [Thing, readonly string[]][])
    if (concepts.some((id) => ids.has(id))) things.add(thing);
  for (const { kind, value } of tokens)
    if (kind === 'file') thingsOfFile(masked.files[value]?.kind).forEach((thing) => things.add(thing));
  if (means.some(({ id, value }) => id === 'role' && value === 'caption')) things.add('captions');
  const roles = means.filter(({ id }) => id === 'role').map(({ value }) => value);
  return {
    things,
    removes: [...REMOVES].some((id) => ids.has(id)),
    replaces: [...REPLACES].some((id) => ids.has(id)),
    hasUnknown: tokens.some(({ kind }) => kind === 'unknown'),
    pictures: new Set(tokens.flatMap((token) => picturesNamed(token, masked, situation))),
    isOfAll: [...OF_ALL].some((id) => ids.has(id)),
    roles: new Set(ids.has('words') || ids.has('all') ? [] : roles),
  };
}

const thingsOfFile = (kind: 'image' | 'video' | 'audio' | undefined): readonly Thing[] =>
  kind === 'audio' ? ['files', 'music', 'voice'] : ['files', 'pictures', 'overlay', 'logo'];

function picturesNamed(token: Token, masked: Masked, situation: Situation): number[] {
  return targetsIn(token, masked).flatMap((target) => positionsOf(target, situation) ?? []);
}

function targetsIn({ kind, value, text }: Token, masked: Masked): readonly SimpleTarget[] {
  if (kind === 'pictures') return targetsOf(masked.refs[value] ?? '');
  if (kind === 'name') return [{ by: 'name', name: text }];
  const file = kind === 'file' ? masked.files[value] : undefined;
  return file && file.kind !== 'audio' ? [{ by: 'name', name: file.filename }] : [];
}

/** Positions of the pictures that a target means in the draft as it is; undefined where there are none. */
export function positionsOf(
  target: SimpleTarget,
  { draft, media, fresh, spoken }: Situation,
): number[] | undefined {
  if (!draft) return undefined;
  const found = findPictures(target, openDraft(draft), { media, fresh, spoken });
  return Array.isArray(found) ? found : undefined;
}
