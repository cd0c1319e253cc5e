import { readMessage } from '../intents/reconcile/reconcile.ts';
import type { Message, Reading, Wish } from '../reader.ts';
import { withoutExceptions } from './exceptions.ts';

/** How pictures look: what of it is said of all but some. */
const LOOKS: ReadonlySet<string> = new Set(['set_colors', 'set_motion', 'set_framing', 'set_transition']);

/** `everything in black and white except the sunset`, of a first video: that one stays in it, and has its colours. */
export function readExcepted(message: Message): Reading | undefined {
  const retold = withoutExceptions(message);
  if (!retold?.otherwise || retold.from === undefined) return undefined;
  const isLook = (wish: Wish): boolean => wish.kind === 'edit' && LOOKS.has(wish.call.do);
  const own = readMessage({ ...message, text: retold.from }).wishes;
  if (own.length === 0 || !own.every(isLook)) return undefined;
  const { wishes, ...rest } = readMessage({ ...message, text: retold.text });
  const looks = wishes.filter(isLook);
  const meant = looks.length === own.length ? retold.otherwise(looks) : undefined;
  return meant && { ...rest, wishes: [...wishes.filter((wish) => !isLook(wish)), ...meant] };
}
