import type { MediaFile } from '../../types.ts';
import { shownIn } from '../../draft/index.ts';
import type { Board } from '../board/board.ts';
import { isVisual } from '../board/media.ts';
import type { Context } from '../context.ts';
import type { Call } from '../edits/calls/calls.ts';
import { isLogo, logoPlaces } from '../language/logo.ts';
import { list, words, type Words } from '../language/words.ts';

/** The pictures of a first video in their order: a logo is seen where it is asked for, in a promo at the end. */
export function shownOf({
  media,
  request,
  skill,
}: Pick<Context, 'media' | 'request' | 'skill'>): MediaFile[] {
  const visuals = media.filter(isVisual);
  const logos = visuals.filter(isLogo);
  const others = visuals.filter((file) => !logos.includes(file));
  if (logos.length === 0 || others.length === 0) return visuals;
  const places = logoPlaces(request).map(({ at }) => at);
  const isFirst = places.some((at) => at === 'both' || at === 'start');
  const isLast = places.some((at) => at === 'both' || at === 'end');
  const isPromo = skill === 'media-content-generator';
  if (!isPromo && !isFirst && !isLast)
    return /logo|icon|brand|ロゴ|标志|店标/i.test(request) ? visuals : others;
  return [...(isFirst ? logos : []), ...others, ...(isLast || !isFirst ? logos : [])];
}

/** That a logo is not among the pictures, and how it would be; undefined where none was left out. */
export function describeLogos(context: Context, { pictures }: Pick<Board, 'pictures'>): Words | undefined {
  const seen = new Set(pictures.flatMap(shownIn).map(({ source }) => source.hash));
  const shown = shownOf(context);
  const names = context.media
    .filter((file) => isLogo(file) && !shown.includes(file) && !seen.has(file.hash))
    .map(({ filename }) => `“${filename}”`);
  if (names.length === 0) return undefined;
  return words(
    `${list(names)} is not among the pictures; say “the logo in a corner” or “end with the logo” to have it.`,
    `${names.join('、')}没有放进画面；想用的话，请说“右下角加logo”或“最后放logo”。`,
    {
      es: `No está entre las imágenes: ${names.join(', ')}. Para verlo, di «el logo en una esquina» o «el logo al final».`,
      de: `Nicht unter den Bildern: ${names.join(', ')}. Sag „Logo unten rechts“ oder „Logo am Ende“, dann ist es zu sehen.`,
      fr: `Pas parmi les images : ${names.join(', ')}. Dites « logo en bas à droite » ou « logo à la fin » pour le voir.`,
      pt: `Não está entre as imagens: ${names.join(', ')}. Para aparecer, diga “logo no canto” ou “logo no final”.`,
      ja: `${names.join('、')}は画像に入れていません。使うなら「ロゴを右下に」か「最後にロゴ」と言ってください。`,
    },
  );
}

/** Whether a request has an order or words for single pictures, so that these are to be seen one by one. */
export const isPlaced = (calls: readonly Call[]): boolean =>
  calls.some(
    (call) =>
      (call.do === 'move_pictures' && call.target.by === 'these') ||
      // How long each is seen.
      (call.do === 'set_picture_length' && call.target.by === 'all' && 'to' in call.length) ||
      call.do === 'split_pictures' ||
      (call.do === 'add_text' && call.on !== undefined),
  );
