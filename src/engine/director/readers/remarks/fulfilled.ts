import { picturesIn, shownIn, soundsIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import type { Call } from '../../edits/calls/calls.ts';
import { intentsOf } from '../intents/answered.ts';
import { INTENTS, TALK, type Intent } from '../intents/intents.ts';
import { saidIn } from '../intents/slots/said.ts';
import { readSlots } from '../intents/slots/slots.ts';
import type { Clause } from '../phrases/clause.ts';
import { readPhrases } from '../phrases/read.ts';
import type { Message, Wish } from '../reader.ts';

/** The video as it is now. */
export interface Film {
  readonly draft: EngineDraft;
  /** Whether a call would change nothing in it. */
  isSo(call: Call): boolean;
}

/** Words of a message, and what they are likely to ask for. */
export interface Part {
  readonly words: string;
  /** The same with what stands beside them up to the next signs. */
  readonly clause: string;
  readonly intent: Intent;
  /** How likely they ask for one of these, from 0 to 1. */
  readonly likely: (intents: readonly Intent[]) => number;
}

/**
 * Whether what words ask for is so in a video already: what they are read as by themselves would change nothing; or, of a first one, they ask for what
 * every such video has.
 */
export function isFulfilled(part: Part, message: Message, film: Film, done: readonly Wish[]): boolean {
  const { words, clause, intent } = part;
  const { draft } = film;
  const situation = { ...message.situation, draft, first: false, quotesAreWords: false };
  const isDone = (wish: Wish): boolean => wish.kind === 'edit' && done.some((each) => isSame(each, wish));
  const isSo = (wish: Wish): boolean =>
    wish.kind === 'edit' ? film.isSo(wish.call) : wish.kind === 'limit' && isWithin(wish, draft);
  const readings = (text: string): (readonly Wish[])[] => {
    const phrases = readPhrases(text, situation, undefined);
    const isRead = phrases.unread.length === 0 && (phrases.missed ?? []).length === 0;
    const all = [readSlots(text, intent, { text, situation }), isRead ? phrases.wishes : []];
    return all.filter((wishes) => wishes.length > 0);
  };
  if (readings(words).some((wishes) => wishes.every((wish) => isSo(wish) || isDone(wish)))) return true;
  // What is read of more than these words, and was done before, is of the others.
  const isNew = (wish: Wish): boolean => isSo(wish) && !isDone(wish) && intentsOf(wish).includes(intent);
  if (clause !== words && readings(clause).some((wishes) => wishes.every(isNew))) return true;
  if (!message.situation.first || part.likely(['words']) >= SHOWN) return false;
  const said = saidIn(words, intent, { text: words, situation }).clause;
  const so = INTENTS.filter((each) => HAS[each]?.(said, film, message));
  return so.includes(intent) && !isDenied(words, intent) && part.likely([...so, ...TALK]) >= SO;
}

/** What is shown word for word is looked for elsewhere, if so likely. */
const SHOWN = 0.2;
/** So much of what words are likely to ask for is so. */
const SO = 0.65;

const isDenied = (words: string, intent: Intent): boolean =>
  !intent.endsWith('.remove') && DENIES.test(words);
const DENIES =
  /(?<!\p{L})(?:no|not|don't|dont|without|except|only|sin|nicht|kein\p{L}*|ohne|pas|sans|sem|não|nao|reverse|backwards|random\p{L}*|first|last|start|end|anfang|ende|schluss|inicio|principio|final|début|fin|início)(?!\p{L})|不|别|別|没|沒|無|无|去掉|只|倒|最后|最後|开头|開頭|ない|だけ|最初/iu;

/** Whether both are calls for the same, whatever ending the name of a file has. */
const isSame = (one: Wish, other: Wish): boolean =>
  one.kind === 'edit' && other.kind === 'edit' && plain(one.call) === plain(other.call);
const plain = (call: Call): string => JSON.stringify(call).replaceAll(/\.\w{3,4}(?=")/gu, '');

const isWithin = (
  { most = Infinity, least = 0 }: { readonly most?: number; readonly least?: number },
  { d }: EngineDraft,
): boolean => d <= most && d >= least;

type Has = (said: Clause, film: Film, message: Message) => boolean;

const hasSound = ({ draft }: Film, kind: 'music' | 'voice'): boolean =>
  soundsIn(draft).some((each) => each.kind === kind);
const denies = (said: Clause): boolean => said.has('mute', 'translate');
const isUnknown = ({ tokens }: Clause): boolean => tokens.some(({ kind }) => kind === 'unknown');

const isUnknownWith = ({ tokens }: Clause): boolean => {
  const at = tokens.findIndex(({ means }) => means.some(({ id }) => id === 'with'));
  return at >= 0 && tokens.slice(at).some(({ kind }) => kind === 'unknown');
};

/** What a first video has, whoever asks for it in whatever words. */
const HAS: Readonly<Partial<Record<Intent, Has>>> = {
  subtitles: (said, { draft }) =>
    !denies(said) && (textsIn(draft).length > 0 || picturesIn(draft).some(({ kind }) => kind === 'card')),
  'voice.add': (said, film) => !denies(said) && hasSound(film, 'voice'),
  'voice.remove': (_, film) => !hasSound(film, 'voice'),
  'music.remove': (_, film) => !hasSound(film, 'music'),
  'music.add': (said, film, { situation }) => {
    const own = situation.media.filter(({ kind }) => kind === 'audio');
    const isOwn = soundsIn(film.draft).some(({ kind, source }) => kind === 'music' && source.kind === 'file');
    return !denies(said) && own.length === 1 && isOwn;
  },
  // Who wants something in it that nobody knows wants more than a video.
  make: (said) => !said.hasNumber && !isUnknownWith(said),
  add: (said, { draft }, { situation }) => {
    const seen = new Set(
      picturesIn(draft)
        .flatMap(shownIn)
        .map(({ source }) => source.hash),
    );
    const files = situation.media.filter(({ kind }) => kind === 'image' || kind === 'video');
    return !denies(said) && !isUnknown(said) && files.every(({ hash }) => seen.has(hash));
  },
  sort: (said, film) =>
    !denies(said) &&
    !said.has('reverse', 'shuffle') &&
    said.targets.length === 0 &&
    (['name', 'time'] as const).some((by) => film.isSo({ do: 'order_pictures', by })),
  split: (said, { draft }) => !denies(said) && picturesIn(draft).some(({ kind }) => kind === 'split'),
  'clip.sound': (said, { draft }) =>
    !denies(said) &&
    !said.has('use') &&
    picturesIn(draft)
      .flatMap(shownIn)
      .every((each) => each.kind !== 'clip' || (!each.muted && each.vol > 0)),
};
