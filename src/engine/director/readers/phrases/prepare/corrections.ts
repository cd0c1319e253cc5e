import type { Masked } from '../../../language/marks.ts';

/** Words before a wish that say nothing of it, but that the one before was not what was meant. */
const DENIALS =
  /^(?:(?:no|nope|nah)(?= ?[,.;!-]| (?:no|nope|i|it|not|that|this|the|make|put|wait|actually|sorry|let|use|on|to|rather|only just|wrong|undo|go|oops|please)(?![a-z]))|wait|oops|ops|oopsie|whoops|ups|sorry|my bad|my mistake|wrong|scratch that|(?:hold|hang) on(?! (?:to|for|the|my|our|that|this|each|every|it|longer)(?![a-z])| [\ue000-\ue4fe]))(?![a-z])(?! (?:one|photo|picture|clip|pic|image|way|direction)(?![a-z]))/;
/** Words before a wish that say nothing at all. */
const HESITATIONS =
  /^(?:actually|hmm+|hm|ah+|oh+|uh+|um+|er+m?|ok(?:ay)?|well|so|but|yes|yeah|yep|please|and(?= (?:no|actually|sorry|i meant))|on second thoughts?|come to think of it|never ?mind|in fact)(?![a-z])(?! undo)/;
/** What was meant instead follows. */
const MEANT =
  /^(?:i (?:only|just) (?:meant|mean)|i (?:really )?(?:meant|mean|said|did ?n[o']?t mean that|was talking about|want(?:ed)?(?= (?:[\ue300-\ue3fe]|the )))|i'm talking about|im talking about|(?:make|lets make|let's make) (?:that|it)(?= ?(?:[\d\ue200-\ue2fe]|a |one |two |three |four |five |six |seven |eight |nine |ten |twenty |thirty ))|it should(?: have)? be(?:en)?(?= ?[\d\ue200-\ue2fe])|rather)(?![a-z])/;
/** `not that one, the last`; `wrong one, the second`. */
const NOT_THAT =
  /^(?:not (?:that|this|it|those|these)(?: (?:one|photo|picture|clip))?|not (?:the )?(?:[\ue100-\ue3fe]\ue0ff*|[\p{L}\p{N}%]+)(?: (?:one|photo|picture|clip))?(?= ?[,;.-]| but)|(?:the )?wrong (?:one|photo|picture|clip|pic|image))(?:,? but|,? i meant|,? i mean)?(?![a-z])/u;
/** `… not the second`, behind what was meant. */
const NOT_BEHIND =
  /[, ]+(?:and )?not (?:the )?(?:[\ue100-\ue3fe]\ue0ff*|[\p{L}\p{N}]+)(?: (?:one|photo|picture|clip))?[\s.!]*$/u;

/** A message without the words that merely deny the one before, and whether there were any. Positions stay. */
export function withoutDenial(masked: Masked): { readonly masked: Masked; readonly denies: boolean } {
  let { text } = masked;
  let at = 0;
  let denies = false;
  for (let found = true; found;) {
    found = false;
    at += /^[\s,.;!-]*/.exec(text.slice(at))?.[0].length ?? 0;
    const rest = text.slice(at, at + MOST_WORDS);
    for (const [pattern, isDenial] of OPENINGS) {
      const words = pattern.exec(rest)?.[0];
      // What is left must say something.
      if (words === undefined || !/[\p{L}\p{N}\ue000-\ue4fe]/u.test(text.slice(at + words.length))) continue;
      at += words.length;
      denies ||= isDenial;
      found = true;
      break;
    }
  }
  text = ' '.repeat(at) + text.slice(at);
  if (denies) text = text.replace(NOT_BEHIND, (words) => ' '.repeat(words.length));
  return { masked: { ...masked, text }, denies };
}

/** So long is the longest of them. */
const MOST_WORDS = 80;
const OPENINGS: readonly (readonly [RegExp, boolean])[] = [
  [NOT_THAT, true],
  [DENIALS, true],
  [MEANT, true],
  [HESITATIONS, false],
];
