import { anyOf } from '../intents/slots/texts/words.ts';
import type { Matter } from './matter.ts';

/** How a matter is spoken of, in the words of {@link Said.plain}: of several that hold, the first counts. */
export interface Spoken {
  readonly what: Matter;
  readonly said: RegExp;
  /** Whether nothing else can be meant: what the phrases made of these very words is not done. */
  readonly surely?: true;
  /** Only where nothing was made of the words: they may belong to a wish. */
  readonly weak?: true;
  /** Its words may go over several sentences. */
  readonly across?: true;
  /** In a first request, too. */
  readonly first?: true;
}

/** What cannot be done, or be known. */
export const CANNOT: readonly Spoken[] = [
  {
    what: 'clone',
    surely: true,
    across: true,
    first: true,
    said: anyOf(
      "(?:clone|imitate|copy|fake) (?:my|his|her|our|their|[a-z]+'s) voice|(?:my|his|her|our|their|[a-z]+'s) (?:own )?voice[^\\n]{0,40}(?:without (?:me |him |her )?(?:having to )?record[a-z]*|not record|n't record[a-z]*|no recordings?|have (?:a |any )?recordings?)|(?:clona|imita)[a-z]* (?:mi|su) voz|(?:mi|su) (?:propia )?voz[^\\n]{0,30}sin grabar[a-z]*|(?:meine|seine|ihre)[rn]? (?:eigenen? )?stimme[^\\n]{0,40}(?:ohne (?:auf(?:zu)?nehme[a-z]*|aufnahme)|keine aufnahme|nicht aufgenommen|nachmach[a-z]*|imitier[a-z]*|klon[a-z]*)|(?:ma|sa) (?:propre )?voix[^\\n]{0,40}(?:sans (?:m'|l')?enregistr[a-z]*|pas d'enregistrement|imite[a-z]*)|(?:minha|sua) (?:própria )?voz[^\\n]{0,30}sem gravar[a-z]*",
      '(?:我|他|她|爸|妈|爷爷|奶奶|爷|奶)[^，。！？\\n]{0,4}(?:自己)?的?声音[^\\n]{0,14}(?:没有?[^，。]{0,4}录|不想录|没录|不录|不用录)|(?:克隆|模仿|合成)[^，。]{0,4}声音|声(?:を|の)(?:真似|まね|再現)|の声で[^\\n]{0,24}録音(?:は|が|も)?(?:ない|なく|せず|ありません|していない|してない)',
    ),
  },
  {
    what: 'judge',
    said: anyOf(
      "(?:will|would|if) (?:it|this|that|we|they)(?: one| video| ad)? (?:get|sell|make|bring|do) (?:me |us )?(?:any |many |more |better|well|lots of )[^.?!]*|how many (?:likes|views|followers|subscribers|clicks|visitors|shares|people (?:will|would|are going to|might|are gonna))|go(?:es|ing)? viral|blow up online|(?:will|would|is|are) (?:it|this|they|she|he|people|everyone|everybody|my [a-z]+|the [a-z]+)(?: going to| gonna)? (?:like|love|enjoy|hate|cry)(?: (?:it|this))?|what (?:do|would) (?:you|u) (?:honestly )?think|do you (?:like|love) (?:it|this|them)|your (?:honest )?opinion|is (?:it|this)(?: video| film)? (?:any )?(?:good|nice|ok|okay|good enough|professional|pretty)(?: enough)?(?: now)?(?= ?[?]?$)|(?:which|what) (?:one|photo|picture|pic|song|version)?(?: do you|'s| is| are| would you)?(?: think| say)?(?: is| are)? ?(?:the )?(?:best|nicest|prettiest|prefer)|wie ?viele (?:likes|aufrufe|klicks|follower|leute)|(?:geht|wird) (?:das|es) viral|(?:wird|werden|würde) (?:es|das|sie|er|ihr|ihm)(?: [a-z]+){0,3} gefallen|wie findest du|was (?:meinst|denkst|hältst) du|gefällt es dir|cu[aá]nt[ao]s (?:likes|me gusta|vistas|visitas|seguidores|personas)|viral|qué (?:te parece|opinas)|les? (?:va a gustar|gustará)|combien de (?:likes|vues|j'aime|abonnés|personnes|gens)|faire le buzz|(?:qu'en|tu en) pense[sz]?(?:-tu|-vous| quoi)?|(?:va|vont) (?:lui|leur) plaire|(?:lui|leur) plaira|quant[ao]s (?:curtidas|likes|visualizações|views|seguidores|pessoas)|viralizar|vai bombar|o que (?:você |tu |vc )?ach(?:a|ou|as|aste)|vão? gostar",
      '多少(?:个)?(?:赞|点赞|播放|浏览|观看|粉丝|流量|转发|评论|人(?:会)?(?:看|点|喜欢))|会不会火|能(?:不能)?火|火不火|爆款|上热门|预测|(?:会|能)(?:不会|不能)?(?:喜欢|感动|爱看)|你觉得(?:怎么样|怎样|好看|好不好|如何|哪)|好不好看|好看吗|你喜欢吗|打几分|いいね.{0,8}(?:何|どれ|いく)|バズ|再生(?:数|回数)|どう思(?:う|い)|(?:喜んで|気に入って)(?:くれ|もらえ|いただけ)',
    ),
  },
  {
    what: 'hear',
    surely: true,
    said: anyOf(
      '(?:what|which) (?:song|music|tune|hymn)[^.?!]{0,24} (?:sing(?:ing)?|sung|in the (?:recording|clip|video|background))[^.?!]*',
      '(?:录音|视频|片段|录像)里?(?:说|唱|讲)(?:了|的)?(?:什么|啥)|唱的(?:是)?(?:什么|哪|啥)',
    ),
  },
  {
    what: 'hear',
    weak: true,
    said: anyOf(
      "(?:the |our |with )lyrics|what (?:(?:is|are|does|do|did|was|were) )?(?:he|she|they|it|i|we)(?:'s|'re)? (?:say|saying|sing|singing)|transcri[a-z]+|type out what|liedtext|songtext|letra de la canci[oó]n|les paroles|letra da m[uú]sica",
      '歌词|歌詞|文字起こし',
    ),
  },
  {
    what: 'see',
    weak: true,
    said: anyOf(
      "who(?:'s| is| are| was) (?:that|this|these|the|in|on|he|she|it)|how old (?:is|are|was|were|do)|(?:put|write|add|show) (?:everyone|everybody|all (?:the|their|our)|their|the kids|people)(?:'s|s)? names|what(?:'s|s| is| are)? (?:in|on|to be seen (?:in|on)) (?:the )?(?:photo|picture|pic|img|dsc|first|second|third|last)[^.?!]*|(?:can|do|could) (?:you|u) (?:see|recogni[sz]e|tell|spot|identify) (?:who|what(?!'s? (?:song|music))|which|if|whether|my|me|us|him|her|the (?:people|faces|kids|dog)|people|faces?|how old|where (?:this|that|it))[^.?!]*|(?:ones?|photos|pictures|pics) (?:where|with|of) (?:its|it's|it is|there|people|faces|him|her|someone|somebody) ?[a-z]*|wer ist (?:das|der|die)|wie alt (?:ist|war|sind)|(?:erkennst|siehst) du|kannst du (?:sehen|erkennen)|quién(?:es)? (?:es|son|sale|salen|está)|cuántos años|(?:puedes|podés|puede) (?:ver|reconocer)|(?:c'est|qui est) qui|qui est|quel âge|(?:peux-tu|tu peux|pouvez-vous|vous pouvez) (?:voir|reconnaître)|quem (?:é|está|aparece|são)|quantos anos|(?:consegue|pode|dá pra) (?:ver|reconhecer)",
      '(?:照片|图片|图|相片|那张|这张)(?:里|上|中)?(?:的|那个|这个)?[^，。？]{0,10}(?:是谁|多大|几岁|叫什么|是什么)|(?:是谁|多大年纪|几岁了)|(?:认|看)(?:得|不)?出[^，。？]{0,6}吗|你(?:能|会)?看(?:得)?(?:到|见|出)|(?:把|只)?有[^，。]{1,6}的(?:那几张|那些|照片|都)[^，。]{0,8}|(?:誰|だれ)(?:が|です|か|な)|何歳|写って(?:い)?る(?:の)?(?:は|が)?(?:誰|何)',
    ),
  },
  {
    what: 'online',
    surely: true,
    first: true,
    said: anyOf(
      "(?:look|looked)(?: it| that| them| this)? up(?! (?:and down|close|at))|google (?:it|that|them|the|what|how|when|who|where|for)|(?:check|search|find|look)[^.?!]{0,24}(?:online|(?:on|in|from) the (?:web|net|internet)|wikipedia)|(?:from|off|on) (?:spotify|youtube music|itunes|apple music|soundcloud)|download (?:me |us )?(?!it(?! and)|the (?:video|film|file|finished|whole)|this|that|my|now|as|button)[a-z][^.?!]*|is (?:it|that) true(?: that)?|fact.?check[a-z]*|what'?s the weather|(?:the )?(?:chorus|refrain|hook) of (?!the|my|our|it|this|that)[a-z]+|(?:such|schau|guck|recherchier|googl)[a-z]* (?:[^.?!]{0,30} )?(?:im (?:internet|netz)|online|bei google|nach(?: und|,))|aus dem (?:internet|netz)|stimmt (?:es|das), dass|(?:busca|buscar|descarga|baja|mira|consulta)[a-z]*[^.?!]{0,40}(?:internet|google|youtube|la red)|googlea[a-z]*|es verdad que|(?:cherche|recherche|télécharge|trouve|regarde)[a-z]*[^.?!]{0,40}(?:internet|google|le web|youtube)|(?:sur|d'|dans) ?internet|vérifie[a-z]* (?:si|que)|(?:pesquis|procur|baix|busc)[a-z]*[^.?!]{0,40}(?:internet|google|youtube)",
      '(?:上|从|在|去)?网(?:上|络)?(?:查|搜|找|下)|上网|百度|查(?:一下|查)(?!.*字)|搜(?:一下|索|搜)|是(?:不是)?真的吗?|核实|(?:下载|下)一?首|(?:配上?|换成|放|用|加)《[^》]+》|天气|ネット(?:から|で)|ダウンロードして|ググ|検索して|調べて|本当ですか',
    ),
  },
  {
    what: 'retouch',
    surely: true,
    first: true,
    said: anyOf(
      '(?:remove|erase|delete|take out|get rid of|edit out|photoshop|cut out|crop out) (?:the |that |this |those |these |my |some )?(?:other |random |strange )?(?:man|woman|guy|lady|girl|boy|person|people|stranger|strangers|tourists?|someone|somebody|car|bin|pole|sign|ex|photobomber|finger|thumb)(?: [a-z]+){0,3} (?:behind|in|from|on|at|standing|next|walking|out of)|(?:cut|crop|take|get|edit|erase|photoshop|remove)[a-z]* (?:[a-z]+ ){1,4}out of the (?:[a-z0-9]+ ){0,4}(?:photo|picture|pic|image|shot)(?![a-z])|colou?ri[sz]e|(?:restore|sharpen|unblur|deblur|upscale|enhance|repair) (?:the |this |that |my |our |these )?(?:old |blurry |black and white )*(?:photos?|pictures?|pics?|images?|one|scan)|(?:changer?|mets|mettre) la couleur d(?:e la|u|es) (?!texte|titre|fond|sous)[a-z]+|cambia[a-z]* el color (?:del|de la|de los) (?!texto|título|fondo|letr)[a-z]+|(?:mud|troc)[a-z]* a cor d[aoe]s? (?!texto|título|fundo|letr)[a-z]+|farbe (?:des|der|vom|von) (?!texte?s|titel|schrift|hintergrund|rahmen)[a-z]+ (?:ändern|in|auf)|nachkolorier[a-z]*|kolorier[a-z]*',
      '(?:老照片|照片|图|那张|这张)[^，。]{0,4}(?:修(?:复|清|一下|好)|变?清(?:晰|楚)一?点|上色)|修(?:复|清楚)|(?:去掉|抹掉|擦掉|去除|p掉|抠掉)[^，。]{0,8}(?:路人|的人|那个人|背后|后面的?人|电线|杂物)|(?:把|将)?[^，。]{0,8}(?:衣服|裙子|头发|天空|车)(?:的颜色)?(?:改|换|变)成?[^，。]{0,4}色|カラー化|色を付け|鮮明に|写り込んだ|(?:服|髪|空|ドレス)の色',
    ),
  },
  {
    what: 'effects',
    weak: true,
    said: anyOf(
      'confetti|sparkl[a-z]*|glitter[a-z]*|twinkl[a-z]*|fireworks?|snowflakes?|stickers?|emojis?|particles?|(?:falling|floating) (?:hearts?|leaves|petals|snow)|lens flares?|konfetti|glitzer[a-z]*|funkel[a-z]*|feuerwerk|schneeflocken|confeti|purpurina|brillitos|estrellitas|fuegos artificiales|confettis|paillettes|étoiles qui[a-z ]*|feux? d.artifice|confete|glitter|estrelinhas|fogos',
      '星星|一闪一闪|闪(?:闪|烁|光)|撒花|彩带|飘(?:雪|落|花)|雪花|烟花|爱心飘|特效|贴纸|粒子|表情包|花瓣|紙吹雪|キラキラ|きらきら|星を|花火|スタンプ|桜吹雪',
    ),
  },
  {
    what: 'invent',
    weak: true,
    first: true,
    said: anyOf(
      '(?:draw|generate|sketch|paint)(?: (?:me|us))? (?:an?|some|the|my|our|another)|(?:add|put|show|include|insert|make)(?: [a-z]+)? (?:an? |the )?(?:animated )?map(?: [a-z]+)?(?= |$|[?.!])|(?:with|using|use) ai(?: to)?|ai[- ]generated|(?:zeichne|male?|generier)[a-z]* (?:mir |uns |dazu )?(?:ein[a-z]*|den|die|das)|(?:dibuja|genera|pinta)[a-z]* (?:un|una|el|la)|(?:dessine|génère)[a-z]*(?:-moi)? (?:un|une|le|la)|(?:desenh|ger)[ae][a-z]* (?:um|uma|o|a)',
      '(?:用|拿)?ai(?:画|生成|做|加)|画(?:一|个|只|张|出|点)|生成(?:一|几|个)|(?:加|放|做|来)(?:一)?(?:个|张|幅)?(?:路线|动态)?地图|(?:絵|イラスト)を?(?:描い|かい)|(?:生成|描い)て',
    ),
  },
  {
    what: 'author',
    surely: true,
    first: true,
    said: anyOf(
      '(?:write|come up with|make up|think up|think of|invent)(?: (?:me|us|him|her))? (?:something|anything|(?:an?|the|some|a few) (?:[a-z]+ )?(?:better |nice |catchy |funny |silly |witty |short |romantic |good )*(?:slogan|tagline|line|caption|captions|poem|letter|speech|joke|text|message|story|script)s?)(?= |$|[.,?!])|(?:put|add|write) (?:some )?(?:silly|funny|witty|cute|nice|clever) captions|(?:dichte|erfinde|schreib)[a-z]* [^.?!]{0,24}(?:spruch|slogan|gedicht)|(?:werbe)?spruch [^.?!]{0,16}(?:dichten|erfinden|ausdenken)|(?:inventa|escr[ií]be|redacta)[a-z]* (?:un|una|algún) (?:eslogan|lema|poema|frase|carta)|(?:invente|trouve|écris|rédige)[a-z]*(?:-moi)? (?:un|une) (?:slogan|poème|phrase|accroche|lettre)|(?:invent|cri|escrev|bol)[ae][a-z]* (?:um|uma) (?:slogan|poema|frase|carta|legenda)',
      '(?:帮我|替我|给我|你来?|帮忙)(?:写|编|想)(?!上|个(?:视频|片))(?:一?(?:封|首|段|句|篇|个)|几句|点|些)|(?:加|配|写)(?:点|些|上)?(?:搞笑|沙雕|有趣|好玩|搞怪)(?:的)?(?:字幕|文字|文案|配文)|(?:キャッチコピー|手紙|詩|セリフ|一言|文章)を?(?:考え|書い|作っ)て',
    ),
  },
  {
    what: 'upright',
    surely: true,
    said: /[縦竖直](?:書き|排(?!名)|着写|写(?:的|吗|可以|行))|(?<![a-z])(?:vertical (?:writing|text)|(?:written|write) (?:it )?vertically|text from top to bottom|senkrechte[rn]? (?:schrift|text)|texto? (?:en )?vertical|texte vertical|escrita vertical)(?![a-z])/iu,
  },
];
