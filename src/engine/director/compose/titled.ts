import type { Call } from '../edits/calls/calls.ts';
import type { Wish } from '../readers/reader.ts';

/** What a first video is called is its title, unless another one is asked for. */
export function titled(wishes: readonly Wish[]): readonly Wish[] {
  const isTitled = wishes.some((wish) => wish.kind === 'edit' && isTitle(wish.call));
  return wishes.flatMap((wish): Wish[] =>
    wish.kind === 'edit' && wish.call.do === 'name_video' && !isTitled
      ? [wish, { kind: 'edit', call: { do: 'add_text', text: wish.call.title, role: 'title' } }]
      : [wish],
  );
}

const isTitle = (call: Call): boolean =>
  (call.do === 'add_text' && call.role === 'title') ||
  (call.do === 'set_text' && call.which.by === 'role' && call.which.role === 'title');
