/**
 * A pattern of words in several languages: those that are written with spaces between them stand by themselves, signs of Chinese and Japanese
 * script anywhere. Holds against {@link Said.plain}. No groups.
 */
export function anyOf(spaced: string, signs?: string): RegExp {
  const words = `(?<![\\p{L}\\p{N}])(?:${withoutAccents(spaced)})(?![\\p{L}\\p{N}])`;
  return new RegExp(signs === undefined ? words : `${words}|${signs}`, 'u');
}

const TYPED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A pattern that words without accents match, too, as they are typed on a phone: `größer` is grösser, groesser and grosser. */
function withoutAccents(pattern: string): string {
  let isInClass = false;
  return Array.from(pattern, (sign) => {
    if (sign === '[' || sign === ']') isInClass = sign === '[';
    const base = sign === 'ß' ? 's' : sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
    if (base === sign) return sign;
    if (isInClass) return `${sign}${base}`;
    const typed = TYPED[sign];
    return typed === undefined
      ? `[${sign}${base}]`
      : sign === 'ß'
        ? '(?:ß|ss)'
        : `(?:[${sign}${base}]|${typed})`;
  }).join('');
}

/** What turns the sense of the words behind it. */
export const DENIED = anyOf(
  "not|no|don't|dont|doesn't|never|without|isn't|aren't|less|rather than|instead of|nicht|kein[a-z]*|ohne|statt|pas|sans|moins|sin|não|nao|sem|nem|menos",
  '不|别|勿|没|唔|ない|なく|ずに|なし|じゃな',
);

/** What no call can carry: until, when, unless, but for. */
export const CONDITIONAL = anyOf(
  "until|till|til|when|while|once|unless|if|except|but|apart|wherever|as (?:he|she|they|it|i|the)|bis|wenn|während|sobald|außer|aber|nur|hasta|cuando|mientras|salvo|pero|jusqu'?à?|quand|pendant que|sauf|mais|até|quando|enquanto|exceto|mas",
  '直到|等到|的时候|除了|但是|まで|とき|以外|けど',
);

/** Whether something in these words turns their sense. In Portuguese “no” is “in the”. */
export const isDenied = (plain: string, language: string): boolean =>
  DENIED.test(language === 'pt' ? plain.replaceAll(/(?<!\p{L})nos?(?!\p{L})/gu, ' ') : plain);
