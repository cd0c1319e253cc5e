import { picturesIn } from '../../../../../draft/index.ts';
import { nameOf } from '../../../../board/media.ts';
import { isLogo } from '../../../../language/logo.ts';
import type { Masked } from '../../../../language/marks.ts';
import { readNumber } from '../../../../language/numbers.ts';
import { edit, type Situation } from '../../../reader.ts';
import { looselyNamed } from '../../first/order.ts';
import { isInVideo } from '../../shown.ts';
import { blanked, unmarked, type Form } from '../form.ts';

/** Several pictures at once before they are seen one by one: `all three cakes together at the start, then each on its own`. */

const EACH =
  '(?:each|every) (?:one |of them )?(?:on its own|by itself|alone|separately|individually)|one (?:by one|at a time|after the other|after another)';
const FORMS: readonly RegExp[] = [
  `(?<![a-z])(?:(?:please|show|put|have|start with|all|the) )*(?<count>two|three|four|[234]) (?<of>[a-z]{3,})(?: (?:photos?|pictures?|ones?))? (?:(?:on (?:the |one )?(?:same )?screen|in one frame|in a grid) )?(?:together|at once|at the same time|side by side|in a grid)(?: (?:on (?:the |one )?(?:same )?screen))?(?: (?:at the (?:very )?(?:start|beginning)|first))?,? (?:and )?then (?:${EACH})`,
  '(?:能不能|可以|可不可以|先|把|让|请)*(?<count>[两二三四234])张(?:照片|图片|图)?(?:先)?(?:一起|同时|同屏)(?:先)?(?:出来|出现|显示|放)?[^.;!?]{0,14}?(?:然后|再|之后|接着)+(?:再)?一张一?张(?:地|的)?(?:单独)?(?:放大|放|看|显示|出现|展示|出来)*(?:看)?',
].map((pattern) => new RegExp(pattern, 'u'));

/** Reads which pictures are seen all at once first, and stay as they are behind that. */
export function readAllFirst(masked: Masked, situation: Situation): Form {
  if (situation.first || !situation.draft) return { wishes: [], masked };
  const plain = unmarked(masked);
  for (const pattern of FORMS) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const visuals = situation.media.filter(
      (file) => file.kind !== 'audio' && !isLogo(file) && isInVideo(situation, file.filename),
    );
    const { count = '', of } = found.groups ?? {};
    const number = COUNTS[count] ?? readNumber(count);
    const named = of === undefined ? [] : looselyNamed(of, visuals);
    const files = named.length === number ? named : visuals.length === number ? visuals : [];
    if (files.length < 2 || files.length > 4) continue;
    const pictures = picturesIn(situation.draft);
    const numbers = files.map(
      ({ filename }) =>
        pictures.findIndex(
          (each) => each.kind !== 'card' && each.kind !== 'split' && each.name === nameOf(filename),
        ) + 1,
    );
    // What shares a frame already is another matter.
    if (numbers.includes(0)) continue;
    const target = { by: 'number' as const, of: 'picture' as const, numbers };
    const last = { ...target, numbers: [Math.max(...numbers)] };
    return {
      wishes: [
        ...edit<'duplicate_pictures'>({
          ...{ do: 'duplicate_pictures', target, to: { at: 'after', target: last } },
        }),
        ...edit<'split_pictures'>({
          ...{ do: 'split_pictures', target },
          ...(files.length === 4 && { arrange: 'grid' as const }),
        }),
      ],
      masked: blanked(masked, found.index, found.index + found[0].length),
      isWhole: true,
    };
  }
  return { wishes: [], masked };
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, 两: 2 };
