import { isLogo } from '../../../../language/logo.ts';
import type { Masked } from '../../../../language/marks.ts';
import { picturesIn, type EngineDraft } from '../../../../../draft/index.ts';
import { nameOf } from '../../../../board/media.ts';
import { edit, type Situation } from '../../../reader.ts';
import { blanked, unmarked, type Form } from '../form.ts';

/** A logo that is to be over the pictures instead of among them, or the other way round. */

const LOGO = '(?:(?:the|our|my) )?(?:logo|watermark|emblem)';
const TO_CORNER = new RegExp(
  `(?<![a-z])(?:(?:please|put|have|show|keep|move|make|want|i|with) )*${LOGO}(?: (?:small|should|to|be|go|sit|stay))* (?:in|at|on|to|into) the (?<edge>top|bottom|upper|lower)[- ]?(?<side>left|right|cent(?:er|re)|middle)?(?: hand)?(?: corner| side)?(?: (?:the whole time|throughout|all the time|all the way through|permanently))?,? (?:rather than|instead of|and not|not) (?:just |only |by itself )*(?:at|in|on) (?:the |its own )(?:very )?(?:end|start|beginning|slide|screen)(?: by itself| alone)?(?: the whole time| throughout)?`,
  'u',
);
const TO_ENDS: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?:i )?(?:don't|dont|do not|not) (?:want|keep|have|show|put|leave) ${LOGO} (?:in|on) the corner(?: (?:the whole time|throughout|all the time|always|all the way through))?[,;.]? ?(?:but |and )?(?:just |only |show it |have it )*(?:once )?(?:at|in) the (?:very )?(?:start|beginning) and (?:once )?(?:at |in )?(?:the )?(?:very )?end`,
    'u',
  ),
  /(?:标志|logo|商标|店标|徽标|[\ue100-\ue1fe]\ue0ff*)(?:不要|别|不用)(?:再)?(?:一直|总是|老是|始终)?(?:挂|放|待|显示|停|留)?(?:在)?(?:角落|角上|右上角|左上角|右下角|左下角)(?:里|上)?[,;]?(?:只要|就|只|在)*(?:片头|开头|开始)(?:出现|放|显示|来)?(?:一次|一下)?[、,和及与]*(?:片尾|结尾|最后)(?:出现|放|显示|来|各)?(?:一次|一下)?(?:就好|就行|即可)?/iu,
];

const hasOverlay = (draft: EngineDraft): boolean =>
  draft.t.some(({ sg }) => sg.some(({ kind }) => kind === 'overlay'));

/** Reads where a logo goes that stood elsewhere. */
export function readLogoMoved(masked: Masked, situation: Situation): Form {
  const { first, draft, media } = situation;
  const logo = media.find(isLogo);
  if (first || !draft || !logo) return { wishes: [], masked };
  const { filename } = logo;
  const plain = unmarked(masked);
  const corner = TO_CORNER.exec(plain);
  const isAmong = picturesIn(draft).some((each) => each.kind !== 'card' && each.name === nameOf(filename));
  if (corner) {
    const { edge = '', side = '' } = corner.groups ?? {};
    const row = /top|upper/.test(edge) ? 'top' : 'bottom';
    const place = /left|right/.test(side) ? (`${row}-${side}` as 'top-left') : (row as 'top');
    return {
      wishes: [
        ...(isAmong
          ? edit<'remove_pictures'>({ do: 'remove_pictures', target: { by: 'name', name: filename } })
          : []),
        ...(hasOverlay(draft)
          ? edit<'set_overlay'>({ do: 'set_overlay', place, when: { place: 'whole' } })
          : edit<'add_overlay'>({ do: 'add_overlay', file: filename, place })),
      ],
      masked: blanked(masked, corner.index, corner.index + corner[0].length),
      isWhole: true,
    };
  }
  const ends = TO_ENDS.map((pattern) => pattern.exec(plain)).find((found) => found !== null);
  if (!ends) return { wishes: [], masked };
  return {
    wishes: [
      ...edit<'remove_overlays'>({ do: 'remove_overlays' }),
      ...edit<'add_pictures'>({ do: 'add_pictures', files: [filename], at: { at: 'start' } }),
      ...edit<'duplicate_pictures'>({
        ...{ do: 'duplicate_pictures', target: { by: 'name', name: filename }, to: { at: 'end' } },
      }),
    ],
    masked: blanked(masked, ends.index, ends.index + ends[0].length),
    isWhole: true,
  };
}
