import { isVisual } from '../board/media.ts';
import type { Context } from '../context.ts';
import type { Call } from '../edits/calls/calls.ts';
import type { Target } from '../edits/calls/targets.ts';
import type { MediaFile } from '../../types.ts';

/** Where files are asked to be seen: before all others, or behind these. */
interface Place {
  readonly files: readonly MediaFile[];
  readonly at: 'start' | 'end';
}

/**
 * Where a call puts pictures among those of a letter or a script, whose words stay where they are: the pages of a letter lie between its
 * pictures in whatever order, and the first line of a script is read over what comes first. Undefined where it does something else.
 */
export function placeOf(
  call: Call,
  { skill, words, media }: Pick<Context, 'skill' | 'words' | 'media'>,
): Place | undefined {
  const isRead = skill === 'best-video-letter-maker' || skill === 'ai-video-generator-ai';
  return isRead && words !== undefined ? placeAmong(call, media) : undefined;
}

function placeAmong(call: Call, media: readonly MediaFile[]): Place | undefined {
  const names =
    call.do === 'move_pictures' ? namesOf(call.target) : call.do === 'add_pictures' ? call.files : [];
  const to = call.do === 'move_pictures' ? call.to : call.do === 'add_pictures' ? call.at : undefined;
  if (names === 'new' || names.length === 0 || (to?.at !== 'start' && to?.at !== 'end')) return undefined;
  const files = names.flatMap((name) => media.find((file) => isVisual(file) && file.filename === name) ?? []);
  return files.length === names.length ? { files, at: to.at } : undefined;
}

function namesOf(target: Target): readonly string[] {
  if (target.by === 'name') return [target.name];
  if (target.by !== 'these') return [];
  const names = target.of.map((each) => (each.by === 'name' ? each.name : undefined));
  return names.every((name) => name !== undefined) ? names : [];
}

/** The files of a promo with those last that are to be: its words go with the others in their order. Pure. */
export function inPromoOrder(files: readonly MediaFile[], calls: readonly Call[]): MediaFile[] {
  const last = calls.flatMap((call) => {
    const place = placeAmong(call, files);
    const isVeryLast = call.do === 'add_pictures' && call.at?.at === 'place' && call.at.number === -1;
    const names = isVeryLast ? call.files : [];
    return place?.at === 'end' ? place.files : files.filter(({ filename }) => names.includes(filename));
  });
  return last.length < files.length ? [...files.filter((file) => !last.includes(file)), ...last] : [...files];
}

/** The files of a letter or a script in the order that is asked for. */
export const orderedBy = (
  context: Pick<Context, 'skill' | 'words' | 'media'>,
  calls: readonly Call[],
): readonly MediaFile[] =>
  calls.reduce<readonly MediaFile[]>((media, call) => {
    const { files, at } = placeOf(call, context) ?? { files: [], at: 'start' };
    const others = media.filter((file) => !files.includes(file));
    return at === 'start' ? [...files, ...others] : [...others, ...files];
  }, context.media);

/** What is seen first and last, where that is asked for. */
export function endsOf(context: Context): { readonly first?: MediaFile; readonly last?: MediaFile } {
  const places = context.calls.flatMap((call) => placeOf(call, context) ?? []);
  const first = places.findLast(({ at }) => at === 'start')?.files[0];
  const last = places.findLast(({ at }) => at === 'end')?.files.at(-1);
  return { ...(first && { first }), ...(last && { last }) };
}
