import { anyOf } from '../intents/slots/texts/words.ts';
import type { Spoken } from './patterns.ts';

/** What is done by other means, and what is asked of the video and of the program. */
export const ASKED: readonly Spoken[] = [
  {
    what: 'pronounce',
    weak: true,
    said: anyOf(
      "(?:mis)?pronounc[a-z]*|(?:says?|reads?|saying) (?:(?:my|our|the|his|her|their) )?(?:names?|[a-z]+'?s? name|words?|it) (?:all )?(?:wrong|funny|weird|incorrectly)|(?:should|must|has to|needs to) (?:sound|be (?:said|spoken)|rhyme)|say (?:it|[a-z]+) (?:like|as) [a-z]+-[a-z]+|aus(?:ge)?sprochen|aussprache|spricht [^.?!]{1,40}falsch|pronunci[a-z]*|prononc[a-z]*|pronúncia",
      '读音|发音|(?:念|读)(?:错|成|作)|多音字|読み方|読み間違|発音|(?:って|と)読(?:ま|ん)',
    ),
  },
  {
    what: 'ruby',
    first: true,
    said: anyOf('furigana|pinyin|ruby', '拼音|注音|ふりがな|振り仮名|ルビ|フリガナ'),
  },
  {
    what: 'pause',
    weak: true,
    said: anyOf(
      '(?:pauses?|gaps?|silence|breath|breather) (?:[a-z\\d.]+ ){0,7}(?:between|before|after)|(?:narrator|voice|reader|reading)[^.?!]{0,16} pause|pause (?:for |of )?(?:about |like )?(?:an? |one |a couple of |\\d+ )?(?:secs?|seconds?)|pausen?[^.?!]{0,30}(?:zwischen|vor|nach|machen)|pausas?[^.?!]{0,30}(?:entre|antes|después|depois)|pauses?[^.?!]{0,30}(?:entre|avant|après)',
      '停顿|(?:句|段|章)(?:与|和|之)?间.{0,6}(?:停|空)|間を(?:もう少し|もうちょっと|もっと|少し|ちょっと)?(?:空け|あけ|開け|置|お|とっ|取)|ポーズ',
    ),
  },
  {
    what: 'freeze',
    weak: true,
    said: anyOf(
      'freez[a-z]*|frozen|still frame|standbild|einfrier[a-z]*|eingefroren|congel[a-z]*|fige[rz]?|arrêt sur image',
      '定格|静止(?:一下|画面|在)|(?:画面)?(?:停住|暂停)|(?:瞬間|場面|ところ)で[^。]{0,6}(?:止め|停止|静止)|静止画|一時停止',
    ),
  },
  {
    what: 'versions',
    surely: true,
    first: true,
    said: anyOf(
      '(?:two|three|four|several|both|multiple|\\d) (?:different |separate )?versions|(?:another|a second|an extra|an additional) (?:[a-z]+ )?(?:version|cut)|(?:secs?|seconds?|minutes?|mins?|s|short|shorter) (?:cut|version|edit)(?: of (?:it|this|that))?(?: for(?! instagram| tiktok| youtube)| as well| too| also| and keep)|(?:zwei|drei|mehrere|beide) (?:versionen|fassungen)|(?:eine )?(?:zweite|weitere) (?:version|fassung)|(?:dos|tres|varias) versiones|(?:otra|una segunda) versión|(?:deux|trois|plusieurs) versions|une (?:autre|deuxième|seconde) version|(?:duas|três|várias) versões|(?:outra|uma segunda) versão',
      '(?:两|三|几|多|2|3|四)(?:个|种)?(?:不同的?)?版本?(?!面|式)|(?:另外|再|同时)(?:做|来|剪|出|弄|给我)一?(?:个|版|份)[^，。]{0,8}版|(?:2|3|二|三|２|３)(?:つ|種類)?の?バージョン|別(?:の)?バージョン|もう(?:1|一|１)(?:本|つ)(?:作|別)',
    ),
  },
  {
    what: 'post',
    weak: true,
    said: /(?:发|传|寄|转)(?:给|到)(?:我)?(?:他|她|妈|爸|奶奶|爷爷|老师|群|朋友圈|抖音|微信|邮箱|小红书|[A-Za-z])/u,
  },
  {
    what: 'post',
    weak: true,
    first: true,
    said: anyOf(
      '(?:text|message|dm|airdrop|whatsapp|send|mail|email) (?:him|her|them|my [a-z]+|everyone) (?:it|this|the (?:video|film|file|link))|(?<!(?:i|we|to|id|can|could|they) )(?:put|post|upload|publish|share|send|mail|email|e-mail) (?:it|this|that|the (?:video|film|file)|them) (?:straight |directly )?(?:on|to|onto|via|by|with) (?:my |our |the |his |her |their )?(?:insta[a-z]*|facebook|fb|page|story|stories|channel|website|site|youtube|tiktok|twitter|google|whatsapp|e-?mail|mail|mom|mum|mother|dad|wife|husband|friends?|family|everyone|group)|(?:google|facebook|instagram|tiktok) ads|(?:buy|run|book|schedule) (?:an? |the |some )?ads?|budget(?: of)? [£$€]?\\d+|photo ?book|burn (?:it|this)[^.?!]*|(?:schick|verschick|poste|sende|teil)[a-z]* (?:es|das|ihm|ihr|ihnen|das video)|(?:mánda|envía|publíca|súbe|manda|envia|publica|sube|comparte)(?:lo|la|selo|sela)|(?:envoie|publie|poste|partage|mets)[a-z]*-(?:la|le|lui|les)|(?:manda|envia|publica|posta|compartilha)[a-z]* (?:pra|para|no|na|pro)',
      '(?:帮我|直接|顺便)(?:直接)?(?:发|传|寄|投)(?:给|到|去|上|一下)|投(?:放|流|广告)|打印|冲印|(?:送|投稿|シェア)(?:って|して)',
    ),
  },
  {
    what: 'back',
    surely: true,
    across: true,
    said: anyOf(
      'how (?:do|can|would|could|will) i (?:get|go|switch) back|how (?:do|can|would|could) i (?:undo|revert|restore)|can i (?:still )?(?:go back|undo (?:it|that|this|things)? ?later|change (?:it|things) (?:back )?later|get (?:it|the old (?:one|version)) back)(?= |$|[?.!,])|is there an? undo|wie (?:komme|kann) (?:ich|man)[^.?!]{0,24}(?:zurück|rückgängig)|(?:kann|könnte) (?:ich|man) (?:das )?(?:später |dann |wieder |auch )+(?:rückgängig|zurück)[a-z]*|(?:puedo|se puede) (?:deshacer|volver)[^.?!]*|cómo (?:vuelvo|deshago|regreso)|(?:peut-on|puis-je|on peut|je peux) (?:annuler|revenir)[^.?!]*|comment (?:revenir|annuler)|(?:posso|dá pra|consigo) (?:desfazer|voltar) (?:depois|atrás)|como (?:volto|desfaço|desfazer|voltar)',
      '怎么(?:样)?(?:撤|退|恢复|回到|还原)|(?:可以|能)(?:不能)?(?:撤销|撤回|恢复|复原|还原)吗?[^。]{0,3}(?:如果|要是|万一)|(?:之后|以后|万一|如果)[^，。]{0,6}改坏|(?:元に|前に)戻せ(?:ます|る)|どうやって戻',
    ),
  },
  {
    what: 'size',
    said: anyOf(
      '(?:is|are) (?:it|this|the (?:file|video|film)) (?:going to be )?(?:too )?(?:big|large|heavy)|how (?:big|large|heavy) (?:is|will|are) (?:it|this|the (?:file|video|film))|(?:file ?size|megabytes?|how many mb|mb|gb)|too (?:big|large|heavy) (?:for|to) (?:e-?mail|mail|whatsapp|send|upload|attach|post|my|the|a)(?: [a-z]+)?|(?:small|light) enough|wie gro(?:ß|ss) (?:ist|wird) (?:die datei|das video|der film|das|es)|dateigröße|zu groß (?:für|zum|um)|wie ?viel (?:mb|speicher)|cu[aá]nto (?:pesa|ocupa)|(?:pesa mucho|muy pesado|tamaño del (?:archivo|vídeo|video))|(?:trop|très) (?:lourd|volumineux)[a-z]*|combien (?:de mo|pèse)[^.?!]*|taille (?:du|de la) (?:fichier|vidéo)|elle pèse|(?:fica|é|tá|está)(?: muito| mt)? pesado|quanto pesa|tamanho do (?:arquivo|ficheiro|vídeo)|quantos mb',
      '(?:文件|视频)?(?:有)?多大(?!年)|几(?:兆|个?m)|多少(?:兆|m)|文件大小|太大(?:了)?(?:吗|发|会)|体积|(?:ファイル)?サイズ(?:は|が)|容量|何mb|重(?:い|すぎ|くない)',
    ),
  },
  {
    what: 'format',
    said: anyOf(
      '(?:what|which) (?:file )?formats|(?:what|which) file ?types?|(?:will|does|can) (?:it|this|that) (?:play|work|run|open)(?: [a-z]+)? (?:on|in|with)|welche (?:datei)?formate|(?:läuft|funktioniert) (?:das|es) (?:auf|am|bei|im)|(?:en )?qu[eé] formatos|(?:funciona|se ve) en (?:la|el|un|mi)|quels formats|(?:ça|elle) (?:marche|passe) sur|quais formatos|(?:funciona|roda|toca) (?:no|na|em)',
      '(?:哪些|哪几种)格式|能(?:不能)?在[^，。]{1,8}(?:播放?|打开|放)|どんな(?:形式|フォーマット)|で再生でき',
    ),
  },
  {
    what: 'where',
    said: anyOf(
      "where(?:'s|s)? (?:is|are|do|can|will|did|does|would)?[^.?!]{0,24}(?:file|video|film|saved?|stored|find it|it go|it end up)|(?:which|what) folder|usb(?:-| )?(?:stick|drive)?|(?:saved|stored) (?:under|to|in|as|where)|what(?:'s| is)? (?:the )?file ?(?:name|called)|wo (?:finde|ist|liegt|sind|wird)[^.?!]{0,30}(?:datei|video|film|es|gespeichert)|usb-?stick|d[oó]nde (?:está|queda|encuentro|se guarda|lo encuentro)|où (?:est|se trouve|je trouve|trouver|la trouver)|clé usb|onde (?:está|fica|acho|encontro|salvou|foi)|pen ?drive",
      '(?:视频|文件|成片|影片)(?:存|保存|放|导出|在)[^，。]{0,3}哪|(?:存|保存|导出)(?:在|到)(?:了)?哪|u盘|优盘|文件名(?:是|叫)|どこ(?:に|で)[^。]{0,8}(?:保存|あり|見つ|ある)|usbメモリ',
    ),
  },
  {
    what: 'privacy',
    said: anyOf(
      '(?:is|are|was|were|does|do|did|will|has|have|where)[^.;!?]{0,50} (?:cloud|uploaded|servers?|internet|private|safe)|who (?:can|else can|will|else will) see|(?:anyone|anybody|someone|somebody|everyone|everybody|(?:other|strange) ?people|others|strangers)(?: else)? (?:(?:is |are )?(?:going to |gonna )?(?:be able to )|can |could |will )(?:see|watch|find) (?:it|this|that|the (?:video|film|letter))|(?:can|will|could) (?:anyone|anybody|people|others|strangers)(?: else)? (?:see|watch|find) (?:it|this|that|the (?:video|film|letter))|(?:save|store|keep|back)[a-z]* (?:it |this |the video |up )*(?:in|on|to) (?:the |my |our )?(?:i?cloud|google drive|dropbox|onedrive)|hochgeladen|datenschutz|in der cloud|en la nube|privacidad|se suben?|vie privée|confidentiel[a-z]*|dans le cloud|na nuvem|privacidade',
      '(?:上传|传到|存到|放到)(?:了)?(?:云|网|服务器)|会不会(?:上传|泄露)|隐私|谁(?:能|会)看到|クラウド|アップロードされ|プライバシー',
    ),
  },
  {
    what: 'rights',
    said: anyOf(
      'copyright[a-z]*|licen[sc]e[ds]?|royalt(?:y|ies)(?:-free)?|gema|urheberrecht[a-z]*|derechos de autor|droits? d.auteur|libre de droits?|direitos autorais|monetise[a-z]*|monetize[a-z]*|free to use',
      '版权|侵权|授权|商用|著作権',
    ),
  },
  {
    what: 'complete',
    said: anyOf(
      '(?:is|are|was) (?:the |my )?(?:whole|entire|complete|all (?:of )?(?:the|my)|every) (?:of )?(?:the |my )?(?:letter|text|script|words?|poem|speech|story)[^.?!]*|(?:did|have) (?:you|u) (?:change|changed|alter|altered|rewrite|rewritten|cut|shorten|shortened|leave|left) (?:any(?:thing)?|some(?:thing)?)[^.?!]*(?:words?|text|letter|out)?|or did you leave anything out|(?:ist|steht) (?:der|die|das|mein) (?:ganze|komplette)[rs]? (?:brief|text|skript|gedicht)|hast du (?:etwas|was|am text|an meinem text)[^.?!]{0,24}(?:weggelassen|geändert|gekürzt)|text (?:vollständig|komplett)|(?:está|sale) (?:toda la carta|todo el texto)|(?:cambiaste|quitaste|has cambiado|has quitado) (?:algo|alguna)|(?:toute la lettre|tout le texte)[^.?!]{0,12}(?:est|y)|(?:as-tu|avez-vous|tu as|vous avez) (?:changé|enlevé|coupé|modifié) (?:quelque chose|des mots|du texte|mon texte)|(?:a carta|o texto) (?:está |entrou )?(?:toda|todo|inteira|inteiro|complet[ao])|(?:mudou|cortou|tirou) (?:algo|alguma|alguma coisa)',
      '(?:信|稿子?|文字|内容|文案|诗)[^，。]{0,6}(?:完整|全(?:吗|了|的)|齐|都在)|有没有(?:改|漏|少|删)[^，。]{0,6}(?:字|信|内容|话|文)|(?:改|漏|删)(?:了|过)我?的?(?:字|内容|信|话)(?:吗|没)|(?:文章|手紙|文字|原稿)[^。]{0,8}(?:全部|すべて|省略|変え)[^。]{0,8}か',
    ),
  },
  {
    what: 'all',
    said: anyOf(
      "(?:did (?:you|u) use|are|have (?:you|u) (?:used|got)|is|did) (?:all|every|each)(?: of)?(?: the| my| our| them| these)? ?(?:\\d+ ?)?(?:photos?|pictures?|pics?|images?|files?|clips?|one)?(?: (?:of them|i gave you|make it))?(?: in| used| there| included| ?[?]|$)(?! (?:black|the wrong|the same))[^.?!,]*|(?:which|what|why|any)[^.?!]{0,34}(?:left out|leave out|leaving out|missing|not in (?:it|there|the (?:video|film))|n't (?:you )?use|n't (?:in|used)|not used)[^.?!]*|did (?:you|u) (?:leave|miss|skip|forget)[^.?!]{0,24}(?:photo|picture|pic|image|clip|one|any|out)[^.?!]*|(?:sind|hast du|wurden|habt ihr) (?:da |jetzt |auch |denn )*alle (?:bilder|fotos|dateien|clips)[^.?!]*|welche[sn]? (?:bild(?:er)?|fotos?) (?:fehl|ist nicht|sind nicht|hast du (?:nicht|weg))[^.?!]*|(?:fehlt|fehlen) (?:da )?(?:noch )?(?:etwas|was|ein|bilder|welche)[^.?!]*|(?:están|has usado|usaste|pusiste|has puesto) tod[ao]s[^.?!]*|(?:falta|faltan) (?:alguna?s?|fotos?)[^.?!]*|(?:toutes les|tous les) (?:photos|images|fichiers|clips) (?:sont|y sont)[^.?!]*|(?:as-tu|avez-vous|tu as|vous avez) (?:mis|utilisé|pris) tou[^.?!]*|il manque (?:une|des|quelque)[^.?!]*|(?:usou|colocou|entraram|estão|botou) tod[ao]s[^.?!]*|(?:ficou|ficaram) de fora[^.?!]*",
      '(?:照片|图片|素材|文件|图)?(?:都|全部?|全都)(?:用|放|加|在)[^，。]{0,6}(?:了吗|了没|吗|没有)|用了(?:哪|几|多少)(?:些|张)?|(?:漏|少|缺|落)[了掉]?(?:哪|谁|什么|几张|一张)[^，。]{0,6}|哪(?:些|几张|张)(?:照片)?(?:没|漏|不在)[^，。]{0,6}|(?:全部|すべて|全て|全)[^。]{0,4}(?:入って|使って|入り)[^。]{0,6}か|(?:入って|使って)(?:い)?ない(?:写真|の)',
    ),
  },
  {
    what: 'framing',
    said: anyOf(
      'why (?:is|are|does|do|did|was)[^.?!]{0,40}(?:cut off|cropped|cut|black bars?|borders?|edges?|bars)[^.?!]*|warum [^.?!]{0,40}(?:abgeschnitten|angeschnitten|rand|ränder|balken)|por qu[eé] [^.?!]{0,40}(?:cortad[ao]s?|bordes?|franjas)|pourquoi [^.?!]{0,40}(?:coupées?|rognées?|bords?|bandes)|porqu?e? ?(?:que )?[^.?!]{0,40}(?:cortad[ao]s?|bordas?|faixas)',
      '(?:为什么|怎么|为何)[^。？]{0,12}(?:黑边|边框|裁|切|截)|(?:なぜ|どうして|なんで)[^。]{0,14}(?:切れ|黒い|余白)',
    ),
  },
  {
    what: 'music',
    said: anyOf(
      "why(?: is|’s|'s|s| do i hear)? (?:there )?(?:any |a |some |this )?(?:music|song)(?: in (?:it|there|here))?(?: at all)?(?= ?[?.!,]|$)|where (?:does|did|is) (?:the|that|this) (?:music|song)(?: come)? from|(?:why|does|did|is)[^.?!]{0,20}(?:the )?(?:music|song)[^.?!]{0,16}(?:stop|end|cut|so sudden)[a-z]*[^.?!]*|(?:what|which) (?:song|music|tune|track)(?: (?:is|did|have|do))?|who (?:sings|made|wrote|composed|plays) (?:the|this|that)[^.?!]*|warum [^.?!]{0,20}musik[^.?!]{0,20}(?:hört|endet|bricht)[^.?!]*|welche[sr]? (?:musik|lied)|qu[eé] (?:canción|música) (?:es|suena)|quelle (?:musique|chanson)|(?:que|qual) (?:é a )?música",
      '(?:什么|啥|哪首)(?:歌|音乐|曲子?)|(?:音乐|歌)[^，。]{0,6}(?:为什么|怎么)[^，。]{0,6}(?:停|断|没)|(?:何の|なんの|どの)曲|曲名',
    ),
  },
  {
    what: 'length',
    said: anyOf(
      'how long (?:is|does|will|are)(?: (?:it|this|the (?:whole )?(?:video|film|thing|slideshow)))(?: (?:now|last|run|be|take))?(?= ?(?:[?.!,]|$|now|and))|(?:is|be) (?:it )?too (?:long|short) for [^.?!]*|wie lang(?:e)? (?:ist|dauert|läuft|geht) (?:das|es|der film|das video)|cu[aá]nto dura|combien de temps (?:dure|fait)|quanto tempo (?:dura|tem|tá|ficou)',
      '(?:一共|总共|现在)?(?:有)?(?:多长|多久|几分钟|多少秒)(?:时间)?(?:了|啊|呀)?(?:？|\\?|$)|会不会太(?:长|短)|(?:全部で|動画は)?(?:何分|何秒|どのくらい|どれくらい)(?:の長さ|です|ありますか)',
    ),
  },
  {
    what: 'why',
    said: anyOf(
      "^[^a-z]*(?:and |but |so |ok |hm+,? |also,? )*(?:why|how come|what's with)(?! (?:not|don't))[^.?!]*|^(?:warum|wieso|weshalb) [^.?!]*|^¿?por qu[eé] [^.?!]*|^pourquoi [^.?!]*|^por ?que [^.?!]*",
      '^(?:为什么|为啥|怎么会)|^(?:なぜ|どうして|なんで)',
    ),
  },
  {
    what: 'picture',
    weak: true,
    said: anyOf(
      "^[^a-z]*(?:(?:and|but|so|ok|hm+|also|hey|btw|just)[, ]+)*(?:does|is|are|did|has|was|where(?:'s|s)?|when(?:'s|s)?|what(?:'s|s)?|how (?:long|fast|loud)|which) [^.?!]*|^(?:wo|wann|wie lange?|hat|ist|kommt|hast du|welche[sr]?) [^.?!]*|^¿?(?:d[oó]nde|cu[aá]ndo|cu[aá]nto|está|tiene|cuál) [^.?!]*|^(?:où|quand|combien|est-ce que|quelle?|a-t-(?:il|elle)) [^.?!]*|^(?:onde|quando|quanto|cadê|qual|tem) [^.?!]*",
      '^.*(?:(?:吗|呢|没有|哪儿?|多久|多长时间|几秒|是不是)(?:了|啊|呀)?|か)[？?]?$',
    ),
  },
  {
    what: 'vague',
    weak: true,
    said: anyOf(
      "^(?:(?:sorry|hm+|ugh|no|nah|well|tbh|honestly|ok|but)[ ,.]+)*(?:(?:it'?s|that'?s|this is|it looks|looks|this looks) (?:just |really |so |kinda |a bit )*)?(?:bad|awful|terrible|horrible|ugly|rubbish|crap|trash|shite?|garbage|hideous|not what i (?:wanted|meant|asked for|had in mind)|not like that|meh)[ .!?]*$|^(?:das (?:ist|sieht) )?(?:so )?(?:hässlich|furchtbar|schrecklich|scheiße|schlecht|doof|mist)(?: aus)?[ .!]*$|^(?:qué |está |es |se ve |quedó )?(?:muy )?(?:feo|fea|horrible|fatal|mal)[ .!]*$|^(?:c'est )?(?:moche|nul|pas beau|horrible|affreux)[ .!]*$|^(?:ficou |tá |está |que )?(?:muito )?(?:feio|horrível|ruim|péssimo)[ .!]*$",
      '^(?:也|太|真|好)?(?:难看|丑|土|垃圾|差|烂)(?:死)?(?:了|啊|啦|了吧)*[。！!]*$|^(?:不好看|不行|不满意|什么玩意儿?|不是我要的|不是这样)[。！!啊啦]*$|^(?:ひどい|ダサい|よくない|良くない|イマイチ)(?:です)?(?:ね)?。?$',
    ),
  },
  {
    what: 'thanks',
    weak: true,
    said: anyOf(
      '(?:slaps|fire|lit|banger|a gem|a legend|lol|lmao|rofl|(?:ha){2,}h?|omg|goosebumps)|made (?:me|her|him|us|them) (?:cry|laugh|smile)|i.m crying|hammer|mega|geil|wahnsinn|bomba|trop bien|génial|top',
      '哈哈|笑死|绝了|太(?:棒|赞|好看|感动|美|牛)|666|yyds|好美|好看|泪目|破防|最高|素敵|すごい|🔥|😍|🥹|👏|❤',
    ),
  },
];
