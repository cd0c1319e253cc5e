import type { Rewriting } from '../../../../language/rewrite.ts';
import { rule } from './patterns.ts';

/** How people type: what says nothing, and what is short for something. */
export const SLANG: readonly Rewriting[] = [
  rule(
    "(?<![\\p{L}'])(?:omg+|nah+|ew+|ugh+|yikes|oof|ngl|tho|fr|smh|idk|btw|fyi|jk|welp|argh+|gosh|oh dear|uh-?oh|damn|darn|bloody|freaking|frickin|wow|lmao|haha+|hehe|tbf|afaik|pfft|meh|whoa|woah|yo|man|um+|uh+|erm+|:\\)|xd)(?![\\p{L}'])(?= ?[.,;!?]| |$)",
    ' ',
  ),
  rule("(?<![\\p{L}'])'?em(?![\\p{L}])", 'them'),
  rule('^ *(?:next|now|then|first|first of all|finally|lastly|last)(?: up| thing| one)? ?: ?', ''),
  rule('(?<=[\\p{L}\\p{N}])(?<!rock) n (?=[a-z])', ' and '),
  rule('(?<![a-z])lil(?![a-z])', 'little'),
  rule('(?<![a-z])gimme(?![a-z])', 'give me'),
  rule('(?<![a-z])(?:thru)(?![a-z])', 'through'),
  rule('(?<![a-z])(?:rly|reeally|realy)(?![a-z])', 'really'),
  rule('(?<![a-z])(?:abit)(?![a-z])', 'a bit'),
  rule('(?<![a-z])(?:alot)(?![a-z])', 'a lot'),
  rule('(?<![a-z])b4(?![a-z])', 'before'),
  rule('(?<![a-z&/])w (?=[a-z])', 'with '),
  rule('(?<![a-z])(?:exept|excpet|execpt|expect)(?= (?:the|for|first|last|on)(?![a-z]))', 'except'),
  rule('(?<![a-z])loose(?= (?:the|that|all|my))', 'remove'),
  rule("(?<![a-z])(?:ive|i've) got (?=an? )", 'add '),
  rule('(?<![a-z])mor(?= )', 'more'),
  // Numbered lists.
  rule('(?:^|(?<=\\s|(?<!\\d)[.,;:]))(?:\\(?\\d{1,2}[.)]|[a-d]\\)|[-*•]) (?=[\\p{L}"“\ue000-\ue3fe])', '. '),
  rule(
    `(?<![a-z])(?:a )?(?:couple|few|some|two|three|four|five|several|\\d)(?: of)?(?: more)? (?:things|changes|points|notes|fixes|tweaks|requests)(?: please| though| to (?:change|fix))?(?= ?[:.,;-])`,
    ' ',
  ),
];

/** Where a new request begins, and what it is not to be. */
export const JOINS: readonly Rewriting[] = [
  // A new request begins.
  rule(
    "(?<=[\\p{L}\\p{N}])(?:,? (?:and|but|also|plus|then|oh|um|so|well))+ (?=(?:can|could|would|will) (?:you|we|u|i|it|the|that|[\ue100-\ue3fe]|[a-z0-9]+) |please |oh |no wait |i (?:want|'d like|would like|think that's it))",
    '. ',
  ),
  rule(
    '(?<=[\\p{L}\\p{N}])(?<!(?<![a-z])(?:a|the|add|write|put|with|include)) (?:oh|oh and|and oh|and also|oh also|oh yeah|and yeah|ps|p\\.s\\.|oh no wait|no wait|oh wait)[ ,]+',
    '. ',
  ),
  rule("(?<=[\\p{L}\\p{N}]) (?:and |but )?(?:i think )?(?:that's|thats) (?:it|all)(?![a-z])", '. '),
  // Where it is not to be.
  rule(
    '(?<=(?:top|bottom|left|right|middle|cent(?:er|re)|start|end|beginning)),? (?:and |but )?(?:not|instead of|rather than) (?:in |at |on )?(?:the )?(?:very )?(?:top|bottom|left|right|middle|cent(?:er|re)|start|end|beginning)(?![a-z])',
    '',
  ),
];
