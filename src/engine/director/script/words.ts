import { countChinese, isCjk } from '../../../skills/writing.ts';
import type { Script } from '../../../skills/script.ts';
import { evenQuotes } from '../language/quoteEnd.ts';
import { readTexts, type LeftOutKind, type ReadText } from './markdown.ts';
import type { Passage } from './shots.ts';
import { instructsOtherwise } from './instructs.ts';
import { signedEnd } from './signed.ts';

/** Something that is plainly a request and not words for the video. */
const REQUEST =
  /^(?:please |can you |could you |i(?:'d| would) like |i want |let's )?(?:turn|make|create|generate|combine|build|produce|convert|transform|compile|put|use|add|write)(?![a-z])|^(?:请|帮我|把|用|生成|制作|做)/i;
/** A sentence that asks somebody for something, or thanks for it. */
const ASKS = /^["”]?(?:(?:and |but )?(?:please|pls|can you|could you)(?![a-z])|请|麻烦)/i;
const THANKS = /^["”]?(?:thanks|thank you)(?: (?:so|very) much| a lot| in advance)?[.!]*$/i;
/** What is asked of whoever makes a video; people ask each other for other things. */
const OF_VIDEO =
  /(?<![a-z])(?:video|slideshow|film|movie|clips?|music|song|piano|guitar|drums|jazz|beats?|sounds?|text|words|photos?|pictures?|images?|voice|narrat\w+|recording|captions?|subtitles?|scenes?|slides?|titles?|fonts?|letters?|logo|look|colou?rs?|aloud|vertical|square|portrait|landscape|seconds?|minutes?|(?:read|make|turn|keep|show) (?:it|this|that|(?:the )?(?:first|last|names?))|put (?:the )?(?:first|last|names?)|[a-z0-9_-]+\.(?:jpe?g|png|heic|mp4|mov|mp3|m4a|wav))(?![a-z])|视频|影片|音乐|配乐|照片|图片|字幕|旁白|朗读|配音|标题|[竖横]屏|方形|秒/i;
/** How a letter begins. */
const SALUTED = /^\s*["“]?(?:(?:(?:my )?dear(?:est)?|hi|hello|hey)(?: my)? \p{L}|(?:亲爱|敬爱|尊敬)的)/iu;
const LEAST_WORDS = 4;
/** Letters; a shorter quote names something. */
const LEAST_QUOTE = 20;
const QUOTE = String.raw`[“"「『《][^”"」』》]{2,500}[”"」』》]`;
/** Quotes one after the other, with nothing between them that says more. */
const LISTED = new RegExp(
  `^${QUOTE}(?:[\\s,，、;；/&+·|-]{0,4}(?:and|then|和|与|及)?[^\\S\\n]{0,2}${QUOTE})+`,
  'iu',
);

/** A colon that is no clock's, shape's or score's. */
const COLON = /(?<!\d\s{0,3})[:：]|[:：](?!\s{0,3}\d)/g;

/** The words that a video is to show. */
export interface Words {
  readonly read: ReadText;
  /** Name of the script's file. */
  readonly name?: string;
  /** Where in the request they begin and end, if they stand in it without quotes. */
  readonly at?: number;
  readonly until?: number;
}

/** A script, and what of it was taken out already. */
export interface GivenScript extends Script {
  /** It, taken apart by what is to be seen. */
  readonly passages?: readonly Passage[];
  readonly leftOut?: readonly LeftOutKind[];
}

/**
 * The words that a video is to show: the scripts, else what follows a colon in the request, or its long quotes.
 * Undefined where there are none.
 *
 * @param placed words that have a place of their own
 * @param names of pictures
 */
export function wordsOf(
  scripts: readonly GivenScript[],
  request: string,
  placed: ReadonlySet<string> = new Set(),
  names: readonly string[] = [],
): Words | undefined {
  const texts = scripts.filter(({ text }) => text.trim() !== '');
  const [first] = texts;
  if (first) {
    const named = texts.flatMap(({ text, name, passages = [{ text }] }) =>
      passages.map((passage) => ({ ...passage, isMarkdown: /\.(?:md|markdown)$/i.test(name) })),
    );
    const { blocks, leftOut } = readTexts(named);
    const taken = texts.flatMap((each) => each.leftOut ?? []).map((kind) => [kind, 1] as const);
    return { read: { blocks, leftOut: new Map([...leftOut, ...taken]) }, name: first.name };
  }
  const said = quoteSaid(request);
  if (said !== undefined && !placed.has(said)) return { read: typed(said) };
  for (const at of [...afterColons(request), ...afterParagraph(request)]) {
    // What follows a list of quotes is said about the video: “…”, “…”, and at the end “…”.
    const listed = quotesIn(LISTED.exec(request.slice(at).trim())?.[0] ?? '');
    const free = listed.filter((quote) => !placed.has(quote));
    if (listed.length > 1) return free.length > 0 ? { read: typed(free.join('\n\n')) } : undefined;
    const until = at + proseIn(request.slice(at), names).length;
    const text = request.slice(at, until).trim();
    if (isProse(text)) return { read: typed(unquote(text)), at, until };
  }
  const long = quotesIn(request).filter((quote) => quote.length >= LEAST_QUOTE && !placed.has(quote));
  return long.length > 0 ? { read: typed(long.join('\n\n')) } : undefined;
}

/** Words that were typed into a message; `first / second / third` are lines. */
export const typed = (text: string): ReadText =>
  readTexts([
    { text: (text.match(SLASH)?.length ?? 0) > 1 ? text.replaceAll(SLASH, '\n') : text, isMarkdown: false },
  ]);

const SLASH = /(?<=\S)[^\S\n]+\/[^\S\n]+(?=\S)/gu;

/** What names a text of its own or a list, and no words that follow: `Title: …`, `captions: …`. */
const LABEL =
  /(?:titles?|titre|t[ií]tulo|titel|überschrift|texte?|texto|frase|letrero|leyenda|légende|legenda|mensaje|mensagem|schriftzug|タイトル|題名|字幕|文字|テキスト|headline|heading|captions?|labels?|subtitles?|closing|ending|outro|intro|opening|end card|call to action|cta|tagline|price|prices|year|years|dates?|on each|on every|(?:on|for|under|over) (?:the |my )?\w+ (?:screen|photo|picture|slide|image|shot|one|screenshot)|logo|order|at the (?:very )?(?:end|start|beginning))(?: text| line| card| with)?\s*$/i;

/** `pour la fête des pères : une vidéo avec …`: what follows is what is wanted. */
const OPENS_WISH =
  /^\s*(?:una?|une|eine?n?|uma?|un|ein|a|an)?\s*(?:petite?|pequeñ[oa]|kleine[sr]?|pequen[oa]|corto|short|little)?\s*(?:v[ií]d[eé]o|vidéo|diaporama|diashow|film|slideshow|montage|clip)(?!\p{L})/iu;

/** `Problem: … . Solution: …`: sentences that have a name each. */
const LABELS = /(?<=^|[.!?]\s)\p{Lu}\p{L}+: /gu;

/** `with this text: …`, which is all of it. */
const POINTS_AHEAD =
  /(?<![a-z])(?:this|the following|following|folgende[nrms]?|diese[nrms]?|ce|cette|este|esta) \p{L}+\s*$/iu;
/** `Text: Dear Mom, …` is a letter, and `Title: Dear Mom` is none. */
const LETTER_AHEAD = /(?<!\p{L})(?:texte?|texto|message|mensaje|mensagem|words|wording)\s*$/iu;
const isLabel = (before: string, after: string): boolean =>
  LABEL.test(before) &&
  !POINTS_AHEAD.test(before) &&
  !(LETTER_AHEAD.test(before) && (SALUTED.test(after) || (after.match(/[.!?](?=\s)/gu)?.length ?? 0) > 2));

/** Behind each colon that may begin the words. */
const afterColons = (request: string): number[] =>
  (request.match(LABELS)?.length ?? 0) > 1
    ? []
    : [...request.matchAll(COLON)]
        .flatMap(({ index }) =>
          isLabel(request.slice(0, index), request.slice(index + 1)) ||
          OPENS_WISH.test(request.slice(index + 1))
            ? []
            : [index + 1],
        )
        .slice(0, 1);

function afterParagraph(request: string): number[] {
  const gap = /\n[^\S\n]*\n/.exec(request);
  return gap ? [gap.index + gap[0].length] : [];
}

/** `could it please say: “…”`: what is quoted right behind what says so, and nothing else. */
function quoteSaid(request: string): string | undefined {
  const found =
    /(?:sa(?:y|ys|ying)|reads?|reading|letter|message|text|words|script|poem|this)[^\S\n]*:\s*[“"„«「『]([^”"“»」』]{20,3000})[”"“»」』]/iu.exec(
      request,
    )?.[1];
  return found !== undefined && isProse(found) ? found : undefined;
}

/** Sentences that ask for something end the words. */
const INSTRUCTS =
  /^["”]?\s*(?:(?:and|then|also|but) )?(?:please|pls|can you|could you|put|use|add|make|show|keep|let|turn|write|logo|music|no |vertical|square|horizontal|portrait|landscape|voice|end with|start with|number (?:the|each|every|all)(?! of)|thanks(?! for)|thank you(?! for)|(?:(?:white|black|gold(?:en)?|silver|red|blue|green|yellow|pink|purple|orange|gr[ae]y|bold|huge) )+(?:letters|text|lettering|font)(?! of| from)|(?:nice )?(?:large|big|small) (?:letters|text)|\d{1,4} ?(?:s|sec|secs|seconds?|min|minutes)(?![a-z])|(?:title|closing|captions?|subtitles?|call to action)(?: |:))/i;

/** Of these, what people say to each other as well. */
const USUAL =
  /^["”]?\s*(?:(?:and|then|also|but) )?(?:please|can you|could you|put|use|add|make|show|keep|let|turn|write|no )/i;

/** Who speaks of captions, of a logo or of how long it is to be says nothing for viewers. */
const ORDERS =
  /(?<![a-z])(?:captions?(?= ?['‘“"]|:)|subtitles? (?:on|off)|logo (?:in|at|top|bottom)|(?:finish|end|start) (?:on|with) [a-z0-9_-]+\.(?:png|jpe?g|mp4)|max(?:imum)? \d{1,4} ?s|(?<!\d)\d{1,4} ?s(?:ec(?:ond)?s?)? (?:max|each))(?![a-z])/i;

/** What is said of the video behind a dash, at the end of all: `They know. — deadpan voice, glass video for wednesday`. */
const ASIDE = /(?<=[.!?。！？])\s*(?:—|–|--|\s-\s)\s*[^—–.!?。！？\n]{4,160}[.!]?\s*$/u;

/** As much of a text as is words: up to the first sentence behind them that asks for something. @param names of pictures */
function proseIn(text: string, names: readonly string[]): string {
  const quoted = /^\s*[“"„«「『][^”"“»」』]+[”"“»」』]/u.exec(text)?.[0];
  if (quoted !== undefined) return quoted;
  const isLetter = SALUTED.test(text);
  const signed = signedEnd(text);
  if (signed < text.length) return text.slice(0, signed);
  const aside = ASIDE.exec(text);
  if (aside && OF_VIDEO.test(aside[0])) return proseIn(text.slice(0, aside.index), names);
  for (const { index } of text.matchAll(
    /(?<=[.!?。！？]["”]?)\s+(?=\S)|(?<=[。！？][”」]?)(?=[^\s”」。！？])|\n+(?=\S)/gu,
  )) {
    const rest = text.slice(index).trimStart();
    const isAsked = instructs(rest, isLetter) || instructsOtherwise(sentenceOf(rest), names);
    if (index > 0 && isAsked) return text.slice(0, index);
  }
  return text;
}

/** Whether a text begins by asking for something of the video: recipes add, and letters thank, too. */
function instructs(text: string, isLetter: boolean): boolean {
  const isUsual = isLetter || USUAL.test(text);
  return INSTRUCTS.test(text) && (!isUsual || OF_VIDEO.test(sentenceOf(text)));
}

const sentenceOf = (text: string): string => /^[^.!?。！？\n]*/u.exec(text)?.[0] ?? '';

/** Whether a sentence behind the words asks for something: nobody knows where the words end. */
function asksLater(text: string): boolean {
  const [, ...later] = text.split(/(?<=[.!?]["”]?)\s+|(?<=[。！？]["”]?)\s*/u);
  const isLetter = SALUTED.test(text);
  return later.some((said) => (ASKS.test(said) && OF_VIDEO.test(said)) || (!isLetter && THANKS.test(said)));
}

/** The words in quotation marks, in order. Longer ones than 500 characters are none. */
export function quotesIn(request: string): string[] {
  return [...evenQuotes(request).matchAll(new RegExp(QUOTE, 'g'))].map(([quote]) => quote.slice(1, -1));
}

function isProse(text: string): boolean {
  const spaced = (text.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).filter((word) => !isCjk(word)).length;
  return (
    !REQUEST.test(text) &&
    !INSTRUCTS.test(text) &&
    !ORDERS.test(text) &&
    !asksLater(text) &&
    (spaced >= LEAST_WORDS || countChinese(text) >= LEAST_WORDS * 2)
  );
}

const unquote = (text: string): string => text.replace(/^["“「『](.*)["”」』]$/s, '$1');

/** A script's file name as a title: `product-launch.md` → `Product launch`. */
export function titleFrom(filename: string | undefined): string {
  const name = (filename ?? '')
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
