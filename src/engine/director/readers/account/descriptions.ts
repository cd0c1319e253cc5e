import type { Wish } from '../reader.ts';

/** Words that ask which words: per language, from their beginning, or at the end where the question stands there. */
const ASKING =
  /^(?:which|what|when|where|who|whose|how (?:many|much|old|long)|qué|cuál\p{L}*|cuándo|dónde|quién|welche\p{L}*|was|wann|wo|wer|quel\p{L}*|quand|où|qui|qual|quais|quando|onde|quem)(?!\p{L})(?!.*[?？])|^(?:是)?(?:哪|什么|什麼|啥|几几|谁|誰|何年|何月)|(?:哪一?[年天里裡个個月]|什么名字|什麼名字|是谁|是誰)$|(?:られ|でき)$/iu;
const QUOTES = /["“„«「『《'‘:：]\s*$/u;

/** Whether the words that a wish puts on the screen only say which words those would be, or what may be done with them. */
export function isDescription(wish: Wish, text: string): boolean {
  if (wish.kind !== 'edit') return false;
  const { call } = wish;
  if (call.do !== 'add_text' && call.do !== 'set_text' && call.do !== 'add_card') return false;
  const at = text.indexOf(call.text);
  return at > 0 && !QUOTES.test(text.slice(0, at)) && ASKING.test(call.text.trim());
}
