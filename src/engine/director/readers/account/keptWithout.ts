import { picturesIn } from '../../../draft/index.ts';
import { isVisual, nameOf } from '../../board/media.ts';
import type { SimpleTarget } from '../../edits/calls/targets.ts';
import { edit, type Message, type Situation, type Wish } from '../reader.ts';

/** These are left. */
const KEEPS =
  /(?<!\p{L})(?:only|just|keep|nur|s[oó]lo|seulement|uniquement|só|apenas)(?!\p{L})|只[要用留放取选選]|就[要用留]|用.*就[行好够夠]|だけ/iu;
/** These are not wanted, even among them. */
const DENIES =
  /(?<!\p{L})(?:no|not|without|leave out|skip|nicht|ohne|keine?n?|sin|sans|sem|pas|não)(?!\p{L})|不要|别要|別要|不用|去掉|删|刪|拿掉|いらない|なし|以外/iu;

/** `只用前四张，小木屋不要`: what is left, and what is not among it, are two things. Pure. */
export const keptWithout = (wishes: readonly Wish[], message: Message): readonly Wish[] =>
  wishes.flatMap((wish) => parted(wish, message) ?? [wish]);

function parted(wish: Wish, { text, situation }: Message): readonly Wish[] | undefined {
  if (wish.kind !== 'edit' || wish.call.do !== 'remove_pictures') return undefined;
  const { target } = wish.call;
  if (target.by !== 'these' && target.by !== 'but') return undefined;
  const [last, ...before] = target.of.toReversed();
  if (last?.by !== 'name' || before.length === 0) return undefined;
  const name = nameOf(last.name).toLowerCase();
  const parts = text.toLowerCase().split(/[,;，；。\n]/u);
  const at = parts.findIndex((part) => part.includes(name));
  const isApart = at > 0 && DENIES.test(parts[at] ?? '') && KEEPS.test(parts.slice(0, at).join(','));
  if (!isApart) return undefined;
  const kept = before.toReversed();
  return [
    ...edit<'remove_pictures'>({ do: 'remove_pictures', target: { by: 'but', of: kept } }),
    ...(isAmong(last.name, kept, situation)
      ? edit<'remove_pictures'>({ do: 'remove_pictures', target: last })
      : []),
  ];
}

/** Whether a picture is one of those that are left, by its number. */
function isAmong(name: string, kept: readonly SimpleTarget[], { draft, media }: Situation): boolean {
  const names = draft
    ? picturesIn(draft).map((picture) => picture.name)
    : media.filter(isVisual).map(({ filename }) => nameOf(filename));
  const number = names.findIndex((each) => each.toLowerCase() === nameOf(name).toLowerCase()) + 1;
  return kept.some((each) =>
    each.by === 'range'
      ? number >= each.from && number <= each.to
      : each.by === 'number' && each.numbers.includes(number),
  );
}
