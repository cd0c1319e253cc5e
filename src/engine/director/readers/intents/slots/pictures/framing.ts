import type { CallOf } from '../../../../edits/calls/calls.ts';
import type { Target } from '../../../../edits/calls/targets.ts';
import { edit } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import {
  formsOf,
  hintOf,
  isPlain,
  named,
  oneOf,
  picturesOf,
  says,
  unknownIn,
  wordsOf,
  type Words,
} from './words.ts';

const WHOLE = wordsOf(
  "don't cut heads off|don't cut off|dont cut off|don't crop|dont crop|not cropped|no cropping|without cropping|uncropped|uncut|show whole|shown whole|whole picture|whole photo|whole image|whole poster|whole thing in|in whole|in full|full picture|full pictures|full body|heads cut off|heads chopped off|cutting heads off|chopping heads off|cuts off the heads|heads are cut off|cut people's heads off|nothing cut off|no cutting|edges are gone|don't chop|fully in the picture|cropping everyone|stop cropping",
  'no se corten|no se corte|no cortes|sin cortar|sin recortar|completas|completa|enteras|entera|no recortes|nicht abschneiden|nix abschneiden|nichts abschneiden|nicht beschneiden|abgeschnitten|ganz zeigen|vollständig|ganz zu sehen|komplett zu sehen',
  'sans couper|ne coupe*|ne pas couper|ne pas recadrer|sans recadrer|en entier|entières|entière|têtes coupées|sem cortar|não corta|não corte|sem corte|inteira|inteiras|completas|cortou',
  '别裁|不要裁|不能裁|别切|不要切|完整|裁掉了|裁没了|切掉了|切到|被裁|被切|别截|全身|切らない|切れちゃ|切れて|見切れ|全体が見える|全体を|トリミングしない|カットしないで',
);
const FILL = wordsOf(
  'fill the screen|fill the frame|fill the whole|full the screen|fill it|full screen|fullscreen|edge to edge|no black bars|without black bars|no bars|lose the bars|no borders|get rid of the bars|get rid of the black|black bars look|black bits|no black edges|black edges|black bars are ugly|no gaps|why are there black',
  'llenen la pantalla|llena la pantalla|pantalla completa|sin barras|sin bordes|sin franjas|bildschirmfüllend|füllend|ohne rand|ohne ränder|ohne balken|schwarzen ränder|schwarze ränder|schwarzen balken|schwarze balken|plein écran|remplir l’écran|sans bandes|bandes noires|tela cheia|preencher a tela|sem bordas|sem barras|bordas pretas|barras pretas',
  '铺满|填满|占满|满屏|全屏|撑满|不要黑边|别留黑边|去黑边|黑边去|黑边可以拿掉|两条黑|不要留黑|有黑边|黒いのが出る|黒帯|余白なし|画面いっぱい|すきまが気になる|すきまなく',
);
const BLUR = wordsOf(
  'blurred background|blurred bars|blurred sides|blurred edges|blurry background|be blurred|blur the sides|blur behind|fondo difuminado|fondo borroso|fondo desenfocado|verschwommen* hintergrund|unscharfer hintergrund|flou sur les côtés|fond flou|bandes floues|fundo desfocado|fundo borrado|模糊底|模糊背景|背景模糊|虚化背景|用模糊|毛玻璃|ぼかし背景|背景をぼか|背景ぼかし|ぼかしで',
);
const NO_BLUR = wordsOf(
  "no|not|n't|never|without|less|trop|pas|plus de|sin|kein|nicht|não|sem|不|别|没|なし|じゃなく|ない|instead",
);
const FIT_NOUNS = wordsOf(
  "photos|photo|pictures|picture|images|image|pics|screen|frame|bars|bar|black|sides|side|edges|edge|heads|head|people|people's|anyone|anybody|anybody's|anyone's|off|left|right|top|bottom|vertical|upright|ones|tall|borders|show|keep|fit|cut|each|bits|bit|ugly|please|on|at|the|round|around|gaps|let|nowhere",
  'fotos|cabezas|cara|negras|negros|verticales|pantalla|barras|bordes|bilder|bild|köpfe|ränder|links|rechts|weg|zeigen|photos|têtes|écran|noires|moche|côtés|partout|voit|fotos|cabeças|pretas|feias|ficam|laterais|verticais',
  '照片|图片|图|画面|画|头|人|左右|上下|黑边|边|两边|屏|屏幕|用|填|留|去|掉|能不能|居中|竖|竖的|写真|頭|左右|横|画面|背景|出る|嫌',
);
const NO_FIT = wordsOf(
  'blurry ones|stretch*|poster in|logo|text|words|title|white|teal|behind|instead|are fine|ok|tilt*|zoom|left half|one|just the|不要拉伸|拉伸|白|绿|蓝|留白|居中|牛皮纸|字|logo|文字|白|fine|collage*|single|page',
);

/** `don't cut the heads off`, `左右黑边去掉`, `fondo difuminado`. */
export const fit: SlotReader = (said) => {
  const { clause } = said;
  if (
    !isPlain(said) ||
    says(said, NO_FIT) ||
    clause.times.length > 0 ||
    clause.fresh().ratio() !== undefined ||
    clause.has('color', 'logo', 'words', 'role', 'card')
  )
    return undefined;
  const isUncut = formsOf(said).some((form) => UNCUT.test(form));
  const [isWhole, isFilled, isBlurred] = [WHOLE, FILL, BLUR].map(
    (words) => says(said, words) || (words === WHOLE && isUncut),
  );
  if ([isWhole, isFilled, isBlurred].filter(Boolean).length !== 1) return undefined;
  const rest = formsOf(said).map((form) => form.replaceAll(BLUR, ' '));
  if (isBlurred && rest.some((form) => form.search(NO_BLUR) >= 0)) return undefined;
  if (!isUncut && unknownIn(said, WHOLE, FILL, BLUR, FIT_NOUNS).length > 0) return undefined;
  const target = clause.names
    ? named(said)
    : formsOf(said).some((form) => THE_ONE.test(form))
      ? undefined
      : ALL;
  return (
    target &&
    edit<'set_framing'>({
      do: 'set_framing',
      target,
      ...(isWhole ? { loss: 0, crop: null } : isFilled ? { loss: 1 } : { ground: { kind: 'blur' } }),
    })
  );
};
/** Nothing of the pictures is to be lost, whoever or whatever is seen in them. */
const UNCUT =
  /(?<![a-z])(?:don['’]?t|do not|never|avoid|no|not|without|nobody['’]?s?|nothing|no[- ]one['’]?s?|isn['’]?t|aren['’]?t|make sure)(?= )[^,.;!?]{0,45} (?:crop(?:ped|s|ping)?(?![a-z])|(?:cut|chop|slice|trim)(?:ped|s|ting|ping|d)?(?![a-z])[^,.;!?]{0,25}(?<![a-z])(?:off|heads?|faces?|people|edges?|sides?|tops?|feet)(?![a-z]))/u;
const ALL: Target = { by: 'all' };
const THE_ONE =
  /(?<![a-z])(?:the|that|this|my) (?:\p{L}+ ){1,2}(?:photo|picture|pic|shot|image|scan)(?![a-z])|大合照|那张|这张|那幅|(?<![a-z])(?:that one|this one|the one|the last|the first)(?![a-z])|のやつ|あの写真/u;

type Turn = NonNullable<CallOf<'set_framing'>['turnBy']>;

const TURNS: readonly (readonly [Turn, Words])[] = [
  [
    180,
    wordsOf(
      "upside down|upside-down|on its head|standing on his head|standing on her head|standing on its head|stands on its head|wrong way up|head over heels|180|180 degrees|half turn|boca abajo|de cabeza|al revés|auf dem kopf|kopfüber|kopfstand|à l'envers|tête en bas|de ponta cabeça|de cabeça pra baixo|de cabeça para baixo|倒着|倒立|头朝下|上下颠倒|倒了|倒的|颠倒|逆さま|逆さ|さかさま|ひっくり返",
    ),
  ],
  [
    90,
    wordsOf(
      'clockwise|to the right|quarter to the right|a la derecha|nach rechts|im uhrzeigersinn|à droite|vers la droite|para a direita|pra direita|sentido horário|顺时针|向右转|往右转|向右旋|右に回|右回り|時計回り',
    ),
  ],
  [
    270,
    wordsOf(
      'anticlockwise|anti clockwise|counterclockwise|counter clockwise|to the left|quarter to the left|a la izquierda|nach links|gegen den uhrzeigersinn|à gauche|vers la gauche|para a esquerda|pra esquerda|anti horário|逆时针|向左转|往左转|向左旋|左に回|左回り|反時計回り',
    ),
  ],
];
const TURN_NOUNS = wordsOf(
  'turn|rotate|spin|flip|photo|picture|pic|scan|one|degrees|quarter|round|way|right|up|is|are|by|foto|gira|girar|voltea*|steht|dreh*|bild|photo|tourne*|renverse|est|vira|gire|conserta|photo|张|图|照片|那张|转|旋转|转正|正过来|翻过来|度|写真|枚目|回し',
);
const NO_TURN = wordsOf(
  'lying|tilted|leaning|wonky|crooked|too far|finished|film|video|whole|all of|some|any|half|some of|every|mirror*|反的|镜像|字|歪|斜|躺|有几张|有两张|penche|schief|torcida|torta|ななめ|何枚',
);

/** `photo 3 is upside down`, `turn the dog a quarter to the right`. Which way a picture that lies on its side is to be turned is not known. */
export const turn: SlotReader = (said) => {
  const { clause } = said;
  if (!isPlain(said) || says(said, NO_TURN) || clause.has('video', 'words', 'role', 'rest', 'but'))
    return undefined;
  const turnBy = oneOf(said, TURNS);
  const isLeft = unknownIn(said, ...TURNS.map(([, words]) => words), TURN_NOUNS).length > 0;
  const target = turnBy && !isLeft ? (clause.names ? named(said) : lastOne(said)) : undefined;
  // “By 180 degrees” names no picture.
  if (!target || (target.by === 'number' && target.numbers.some((number) => number === turnBy)))
    return undefined;
  return edit<'set_framing'>({ do: 'set_framing', target, turnBy });
};

/** The one picture that was spoken of just now. */
function lastOne(said: Said): Target | undefined {
  const { last, selected } = hintOf(said).situation;
  const call = last.at(-1);
  const isOne =
    selected?.what === 'scene' ||
    (call && 'target' in call && (call.target.by === 'number' || call.target.by === 'name'));
  return isOne && said.clause.has('it') ? { by: 'spoken' } : undefined;
}

const FLIP = wordsOf(
  "flip|mirror|mirrored|mirror image|reversed|reverse|back to front|backwards|wrong way round|reflected|espejo|espej*|invertid*|al revés|spiegel*|gespiegelt|seitenverkehrt|miroir|inversé*|à l'envers|inverse|espelh*|invertid*|inverte|ao contrário|镜像|镜面|左右翻|翻转|翻一下|反了|反的|反着|左右是反|翻过来|水平翻转|翻个方向|反転|鏡|裏返し|左右逆|逆向き",
);
const NO_FLIP = wordsOf(
  '这张|旁边|之后|this one|that one|before|after|upside|vertical*|top to bottom|wrong pic|same|too|some|any|nothing|upright|order|motion|colours|选错|上下|垂直|有两张|倒|上下反転|逆さ|boca abajo|kopf',
);
const REASONS = 5;

/** `photos 3 and 8 are back to front`, `mirror the dog`. */
export const flip: SlotReader = (said) => {
  const { clause } = said;
  if (
    !isPlain(said) ||
    !says(said, FLIP) ||
    says(said, NO_FLIP) ||
    clause.times.length > 0 ||
    clause.has('rest', 'but')
  )
    return undefined;
  if (formsOf(said).some((form) => form.replaceAll(FLIP, ' ').search(DENIAL) >= 0)) return undefined;
  // What shows that it is mirrored is no other picture.
  const target = clause.names ? named(said) : (lastOne(said) ?? everyOne(said));
  if (!target || (clause.names && unknownIn(said, FLIP, TURN_NOUNS).length > REASONS)) return undefined;
  return edit<'set_framing'>({ do: 'set_framing', target, flip: 'horizontal' });
};
const EVERY = wordsOf(
  'all|everything|every|each|whole video|todo|todas|todos|alle|alles|tout|toutes|tudo|todas|全部|所有|每张|全て|すべて|全体',
);
function everyOne(said: Said): Target | undefined {
  const target = says(said, EVERY) ? picturesOf(said, EVERY, FLIP, TURN_NOUNS) : undefined;
  return target?.by === 'all' ? target : undefined;
}

const DENIAL = wordsOf(
  "don't|dont|not|no|never|stop|undo|nicht|kein*|nie|no|sin|ne|pas|sans|não|nao|sem|别|不要|不用|没|しないで|ないで",
);
