/** Words around a value that say what becomes of it: that it is another now, that it is to be added, that it is no value of the film at all. */

/** Something is otherwise than the film says. */
export const CHANGED =
  /(?<!\p{L})(?:now|actually|instead|wrong|incorrect|mistake|typo|oops|sorry|not|no longer|chang\w+|chnage\w*|correct\w*|fix\w*|updat\w+|mov(?:ed|ing)|new|went|gone|dropped|raised|rose|increased|turns out|it turned out|in the end|should (?:be|say|read)|supposed to|meant|make it|different|back to|final(?:ly)?|ahora|ya|cambi\w+|corrig\w+|corrección|equivoqu?\w+|error|en realidad|nuev\w+|sube|subió|baja|bajó|jetzt|doch|geändert|ändern?|ändert|falsch|richtig|korrigier\w*|statt|stattdessen|neu\w*|verschoben|tatsächlich|eigentlich|maintenant|désormais|finalement|chang\w+|corrige\w*|erreur|faux|fausse|trompé\w*|plutôt|nouve\w+|en fait|agora|mudou|mudar?|muda|corrige|corrigir|errad\w+|erro|na verdade|nov[ao]s?|subiu|baixou|passou|bota|troca)(?!\p{L})|改|换成|換成|变成|變成|写错|寫錯|打错|打錯|错了|錯了|写反|寫反|记错|記錯|搞错|搞錯|弄错|弄錯|不是|其实|其實|应该是|應該是|现在是|現在是|延到|延期|推迟|推遲|提前|涨到|漲到|降到|更新|正确|正確|更正|変更|直し|直して|間違|じゃなくて|ではなく|なりました|になった|正しく|修正/iu;
/** Something is so: it is told, and nothing is to be made. */
export const STATED =
  /(?<!\p{L})(?:is|are|was|were|it's|its|it is|there are|there's|they're|closes?|opens?|starts?|begins?|ends?|costs?|es|son|será|está|abre|cierra|cuesta|ist|sind|war|öffnet|schließt|kostet|beginnt|c'est|est|sont|ouvre|ferme|coûte|commence|arrive|é|são|fica|fecha|custa|começa)(?!\p{L})|是|到|为|為|です|だ|から/iu;
/** Somebody wants something that is not there: it is to be added, and nothing is another than it was. */
export const ADDED =
  /(?<!\p{L})(?:add|adding|write|insert|include|append|show|display|mention|also (?:say|put)|put|stick|agreg\w+|añad\w+|pon(?:le|er|ga|gas)?|escrib\w+|füge?|hinzu\w*|schreib\w*|ergänz\w*|ajout\w+|mets|mettre|écri[st]\w*|adicion\w+|acrescent\w+|coloc\w+|p[oõ]e|escrev\w+)(?!\p{L})|加上|加个|加個|加一|再加|添加|写上|寫上|放上|标上|標上|追加|入れて|書いて|加えて/iu;
/** How the film is made, not what it says. */
export const MADE =
  /(?<!\p{L})(?:sec|secs|seconds?|photos?|pictures?|pics?|images?|slides?|clips?|music|song|volume|louder|quieter|sound|faster|slower|speed|font|size|bigger|smaller|larger|zoom|fade|transition|fps|resolution|16:9|9:16|each one|longer|shorter|segundos?|fotos?|imágenes|música|canción|volumen|sekunden?|bild(?:er|ern)?|musik|lied|lautstärke|secondes?|photos|images?|musique|chanson|imagens|volume|cards?|screens?|pages?)(?!\p{L})|秒|张|張|照片|图片|圖片|音乐|音樂|音量|字体|字體|字号|倍|转场|轉場|镜头|鏡頭|写真|画像|音楽|曲|スライド|屏|页|頁/iu;
/** The last of several values, or the first. */
export const LAST =
  /(?<!\p{L})(?:last|latest|final|última|último|letzte[rsn]?|dernière?|derniers?)(?!\p{L})|最后|最後|末班|最晚|最終/iu;
export const FIRST =
  /(?<!\p{L})(?:first|earliest|primer[ao]?|erste[rsn]?|premi(?:er|ère)|primeir[ao])(?!\p{L})|最早|首班|头班|第一班|最初|始発/iu;
/** What stands before a value that is not so. */
export const NOT_SO =
  /(?<!\p{L})(?:not|no longer|isn't|instead of|rather than|no|en vez de|en lugar de|nicht|statt|anstatt|kein|keine|pas|plus|au lieu (?:de|du)|não|em vez de|no lugar de|from)(?: (?:the|el|la|los|le|les|der|die|das|den|o|a|am|on|at|just|only|for))?[ '’]*$|(?:不是|而不是|不再是|从|從|把)$/iu;

/** What a value is of, in the words for its kind. */
export const KIND_WORDS: Readonly<Record<string, RegExp>> = {
  price:
    /(?<!\p{L})(?:prices?|costs?|fees?|rent|deposit|entry|admission|tickets?|precio|coste|costo|entrada|preis|eintritt|prix|tarif|entrée|preço|valor|ingresso)(?!\p{L})|价|價|费|費|钱|錢|票|値段|価格|料金/iu,
  phone:
    /(?<!\p{L})(?:phone|telephone|mobile|cell|number|tel|teléfono|telefono|número|numero|telefon\w*|nummer|handy|téléphone|numéro|telefone|celular)(?!\p{L})|电话|電話|手机|手機|号码|號碼|番号/iu,
  year: /(?<!\p{L})(?:year|año|jahr|année|ano)(?!\p{L})|年/iu,
  percent:
    /(?<!\p{L})(?:discount|off|descuento|rabatt|remise|réduction|desconto)(?!\p{L})|折|优惠|優惠|割引/iu,
};

/** Words that say nothing of what a value is of. */
export const EMPTY: ReadonlySet<string> = new Set(
  `the a an and or of in on at to for with from by my our your his her their its it is are was were be been that this these those there
   so we i you he she they me us now please pls can could would you u just only really actually instead not no wrong incorrect mistake typo oops sorry
   change changed changes fix fixed correct update updated make say says said should must has have had new old want wants need please thanks thank
   el la los las un una y o de del en al para por con que es son ya ahora lo se le
   der die das den dem ein eine und oder von im am zu zum mit für ist sind jetzt bitte doch
   le la les un une et ou de du des en au aux pour avec que est sont on nous c ce cette finalement
   o a os as um uma e ou de do da em no na para por com que é são agora
   number price date time day hours address phone website year text title caption part everywhere all video film
   turned turns out end up went gone got will there again also too yes ok okay well hey hi oh wait hmm haha lol`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
