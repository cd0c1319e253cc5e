import { picturesIn, textsIn, type TextSegment } from '../../../../../draft/index.ts';
import type { TextRole, TextTarget } from '../../../../edits/calls/targets.ts';
import { nounOf } from '../../../phrases/grammar/texts/noun.ts';
import type { Token } from '../../../phrases/tokens.ts';
import type { Said } from '../said.ts';
import { anyOf } from './words.ts';

/** Words that one text alone is, or a part of one: which is looked up in what the video says. */
export const PARTICULAR: readonly (readonly [said: RegExp, shown: RegExp])[] = [
  [
    anyOf(
      'prices?|costs?|rent|fee|preise?|precios?|prix|preços?|tarif[a-z]*',
      '价格|价钱|价签|价标|价|票价|钱|値段|価格',
    ),
    /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|euros?|usd|eur|gbp|元|块|円|kr)/iu,
  ],
  [
    anyOf(
      'dates?|years?|months?|days?|datum|jahreszahl(?:en)?|fechas?|años?|années?|datas?|anos?',
      '日期|年份|年号|年|月份|月|天数|日付',
    ),
    /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}|\d\s?[年月日]|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/iu,
  ],
  [
    anyOf(
      'phone|phone number|telephone|tel|telefon(?:nummer)?|teléfono|téléphone|numéro|telefone|whatsapp',
      '电话|手机号|電話番号',
    ),
    /\d[\d\s()-]{5,}\d/u,
  ],
  [
    anyOf(
      'opening (?:hours|times)|hours|öffnungszeiten|horarios?|horaires?|horários?',
      '营业时间|開放時間|开放时间|営業時間',
    ),
    /\d ?(?:-|–|—|~|to|bis|a|à|às|至|到) ?\d|\d ?(?:am|pm|uhr|点|點|時|时)/iu,
  ],
  [
    anyOf('web ?site|web ?address|url|email|e-mail|hashtag', '网址|邮箱'),
    /\.(?:com|org|net|de|fr|es|uk|io|co)|@|#/iu,
  ],
];
/** Parts of texts, and texts that nothing tells apart. */
const UNSURE = anyOf(
  'names?|surnames?|numbers?|numerals?|digits|figures?|address|hours|opening (?:times|hours)|keywords?|key (?:words|terms)|first letter|lines?|sources?|credits|stats|statistics|steps?|scores?|verses?|poem|lyrics|species|places?|locations?|town|clue|quotes?|stamps?|entries|english|french|welsh|german|spanish|latin|hebrew|languages?|disclaimer|sponsors?|specs|begriffe|fachbegriffe|dados|datos|blurb|labels?|step text|names|namen?|name|adresse|uhrzeit|ortsnamen?|nombres?|direcci[oó]n|horarios?|noms?|prénoms?|horaires|nomes?|endereço|horário|logo|watermark',
  '名|地址|秒数|英语|重要|语句|語句|材料|说明|招牌|展品|时间|序号|步骤|菜名|数据|数字|关键词|重点|英文|中文|诗|地名|公里|比分|名前|住所|俳句|店名|作者|节名|标签|二维码|那行|第.行|那句',
);
const ONE_PICTURE = new RegExp(
  "(?:on|of|in|over|under|for|from|off|at) (?:the |my |our |his |her |that |this )?(?!each|every|all)(?:[\\p{L}'-]+ ){0,3}(?:one|ones|photos?|pics?|pictures?|shots?|slides?|clips?|cards?|page|frame|bit|screen)(?!\\p{L})|(?:auf|bei|in) (?:dem|der|den) [^,]*(?:bild|foto|seite)|(?:en|de|sobre) la (?:foto|imagen|primera|segunda|tercera|última)|(?:sur|de) (?:la|l'|cette) ?(?:photo|image|première|dernière|deuxième)|n?a (?:foto|imagem|primeira|última|segunda)|(?<!每|一|几)那?[一]?[张頁页段幅](?!.*每)|[0-9一二三四五六七八九]枚目|の写真",
  'u',
);
const EACH = anyOf(
  'each|every|all|everything|whole|jedes?|jeder|alle[ns]?|cada|todas?|todos?|tod[ao]s|chaque|toutes?|tous',
  '每|全部|所有|都|全て|すべて|各|ぜんぶ',
);
/** A picture that is counted or shown. */
const COUNTED = /照片|图|张|页|段|写真|枚|动画|ビデオ/u;
/** Titles of books, dishes, chapters. */
const OF_EACH = anyOf('its|their|each|every|cada|chaque|jede[rs]?', '每|各');
/** Somebody’s or something’s, that no table knows. */
const OWNER = /^(?:the|my|our|his|her|their|those|these|that)$/;
const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** All texts over the pictures, in their order. */
export const textsOf = ({ situation }: Said): readonly TextSegment[] =>
  situation.draft ? textsIn(situation.draft).toSorted((a, b) => a.st - b.st) : [];

/**
 * Which texts words are about: those they name by what they say, by their picture, their role or their kind; else those that were spoken of, else
 * all. Undefined where they may name others. Takes the words for it.
 *
 * @param known words that the reader knows, which name no text
 */
export function whichTexts(said: Said, known?: RegExp): TextTarget | undefined {
  const { clause, plain, situation } = said;
  const texts = textsOf(said);
  const quote = clause.quote()?.value.toLowerCase();
  if (quote !== undefined) {
    return clause.quote() === undefined &&
      texts.filter(({ text }) => text.toLowerCase().includes(quote)).length === 1
      ? { by: 'words', words: quote }
      : undefined;
  }
  if (clause.names) {
    const pictures = clause.target();
    const isNamed = !HAN.test(said.words) || COUNTED.test(plain);
    return pictures && isNamed && !UNSURE.test(plain) && !PARTICULAR.some(([pattern]) => pattern.test(plain))
      ? { by: 'on', pictures }
      : undefined;
  }
  if (ONE_PICTURE.test(plain) && !EACH.test(plain)) return undefined;
  const particular = PARTICULAR.find(([pattern]) => pattern.test(plain));
  if (particular) {
    const [only, ...others] = texts.filter(({ text }) => particular[1].test(text));
    return only
      ? others.length === 0
        ? { by: 'words', words: only.text }
        : undefined
      : cardSaying(particular[1], said);
  }
  if (LABELS.test(plain) && !UNSURE.test(plain.replace(LABELS, ' ')) && areLabels(texts))
    return { by: 'role', role: 'caption' };
  if (UNSURE.test(plain) || isOfUnknown(said, known)) return undefined;
  const role = nounOf(clause)?.role;
  if (clause.has('role')) return undefined;
  if (role === 'title' && OF_EACH.test(plain)) return undefined;
  if (role)
    return situation.first || texts.some((text) => isOf(text, role)) ? { by: 'role', role } : undefined;
  const called = ROLES.find(([, pattern]) => pattern.test(plain))?.[0];
  if (called && texts.some((text) => isOf(text, called))) return { by: 'role', role: called };
  if (!clause.has('words') && !NOUN.test(plain) && situation.spoken.texts.length > 0) return { by: 'spoken' };
  return { by: 'all' };
}

/** What a text is by the word for it, wherever the lexicons took that for a part of another. */
const ROLES: readonly (readonly [TextRole, RegExp])[] = [
  ['title', anyOf('title|heading|headline|título|titel|überschrift|titre', '标题|タイトル')],
  [
    'caption',
    anyOf('captions?|subtítulos?|untertitel|légendes?|sous-titres?|legendas?', '字幕|キャプション'),
  ],
];

/** What short captions of pictures are called. */
const LABELS = anyOf('names|name tags|labels|namen|nombres|noms|prénoms|nomes', '名字|人名|地名|标签|標籤');
const LONGEST_LABEL = 24;

/** Whether captions of several pictures are so short that they are names. */
function areLabels(texts: readonly TextSegment[]): boolean {
  const captions = texts.filter((text) => isOf(text, 'caption'));
  return (
    captions.length > 1 &&
    captions.every(({ text, anchor }) => anchor.kind === 'pictures' && text.length <= LONGEST_LABEL)
  );
}

/** The one card that says what is looked for. */
function cardSaying(shown: RegExp, { situation: { draft } }: Said): TextTarget | undefined {
  const cards = (draft ? picturesIn(draft) : []).flatMap((picture, at) =>
    picture.kind === 'card' && shown.test(`${picture.heading ?? ''} ${picture.text}`) ? [at + 1] : [],
  );
  return cards.length === 1
    ? { by: 'cards', cards: { by: 'number', of: 'picture', numbers: cards } }
    : undefined;
}

const NOUN = anyOf(
  'texts?|words?|writing|lettering|letters|type|print|fonts?|typography|wording|everything|all|schrift|texte|buchstaben|letras?|texto|textos|tipografía|écriture|police|textes?|lettres|fonte',
  '字|文字|フォント',
);

/** What people call captions. */
const CAPTIONS: readonly TextRole[] = ['caption', 'subtitle', 'lower-third'];
const isOf = ({ role }: TextSegment, wanted: TextRole): boolean =>
  role === wanted || (wanted === 'caption' && CAPTIONS.includes(role));

/** Whether somebody’s own thing is named that is not known: `the season word`. */
function isOfUnknown({ clause, words, plain }: Said, known: RegExp | undefined): boolean {
  if (HAN.test(words)) return TOPIC.test(plain) && !TEXT_TOPIC.test(plain);
  const isUnknown = ({ kind, text }: Token): boolean =>
    kind === 'unknown' && !(known?.test(text) === true || NOUN.test(text) || FILLER.test(text));
  const first = clause.tokens.find(
    ({ means, kind }) => kind !== 'comma' && !means.some(({ id }) => id === 'pad'),
  );
  return (
    (first !== undefined && isUnknown(first) && clause.tokens.length > 1) ||
    clause.tokens.some((token, at, all) => {
      const [whose, owner] = [all[at - 2]?.text ?? '', all[at - 1]?.text ?? ''];
      return isUnknown(token) && OWNER.test(owner) && !/^(?:for|to)$/.test(whose);
    })
  );
}
const FILLER =
  /^(?:running|along|across|written|hanging|dead|really|very|please|stick|could|can|should|they|it|that|this|i|i'd|we|you|some|somewhere|just|only|maybe|make|let|have|our|everything|oh|ok|so|asi|q|bien|bem|muy|très|sehr|eher|gern|bitte|porfi|por favor|soft|plain|popping|bouncing|coming|floating|nothing|rather)$/;
/** Of what something is said, in Japanese. */
const TOPIC = /[^、。\s]は/u;
const TEXT_TOPIC = /(?:文字|字|タイトル|テロップ|キャプション|フォント|字幕)は/u;

/** The texts of the video that are meant; none where that is not known here. */
export function textsMeant(said: Said, which: TextTarget): readonly TextSegment[] {
  const texts = textsOf(said);
  switch (which.by) {
    case 'all':
      return texts;
    case 'role':
      return texts.filter((text) => isOf(text, which.role));
    case 'words':
      return texts.filter(({ text }) => text.toLowerCase().includes(which.words.toLowerCase()));
    case 'spoken':
      return texts.filter(({ id }) => said.situation.spoken.texts.includes(id));
    default:
      return [];
  }
}
