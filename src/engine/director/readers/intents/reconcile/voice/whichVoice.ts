import type { Span } from '../../../../language/marks.ts';
import type { Reading, Wish } from '../../../reader.ts';
import type { Seen } from '../../seen.ts';

/** Words so likely say what kind of voice reads. */
const LIKELY = 0.5;
/** They say more of it than that there is one. */
const VOICE =
  /(?<!\p{L})(?:voice|narrator|narration|reader|stimme|sprecher\p{L}*|voz|locutor\p{L}*|voix|narrateur|narratrice|narrador\p{L}*|man|woman|lady|guy|child|girl|boy|mann|frau|hombre|mujer|homme|femme|homem|mulher)(?!\p{L})|声音|聲音|嗓音|男声|女声|男聲|女聲|童声|童聲|音色|旁白|配音|朗读|朗讀|声で|の声|ボイス|ナレーション/iu;
const SAYS_HOW =
  /\p{L}+ (?:\p{L}+ )?(?:voice|narrator|narration|reader)|(?:by|in|have|let|with) an? \p{L}+/iu;
const BARE =
  /^(?:\W*(?:with|and|in|by|an?|the|use|using|have|add|some|please|just|only|no|your|any|plus|also|nice|good|computer|my|our|his|her|own|their|voice ?-?over|voice|narrator|narration|reader|reads?|reading|it|this|that|out|aloud|loud|text|script|letter|captions?|subtitles))*\W*$/iu;

/**
 * A first video is read by the voice that there is: who asks for a kind of voice is told so, and its kind is not that of the music. Pure.
 */
export function whichVoice(reading: Reading, { passages, message }: Seen): Reading {
  const asked = passages.filter(
    ({ intent, confidence, start, end }) =>
      intent === 'voice.kind' && confidence >= LIKELY && isOfKind(message.text.slice(start, end)),
  );
  const [first] = asked;
  const isRead = reading.wishes.some(
    (wish) => wish.kind === 'edit' && ['narrate', 'set_narration'].includes(wish.call.do),
  );
  const isTold = reading.wishes.some(
    (wish) =>
      (wish.kind === 'impossible' && wish.what === 'speaker') ||
      (wish.kind === 'edit' && (wish.call.do === 'set_voice' || saysRate(wish))),
  );
  if (!message.situation.first || !first || !isRead || isTold) return reading;
  const isInside = ([from, until]: Span): boolean =>
    asked.some(({ start, end }) => start <= from && end >= until);
  const wishes = reading.wishes.filter((wish) => {
    const origin = reading.origins?.get(wish);
    return !(wish.kind === 'edit' && wish.call.do === 'tune_music' && origin && isInside(origin));
  });
  return { ...reading, wishes: [...wishes, { kind: 'impossible', what: 'speaker' }] };
}

const saysRate = (wish: Wish): boolean =>
  wish.kind === 'edit' &&
  ((wish.call.do === 'narrate' && wish.call.rate !== undefined) || wish.call.do === 'set_narration');

const isOfKind = (words: string): boolean =>
  VOICE.test(words) && !BARE.test(words) && (SAYS_HOW.test(words) || !/^[\x20-\x7e]*$/u.test(words));
