import { simplified } from '../../language/hanScript.ts';
import type { Impossible, Reading, Wish } from '../reader.ts';

/** What people ask for that has no place in a video, or that is too little to go by: it has an answer of its own. */
interface Matter {
  readonly what: Impossible;
  readonly said: readonly RegExp[];
  /** The rest of the message must say so, too. */
  readonly beside?: RegExp;
}

const MATTERS: readonly Matter[] = [
  {
    what: 'alive',
    said: [
      /(?<![a-z])(?:talk|speak|sing|blink|wink|smile|laugh|dance|wave|nod|walk|wag|bark|move|moving|open|close)s? (?:his|her|its|their|the) (?:mouths?|lips|eyes?|heads?|hands?|arms?|tails?|legs?|faces?)(?![a-z])/u,
      /(?<![a-z])(?:can|could|make|let|have|get) (?:the |my |our |his |her |a )?(?!voice|narrator|music|song|title|text|captions?|video|it|clips?|logo|letters|words|photos?|pictures?)[a-z]+(?: in the (?:photo|picture))? (?:to )?(?:talk|speak|sing|blink|wink|smile|laugh|dance|wave|nod|bark|swim|fly|walk|jump|roar|crawl|hop|drive)(?![a-z])/u,
      /(?<![a-z])(?:bring|brought) (?:[a-z]+ ){1,4}(?:back )?to life(?![a-z])/u,
      /(?:让|使)(?!镜头|画面|节奏|音乐|字|视频|标题|照片)[^,，。]{1,8}(?:走|跑|飞|游|摇|摆|动|笑|唱|跳|站|眨|转|活|亲)(?:起来|一?下眼)/u,
      /(?:让|使|把|叫).{0,12}(?:眨眼|动起来|开口|说话|张嘴|笑起来|跳舞|唱歌|招手|摇尾巴|活过来)/u,
      /(?:que|hacer|fazer|faz|faire|fais)(?: .{1,20})? (?:hable|hablar|parpadee|parpadear|falar|fale|piscar|pisque|parler|parle|cligne[a-z]*|bouger les)(?!\p{L})/u,
      /(?:sprechen|blinzeln|zwinkern|lächeln|tanzen|winken) (?:lassen|lässt)|(?:mund|augen|schwanz) bewegen/u,
      /(?:まばたき|ウインク|しゃべ|喋|話さ|笑わ|踊ら|歌わ|動き出)(?:せ|ら|っ|す)?/u,
    ],
  },
  {
    what: 'playback',
    said: [
      /(?<![a-z])(?:run|runs|running|play|plays|playing|shown?|going|loop|loops|looping|loopable|be)(?: [a-z]+){0,3} (?:on|in) (?:a |an |an endless |repeat |endless )?(?:loop|repeat)(?![a-z])|(?<![a-z])loopable(?![a-z])|(?<![a-z])(?:loop|repeat) (?:the (?:whole )?(?:video|film|slideshow|thing)|all (?:day|evening|night))(?![a-z])/u,
      /循环播放|一直循环|视频.{0,4}循环/u,
      /en bucle|em loop|en boucle|endlosschleife|in (?:einer )?schleife|ループ再生|繰り返し再生/u,
    ],
  },
  {
    what: 'effects',
    said: [
      /(?<![a-z])(?:smooth(?:en)?|remove|hide|fix|get rid of|erase|edit|take away|clean up|whiten|cover|soften|lose|zap) (?:out )?(?:the |my |his |her |our |their |some |those |these |that |all )*(?:[a-z]+ ){0,2}?(?:wrinkles?|spots?|zits?|pimples?|acne|blemish(?:es)?|red[- ]?eyes?|double chin|teeth|dark circles|bags under|skin|scars?|grey hairs?|belly|glare|shadows? (?:on|under) (?:my|his|her|the) (?:face|eyes))(?![a-z])/u,
      /(?<![a-z])(?:make|have|get) (?:me|us|him|her|them|my [a-z]+|his [a-z]+|her [a-z]+) (?:look |appear )?(?:a (?:bit|little) )?(?:thinner|slimmer|younger|prettier|taller|skinnier|older|better looking|less (?:fat|tired|old)|smile|bald)(?![a-z])/u,
      /(?<![a-z])(?:change|replace|swap|remove|delete|cut out|erase|blur|make)(?: out)? (?:the |my |his |her |our |their )?backgrounds? (?:behind|of|in|on|from|around)(?![a-z]).*/u,
      /(?<![a-z])(?:put|add|place|have|stick) (?:an? |some |the )(?:[a-z]+ )?(?:beach|sunset|mountains?|sky|city|forest|castle|rainbow|sea|snow|hat|crown|halo|sunglasses|moustache|beard|wings?) (?:behind|on|around|over) (?:him|her|me|us|them|my|his|the (?:man|woman|dog|cat|baby|model|person|people|girl|boy))(?![a-z])/u,
      /(?<![a-z])(?:change|make|turn|recolou?r) (?:the |my |his |her |our )(?:sky|grass|hair|dress|shirt|car|eyes|skin|wall|jacket|sofa|door|water)(?: colou?r)? (?:in [^,;.!?]+ )?(?:to |into )?(?:white|black|red|blue|green|yellow|orange|pink|purple|gr[ae]y|gold|brown|blonde?|another|a different)(?![a-z])/u,
      /(?<![a-z])(?:remove|erase|delete|take out|get rid of|edit out) (?:the |that |this )(?:[a-z]+ )?(?:car|bin|man|woman|guy|person|people|tree|pole|sign|wires?|dog|stranger|lamp ?post|rubbish|finger|thumb|shadow|reflection|object|watermark)s? (?:in|on|from|at|behind) (?:the )?(?:background|back|left|right|corner|front|middle)(?![a-z])/u,
    ],
  },
  {
    what: 'record',
    said: [
      /(?<![a-z])(?:can|could|may|how (?:do|can|could|would)) i (?:just |also )?(?:record|read|speak|narrate|say|voice)(?: (?:it|this|that|the text|them))?(?: (?:my ?self|in my own voice))?(?![a-z])/u,
      /我(?:自己|来)?(?:能不能|可以|能|想)?(?:自己)?(?:录|念|读|配)(?:音|一遍|一段|一下)?.{0,4}(?:行不行|可以吗|行吗|好吗|怎么|吗)/u,
      /(?:puedo|posso|pouvez|puis-je|peux|kann ich|könnte ich).{0,24}(?:grab|grav|enregistr|aufnehm|einsprech|vorles)/u,
      /自分(?:で|の声で).{0,6}(?:録音|読|吹き込)/u,
    ],
  },
  {
    what: 'figures',
    said: [
      /(?<![a-z])(?:add|put|write|show|include|with)?(?: (?:the|its|their|a|our))* prices? (?:to|on|for|under|below|in|of) (?:each|every|all|the|them|both)(?![a-z])[^\d]*$/u,
      /每[张个道款].{0,8}(?:写|标|加|打|放)[上明个]{0,2}.{0,2}(?:价格|价钱|价)[^\d]*$|(?:写|标|加|放)[上个]?(?:价格|价钱)$/u,
      /(?:precios?|preços?|prix|preise?|preis) (?:en|em|de|sur|auf|zu|in|a|na|no|nas|nos)[^\d]{0,24}(?:cada|chaque|jede|toda|todas|todos|fotos?|bild)[^\d]*$/u,
      /(?:写真|画像)(?:ごと|それぞれ)?に(?:値段|価格)/u,
    ],
  },
  {
    what: 'see',
    said: [
      /(?<![a-z])(?:remove|delete|drop|lose|cut|skip|keep|use|get rid of|take out|leave out|swap|show|zoom (?:in )?(?:on|to)|find) (?:the )?(?:one|ones|photo|photos|picture|pictures|pic|pics|clip|shot)s? (?:with|where|in which|that shows?|of me|of us|showing|when|who)(?![a-z])/u,
      /(?:删|去|换|用|留|找)[^,，。]{0,4}(?:有|里有|拍到|穿|戴)[^,，。]{1,12}的?(?:那|这)[张个]/u,
      /(?:quita|borra|elimina|tira|apaga|remove|enl[eè]ve|supprime|retire)\p{L}* (?:la|a|o|el) (?:foto|imagem|imagen|photo|image) (?:en la que|en que|donde|em que|onde|où|avec)/u,
      /(?:bild|foto)[^.,]{0,4}(?:auf dem|wo|mit dem|mit der)[^.,]{1,40}(?:weg|raus|löschen|entfern)|(?:lösch|entfern|nimm)\p{L}* (?:das|die) (?:bild|foto)[, ]+(?:auf dem|wo|mit)/u,
      /(?:写って|映って)い?る(?:写真|の|やつ)/u,
    ],
  },
  {
    what: 'versions',
    said: [
      /(?<![a-z])(?:square|vertical|portrait|landscape|horizontal|wide|tall|story|stories|reels?|short|shorter|long|longer|second|separate|another|extra|upright|tiktok|instagram|youtube|facebook) (?:one|version|copy|cut|edit)(?: [a-z]+){0,4} (?:as well|too|also|besides|in addition|on top)(?![a-z])/u,
      /(?<![a-z])(?:also|additionally) (?:[a-z]+ ){0,4}(?:square|vertical|portrait|landscape|second|separate|another|extra|short) (?:one|version|copy|cut)(?![a-z])/u,
      /(?:再|另外|还要|同时)(?:来|做|给|出|要|弄)?(?:我)?一?(?:个|份|版)(?:竖|横|方|短|长|抖音|小红书)[^,，。]{0,4}(?:版|的)/u,
      /(?:otra|outra|une autre|aussi une|auch eine|noch eine|zusätzlich eine) (?:version|versión|versão|fassung)/u,
    ],
  },
  {
    what: 'genre',
    said: [/^by \p{L}[\p{L} ]{1,30}$/u, /^(?:the )?\p{L}{3,20}(?: \p{L}+)? (?:song|track|hit)$/u],
    beside: /(?<![a-z])(?:song|music|track|tune)(?![a-z])/u,
  },
  {
    what: 'taste',
    said: [
      /(?<![a-z])(?:music|song|tune|track|soundtrack)(?: (?:is|'s|sounds?|feels?|so|really|a bit|very|just|kinda|too|pretty|totally))* (?:cringe[a-z]*|awful|terrible|horrible|crap[a-z]*|rubbish|shit[a-z]*|bad|cheesy|naff|boring|annoying|weird|off|wrong|meh|lame|dull|ugly|not (?:it|right|good|great|working)|too much)(?![a-z])/u,
      /(?<![a-z])(?:don'?t|do not|doesn'?t|not|hate|dislike)(?: really| much)? (?:like|love|fit|suit|work|go|match|feel|into|sure about)?(?: [a-z]+){0,2} ?(?:the|this|that)? ?(?:music|song|tune|track)(?![a-z])/u,
      /(?:音乐|歌|曲子|配乐|bgm)(?:真|太|好|有点|不太|一点都)?(?:(?:不太|不怎么|不|没那么)(?:搭|合适|对|好听|喜欢|行)|难听|土|俗|奇怪|怪|尬|别扭)/u,
      /(?:música|musica|musique|musik|canción|chanson|lied)\p{L}*(?: \p{L}+){0,3} (?:no me gusta|fea|horrible|aburrida|não combina|feia|chata|pavorosa|moche|nulle|ne va pas|ne me plaît|nervt|passt nicht|gefällt|schrecklich|doof|blöd)/u,
      /(?:曲|音楽|bgm)(?:が|は).{0,8}(?:合わない|合ってない|違う|好きじゃ|嫌|微妙|ださい)/u,
    ],
  },
  {
    what: 'author',
    said: [
      /(?<![a-z])(?:you|u) (?:can |could |should |just )?(?:write|make (?:it|them|something) up|come up with|decide what (?:it|to) says?)(?![a-z])/u,
      /(?<![a-z])(?:write|come up with|make up|think of|think up|invent|draft|compose)(?: up)?(?: (?:me|us|him|her|them))? (?:something|anything|sth|smth|(?:some|a|an|the|one|two|three|few|\d+)(?: [a-z]+){0,3}? (?:words?|lines?|sentences?|letters?|poems?|scripts?|texts?|stor(?:y|ies)|messages?|notes?|captions?|slogans?|taglines?|jokes?|facts?|tips?|reasons?)|it for me)(?![a-z])/u,
      /(?:你|您)(?:来|帮我|帮忙|自己)*(?:写|编|想)(?:几|点|一|个|吧|就行|好了|$)|(?:帮我|替我|给我)(?:写|编|想)(?!上)(?:几|点|一|个|封|首|段|$)|^(?:请|麻烦)?写(?:几句|一?封信|一?首诗|点什么|一?段话)/u,
      /(?:escr[ií]b|inv[eé]nt|red[aá]ct)\p{L}* (?:tú|vos|usted|algo|una?|unas?|unos)(?!\p{L})/u,
      /(?:schreib|dicht|erfinde|überleg)\p{L}* (?:(?:du|mir|ihr|ihm|uns|ihnen|bitte|dir) )*(?:was|etwas|selbst|ein(?:en?|e)? (?:paar|kurzen?|schönen?|lieben?|text|brief|gedicht)|den text)(?!\p{L})|denk dir .{0,20}aus/u,
      /(?:écri|ecri|invent|rédig|redig|trouve)\p{L}*(?:[ -](?:moi|lui|nous|toi|vous))* (?:quelque chose|quelques|une? (?:petite?|joli|jolie|texte|lettre|mot|poème|phrase)|le texte)(?!\p{L})/u,
      /(?:escrev|invent|redij|redig)\p{L}* (?:(?:você|pra mim|para mim|tu) )*(?:algo|alguma coisa|uma?|uns|umas|o texto)(?!\p{L})/u,
      /(?:文章|手紙|言葉|台本|セリフ|テキスト|メッセージ|コピー|文)[^、。]{0,8}(?:考えて|書いて|作って)|(?:考えて|書いて)(?:くれ|ください|ほしい|ちょうだい|$)/u,
    ],
  },
  {
    what: 'vague',
    said: [
      /^(?:(?:can|could) (?:you|u|it|we) )?(?:please )?(?:make|give|get) (?:it|this|that|the video|the whole thing)(?: (?:a bit|bit|much|a lot|look|feel|all))* ?(?:more |some )?(?:pop|nicer|better|cooler|prettier|special|wow|interesting|professional|pro|exciting|beautiful|fancy|fancier|fresh|premium|sexy|sexier|edgy|edgier|soul|life|oomph|pizzazz|character|class|sparkle)(?: (?:please|somehow|a bit|more))*$/u,
      /^(?:it|this|that|something|smth)(?:'s| is|s| feels| looks| seems)?(?: just| still| kind of| kinda| somehow| a bit| so)* (?:missing something|off|not (?:quite )?(?:it|right|there|what i (?:wanted|meant|had in mind))|meh|boring|bland|flat|dull|wrong|lame)(?: (?:about it|with it|here))?$/u,
      /^(?:i (?:don'?t|do not) (?:really )?(?:like|love) (?:it|this|that)|not (?:great|good|nice|it|feeling it)|hmm+ (?:not sure|dunno)|(?:can|could) (?:you|u) (?:change|fix|improve) (?:it|that|this)(?: a bit)?|do (?:something|better)|try (?:again|something else))$/u,
      /^(?:感觉|总感觉|好像|还是|就是|有点|整体)*(?:不够|不太|没那么|没)(?:高级|好看|好|大气|对|行|有感觉|有质感|专业|满意|味道|那味儿?|出彩)[了啊呢吧]?$|^(?:感觉|总感觉|好像|还是|就是|有点)*(?:差点意思|怪怪的|哪里不对|不太对劲?|缺点什么|太普通|太土|一般般?|不好看|不满意)[了啊呢吧]?$|^(?:那个|这个)?(?:能不能|可以|能)?(?:帮我)?(?:改|换|弄|优化|美化)(?:一下|下)?(?:吗|吧)?$/u,
      /^(?:(?:hmm*|uf+|pues|bueno|ach|naja|bah|ben|irgendwie|franchement|la verdad|no sé|não sei|das|es|eu|a mí|moi)[ ,.]+)*(?:no me (?:gusta|gustó|convence|termina de (?:gustar|convencer))|no (?:está|esta|queda|quedó) bien|no es lo que (?:quería|buscaba)|le falta algo|falta (?:algo|alguma coisa)|não (?:gostei|curti|ficou (?:bom|legal)|tá (?:bom|legal)|está bom|é isso)|ça (?:ne )?(?:me plaît|va|le fait) pas|je n'aime pas|j'aime pas|c'est pas (?:ça|terrible|top|ouf)|il manque quelque chose|bof|gef[aä]llt(?:'?s| es)? mir(?: so| noch| irgendwie)* nicht|passt(?: so| mir| noch)* nicht|überzeugt mich nicht|irgendwas (?:fehlt|stimmt nicht|passt nicht)|nicht so (?:toll|meins)|irgendwie langweilig|langweilig)(?: \p{L}+){0,2}$/u,
      /^(?:なんか|何か|ちょっと|うーん|どうも|いまいち|微妙)[、 ]*(?:違う?|微妙|いまいち|物足りない|しっくりこない|足りない|イメージと違う?)/u,
    ],
  },
];

const TRIMMED = /^[\s,.;!?…]+|[\s,.;!?…]+$/gu;
/** What a phrase may begin or end with and says nothing. */
const FILLER =
  /^(?:(?:and|but|so|well|ok|okay|hmm+|um+|uh|hey|please|just|also|lol|haha|nah|no(?=,)|oh|yeah)[ ,]+)+|(?:[ ,]+(?:please|pls|lol|haha|tbh|ngl|though|sorry|thanks|idk|i think|xx?))+$/gu;

const plainOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(TRIMMED, '')
    .replaceAll(FILLER, '')
    .replaceAll(TRIMMED, '');

/** What a phrase of which nothing was made is about, where that has an answer of its own. */
export function matterOf(phrase: string, message: string): Impossible | undefined {
  const words = plainOf(phrase);
  const spellings = [words, simplified(words)];
  return MATTERS.find(
    ({ said, beside }) =>
      said.some((pattern) => spellings.some((each) => pattern.test(each))) &&
      (!beside || beside.test(message.toLowerCase())),
  )?.what;
}

/** A reading in which what has an answer of its own gets it, instead of being asked about. */
export function withAnswers({ unread, missed = [], wishes, ...rest }: Reading, message: string): Reading {
  const whole = wishes.length === 0 ? matterOf(message, message) : undefined;
  if (whole) return { ...rest, wishes: [answerOn(whole, message)], unread: [] };
  const answers: Wish[] = [];
  const isAsked = (phrase: string): boolean => {
    const what = matterOf(phrase, message);
    if (what !== undefined) answers.push(answerOn(what, phrase));
    return what === undefined;
  };
  const [open, late] = [unread.filter(isAsked), missed.filter(isAsked)];
  return { ...rest, wishes: [...wishes, ...answers], unread: open, ...(late.length > 0 && { missed: late }) };
}

const answerOn = (what: Impossible, phrase: string): Wish => ({
  kind: 'impossible',
  what,
  ...(what === 'genre' && { words: phrase }),
});
