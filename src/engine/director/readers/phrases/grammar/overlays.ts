import { spotSchema, type Spot } from '../../../../draft/index.ts';
import { edit, type Situation } from '../../reader.ts';
import { filesNamed } from '../shown.ts';
import type { Clause } from '../clause.ts';
import { changeOf, type Grammar } from './grammar.ts';

/** What the file of a logo is called. */
const LOGO_NAMES = ['logo', 'watermark', 'brand', '水印', '标志'];

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
    (topic === 'overlay' && clause.has('it', 'bigger', 'smaller', 'where', 'transparent'));
  if (!about && !corner) return undefined;
  clause.takeAll('logo');
  const file = clause.file('image')?.value ?? (about ? logoOf(situation) : undefined);
  const isThere =
    situation.draft?.t.some((track) => track.tt === 0 && track.sg.some(({ kind }) => kind === 'overlay')) ??
    false;
  if (clause.takeAll('remove') || clause.takeAll('no'))
    return edit<'remove_overlays'>({ do: 'remove_overlays' });
  const place = placeIn(clause);
  const moves = about && /^move|^shift/.test(clause.textOf('move') ?? '');
  if (!about && !place?.includes('-')) return undefined;
  clause.takeAll('move', 'size', 'keep', 'whole', 'photo', 'picture');
  const opacity = clause.take('transparent') !== undefined ? (clause.percent() ?? 0.5) : undefined;
  const size = changeOf(clause, { more: ['bigger'], less: ['smaller'] });
  const isChange = isThere
    ? size || place || opacity !== undefined
    : moves || (!place && (size || opacity !== undefined));
  if (isChange && !clause.has('add'))
    return edit<'set_overlay'>({
      do: 'set_overlay',
      ...(place && { place }),
      ...(size && { size }),
      ...(opacity !== undefined && { opacity: { to: opacity } }),
    });
  const width = size && 'to' in size ? Math.max(0.02, Math.min(1, size.to)) : undefined;
  return edit<'add_overlay'>({
    do: 'add_overlay',
    file: file ?? LOGO_NAMES[0] ?? 'logo',
    ...(place && { place }),
    ...(width !== undefined && { size: width }),
    ...(opacity !== undefined && { opacity }),
  });
};

function logoOf({ media }: Situation): string | undefined {
  const images = media.filter(({ kind }) => kind === 'image');
  return LOGO_NAMES.flatMap((name) => filesNamed(name, images))[0]?.filename;
}
