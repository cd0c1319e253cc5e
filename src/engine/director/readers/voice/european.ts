import { CALM, DEEP, FAST, HIGH, LIVELY, OLD, SLOW, YOUNG, type VoiceWords } from './words.ts';

/** What other languages say of voices, everyday words. */

export const SPANISH: VoiceWords = {
  speakers: {
    woman: 'femenin[ao]s?|mujer(?:es)?|señora|chica|chava|muchacha|locutora|narradora|abuela|abuelita',
    man: 'masculin[ao]s?|hombres?|varón|señor|chico|chavo|muchacho|locutor|narrador|abuelo|abuelito',
    child: 'niñ[oa]s?|infantil(?:es)?|nen[ea]s?',
  },
  voice: 'vo(?:z|ces)|locuci[oó]n|locutora?|narraci[oó]n|narradora?|lectora?',
  reads: 'le[ae]n?|leer|le[ií]d[ao]|leyendo|narr[ae]d?[ao]?|cuente|hable',
  other: 'otr[ao]s?|distint[ao]|diferente|cambi[ae]|c[aá]mbiala|c[aá]mbialo|cambiar',
  accents: {
    'es-MX': 'mexican[ao]s?|m[eé]xico',
    'es-AR': 'argentin[ao]s?|argentina|porteñ[ao]',
    'es-CO': 'colombian[ao]s?|colombia',
    'es-CL': 'chilen[ao]s?|chile',
    'es-PE': 'peruan[ao]s?|per[uú]',
    'es-419': 'latin[oa]s?|latinoamerican[ao]s?|latinoam[eé]rica|neutr[ao] latin[ao]',
    'es-ES':
      'español(?:a)? de españa|castellan[ao]s?(?: de españa)?|peninsular|de españa|españa|española(?= voz)',
    'en-GB': 'británic[ao]s?',
    'en-US': 'american[ao]s?|estadounidense',
  },
  accent: 'acentos?',
  manners: [
    ['graves?|profund[ao]s?', DEEP],
    ['agud[ao]s?', HIGH],
    ['suaves?|tranquil[ao]s?|calmad[ao]s?|dulces?|tiern[ao]s?|c[aá]lid[ao]s?|seren[ao]s?', CALM],
    ['mayor(?:es)?|ancian[ao]s?|viej[ao]s?', OLD],
    ['j[oó]ven(?:es)?', YOUNG],
    ['alegres?|animad[ao]s?|en[eé]rgic[ao]s?', LIVELY],
    ['despaci(?:o|to)|lent[ao](?:mente)?|pausad[ao]s?|sin prisa', SLOW],
    ['r[aá]pid[ao]', FAST],
  ],
  kind: 'neutr[ao]|natural(?:es)?|clar[ao]|clarita|seri[ao]|profesional|cercan[ao]|amables?|bonit[ao]|normal|adult[ao]|agradable|en off|off|rom[aá]ntic[ao]',
  filler:
    'un[oa]?|la|el|lo|con|de|en|por|y|m[aá]s|que|mejor|favor|por favor|porfa|si (?:se puede|hay|puede ser|tienes|es posible)|sea|ser|poco|un poco|pon(?:le|er|me)?|usa|usar|quiero|quisiera|prefiero|puede(?:s)?|podr[ií]a|la carta|el texto|mi carta|al?|muy|algo|vez|en vez|lugar|para|carta|gui[oó]n|el gui[oó]n|me|gustar[ií]a|tono|preferible|preferiblemente|lea|acento|voz|le',
  not: 'no (?:de |un[ao]? |la )?|en (?:vez|lugar) de (?:un[ao]? |la )?|sin (?:un[ao]? )?|suena (?:a |de )?',
  otherwise: 'si no|sino|de lo contrario|en su defecto|o al menos',
  beyond:
    'mi (?:propia )?voz|su (?:propia )?voz|la voz de (?:mi|su|pap[aá]|mam[aá]|nuestr\\p{L}*)|clon\\p{L}*|imita\\p{L}*|robot\\p{L}*|gps|como (?:la de )?(?:un famoso|morgan)|cada personaje|(?:primer|segund|tercer|últim)[ao]? (?:parte|párrafo|carta|frase)',
  several: 'dos voces|varias voces|voces distintas|cada personaje',
  now: 'suena|tiene|es|está|habla|lee|sale',
  wish: 'quiero|mejor|pon\\p{L}*|prefiero|pued\\p{L}*|cambi\\p{L}*|favor|sea|quisiera|hay|podr\\p{L}*|usa|que lea',
  loudness: 'baj[ao]|alt[ao]|suaves?',
  whose:
    '(?:con|usa|como) la voz de (?:mi (?:madre|padre|mamá|papá|abuel[ao]|herman[ao]|hij[ao]|marido|mujer)|morgan freeman|shakira)',
};

export const GERMAN: VoiceWords = {
  speakers: {
    woman:
      'frau(?:en)?(?:stimmen?)?|weiblich(?:e[nrms]?)?|dame(?:n)?(?:stimme)?|sprecherin|erz[aä]hlerin|vorleserin|m[aä]dchenstimme|oma(?:stimme)?',
    man: 'm[aä]nn(?:er)?(?:stimmen?)?|m[aä]nnlich(?:e[nrms]?)?|herrn?|sprecher(?= (?:statt|bitte|mit))|opa(?:stimme)?|kerl|typ',
    child: 'kind(?:er)?(?:stimmen?)?|kindlich(?:e[nrms]?)?|jungenstimme',
  },
  voice: '\\p{L}*stimmen?|sprecher(?:in)?|erz[aä]hler(?:in)?|vorleser(?:in)?',
  reads: 'vor(?:ge)?les\\p{L}*|lies|liest|lesen|gelesen|spr(?:icht|echen)|gesprochen|erz[aä]hlt|vorliest',
  other: 'ander(?:e[nrms]?|s)|neue[nrms]?',
  accents: {
    'de-AT': '(?:ö|oe)sterreichisch(?:e[nrms]?)?|wiener',
    'de-CH': 'schweizer(?:isch(?:e[nrms]?)?)?|schweizerdeutsch',
    'de-DE': 'hochdeutsch(?:e[nrms]?)?',
    'en-GB': 'britisch(?:e[nrms]?)?',
    'en-US': 'amerikanisch(?:e[nrms]?)?',
  },
  accent: 'akzent|dialekt',
  manners: [
    ['tief(?:e[nrms]?|er(?:e[nrms]?)?)?', DEEP],
    ['h(?:oh|[oö]her)(?:e[nrms]?)?|hell(?:e[nrms]?|er(?:e[nrms]?)?)?', HIGH],
    [
      'ruhig(?:e[nrms]?|er(?:e[nrms]?)?)?|sanft(?:e[nrms]?|er(?:e[nrms]?)?)?|warm(?:e[nrms]?)?|w[aä]rmer(?:e[nrms]?)?|weich(?:e[nrms]?|er)?|leis(?:e[nrms]?)?',
      CALM,
    ],
    ['[aä]lter(?:e[nrms]?|n)?|alt(?:e[nrms]?)?', OLD],
    ['jung(?:e[nrms]?)?|j[uü]nger(?:e[nrms]?)?', YOUNG],
    ['fr[oö]hlich(?:e[nrms]?|er)?|munter(?:e[nrms]?)?|lebhaft(?:e[nrms]?)?', LIVELY],
    ['langsam(?:e[nrms]?|er)?|nicht (?:so|zu) schnell', SLOW],
    ['schnell(?:er)?', FAST],
  ],
  kind: 'freundlich(?:e[nrms]?)?|nett(?:e[nrms]?)?|nat[uü]rlich(?:e[nrms]?)?|klar(?:e[nrms]?)?|deutlich(?:e[nrms]?)?|seri[oö]s(?:e[nrms]?)?|neutral(?:e[nrms]?)?|angenehm(?:e[nrms]?)?|professionell(?:e[nrms]?)?|normal(?:e[nrms]?)?',
  filler:
    'ein(?:e[nrms]?)?|ne[nr]?|n|die|der|das|den|dem|mit|von|in|und|bitte|lieber|stattdessen|statt|soll(?:te|en)?|sein|ist|es|etwas|bisschen|mehr|kann|k[oö]nnte(?:n|st)?|du|sie|ich|m[oö]chte|will|h[aä]tte|gern(?:e)?|am liebsten|liebsten|mach|nimm|nehmen|wechsle|wenn (?:es die|es das|es eine|es sowas|m[oö]glich|du hast)(?: gibt)?|wenn m[oö]glich|lassen|lass|den brief|den text|meinen brief|jetzt|doch|auch|einfach|zu|vor|wenigstens',
  not: 'nicht (?:von )?(?:ein(?:e[nrms]?)? )?|kein(?:e[nrms]?)? |statt (?:der |des |ein(?:e[nrms]?)? |die )?|ohne ',
  otherwise: 'sonst|ansonsten|andernfalls|falls nicht|wenn nicht|zur not',
  beyond:
    '(?:meine|seine|ihre|unsere)[rn]? (?:eigene[nr]? )?stimme|(?:papas|mamas|omas|opas) stimme|stimme (?:von|meine[rs]|unsere[rs]) |klon\\p{L}*|imitier\\p{L}*|nachmach\\p{L}*|roboter\\p{L}*|wie (?:ein |der |die )?(?:m[aä]rchenonkel|tagesschau|prominent\\p{L}*)|(?:erste|zweite|dritte|letzte)[nrs]? (?:teil|absatz|satz|brief|strophe)',
  several: 'zwei stimmen|verschiedene stimmen|mehrere stimmen|abwechselnd',
  now: 'klingt|ist|hat|spricht|liest',
  wish: 'bitte|lieber|soll\\p{L}*|kann|k[oö]nn\\p{L}*|m[oö]chte|will|h[aä]tte|nimm|mach|wechsle|wäre?',
  loudness: 'leis\\p{L}*|h[oö]her\\p{L}*|tiefer(?= drehen)|hoch',
  whose:
    '(?:mit|in) (?:der stimme (?:von|meine[rs])|(?:papas|mamas|omas|opas|meines vaters|meiner mutter) stimme)',
};

export const FRENCH: VoiceWords = {
  speakers: {
    woman: 'femmes?|féminin(?:e)?s?|dame|narratrice|lectrice|(?:jeunes? )?filles?|mamie|grand-mère',
    man: 'hommes?|masculin(?:e)?s?|monsieur|narrateur|lecteur|garçon|papi|papy|grand-père|mec',
    child: 'enfants?|petite? (?:fille|garçon)|gamine?|fillette',
  },
  voice: 'voix(?: off)?|narrat(?:ion|eur|rice)|lect(?:eur|rice)',
  reads: 'li[st]e?|lire|lue?s?|lisez|racont\\p{L}*|narr\\p{L}*|dite?|parle',
  other: 'autres?|différente?|change(?:r|z)?',
  accents: {
    'fr-CA': 'québécoise?|canadienne?|québec',
    'fr-BE': 'belge',
    'fr-CH': 'suisse',
    'fr-FR': 'français(?:e)? de france|de france|parisien(?:ne)?',
    'en-GB': 'britannique|anglais(?:e)?(?= accent)',
    'en-US': 'américaine?',
  },
  accent: 'accents?',
  manners: [
    ['graves?|profondes?', DEEP],
    ['aigu(?:ë|e)?s?', HIGH],
    ['douces?|doux|calmes?|posée?s?|chaleureu(?:se|x)|chaude?|tendres?|apaisante?', CALM],
    ['âgée?s?|vieux|vieille', OLD],
    ['jeunes?', YOUNG],
    ['enjouée?s?|joyeu(?:se|x)|dynamiques?|gaie?', LIVELY],
    ['lente?(?:ment)?|pas trop vite', SLOW],
    ['rapide(?:ment)?', FAST],
  ],
  kind: 'naturelle?s?|neutres?|claires?|sérieu(?:se|x)|pro(?:fessionnelle)?|agréables?|motivée?|belle|normale?',
  filler:
    "une?|la|le|les|l'|d'une?|d'|d|de|du|des|avec|par|en|et|plutôt|plus|un peu|peu|mets?|mettre|mettez|fais|faire|la place|à|à la place|s'il (?:te|vous) pla[iî]t|stp|svp|si (?:possible|tu as|vous avez|ça existe|t'as ça|tu as ça)|je|préf[éè]r\\p{L}*|voudrais|veux|que|qui|soit|peux|tu|on|peut|la lettre|le texte|ma lettre|très|voix|ton|accent|ce|c'est|est|pourrait|avoir|lise|au lieu",
  not: "pas (?:de |d'|une? )?|au lieu d(?:e |')(?:une? |la )?|sans |plutôt que ",
  otherwise: 'sinon|à défaut|autrement',
  beyond:
    '(?:ma|sa|notre|leur) (?:propre )?voix|la voix d(?:e |u )(?:ma|mon|mes|papa|maman|notre)|la mienne|clone\\p{L}*|imite\\p{L}*|robot\\p{L}*|dussollier|comme (?:un|une) (?:robot|gps)|(?:premi|deuxi|derni)\\p{L}+ (?:partie|lettre|phrase|paragraphe)',
  several: 'deux voix|plusieurs voix|voix différentes',
  now: 'fait|est|a|parle|sonne|lit',
  wish: "mets?|mett\\p{L}*|voudrais|veux|préf\\p{L}*|plutôt|peu[xt]|pourr\\p{L}*|change\\p{L}*|s'il|stp|svp|soit|utilise\\p{L}*",
  loudness: 'basse|haute|douces?',
  whose:
    '(?:avec|comme) la voix de (?:ma (?:mère|maman|grand-mère|sœur|fille|femme)|mon (?:père|papa|grand-père|frère|fils|mari)|morgan freeman)',
};

export const PORTUGUESE: VoiceWords = {
  speakers: {
    woman: 'femininas?|mulher(?:es)?|senhora|senhorinha|moça|menina moça|locutora|narradora|vov[oó]|idosa',
    man: 'masculin[ao]s?|homens?|homem|senhor|rapaz|moço|locutor|narrador|vov[oô]|idoso',
    child: 'criança|infantil|menin[oa]|miúd[oa]',
  },
  voice: 'vo(?:z|zes)|locução|locutora?|narração|narradora?|leitora?',
  reads: 'le(?:ia|r|u)|lê|lid[ao]|lendo|narr\\p{L}*|fale|conte',
  other: 'outr[ao]s?|diferente|mud[ae]|troc[ae]',
  accents: {
    'pt-PT': 'portugu[eê]s de portugal|de portugal|portugal|lusitan[ao]|europeu|português europeu',
    'pt-BR': 'brasileir[ao]s?|do brasil|brasil|português do brasil',
    'en-GB': 'britânic[ao]',
    'en-US': 'american[ao]',
  },
  accent: 'sotaques?',
  manners: [
    ['graves?|gross[ao]|profund[ao]', DEEP],
    ['agud[ao]s?|fin[ao]', HIGH],
    ['suaves?|calm[ao]s?|tranquil[ao]s?|doces?|mei?ga|carinhos[ao]|acolhedora?|seren[ao]|quentes?', CALM],
    ['velh[ao]s?|mais velh[ao]|idos[ao]', OLD],
    ['jovem|jovens|nov[ao]', YOUNG],
    ['alegres?|animad[ao]s?|empolgad[ao]', LIVELY],
    ['devagar(?:inho)?|lent[ao]|pausad[ao]|sem pressa', SLOW],
    ['r[aá]pid[ao]', FAST],
  ],
  kind: 'neutr[ao]|natural|clar[ao]|séri[ao]|profissional|simpátic[ao]|bonit[ao]|normal|agradável|romântic[ao]|off|em off',
  filler:
    'uma?|a|o|com|de|da|do|em|por|e|mais|que|melhor|favor|por favor|se (?:der|possível|tiver|houver|existir)|seja|ser|pouco|um pouco|põe|pon|bota|coloca|usa|usar|quero|queria|prefiro|pode|podes|podia|a carta|o texto|minha carta|muito|vez|em vez|lugar|para|pra|lugar desta|desta|carta|roteiro|voz|sotaque|gostaria|trocar|mudar|é|um|nessa|dessa|dá pra|agora|ele|ela|lendo|era|tom',
  not: 'não (?:de |uma? |a )?|em vez d[ea] (?:uma? )?|sem (?:uma? )?|em lugar de ',
  otherwise: 'senão|se não|caso contrário|ou então|pelo menos',
  beyond:
    '(?:minha|sua|nossa) (?:própria )?voz|a voz d[aeo] (?:minha|meu|meus|minhas|papai|mamãe|nosso|nossa)|clon\\p{L}*|imit\\p{L}*|rob(?:ô|ótica|ótico|o)\\p{L}*|cada personagem|(?:primeir|segund|últim)[ao] (?:parte|parágrafo|frase|carta)',
  several: 'duas vozes|várias vozes|vozes diferentes|cada personagem',
  now: 'tá|está|é|tem|soa|fala|parece|ficou',
  wish: 'quero|queria|põe|pon|bota|coloca|pod\\p{L}*|prefiro|troc\\p{L}*|mud\\p{L}*|favor|seja|gostaria|dá',
  loudness: 'baix[ao]|alt[ao]|suaves?',
  whose:
    '(?:com|usa) a voz (?:da minha (?:mãe|avó|irmã|filha|esposa)|do meu (?:pai|avô|irmão|filho|marido)|do silvio santos)',
};

export const JAPANESE: VoiceWords = {
  speakers: {
    woman: '女性(?:の声)?|女の人(?:の声)?|女声|女の子の声|お姉さん(?:の声)?|おばあさん(?:の声)?',
    man: '男性(?:の声)?|男の人(?:の声)?|男声|男の子の声|お兄さん(?:の声)?|おじさん(?:の声)?|おじいさん(?:の声)?',
    child: '子ども(?:の声)?|子供(?:の声)?|こども(?:の声)?|幼い声',
  },
  voice: '声|ボイス|ナレーション|ナレーター|語り手?|読み手|音声',
  reads:
    '読[まみんむめも]\\p{Script=Hiragana}*|朗読|ナレーション|語[らりるれっ]\\p{Script=Hiragana}*|しゃべ\\p{Script=Hiragana}*',
  other: '別の|違う|ほかの|他の|もう一つの',
  accents: {
    'ja-JP': '標準語',
    'en-GB': 'イギリス(?:英語|訛り|なまり)',
    'en-US': 'アメリカ(?:英語|訛り|なまり)',
  },
  accent: '訛り|なまり|アクセント|発音',
  manners: [
    ['低め?(?:い|の|に|く)?|渋い', DEEP],
    ['高め?(?:い|の|に|く)?|明るい|明るく|明るめ?の?', HIGH],
    ['落ち着いた|優しい|やさしい|優しく|やさしく|穏やかな?|温かい|静かな|柔らかい|やわらかい', CALM],
    ['年配の?|年上の?|お年寄りの?', OLD],
    ['若い|若め?の?', YOUNG],
    ['元気な?|元気よく|楽しそうな?', LIVELY],
    ['ゆっくり(?:と|め[にの]?)?', SLOW],
    ['速め[にの]?|早口で', FAST],
  ],
  kind: '自然な?|はっきりした?|はっきりと?|標準的な?|きれいな|普通の|人の|大人の',
  filler:
    'で|に|の|を|は|が|と|も|して|してください|にして|にしてください|に変えて|変えて|変えてください|変更して|替えて|お願いします|ください|もう少し|もっと|少し|ちょっと|できますか|できる|できれば|もらえますか|ほしいです?|欲しいです?|なら|あれば|な|っぽい|感じ|感じの|代わりに|じゃなくて|ではなく|手紙|文章|台本|原稿|、|読み上げて|で読んで|使って|思います|と思います|人',
  not: '(?<=.)(?=じゃなくて)',
  otherwise: 'なければ|無理なら|だめなら|ない場合',
  beyond:
    '関西弁|大阪弁|(?:私|自分|僕|俺|母|父|祖母|祖父|おばあちゃん|おじいちゃん|パパ|ママ)の声|真似|クローン|ロボット|機械|アナウンサー風|風の声|セリフ|役ごと|そっくり',
  several: '二人の声|複数の声|交互',
  now: 'すぎ|っぽいです|です(?:ね|が)?$|今は',
  wish: 'して|変え|ほしい|欲しい|お願い|ください|できますか|もらえ|にしたい',
  loudness: '静かな?',
  whose: '(?:母|父|祖母|祖父|おばあちゃん|おじいちゃん|パパ|ママ|妻|夫|娘|息子)の声で',
};
