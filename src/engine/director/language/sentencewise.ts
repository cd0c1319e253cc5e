const UNIT = '(?:sentence|line|phrase)';
const SEEN = '(?:slide|card|page|picture|photo|image|pic|screen|shot|scene|clip)';

/** Words that ask for one sentence of a text after the other, or for another picture with each. */
export const SENTENCEWISE = new RegExp(
  `(?<![a-z])(?:${[
    `(?:one|a|each|every|a single) ${UNIT}s? (?:at a time|by itself|on its own|(?:per|on each|on every|for each|for every|to a|to each|to every) (?:${SEEN}|caption)|after (?:the other|another)|(?:gets |has |with |on )+(?:a |an |its )?(?:own|new|different|separate|another) ${SEEN})`,
    `${UNIT} by ${UNIT}`,
    `${UNIT} after ${UNIT}`,
    `one ${UNIT} (?:each|per ${SEEN})`,
    `(?:(?:please |and )*(?:change|switch|swap) (?:the |to a new |to another |to the next )?${SEEN}s? (?:with|for|at|on|after) |${SEEN}s? (?:(?:should|to|must|that|which) )?(?:changes?|changing|switch|switches|switching) (?:with|for|at|on|after) |(?:an? |one )?(?:new |different |other |another |own |separate )*${SEEN} (?:per|for|with|to|on) )(?:each |every |a |the end of (?:each|every) )?(?:new |single )?${UNIT}`,
  ].join('|')})(?: appearing| appears)?(?![a-z])`,
  'iu',
);
