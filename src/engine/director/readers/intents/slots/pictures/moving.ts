import { mannerOf } from '../../../phrases/grammar/looks.ts';
import type { CallOf } from '../../../../edits/calls/calls.ts';
import { edit } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import {
  direction,
  formsOf,
  isPlain,
  NO,
  oneOf,
  picturesOf,
  says,
  sizeOf,
  unknownIn,
  wayOf,
  wordsOf,
  type Words,
} from './words.ts';

type Motion = Extract<CallOf<'set_motion'>['motion'], string>;
type Kind = NonNullable<CallOf<'set_transition'>['kind']>;

const MOTIONS: readonly (readonly [Motion, Words])[] = [
  [
    'none',
    wordsOf(
      "no zooming|stop zooming|no motion|no movement|stop the zooming|stop moving|nothing moving|sit still|stay still|stay put|hold still|stand still|standing still|kept still|keep them still|keep still|hold still|held still|static|stop drifting|stop everything drifting|stop the panning|no panning|no ken burns|quit zooming|don't zoom|dont zoom|no zoom|without zoom|no wobbling|stay still",
      'quietas|quietos|fijas|fijo|fija|sin zoom|sin movimiento|estátic*|que no se muevan|que no tenga nada moviéndose|stillstehen|ruhig stehen|ohne zoom|kein zoom|keine bewegung|nicht zoomen|nicht bewegen|still stehen|statisch*',
      'sans zoom|pas de zoom|sans mouvement|immobile*|fixes|fixe|qui bougent pas|sem zoom|parad*|estátic*|sem movimento|sem mexer|pare de mexer|para de mexer',
      '别动|不要动|静止|不要放大缩小|别放大缩小|不要推拉|不动|固定不动|不要缩放|别缩放|定住不动|不要运镜|動かさないで|動かなくて|静止|ズームなし|ズームしない|止まったまま|酔うから止めて',
    ),
  ],
  [
    'zoom-in',
    wordsOf(
      'zoom in|zooms in|zooming in|push in|zoom into|slow zoom in|move in towards|moving in|creep in|drift in|drifting in|zoom in slowly|zoom slowly in|closing in|move closer|inch closer',
      'acercándose|acercandose|acercando|zoom hacia dentro|zoom hacia adentro|zoom in|reinzoom*|hineinzoom*|heranzoom*|ranzoom*|zoom avant|zoomer dedans|aproximando|zoom in|zoom para dentro',
      '推近|往里推|拉近|推进|慢慢放大|缓缓放大|慢慢推|ズームイン|寄っていく|近づく',
    ),
  ],
  [
    'zoom-out',
    wordsOf(
      'zoom out|zooms out|zooming out|pull back|pull out|slowly back out|zoom back out|alejándose|alejandose|rauszoomen|herauszoomen|rauszoom*|zoom arrière|dézoom*|afastando|zoom para fora|拉远|慢慢缩小|往外拉|拉开|ズームアウト|引いていく',
    ),
  ],
  [
    'pan-right',
    wordsOf(
      'pan left to right|left to right|from left to right|pan right|de izquierda a derecha|von links nach rechts|de gauche à droite|da esquerda para a direita|从左到右|从左往右|左から右',
    ),
  ],
  [
    'pan-left',
    wordsOf(
      'right to left|from right to left|pan left|de derecha a izquierda|von rechts nach links|de droite à gauche|da direita para a esquerda|从右到左|从右往左|右から左',
    ),
  ],
  [
    'pan-up',
    wordsOf(
      'from bottom to top|bottom to top|pan up|upwards|de abajo hacia arriba|de abajo a arriba|von unten nach oben|de bas en haut|de baixo para cima|de baixo pra cima|从下到上|从下往上|下から上',
    ),
  ],
  [
    'pan-down',
    wordsOf(
      'from top to bottom|top to bottom|pan down|downwards|drift down|de arriba abajo|von oben nach unten|de haut en bas|de cima para baixo|从上到下|从上往下|上から下',
    ),
  ],
];
const ALL_MOTIONS = MOTIONS.map(([, words]) => words);
const ANY = wordsOf(
  'ken burns|slow zoom|slow zooms|gentle zoom|gentle movement|slow pan|slow pans|pan and zoom|some movement|bit of movement|drift|drifting|gentle drift|subtle movement|breathing|slight zoom|zoom bem lento|zoom bem devagar|paneo suave|zoom suave|zoom lento|langsame schwenks|sanfter zoom|leichter zoom|leichte bewegung|léger zoom|zoom léger|zoom lent|léger travelling|léger mouvement|movimento leve|leve movimento|缓慢缩放|慢慢移动|轻微缩放|缓缓移动|微微动|镜头慢慢|ゆっくりズーム|ゆっくりパン|ゆーっくりズーム|ズームゆっくり|ケンバーンズ',
);
const MOTION_NOUNS = wordsOf(
  'zoom|slow|slowly|gentle|gently|ever|slightly|stills|photos|photo|pictures|picture|movement|motion|moving|move|camera|effect|effects|every|each|one|on|over|of|pics|images|they|them|again|some|another|go|in|while|steady|smooth',
  'zoom|efecto|lento|suave|movimiento|lentamente|despacio|cada|poco|zoomen|bewegung|langsam|langsame|leicht|leichter|effet|mouvement|lent|doucement|lentement|chaque|sur|movimento|devagar|leve|cada|efeito|léger|bem',
  '镜头|缩放|移动|运镜|慢慢|缓缓|地|每张|图片|一张张|照片|特效|效果|ズーム|ゆっくり|動き|写真|一枚',
);
const NO_MOTION = wordsOf(
  'fast|then|back out|dann|puis|luego|depois|然后|spin*|spinning|twirl*|rotat*|turn*|shake|shaky|crawl|swing|freeze|stabili*|steady|breathe in|blur|face|faces|text|words|title|logo|music|transition|each section|between|gira*|drehen|tourne*|girar|抖|旋转|转|稳|字|文字|标题|回転|ぶれ|揺れ|文字|only|just|solo|nur|seulement|只',
);

const CAMERA = wordsOf('camera|kamera|cámara|caméra|câmera|镜头|カメラ');

/** “Into the plate”: something in a picture, or some of them. */
const ONTO =
  /(?<![a-z])(?:into|towards?|on|onto|over|across|to) (?:the|my|our|her|his|their) (?!photos|pictures|pics|images|whole|left|right|top|bottom|screen)/u;

/** `keep them still`, `slow zoom on each`, `从左往右`. */
export const motion: SlotReader = (said) => {
  if (!isPlain(said) || says(said, NO_MOTION)) return undefined;
  const still = says(said, MOTIONS[0]?.[1] ?? ANY);
  const way = oneOf(said, MOTIONS);
  if (!way && (!says(said, ANY) || says(said, NO) || ALL_MOTIONS.some((words) => says(said, words))))
    return undefined;
  const denied = formsOf(said).some((form) => form.replaceAll(ALL_MOTIONS[0] ?? ANY, ' ').search(NO) >= 0);
  if (denied || (still && way !== 'none')) return undefined;
  if (!said.clause.names && formsOf(said).some((form) => ONTO.test(form))) return undefined;
  const target = picturesOf(said, ...ALL_MOTIONS, ANY, MOTION_NOUNS);
  if (!target) return undefined;
  // The camera is no clip.
  const isCamera = target.by === 'kind' && says(said, CAMERA);
  return edit<'set_motion'>({
    do: 'set_motion',
    target: isCamera ? { by: 'all' } : target,
    motion: way ?? mannerOf(formsOf(said).join(' ')),
  });
};

const KINDS: readonly (readonly [Kind, Words])[] = [
  [
    'none',
    wordsOf(
      'hard cut|hard cuts|quick cuts|fast cuts|sharp cuts|quick cut|straight cut|straight cuts|jump cut|jump cuts|just cuts|just cut|no transitions|no transition|without transitions|clean cuts|no effects between|cut straight|straight to the next|plain cuts|no fades|no crossfades|no fancy transitions|swap the fades for cuts|cuts not fades',
      'sin transiciones|sin transición|corte seco|cortes secos|corte y ya|corte directo|cortes directos|harte schnitte|harter schnitt|harte cuts|ohne übergänge|ohne überblendung*|keine übergänge|einfach schnitt|coupe franche|coupes franches|coupe nette|sans transition*|pas de transition*|cuts secs|sem transiç*|sem transic*|corte seco|cortes secos|corte direto',
      '硬切|直切|直接切|不要转场|别加转场|不用转场|无转场|去掉转场|转场去掉|干脆切|スパッと|カットでつない|トランジションなし|トランジション不要|つなぎなし',
    ),
  ],
  [
    'crossfade',
    wordsOf(
      'crossfade*|cross fade*|dissolve*|cross dissolve*|fade into|fading into|fades into|melt into|melting into|blend into|blending|soft fade*|gentle fade*|fade from one|fade between|fading between|fades between|fades|soft transitions|gentle transitions|smooth transitions|slow fades|dissolving',
      'fundid*|encadenad*|disolv*|transiciones suaves|transición suave|überblend*|weich* übergäng*|sanft* übergäng*|weich überblenden|fondu*|fondu enchaîné|transitions douces|dissolv*|dissolução|esmaec*|transições suaves|transição suave',
      '叠化|淡入淡出|溶解|渐变过渡|柔和过渡|柔一点过渡|柔一点过去|慢慢过渡|丝滑|クロスフェード|ディゾルブ|フェードで|ふわっと切り替|じわっと',
    ),
  ],
  [
    'fade-black',
    wordsOf(
      'through black|dip to black|dips to black|black between|fundido a negro|a negro entre|schwarzblende*|über schwarz|fondu au noir|passage au noir|por preto|passando pelo preto|黑一下|黑场|过黑|闪黑|暗転',
    ),
  ],
  [
    'fade-white',
    wordsOf(
      'through white|dip to white|white flash between|fundido a blanco|weißblende*|über weiß|fondu au blanc|闪白|过白|白场|白フェード',
    ),
  ],
  [
    'slide',
    wordsOf(
      'slide over|slides over|push transition|sliding in|slide in from|carousel|deslizando|deslizar|deslizantes|schieben|reinschieben|glisse*|glissement|deslizando|滑动|滑入|推移|スライド',
    ),
  ],
  [
    'wipe',
    wordsOf('wipe|wipes|cortinilla|barrido|wischblende*|wischen|volet|balayage|cortina|擦除|划像|ワイプ'),
  ],
  [
    'zoom',
    wordsOf(
      'zoom transition|zoom transitions|zoom between|transición de zoom|zoomübergang|transition zoom|transição de zoom|缩放转场|ズームで切り替',
    ),
  ],
];
const ALL_KINDS = KINDS.map(([, words]) => words);
const CUTS = ALL_KINDS[0] ?? wordsOf('cuts');
/** Kinds that there are none of, and changes of some pictures only. */
const NO_KIND = wordsOf(
  'star|flame*|glitter*|lightning|fire|page turn|page|curl|flick*|whoosh*|swoosh*|swish*|spin*|door|doors|laser|lasers|polaroids|blinds|alternate|random|each time|before to after|before and after|old|new one|bride|groom|end|start|chisel|tool|first|last|then|text|title|words|music|up from|to black|fade out|fade in|clip|chapters|sections|topics',
  'página|giro|estrella|seite|kapitel|themen|page|chapitres|tourne|página|virar|estrela|final|ende|fin|antes|después|vorher|nachher|avant|après|depois|alternad*',
  '翻书|翻页|百叶窗|星|旋转|音乐|文字|字|标题|结尾|开头|场景|章节|前后|旧|新|ページ|めくり|回転|最後|最初|文字|前後',
);
const LENGTH = direction(
  [
    'slower|longer|slow|slowly|more slowly|really slowly|less abrupt|too abrupt|too fast|más lent*|mas lent*|lento|lenta|langsamer|langsam|länger|plus lent*|lentement|doucement|mais lent*|lento|devagar|慢点|慢一点|慢慢|慢些|太快|太生硬|ゆっくり|長め',
  ],
  [
    'quicker|faster|shorter|quick|snappier|too slow|too long|más rápid*|schneller|kürzer|plus rapide*|plus court*|mais rápid*|快点|快一点|快些|太慢|太长|速く|短く|短め',
  ],
);
const TRANSITION_NOUNS = wordsOf(
  'transition|transitions|fade|fades|cut|cuts|between|effect|effects|them|photos|pictures|pics|slides|each|one|to|another|from|next|let|use|changes|change|it|in|soft|smooth|gentle|nice|photo|picture|every|other|with|only|just|onto',
  'transiciones|transición|entre|fotos|cada|otra|efectos|corte|una|übergänge|übergang|zwischen|schnitt|schnitte|blende|bild|bilder|transitions|photos|images|entre|coupes|chaque|enchaînement*|transições|transição|cada|efeito|efeitos|cortes',
  '转场|切换|过渡|切|图|照片|一张|效果|特效|之间|用|每张|換|换|画面|トランジション|切り替え|つなぎ|つなぎ目|写真|画面',
);

const SIDES: readonly (readonly [NonNullable<CallOf<'set_transition'>['from']>, Words])[] = [
  [
    'left',
    wordsOf(
      'from the left|from left|left to right|desde la izquierda|de izquierda a derecha|von links|de la gauche|da esquerda|从左|左から',
    ),
  ],
  [
    'right',
    wordsOf(
      'from the right|from right|right to left|desde la derecha|de derecha a izquierda|von rechts|de la droite|da direita|从右|右から',
    ),
  ],
  ['top', wordsOf('from the top|from above|top to bottom|desde arriba|von oben|du haut|de cima|从上|上から')],
  [
    'bottom',
    wordsOf(
      'from the bottom|from below|bottom to top|de abajo|desde abajo|von unten|du bas|de bas en haut|de baixo|从下|下から',
    ),
  ],
];

/** Of “cuts instead of fades” the cuts are wanted. */
function kindOf(said: Said): Kind | undefined {
  const cuts = formsOf(said).some((form) => form.search(CUTS) >= 0);
  if (!cuts) return oneOf(said, KINDS);
  const others = formsOf(said).map((form) => form.replaceAll(CUTS, ' '));
  return others.some((form) => ALL_KINDS.some((words) => form.search(words) >= 0)) ? undefined : 'none';
}

/** `hard cuts`, `each melts into the next`, `schneller überblenden`. */
export const transition: SlotReader = (said) => {
  const { clause } = said;
  if (!isPlain(said) || says(said, NO_KIND) || clause.names || clause.times.length > 0 || clause.hasNumber)
    return undefined;
  const kind = kindOf(said);
  const isNamed = ALL_KINDS.some((words) => says(said, words));
  if (isNamed && !kind) return undefined;
  if (formsOf(said).some((form) => form.replaceAll(CUTS, ' ').replaceAll(LENGTH.all, ' ').search(NO) >= 0))
    return undefined;
  if (unknownIn(said, ...ALL_KINDS, LENGTH.all, TRANSITION_NOUNS).length > 0) return undefined;
  const way = kind === 'none' ? undefined : wayOf(said, LENGTH);
  if (!kind && (!way || !clause.has('transition', 'fade'))) return undefined;
  const side = oneOf(said, SIDES);
  if (
    side === undefined &&
    (SIDES.some(([, words]) => says(said, words)) || clause.has('where', 'turn', 'way'))
  )
    return undefined;
  if (side && kind !== 'slide' && kind !== 'wipe') return undefined;
  const step = { bit: 1.3, usual: 1.6, lot: 2.5 }[sizeOf(said)];
  return edit<'set_transition'>({
    do: 'set_transition',
    target: { by: 'all' },
    ...(kind && { kind }),
    ...(side && { from: side }),
    ...(way && { length: { times: way === 'up' ? step : Math.round(1000 / step) / 1000 } }),
  });
};
