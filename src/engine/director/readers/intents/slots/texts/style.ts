import type { DesignChange } from '../../../../edits/calls/texts.ts';
import type { Said } from '../said.ts';
import { anyOf, isDenied } from './words.ts';

/** What cannot be set: outlines, shadows, capitals, other typefaces, a colour like another; and what only complains. */
const OTHERWISE = anyOf(
  "shadows?|outlines?|edges?|strokes?|glow(?:ing)?|neon|sparkly|glitter[a-z]*|rainbow|caps|capitals?|upper ?case|lower ?case|pixel|stencil|chalk[a-z]*|comic[a-z]*|bubbl[a-z]*|blackletter|gothic|graffiti|circus|lava|dino|papyrus|sailor-ish|stamp|ransom|apart|two lines|per line|one font|different fonts|same|match[a-z]*|like (?:on|in|the|our|a)|as (?:the|our|a)|circles?|underlin[a-z]*|vertical|full stop|awful|horrible|hideous|wrong|ugly|twee|don't like|hate|half|third|percent|brighter|darker|paler|lighter|less|wasn't|nicer|some (?:na|no|en)|sumindo|crime|vanish(?:es)?|lost|at the (?:start|beginning|end|finish|front)|coloured|on there|write|whats with|see-through|schatten|rand|umriss|kontur|wie (?:auf|ein|in)|beißt|furchtbar|stempel|kreide|sombra|borde|contorno|mayúsculas|minúsculas|como|ombre|contour|majuscules|minuscules|genre|comme|maiúsculas|minúsculas|borda|contornos?|barr[ée]s?",
  '深一点|淡|落在|阴影|描边|黑边|白边|加边|霓虹|荧光|发光|渐变|竖|像|统一|闪|彩虹|五颜六色|注音|剪纸|钢印|古体|影|縁|ふち|光る|ドット|落書き|ガツン|繁体|简体|红框|一样|同色|难看|一倍',
);
/** Why words can hardly be read, but for their size. */
const LOST = anyOf(
  'dark|light|white|black|purple|yellow|snow|sky|sand|sea|grass|background|himmel|hintergrund|cielo|fondo|ciel|sable|fond|blanc|areia|fundo',
  '白|黑|背景|墙',
);
const TOO_BIG = anyOf(
  'too (?:big|large|huge|loud)|zu groß|demasiado grandes?|trop (?:gros|grande?)s?|grande demais|(?:not|less) so (?:big|huge|enormous|large)|not so enormous',
  '太大|过大|大きすぎ',
);
const TOO_SMALL = anyOf(
  "(?:way |far |much )?too (?:small|tiny|wee)|(?:can't|cannot|can hardly|can barely|couldn't|hard to|struggle[ds]? to|difficult to) (?:even |actually |really )?(?:read|make out|see)(?: (?:the|a|any|it|them|those|that|words|text|titles?|captions?|letters?|word|writing|thing|subtitles))*|squint[a-z]*|needs? a magnif[a-z]*|unreadable|illegible|zu klein|(?:nicht|kaum) (?:lesen|lesbar|entziffern)|muy (?:chic[ao]s?|pequeñ[ao]s?)|demasiado pequeñ[ao]s?|no (?:se leen|distingo|alcanza a leer|puedo leer)|trop petits?|illisibles?|on (?:ne )?lit (?:pas|rien)|pas lisibles?|muito pequen[ao]s?|minúscul[ao]s?|não (?:dá pra|consigo|consegue) ler|ninguém leu|enxergam? mal",
  '太小|看不清|看不到|看不见|读不了|認不清|小さくて|小さすぎ|読めない|読みにくい|読みづらい|見えない',
);
const BIGGER = anyOf(
  "bigg(?:er|est)|larger?|large|big|huge|massive|enormous|giant|gigantic|chunky|shouty|in your face|can't miss it|blow (?:it|them) up|readable|legible|readable|größer(?:e[rnms]?)?|groß(?:e[rnms]?)?|riesig[a-z]*|riesenbuchstaben|lesbar(?:er)?|(?:más |bien )?grandes?|grandot[ae]s?|letrotas|enormes?|gigantes?|plus (?:gros|grande?)s?|gros(?:se)?s?|grande?s?|immenses?|lisibles?|maior(?:es)?|aument[ae]r?|grandona?|grandão",
  '大一?点|大一?些|放大|变大|加大|大字|大号|特大|大大|字大|调大|再大|更大|大き[くい]|でっかく|特大|見やすい|看得清|一眼看懂',
);
const SMALLER = anyOf(
  'small(?:er)?|tiny|tinier|little|discreet|klein(?:er|e[rnms]?)?|winzig|más (?:chic[ao]s?|pequeñ[ao]s?)|chic[ao]s?|pequeñ[ao]s?|finito|plus petits?|petite?s?|menor(?:es)?|pequen[ao]s?|diminu[aiy][a-z]*',
  '小一?点|小一?些|缩小|变小|小字|小号|小小|字小|调小|再小|小さ[くい]|小さめ',
);
const BOLD = anyOf(
  'bold(?:er)?|thick(?:er)?|thicken|heavier|chunky|too thin|fett(?:er)?|dicker|negritas?|gruesas?|más grueso|gras(?:se)?|plus épais(?:se)?|negrito|gross[ao]s?',
  '加粗|粗体|粗一?点|又粗|太细|太字|太く|細すぎ',
);
const REGULAR = anyOf(
  'thin(?:ner)?|finer|lighter weight|less bold|not (?:so )?bold|too (?:bold|thick|heavy)|dünn(?:er)?|schmaler|zu fett|más fin[ao]|fin[ao]s?|menos gruesa|plus fine?|fine?s?|moins gras|trop gras|fininh[ao]|mais fin[ao]',
  '细一?点|细体|别加粗|不要加粗|太粗|もうすこし細く|細く|細い',
);
const FONTS: readonly (readonly ['sans' | 'serif' | 'script' | 'mono', RegExp])[] = [
  [
    'script',
    anyOf(
      'handwrit(?:ing|ten)|hand-written|script|cursive|curly|loopy|calligraph[a-z]*|handschrift(?:lich)?|verschnörkelt|schreibschrift|manuscrit[ae]?|manuscrite|letra a mano|escrit[ao] à mão|caligraf[a-z]*|calligraphie|anglaise',
      '手写|草书|行书|书法|毛笔|钢笔|筆文字|手書き|筆っぽい|筆記体',
    ),
  ],
  [
    'mono',
    anyOf(
      'typewriter|monospaced?|mono|terminal|schreibmaschine(?:nschrift)?|máquina de escribir|machine à écrire|máquina de escrever',
      '打字机|タイプライター',
    ),
  ],
  [
    'sans',
    anyOf(
      'sans(?: serif)?|sans-serif|arial|helvetica|sans empattement|serifenlos[a-z]*|sin serifa|sem serifa',
      '黑体|ゴシック',
    ),
  ],
  [
    'serif',
    anyOf(
      'serif|serifs|times(?: new roman)?|garamond|serifenschrift|con serifa|avec empattement|com serifa',
      '宋体|明朝',
    ),
  ],
];
const PLATE = anyOf(
  '(?:box|strip|band|bar|plate|panel|background|bg|block|banner)(?: of some kind)?(?: behind| round| under|$)|behind$|behind (?:it|them|the (?:text|words|titles?|captions?))|(?:dark|black|white|light|solid|coloured|colored|some) (?:kind of )?(?:box|strip|band|bar|plate|panel|background)|hintergrund|kasten|balken|fondo (?:oscuro|negro|blanco|claro)|fondo|recuadro|fond|bandeau|encadré|tarja|faixa|fundo|caixa',
  '底色|深色底|黑底|白底|红底|底板|底框|垫个|衬个|加个底|背景色|座布団|帯',
);
const ON_GROUND = / (?:on|auf|sobre|en|sur|em|no)(?: an?| the| a| fondo| fundo| fond| einem?)? $/;
/** The words’ own colour stands before what is behind them. */
const ON_PLATE = anyOf(
  '(?:on|with|auf|mit|sobre|con|sur|avec|com|em)(?: an?| einem?| una?| um?| une?| uma)?(?: [a-z]+)? (?:strip|box|band|bar|plate|panel|background|bg|balken|kasten|fondo|recuadro|fond|bandeau|tarja|faixa|fundo)',
);
const DARK = anyOf(
  'dark|black|dunkl[a-z]*|schwarz[a-z]*|oscuro|negr[ao]|sombre|noir|escur[ao]|pret[ao]',
  '深|黑',
);
const ITALIC = anyOf('italics?|slanted|kursiv|itálicas?|cursivas?|italiques?|itálico', '斜体');

const STATES = anyOf(
  "(?:is|are|looks?|was|were|isn't|aren't) (?!to be|in )[a-z]+|ist|sind|sieht|es|son|está|están|est|sont|é|são|está",
  '太|好(?:丑|醜|凶|土|刺眼)|难看|難看|すぎ',
);
const ASKS = anyOf(
  'should|must|make|needs?|want|please|pls|would|could|can|instead|change|let|prefer|rather|better|nicer|soll(?:en|te)?|bitte|mach[a-z]*|pon[a-z]*|quiero|por favor|mets|veux|deixa|bota|quero|coloca',
  '换|換|改|要|请|請|用|弄|把|变成|變成|ください|して',
);

/** How texts are to be set; undefined where two things are said of the same, or one is denied. */
export function styleIn({ plain, clause, situation }: Said): DesignChange | undefined {
  if (OTHERWISE.test(plain) || (TOO_SMALL.test(plain) && LOST.test(plain))) return undefined;
  const size = sizeIn(plain);
  const weight =
    REGULAR.test(plain) && !/too thin|太细|細すぎ/u.test(plain)
      ? 'regular'
      : BOLD.test(plain)
        ? 'bold'
        : undefined;
  if (size === null || (BOLD.test(plain) && weight === 'regular' && !/bold|gras|fett|粗/u.test(plain)))
    return undefined;
  const denies = isDenied(plain.replace(TOO_SMALL, ' '), situation.language);
  const fonts = FONTS.filter(([, pattern]) => pattern.test(plain)).map(([font]) => font);
  const font = fonts.includes('sans') ? 'sans' : fonts.includes('mono') ? 'mono' : fonts[0];
  const colors = colorsIn(clause);
  // “Text in yellow is vile” says how they are.
  if (colors.length === 1 && STATES.test(plain) && !ASKS.test(plain)) return undefined;
  const isPlated = PLATE.test(plain) || colors.length === 2;
  const isItalic = ITALIC.test(plain);
  if (denies) {
    // “No italics”, “no box”: that alone.
    const others = size ?? font ?? colors[0];
    if (others !== undefined && !TOO_SMALL.test(plain)) return undefined;
    if (isItalic && !isPlated) return { italic: false };
    if (isPlated && !isItalic) return { plate: null };
    return size && !weight ? { size } : weight === 'regular' && !size ? { weight } : undefined;
  }
  if (
    colors.length > 2 ||
    new Set(colors).size < colors.length ||
    (colors.length === 2 && !isOnGround(clause))
  )
    return undefined;
  const [only] = colors;
  const isGround = colors.length === 1 && (isPlated ? !ON_PLATE.test(plain) : onGround(clause));
  if (only !== undefined && isPlated && !isGround && colors.length === 1 && !DARK.test(plain))
    return undefined;
  const [color, ground] = isGround ? [undefined, only] : colors;
  if (
    isPlated &&
    /去掉|entfern|remove|lose (?:the|that)(?!\p{L})|weg(?!\p{L})|quita|enlève|tira/u.test(plain)
  )
    return (size ?? font) ? undefined : { plate: null };
  const design: DesignChange = {
    ...(size && { size }),
    ...(weight && { weight }),
    ...(font && { font }),
    ...(color !== undefined && { color }),
    ...(isItalic && { italic: true }),
    ...((isPlated || isGround) && { plate: { color: ground ?? '#000000', opacity: 0.75 } }),
  };
  return Object.keys(design).length > 0 ? design : undefined;
}

/** Null where it is to be both. */
function sizeIn(plain: string): DesignChange['size'] | null {
  if (TOO_BIG.test(plain)) return TOO_SMALL.test(plain) ? null : { times: SMALL };
  const rest = plain.replace(TOO_SMALL, ' ');
  const [up, down] = [BIGGER.test(rest), SMALLER.test(rest)];
  if (rest !== plain) return down ? null : { times: BIG };
  if (up && down) return null;
  // “Those letters are gigantic” complains.
  if (
    up &&
    /(?<!\p{L})(?:are|is|'s) (?:so |really |very )?(?:big|huge|massive|enormous|gigantic|large|giant)/u.test(
      plain,
    )
  )
    return /(?:should|must|make|needs?|want|to be|be) /u.test(plain) ? { times: BIG } : null;
  return up ? { times: BIG } : down ? { times: SMALL } : undefined;
}
const BIG = 1.4;
const SMALL = 0.7;

function colorsIn(clause: Said['clause']): string[] {
  const colors: string[] = [];
  for (let color = clause.take('color'); color !== undefined; color = clause.take('color'))
    colors.push(color);
  return colors;
}

/** `big on black` */
function onGround({ tokens, text }: Said['clause']): boolean {
  const color = tokens.find(({ means }) => means.some(({ id }) => id === 'color'));
  return (
    color !== undefined &&
    /(?<![a-z])on(?: an?)? $/.test(text.slice(0, color.start - (tokens[0]?.start ?? 0)))
  );
}

/** `white on black` */
function isOnGround({ tokens, text }: Said['clause']): boolean {
  const [one, other] = tokens.filter(({ means }) => means.some(({ id }) => id === 'color'));
  const start = tokens[0]?.start ?? 0;
  return (
    one !== undefined &&
    other !== undefined &&
    ON_GROUND.test(text.slice(one.end - start, other.start - start))
  );
}

/** All that these tables know. */
export const STYLE = new RegExp(
  [TOO_BIG, TOO_SMALL, BIGGER, SMALLER, BOLD, REGULAR, PLATE, ITALIC, ...FONTS.map(([, font]) => font)]
    .map(({ source }) => source)
    .join('|'),
  'u',
);
