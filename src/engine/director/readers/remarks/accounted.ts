import { lettersOf } from '../../compose/unshown.ts';
import type { Call, CallOf } from '../../edits/calls/calls.ts';
import type { SimpleTarget } from '../../edits/calls/targets.ts';
import type { Span } from '../../language/marks.ts';
import { intentsOf } from '../intents/answered.ts';
import type { Intent } from '../intents/intents.ts';
import { meanOf, ONLY_ANSWERED, type Seen } from '../intents/seen.ts';
import type { Told } from '../matters/matter.ts';
import { saidIn } from '../intents/slots/said.ts';
import { isInCalls } from '../phrases/missed/evidence.ts';
import type { Wish } from '../reader.ts';

/** So much of what words are likely to ask for is done, or told. */
const COVERED = 0.6;
/** What else is spoken of by words that belong to a matter. */
const OF_TOLD: Readonly<Partial<Record<Told, readonly Intent[]>>> = {
  online: ['song', 'invent', 'music.add', 'music.other', 'add'],
  clone: ['voice.kind', 'voice.add'],
  freeze: ['motion', 'length.each', 'clip.trim'],
  pronounce: ['voice.words', 'text.change'],
  ruby: ['text.add'],
  pause: ['voice.pace'],
  framing: ['fit', 'crop'],
  rights: ['post', 'question'],
  privacy: ['question', 'post'],
};

/** What a call does, as people speak of it; of one that is not here nothing else is said by other words. */
const DOES: {
  readonly [Name in Call['do']]?: readonly Intent[] | ((call: CallOf<Name>) => readonly Intent[]);
} = {
  set_shape: ['shape', 'resolution'],
  set_look: ['theme', 'look'],
  set_ending: ['ending'],
  set_length: ({ length }) => ('to' in length ? ['length.total'] : ['length.total', 'length.each']),
  set_framing: ({ turn, turnBy, flip, ground }) =>
    ground !== undefined
      ? []
      : [turn ?? turnBy ?? flip].includes(undefined)
        ? ['fit', 'crop']
        : ['turn', 'flip'],
  set_colors: ['color.adjust', 'look'],
  set_motion: ['motion'],
  set_transition: ['transition'],
  split_pictures: ['split'],
  unsplit_pictures: ['split'],
  set_overlay: ['overlay'],
  remove_overlays: ['overlay'],
  remove_pictures: ['remove'],
  add_pictures: ['move'],
  replace_picture: ['replace'],
  duplicate_pictures: ['duplicate'],
  move_pictures: ['move', 'sort'],
  swap_pictures: ['move', 'replace'],
  order_pictures: ['sort'],
  match_music: ['beat'],
  set_picture_length: ['length.each', 'length.total', 'text.time'],
  trim_clip: ['clip.trim'],
  set_speed: ['clip.speed'],
  set_clip_sound: ['clip.sound'],
  set_music: ['music.add', 'music.other'],
  tune_music: ['music.mood', 'music.tempo', 'music.other'],
  set_voice: ['voice.add'],
  narrate: ({ rate }) => (rate === undefined ? ['voice.add'] : ['voice.add', 'voice.pace']),
  set_narration: ({ rate }) => (rate === undefined ? [] : ['voice.pace']),
  // Words on the screen are those of the subtitles.
  set_text: ['text.change', 'subtitles', 'voice.words'],
  set_card: ['text.change', 'card'],
  design_text: ({ design: { place, enter } }) => [
    'text.style',
    ...(place === undefined ? [] : (['text.place'] as const)),
    ...(enter === undefined ? [] : (['text.anim'] as const)),
  ],
  time_text: ['text.time'],
  remove_texts: ['text.remove', 'subtitles'],
  set_sound: ({ which }) => (which === 'music' ? ['music.volume', 'music.fade'] : ['voice.volume']),
  remove_sound: ({ which }) => (which === 'music' ? ['music.remove'] : ['voice.remove']),
};

/** What is never done, by whatever words. */
const TOLD_ONLY: ReadonlySet<Intent> = new Set([
  ...ONLY_ANSWERED,
  ...(['voice.kind', 'music.mood', 'song', 'export', 'vague'] as const),
]);

/** What a wish speaks of; nothing where that may be anything. */
function coveredBy(wish: Wish): readonly Intent[] {
  switch (wish.kind) {
    case 'edit':
      return doneBy(wish.call);
    case 'limit':
      return ['length.total'];
    case 'matter':
      return OF_TOLD[wish.what] ?? [];
    case 'question':
      return wish.about === 'stays' ? ['keep', 'clip.sound'] : [];
    case 'impossible':
      // What could be done by the same words is not told.
      return intentsOf(wish).filter((intent) => TOLD_ONLY.has(intent));
    default:
      return [];
  }
}

function doneBy<Name extends Call['do']>(call: CallOf<Name>): readonly Intent[] {
  const does: (typeof DOES)[Name] = DOES[call.do];
  return typeof does === 'function' ? does(call) : (does ?? []);
}

/**
 * Whether words speak of nothing but what was done or told: `the pictures keep moving in and out`, beside what stands still now. Whatever they name
 * or number stands in what was done, too.
 */
export function isAccounted(words: string, place: Span, wishes: readonly Wish[], seen: Seen): boolean {
  const covered = (all: readonly Wish[]): number => meanOf(seen, new Set(all.flatMap(coveredBy)), place);
  const isEdit = ({ kind }: Wish): boolean => kind === 'edit' || kind === 'limit';
  const { clause } = saidIn(words, 'remark', seen.message);
  const isTold = covered(wishes.filter((wish) => !isEdit(wish))) >= COVERED;
  // “On Instagram as a story” says which shape, too.
  const isShape = seen.pieces.some(
    ({ start, end, concepts }) => start < place[1] && end > place[0] && concepts.includes('shape'),
  );
  if (isTold) return !isShape;
  if (isWritten(words, wishes)) return true;
  // “Más grande y que brille” are two wishes.
  const isBare =
    (isJoined(words, place, seen) && clause.has(...THINGS)) ||
    WISHED.test(seen.message.text.slice(0, place[0]));
  return (
    !isBare &&
    covered(wishes) >= COVERED &&
    !MORE.test(words) &&
    namesNoMore(words, place, wishes.filter(isEdit), seen)
  );
}

/** Whether what is to be done with something was said before: `remove the music and transitions`. */
export const isJoined = (words: string, [start]: Span, { message: { text } }: Seen): boolean =>
  JOINED.test(text.slice(0, start)) || JOINED.test(/^\p{L}+\s/u.exec(words)?.[0] ?? '');
const JOINED = /(?<!\p{L})(?:and|or|y|o|und|oder|et|ou|e)\s+$|[和跟与與及、]\s*$/iu;
const WISHED = /(?<!\p{L})(?:que|dass|qu['’])\s*$/iu;
const THINGS = ['music', 'transition', 'role', 'words', 'voice', 'logo', 'sound', 'motion', 'card'];
/** What these stand beside is another one, or one of several. */
const MORE =
  /(?<!\p{L})(?:only|except|unless|until|while|when|then|again|another|also|solo|sólo|salvo|nur|außer|dann|seulement|sauf|puis|apenas|exceto|depois|rest|others|resto|demás|anderen|übrigen|autres|reste|outr[oa]s|(?:not|nicht|no|pas|não) (?:so|that|as|tan|si|tão))(?!\p{L})|不要|别|別|只|除|再|另|然后|然後|[后後前]面|其他|其它|其余|其餘|剩下|だけ|以外|それから|残り|ほか|他の/iu;

/** Whether words are shown as they stand. */
function isWritten(words: string, wishes: readonly Wish[]): boolean {
  const letters = lettersOf(words);
  return (
    letters.length > 2 &&
    wishes.some(
      (wish) =>
        wish.kind === 'edit' && 'text' in wish.call && lettersOf(wish.call.text ?? '').includes(letters),
    )
  );
}

/** Whether every number, quote and picture among words stands in some wish. */
function namesNoMore(words: string, [start, end]: Span, wishes: readonly Wish[], seen: Seen): boolean {
  const written = JSON.stringify(wishes).toLowerCase();
  const pieces = seen.pieces.filter((piece) => piece.start < end && piece.end > start);
  const isKnown = pieces.every(
    (piece) => !/\d/u.test(piece.written) || written.includes(piece.written.toLowerCase()),
  );
  const { clause } = saidIn(words, 'remark', seen.message);
  const isTimed = clause.tokens.every(
    ({ kind, value }) => (kind !== 'percent' && kind !== 'number') || isInCalls(value, wishes),
  );
  const isOfAll = wishes.some(
    (wish) => wish.kind === 'edit' && 'target' in wish.call && ['all', 'kind'].includes(wish.call.target.by),
  );
  return (
    isKnown &&
    isTimed &&
    clause.times.every((time) => isInCalls(time, wishes)) &&
    !clause.hasQuote &&
    (isOfAll || clause.targets.every((target) => written.includes(nameOf(target).toLowerCase())))
  );
}

/** How a target stands in a call, without the ending of a file. */
const nameOf = (target: SimpleTarget): string =>
  target.by === 'name' ? target.name.replace(/\.\w{2,4}$/u, '') : JSON.stringify(target);
