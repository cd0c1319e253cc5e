import type { Call } from '../edits/calls/calls.ts';
import type { Wish } from '../readers/reader.ts';

/** Of several shapes for several videos the first is that of this one; what a first video is called is its title. */
export function ofOne(wishes: readonly Wish[]): readonly Wish[] {
  const isVersions = wishes.some((wish) => wish.kind === 'impossible' && wish.what === 'versions');
  const [first] = wishes.filter(isShape);
  const isTitled = wishes.some((wish) => wish.kind === 'edit' && isTitle(wish.call));
  return wishes
    .filter((wish) => !isVersions || !isShape(wish) || wish === first)
    .flatMap((wish): Wish[] =>
      wish.kind === 'edit' && wish.call.do === 'name_video' && !isTitled
        ? [wish, { kind: 'edit', call: { do: 'add_text', text: wish.call.title, role: 'title' } }]
        : [wish],
    );
}

const isShape = (wish: Wish): boolean => wish.kind === 'edit' && wish.call.do === 'set_shape';

const isTitle = (call: Call): boolean =>
  (call.do === 'add_text' && call.role === 'title') ||
  (call.do === 'set_text' && call.which.by === 'role' && call.which.role === 'title');
