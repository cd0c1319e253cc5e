import { picturesIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import { bestNamed } from '../../edits/names.ts';
import type { SimpleTarget } from '../../edits/calls/targets.ts';
import type { Span } from '../../language/marks.ts';
import { saidIn } from '../intents/slots/said.ts';
import { edit, type Message, type Wish } from '../reader.ts';
import { rightAlready } from './already.ts';
import type { Cued } from './cues.ts';
import { passagesIn } from './passages.ts';
import { has, sentencesIn, stemsOf } from './stems.ts';

/** Two things are in each other's place. Per language. */
const REVERSED: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the )?(?:wrong way (?:a?round|about)|back to front|(?:are|got|been|is|were)(?: \p{L}+)? (?:swapped|mixed up|reversed|switched|the other way (?:a?round)))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:al revés|cambiad[ao]s|intercambiad[ao]s|invertid[ao]s)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:vertauscht|verwechselt|falsch herum|verkehrt herum)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:inversé[e]?s|interverti[e]?s|à l'envers)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:trocad[ao]s|invertid[ao]s|ao contrário)(?!\p{L})/iu,
  zh: /(?:放|弄|搞|排|配|写|寫|贴|貼)反了?|(?:放|弄|搞|排)(?:颠倒|顛倒)了?|对调了|對調了|反过来了|反過來了/u,
  ja: /(?:逆|反対|入れ替わって|あべこべ)(?:に(?:なって)?|です|だ|ます|る|い)*/u,
};
/** What is said of it besides: that it is to be put right. */
const RIGHT =
  /^\s*(?:(?:and|or|please|pls|can you|could you|just|也|请|請|帮我|幫我|麻烦|麻煩)\s*)*(?:(?:fix|change|swap|correct|sort|switch|turn)(?: (?:it|that|them|this|those))?(?: (?:around|over|round|please|out|whichever it is))*|(?:or )?is it the (?:photos|pictures|captions|titles|labels)|whichever it is|(?:换|換|改|调|調|对调|對調|换一下|換一下|改一下)(?:过来|過來|一下|回来|回來)*(?:吧)?|直して(?:ください|もらえますか)?|(?:bitte )?tauschen|corrige(?:s|lo)?|corríg\p{L}+|échange\p{L}*|troca|arruma)\s*$/iu;

/** It is words that are in each other's place. */
const OF_TEXTS =
  /(?<!\p{L})(?:captions?|labels?|names|titles?|texts?|words|leyendas?|títulos?|textos?|beschriftung\p{L}*|legenden?|légendes?|legendas?)(?!\p{L})|字|标题|標題|名/iu;

/** `the green train and the fast one are the wrong way round`: they are exchanged, unless each is where it is spoken of. Pure. */
export function readReversed(message: Message): Cued | undefined {
  const { text, situation } = message;
  const { draft, language } = situation;
  const found = draft && REVERSED[language]?.exec(text);
  if (!draft || !found) return undefined;
  const sentences = sentencesIn(text);
  const at = sentences.findIndex(([from, to]) => from <= found.index && to > found.index);
  const span = sentences[at] ?? ([0, text.length] as const);
  const pair = namesIn(text.slice(span[0], found.index), message).flatMap((name) => placeOf(name, draft));
  const [one, other, ...more] = pair;
  if (!one || !other || more.length > 0) return undefined;
  const behind: Span[] = [];
  for (const next of sentences.slice(at + 1)) {
    if (!RIGHT.test(text.slice(...next))) break;
    behind.push(next);
  }
  const spans: Span[] = [span, ...behind];
  const shown = pair.map((place) => rightOf(place, draft));
  if (OF_TEXTS.test(text.slice(...span)) && shown.some((each) => each.text === '')) return undefined;
  if (shown.every(({ isRight }) => isRight)) return { wishes: [], asides: [rightAlready(shown)], spans };
  const isOfTexts = OF_TEXTS.test(text.slice(...span));
  return { wishes: isOfTexts ? retitled(one, other, shown) : exchanged(one, other, draft), spans };
}

/** Where one of them is spoken of, else what is said where it is first seen. */
function rightOf(
  { name, numbers }: Place,
  draft: EngineDraft,
): { name: string; text: string; isRight: boolean } {
  const texts = numbers.map((number) => besideOf(number, draft));
  const right = texts.find((text) => speaksOf(text, name));
  return { name, text: right ?? texts[0] ?? '', isRight: right !== undefined };
}

/** Each has the words of the other. */
const retitled = (one: Place, other: Place, texts: readonly { readonly text: string }[]): Wish[] =>
  [
    { numbers: one.numbers.slice(0, 1), text: texts[1]?.text ?? '' },
    { numbers: other.numbers.slice(0, 1), text: texts[0]?.text ?? '' },
  ].flatMap(({ numbers, text }) => {
    const pictures: SimpleTarget = { by: 'number', of: 'picture', numbers };
    return edit<'set_text'>({ do: 'set_text', which: { by: 'on', pictures }, text });
  });

/** Sentences stay where they are read; names go with their pictures. */
function exchanged(one: Place, other: Place, draft: EngineDraft): Wish[] {
  const [first, second] = [one.numbers[0] ?? 1, other.numbers[0] ?? 1];
  const number = (at: number): SimpleTarget => ({ by: 'number', of: 'picture', numbers: [at] });
  const isTold = passagesIn(draft).some(
    ({ isCard, pictures, text }) =>
      !isCard && (pictures.includes(first) || pictures.includes(second)) && /[\s，]/u.test(text.trim()),
  );
  if (!isTold)
    return edit<'swap_pictures'>({ do: 'swap_pictures', target: number(first), with: number(second) });
  const put = (at: number, file: string): Wish[] =>
    edit<'replace_picture'>({ do: 'replace_picture', target: number(at), file });
  return [...put(first, other.name), ...put(second, one.name)];
}

/** What two are called: as names of files, else any words on both sides of “and”. */
function namesIn(words: string, message: Message): string[] {
  const named = saidIn(words, 'move', message).clause.targets.flatMap((target) =>
    target.by === 'name' ? [target.name] : [],
  );
  if (named.length > 1) return named;
  const parts = AND.exec(words);
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [];
}

const AND =
  /(?:^|[,.;!?，。]|(?:the|der|die|das|la|el|le|o|a|as) )\s*([\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?) (?:and|&|y|und|et|e) (?:the |der |die |das |la |el |le |o |a |as )?([\p{L}\p{N}]+(?: [\p{L}\p{N}]+)??)(?: (?:photos?|pictures?|pics?|ones?|slides?|are|is|fotos?|bilder?|sind|están|sont|estão|have|got).*)?\s*$/iu;

interface Place {
  readonly name: string;
  /** All places where it is seen, from 1. */
  readonly numbers: readonly number[];
}

function placeOf(name: string, draft: EngineDraft): Place[] {
  const pictures = picturesIn(draft);
  const called = bestNamed(
    nameOf(name),
    pictures.map((picture) => (picture.kind === 'card' ? [] : [picture.name])),
  );
  const names = new Set(called.map((at) => pictures[at]?.name));
  const [only] = names;
  return only !== undefined && names.size === 1 ? [{ name: only, numbers: called.map((at) => at + 1) }] : [];
}

/** What is said or written where a picture is seen: over it, else on the page before it. */
function besideOf(number: number, draft: EngineDraft): string {
  const passages = passagesIn(draft);
  const own = passages.filter(({ pictures, isCard }) => !isCard && pictures.includes(number));
  const page = passages.find(({ pictures, isCard }) => isCard && pictures.at(-1) === number - 1);
  const id = picturesIn(draft)[number - 1]?.id;
  const label = textsIn(draft).find(
    ({ anchor }) => anchor.kind === 'pictures' && anchor.first === id && anchor.last === id,
  );
  return own.map(({ text }) => text).join(' ') || (label?.text ?? page?.text ?? '');
}

/** Whether a text has a word of a name. */
function speaksOf(text: string, name: string): boolean {
  const stems = stemsOf(name);
  return stems.length > 0 && stems.some((stem) => has(text.toLowerCase(), stem));
}
