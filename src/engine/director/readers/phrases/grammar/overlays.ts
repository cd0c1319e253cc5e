import { spotSchema, type Spot } from '../../../../draft/index.ts';
import type { When } from '../../../edits/calls/targets.ts';
import { edit, type Situation } from '../../reader.ts';
import { filesNamed } from '../shown.ts';
import type { Clause } from '../clause.ts';
import { changeOf, type Grammar } from './grammar.ts';

/** What the file of a logo is called. */
const LOGO_NAMES = [
  'logo',
  'watermark',
  'brand',
  '水印',
  '标志',
  '店标',
  '商标',
  '图标',
  'icon',
  'ロゴ',
  'logotipo',
  'wasserzeichen',
];

/** Takes a place in the frame. */
export function placeIn(clause: Clause): Spot | undefined {
  let place: Spot | undefined;
  for (let where = clause.take('where'); where !== undefined; where = clause.take('where')) {
    const found = spotSchema.safeParse(where).data;
    // “In the corner at the top right”: the more exact word says it.
    if (found && (place === undefined || found.includes('-'))) place = found;
  }
  return place;
}

/** `put my logo in the top right corner`, `make the logo smaller`, `remove the watermark`. */
export const overlays: Grammar = (clause, { situation, topic }) => {
  const corner = clause.has('where') && clause.fileKind() === 'image';
  const about =
    clause.has('logo') ||
    (topic === 'overlay' && clause.has('it', 'bigger', 'smaller', 'where', 'transparent', 'fadein'));
  if (!about && !corner) return undefined;
  clause.takeAll('logo');
  const file = clause.file('image')?.value ?? (about ? logoOf(situation) : undefined);
  const isThere =
    situation.draft?.t.some((track) => track.tt === 0 && track.sg.some(({ kind }) => kind === 'overlay')) ??
    false;
  if (clause.takeAll('remove') || clause.takeAll('no')) {
    clause.takeAll('where', 'from');
    return edit<'remove_overlays'>({ do: 'remove_overlays' });
  }
  const when = whenOf(clause, situation);
  const place = placeIn(clause);
  const moves = about && /^move|^shift/.test(clause.textOf('move') ?? '');
  if (!about && !place?.includes('-')) return undefined;
  clause.takeAll('move', 'size', 'keep', 'whole', 'photo', 'picture');
  const opacity = clause.take('transparent') !== undefined ? (clause.percent() ?? 0.5) : undefined;
  const fade = clause.takeAll('fadein') || (about && clause.takeAll('fade')) ? FADE_MS : undefined;
  const size = changeOf(clause, { more: ['bigger'], less: ['smaller'] });
  const isChange = isThere
    ? size || place || opacity !== undefined || fade !== undefined || when
    : moves || (!place && (size || opacity !== undefined));
  if (isChange && !clause.has('add'))
    return edit<'set_overlay'>({
      do: 'set_overlay',
      ...(place && { place }),
      ...(size && { size }),
      ...(when && { when }),
      ...(opacity !== undefined && { opacity: { to: opacity } }),
      ...(fade !== undefined && { fade }),
    });
  const width = size && 'to' in size ? Math.max(0.02, Math.min(1, size.to)) : undefined;
  return edit<'add_overlay'>({
    do: 'add_overlay',
    file: file ?? LOGO_NAMES[0] ?? 'logo',
    ...(place && { place }),
    ...(width !== undefined
      ? { size: width }
      : size && 'times' in size && size.times < 1
        ? { size: SMALL }
        : {}),
    ...(when && { when }),
    ...(opacity !== undefined && { opacity }),
    ...(fade !== undefined && { fade }),
  });
};

/** How long a logo takes to fade in, ms. */
const FADE_MS = 500;

/** What is small is so wide, of the frame. */
const SMALL = 0.1;

/** `only for the last 5 seconds`, `in the first 3 seconds`. */
function whenOf(clause: Clause, { draft }: Situation): When | undefined {
  if (!draft) return undefined;
  const end = /only (?:at|in|for) the (?:very )?(end|start|beginning)(?![a-z])/.exec(clause.text)?.[1];
  if (end !== undefined && clause.timeAt === undefined) {
    clause.takeAll('only', 'end', 'start');
    return { place: end === 'end' ? 'end' : 'start' };
  }
  if (clause.timeAt === undefined) return undefined;
  const side = /(?:first|last|final) [\ue200-\ue2fe]/u.exec(clause.text)?.[0];
  if (side === undefined) return undefined;
  const length = clause.time()?.value ?? 0;
  clause.takeAll('only', 'first', 'last', 'end', 'start');
  return side.startsWith('first') ? { start: 0, length } : { start: Math.max(0, draft.d - length), length };
}

function logoOf({ media }: Situation): string | undefined {
  const images = media.filter(({ kind }) => kind === 'image');
  const named = LOGO_NAMES.flatMap((name) => filesNamed(name, images))[0];
  // “招牌logo.png”
  const within = images.find(({ filename }) =>
    LOGO_NAMES.some((name) => filename.toLowerCase().includes(name)),
  );
  return (named ?? within)?.filename;
}
