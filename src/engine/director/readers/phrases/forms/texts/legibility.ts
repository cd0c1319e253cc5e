import type { TextTarget } from '../../../../edits/calls/targets.ts';
import type { Masked } from '../../../../language/marks.ts';
import { edit, type Situation } from '../../../reader.ts';
import { blanked, type Form } from '../form.ts';

/** Words that are not seen for what is behind them, and words that hide what is: what is complained of, beside what is wanted. */

const NOUN =
  '(?<noun>(?:the |my |our |all (?:the )?|that )?(?:texts?|words?|writing|letters?|lettering|titles?|captions?|subtitles?|font|names?))';
const LIGHT =
  '(?:white|light|pale|bright|yellow|cream|beige|snow\\p{L}*|sky|skies|sand|clouds?|beach|sunny|marble)';
const DARK = '(?:black|dark|navy|brown|night|shadows?|dark\\p{L}*|charcoal)';
const BACK = `(?:${LIGHT}|${DARK}|busy|background|backdrop|wall|grass|sea|water|trees?|flowers?|pattern\\p{L}*|similar|same)`;
const ON = '(?:on(?: top of)?|against|over|in front of)';
const OF = '(?:(?:an?|the|my|our|that|this|these|those|very|so|mostly|all) )*';
const ITS = "(?: ?(?:is|are|'s|was|in|looks?|comes? out))?(?: (?:all|just|also|still|so))*";
const HARD =
  "(?:(?:i|we|you|people|they|nobody|no one|noone|one|my \\p{L}+|the \\p{L}+) )?(?:can'?t|cannot|can|can (?:hardly|barely)|could not|couldn'?t|it'?s (?:very |really |so )?(?:hard|impossible|difficult) to|(?:hard|impossible|difficult) to|barely|hardly)(?: (?:even|really|hardly|barely))* (?:read|see|make out)";

const LOST: readonly RegExp[] = [
  new RegExp(`${NOUN}${ITS} ${LIGHT} ${ON} ${OF}${LIGHT}[^.,;!?\\n]*`, 'iu'),
  new RegExp(`(?<noun>white|light) ${ON} ${OF}white[^.,;!?\\n]*`, 'iu'),
  new RegExp(
    `${NOUN} (?:just |kind of |completely |totally )*(?:disappears?|gets? lost|is lost|are lost|vanish(?:es)?|blends?(?: in)?|drowns?|melts?) (?:right |completely )?(?:in(?:to)?|against|on|with|over) ${OF}(?:\\p{L}+ )?${BACK}[^.,;!?\\n]*`,
    'iu',
  ),
  new RegExp(
    `${HARD} ${NOUN} (?:on|against|over|because of|in front of|with) ${OF}(?:\\p{L}+ )?${BACK}[^.,;!?\\n]*`,
    'iu',
  ),
];
const LOST_DARK = new RegExp(`${NOUN}${ITS} ${DARK} ${ON} ${OF}${DARK}[^.,;!?\\n]*`, 'iu');
/** What is said of it besides. */
const BESIDE = new RegExp(
  `(?:[,.;!?\\n ]|(?<!\\p{L})(?:so|and|because|cause|that)(?!\\p{L}))*(?<!\\p{L})(?:${HARD}(?: (?:it|that|them|this|anything|a thing|the (?:text|words|captions?|title)))?(?: (?:at all|properly|well|like that|there))?|(?:can you |could you |please |pls )*(?:fix|change|sort|do something about|help with) (?:it|that|them|this)(?: please| out)?|(?:it is|it's|is|are) (?:unreadable|illegible|not readable))(?= *(?:[.,;!?\\n]|$))`,
  'giu',
);
/** It is said what is wanted instead. */
const WANTED =
  /(?<!\p{L})(?:box|band|bar|plate|outline|shadow|behind|bold|bigger|larger|move|put|darker|lighter|(?:make|change|turn|use|give)(?! it readable| it legible| them readable))(?!\p{L})/iu;

/** `text is white on a white kitchen, nobody can read that`: something goes behind the words. */
export function readLegibility(masked: Masked, { first, draft }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  const dark = LOST_DARK.exec(masked.text);
  const found = dark ?? LOST.map((pattern) => pattern.exec(masked.text)).find((each) => each !== null);
  if (!found) return { wishes: [], masked: withoutHiding(masked) };
  const left = blanked(masked, found.index, found.index + found[0].length);
  const text = left.text.replaceAll(BESIDE, (words) => ' '.repeat(words.length));
  // “… make it blue” is said of the words that are spoken of.
  if (WANTED.test(text)) return { wishes: [], masked: withNoun(masked, found, /^[.,;!?\s]*/u) };
  return {
    wishes: edit<'design_text'>({
      ...{ do: 'design_text', which: whichOf(found.groups?.['noun'] ?? '') },
      design: { plate: { color: dark ? '#ffffff' : '#000000', opacity: 0.75 } },
    }),
    masked: { ...left, text },
  };
}

const whichOf = (noun: string): TextTarget =>
  /title/i.test(noun)
    ? { by: 'role', role: 'title' }
    : /caption|subtitle/i.test(noun)
      ? { by: 'role', role: 'caption' }
      : { by: 'all' };

const HIDING = new RegExp(
  `${NOUN} (?:(?:sits?|lies?|is|are|goes|go|runs?|lands?|falls?|stands?)(?: (?:right|directly|exactly|straight|just|all))* (?:over|on top of|across|in front of)|covers?(?: up)?|is covering|are covering|hides?|blocks?|is blocking|are blocking|obscures?) (?:the |my |his |her |their |our )[^.,;!?\\n]*[.,;!?\\n ]+(?=[^\\n]*(?<!\\p{L})(?:top|bottom|move|higher|lower|smaller|corner|up|down|left|right)(?!\\p{L}))`,
  'iu',
);

/** `the captions sit over the red button. top instead, and smaller`: what they hide is no wish; the rest is said of them. */
function withoutHiding(masked: Masked): Masked {
  const found = HIDING.exec(masked.text);
  return found ? withNoun(masked, found, /^/u) : masked;
}

/** Nothing is left of a complaint but the words that it is about. @param behind what goes with it */
function withNoun(masked: Masked, { index, groups, 0: words }: RegExpExecArray, behind: RegExp): Masked {
  const from = index + words.indexOf(groups?.['noun'] ?? '') + (groups?.['noun'] ?? '').length;
  const end = index + words.length;
  return blanked(masked, from, end + (behind.exec(masked.text.slice(end))?.[0].length ?? 0));
}
