import { picturesIn, type EngineDraft } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import { bestNamed } from '../../edits/names.ts';
import type { Span } from '../../language/marks.ts';
import { saidIn } from '../intents/slots/said.ts';
import { edit, type Message, type Wish } from '../reader.ts';
import type { Words } from '../../language/words.ts';
import { passageOf, passagesIn, type Found } from './passages.ts';
import { shownThere } from './already.ts';
import { sentencesIn } from './stems.ts';

/** Where somebody says at which words something is to be seen: `when I talk about her roses`, `na parte da manta`, 念到…那里. Per language. */
const CUES: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:when|where|while|as) (?:it|i|we|you|he|she|they|the (?:voice|text|letter|narrator|script))(?:'s|'m|'re| is| am| are)? (?:says?|said|talks?|talking|saying|speaks?|speaking|mentions?|mentioning|tells?|reads?|reading|gets? to)(?: about| of)?|(?:at|in|on|for|during|over) the (?:part|bit|line|sentence|passage|moment|place)(?: (?:where|when|that|with|about|of))*(?: (?:it|i|we|she|he)(?:'s|'m| is| am)? (?:says?|talks?|talking|mentions?|tells?)(?: about)?)?):? (?<topic>[^,.;!?\n]{2,60}?)(?=[,.;!?\n]|$| (?:it's|its|it is|you're|instead|not|please|should|must|has to|needs)(?!\p{L}))/iu,
  es: /(?<!\p{L})(?:(?:en|durante) la (?:parte|frase)|cuando (?:se )?(?:habl\p{L}+|dic\p{L}+|le[eo]|menciona))(?: de(?:l| la| los)?| que| sobre| donde)* (?<topic>[^,.;!?\n]{2,50}?)(?=[,.;!?\n]|$| (?:tiene|debe|quiero|pon|usa|muestra|mete|coloca|sal[eg]\p{L}*|aparezca|que se vea)(?!\p{L}))/iu,
  pt: /(?<!\p{L})(?:n[ao] (?:parte|trecho|frase)|quando (?:se )?(?:fal\p{L}+|diz\p{L}*|lê|menciona))(?: d[aeo]s?| que| sobre| em que)* (?<topic>[^,.;!?\n]{2,50}?)(?=[,.;!?\n]|$| (?:tem|deve|quero|põe|coloca|usa|use|mostra|bota|mete|aparec\p{L}+|devia)(?!\p{L}))/iu,
  fr: /(?<!\p{L})(?:(?:quand|lorsque?) (?:on|ça|je|tu|il|elle|la voix) (?:parle|dit|lit|dis|parles)|(?:au|dans le) (?:moment|passage)|à la phrase)(?: d[eu']s?| des| sur| où| que| la)* (?<topic>[^,.;!?\n]{2,50}?)(?=[,.;!?\n]|$| (?:il faut|je veux|mets|montre|utilise|passe|doit)(?!\p{L}))/iu,
  de: /(?<!\p{L})(?:wenn (?:es|ich|sie|er|die stimme) (?:um|von|über)|(?:beim?|an der|bei der) (?:satz|stelle|teil|absatz)(?: mit| über| von)?|bei den worten)(?: de[rmn]| das| die)? (?<topic>[^,.;!?\n]{2,50}?)(?=[,.;!?\n]|$| (?:geht|soll|bitte|muss|spricht|nimm|zeig\p{L}*)(?!\p{L}))/iu,
  zh: /(?:念|读|讀|讲|講|说|說|提)(?:到|起)?(?<topic>[^，。；！？\n]{2,20}?)(?:那里|那裡|那儿|这里|這裡|的时候|的時候|那句|那段|那一?[句段]|的部分|时|時)/u,
  ja: /(?<topic>「[^」]{2,30}」|[^、。！？\n]{2,16}?)の(?:ところ|とこ|部分|文|場面|くだり)(?:で|に|は)/u,
};

/** What is wanted there is no picture of its own: `pause when it says …`. */
const OTHERWISE =
  /(?<!\p{L})(?:pause|silen\p{L}*|quiet\p{L}*|loud\p{L}*|volume|music|song|text|caption|title|write|fade|zoom|slow\p{L}*|sound|hear\p{L}*|voice|música|musik|musique|som|ton)(?!\p{L})|停|静|靜|音|声|聲|字|黑/iu;

/** What is seen there now, and should not be. */
const WRONG =
  /(?<!\p{L})(?:still|wrong|(?:it|he|she|you|we)(?:'s|'re| is| are)? (?:shows?|showing|sees?|seeing)|todavía|noch|immer noch|encore|ainda)(?!\p{L})|还是|還是|现在是|現在是|まだ/iu;

/** Something is wanted, and not only found fault with. */
const ASKED =
  /(?<!\p{L})(?:should|must|put|show|want|need|please|pls|can|could|let|use|move|switch|swap|instead|like|love|supposed|ha(?:s|ve) to|needs?|belongs?|tiene|salga|aparezca|debe\p{L}*|pon\p{L}*|quiero|muestra|usa|puede\p{L}*|soll\p{L}*|zeig\p{L}*|nimm|bitte|kann\p{L}*|muss|müssen|gehört|faut|mets|montre\p{L}*|doit|veux|peux|voudrais|p[oõ]e|coloca|mostra|quero|pode|deve|devia|tem|ap(?:areça|arecer))(?!\p{L})|放|用|换|換|要|应该|應該|改|请|請|出来|出來|出现|出現|て(?:ください|ほしい|もらえ)|たい/iu;
/** How it is at the moment. */
const NOW =
  /^\s*(?:(?:right |just )?now|at the moment|currently|ahora|im moment|gerade|jetzt|en ce moment|là|agora|你?(?:现在|現在)|目前|今は)/iu;
/** It is said of that place which picture is to be there: `the lighthouse should be there`, `put the clover one there instead`. */
const THERE = /(?<!\p{L})(?:there|ahí|allí|dort|da|là|lá|ali)(?!\p{L})|那里|那裡|那儿|そこ/iu;

/** What is read of such a sentence, and which parts of the message said it. */
export interface Cued {
  readonly wishes: readonly Wish[];
  readonly spans: readonly Span[];
  /** Where it is seen already. */
  readonly asides?: readonly Words[];
}

/**
 * Reads which picture is to be seen at which words of the film: it comes there, and what was there takes its place. Who only finds fault with what is
 * there (`the picture of venus is there while she talks about mercury`) wants what the words are about. Pure.
 */
export function readCue(message: Message): Cued | undefined {
  const { text, situation } = message;
  const { draft, language } = situation;
  const cue = draft && CUES[language]?.exec(text);
  const topic = cue?.groups?.['topic']?.replaceAll(/[「」“”"']/gu, '');
  const found = draft && cue && topic ? passageOf(topic, passagesIn(draft)) : undefined;
  if (!draft || !cue || !topic || !found) return undefined;
  const within: Span = [cue.index, cue.index + cue[0].length];
  const sentences = sentencesIn(text);
  const sentence = sentences.find(([from, to]) => from <= within[0] && to >= within[0]) ?? within;
  // “…, without its sound” is said of it besides.
  const [clause] = /^[^,，、]*/u.exec(text.slice(within[1], sentence[1])) ?? [''];
  const isBeside = OTHERWISE.test(text.slice(within[1] + clause.length, sentence[1]));
  const span: Span = [sentence[0], Math.max(isBeside ? within[1] + clause.length : sentence[1], within[1])];
  const rest = text.slice(span[0], within[0]) + ' ' + text.slice(within[1], span[1]);
  const behind = sentences.filter(([from]) => from >= span[1]).slice(0, 1);
  const said = (parts: readonly Span[]): string => parts.map((part) => text.slice(...part)).join(' ');
  const there = behind.filter((part) => THERE.test(said([part])) && !NOW.test(said([part])));
  const now = behind.filter((part) => NOW.test(said([part])));
  if (OTHERWISE.test(rest)) return undefined;
  const isFault = WRONG.test(rest) || !ASKED.test(rest);
  const name = isFault ? (nameIn(said(there), message) ?? pictureOf(topic, draft)) : nameIn(rest, message);
  const shown = name === undefined ? undefined : shownAt(name, found, draft);
  return shown && { ...shown, spans: [span, ...there, ...now] };
}

/** The one picture that words name. */
function nameIn(words: string, message: Message): string | undefined {
  const [only, ...others] = words.trim() === '' ? [] : saidIn(words, 'move', message).clause.targets;
  return only?.by === 'name' && others.length === 0 ? only.name : undefined;
}

/** The one picture that is called like what is spoken of. */
function pictureOf(topic: string, draft: EngineDraft): string | undefined {
  const words = topic.replace(/^(?:the|a|an|her|his|my|our|la|el|le|les|der|die|das|o|a)\s+/iu, '');
  const found = bestNamed(words, namesOf(draft));
  return found.length === 1 ? words : undefined;
}

const namesOf = (draft: EngineDraft): string[][] =>
  picturesIn(draft).map((picture) => (picture.kind === 'card' ? [] : [picture.name]));

function shownAt(
  name: string,
  { passage, sentences }: Found,
  draft: EngineDraft,
): Pick<Cued, 'wishes' | 'asides'> | undefined {
  const pictures = picturesIn(draft);
  const called = bestNamed(nameOf(name), namesOf(draft));
  const at = called[0] ?? -1;
  const there = passage.pictures.at(-1);
  const own = pictures[at];
  if (!own || called.length > 1 || there === undefined) return undefined;
  if (passage.pictures.includes(at + 1) || (passage.isCard && at === there))
    return {
      wishes: [],
      asides: [shownThere(own, (sentences?.join('') ?? passage.text).trim(), passage.isCard)],
    };
  if (passage.isCard)
    return {
      wishes: edit<'move_pictures'>({
        ...{ do: 'move_pictures', target: { by: 'name', name } },
        to: { at: 'after', target: { by: 'number', of: 'picture', numbers: [there] } },
      }),
    };
  const other = pictures[there - 1];
  if (!other || other.kind === 'card') return undefined;
  const put = (number: number, file: string): Wish[] =>
    edit<'replace_picture'>({
      do: 'replace_picture',
      target: { by: 'number', of: 'picture', numbers: [number] },
      file,
    });
  return { wishes: [...put(there, own.name), ...put(at + 1, other.name)] };
}
