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
  // A recording is there, and it is the voice.
  [
    /(?<=(?<![a-z])(?:recording|memo|voice|audio|myself|recorded)(?![a-z])[^.;!?]{0,60}),? (?:and |but )?(?:not|no|never|rather than|instead of) (?:an? |some |the |that |your )?(?:robots?|robotic|computers?|computer generated|ai|synthetic|fake|machine|generated)(?: (?:voices?|reading))?(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:it|this|that)(?:'ll| will|'s going to)? (?:runs?|plays?|be shown|be played) (?:silent(?:ly)?|muted|on mute|without (?:any )?sound)(?:[^,.;!?]*?)(?= so |[,.;!?]|$)/gu,
    'no music',
  ],
  [
    /(?<![a-z])(?:i|we)(?:'ll| will| am going to|'m going to| can)? (?:add|put|lay|do|choose|pick) (?:the |my |our |some )*(?:own )?music(?: on| in| over it| to it)?(?: (?:myself|ourselves|later|afterwards|after))*(?:,? (?:so )?(?:please )?(?:don't|dont|no need to|you don't (?:have|need) to) (?:add|put|use) (?:any|it|one))?(?= *(?:[,.;!?]|$))/gu,
    'no music',
  ],
  [/(?<![a-z])(?:i|we) (?:don't|dont|do not) have (?:a|any|the|our own) logos?(?: yet)?(?![a-z])/gu, ' '],
  [
    /(?<=(?<![a-z])(?:recap|vid|video|slideshow|promo|something|post|reel|edit) )for (?:my|our) (?:story|stories)(?![a-z])/gu,
    ', vertical',
  ],
  [
    new RegExp(
      `(?<=(?<![a-z])(?:fast|quick|snappy|rapid) cuts) (?:on|to) the beats?(?: of (?:the |my )?(?:${FILE}|[a-z]+)(?: track| song| music)?)?(?![a-z])`,
      'gu',
    ),
    '; on beat',
  ],
  [
    /(?<![a-z])(?:while|when|as) (?:he|she|it|i|they|the (?:voice|narrator)) (?:talks?|speaks?|says?|reads?|tells?|mentions?)(?: (?:about|of))?[^,.;!?]*/gu,
    ' ',
  ],
  [
    new RegExp(
      `(?<=${FILE}(?: clip| video| footage| photo| picture)?) (?:running|playing|shown|seen|going)? ?(?:under|over|with|during|at|for) the (?:last|final|closing) (?:paragraph|part|sentence|line|section|words)(?![a-z])`,
      'gu',
    ),
    ' last',
  ],
  // How long words stay, and what the answer to a first request tells anyway.
  [
    /(?<![a-z])(?:and )?(?:please )?(?:let|leave|keep|have) (?:the |all |my )*(?:words|text|writing|letter|lines)(?: (?:stay|stand|be|up|on|the|screen))* (?:longer|long enough(?: for [^,.;!?]*)?(?: to (?:be )?read(?: (?:it|them))?)?)/gu,
    'slower',
  ],
  [
    /(?<![a-z])(?:and )?(?:make|let|have) (?:it|the video) (?:last|be|run|take)(?: about| roughly)? as long as it takes to read(?: (?:it|the (?:letter|text|words)))?/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:can|could|would|will) you (?:first )?(?:please )?tell me (?:first )?how (?:many|long)[^,.;!?]*/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:please )?(?:leave out|skip|ignore|don't (?:show|read|use|say)|without|not) (?:the |all |any |my )*(?:stuff|things?|notes?|texts?|words|bits?|parts?|everything|directions?)? ?(?:that (?:is|are)|which (?:is|are))? ?(?:in|inside|between|within) (?:the )?(?:square )?\[?brackets?\]?(?:,? (?:those|these|they|it|that)(?:'s|'re| are| is)? (?:just |only )?[^,.;!?]*)?/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:please )?(?:skip|leave out|cut(?: out)?|drop|omit|without|remove|take out) (?:the |that )?(?:sentence|line|bit|part) (?:with|about|that says|where it says|saying|containing) [\ue000-\ue0fe]\ue0ff*(?:,? [a-z]+ (?:people |guys )?(?:don't|dont|won't|doesn't|didn't) [^,.;!?]*)?/gu,
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
