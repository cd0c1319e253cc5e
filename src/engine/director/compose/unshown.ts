import { picturesIn, textsIn, type EngineDraft } from '../../draft/index.ts';
import type { Context } from '../context.ts';
import type { Call } from '../edits/calls/calls.ts';
import { list, words, type Words } from '../language/words.ts';

/** So many phrases are told. */
const MOST = 6;
/** Of a long phrase, which pages and captions may share, so many letters at its beginning are looked for. */
const LONGEST = 24;
/** No fact has fewer letters. */
const LEAST = 2;
/** What parts facts: no comma or dot of a number, no dot of an address or behind “tel”. */
const BORDER =
  /[;!?\n，。；！？、|]+|[,:：](?=\s|\p{Script=Han}|$)|,(?!\d)|\.(?=\s+[^\d\s]|$)|(?<=\p{Script=Han}|\d) +(?=\p{Script=Han})/u;
const CLOCK = /(?<!\d)(\d{1,2}):(\d\d)(?!\d)/gu;
const FIGURE = /\d[\d.,:]*\d|\d/gu;
/** How old somebody is, and which year, is no figure of what is to be had. */
const AGE =
  /\d+(?:st|nd|rd|th|er|ème|\.)? ?(?:birthday|years? old|geburtstag|cumpleaños|anniversaire|aniversário|岁|歳|周岁|歲)/iu;

/** What the video may cost, and how many of them. */
const NOT_SEEN = /(?<![a-z])(?:budget|versions?)(?![a-z])|预算|預算|版本/iu;

/** How long all of it is: `20 seconds tops`, `15–30 Sekunden`. */
const LENGTH =
  /^\D{0,24}\d+(?: ?(?:-|–|—|to|bis|a|à) ?\d+)? ?(?:s|secs?|seconds?|sek\p{L}*|segundos?|secondes?|min|mins|minutes?|minuten?|minutos?|秒钟?|秒鐘|分钟|分鐘|分)(?!\p{L}).{0,16}$/iu;

export const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

const figuresOf = (text: string): string[] =>
  (text.match(FIGURE) ?? []).map((figure) => figure.replaceAll(/[.,:]/g, ''));

/** Facts of a promo that are neither seen in its first draft nor in any call, nor asked about; as they were written. */
export function unshownFacts(
  draft: EngineDraft,
  { request, skill, scripts, media, words: shown }: Context,
  {
    calls,
    unread,
    isTimed: hasLength,
  }: {
    readonly calls: readonly Call[];
    readonly unread: readonly string[];
    /** How long the video is was said, and is done. */
    readonly isTimed: boolean;
  },
): string[] {
  if (skill !== 'media-content-generator' || scripts.length > 0) return [];
  const seen = lettersOf(JSON.stringify([textsIn(draft), picturesIn(draft)]).replaceAll('\\n', ' '));
  const asked = lettersOf(unread.join(' '));
  const figures = new Set(
    figuresOf(JSON.stringify([textsIn(draft), picturesIn(draft), calls, unread, draft.m])),
  );
  for (const { filename } of media) for (const figure of figuresOf(filename)) figures.add(figure);
  for (const count of [media.length, picturesIn(draft).length]) figures.add(String(count));
  const isHeard = (figure: string): boolean =>
    figures.has(figure) || ['00', '000'].some((zeros) => figures.has(figure + zeros));
  // “From 1:05” of a song stands in milliseconds.
  const written = JSON.stringify(calls);
  const isTimed = (phrase: string): boolean =>
    Array.from(phrase.matchAll(CLOCK), ([, minutes, seconds]) =>
      String((Number(minutes) * 60 + Number(seconds)) * 1000),
    ).some((ms) => new RegExp(`(?<!\\d)${ms}(?!\\d)`).test(written));
  const isMissing = (phrase: string, at: number): boolean => {
    const letters = lettersOf(phrase).slice(0, LONGEST);
    if (
      letters.length < LEAST ||
      AGE.test(phrase) ||
      NOT_SEEN.test(phrase) ||
      (hasLength && LENGTH.test(phrase)) ||
      seen.includes(letters) ||
      asked.includes(letters)
    )
      return false;
    if (unread.some((part) => part.length >= LEAST && letters.startsWith(lettersOf(part)))) return false;
    const isShown = shown?.at !== undefined && at >= shown.at && at < (shown.until ?? request.length);
    if (isTimed(phrase)) return false;
    return isShown || figuresOf(phrase).some((figure) => !isHeard(figure));
  };
  return phrasesOf(request).flatMap(([phrase, at]) => (isMissing(phrase, at) ? [phrase] : []));
}

function phrasesOf(request: string): (readonly [phrase: string, at: number])[] {
  const phrases: (readonly [string, number])[] = [];
  let at = 0;
  for (const phrase of request.split(BORDER)) {
    const start = request.indexOf(phrase, at);
    at = start + phrase.length;
    if (phrase.trim() !== '') phrases.push([phrase.trim(), start]);
  }
  return phrases;
}

/** That words are not in the video, and how they would be; undefined where there are none. */
export function describeMissing(missing: readonly string[]): Words | undefined {
  if (missing.length === 0) return undefined;
  const named = (open: string, close: string): string[] =>
    missing.slice(0, MOST).map((phrase) => open + phrase + close);
  const [first = ''] = named('“', '”');
  const all = (open: string, close: string, gap: string): string => named(open, close).join(gap);
  const [only = ''] = missing;
  return words(
    `${list(named('“', '”'))} ${missing.length === 1 ? 'is' : 'are'} not in the video; say where it goes, like: add ${first} at the end.`,
    `${all('“', '”', '、')}没有放进视频；请说放在哪里，例如：在结尾加上${first}。`,
    {
      es: `No está en el vídeo: ${all('«', '»', ', ')}. Di dónde va, por ejemplo: añade «${only}» al final.`,
      de: `Nicht im Video: ${all('„', '“', ', ')}. Sag, wo es stehen soll, zum Beispiel: füge „${only}“ am Ende hinzu.`,
      fr: `Pas dans la vidéo : ${all('« ', ' »', ', ')}. Dites où le mettre, par exemple : ajoute « ${only} » à la fin.`,
      pt: `Não está no vídeo: ${all('“', '”', ', ')}. Diga onde vai, por exemplo: adicione “${only}” no final.`,
      ja: `${all('「', '」', '、')}は動画に入っていません。場所を教えてください。例：最後に「${only}」を追加。`,
    },
  );
}
