import { nameOf } from '../../board/media.ts';
import { bestNamed } from '../../edits/names.ts';
import type { SimpleTarget } from '../../edits/calls/targets.ts';
import type { Masked } from '../../language/marks.ts';
import type { Taken } from './taken.ts';

/** What joins words to one name: `the dog in the canoe`, `bolo de morango`. */
const JOINT =
  /^ (?:(?:of|in|on|at|with|by|de|del|do|da|dos|das|du|des|en|con|com|no|na|à|au|aux|avec|mit|im|am|vom|von) )?(?:(?:the|a|an|la|el|le|les|o|a|os|as|der|die|das|dem|den|einem|my|our|his|her) )?$/u;

/** Two names, one after the other, that only one file has both of, mean that one. @param found in the order of the words */
export function joinedNames(
  found: readonly Taken<SimpleTarget>[],
  { text, files }: Masked,
): Taken<SimpleTarget>[] {
  const names = files.map(({ filename }) => [filename, nameOf(filename)]);
  return found.reduce<Taken<SimpleTarget>[]>((made, taken) => {
    const before = made.at(-1);
    if (before?.value.by !== 'name' || taken.value.by !== 'name') return [...made, taken];
    const [one, other] = [before.value.name, taken.value.name];
    const between = text.slice(before.at + one.length, taken.at);
    if (!JOINT.test(between) || bestNamed(one, names).length + bestNamed(other, names).length < 2)
      return [...made, taken];
    const [file, ...others] = bestNamed(`${one} ${other}`, names);
    const name = file === undefined || others.length > 0 ? undefined : files[file]?.filename;
    return name === undefined
      ? [...made, taken]
      : [...made.slice(0, -1), { value: { by: 'name', name }, at: before.at }];
  }, []);
}
