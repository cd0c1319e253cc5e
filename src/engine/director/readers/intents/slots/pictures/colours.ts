import { edit, type Wish } from '../../../reader.ts';
import type { CallOf } from '../../../../edits/calls/calls.ts';
import type { Said, SlotReader } from '../said.ts';
import {
  direction,
  isPlain,
  NO,
  oneOf,
  picturesOf,
  says,
  sizeOf,
  wayOf,
  wordsOf,
  type Words,
} from './words.ts';

type Look = NonNullable<CallOf<'set_colors'>['look']>;

const LOOKS: readonly (readonly [Look, Words])[] = [
  [
    'mono',
    wordsOf(
      'black and white|black & white|black n white|black-and-white|b&w|b/w|b+w|bw|monochrome|mono|greyscale|grayscale|noir|no colour|colourless|grey look',
      'blanco y negro|en b y n|byn|schwarz weiß|schwarzweiß|schwarz-weiß|sw|s/w|noir et blanc|n&b|nb|preto e branco|p&b|pb|p b',
      '黑白|白黒|モノクロ|白黑',
    ),
  ],
  [
    'sepia',
    wordsOf('sepia|sepia-ish|yellowed|brownish old|sépia|sépia|vergilbt|泛黄|发黄的老照片|棕褐|セピア'),
  ],
  [
    'faded',
    wordsOf(
      'faded|vintage|retro|washed out look|super 8|8mm|kodachrome|polaroid|disposable camera|old film|film look|film grain|analog|analogue|pastel|pastels|desaturated|muted|seventies|70s',
      'desteñid*|pellicule|vieilli*|argentique|rétro|desbotad*|filme antigo|años 70|verblasst*|analog|pastell*|alte fotos',
      '胶片|褪色|复古滤镜|老照片|复古|フィルム風|レトロ|色褪せた感じ|胶卷|拍立得',
    ),
  ],
  [
    'warm',
    wordsOf(
      'golden hour|warm tint|warm filter|warm look|warm tones|tono cálido|tonos cálidos|filtro cálido|warme töne|warmer ton|tons chauds|filtre chaud|tons quentes|filtro quente|暖色|暖色调|暖调|温かい色合い|暖色系|あたたかい色',
    ),
  ],
  [
    'cool',
    wordsOf(
      'cool tint|cold tint|cool tones|cold tones|blue tint|blue it up|teal tint|tonos fríos|kalte töne|kühle töne|tons froids|tons frios|冷色|冷色调|冷调|寒色',
    ),
  ],
  [
    'vivid',
    wordsOf(
      'colours pop|colors pop|colours go mad|loud colours|vivid|colours sing|colours really sing|lots of colour|colores vivos|knallige farben|kräftige farben|couleurs vives|cores vivas|色彩鲜艳|鲜艳|鮮やか',
    ),
  ],
];
const ALL_LOOKS = LOOKS.map(([, words]) => words);
const NOUNS = wordsOf(
  'filter|filters|tone|tones|tint|effect|effects|old|style|throughout|colour|color|colours|colors|make|put|turn|turned|done|treatment|them|shown|show|finish|quality|antique|of|in|on|at|to|with|picture|pictures|photo|photos|image|images|scan|scans',
  'filtro|efecto|foto|antiguo|antigua|antigas|antigo|velha|cara|effekt|farbe|farben|alt|alte|filtre|effet|façon|couleurs|cores|efeito|antigo',
  '滤镜|效果|做旧|用|调成|换成|变成|加个|加|处理|老|色调|色|フィルタ|加工',
);
/** What a look cannot be: part of it, over time, of a kind that there is not. */
const NO_LOOK = wordsOf(
  'watercolour|watercolor|vhs|tracking|scratch*|grain*|vignette|soft focus|hand tinted|start|starts|starting|begin*|then|comes in|but|go to|goes to|gradually|turns|drop|except|match|lines|only|just|who|why|edges|edge|border|back',
  'luego|después|empieza|empezar|dann|erst|puis|ensuite|commence|depois|começa|solo|nur|seulement|só|grano|rayas|rayitas|korn|kratzer|granulado|grão',
  '颗粒|划痕|只|然后|再|先|开头|结尾|渐渐|慢慢|变彩|彩色|有颜色|一半|粒子|だけ|最後|最初|ノイズ',
);

/** `everything in black and white`, `sepia for the dog`. */
export const look: SlotReader = (said) => {
  if (!isPlain(said) || says(said, NO_LOOK) || says(said, NO)) return undefined;
  const wanted = said.clause.has('look') ? undefined : oneOf(said, LOOKS);
  const chosen = wanted ?? lookNamed(said);
  const target = chosen && picturesOf(said, ...ALL_LOOKS, NOUNS);
  return target && edit<'set_colors'>({ do: 'set_colors', target, look: chosen });
};

const NAMES: readonly Look[] = ['mono', 'sepia', 'warm', 'cool', 'vivid', 'faded'];

/** The look that the lexicon knows, where it is one. */
function lookNamed({ clause }: Said): Look | undefined {
  const found = new Set(
    clause.tokens.flatMap(({ means }) => means.flatMap(({ id, value }) => (id === 'look' ? [value] : []))),
  );
  const [only, ...others] = found;
  return others.length === 0 ? NAMES.find((each) => each === only) : undefined;
}

const BRIGHTNESS = direction(
  [
    "brighter|brighten|brighten up|lighter|lighten|lighten up|too dark|so dark|very dark|bit dark|really dark|too dim|too gloomy|bit gloomy|bit dreary|too murky|underexposed|more light|lift the shadows|bump brightness|can't see a thing|bump the brightness|brightness up|up the brightness|raise the brightness|dark as|almost black|nearly black|pitch black",
    'más claro|más clara|más claras|mas claro|más luminos*|más brillo|mas brillo|aclár*|aclara*|ilumin*|sube el brillo|muy oscur*|oscurísim*|oscurisim*|demasiado oscur*|heller|aufhellen|zu dunkel|viel zu dunkel|zu finster|plus clair|plus claire|plus claires|plus lumineu*|éclairci*|trop sombre|trop sombres|tout sombre|mais claro|mais clara|mais claras|clareia|clarear|clareie|muito escur*|escura demais|escuro demais|quase preta|mais brilho',
    '亮一点|亮点|亮些|更亮|再亮|调亮|提亮|亮堂|太暗|太黑|偏暗|有点暗|很暗|好暗|发暗|黑乎乎|黑黢黢|暗了|看不清脸|明るく|明るめ|暗い|暗すぎ|暗くて|画面太黑',
  ],
  [
    'darker|darken|too bright|so bright|too light|overexposed|blown out|bleached out|blinding|glare|tone down the brightness|brightness down|less bright|lower the brightness',
    'más oscur*|oscurec*|muy brillante|demasiado clar*|muy clar*|quemad*|dunkler|abdunkeln|zu hell|überbelichtet|plus sombre|assombri*|trop clair|trop claire|trop lumineu*|surexposé*|mais escur*|escurec*|muito clar*|clara demais|clara em excesso|estourad*',
    '暗一点|暗点|暗些|调暗|压暗|太亮|过曝|太白|曝光过度|刺眼|暗く|暗めに|明るすぎ|まぶしい|白飛び',
  ],
);
const WARMTH = direction(
  [
    'warmer|warm it up|too cold|too blue|too cool|bit cold|more golden|más cálid*|muy azul|muy azules|muy frí*|wärmer|zu kalt|zu blau|blaustich|plus chaud|plus chaude|trop froid*|trop bleu*|mais quente|mais quentes|muito azul|azulad*|泛蓝|偏蓝|太冷|暖一点|暖点|暖些|更暖|太蓝|温暖些|温かく|あたたかく|あったかく|青すぎ|青っぽい',
  ],
  [
    'cooler|colder|too warm|too yellow|too orange|all orange|more blue|looks orange|look orange|más frí*|muy amarill*|muy naranj*|kühler|kälter|zu gelb|zu warm|gelbstich|plus froid|plus froide|trop jaune*|trop chaud*|trop orange|mais fri*|muito amarel*|amarelad*|laranja|太黄|偏黄|泛黄|拍黄|发黄|太暖|冷一点|冷点|冷些|黄っぽい|黄色すぎ|涼しげ',
  ],
);
const CONTRAST = direction(
  [
    'more contrast|contrast up|higher contrast|high contrast|strong contrast|more punch|punchier|too flat|bit flat|up the contrast|más contraste|mas contraste|mehr kontrast|kontrast hoch|zu flau|plus de contraste|contraste poussé|mais contraste|对比度高|对比强|对比度大|加强对比|对比度调高|灰蒙蒙|コントラスト強|コントラストを上げ|コントラスト高',
  ],
  [
    'less contrast|lower contrast|low contrast|softer contrast|too contrasty|menos contraste|weniger kontrast|kontrast runter|moins de contraste|trop contrasté*|menos contraste|对比度低|降低对比|对比度别那么强|对比太强|コントラスト弱|コントラストを下げ',
  ],
);
const SATURATION = direction(
  [
    'more colour|more color|more colourful|more colorful|more saturat*|more vivid|more vibrant|too pale|washed out|too dull|dull|faded|drab|lifeless|boost the colour|boost the colours|boost the colors|colours richer|richer colours|restore the colour|más color|más colorid*|más vivos|colores más vivos|deslavad*|apagad*|mehr farbe|farbiger|kräftigere farben|bunter|zu blass|zu fad|plus de couleur|plus colorée*|plus vif|plus vives|raviv*|délavé*|fades|ternes|mais cor|mais colorid*|mais vivas|desbotad*|apagad*|鲜艳一点|鲜艳些|更鲜艳|艳一点|色彩浓|饱和度高|太淡|颜色淡了|色あせて|鮮やかに|もっと色',
  ],
  [
    'less colour|less color|less saturat*|desaturat*|too vivid|too colourful|too colorful|oversaturated|over saturated|too saturated|garish|gaudy|drain the colour|colour drained|menos color|muy colorid*|weniger farbe|blasse farben|zu bunt|zu knallig|zu grell|moins de couleur|trop vives|trop saturé*|criard*|menos cor|muito colorid*|低饱和|饱和度低|颜色淡一些|淡一点|淡一些|太艳|太鲜艳|颜色太浓|どぎつい|派手すぎ|色を抑え',
  ],
);
const TONE_NOUNS = wordsOf(
  "photo|photos|picture|pictures|images|image|pics|brightness|exposure|colour|colours|color|colors|contrast|saturation|lighting|light|it's|its|they're|theyre|lift|bump|raise|make|give|up|dark|there|see|thing|of|a|little|made|turn|boost|add|and|correct|looks|looking|on|in|to",
  'brillo|contraste|luz|colores|color|imagen|foto|bild|bilder|helligkeit|kontrast|farbe|farben|licht|geworden|viel|image|photo|lumière|couleurs|luminosité|luz|cores|foto|imagem|as|ficou|ficaram',
  '画面|照片|图片|图|片子|亮度|对比度|对比|饱和度|饱和|颜色|色彩|色调|光线|帮|调|提|弄|拍|得|偏|发|全|这|写真|画像|色|映像|コントラスト|明るさ|全体的|補正|直し',
);
const STEP = { bit: 0.6, usual: 1, lot: 2 } as const;

/** `bit dark`, `lighten the cake`, `more contrast`, `too yellow`. */
export const tones: SlotReader = (said) => {
  if (!isPlain(said) || said.clause.hasNumber || said.clause.hasPercent) return undefined;
  const of = (words: typeof BRIGHTNESS): number | undefined => {
    const way = wayOf(said, words);
    return way && (way === 'up' ? 1 : -1) * STEP[sizeOf(said)];
  };
  const all = [BRIGHTNESS, WARMTH, CONTRAST, SATURATION];
  // What is said of one thing and denied of another is not sure of either.
  const spokenOf = all.filter(({ all: words }) => says(said, words));
  const [only, ...others] = spokenOf;
  if (!only || others.length > 0 || says(said, PART)) return undefined;
  const size = of(only);
  const target = size === undefined ? undefined : picturesOf(said, only.all, TONE_NOUNS);
  if (size === undefined || !target) return undefined;
  return toned(only, size, target);
};

/** A part of a picture, or an aim of its own, that no call knows. */
const PART = wordsOf(
  'faces|face|skin|eyes|sky|dress|background|even out|natural|naturally|caras|cara|gesicht|haut|visage|rosto|white balance|脸|肤|背景|天空|衣服|顔|肌|空|teal and orange|black and white|text|words|title|logo|字|文字|标题',
);

const round = (value: number): number => Math.round(value * 100) / 100;

function toned(kind: typeof BRIGHTNESS, size: number, target: CallOf<'set_colors'>['target']): Wish[] {
  const colors = { do: 'set_colors', target } as const;
  if (kind === BRIGHTNESS) return edit<'set_colors'>({ ...colors, brightness: { more: round(0.2 * size) } });
  if (kind === WARMTH) return edit<'set_colors'>({ ...colors, warmth: { more: round(0.3 * size) } });
  if (kind === CONTRAST)
    return edit<'set_colors'>({ ...colors, contrast: { times: round(1 + 0.25 * size) } });
  return edit<'set_colors'>({ ...colors, saturation: { times: round(1 + 0.3 * size) } });
}
