/** What a first request says of things that are done anyway, of whom the video is for and of where it is seen; and what of it is a wish. */
export const ASIDES: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])slow(?:ed)? (?:down )?(?=[^,.;!?]{1,30} (?:to|at|by) (?:half|a quarter|\d))/gu, ' '],
  // What is done anyway.
  [
    /(?<![a-z])(?:and )?(?:please )?(?:use|put|show|place|match|fit|pair|with|choose|change) (?:the |my |these |each |every |all )*(?:pictures?|photos?|images?|pics?|visuals?|drawings?|illustrations?)(?: (?:where(?:ver)?|whenever|when) (?:they|it|the (?:text|words|script|story)|each|what)[^,.;!?]*| (?:to|with) (?:the |what )?(?:text|words|script|story|narration|content|is (?:said|being said)|i say)(?![a-z])[^,.;!?]*| that (?:fits?|match(?:es)?)[^,.;!?]*)/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:and |please )*(?:sync|time|match|synchroni[sz]e)(?:ed|d)? (?:the |my )?(?:captions?|text|words|subtitles|letter|it|them|pictures|photos)(?: (?:up|so that))* (?:to|with) (?:it|me|that|what i say|(?:the|my) (?:voice|recording|audio|narration|reading|voice-?over))(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:the )?(?:rest|others|other ones|order)(?: of (?:them|the [a-z]+))? (?:(?:does(?:n't| not)|doesnt|don't|do not|dont) matter|(?:is|are) (?:up to you|not important|fine)|in between|in any order|any order|as they (?:are|come))(?![a-z])/gu,
    ' ',
  ],
  // A clip is heard.
  [
    /(?<![a-z])(?:(?:and|but|so|that|please) )*(?:the )?(?:(?:sound|audio|voices?|speech) (?:of|in|from|on) (?:the )?)?[\ue100-\ue1fe]\ue0ff*(?:'s)?(?: (?:clip|video|sound|audio))? (?:should|must|can|needs to|has to|is to|to) (?:still |also |always )?be (?:heard|audible)(?! (?:only|more|less|over|above|behind|at|from|in))(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:(?:and|but|so|that) )*should be heard (?:(?:well|the|sound|audio|of|in) )*[\ue100-\ue1fe]\ue0ff*(?= *(?:[,.;!?]|$))/gu,
    ' ',
  ],
  // How a letter and a script are shown.
  [
    /(?<![a-z])(?:(?:and|with|just|only|simply|show|have) )*(?:the |my |its |each |every )*(?:lines?|words|text|verses|sentences)(?: (?:of (?:it|the (?:poem|letter|text|script))|one by one|one at a time|slowly))?(?: (?:appearing|appear|appears|showing|shown|coming up|fading in|popping up|displayed|written))(?: (?:one by one|one at a time|slowly|gently))? (?:over|on|on top of|above|across) (?:the |my |our |these )?(?:pictures|photos|pics|images)(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])while (?:the |my |our |these |all )*(?:pictures|photos|pics|images|clips)(?: of (?:the |my |our |his |her |their )?[a-z]+)? (?:(?:are|is) (?:being )?(?:shown|seen|displayed|showing|playing|on(?: the)? screen)|show|play|go by|run|change|appear)(?![a-z])/gu,
    ' ',
  ],
  [/(?<![a-z])(?:and )?nothing (?:else|more|fancy|special)(?![a-z])/gu, ' '],
  // “No text no music just the photos”.
  [
    /(?<=(?<![a-z])no (?:text|texts|words|titles?|captions?|music|sound|songs?|voice|narration|effects)),? (?:just|only) (?:the |my |our )?(?:photos|pictures|pics|images|clips|slides)(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])no (?:text|words|captions?|music|voice|narration)),? (?=no (?:text|words|captions?|music|voice|narration)(?![a-z]))/gu,
    ' and ',
  ],
  [
    /(?<![a-z])(?:no|nothing|not too) (?:fancy(?: stuff| things| effects)?|frills|bells and whistles|fuss)(?![a-z])/gu,
    ' ',
  ],
  [/(?<![a-z])nothing (?:too )?loud(?![a-z])/gu, 'quieter'],
  [
    /(?<![a-z])(?:or (?:something|anything) (?:like (?:it|that|this)|similar)|or similar|or so|or whatever)(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:but|and) not (?:too |so |very )?[a-z]+(?= (?:music|song|tune|piano|guitar)(?![a-z]))/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:i )?hope (?:you're|you are|ur|your|u r|you) (?:all )?(?:well|good|ok|okay|fine|doing well|having a (?:good|nice|great) (?:day|week))(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:(?:can|could|will) you )?(?:please )?(?:put|use|show|keep|play|have|leave|with) (?:the |my |these |all |them |those )*(?:pictures|photos|pics|images|clips|slides|it)?(?: (?:to|with|over|on) (?:it|this|that|the (?:recording|voice|music|song)))? ?(?:just )?in (?:the )?(?:same |file |given |existing )*order(?: (?:that )?(?:they are(?: in)?|they're in|they come(?: in)?|i (?:gave|sent|added|uploaded)(?: them)?(?: in)?|as they are|of the files|given|listed|they were (?:taken|added|sent)))?(?= (?:and|,)|[,.;!?]|$)/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:(?:the|my|our|all|these) )*(?:pictures|photos|pics|images|clips) in (?:(?:the|their|that|this|right|same|given|correct|proper) )*order(?: please| pls)?(?= *(?:[,.;!?]|$)| and )/gu,
    ' ',
  ],
  // Why it is to be slow, or large.
  [
    /(?<=(?<![a-z])(?:slow|slowly|loud|loudly|clearly|big|bigger|large|larger))(?:,| -)? (?:because |since |cause |as )?(?:she|he|they|my [a-z]+)(?:'s|'re| is| are)(?: (?:a|bit|little|quite|very|nearly|almost|going|half))* (?:deaf|hard of hearing|old|elderly|blind|\d+)(?= *(?:[,.;!?]|$)| and )/gu,
    ' ',
  ],
  // What is there is used.
  [
    /^\s*(?:(?:my|our|the|these|some) )?(?:[a-z'-]+ ){0,3}(?:pics|photos|pictures|images) into an? (?:(?:nice|short|little) )*(?:movie|film|video|slideshow|clip)(?![a-z])/gu,
    'make a video',
  ],
  [
    /(?<=(?<![a-z])(?:video|movie|film|slideshow|clip|one) *)(?:that |which )?(?:i|we|you|she|he|they) can (?:send|share|forward|pass on|show)(?: it)? (?:on|via|over|by|in|through) [^,.;!?\ue000-\ue4fe]*?(?=[,.;!?]|$| and | with )/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])(?:promo|ad|advert|teaser|trailer|video|reel) )for (?:the|our|my) (?:new |next |latest )*(?:drop|release|launch|cut)(?= *(?:[,.;!?]|$))/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:i've|ive|i have|we have|we've|i)(?: got)?(?: already)? (?:the |my |a |our )(?:letter|text|script|poem|words|message)(?: (?:is|all))* (?:written|typed)(?: (?:down|out|up))?(?:,? (?:and|plus)(?: also)? (?:me|myself|us|a recording|my (?:voice|recording))(?: [a-z]+){0,5})?(?= *(?:[,.;!?]|$))/gu,
    ' ',
  ],
  // Where the words are.
  [
    /(?<![a-z])(?:(?:the|my|our|her|his|their|all) )*(?:texts?|words|script|letter|poem|story|speech) (?:(?:is|are|'s) )?(?:all )?in (?:the )?(?:file |document )?[a-z0-9_-]+\.(?:txt|md|docx|markdown)(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])(?:only|just)(?: (?:use|take|show|keep))? [^.;!?]{3,40}),? (?:and|but) (?:skip|ignore|drop|leave out|forget|remove|omit|not) the (?:rest|others)(?![a-z])/gu,
    ' ',
  ],
  [/(?<![a-z])(?:minimal|minimalist|very little|not much|only a little) (?=text ?:)/gu, ' '],
  [
    /(?<=[\ue000-\ue0fe]\ue0ff*) somewhere(?: (?:in|on|at|over) [a-z]+(?: [a-z]+)?)?(?= ?(?:[,.;!?]|$))/gu,
    ' ',
  ],
  // Where it will be seen.
  [
    /(?<![a-z])(?:and )?(?:it|this|that|the (?:video|film)|we|they|i|she|he) ?(?:will|'ll|is going to|are going to|runs?|plays?|should|can|is|'s)?(?: be)? (?:shown|played|projected|running|playing|run|runs|play|plays|watch it|put it up|showing)(?: it)?(?! (?:on|in) (?:an? )?(?:endless |continuous |constant )?(?:loop|repeat)) (?:on|in|at|over|during)(?:(?! (?:with(?:out)?|and|has|have|but)? ?(?:no|without|any|on mute|muted?|silent(?:ly)?)(?![a-z]))[^,.;!?\ue000-\ue4fe])*/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:(?:it )?(?:needs?|has|have|should|must|ought)(?: to)?|to) (?:fit|work|suit|be (?:good|suitable|right|ok|ready)|look good)(?: well)?(?: (?:as|on|in|into|for))?(?= (?:(?:a|an|the|my|our) )?(?:youtube|instagram|insta|tiktok|whatsapp|facebook|reels?|story|stories|shorts?|snapchat|phone)(?![a-z]))/gu,
    'for',
  ],
  [
    /(?<![a-z])something (?:that |which )?(?:i|we|you|he|she|they|people) can (?!make|have|see|use)[^,.;!?\ue000-\ue4fe]*/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:i|we)(?: really| just)? (?:want|would like|hope|wanna|need|'d like|plan|am going|are going) to (?:surprise|thank|remember|celebrate|honou?r|impress|cheer|give|send|tell|congratulate|say|share|welcome|invite)(?![a-z])[^,.;:!?\ue000-\ue4fe]*/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:u|under[- ]?)\d{1,2}'?s(?= (?:[a-z]+ )?(?:season|team|football|rugby|hockey|netball|cup|league|match|tournament|squad|final|highlights?|recap|girls|boys|soccer|swim|cricket|basketball)(?![a-z]))/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:needs? |with )?(?:some |more |lots of |a lot of |plenty of |high |full of )*energy(?![a-z])/gu,
    'upbeat',
  ],
  [/(?<![a-z])(?:than|as) usual(?![a-z])/gu, ' '],
  // A recording is there, and it is the voice.
  [
    /(?<=(?:recording|memo|voice|audio)(?: [a-z]+)?),? (?:and )?(?:not|rather than|instead of) (?:an? |some |the |that |your )?(?:robot|robotic|computer|ai|synthetic|fake|machine|generated)(?: voices?)?(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:keep|have|with|make|but) (?:the |my )?music (?:nice and |very |quite |really |fairly )*(?:low|quiet|down|soft)(?![a-z])/gu,
    'music quieter',
  ],
  [
    /(?<![a-z])(?:photos|pics|pictures|images|the rest|everything else) (?:before|after|following) (?:it|that|them)(?= *(?:[,.;!?]|$))/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:no|without|don't|dont) (?:any )?read(?:ing)?(?: it)?(?: out| aloud| out loud| of it)+(?![a-z])/gu,
    'no voice',
  ],
  [
    /(?<![a-z])(?:keep|leave|have) (?:what|everything|whatever) (?:people|they|we|he|she|everyone|somebody) (?:say|says|said|sing|sings)(?: (?:in|on) (?:the |my |our )?(?:clips?|videos?))?(?: audible| hearable| in)?/gu,
    'keep clip sound',
  ],
  [
    /(?<![a-z])(?:one|a) (?:pic|photo|picture|image) (?:a|per|for each|for every|each) (?:month|year|week|day)(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:my |our |his |her |their )?[a-z]+(?:'s|s) (?:first|1st|second|third) (?:year|birthday|day|week|month|christmas|holiday)(?: (?:of|at|in) [a-z]+)?(?= *(?:[,.;!?]|$))/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])(?:something|video|film|slideshow|movie|one|it|nice|little|gentle|special|lovely)) to (?:remember|celebrate|honou?r|thank|surprise|mark|say|show to|give to|send to|cheer)(?! (?:title|text))[^,.;:!?\ue000-\ue4fe]*/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:birthday|bday|b-day|goodbye|farewell|thank ?you|wedding|christmas|xmas|get well|love|retirement|leaving) (?:message|greeting|surprise|present|gift|wish)(?![a-z])/gu,
    'video',
  ],
  [
    /(?<![a-z])(?:quiet|soft|gentle|low)(?:ly)? (?:background )?music(?: very)? (?:underneath|under|behind|below|beneath)(?: (?:it|me|that|the voice|my voice))?(?![a-z])/gu,
    'soft music',
  ],
  [
    /(?<=(?<![a-z])read )(?:(?:out|aloud|out loud) )*(?:the|my|this|our|that|his|her) (?:note|message|poem|speech|text|story|essay|card|e-?mail)(?![a-z])/gu,
    'aloud',
  ],
  [
    /(?<![a-z])needs? (?:to be )?(?:turning|turned|rotating|rotated)(?: (?:round|around))?(?![a-z])/gu,
    'rotate',
  ],
  [
    /(?<![a-z])(?:is|are|was) upside[- ]?down,? (?:and |so )?(?:please |can you |could you )*(?:turn|flip|rotate|put) (?:it|that|this|them)(?: (?:the right way|round|around|up|over|right))*(?![a-z])/gu,
    'rotate 180 degrees',
  ],
  [/(?<![a-z])soft(?:er)? colou?rs?(?![a-z])/gu, 'pastel'],
  [
    /(?<=(?<![a-z])(?:for|of|with) (?:my|our|his|her|their) [a-z]+) (?:she|he|they|who)(?:'s|'re|'ll| is| are| will| lives?| has| have| was| were| can't| cannot| does| do| loves?| likes?) [^,.;!?\ue000-\ue4fe]*?(?= (?:so|and|but|please|can|could|make|with|use)(?![a-z])|[,.;!?]|$)/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:so |but )?(?:not (?:too|so|very) (?:heavy|big|large)|small|light|compact) (?:a )?(?:video )?file(?: size)?(?![a-z])/gu,
    'file size',
  ],
  [
    /(?<![a-z])(?:and |but )?(?:don't|dont|do not|without|no)(?: (?:put|show|include|use|add|mention|giving|give))? (?:my|our) (?:phone |mobile |full )*(?:number|address|name|e-?mail)(?: (?:on|in) (?:it|there|this|the video|anywhere))?(?![a-z])/gu,
    ' ',
  ],
  // Whatever comes of it.
  [
    /(?<![a-z])(?:(?:please |just |can you |could you )*(?:do|make|create|put together|whip up|cook up) (?:something|sth|smth|anything|whatever)(?: [a-z]+)? (?:with|of|from|out of) (?:these|them|this|those|all (?:of )?(?:these|this|that))|surprise me|(?:you|u) (?:can )?(?:decide|choose|pick)|(?:it's |its )?up to (?:you|u)|(?:do|work|weave) (?:your|ur) (?:magic|thing)|whatever (?:you|u) (?:like|think|want|prefer)(?: is best| works)?|(?:i )?(?:trust|leave it to) (?:you|u)|as (?:you|u) (?:like|see fit)|(?:go|off) (?:ahead|you go)|do (?:your|ur) best)(?![a-z])/gu,
    ' ',
  ],
  [/^\s*(?:go|these|these ones|this|all of (?:these|this|it)|start)(?: please| pls| plz)?[\s.!]*$/gu, ' '],
];
