import { restWithout } from './withoutSentence.ts';

/** `skip the sentence with ‘they won’t give me leave’`: what a letter or a script says is not to be seen. */
const LEFT_OUT =
  /(?<![a-z])(?:skip|leave out|cut(?: out)?|drop|omit|without|remove|take out) (?:the |that )?(?:sentence|line|bit|part) (?:with|about|that says|where it says|saying|containing) ["“'‘](?<words>[^"”\n]{4,160}?)["”'’](?=\s*(?:[,.;!?]|$|and |but |because |please))/giu;

/** The words by which a request names sentences that are to be left out. Pure. */
export const leftOutIn = (request: string): readonly string[] =>
  Array.from(request.matchAll(LEFT_OUT), ({ groups }) => groups?.words ?? '');

/** A text without the sentences that a request wants left out. Pure. */
export function withoutLeftOut(text: string, request: string): string {
  const words = leftOutIn(request);
  return text
    .split('\n')
    .map((line) => words.reduce((said, each) => leftOf(said, each), line))
    .join('\n');
}

function leftOf(line: string, words: string): string {
  const plain = words.replaceAll('’', "'").toLowerCase();
  if (!line.replaceAll('’', "'").toLowerCase().includes(plain)) return line;
  return restWithout(line.replaceAll('’', "'"), plain) ?? '';
}
