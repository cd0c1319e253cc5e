import type { Rewriting } from '../../../../../language/rewrite.ts';
import { DONE, rule } from './shared.ts';

type Tongue = 'es' | 'de' | 'fr' | 'pt' | 'ja';

/** One thing that people say, in each language as it is typed on a phone; with the words that are read for it. */
interface Kind extends Readonly<Partial<Record<Tongue, string>>> {
  readonly read: string;
}

const ENDS = '(?= ?(?:$|[,.;!?]))';
const JA_ENDS = '(?=$|[。、,.!！?？\\n])';
/** What stands on the screen without quotes: no picture, and no sound. */
const WORDS_ES =
  '(?!(?:el |la |los |las |una? |mi )?(?:fotos?|im[aá]gen|clip|v[ií]deo|logo|m[uú]sica|canci|t[ií]tulo|texto|letra|negro|[\\ue100-\\ue3fe]))';
const WORDS_PT =
  '(?!(?:o |a |os |as |uma? |meu |minha )?(?:fotos?|imag|clipe|v[ií]deo|logo|m[uú]sica|t[ií]tulo|texto|letra|preto|[\\ue100-\\ue3fe]))';
const WORDS_FR =
  "(?!(?:le |la |les |l['’]|une? |mon |ma )?(?:photos?|images?|clip|vid[ée]o|logo|musique|chanson|titre|texte|noir|[\\ue100-\\ue3fe]))";
/** Looks, places and times that a title may be given instead of words. */
const LOOKS_JA =
  '赤|青|白|黒|黄|緑|紫|金|銀|色|ピンク|オレンジ|グレー|大き|小さ|太|細|上|下|左|右|中央|真ん中|フォント|明朝|ゴシック|手書き|消|なし|秒|長|短|最初|最後|表示|派手|シンプル|おしゃれ|かわい|目立';
const KIN_JA =
  '(?:お?(?:ばあ|じい|かあ|とう|母|父)(?:ちゃん|さん)|祖母|祖父|母|父|みんな|子ども|子供|年配の?人?|高齢者?|お年寄り|老人|お客さん|両親|義母|義父)';

/** In the order of their use. */
const KINDS: readonly Kind[] = [
  // Who cannot see or hear well is why: no word of it is looked at again.
  {
    read: ' please ',
    es: ',? ?(?:(?:que|porque|pq|xq|es que|ya que|para que) )?(?:mi|mis|la|el) (?:abuel|madr|padr|mam|pap|t[ií][oa]|suegr)\\p{L}* (?:ya |casi |tambi[eé]n )?(?:(?:no )?(?:ven?|oyen?|leen?|pued\\p{L}*|alcanz\\p{L}*|anda|lo|la|los|las)(?!\\p{L}))[^,.;!?]*',
    de: ',? ?(?:(?:weil|da|denn|damit) )?(?:meine?r? |die |der |unsere? )?(?:oma|opa|omi|opi|mama|mutter|papa|vater|tante|eltern|gro(?:ß|ss)eltern|schwiegermutter) (?:(?:sieht|h[öo]rt|liest|kann|versteht|es|sie|das)(?!\\p{L}))[^,.;!?]*',
    fr: ",? ?(?:(?:car|parce que?|pcq|vu que|pour que) )?(?:ma|mon|mes|la|le) (?:grand[- ]?m[eè]re|grand[- ]?p[eè]re|mamie|mamy|papi|papy|m[eè]re|p[eè]re|maman|papa|tante|parents|grands-parents) (?:(?:n[e'’] ?)?(?:voit|voient|entend|entendent|lit|lisent|comprend|a du|arrive|puisse)(?!\\p{L}))[^,.;!?]*",
    pt: ',? ?(?:(?:que|porque|pq|pois|pra|para) )?(?:minha|meu|meus|a|o) (?:v[óoô]|av[óoô]|vov[óoô]|m[ãa]e|pai|tia|tio|sogra|sogro|pais) (?:(?:j[aá] |tamb[eé]m )?(?:n[ãa]o |mal )?(?:enxerga|v[êe]|ouve|escuta|l[êe]|entende|consegue|conseguir)(?!\\p{L}))[^,.;!?]*',
    ja: `${KIN_JA}(?:が|にも|でも|は)?(?:(?:ちゃんと|よく)?(?:読め|見え|見られ|聞こえ|聞き取れ|わか|分か)(?:る)?(?:よう|様)に|(?:目|耳)が(?:悪|遠|見えにく|よく見えな)(?:い|く)?(?:ので|から|の|て)|(?:読め|見え|聞こえ)(?:ない|にくい|づらい)(?:ので|から|って言うので)?)、?`,
  },
  // Where it is seen too small is why, and while somebody speaks is what a recording is for.
  {
    read: ' please ',
    es: ',? ?(?:y )?no se (?:lee|ve|distingue)(?: nada| bien)? (?:en|desde) (?:el|mi|un) (?:m[óo]vil|celular|cel|tel[ée]fono)|mientras (?:yo )?hablo',
    de: '(?<=(?:klein|lesen|lesbar|erkennen)[^.;!?]{0,12})(?: am| auf (?:dem|meinem)) (?:handy|telefon|smartphone)|w[äa]hrend ich (?:rede|spreche)',
    fr: ',? ?(?:et )?on (?:ne )?(?:lit|voit) (?:rien|pas|mal) sur (?:le|mon|un) (?:t[ée]l[ée]phone|portable|mobile|smartphone)|pendant que je parle',
    pt: ',? ?(?:e )?n[ãa]o d[áa] (?:pra|para) (?:ler|ver)(?: nada| direito)? no (?:celular|telefone|cel)|enquanto (?:eu )?falo',
  },
  {
    read: ' my voice ',
    pt: 'meu [áa]udio(?: d[oe] (?:zap|whats\\p{L}*|voz))?',
  },
  // What is covered is why.
  {
    read: ' please ',
    es: ' (?:que|porque|pq|xq) (?:me |nos |le )?(?:tapan?|ocultan?|esconden?)(?!\\p{L})[^,.;!?]*',
    de: ',? ?(?:(?:weil|da|denn|sonst) )?(?:sie |er |es |das |die |der )?(?:verdeck|[üu]berdeck)\\p{L}*[^,.;!?]*',
    fr: ',? (?:(?:car|parce que?|pcq|qui|sinon) )?(?:[çc]a |il |elle |ils |elles |qui )(?:cachent?|masquent?|couvrent?)(?!\\p{L})[^,.;!?]*',
    pt: ' (?:que|porque|pq|pois) (?:t[aáãa]o? |est[aã]o? |fica )?(?:tampando|cobrindo|escondendo|tapam?|tampam?|cobrem?)(?!\\p{L})[^,.;!?]*',
    ja: '[^、。 ]{1,12}(?:が|に)(?:隠れ|かぶ|被)(?:る|って|ってる|っている|てる|ている|ちゃう)?(?:ので|から|ため|し)、?',
  },
  // Words for the start, for the end, for a picture.
  {
    read: '. title: ',
    es: `(?:(?:y )?que )?al (?:principio|inicio|comienzo) (?:que )?(?:ponga|diga|se lea|escribe|escr[ií]beme)(?: el texto| las palabras| que)? ${WORDS_ES}`,
    fr: `(?:et )?au d[ée]but (?:[ée]cri[st]|[ée]crivez|il y a [ée]crit|qu['’]il y ait [ée]crit) ${WORDS_FR}`,
    pt: `(?:e )?(?:no|ao) (?:come[cç]o|in[ií]cio) (?:que )?(?:diga|escreva|escreve|tenha escrito|esteja escrito) ${WORDS_PT}`,
  },
  {
    read: '. title: $1',
    de: '(?:der |als )?titel (?:soll|muss|sollte|kann) ([^.,;!?\\ue000-\\ue0fe]{2,60}?) (?:hei(?:ß|ss)en|lauten)',
    ja: `タイトル(?:を|は)(?![^、。]{0,30}(?:${LOOKS_JA}))([^、。「」『』\\ue000-\\ue3fe]{2,30}?)(?:に(?:して|変えて|変更して|変更|お願い)|で(?:お願い(?:します)?|よろしく))(?:ください|ほしい|下さい)?${JA_ENDS}`,
  },
  {
    read: '. title: $1',
    de: '(?:am anfang|zu beginn) (?:soll|muss|sollte) ([^.,;!?\\ue000-\\ue3fe]{2,60}?) (?:stehen|zu lesen sein)',
  },
  {
    read: '. closing: $1',
    de: '(?:ganz )?(?:am ende|am schluss|zum schluss) (?:soll|muss|sollte)(?: noch)? ([^.,;!?\\ue000-\\ue3fe]{2,60}?) (?:stehen|zu lesen sein)',
  },
  {
    read: '. write on photo $1: $2',
    de: '(?:auf|unter) (?:dem )?(?:foto|bild) (\\d{1,2}) (?:soll|muss|sollte) ([^.,;!?\\ue000-\\ue3fe]{2,60}?) (?:stehen|zu lesen sein)',
  },
  // The names of the files under their pictures.
  {
    read: ' captions with names ',
    es: '(?:pon(?:me|le)?|escribe|a[ñn]ade|agrega|quiero|mete)(?: a cada foto)? (?:el |los )?nombres? (?:de|a|en) (?:cada|las|todas las) (?:una|fotos?|im[aá]gen(?:es)?)(?: (?:de las fotos|abajo|debajo|encima|en cada una))*',
    fr: '(?:mets?|mettez|[ée]cri[st]?|[ée]crivez|ajoute[rz]?|affiche[rz]?)(?:[- ]moi)? (?:le |les )?noms? (?:de|des|sur|sous) (?:chaque |les |toutes les )?(?:photos?|images?)(?: (?:dessous|en[- ]dessous|en bas|en l[ée]gende))*',
    pt: '(?:escrev[ae]r?|colo(?:ca|que)r?|p[oõ][er]|bota|mete) (?:o |os )?nomes? (?:de|em|das|da|nas?) (?:cada |todas as )?(?:fotos?|imagens?|imagem)(?: (?:embaixo|em baixo|abaixo|por baixo))*',
  },
  // What is cut off.
  {
    read: DONE.uncropped,
    es: '(?:se )?(?:le |les |me |nos |la |las )?(?:cort[aóo]n?|ha cortado|queda cortada) (?:la |las )?(?:cabezas?|caras?|pies)|(?:la|las|una) (?:cabezas?|caras?) (?:sale|est[aá]|salen|est[aá]n|queda|quedan|aparece) cortadas?',
    fr: '(?:la |les |une |sa |ses )(?:t[eê]tes?|pieds|visages?) (?:est|sont|a [ée]t[ée]|ont [ée]t[ée]) (?:coup|tronqu|rogn)\\p{L}+|(?:il manque|[çc]a coupe|on voit pas) (?:toute )?(?:la |les |sa |ses )?(?:t[eê]tes?|pieds)',
  },
  {
    read: ' more colour ',
    es: `(?:m[aá]s (?:color(?:es)?|viveza)|colores m[aá]s vivos)(?: (?:a|en) (?:todas )?las fotos)?${ENDS}`,
    de: `(?:mehr farben?|(?:viel )?farbiger|bunter|kr[äa]ftigere farben|knalligere farben)${ENDS}`,
    fr: `(?:plus de couleurs?|couleurs plus vives|plus color[ée]e?s?)${ENDS}`,
    pt: `(?:mais cor(?:es)?|cores mais vivas|mais colorid[oa]s?)${ENDS}`,
  },
  // Sound.
  {
    read: ' mute the clips ',
    fr: '(?:coupe[rz]?|enl[eè]ve[rz]?|vire[rz]?|supprime[rz]?|retire[rz]?) le son (?:de la |des |du )(?:vid[ée]os?|clips?)',
  },
  {
    read: ' too quiet ',
    de: '(?:(?:ist|sind|klingt|bleibt) )?(?:so|zu|viel zu|sehr|etwas zu|ziemlich|arg) leise(?= ?(?:$|[,.;!?]| und | mach))',
    pt: '(?:t[aáã]o?|est[aá]|ficou) (?:t[aã]o |muito |mt |mto |bem )baix(?:o|a|inh[oa])(?= ?(?:$|[,.;!?]| e ))',
  },
  {
    read: ' fade the music out at the end ',
    es: 'que la m[uú]sica (?:acabe|termine|se vaya|baje|se apague|desaparezca) (?:poco a poco|de a poco|suave(?:mente|cito)?|despacio|despacito)(?: al final)?',
    fr: "(?:que )?la musique (?:(?:doit|devrait|faut qu['’]elle) )?(?:s['’ ]?arr[eêè]te?r?|se terminer?|se termine|finir|finisse|baisser?) (?:tout )?(?:en douceur|doucement|progressivement|petit [aà] petit)(?: [aà] la fin)?(?:,? pas d['’]un coup)?",
  },
  {
    read: ' voiceover louder ',
    ja: '(?<!(?:音楽|曲|bgm)[^。]{0,14})(?:声|音声|ナレーション|読み上げ)(?:が|は)?(?:ちょっと|少し|全然)?(?:小さ(?:すぎ|過ぎ|い|くて)|聞こえ(?:ない|にくい|づらい|ません)|聞き取れない)[^、。]*',
  },
  {
    read: ' music louder ',
    ja: '(?:音楽|曲|bgm)(?:が|は)(?:ちょっと|少し|全然)?(?:小さ(?:すぎ|過ぎ|い)|聞こえ(?:ない|にくい|づらい|ません))[^、。]*',
  },
  {
    read: ' read aloud ',
    es: '(?:que )?alguien (?:lo |la |las |los )?(?:leyendo|lea|ley[eé]ndol[ao]|narrando|narre)(?:lo|la)?',
    de: 'jemand(?:em|en)?,? (?:(?:der |die |es |das |ihn |den text )*)(?:vorliest|vorlesen|vorgelesen|liest(?: vor)?)',
    fr: "quelqu['’]un (?:qui )?(?:(?:le|la|les) )?(?:lit|lise|raconte|lisant)",
    pt: 'algu[eé]m (?:lendo|narrando|l[êe]|leia|ler)(?: (?:o texto|a carta|tudo))?',
    ja: '(?:誰か|だれか)(?:が|に)(?:読ん|朗読|読み上げ)[^、。]*',
  },
  {
    read: ' read aloud ',
    es: '(?:bien )?le[ií]d[oa]s|narrad[oa]s',
    fr: 'lues?(?: [àa] (?:voix )?haute(?: voix)?)?(?= ?(?:$|[,.;!?]| et | avec ))',
    pt: '(?:bem )?lid[oa]s?(?= ?(?:$|[,.;!?]| e | com ))|narrad[oa]s?',
  },
  { read: 'もっと', ja: '(?:もう)?(?:一|ひと)回り' },
  {
    read: ' read aloud ',
    de: '(?:lass(?:t|en)? )?(?:das|es|ihn|sie|alles|den (?:text|brief)|die (?:texte|karte))? ?vorlesen lassen|lass(?:t|en)? (?:das|es|ihn|sie|alles|den (?:text|brief)) (?:bitte )?vorlesen',
    fr: "fai(?:re|s|tes) lire (?:(?:le|les|la|tout|[çc]a) ?(?:textes?|lettre)? ?)?(?:par (?:une voix|quelqu['’]un))?",
  },
  // What moves, how it ends, and a font that nobody likes.
  {
    read: DONE.still,
    fr: '(?:que )?(?:les |mes )?photos? (?:ne )?(?:doivent (?:pas|plus) bouger|bougent (?:pas|plus))',
    es: 'no quiero (?:que )?(?:las )?fotos (?:se )?(?:movi[ée]ndose|muevan)',
  },
  {
    read: DONE.ending,
    de: '(?:das |der )?(?:ende|schluss) (?:kommt|ist|wirkt) (?:viel |etwas |ein bisschen )?zu (?:pl[öo]tzlich|abrupt|abgehackt)|h[öo]rt (?:viel |etwas )?zu (?:pl[öo]tzlich|abrupt) auf',
    pt: '(?:o )?final (?:ficou|est[áa]|t[áa]|[ée]) (?:muito |meio |bem )?(?:seco|brusco|abrupto|repentino)|(?:acaba|termina) (?:do nada|de repente)',
  },
  {
    read: DONE.otherFont,
    es: 'no me gusta (?:nada )?(?:la|esta) (?:letra|fuente|tipograf[íi]a),? (?:pon|ponle|usa|mejor|prefiero|quiero)[^,.;!?]{0,14} m[áa]s (?:elegante|bonita|fina)',
    fr: "(?:je )?(?:n['’])?j?['’]?aime pas (?:la|cette) (?:police|[ée]criture|typo),? (?:mets|prends|utilise|plut[ôo]t)[^,.;!?]{0,22} (?:plus )?(?:[ée]l[ée]gante?|joli|jolie|fine)",
    pt: 'n[ãa]o gostei d(?:a|essa) (?:letra|fonte),? (?:p[õo]e|coloca|usa|bota)[^,.;!?]{0,14} mais (?:elegante|bonita|fina)',
  },
  {
    read: ' fotos paradas ',
    pt: 'n[ãa]o quero (?:que )?(?:as )?fotos (?:fiquem )?(?:se )?(?:mexendo|mexam|movendo|movam)',
  },
  // What sounds behind all of it is no box behind words.
  {
    read: '$1 as music',
    es: '([\\ue100-\\ue1fe]\\ue0ff*) de fondo',
    pt: '([\\ue100-\\ue1fe]\\ue0ff*) (?:de|ao) fundo',
    fr: '([\\ue100-\\ue1fe]\\ue0ff*) en fond(?: sonore)?',
    de: '([\\ue100-\\ue1fe]\\ue0ff*) im hintergrund',
  },
  { read: 'beginne mit $1', de: 'fang(?:e|t|en)? mit ([^.,;!?]{2,40}?) an(?= ?(?:$|[,.;!?]| und ))' },
  { read: 'ende mit $1', de: 'hör(?:e|t|en)? mit ([^.,;!?]{2,40}?) auf(?= ?(?:$|[,.;!?]| und ))' },
  { read: '黒い帯', ja: '黒い?(?:縁|ふち|枠)(?=を|が|は|って)' },
  // The order.
  { read: 'zuerst ', de: 'erst (?=[^.;!?]{2,40},? (?:und )?dann )' },
  { read: 'primeiro $1, then ', pt: 'primeiro ([^.,;!?]{2,40}), (?:e )?depois ' },
  {
    read: '$2を$1の後に移動して',
    ja: '([\\ue100-\\ue1fe]\\ue0ff*)の(?:あと|後|次)に(?:は)?([\\ue100-\\ue1fe]\\ue0ff*)(?:の写真)?(?:を(?:置い|入れ|出し|見せ)て|が(?:来|く)る(?:よう)?に(?:して)?|で|を|が)(?:ください|ほしい|お願い(?:します)?)?(?=$|[。、,.!！?？\\n])',
  },
  {
    read: ' sort by date ',
    de: `(?:(?:bitte |die bilder |die fotos |alles )*nach (?:dem )?(?:datum|aufnahmedatum|uhrzeit)(?: sortier\\p{L}*| ordnen)?)${ENDS}`,
    fr: `(?:trie[rz]?|class\\p{L}*|range[rz]?|ordonne[rz]?)(?:[- ]les)? (?:les photos |les images |tout )?(?:par|dans l['’]ordre des) dates?${ENDS}`,
  },
  { read: ' reverse the order ', pt: `(?:na |em |a )?ordem (?:ao )?contr[aá]ri[ao]${ENDS}` },
  {
    read: 'クリップを',
    ja: '動画を(?=(?:一番)?(?:最初|最後|先頭|冒頭)(?!.{0,4}戻))',
  },
  // Questions.
  {
    read: ' how do i download it ',
    es: '[¿ ]*c[oó]mo (?:me )?(?:lo|la) (?:bajo|descargo|guardo|saco|exporto)',
    ja: '(?:どうやって|どうしたら)(?:ダウンロード|保存|書き出)[^、。]*',
  },
  {
    read: ' what music is it ',
    ja: `(?:この|今の)?(?:曲|音楽|bgm)(?:って|は|の名前は|名は)(?:何|なに|なん)(?:という|ですか|の曲|だろう|て曲)*(?:ですか)?${JA_ENDS}`,
  },
  // A price, and a telephone.
  {
    read: 'put the price ',
    es: '(?:(?:pon|ponle|a[ñn]ade|agrega|escribe) )?(?:el |un )?precio(?: de)? (?=(?:[€$] ?)?\\d)',
    de: '(?:(?:schreib|setz|mach) )?(?:den |der )?preis(?: von)? (?=(?:[€$] ?)?\\d)',
    fr: '(?:(?:mets?|ajoute|[ée]cri[st]?) )?(?:le |un )?prix(?: de)? (?=(?:[€$] ?)?\\d)',
    pt: '(?:(?:coloca|p[õo]e|bota|escreve) )?(?:o |um )?pre[çc]o(?: de)? (?=(?:r\\$ ?|[€$] ?)?\\d)',
  },
  {
    read: 'put the phone number ',
    es: '(?:(?:pon|ponle|a[ñn]ade|agrega|escribe) )?(?:el |nuestro |mi )?(?:n[úu]mero de )?(?:tel[ée]fono|tel\\.?|m[óo]vil|celular) (?=\\+?\\d)',
    de: '(?:(?:schreib|setz) )?(?:die |unsere |meine )?(?:telefonnummer|telefon|tel\\.?|handynummer|nummer) (?=\\+?\\d{3})',
    fr: '(?:(?:mets?|ajoute|[ée]cri[st]?) )?(?:le |notre |mon )?(?:num[ée]ro(?: de t[ée]l[ée]phone)?|t[ée]l[ée]phone|t[ée]l\\.?) (?=\\+?\\d)',
    pt: '(?:(?:coloca|p[õo]e|bota|escreve) )?(?:o |nosso |meu )?(?:n[úu]mero de )?(?:telefone|tel\\.?|celular|whats(?:app)?|zap) (?=\\+?\\(?\\d)',
    ja: '(?:電話番号|電話|tel)(?:は|の|を)?[:： ]*(?=\\d)',
  },
  // How letters are typed for words.
  { read: 'para ', pt: 'p/ ?', es: 'p/ ?' },
  { read: 'com ', pt: 'c/ ?' },
  { read: 'con ', es: 'c/ ?' },
  {
    read: ' bigger ',
    fr: "on (?:ne )?(?:voit|lit|arrive (?:pas |[aà] peine )?[aà] lire) (?:mal|pas bien|pas|[aà] peine|rien)(?= (?:le |les |l['’])?(?:textes?|titres?|[ée]criture|sous-titres?|l[ée]gendes?))",
  },
  { read: 'calm ', es: 'm[aá]s tranqui(?!\\p{L})' },
];

/** What is said in these ways in a language, and read by the same words in all of them. */
export const spokenKinds = (tongue: Tongue): readonly Rewriting[] =>
  KINDS.flatMap((kind): Rewriting[] => {
    const pattern = kind[tongue];
    if (pattern === undefined) return [];
    return [tongue === 'ja' ? [new RegExp(pattern, 'gu'), kind.read] : rule(pattern, kind.read)];
  });
