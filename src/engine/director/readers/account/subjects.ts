import type { Target } from '../../edits/calls/targets.ts';
import type { Message, Reading, Wish } from '../reader.ts';

/** Somebody does or thinks something: who that is names no picture. Per language, behind the name. */
const DOES: Readonly<Record<string, string>> = {
  en: "(?:'ll|'d)? ?(?:will|would|has|had|says?|said|wants?|hates?|loves?|can't|doesn't|didn't|won't|thinks?|knows?|asked|told|is going|was going)(?![a-z])",
  zh: '(?:说|說|觉得|覺得|会|會|不想|不喜欢|喜欢|嫌)',
  es: ' (?:dice|dijo|va a|quiere|odia|no quiere)(?!\\p{L})',
  de: ' (?:sagt|will|meint|findet|hasst|mag|würde)(?!\\p{L})',
  fr: ' (?:dit|va|veut|déteste|pense|trouve)(?!\\p{L})',
  pt: ' (?:disse|diz|vai|quer|odeia|acha)(?!\\p{L})',
  ja: '(?:が|は)(?:言|嫌|怒)',
};
const PARTED =
  '(?:[,.;!?，。；！？、]|(?<!\\p{L})(?:because|cause|since|as|so|or|weil|porque|parce que|car|sonst|因为|因為)) ?';

/** `take out the one with Ray, Bev will have a fit`: Bev is no picture that goes. Pure. */
export function withoutSubjects(reading: Reading, { text, situation }: Message): Reading {
  const does = DOES[situation.language];
  if (does === undefined) return reading;
  const isSubject = (name: string): boolean =>
    new RegExp(`${PARTED}(?:my |our |meine? |mi |mon |ma )?${escaped(name)}${does}`, 'iu').test(text);
  const origins = new Map(reading.origins);
  const wishes = reading.wishes.map((wish): Wish => {
    if (wish.kind !== 'edit' || !('target' in wish.call) || wish.call.target.by !== 'these') return wish;
    const named = wish.call.target.of.filter((each) => each.by !== 'name' || !isSubject(each.name));
    const [first, ...others] = named;
    if (!first || named.length === wish.call.target.of.length) return wish;
    const target: Target = others.length === 0 ? first : { by: 'these', of: [first, ...others] };
    const now = { kind: 'edit', call: { ...wish.call, target } } as Wish;
    const origin = reading.origins?.get(wish);
    if (origin) origins.set(now, origin);
    return now;
  });
  return { ...reading, wishes, origins };
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
