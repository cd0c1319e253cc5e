import type { Rewriting } from '../../../../language/rewrite.ts';
import { END, BEHIND, rule } from './patterns.ts';

/** What is to stay as it is, who wants it, and other words that ask for nothing. */
export const STAYS: readonly Rewriting[] = [
  // What stays as it is needs no word.
  rule(
    `${BEHIND}(?:and |but |just |please )*(?:the )?(?:rest|others|everything else|other ones|remaining ones|all else|other (?:photos|pictures|pics))(?: of (?:it|them))?(?: all)? (?:is|are|stays?|can stay|should stay|remains?|looks?|can be|should be|was|were)(?: (?:all |just |totally |perfectly )?(?:fine|good|ok|okay|great|as (?:it|they) (?:is|are|was|were)|as is|the same|like that|unchanged|perfect|right|nice|lovely|how (?:it|they) (?:is|are)))*${END}`,
    ' ',
  ),
  rule(
    `${BEHIND}(?:and |but |just |please |pls )*(?:leave|keep) (?:the )?(?:rest|others|everything else|everyone else|all else|other ones)(?: of (?:it|them))?(?: alone| in| untouched| as (?:it|they) (?:is|are|was|were)| as is| the same| like that| unchanged| please)*${END}`,
    ' ',
  ),
  rule(
    `${BEHIND}(?:and |but |just |please )*(?:don'?t|do not|without|never|not) (?:touch|touching|chang(?:e|ing)|mess(?:ing)? with|alter(?:ing)?|drop(?:ping)?|los(?:e|ing)|cut(?:ting)?(?! off)|remov(?:e|ing)|delet(?:e|ing)|skip(?:ping)?|leav(?:e|ing) out|throw(?:ing)? out|tak(?:e|ing) out)(?: out| away| off)? (?:any(?:thing|one|body)?|a single|the|my|one|none|that|it|order|music|a thing)[^.;!?,]*${END}`,
    ' ',
  ),
  rule(
    `${BEHIND}(?:and |but |with |at )*(?:the )?same (?:volume|spot|place|position|length|size|caption|style|font|order|timing|speed|colou?rs?|text|look)(?: (?:as (?:now|before|it is|the (?:other|first|last) one)|please|too|same|and))*(?= ?[.,;!?]|$| same | and )`,
    ' ',
  ),
  rule(
    `${BEHIND}(?:,? ?(?:but |and )?(?:just|only) (?:that|this|the|those|these) (?:one|ones|two|three|photo|picture|clip)(?: please| though)?)${END}`,
    ' ',
  ),
  rule(`${BEHIND}(?:,? ?(?:and |but )?(?:nothing|no one|none) (?:else|more)(?: please)?)${END}`, ' '),
  // Who wants it.
  rule(
    `(?:^|(?<=[.!?;,\n] ?)|(?<= and ))(?:ok(?:ay)? )?(?:(?:i|we) showed (?:it|this|the video) (?:to )?[^.,;!?]{2,30}? and )?(?:(?:the|my|our|his|her) )?(?:[a-z]+(?: in law)?) (?:wants?|would like|would prefer|asked for|prefers?|thinks|says|said|reckons|suggested|insists)(?: that)? (?=(?:it|the|a|to|more|less|us|we|its|it's|there|that|this|[\ue100-\ue3fe]|no|(?:[a-z]+) (?:should|is|are|must)) ?)`,
    '',
  ),
  rule("(?<![a-z])i (?:want|would like|'?d like|need|wish)(?: that)? (?=(?:the|my|these|those|all|it) )", ''),
  rule(
    "^(?:it'?s |its |this is |that'?s |looks |all |everything(?:'s| is) |i )*(?:perfect|great|good|fine|nice|lovely|ok|okay|love it|like it|love this|happy)(?: with it| so far| dear| now)?[, ]+(?:except|but|only|just|though)(?: that| for)?(?![a-z])",
    '',
  ),
  rule(
    '(?<![a-z])(?:i|we) (?:forgot|missed|left out)(?: about| to (?:add|include|put in))? (?=[\ue100-\ue1fe]|the |an? |my )',
    'add ',
  ),
  rule(
    `${BEHIND}(?:,? )?(?:it|that|this)(?:'?s| is) (?:the|my|our) (?:best|nicest|favou?rite|loveliest|funniest|most important)(?: one| (?:photo|picture|pic|bit|part))?${END}`,
    ' ',
  ),
  rule('(?<![a-z])after all(?![a-z])', ''),
  rule(
    '(?<=(?:music|song|sound|it) [^;!?]{0,40}[.;!?,] ?)(?:i think )?silence (?:is|would be|feels|works|suits it) ?(?:much |far |a lot )?(?:better|nicer|best|more fitting)?(?: (?:for|with|here)(?: (?:this|it|that|us))?)?(?![a-z])',
    ' ',
  ),
  rule(
    "(?<![a-z])(?:i'?m |im )?(?:so |really |very )*sorry (?:to be|for being|if i'?m)(?: (?:such )?a)? (?:nuisance|pain|bother|pest|difficult|fussy|picky|annoying|awkward)(?![a-z])",
    ' ',
  ),
  rule(
    "(?<![a-z])(?:if (?:that'?s|thats|it'?s|that is) (?:possible|ok|okay|alright|not too much(?: trouble)?|doable))(?![a-z])",
    '',
  ),
  rule('(?<=[\\d\\p{L}])[, ]+(?:or so|ish|or thereabouts|give or take)(?=$|[ .,;!?])', ' '),
  rule('(?<![a-z])like (?=\\d|(?:two|three|four|five|six|seven|eight|nine|ten) )', ', '),
  rule('(?<![a-z])like (?=half|a )', ' '),
];
