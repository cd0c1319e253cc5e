import { soundsIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { intentsOf } from '../intents/answered.ts';
import { INTENTS, TALK, type Intent } from '../intents/intents.ts';
import { WANTED } from '../intents/reconcile/unread.ts';
import type { Piece } from '../intents/classifier/pieces.ts';
import { likelyIn, meanOf, seen, type Seen } from '../intents/seen.ts';
import type { Span } from '../../language/marks.ts';
import type { Message, Wish } from '../reader.ts';
import { isAccounted, isJoined } from './accounted.ts';
import { isFulfilled, type Film } from './fulfilled.ts';

/** Words of which nothing was made, beside something that was done. */
export interface Beside {
  /** They certainly ask for something: it is told as not done. */
  readonly asked: readonly string[];
  /** They may ask for something, or speak of what was done. */
  readonly perhaps: readonly string[];
}

/** So likely words ask for nothing, so that nothing is said of them. */
const IDLE = 0.5;
/** The same, whatever single words among them say. */
const SURELY_IDLE = 0.7;
/** The same, so that they are not held for a wish. */
const HARDLY = 0.25;
/** So likely is what exactly they ask for. */
const LIKELY = 0.5;
/** The same, whoever tells it. */
const CERTAIN = 0.8;
/** It says why something is wanted. */
const REASON =
  /^(?:so (?:that )?(?:he|she|they|i|we|it|you|people|everyone|my|our|the|nobody)|cause|'cause|cuz|coz|because|as (?:he|she|they|i|we|it) |which is why|otherwise|that'd|weil|damit|sonst|da (?:ich|wir|er|sie) |porque|para que|parce que|pour que|comme ça|car |sinon|pra que|assim|senão)(?!\p{L})|^(?:因为|因爲|好让|不然|方便|省得|免得|否则)|(?:[だすたるい]から|ので)[。、]?$/iu;
/** Somebody tells of people. */
const TELLS =
  /^(?:(?:and|but|then|so|now|right|well|because|first of all|may|can|could) )*(?:i|we|she|he|they|everyone|everybody|nobody|people|(?:half|most|some|all|none|both|one) (?:of )?(?:my|our|his|her|them|us|people)|(?:my|our|his|her|their) \p{L}+)(?:'\p{L}+)? |^(?:(?:and|but|so|right) )*(?:it|the \p{L}+)(?:'s| has| had| is on| was| fills| looks| means| says| said) |^(?:而且|就是|但是?)?(?:[我咱他她]|大家|奶奶|爷爷|爺爺|老师|老師|孩子|导师|客人|亲戚|親戚|[爸妈媽]|主人|式場)/iu;
const WISHES =
  /(?<!\p{L})(?:want|need|like|love|wish|should|must|please|pls|can|could|make|let|have to|prefer|rather)(?!\p{L})|想|要|请|請|把|帮|幫|能|换|換|改|加|去掉|希望|别|別/iu;
/** It says what is wrong. */
const COMPLAINS =
  /(?<!\p{L})(?:too|a? ?bit|not enough|can't|cannot|hard to|hardly|keeps?|looks?|sounds?|feels?|covers?|demasiado|no se (?:ve|oye|lee)|(?:ist|sind|war|viel|etwas) zu|kaum|trop|on (?:ne )?(?:voit|entend)|demais|não dá)(?!\p{L})|太|有点|有點|不够|不夠|看不|听不|聽不|不清|すぎ|にくい|見えな|聞こえな/iu;
/** What the description of a first video says. */
const DESCRIBED =
  /how (?:many|long)|wie (?:viele|lang)|cu[aá]nt|combien|quant|多少|几张|幾張|多长|多長|何枚|どのくらい/iu;
const AKIN: readonly RegExp[] = [/^(?:length\.|text\.time|voice\.pace)/, /^text\./, /\.volume$|^clip\.sound/];

/** Sorts out of which of the words that nothing was made of somebody would want to hear. @param film as it is now */
export function besideOf(
  parts: readonly string[],
  wishes: readonly Wish[],
  message: Message,
  film: Film | undefined,
): Beside {
  const asked: string[] = [];
  const perhaps: string[] = [];
  for (const part of parts)
    for (const words of leftOf(part, wishes, message, film)) {
      const kind = kindOf(words, wishes, message, film);
      if (kind !== 'idle') (kind === 'asked' ? asked : perhaps).push(words);
    }
  return { asked, perhaps };
}

/** Signs that part what may be asked for by itself: no comma or dot of a number. */
const PARTS = /[，。！？；、!?;\n]+|[,.](?=\s|$)/u;

/** Of words with several parts those that somebody would want to hear of; all of them where that is so of each. */
function leftOf(
  words: string,
  wishes: readonly Wish[],
  message: Message,
  film: Film | undefined,
): readonly string[] {
  const parts = words
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || /["“”«»「」『』《》]/u.test(words)) return [words];
  const left = parts.filter((part) => kindOf(part, wishes, message, film) !== 'idle');
  return left.length === parts.length ? [words] : left;
}

function kindOf(
  words: string,
  wishes: readonly Wish[],
  message: Message,
  film: Film | undefined,
): 'idle' | 'perhaps' | 'asked' {
  const all = seen(message);
  const start = message.text.indexOf(words);
  if (start < 0) return 'asked';
  const place: Span = [start, start + words.length];
  const talk = meanOf(all, [...TALK, 'keep'], place);
  const { first } = message.situation;
  const [top, likely] = INTENTS.map((intent) => [intent, meanOf(all, [intent], place)] as const).reduce(
    (best, each) => (each[1] > best[1] ? each : best),
  );
  if (isAccounted(words, place, wishes, all)) return 'idle';
  const part = {
    words,
    clause: clauseOf(message.text, place),
    intent: top,
    likely: (intents: readonly Intent[]) => meanOf(all, intents, place),
  };
  const isBare = !first && isJoined(words, place, all);
  if (film && !isBare && isFulfilled(part, message, film, wishes)) return 'idle';
  if (first && top === 'question' && DESCRIBED.test(words)) return 'idle';
  if ((first && WANTED.test(words)) || isDeed(words, place, all)) return 'asked';
  const isFigure = /\d/u.test(words) && talk < CERTAIN;
  const least = Math.min(...likelyIn(all, [...TALK, 'keep'], place));
  const isTalk = talk >= SURELY_IDLE || (talk >= IDLE && least >= IDLE / 2);
  if (!isFigure && (isTalk || REASON.test(words))) return 'idle';
  if (film && likely >= LIKELY - 0.1 && isSoAlready(top, film.draft)) return 'idle';
  const isOfDone = wishes.some((wish) => wish.kind === 'edit' && isAkin(top, intentsOf(wish)));
  const isWished = WISHES.test(words);
  const isRemark = TELLS.test(words.replaceAll('’', "'")) && !isWished && likely < CERTAIN;
  if (isRemark && !isFigure) return 'idle';
  // “… is a bit slow in the middle. Tighten it”: the remedy is done.
  const isComplaint = !first && isOfDone && !isWished && !isFigure && COMPLAINS.test(words);
  if (isComplaint) return 'idle';
  const isVague = likely < LIKELY && !isWished;
  return talk >= HARDLY || isVague || isOfDone || isRemark ? 'perhaps' : 'asked';
}

/** Words with all that stands beside them up to the next signs. */
function clauseOf(text: string, [start, end]: Span): string {
  const before = text.slice(0, start).split(PARTS).at(-1) ?? '';
  const behind = text.slice(end).split(PARTS)[0] ?? '';
  return (before + text.slice(start, end) + behind).trim();
}

/** Whether words begin with what is to be done. */
const isDeed = (words: string, [start, end]: Span, { pieces }: Seen): boolean =>
  !TELLS.test(words.replaceAll('’', "'")) &&
  pieces
    .find((piece) => piece.start >= start && piece.end <= end && !piece.isStop && !isFiller(piece))
    ?.concepts.some((id) => DEEDS.has(id)) === true;

const DEEDS: ReadonlySet<string> = new Set([
  'remove',
  'add',
  'replace',
  'swap',
  'duplicate',
  'move',
  'trim',
  'verb',
]);
const isFiller = ({ concepts }: Piece): boolean => concepts.includes('pad') || concepts.includes('and');

const isAkin = (intent: Intent, others: readonly Intent[]): boolean =>
  others.length < INTENTS.length &&
  (others.includes(intent) ||
    AKIN.some((kind) => kind.test(intent) && others.some((each) => kind.test(each))));

/** Whether what is to be taken away is not there. */
function isSoAlready(intent: Intent, draft: EngineDraft): boolean {
  const has = (kind: 'music' | 'voice'): boolean => soundsIn(draft).some((each) => each.kind === kind);
  if (intent === 'text.remove') return textsIn(draft).length === 0;
  if (intent === 'music.remove') return !has('music');
  return intent === 'voice.remove' && !has('voice');
}
