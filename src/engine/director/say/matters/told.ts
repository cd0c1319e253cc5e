import {
  overlaysIn,
  picturesIn,
  shownIn,
  type EngineDraft,
  type PictureSegment,
} from '../../../draft/index.ts';
import type { MediaFile } from '../../../types.ts';
import { openDraft } from '../../board/board.ts';
import { isVisual, nameOf } from '../../board/media.ts';
import type { Target } from '../../edits/calls/targets.ts';
import { NOTHING_SPOKEN } from '../../edits/context.ts';
import { findPictures } from '../../edits/find.ts';
import { roundSeconds, words, type Words } from '../../language/words.ts';
import type { Told } from '../../readers/matters/matter.ts';
import { noteOnRoom } from '../room.ts';
import { SENTENCES } from './sentences.ts';

const MOST_NAMED = 8;
/** Of one question. */
const MOST_PICTURES = 3;

const quoted = (names: readonly string[], [open, close]: readonly [string, string], comma: string): string =>
  names
    .slice(0, MOST_NAMED)
    .map((name) => `${open}${name}${close}`)
    .join(comma) + (names.length > MOST_NAMED ? ' …' : '');

/** The answer on a matter; where it is about the video, from the one that there is now. */
export function told(
  { what, of }: { readonly what: Told; readonly of?: Target },
  draft: EngineDraft | undefined,
  media: readonly MediaFile[],
): readonly Words[] {
  switch (what) {
    case 'all':
      return draft ? [allOf(draft, media)] : [];
    case 'complete':
      return draft ? [noteOnRoom(draft) ?? COMPLETE] : [];
    case 'picture':
      return draft && of ? picturesOf(draft, media, of) : [];
    default:
      return [SENTENCES[what]];
  }
}

const COMPLETE = words(
  'I left nothing of the text out and changed none of its words; only what you asked for is different.',
  '文字没有删减，也没有改过一个字；只有你让我改的地方不同。',
  {
    es: 'No he quitado ni cambiado ninguna palabra del texto; solo es distinto lo que has pedido.',
    de: 'Vom Text habe ich nichts weggelassen und kein Wort geändert; anders ist nur, was du wolltest.',
    fr: 'Je n’ai rien enlevé du texte ni changé un mot ; seul diffère ce que vous avez demandé.',
    pt: 'Não tirei nem mudei nenhuma palavra do texto; só é diferente o que você pediu.',
    ja: '文章は省いておらず、言葉も変えていません。違うのはご指示いただいたところだけです。',
  },
);

/** How many of the files are to be seen, and which are not. */
function allOf(draft: EngineDraft, media: readonly MediaFile[]): Words {
  const seen = new Set(
    [...picturesIn(draft).flatMap(shownIn), ...overlaysIn(draft)].flatMap((each) =>
      'hash' in each.source ? [each.source.hash] : [],
    ),
  );
  const files = media.filter(isVisual);
  const left = files.filter(({ hash }) => !seen.has(hash)).map(({ filename }) => nameOf(filename));
  const all = files.length;
  const [first = ''] = left;
  if (left.length === 0)
    return words(
      `Yes, all ${all} of your photos and clips are in it; none is left out.`,
      `${all} 个照片和视频都用上了，没有漏掉。`,
      {
        es: `Sí, están las ${all} fotos y clips; no falta ninguna.`,
        de: `Ja, alle ${all} Fotos und Clips sind drin; es fehlt keins.`,
        fr: `Oui, les ${all} photos et clips y sont ; il n’en manque aucun.`,
        pt: `Sim, as ${all} fotos e clipes estão nele; não falta nada.`,
        ja: `はい、写真とクリップ${all}点は全部入っています。`,
      },
    );
  const many = all - left.length;
  return words(
    `${many} of your ${all} photos and clips are in it. Not in it: ${quoted(left, ['“', '”'], ', ')}. Say, for example, “add ${first}”.`,
    `${all} 个照片和视频里用了 ${many} 个，没用的是：${quoted(left, ['“', '”'], '、')}。可以说“加上${first}”。`,
    {
      es: `Están ${many} de las ${all} fotos y clips. No están: ${quoted(left, ['«', '»'], ', ')}. Di, por ejemplo, «añade ${first}».`,
      de: `${many} von ${all} Fotos und Clips sind drin. Nicht dabei: ${quoted(left, ['„', '“'], ', ')}. Sag zum Beispiel „füge ${first} hinzu“.`,
      fr: `${many} des ${all} photos et clips y sont. N’y sont pas : ${quoted(left, ['« ', ' »'], ', ')}. Dites par exemple « ajoute ${first} ».`,
      pt: `${many} das ${all} fotos e clipes estão nele. Não estão: ${quoted(left, ['“', '”'], ', ')}. Diga, por exemplo, “adicione ${first}”.`,
      ja: `写真とクリップ${all}点のうち${many}点が入っています。入っていないもの：${quoted(left, ['「', '」'], '、')}。「${first}を追加」のように言ってください。`,
    },
  );
}

/** Where pictures come, and how long each of them stays; of clips their speed and sound, too. */
function picturesOf(draft: EngineDraft, media: readonly MediaFile[], of: Target): Words[] {
  const pictures = picturesIn(draft);
  const found = findPictures(of, openDraft(draft), { media, fresh: new Set(), spoken: NOTHING_SPOKEN });
  if (!Array.isArray(found)) return [allOf(draft, media)];
  return found
    .slice(0, MOST_PICTURES)
    .flatMap((at) => pictures[at] ?? [])
    .map((picture) => pictureOf(picture, pictures));
}

function pictureOf(picture: PictureSegment, pictures: readonly PictureSegment[]): Words {
  const { name, st, d } = picture;
  const [number, all] = [pictures.indexOf(picture) + 1, pictures.length];
  const [from, to, long] = [st, st + d, d].map(roundSeconds);
  const clip = picture.kind === 'clip' ? clipOf(picture) : words('', '', NONE);
  return words(
    `“${name}” is picture ${number} of ${all}, seen for ${long} seconds, from ${from} to ${to}${clip.en}.`,
    `“${name}”是 ${all} 个画面中的第 ${number} 个，显示 ${long} 秒（${from}–${to} 秒）${clip.zh}。`,
    {
      es: `«${name}» es la imagen ${number} de ${all}: ${long} s, del segundo ${from} al ${to}${clip.es ?? ''}.`,
      de: `„${name}“ ist Bild ${number} von ${all}: ${long} s, von Sekunde ${from} bis ${to}${clip.de ?? ''}.`,
      fr: `« ${name} » est l’image ${number} sur ${all} : ${long} s, de la seconde ${from} à ${to}${clip.fr ?? ''}.`,
      pt: `“${name}” é a imagem ${number} de ${all}: ${long} s, do segundo ${from} ao ${to}${clip.pt ?? ''}.`,
      ja: `「${name}」は${all}点中${number}番目で、${from}秒から${to}秒まで（${long}秒間）です${clip.ja ?? ''}。`,
    },
  );
}

const NONE = { es: '', de: '', fr: '', pt: '', ja: '' };

function clipOf({ speed, vol, muted }: Extract<PictureSegment, { kind: 'clip' | 'image' }>): Words {
  const percent = `${Math.round(vol * 100)}%`;
  const isMute = muted || vol === 0;
  const isUsual = speed === 1;
  const times = String(Math.round(speed * 100) / 100);
  return words(
    `; it runs ${isUsual ? 'at its own speed' : `at ${times} times its speed`}, ${isMute ? 'without its own sound' : `with its own sound at ${percent}`}`,
    `，${isUsual ? '原速' : `${times} 倍速`}，${isMute ? '没有原声' : `有原声（${percent}）`}`,
    {
      es: `; velocidad ${isUsual ? 'original' : `×${times}`}, ${isMute ? 'sin su sonido' : `con su sonido al ${percent}`}`,
      de: `; Tempo ${isUsual ? 'wie aufgenommen' : `×${times}`}, ${isMute ? 'ohne eigenen Ton' : `eigener Ton auf ${percent}`}`,
      fr: ` ; vitesse ${isUsual ? 'd’origine' : `×${times}`}, ${isMute ? 'sans son propre' : `son propre à ${percent}`}`,
      pt: `; velocidade ${isUsual ? 'original' : `×${times}`}, ${isMute ? 'sem som próprio' : `som próprio a ${percent}`}`,
      ja: `（速さは${isUsual ? 'そのまま' : `${times}倍`}、元の音声は${isMute ? 'なし' : percent}）`,
    },
  );
}
