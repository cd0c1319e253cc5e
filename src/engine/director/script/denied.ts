import type { Language } from '../language/languages.ts';

/** What a request wants nowhere in the video: `别写“最好”“第一”这种词`, `don't use the word “cheap”`. */

type Rows = Readonly<Record<Exclude<Language, 'zh-hant'>, RegExp>>;

/** Before the words, in the same sentence. */
const BEFORE: Rows = {
  en: /(?<![a-z])(?:don['’]?t|do not|never|avoid|without|no|not)(?: ever)? (?:say(?:ing)?|write|writing|us(?:e|ing)|mention(?:ing)?|put|print|show|words? like|the words?)(?![a-z])[^.;!?\n]{0,24}$/iu,
  zh: /(?:(?<![分特区區个個级級性差离離告识識])[别別]|不要|不能|不可以?|请勿|請勿|禁止|勿)(?:再)?(?:写|寫|出现|出現|用|说|說|提|放|有|打)[^，。；！？,.;!?\n]{0,6}$/u,
  es: /(?<!\p{L})(?:no|sin|nunca) (?:dig\p{L}*|pong\p{L}*|escrib\p{L}*|us\p{L}*|mencion\p{L}*|poner|decir|la palabra|las palabras)[^.;!?\n]{0,20}$/iu,
  de: /(?<!\p{L})(?:nicht|nie|ohne|kein\p{L}*) (?:das wort|die wörter|schreiben|sagen)[^.;!?\n]{0,16}$|(?<!\p{L})(?:schreib|sag|verwende|nimm)\p{L}* (?:bitte )?(?:nicht|nie|kein\p{L}*)[^.;!?\n]{0,16}$/iu,
  fr: /(?<!\p{L})(?:n['’e] ?\p{L}+ (?:pas|jamais)|sans (?:le mot|les mots|dire|écrire|mettre)|pas de mots?)[^.;!?\n]{0,20}$/iu,
  pt: /(?<!\p{L})(?:não|nao|sem|nunca) (?:dig\p{L}*|escrev\p{L}*|us\p{L}*|coloque\p{L}*|põe|bota|mencion\p{L}*|a palavra|as palavras)[^.;!?\n]{0,20}$/iu,
  ja: /(?!)/u,
};
/** Behind them. */
const BEHIND =
  /^[」』”]?(?:や[「『][^」』]*[」』])*(?:とか|など)?(?:という(?:言葉|文字|表現))?(?:は|を)?(?:入れない|使わない|書かない|出さない)/u;
const QUOTES = /[“"„«「『][^”"“»」』\n]*[”"“»」』](?:\s*(?:,|、|and|or|y|o|und|oder|et|ou|e|和|或)?\s*)/giu;

/** Whether a request says that these words of it, in quotes, are not to be seen. Pure. */
export function isDenied(request: string, words: string): boolean {
  const at = request.indexOf(words);
  if (at <= 0) return false;
  const sentence = /[^.;!?。；！？\n]*$/u.exec(request.slice(0, at))?.[0] ?? '';
  // Behind a quote others are denied, too.
  const before = sentence
    .replaceAll(QUOTES, '')
    .replace(/[“"„«「『‘']$/u, '')
    .trimEnd();
  return (
    Object.values(BEFORE).some((row) => row.test(before)) || BEHIND.test(request.slice(at + words.length))
  );
}
