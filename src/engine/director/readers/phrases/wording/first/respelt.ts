/** What a first request says in other words, no longer than they were: a pattern, and what is read for it. */
export const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])not (?:too |so |very |that )?loud(?:ly)?(?![a-z])/gu, 'quieter'],
  [/(?<![a-z])not (?:too|so|very) (?:fast|quick)(?:ly)?(?![a-z])/gu, 'slower'],
  [
    /(?<=(?<![a-z])(?:music|songs?|tunes?|piano|guitar|soundtrack))(?:, | but | and )(?:but |and |just )*(?:(?:please |keep it |have it |make it |play it |play )*)(?:quiet(?:ly)?|low|at a low volume)(?: please| pls)?(?= *(?:[,.;!?]|$))/gu,
    ' quieter',
  ],
  [
    /(?<=(?<![a-z])(?:photos|pictures|pics|images) )(?:(?:be|look|looking|to|a|bit|little|nice|nicely|and|soft|slightly|kind|of|quite|very|should) )*warm(?:ish)?(?: looking)?(?: and (?:a bit |a little )?soft(?: looking)?)?(?= *(?:[,.;!?]|$| please))/gu,
    'warmer',
  ],
  [
    /(?<=[\ue100-\ue1fe]\ue0ff*) (?:should )?(?:goes|go|belongs|fits|is|comes) (?:with|to|in|on|at) (?:the )?(?:first|opening) (?:part|paragraph|sentence|line|section|bit|words)(?![a-z])/gu,
    ' first',
  ],
  [
    /(?<=[\ue100-\ue1fe]\ue0ff*) (?:should )?(?:goes|go|belongs|fits|is|comes) (?:with|to|in|on|at) (?:the )?(?:last|final|closing) (?:part|paragraph|sentence|line|section|bit|words)(?![a-z])/gu,
    ' last',
  ],
  [/(?<=(?<!background |[a-z])music), quiet music(?= *(?:[,.;!?]|$))/gu, ' quieter'],
  [/(?<=[\ue200-\ue2fe]\ue0ff*) (?:in )?total(?: length| running time)?(?= *(?:[,.;!?]|$))/gu, ' '],
  [
    /(?<=(?<![a-z])(?:square|vertical|portrait|landscape|widescreen)(?: [a-z]+)? (?:video|vid|slideshow|movie|film|reel|clip)(?: for (?:my )?(?:instagram|insta|ig|tiktok|facebook|youtube|whatsapp|feed|reels|stories))?) of (?:the|our|my|a) (?!first|last|second|best|rest|whole|photos|pictures|pics)[a-z]+(?= *(?:[,.;!?]|$))/gu,
    ' ',
  ],
  // Where it will be seen comes behind what it is of.
  [
    /(?<=(?<![a-z])(?:video|vid|slideshow|movie|film|reel|clip|edit)) of (?:the|our|my|a) (?:[a-z]+ )?(?!photos|pictures|pics|best|first|last|rest)[a-z]+(?= for (?:(?:my|our|the) )?(?:instagram|insta|ig|tiktok|facebook|fb|youtube|whatsapp|reels|stories|shorts)(?![a-z]))/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:cut|cuts|cutting|timed|time it|sync|synced) (?:on|to) the (?:beats?|[\ue100-\ue1fe]\ue0ff*) of (?:the )?[\ue100-\ue1fe]\ue0ff*/gu,
    'cut to the rhythm',
  ],
  [/ \+ /gu, ' & '],
  [
    /(?<![a-z])(?:don't|dont|do not|no need to|not|without) (?:read(?:ing)?|speak(?:ing)?|say(?:ing)?|narrat(?:e|ing)) (?:it|this|them|that|the (?:words|text|letter|poem|script))?(?: out| aloud| out loud)*,? (?:just|only|simply)(?: (?:show|display)(?: (?:it|them|the (?:words|text)))?)?(?![a-z])/gu,
    'no voice;',
  ],
  [
    /(?<![a-z])but(?= (?:please |do |can you )?(?:leave|skip|remove|drop|ditch|cut|make|keep|put|use|only|don't|no |without|with |start|end|exclude|hide))/gu,
    ' ; ',
  ],
  [
    /(?<![a-z])end of (?:the )?(?:school |financial )?(?:year|term|season|month|week|summer|semester)(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])small (?=(?:biz|business|shop|company|bakery|cafe|café|team|family|firm|studio|club)(?![a-z]))/gu,
    ' ',
  ],
  // A letter’s or a script’s file, and whose it is.
  [/[\p{L}\p{N}_-]+\.(?:txt|text|md|docx|markdown)(?![a-z])/gu, 'it'],
  [/(?<![a-z])(?!this|its|his)[\p{L}]+'?s (?=(?:letter|message|script|poem|speech|essay)(?![a-z]))/gu, ' '],
  [
    /(?<![a-z])send (?=(?:my|our|him|her|them|his|to)(?![a-z])[^.;,!?]*(?:video|film|slideshow|movie|letter|clip)(?![a-z]))/gu,
    'make',
  ],
  [/(?<![a-z])one after (?:the other|another)(?![a-z])/gu, ' '],
  [
    /(?<![a-z])(?:and |but )?(?:i'm |i am |im )?not (?:very |so |really |too )?(?:good|great|experienced|familiar|handy) (?:with|at)(?: [a-z]+){1,3}/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:just |only )*(?:his|her|my|our|their|the) (?:full )?(?:names?|years?|dates?|number|address|phone)(?:(?:,| and) (?:the |his |her |my |our )?(?:years?|dates?|numbers?|address|phone|website|email|hours|opening hours))* (?=(?:at|in) the (?:very )?(?:start|beginning|end) ?:)/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])(?:no|any|without|or) )(?:kids'?|kid's|children'?s?|people'?s?|peoples|file|students?'?|pupils?'?) (?=names)/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:i |we )?(?:don't|dont|do not) want (?:any (?:of )?)?(?:the |my |our |them )*(?:photos|pictures|pics|images|faces|heads|people|anything|anyone)? ?(?:to be |being )?(?:cut off|cropped|cut|chopped)(?: off)?(?: (?:at|on) the (?:edges?|sides?|top|bottom))?(?![a-z])/gu,
    'no cropping',
  ],
  [
    /(?<=[,.;] ?(?:please )?)(?:make sure )?none of (?:the |my |our |them )*(?:photos|pictures|pics|images)? ?(?:are |is |get |gets |should be )?(?:cut off|cropped|cut|chopped)(?: off)?(?: (?:at|on) the (?:edges?|sides?|top|bottom))?(?![a-z])/gu,
    'no cropping',
  ],
  [
    /(?<=(?:recorded|recording|memo|voice|audio)[^.;!?]{0,40}?,? )(?:and )?(?:put|play|lay) (?:it|that|this) (?:over|on|under|behind) (?:the |my |these )*(?:photos|pictures|pics|images)(?: so (?:that )?(?:they|the (?:photos|pictures|pics)) change[^.,;!?]*)?/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])(?:soft|gentle|quiet|calm|sad|slow) (?:piano|guitar|strings)) (?:underneath|under|behind)(?: (?:it|them|that|everything))?(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])w(?:ith)? (?:its|the|their) (?:own )?(?:sound|audio|volume) (?:turned |switched )?off(?![a-z])/gu,
    'and mute it',
  ],
  [
    /(?<![a-z])(?:and )?until (?:the |my |our )(?:music|song|tune|track) (?:is |has )?(?:finished|finishes|over|ends|ended|done|stops|stopped)(?![a-z])/gu,
    'as long as the song',
  ],
  [/(?<=[,.;!?] ?)(?:let's )?say,? (?=(?:about |around )?\d+ ?(?:secs?|seconds?|s)(?![a-z]))/gu, ' '],
  [
    /(?<![a-z])(?:it's|its|this is|it is) for (?:my|the|our|a) [^,.;!?]{1,30}? so (?=not|nothing|please|make|keep|no )/gu,
    ' ; ',
  ],
  [/(?<![a-z])or any(?= (?:captions|names|text|titles|words)(?![a-z]))/gu, ', no'],
  [/(?<=(?<![a-z])no +)names(?![a-z])/gu, 'texts'],
  [
    /(?<![a-z])(?:show|have|put|display|use) (?:the |all |my )*(?:text|words|script|it)(?: (?:underneath|under(?: (?:it|them))?|below|beneath|at the bottom))? as (?:captions|subtitles|text on (?:the )?screen|on-?screen text)(?![a-z])/gu,
    'captions',
  ],
  [
    /(?<=(?:start|beginning|opening|end|ending)(?: of (?:the|this) (?:video|film))?,? )(?:it |there )?(?:should|must|shall|can|please) (?:stand|be|appear|come|read|say|be written)(?= ?:? ?[\ue000-\ue0fe])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:please )?(?:don't|do not|dont|without) chang(?:e|ing) (?:a|any|one|the) (?:single )?words?[^,.;!?]*/gu,
    ' ',
  ],
  [/ so (?=(?:just|please|can|could|use|show|make|put|keep|add|no)(?![a-z]))/gu, ' ; '],
  [/(?<![a-z])both (?:the )?(?:videos|vids)(?![a-z])/gu, 'both clips'],
  [
    /(?<=side|same time|next to each other|together),? (?:left (?:and )?right|left and right)(?![a-z])/gu,
    ' ',
  ],
  [/(?<![a-z])(?:out ?ta|outta|out of)(?= (?:the|my|our|these|those|this|all)(?![a-z]))/gu, 'of'],
  [
    /(?<![a-z])(?:don't|dont|do not|without|never|no) (?:cut(?:ting)?|chop(?:ping)?) (?:off )?(?:(?:any|anyone's|anybody's|people's|their|the|our) )?(?:heads?|faces?|people|anything|anyone|feet)(?: off)?(?![a-z])/gu,
    'no cropping',
  ],
  [
    /(?<![a-z])(?:show|see|keep) (?:the |each |every )*(?:whole|full|entire|complete) (?:picture|photo|image|pic)s?(?: (?:each|every) time| always)?(?![a-z])/gu,
    'no cropping',
  ],
  [
    /(?<![a-z])(?:make it (?:look )?|something |should look |looking )(?:(?:really|super|very|a bit|nice and|kinda) )*(?:aesthetic|nice|pretty|cool|cute|professional|special|beautiful|great|amazing|awesome|classy|good)(?= ?(?:[,.;!?]|$| and ))/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:(?:and )?(?:i|we) (?:want|need|would like) )?(?:something|sth|smth) (?:[a-z-]+ )?like (?=(?:a |the )?(?:titles?|text|captions?)(?![a-z])|[\ue000-\ue0fe])/gu,
    ' ; ',
  ],
  [
    /(?<!(?:start|end|begin|finish|open|close|starts|ends|begins|opens|closes|starting|ending|opening)) (?=(?:with|and) (?:the |a )?(?:text|title|caption|words|heading)s? (?!on|in|at|to|from|for))/gu,
    ';',
  ],
  [/ (?=make (?:them|it|these|those)(?: a (?:bit|little))? [a-z]+er(?![a-z]))/gu, ';'],
  [
    /(?<![a-z])(?:each|every) (?:paragraph|section|sentence|part|scene|line) (?:gets|with|has|should have|needs) (?:the|a|its|an) (?:own |matching )?(?:picture|photo|image)s?(?: that (?:fits|matches|goes with it)(?: it| best)?)?/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:when(?:ever)?|while|as) (?:the |my )?(?:[\ue100-\ue1fe]\ue0ff*|voice|speech|recording|narration|someone|somebody|i)[^,.;!?]{0,12}? (?:plays|speaks?|talks?|(?:is|am) (?:speaking|talking|on|playing)|comes (?:in|on)|is heard),? (?:turn|lower|duck|bring|take|put)(?: down)? +(?:the )?(?:music|song)(?: +down)?(?![a-z])/gu,
    'duck',
  ],
  [
    /(?<![a-z])something that (?:makes|will make|gets) (?:people|everyone|you|them|us|her|him|my [a-z]+)(?: [a-z]+)*/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:i'm |im |i am )?not (?:really |quite |too )?sure (?:how|what|if|whether|about|which|that)[^,.;!?]*?(?= but |[,.;!?]|$)/gu,
    ' ',
  ],
  [
    /(?<=^|[.;!?,] ?)(?:my |our )?[a-z]+ (?:has |have )?(?:recorded|narrated) (?:the|this|it|that|my|our|a)[^,.;!?(]*(?:\([^()]*\))?/gu,
    ' ',
  ],
  [/(?<=(?<![a-z])(?:the|their|its) )(?:[a-z]+) names(?![a-z])/gu, 'names'],
  [/(?<![a-z])(?:sound|audio) (?:from|of|in|on) the (?:videos?|clips?|footage)(?![a-z])/gu, 'clip sound'],
  [
    /(?<![a-z])(?:with|in|by) an? (?:calm|soft|nice|warm|friendly|gentle|clear|normal|natural) voice(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:while|when|as) (?:it's|it is|its|it) (?:being )?read(?: aloud| out| out loud)?(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])(?:twice as long|half as long|longer|double|shorter|a bit longer) )(?:as |than )(?:the |all )*(?:rest|others?|other (?:ones|photos|pictures))(?![a-z])/gu,
    ' ',
  ],
  [/(?<![a-z])(?:ends?|finish(?:es)?|stops?) (?:softly|gently|quietly|slowly)(?![a-z])/gu, 'fade out'],
  [
    /(?<![a-z])(?:don't|dont|do not)(?: please)? (?:put|have|use|write|show|include|add)(?: any)? (?:text|words|captions|titles|writing)(?: (?:on|in) (?:it|them|there)| anywhere)?(?![a-z])/gu,
    'no text',
  ],
  [/(?<![a-z])heres(?![a-z])/gu, 'here'],
  [/(?<![a-z])title (?:card|slide|page)(?![a-z])/gu, 'title'],
  [
    /(?<![a-z])(?:last|final|closing|end) (?:slide|card|screen|page)(?:,? (?:with|saying|says|reading))?(?=:? ?[\ue000-\ue0fe])/gu,
    'closing',
  ],
  [
    /(?<![a-z])(?:under|below|beneath|underneath) (?:it|that|this|the title),?(?: (?:in )?small(?:er)?(?: letters| text)?)?(?=:? ?[\ue000-\ue0fe])/gu,
    'subtitle',
  ],
  // “The piano very softly underneath”.
  [
    /(?<![a-z])(?:very |really |super |nice and )*(?:quiet|soft|gentl)(?:ly|y)?(?= (?:under|underneath|below|beneath|behind|in the back(?:ground)?)(?![a-z]))/gu,
    'quieter',
  ],
  [
    /(?<=quieter +)(?:under|underneath|below|beneath|behind|in the back)(?: (?:it|me|that|this|the voice|my voice|everything))?(?![a-z])/gu,
    ' ',
  ],
  [/(?<=mute) em(?![a-z])/gu, ' it'],
  [/(?<=[a-z]{3})-ish(?![a-z])/gu, ' '],
];
