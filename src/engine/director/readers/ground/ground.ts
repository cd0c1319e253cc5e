import { picturesIn } from '../../../draft/index.ts';
import type { Language } from '../../language/languages.ts';
import type { Span } from '../../language/marks.ts';
import { toned, type Tone } from '../../language/tones.ts';
import { isIdle } from '../intents/reconcile/unread.ts';
import { seen } from '../intents/seen.ts';
import { saidIn } from '../intents/slots/said.ts';
import { QUOTED } from '../matters/spelled.ts';
import { LONGEST_READ } from '../phrases/read.ts';
import { edit, type Message, type Reading, type Wish } from '../reader.ts';

/** What people say of what lies behind all of a video. */
interface GroundWords {
  readonly ground: RegExp;
  /** What else is spoken of beside it: the music there, words and their boxes, a picture's own, one that goes. */
  readonly other: RegExp;
  readonly text: RegExp;
  readonly dark: RegExp;
  readonly light: RegExp;
  /** It is so, and should not be. */
  readonly too: RegExp;
}

const HAN: GroundWords = {
  ground: /背景(?:颜色|顏色|色)?|底色/u,
  other:
    /音|乐|樂|歌|曲|字|标题|標題|框|条|模糊|虚化|图|圖|照片|那张|那張|第|去|抠|摳|人|风格|風格|吵|声|聲|原来|原來|默认|墙|牆|天空/u,
  text: /字|标题|標題|框/u,
  dark: /暗|深|黑/u,
  light: /淡|浅|淺|亮|白/u,
  too: /太|过于|過於|有点|有點/u,
};

const WORDS: Readonly<Record<Language, GroundWords>> = {
  en: {
    ground: /(?<!\p{L})(?:the )?(?:background|backdrop|bg)(?: colou?r)?(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:music|songs?|track|tune|sound|noise|play\p{L}*|text|titles?|words?|captions?|letters|writing|box|behind|blur\p{L}*|photos?|pictures?|images?|pics?|slides?|cards?|clips?|video|of|remove|without|no|people|person|guy|sky|wall|visible|see)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:text|titles?|words?|captions?|letters|writing|box)(?!\p{L})/iu,
    dark: /(?<!\p{L})dark\p{L}*/iu,
    light: /(?<!\p{L})(?:light|lighter|pale|paler|bright|brighter)(?!\p{L})/iu,
    too: /(?<!\p{L})(?:too|so|a bit|rather)(?!\p{L})/iu,
  },
  es: {
    ground: /(?<!\p{L})(?:el |un )?(?:color de(?:l)? )?fondo(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:de fondo|músic\p{L}*|canci\p{L}*|sonido|letras?|textos?|títulos?|recuadro|borros\p{L}*|desenfoc\p{L}*|fotos?|imagen|vídeo|video|quita\p{L}*|sin|persona|gente|cielo|al fondo|se oy\p{L}*|bolero)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:letras?|textos?|títulos?)(?!\p{L})/iu,
    dark: /oscur\p{L}*/iu,
    light: /clar(?:o|ito|a|ita|os)(?!\p{L})/iu,
    too: /(?<!\p{L})(?:demasiado|muy|tan)(?!\p{L})/iu,
  },
  de: {
    ground: /(?<!\p{L})(?:de[rnm] |einen? )?(?:Hintergrund(?:farbe)?|Untergrund)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:musik\p{L}*|lied|ton|schrift\p{L}*|texte?|titel|im hintergrund|unscharf\p{L}*|verschwommen|foto\p{L}*|bild\p{L}*|video|ohne|weg|entfern\p{L}*|leute|mann|frau|himmel|kasten)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:schrift\p{L}*|texte?|titel|kasten)(?!\p{L})/iu,
    dark: /dunk(?:el|l)\p{L}*/iu,
    light: /hell\p{L}*/iu,
    too: /(?<!\p{L})(?:zu|so)(?!\p{L})/iu,
  },
  fr: {
    ground: /(?<!\p{L})(?:le |un )?(?:couleur (?:de|du) )?(?:fond|arrière[- ]plan)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:fond sonore|en fond|musique|chanson|son|lettres?|textes?|titres?|flou\p{L}*|photos?|images?|vidéo|enl[eè]v\p{L}*|sans|personne|gens|ciel|dans le fond|au fond|encadré)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:lettres?|textes?|titres?)(?!\p{L})/iu,
    dark: /(?<!\p{L})(?:sombre\p{L}*|foncé\p{L}*)/iu,
    light: /(?<!\p{L})(?:clair\p{L}*|pâle\p{L}*)/iu,
    too: /(?<!\p{L})(?:trop|si)(?!\p{L})/iu,
  },
  pt: {
    ground: /(?<!\p{L})(?:o |um )?(?:cor (?:de|do) )?fundo(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:de fundo|no fundo|ao fundo|músic\p{L}*|can[cç]\p{L}*|som|letras?|textos?|títulos?|desfoc\p{L}*|borrad\p{L}*|fotos?|imagem|vídeo|tira\p{L}*|sem|pessoa|gente|céu|caixa)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:letras?|textos?|títulos?|caixa)(?!\p{L})/iu,
    dark: /escur\p{L}*/iu,
    light: /clar(?:o|inho|a|inha|os)(?!\p{L})/iu,
    too: /(?<!\p{L})(?:muito|demais|tão)(?!\p{L})/iu,
  },
  zh: HAN,
  'zh-hant': HAN,
  ja: {
    ground: /背景(?:の色|色)?|バック(?:の色)?(?=[はをが])/u,
    other: /音|曲|歌|文字|字幕|タイトル|ぼか|ボケ|写真|画像|動画|消|なし|人|空|切り抜/u,
    text: /文字|字幕|タイトル/u,
    dark: /暗|濃|黒/u,
    light: /薄|淡|明る|白/u,
    too: /すぎ|過ぎ/u,
  },
};

/** What lies between two signs, or words that join. */
const PART = /(?:(?! (?:and|but|y|pero|und|aber|et|mais|e|mas) )[^.,;!?\n，。；！？、])+/giu;
const BLACK = '#000000';
const WHITE = '#ffffff';
/** A card's ground that is only darker, or lighter, than it was. */
const DARKER = '#333333';
const LIGHTER = WHITE;

/**
 * Reads of a message which colour is to lie behind all of it, and the rest as it is read otherwise: `tá lindo mas o fundo podia ser rosa clarinho`,
 * `背景太暗了,换个浅粉色的`. Pure.
 * @param readRest reads what is left
 */
export function readOfGround(message: Message, readRest: (message: Message) => Reading): Reading {
  const { text, situation } = message;
  const known = WORDS[situation.language];
  if (text.length > LONGEST_READ || !known.ground.test(text)) return readRest(message);
  const found = groundIn(message, known);
  if (!found) return readRest(message);
  const left = found.spans.reduce(
    (rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const rest = /[\p{L}\p{N}]/u.test(left) ? readRest({ ...message, text: left }) : { wishes: [], unread: [] };
  return {
    ...rest,
    wishes: [...rest.wishes.filter(({ kind }) => kind !== 'question'), ...found.wishes],
    // “Lovely, but the background …”
    unread: rest.unread.filter((words) => !isIdle(words, seen(message))),
  };
}

interface Found {
  readonly wishes: readonly Wish[];
  readonly spans: readonly Span[];
}

function groundIn(message: Message, known: GroundWords): Found | undefined {
  const { text, situation } = message;
  const blank = (words: string): string => ' '.repeat(words.length);
  const named = situation.media.reduce((left, { filename }) => left.replaceAll(filename, blank), text);
  const plain = named.replaceAll(QUOTED, (words) => '"'.repeat(words.length));
  const parts = Array.from(plain.matchAll(PART), ({ 0: words, index }) => ({ words, index }));
  for (const [at, { words, index }] of parts.entries()) {
    const ground = known.ground.exec(words);
    if (!ground || words.includes('"') || known.other.test(without(words, ground))) continue;
    const own = valueIn(without(words, ground), message, known);
    const next = parts[at + 1];
    // `背景太暗了,换个浅粉色的`: what it is to be instead stands behind.
    const instead =
      next && (!own || own.isNow) && !known.text.test(next.words) && !known.other.test(next.words)
        ? valueIn(next.words, message, known)
        : undefined;
    const value = instead && !instead.isNow ? instead : own;
    if (!value) continue;
    const until = value === instead && next ? next : { words, index };
    return {
      wishes: ofValue(value, message),
      spans: [[index, until.index + until.words.length]],
    };
  }
  return undefined;
}

const without = (words: string, found: RegExpExecArray): string =>
  words.slice(0, found.index) + ' ' + words.slice(found.index + found[0].length);

interface Value {
  readonly color?: string;
  readonly shade?: Tone;
  readonly isMore: boolean;
  /** So it is, and should not be. */
  readonly isNow: boolean;
}

const MORE =
  /(?<!\p{L})(?:darker|lighter|paler|brighter|más|dunkler|heller|plus|mais|moins|menos|less|weniger)(?!\p{L})|一点|一點|一些|点儿|點|もっと|もう少し/iu;

function valueIn(words: string, message: Message, known: GroundWords): Value | undefined {
  const [isDark, isLight] = [known.dark.test(words), known.light.test(words)];
  const color = saidIn(words.trim(), 'fit', message).clause.take('color');
  const isNow = known.too.test(words);
  if (isDark && isLight) return undefined;
  const shade = isDark ? 'dark' : isLight ? 'light' : undefined;
  if (color === undefined && shade === undefined) return undefined;
  return {
    ...(color !== undefined && {
      color: /^zh/.test(message.situation.language) ? color : toned(color, shade),
    }),
    ...(shade && { shade }),
    isMore: MORE.test(words),
    isNow,
  };
}

function ofValue(
  { color, shade, isMore, isNow }: Value,
  { situation: { draft, first } }: Message,
): readonly Wish[] {
  const isDark = (shade === 'dark') !== isNow;
  const on = (ground: string): readonly Wish[] =>
    edit<'set_framing'>({
      do: 'set_framing',
      target: { by: 'all' },
      ground: { kind: 'color', color: ground },
    });
  if (color !== undefined && !isNow) return on(color);
  if (!isMore && !isNow) return on(isDark ? BLACK : WHITE);
  // Where words stand on cards these are their ground; else it is the pictures.
  const hasCards = first || (draft !== undefined && picturesIn(draft).some(({ kind }) => kind === 'card'));
  if (hasCards) return on(isDark ? DARKER : LIGHTER);
  return edit<'set_colors'>({
    do: 'set_colors',
    target: { by: 'all' },
    brightness: { more: isDark ? -0.12 : 0.12 },
  });
}
