import type { Call, CallOf } from '../../edits/calls/calls.ts';
import type { Target } from '../../edits/calls/targets.ts';
import type { Message, Reading, Wish } from '../reader.ts';
import { ofMusic, saidOf } from './beside.ts';

type Edit = Extract<Wish, { readonly kind: 'edit' }>;

/** All of them are meant. */
const ALL =
  /(?<!\p{L})(?:all|every\p{L}*|each|any|whole (?:video|thing|film)|tod[oa]s?|cada|all[ers]{0,2}|jed\p{L}+|tou(?:te)?s|chaque|throughout|everywhere)(?!\p{L})|全|所有|每|都|各|すべて|ぜんぶ|みんな/iu;

const isEdit = (wish: Wish): wish is Edit => wish.kind === 'edit';

/**
 * What wishes of one message say of each other: what is said of one picture and then once more without a name is said of that picture only, what
 * is put on the screen once is not put there twice. Pure.
 */
export function heldTogether(reading: Reading, message: Message): Pick<Reading, 'wishes' | 'unread'> {
  const { unread } = reading;
  const { text } = message;
  const said = saidOf(reading, text);
  const wishes = ofMusic(reading.wishes, said, message);
  if (wishes.filter(isEdit).length < 2) return { wishes, unread };
  const held = shownOnce(lengthOfNamed(ofNamed(wishes, said), said));
  // “… the video is only like 40”: what stands right before it says how it is.
  const around = (wish: Wish): string => {
    const origin = reading.origins?.get(wish);
    return origin
      ? (text
          .slice(Math.max(0, origin[0] - BEFORE), origin[0])
          .split(/[.!?;。！？]/u)
          .at(-1) ?? '') + said(wish)
      : text;
  };
  return withoutRivals(held, unread, said, around);
}

const BEFORE = 30;

/** It says how something is, and not how it is to be. */
const COMPLAINS =
  /(?<!\p{L})(?:too|a lot|only|drags?|dragging|says?|boring|is|are|isn't|aren't|was|demasiado|muy|zu|nur|trop|seulement|demais|muito|só)(?!\p{L})|太|才|只有|すぎ|だけ/iu;

/** What is to be long by a number and by itself, or by two numbers: the one that says how it is is none; of two that both ask nobody knows. */
function withoutRivals(
  wishes: readonly Wish[],
  unread: readonly string[],
  said: Said,
  around: Said,
): Pick<Reading, 'wishes' | 'unread'> {
  const lengths = wishes.filter(isEdit).filter(({ call }) => LENGTHS.has(call.do));
  const drop = new Set<Wish>();
  const asked = [...unread];
  for (const [at, one] of lengths.entries())
    for (const other of lengths.slice(at + 1)) {
      if (one.call.do !== other.call.do || drop.has(one) || drop.has(other)) continue;
      if (JSON.stringify(targetOf(one.call)) !== JSON.stringify(targetOf(other.call))) continue;
      const [first, second] = [lengthOf(one.call), lengthOf(other.call)];
      if (first === undefined || second === undefined || first === second) continue;
      const [isComplaint, isOther] = [COMPLAINS.test(around(one)), COMPLAINS.test(around(other))];
      if (isComplaint && !isOther) drop.add(one);
      else if (isOther && !isComplaint) drop.add(other);
      else {
        drop.add(one).add(other);
        asked.push(...new Set([said(one), said(other)].map((words) => words.trim())));
      }
    }
  return { wishes: wishes.filter((wish) => !drop.has(wish)), unread: asked };
}

const LENGTHS: ReadonlySet<Call['do']> = new Set<Call['do']>(['set_length', 'set_picture_length']);

function lengthOf(call: Call): number | undefined {
  if (call.do !== 'set_length' && call.do !== 'set_picture_length') return undefined;
  return 'to' in call.length ? call.length.to : undefined;
}

type Said = (wish: Wish) => string;

const targetOf = (call: Call): Target | undefined => ('target' in call ? call.target : undefined);

/** All of them, without anybody having said so. */
const isBroad = (target: Target | undefined): boolean =>
  target?.by === 'all' || (target?.by === 'kind' && target.kind !== 'card');

const isNamed = (target: Target | undefined): target is Target =>
  target !== undefined && ['name', 'number', 'these', 'range'].includes(target.by);

/** What is done to pictures as they are seen: who speaks of one goes on with it. */
const SEEN: ReadonlySet<Call['do']> = new Set<Call['do']>([
  'set_framing',
  'set_motion',
  'set_colors',
  'set_picture_length',
  'set_speed',
]);

/** `价目表停久点，还有别动来动去的`: it is that picture that stands still. */
function ofNamed(wishes: readonly Wish[], said: Said): readonly Wish[] {
  const made = wishes.flatMap((wish, at): readonly Wish[] => {
    if (!isEdit(wish) || !SEEN.has(wish.call.do) || !isBroad(targetOf(wish.call)) || ALL.test(said(wish)))
      return [wish];
    const before = wishes
      .slice(0, at)
      .filter(isEdit)
      .findLast(({ call }) => SEEN.has(call.do) && isNamed(targetOf(call)));
    const target = before && targetOf(before.call);
    if (!before || !target || MANY.test(said(wish))) return [wish];
    const call = { ...wish.call, target } as Call;
    return JSON.stringify(call) === JSON.stringify(before.call) ? [] : [{ kind: 'edit', call }];
  });
  return made;
}

/** Several of them are spoken of. */
const MANY =
  /(?<!\p{L})(?:photos|pictures|pics|images|slides|clips|videos|others?|fotos|bilder|im[aá]genes|imagens)(?!\p{L})|其他|其它|别的|照片们|写真全/iu;

/** What was just named is cut, or held: a deed with a pronoun. “Make it …” is of the video. */
const HELD =
  /(?<!\p{L})(?:cut|trim|hold|show|keep) (?:it|that one|him|her) |(?<!\p{L})(?:la|le|l[’'])(?: |(?<=[’']))?(?:couper|laisser|garder|raccourcir|montrer)|(?:cort|dej|recort)\p{L}+l[ao](?!\p{L})|(?:corta|deixa|mostra)(?:r)? (?:ela|ele)|(?:cort|deix)á-l[ao]|(?:schneid|kürz|zeig|lass)\p{L}* (?:es|sie|ihn|das)(?!\p{L})|(?:把)?它(?:剪|停|放|留)|那[张段](?:剪|停|留)/iu;
const WHOLE =
  /(?<!\p{L})(?:video|vídeo|vidéo|film|movie|slideshow|total|altogether|overall|whole|all|everything|ganze\p{L}*|gesamt\p{L}*|entero|todo|tout|inteiro|montage)(?!\p{L})|总|全|整|视频|影片|動画|合計/iu;

/** `finir sur la marmotte ? et la couper à 5 secondes`: she is seen for five seconds. */
function lengthOfNamed(wishes: readonly Wish[], said: Said): readonly Wish[] {
  return wishes.map((wish, at): Wish => {
    if (!isEdit(wish) || wish.call.do !== 'set_length' || !('to' in wish.call.length)) return wish;
    const words = said(wish);
    if (!HELD.test(words) || WHOLE.test(words)) return wish;
    const target = wishes
      .slice(0, at)
      .filter(isEdit)
      .filter(({ call }) => call.do !== 'remove_pictures')
      .flatMap(({ call }) => targetOf(call) ?? [])
      .findLast((each) => each.by === 'name' || (each.by === 'number' && each.numbers.length === 1));
    if (!target) return wish;
    return { kind: 'edit', call: { do: 'set_picture_length', target, length: wish.call.length } };
  });
}

const isPlaced = (call: CallOf<'add_text'>): boolean =>
  call.when !== undefined || call.on !== undefined || call.role === 'closing' || call.role === 'title';

/** Of the same words, put on the screen with a place and without one, those with the place. */
function shownOnce(wishes: readonly Wish[]): readonly Wish[] {
  const texts = wishes.flatMap((wish) => (isEdit(wish) && wish.call.do === 'add_text' ? [wish.call] : []));
  return wishes.filter((wish) => {
    if (!isEdit(wish) || wish.call.do !== 'add_text' || isPlaced(wish.call)) return true;
    const { text } = wish.call;
    return !texts.some((each) => each.text === text && isPlaced(each));
  });
}
