import { edit } from '../../../reader.ts';
import { splits } from '../../../phrases/grammar/looks.ts';
import { overlays } from '../../../phrases/grammar/overlays.ts';
import type { SlotReader } from '../said.ts';
import { pairsCalled } from './paired.ts';
import { relaxed } from './relaxed.ts';
import { isPlain, NO, says, unknownIn, wordsOf } from './words.ts';

const SIDE = [
  [
    'side',
    wordsOf(
      'side by side|next to each other|next to one another|in one frame|in the same frame|left and right|share the screen|same screen|split screen|beside each other|together on screen|juntas en la misma pantalla|en la misma pantalla|una al lado de la otra|lado a lado|nebeneinander|côte à côte|sur le même écran|lado a lado|juntas|并排|放一起|放在一起|左右放|左右对比|放一块|同屏|同一屏|一屏|左右分屏|並べて|横並び',
    ),
  ],
] as const;
const SPLIT_NOUNS = wordsOf(
  'photos|pictures|pics|could|show|the|put|on|screen|fotos|las|la|bilder|fotos|les|photos|as|张|照片|放|写真|枚目|と',
);
const ONE = wordsOf(
  'one at a time|one by one|singly|one photo at a time|one picture at a time|no collage|no collages|no split screen|stop the split screen|de una en una|una por una|una a la vez|einzeln|eins nach dem anderen|une à la fois|une par une|une photo à la fois|uma de cada vez|uma por vez|一张一张|一张张|单独放|不要拼|别拼|不要分屏|一枚ずつ|1枚ずつ',
);
const ONE_NOUNS = wordsOf(
  'show|them|please|just|back|to|photos|pictures|pics|go|quiero|muéstralas|bitte|zeigen|bilder|photos|foto|fotos|mostra|放|来|吧|不用对比了|看|照片|写真|見せて|表示',
);

/** `photos 1 and 2 share the screen`, `eine nach der anderen`. */
export const split: SlotReader = (said) => {
  const { clause, situation } = said;
  const named =
    clause.targets.length > 0 && !says(said, NO) ? relaxed(said, splits, SIDE, SPLIT_NOUNS) : undefined;
  if (named) return named;
  const pairs = says(said, SIDE[0][1]) || clause.has('side') ? pairsCalled(said) : [];
  if (pairs.length > 0)
    return pairs.flatMap((files) =>
      edit<'split_pictures'>({
        do: 'split_pictures',
        target: { by: 'these', of: files.map(({ filename }) => ({ by: 'name', name: filename })) },
      }),
    );
  if (clause.targets.length > 0) return undefined;
  const hasSplit = situation.draft?.t.some((track) => track.sg.some(({ kind }) => kind === 'split')) ?? false;
  if (!hasSplit || !isPlain(said) || !says(said, ONE) || unknownIn(said, ONE, ONE_NOUNS).length > 0)
    return undefined;
  return edit<'unsplit_pictures'>({ do: 'unsplit_pictures', target: { by: 'all' } });
};

const LOGO = [
  [
    'logo',
    wordsOf(
      'logo|logos|watermark|badge|crest|wordmark|monogram|emblem|wasserzeichen|wappen|vereinswappen|filigrane|marca de agua|marca de água|emblema|水印|标志|会徽|党徽|店标|ロゴ|透かし',
    ),
  ],
  [
    'add',
    wordsOf(
      'put|add|stick|pop|place|show|pon|mete|rein|mets|ajoute*|põe|bota|coloca|放|加|浮|入れて|のせて|載せて',
    ),
  ],
] as const;
const LOGO_NOUNS = wordsOf(
  'our|my|company|club|shop|school|brand|corner|please|tiny|smallish|small|in|of|screen|throughout|the whole time|mi|nuestro|esquina|empresa|unser|unsere|firma|ecke|verein|notre|nos|coin|société|nosso|nossa|canto|公司|我们|店|角|的|会社|店|隅|うち',
);
const NO_LOGO = wordsOf(
  'where did|where is|why|arrow*|sticker*|shape|circle|spin*|old|new one|not this|missing|was there|crooked|straighten|get the logo off|hide|hides|cover*|covers|nose|face|only|never again|then|except|pig|picture of|map|frame|from the|until|start|end|first|last|opening|closing|beginning|solo|portada|cierre|final|inicio|schluss|anfang|nur|début|fin|seulement|cache|fim|começo|só|suba|novo|片头|片尾|结尾|开头|最后|遮|蓋|盖|挡|只|大拇指|圈|打勾|箭头|标线|最後|最初|だけ|スタンプ|手書き',
);

const COMPLAINED = wordsOf(
  'cut off|blurry|blurred|pixelated|cortado|cortada|borroso|pixelado|abgeschnitten|unscharf|verpixelt|coupé|coupe|flou|pixelisé|borrado|embaçado|切れ|ぼやけ|模糊',
);

/** `our crest small in the top right`, `logo half that size`. */
export const overlay: SlotReader = (said) => {
  const { clause } = said;
  // “The logo is cut off” asks for no other one.
  if (says(said, COMPLAINED)) return undefined;
  if (says(said, NO_LOGO) || says(said, NO) || clause.targets.some((target) => target.by !== 'name'))
    return undefined;
  return says(said, LOGO[0][1]) || clause.has('logo') ? relaxed(said, overlays, LOGO, LOGO_NOUNS) : undefined;
};
