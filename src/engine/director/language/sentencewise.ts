/** Words that ask for one sentence of a text after the other. */
export const SENTENCEWISE =
  /(?<![a-z])(?:(?:one|a|each|every|a single) (?:sentence|line|phrase)s? (?:at a time|by itself|on its own|per (?:slide|card|page|picture|photo|screen|caption)|after (?:the other|another))|(?:sentence|line) by (?:sentence|line)|(?:line|sentence) after (?:line|sentence)|one sentence (?:each|per (?:slide|card|page|picture|photo|screen)))(?: appearing| appears)?(?![a-z])/iu;
