import type { Span } from '../../language/marks.ts';
import { passageAt, passageOf, type Found, type Passage } from './passages.ts';
import { quotesIn } from './quoted.ts';

/** Where a message speaks of a passage of the film: `the bit about the car`, `烟斗那句`, `a parte das minhocas`, `the last line`. */
export interface Mention extends Found {
  readonly span: Span;
  /** Only words are meant, not what is seen with them: `the line about …`. */
  readonly ofWords: boolean;
  /** It is named by what it says. */
  readonly isQuoted?: boolean;
}

const NOUN =
  '(?:bits?|parts?|passages?|paragraphs?|sentences?|lines?|sections?|verses?|stanzas?|steps?|words|text)';
const WORDS = /sentence|line|words|text|frase|línea|linea|linha|satz|zeile|phrase|ligne|句|行|文|字/iu;
/** Words are spoken of, whatever they are called. */
const SAYS = /(?<!\p{L})(?:that|which) (?:says?|reads?)(?!\p{L})/iu;
const ABOUT =
  '(?:about|on|with|saying|mentioning|of me|of us|(?:that|which|where|when) (?:(?:it|i|we|you|he|she|they|the voice|the text) )?(?:is |are |am )?(?:says?|said|talks?|talking|speaks?|mentions?|tells?|tell|read|writes?|wrote|get|got)(?: about| of| that| to)?|where (?:i|we|you|he|she|they|it))';
const END =
  "(?=,? (?:goes|go|is|are|comes?|needs?|should|must|can|could|has|have|passes|flies|flashes|looks?|stays?|before|after|behind|first|last|longer|shorter|to the (?:very )?(?:start|end|beginning|front|top)|to before|to after|out|too|please|pls|and (?:put|make|move|then|add|remove|let)|then|instead|because|since|so that|pasa|va|es|está|dura|al|antes|después|más|por favor|porfa|que|passa|fica|é|pro|para|antes|depois|mais|por favor|passe|est|dure|trop|avant|après|plus|s'il|geht|ist|kommt|soll|sollte|bitte|raus|weg|vor|nach|ans|an|zu|länger|rausnehmen|streichen|löschen|entfernen)(?!\\p{L})|[.,;!?:\\n]|$)";
const TOPIC = '(?<topic>[^.,;!?\\n]{2,70}?)';
const HAN_NOUN = '(?:段(?:话|話)?|句(?:话|話)?|部分|一段|一句|一行|行|那里|那裡)';

const PATTERNS: readonly RegExp[] = [
  `(?<!\\p{L})(?:the |that |this |my |our )(?:whole |entire |little )?(?<noun>${NOUN}) ${ABOUT} ${TOPIC}${END}`,
  `(?<!\\p{L})(?:the |that |this |my |our )(?<topic>(?!(?:first|second|third|fourth|fifth|next|last|final|top|bottom|same|other|whole|best|closing|opening|black|white|main|boring|hard|new|old)(?!\\p{L}))[^.,;!?\\n\\d]{3,50}?) (?<noun>bit|part|passage|paragraph|sentence|line|section|verse|stanza)(?!\\p{L})(?! (?:of|where|about|on|with) )`,
  `(?<!\\p{L})(?:la|el|esa?|ese|o|a|essa?|esse|le|cette|den|die|das|der|l')? ?(?<noun>parte|trozo|frase|línea|linea|párrafo|trecho|pedaço|linha|parágrafo|partie|passage|phrase|ligne|paragraphe|teil|satz|absatz|abschnitt|zeile|stelle) (?:(?:que|qui|où|donde|onde|wo|in dem|in der) (?:habla|dice|fala|diz|parle|dit|hablo|falo|digo|je parle|ich)(?: de| sobre| do| da| del)?|sobre|acerca de|de la|de los|de las|del|dos|das|do|da|de|sur|du|des|über|mit dem|mit der|mit den|mit|vom|von der|von|zum) (?:el |la |los |las |o |a |os |as |le |les |l'|den |die |das |dem |der )?${TOPIC}${END}`,
  `(?<=^|[,.;!?，。；！？、 ]|把|将|將|和|跟|还有|還有)(?:把|将|將|关于|關於|讲|講|说|說|提到|写|寫)*(?<topic>[^,.;!?，。；！？\\n“”「」]{1,10}?)(?:的)?(?:那|这|這)(?:一|个|個)?(?<noun>${HAN_NOUN})`,
  `(?<=^|[,.;!?，。；！？、])(?:把|将|將)?(?:关于|關於|讲|講|说|說|提到)(?<topic>[^,.;!?，。；！？\\n“”「」]{1,10}?)的(?<noun>${HAN_NOUN})`,
  `(?<=^|[,.;!?，。；！？、])(?:把|将|將)?(?<topic>[^,.;!?，。；！？\\n“”「」]{2,8}?)的(?=放|移|挪|去掉|删|刪|停)(?<noun>)`,
  `(?<=^|[、。！？\\n])(?<topic>[^、。！？\\n「」]{2,16}?)(?:の|について(?:の)?|に関する|って)(?<noun>ところ|部分|文|段落|くだり|一文|セリフ|行)`,
].map((pattern) => new RegExp(pattern, 'giu'));

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/first|1st|opening|第一|最初|primer[ao]?|erste[rnms]?|premi(?:er|ère)|primeir[ao]/iu, 1],
  [/second|2nd|第二|第2|segund[ao]|zweite[rnms]?|deuxième|二番目/iu, 2],
  [/third|3rd|第三|第3|tercer[ao]?|dritte[rnms]?|troisième|terceir[ao]|三番目/iu, 3],
  [/fourth|4th|第四|第4|cuart[ao]|vierte[rnms]?|quatrième|quart[ao]/iu, 4],
  [/fifth|5th|第五|第5/iu, 5],
  [/last|final|closing|最后|最後|últim[ao]|ultim[ao]|letzte[rnms]?|derni(?:er|ère)/iu, -1],
];
const NTH = new RegExp(
  `(?<!\\p{L})(?:the |my |la |el |a |o |le |der |die |den |das |dessa |essa |esta )?(?:very )?(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final|primera?|segund[ao]|tercera?|últim[ao]|primeir[ao]|terceir[ao]|erste[rnms]?|zweite[rnms]?|dritte[rnms]?|letzte[rnms]?|première?|deuxième|troisième|dernière?) (?<noun>bit|part|passage|paragraph|sentence|line|section|verse|stanza|step|parte|frase|línea|párrafo|linha|parágrafo|trecho|teil|satz|absatz|zeile|partie|phrase|ligne|paragraphe)(?!\\p{L})(?! (?:of the (?:title|caption)|about|break))|(?<nthHan>第[一二三四五1-5]|最后一?|最後一?)(?:的)?(?:那)?(?<nounHan>段(?:话|話|落)?|句(?:话|話)?|行)|(?<nthKana>最初|最後|二番目|三番目)の(?<nounKana>文(?!字)|段落|行|一文|セリフ)`,
  'giu',
);

/** What stands below a letter's name, and how such a passage begins. */
const POSTSCRIPT =
  /(?<!\p{L})(?:the |that |das |el |le |la |o )?(?:p\. ?s\.?|ps|post ?scriptum|postscript|pos(?:t)?data|nachsatz)(?![\p{L}\d])|附言|又及|追伸/giu;
const IS_POSTSCRIPT = /^\s*(?:p\.? ?s\.?(?![\p{L}\d])|附言|又及|附[：:]|追伸)/iu;

/** All of a quote, or nearly: signs around it do not count. */
const isWhole = (quote: string, sentences: readonly string[]): boolean => {
  const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return bare(quote) === bare(sentences.join(''));
};

/** Everything that a message says of passages, in its order. */
export function mentionsIn(message: string, passages: readonly Passage[]): Mention[] {
  const all: Mention[] = [];
  const add = (mention: Mention): void => {
    if (all.every(({ span }) => span[1] <= mention.span[0] || span[0] >= mention.span[1])) all.push(mention);
  };
  for (const { text, span } of quotesIn(message)) {
    const meant = passageOf(text, passages);
    if (meant && isWhole(text, meant.sentences ?? [meant.passage.text]))
      add({ ...meant, span, ofWords: true, isQuoted: true });
  }
  for (const { index, 0: words } of message.matchAll(POSTSCRIPT)) {
    const passage = passages.find(({ text }) => IS_POSTSCRIPT.test(text));
    if (passage) add({ passage, span: [index, index + words.length], ofWords: false });
  }
  for (const { index, 0: words, groups = {} } of message.matchAll(NTH)) {
    const { nth = groups['nthHan'] ?? groups['nthKana'] ?? '' } = groups;
    const noun = groups['noun'] ?? groups['nounHan'] ?? groups['nounKana'] ?? '';
    const place = ORDINALS.find(([pattern]) => pattern.test(nth))?.[1];
    const meant = place === undefined ? undefined : passageAt(place, passages);
    if (meant) add({ ...meant, span: [index, index + words.length], ofWords: WORDS.test(noun) });
  }
  for (const pattern of PATTERNS)
    for (const match of message.matchAll(pattern)) {
      const { topic = '', noun = '' } = match.groups ?? {};
      const meant = passageOf(topic, passages);
      const lead = /^[\s，,、。]*(?:把|将|將)/u.exec(match[0])?.[0].length ?? 0;
      if (!meant) continue;
      const ofWords = WORDS.test(noun) || SAYS.test(match[0]);
      // “The bit about …” is more than the sentence that has the words.
      const found = ofWords ? meant : { passage: meant.passage };
      add({ ...found, span: [match.index + lead, match.index + match[0].length], ofWords });
    }
  return all.toSorted((a, b) => a.span[0] - b.span[0]);
}
