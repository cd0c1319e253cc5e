const FILE = '[\ue100-\ue1fe]\ue0ff*';
const SONG = `(?:songs?|music|track|tune|piano|guitar|jazz|strings|${FILE})`;

/** Everyday words of first requests for what is done anyway, and for what is said otherwise elsewhere; no longer than they were. */
export const EVERYDAY: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![a-z])(?:put|pull|stitch|string) (?:them|these|those|it|everything|all(?: of (?:them|these|it))?) (?:all )?together(?= (?:with|and|in|into|for|to)(?![a-z])|[,.;!?]|$)/gu,
    'make a video',
  ],
  // “Our song playing softly behind it”, “the jazz quietly in the background”.
  [
    new RegExp(
      `(?<=(?<![a-z])${SONG} )(?:playing )?(?:under(?:neath)?|behind|below|beneath|in the back(?:ground)?)(?: (?:it|them|that|everything|all))?(?= *(?:[,.;!?]|$)| and )`,
      'gu',
    ),
    ' ',
  ],
  [
    /(?<![a-z])(?:let|have|make|keep) (?:it|that(?: one)?|this(?: one)?) (?:stay|stand|linger|hold|last)(?: (?:on|on screen|there|up))? (?:for )?(?:a (?:good |little )?while|a (?:bit|little)(?: longer)?|longer|some time)(?![a-z])/gu,
    'show it longer',
  ],
  [/(?<![a-z])(?:near|close to|towards) the (?:very )?(?:start|beginning|front)(?![a-z])/gu, 'at the start'],
  [
    /(?<![a-z])(?:with )?(?:the )?headings (?:as|are|become|for|should be) (?:the )?(?:chapters?|section)? ?(?:titles?|headings?|cards?)(?![a-z])/gu,
    ' ',
  ],
  // What is seen is chosen by what is said.
  [
    /(?<![a-z])(?:(?:please |and |with |show |use |put |have )*(?:each|every|the right|the matching) [a-z]+(?:'s|s')? (?:picture|photo|image|pic)s?(?: (?:shown|seen|up))?,? (?:when(?:ever)?|while|as) (?:it's|it is|its|they're|they are|that's|it gets)(?: being)? (?:talked about|mentioned|spoken of|described|read|named|explained)|one (?:picture|photo|image|drawing|pic) (?:per|for each|for every|to each) (?:paragraph|section|part|sentence|page|verse)(?:,? in (?:the )?(?:same |right )?order)?)(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:and |with |please )*(?:show|have|put|see) the (?:text|words|story|letter)s? (?:underneath|below|beneath|under (?:it|them|the (?:pictures?|photos?))|at the bottom)(?:,? like (?:in )?an? [a-z]+(?: book)?)?(?![a-z])/gu,
    'captions',
  ],
  [
    /(?<![a-z])(?:(?:with|in|by|using) an? |(?<=[,.;] ?))(?:calm|soft|nice|warm|friendly|gentle|clear|normal|natural|pleasant)(?: (?:and )?(?:calm|soft|nice|warm|friendly|gentle|clear|normal|natural))? voice(?![a-z])/gu,
    ' ',
  ],
  // Somebody else wishes it.
  [
    /(?<![a-z])(?:my|our|the) [a-z]+(?: in law)? (?:says|said|told me|thinks)(?: to| that| we should| i should| please)? (?=(?:keep|make|use|put|add|no|don't|it (?:should|has|must)|only|just)(?![a-z]))/gu,
    ' ',
  ],
  [/(?<![a-z])no (?:prices?|figures)(?: (?:on|in) (?:it|there|this))?(?= *(?:[,.;!?]|$))/gu, ' '],
  [
    /(?<![a-z])(?:nothing|not too|don't (?:make|do) it too|not) (?:too |very |so )?(?:flashy|jokey|tacky|gimmicky|cheesy|over the top)(?: please)?(?![a-z])/gu,
    ' ',
  ],
  [/(?<=^|[.;,!?] ?)(?:make it |keep it |very |really )*classy(?= *(?:[,.;!?]|$))/gu, 'elegant'],
  [
    /(?<![a-z])(?:the )?(?:song|music|track) (?:is over|ends|finishes),? (?:so does )?(?:the )?video (?:ends|finishes|stops)(?: too)?/gu,
    'as long as the song',
  ],
];
