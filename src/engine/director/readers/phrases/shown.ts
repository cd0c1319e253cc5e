import { filesIn, picturesIn, type EngineDraft } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import { bestNamed } from '../../edits/names.ts';
import type { SimpleTarget } from '../../edits/calls/targets.ts';
import type { MediaFile } from '../../../types.ts';
import type { Situation } from '../reader.ts';

/** Files of the session that a name may mean. */
export function filesNamed(name: string, media: readonly MediaFile[]): MediaFile[] {
  const names = media.map(({ filename }) => [filename, nameOf(filename)]);
  return bestNamed(name, names).flatMap((at) => media[at] ?? []);
}

const isUsed = (draft: EngineDraft | undefined, { hash }: MediaFile): boolean =>
  draft !== undefined && filesIn(draft).some((file) => file.hash === hash);

/** Whether a name is that of a photo or clip that is not in the video. */
export function isWaiting({ media, draft }: Situation, name: string): boolean {
  const files = filesNamed(
    name,
    media.filter(({ kind }) => kind !== 'audio'),
  );
  return files.length > 0 && files.every((file) => !isUsed(draft, file));
}

/** Whether it is a clip that is named. */
export function isClip({ media, draft }: Situation, target: SimpleTarget): boolean {
  if (target.by === 'name') return filesNamed(target.name, media)[0]?.kind === 'video';
  if (target.by !== 'number' && target.by !== 'range') return false;
  if (target.of !== 'picture') return target.of === 'clip';
  const number = target.by === 'number' ? (target.numbers[0] ?? 0) : target.from;
  return draft !== undefined && picturesIn(draft).at(number > 0 ? number - 1 : number)?.kind === 'clip';
}

/** Whether a name is that of something in the video. */
export function isInVideo({ media, draft }: Pick<Situation, 'media' | 'draft'>, name: string): boolean {
  return filesNamed(name, media).some((file) => isUsed(draft, file));
}
