import type { Selected } from '../../skills/selection.ts';
import { picturesIn, textsIn } from '../draft/index.ts';
import type { Memory } from './memory.ts';
import { NO_MEMORY } from './memory.ts';
import type { DirectorRequest } from './types.ts';

/** A request whose “this” and “it” are what the user has selected. What is not there changes nothing. Pure. */
export function about(given: DirectorRequest, { what, number }: Selected): DirectorRequest {
  const { draft, memory = NO_MEMORY } = given;
  const { last, ...rest } = memory;
  switch (what) {
    case 'music':
    case 'voice':
      return { ...given, memory: { ...rest, topic: what } };
    case 'scene':
    case 'text': {
      const isScene = what === 'scene';
      const id = draft && (isScene ? picturesIn(draft) : textsIn(draft))[number - 1]?.id;
      if (id === undefined) return given;
      const spoken: Memory['spoken'] = isScene
        ? { pictures: [id], texts: [] }
        : { pictures: [], texts: [id] };
      const before = isScene ? memory.spoken.pictures : memory.spoken.texts;
      // “A bit more” goes on only where it is about the same.
      const goesOn = last !== undefined && before.length === 1 && before[0] === id;
      return {
        ...given,
        memory: { ...rest, spoken, topic: isScene ? 'pictures' : 'text', ...(goesOn && { last }) },
      };
    }
  }
}
