import { soundsIn } from '../../../draft/index.ts';
import { edit, type Message, type Reading, type Wish } from '../reader.ts';

/** What is there, and somebody misses it. Per language. */
const MISSED: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:missing|(?:there(?:'s| is|s)|has|have) no|where(?:'s|s| is| did)|can't hear any)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:falta|no (?:hay|tiene|se oye)|dónde está)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:fehlt|keine|wo ist)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:manque|pas de|où est|il n'y a pas)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:falta|faltou|não tem|cadê|sem)(?!\p{L})/iu,
  zh: /没有?|沒有?|缺|少了|怎么没|哪去了/u,
  ja: /ない|ありません|抜け/u,
};
/** How loud music is to be that is spoken of otherwise. */
const SOFTLY: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:softly|quietly|faintly|gently|low)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:bajit[oa]|suavecit[oa]|flojit[oa])(?!\p{L})/iu,
  de: /(?<!\p{L})(?:leise|dezent)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tout bas|en sourdine|discrètement)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:baixinho|bem baixo)(?!\p{L})/iu,
  zh: /轻轻|輕輕|很轻|很輕|小声|小聲|轻一点|輕一點/u,
  ja: /小さめ|静かに|うっすら/u,
};

/**
 * What is said of the music beside which it is to be: that it is missed, though it is there, and how loud it is to be. Pure.
 *
 * @param said the words of a wish
 */
export function ofMusic(
  wishes: readonly Wish[],
  said: (wish: Wish) => string,
  { situation: { draft, language } }: Message,
): readonly Wish[] {
  const has = draft !== undefined && soundsIn(draft).some(({ kind }) => kind === 'music');
  const isLoudness = (wish: Wish): boolean => wish.kind === 'edit' && wish.call.do === 'set_sound';
  return wishes.flatMap((wish): readonly Wish[] => {
    if (wish.kind !== 'edit' || wish.call.do !== 'set_music') return [wish];
    const { by } = wish.call.music;
    const words = said(wish);
    if (has && (by === 'other' || by === 'any') && MISSED[language]?.test(words) === true)
      return [{ kind: 'question', about: 'music' }];
    return SOFTLY[language]?.test(words) === true && !wishes.some(isLoudness)
      ? [wish, ...edit<'set_sound'>({ do: 'set_sound', which: 'music', volume: { times: QUIETER } })]
      : [wish];
  });
}

/** “Quieter”, without a number. */
const QUIETER = 2 / 3;

/** The words that each wish was read from; all of them where that is not known. */
export const saidOf =
  ({ origins }: Pick<Reading, 'origins'>, text: string) =>
  (wish: Wish): string => {
    const origin = origins?.get(wish);
    return origin ? text.slice(...origin) : text;
  };

/** Only while something else is seen or heard. Per language. */
const PART: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:there(?!['’]s| is| are)(?!\p{L})|(?:over|during|under|in|while|when|whenever) (?:(?:the|that|this|his|her|my|our|their) [^.,!?]{0,30}?(?:clip|video|part|bit|shot|speech|interview)(?!\p{L})|(?:he|she|they|i|we|someone|somebody|people)(?!\p{L})))/iu,
  zh: /那里|那裡|那边|那段|这段|這段|的时候|的時候/u,
};

/** `Turn the music down there`: it is not turned down all the way, but asked about. Pure. */
export function withoutParts(reading: Reading, { text, situation }: Message): Reading {
  const pattern = PART[situation.language];
  const said = saidOf(reading, text);
  const wrong = reading.wishes.filter(
    (wish) =>
      wish.kind === 'edit' &&
      wish.call.do === 'set_sound' &&
      wish.call.which === 'music' &&
      wish.call.volume !== undefined &&
      wish.call.duck === undefined &&
      pattern?.test(said(wish)) === true,
  );
  if (wrong.length === 0) return reading;
  const wishes = reading.wishes.filter((wish) => !wrong.includes(wish));
  return { ...reading, wishes, unread: [...reading.unread, ...wrong.map((wish) => said(wish).trim())] };
}
