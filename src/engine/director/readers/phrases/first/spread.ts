import type { MediaFile } from '../../../../types.ts';
import { edit, type Situation } from '../../reader.ts';
import type { Masked } from '../../../language/marks.ts';
import type { Extracted } from './order.ts';

const THE = '(?:(?:the|my|our|all|two|three|four|few|other|short) ){0,4}';
const PHOTOS = `${THE}(?:photos|photographs|pics|pictures|images|stills|shots)`;
const CLIPS = `${THE}(?:(?:video )?clips|videos|vids|footage|films)`;
const ONE = '(?:an? |one )';
const BETWEEN = '(?:in[- ]?between|between|among|amongst|amid|throughout|through|in with|in amongst)';
const MIXED =
  '(?:mix|mixed|mixing|spread|spreading|sprinkle|sprinkled|scatter|scattered|intersperse|interspersed|weave|woven|interleave|interleaved|alternate|alternated|alternating|slot|slotted|distribute|distributed|dotted)';
/** What stands before it, and asks for nothing more. */
const LEAD =
  '(?:(?:please|and|but|then|just|put|have|place|show|play|with|i want|order|it|them|go|use) ){0,6}';
const EVENLY = '(?:,? (?:evenly|up|together|nicely|please|pls|out|regularly|in|all|a bit)){0,3}';

/** `mix the two clips in between the photos`, `alternate photos and clips`, `a clip after every other photo`. */
const SPREAD = new RegExp(
  `(?<![a-z])(?<!(?:not|don't|dont|no|never|without) )${LEAD}(?:${[
    `${MIXED}${EVENLY} ${CLIPS}${EVENLY} (?:${BETWEEN}|with|and|into|over|across|among) ${PHOTOS}`,
    `${MIXED}${EVENLY} ${PHOTOS}${EVENLY} (?:with|and) ${CLIPS}`,
    `(?:alternate|alternating|switch|switching|going back and forth) (?:between )?(?:${PHOTOS} (?:and|with) ${CLIPS}|${CLIPS} (?:and|with) ${PHOTOS})`,
    `${PHOTOS} and ${CLIPS} (?:should |to |are |be |all )*(?:mixed|alternat(?:e|ed|ing)|interleaved|interspersed|taking turns|in turns?|turn by turn)`,
    `${CLIPS}(?: (?:should|to|must|are|be|can|go|come|comes|put|placed))*(?: ${MIXED}(?: up)?)?(?: evenly| in)* (?:in[- ]?between|between|among|amongst|in amongst) ${PHOTOS}`,
    `${ONE}(?:photo|picture|pic),? (?:and )?(?:then )?${ONE}(?:clip|video),? (?:and )?(?:then )?${ONE}(?:photo|picture|pic)(?:,? (?:and )?(?:so on|then a clip|etc|one clip))*`,
    `${ONE}(?:clip|video) (?:between|after) (?:every|each)(?: (?:two|2|other|couple of|few|second|third))* (?:photos?|pictures?|pics?)`,
  ].join('|')})${EVENLY}(?! (?:first|last|only)(?![a-z]))(?![a-z])`,
  'gu',
);

/** Photos and clips in turn: the clips spread evenly among the photos, each kind in its order. Takes the words out of the message. */
export function spreadIn(masked: Masked, { media }: Situation): Extracted {
  const photos = media.filter(({ kind }) => kind === 'image');
  const clips = media.filter(({ kind }) => kind === 'video');
  const text = masked.text.replaceAll(SPREAD, (words) => ';'.padEnd(words.length));
  if (text === masked.text || photos.length === 0 || clips.length === 0) return { masked, wishes: [] };
  const of = inTurn(photos, clips).map(({ filename }) => ({ by: 'name' as const, name: filename }));
  return {
    masked: { ...masked, text },
    wishes: edit<'move_pictures'>({
      do: 'move_pictures',
      target: { by: 'these', of },
      to: { at: 'start' },
    }),
  };
}

/** The fewer among the more, as far from each other as can be; what there is more of begins. */
function inTurn(photos: readonly MediaFile[], clips: readonly MediaFile[]): MediaFile[] {
  const [many, few] = photos.length >= clips.length ? [photos, clips] : [clips, photos];
  const gap = many.length / (few.length + 1);
  const places = few.map((file, at) => ({ file, behind: Math.max(at + 1, Math.round((at + 1) * gap)) }));
  return many.flatMap((file, at) => [
    file,
    ...places.filter(({ behind }) => behind === at + 1).map((place) => place.file),
  ]);
}
