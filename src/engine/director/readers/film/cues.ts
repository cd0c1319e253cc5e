import { picturesIn, type EngineDraft } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import type { Target } from '../../edits/calls/targets.ts';
import { bestNamed } from '../../edits/names.ts';
import type { Span } from '../../language/marks.ts';
import { saidIn } from '../intents/slots/said.ts';
import { edit, type Message, type Wish } from '../reader.ts';
import { passageOf, passagesIn, type Found } from './passages.ts';
import { sentencesIn } from './stems.ts';

/** Where somebody says at which words something is to be seen: `when I talk about her roses`, `na parte da manta`, 念到…那里. Per language. */
const CUES: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:when|where|while|as) (?:it|i|we|you|he|she|they|the (?:voice|text|letter|narrator|script))(?:'s|'m|'re| is| am| are)? (?:says?|said|talks?|talking|saying|speaks?|speaking|mentions?|mentioning|tells?|reads?|reading|gets? to)(?: about| of)?|(?:at|in|on|for|during|over) the (?:part|bit|line|sentence|passage|moment|place)(?: (?:where|when|that|with|about|of))*(?: (?:it|i|we|she|he)(?:'s|'m| is| am)? (?:says?|talks?|talking|mentions?|tells?)(?: about)?)?):? (?<topic>[^,.;!?\n]{2,60}?)(?=[,.;!?\n]|$| (?:it's|its|it is|you're|instead|not|please|should|must|has to|needs)(?!\p{L}))/iu,
  es: /(?<!\p{L})(?:(?:en|durante) la (?:parte|frase)|cuando (?:se )?(?:habl\p{L}+|dic\p{L}+|le[eo]|menciona))(?: de(?:l| la| los)?| que| sobre| donde)* (?<topic>[^,.;!?\n]{2,50}?)(?=[,.;!?\n]|$| (?:tiene|debe|quiero|pon|sal[eg]\p{L}*|aparezca|que se vea))/iu,
  pt: /(?<!\p{L})(?:n[ao] (?:parte|trecho|frase)|quando (?:se )?(?:fal\p{L}+|diz\p{L}*|lê|menciona))(?: d[aeo]s?| que| sobre| em que)* (?<topic>[^,.;!?\n]{2,50}?)(?=[,.;!?\n]|$| (?:tem|deve|quero|põe|coloca|aparec\p{L}+|devia))/iu,
  fr: /(?<!\p{L})(?:(?:quand|lorsque?) (?:on|ça|je|tu|il|elle|la voix) (?:parle|dit|lit|dis|parles)|(?:au|dans le) (?:moment|passage)|à la phrase)(?: d[eu']s?| des| sur| où| que| la)* (?<topic>[^,.;!?\n]{2,50}?)(?=[,.;!?\n]|$| (?:il faut|je veux|mets|montre|doit))/iu,
  de: /(?<!\p{L})(?:wenn (?:es|ich|sie|er|die stimme) (?:um|von|über)|(?:beim?|an der|bei der) (?:satz|stelle|teil|absatz)(?: mit| über| von)?|bei den worten)(?: de[rmn]| das| die)? (?<topic>[^,.;!?\n]{2,50}?)(?=[,.;!?\n]|$| (?:geht|soll|bitte|muss|spricht))/iu,
  zh: /(?:念|读|讀|讲|講|说|說|提)(?:到|起)?(?<topic>[^，。；！？\n]{2,20}?)(?:那里|那裡|那儿|这里|這裡|的时候|的時候|那句|那段|那一?[句段]|的部分|时|時)/u,
  ja: /(?<topic>「[^」]{2,30}」|[^、。！？\n]{2,16}?)の(?:ところ|とこ|部分|文|場面|くだり)(?:で|に|は)/u,
};

/** What is wanted there is no picture of its own: `pause when it says …`. */
const OTHERWISE =
  /(?<!\p{L})(?:pause|silen\p{L}*|quiet\p{L}*|loud\p{L}*|volume|music|song|text|caption|title|write|fade|zoom|slow\p{L}*|sound|hear\p{L}*|voice|música|musik|musique|som|ton)(?!\p{L})|停|静|靜|音|声|聲|字|黑/iu;

/** What is seen there now, and should not be. */
const WRONG =
  /(?<!\p{L})(?:still|wrong|(?:it|he|she|you|we)(?:'s|'re| is| are)? (?:shows?|showing|sees?|seeing)|todavía|noch|immer noch|encore|ainda)(?!\p{L})|还是|還是|现在是|現在是|まだ/iu;

/** What is read of such a sentence, and which part of the message said it. */
export interface Cued {
  readonly wishes: readonly Wish[];
  readonly span: Span;
}

/** Reads which picture is to be seen at which words of the film: it comes there, and what was there takes its place. Pure. */
export function readCue(message: Message): Cued | undefined {
  const { text, situation } = message;
  const { draft, language } = situation;
  const cue = draft && CUES[language]?.exec(text);
  const topic = cue?.groups?.['topic']?.replaceAll(/[「」“”"']/gu, '');
  const found = draft && cue && topic ? passageOf(topic, passagesIn(draft)) : undefined;
  if (!draft || !cue || !found) return undefined;
  const within: Span = [cue.index, cue.index + cue[0].length];
  const sentence = sentencesIn(text).find(([from, to]) => from <= within[0] && to >= within[0]) ?? within;
  const span: Span = [sentence[0], Math.max(sentence[1], within[1])];
  const rest = text.slice(span[0], within[0]) + ' ' + text.slice(within[1], span[1]);
  const [only, ...others] = saidIn(rest, 'move', message).clause.targets;
  if (!only || others.length > 0 || only.by !== 'name' || OTHERWISE.test(rest) || WRONG.test(rest))
    return undefined;
  const wishes = shownAt(only, found, draft);
  return wishes && { wishes, span };
}

function shownAt(
  target: Extract<Target, { by: 'name' }>,
  { passage }: Found,
  draft: EngineDraft,
): readonly Wish[] | undefined {
  const pictures = picturesIn(draft);
  const called = bestNamed(
    nameOf(target.name),
    pictures.map((picture) => (picture.kind === 'card' ? [] : [picture.name])),
  );
  const at = called[0] ?? -1;
  const there = passage.pictures.at(-1);
  if (at < 0 || called.length > 1 || there === undefined) return undefined;
  if (passage.pictures.includes(at + 1)) return [{ kind: 'matter', what: 'picture', of: target }];
  if (passage.isCard)
    return edit<'move_pictures'>({
      do: 'move_pictures',
      target,
      to: { at: 'after', target: { by: 'number', of: 'picture', numbers: [there] } },
    });
  const [own, other] = [pictures[at], pictures[there - 1]];
  if (!own || !other || other.kind === 'card') return undefined;
  const put = (number: number, file: string): Wish[] =>
    edit<'replace_picture'>({
      do: 'replace_picture',
      target: { by: 'number', of: 'picture', numbers: [number] },
      file,
    });
  return [...put(there, own.name), ...put(at + 1, other.name)];
}
