import type { Mood } from '../../../../../draft/index.ts';
import { anyOf } from './words.ts';

/** What music is said to be like, by the mood that is nearest; what is composed in it has these instruments, or is of this kind. */
const MOODS: Readonly<Record<Mood, RegExp>> = {
  calm: anyOf(
    `calm\\w*|peaceful|relax\\w*|chill\\w*|ambient|mellow|soothing|sooth\\w*|laid[- ]back|quiet|gentle|gently|soft|` +
      `elevator|lounge|spa|tranquil[ao]?|tranqui|relajad[ao]|suave\\w*|mansinh[ao]|calminh[ao]|ruhig\\w*|ruhiges?|` +
      `leise\\w*|dezent\\w*|entspann\\w*|sanft\\w*|doux|douce|calme|discrete?|relax|paisible|discret[ao]|leve|` +
      `delicad[ao]|unobtrusive|understated|slow|muzak|meditat\\w*|berceuse|lullaby|wiegenlied|cancion de cuna|` +
      `cancao de ninar`,
    `轻柔|柔和|安静|平静|舒缓|放松|轻松|轻轻|温柔|宁静|清静|静的|胎教|疗愈|治愈|摇篮曲|淡淡|轻音乐|輕鬆|静か|穏やか|落ち着|ゆったり|癒|やさしい|優しい|子守唄|まったり`,
  ),
  warm: anyOf(
    `warm\\w*|cosy|cozy|nostalgic|homely|tender-hearted|campfire|folky|fireside|comforting|calid[ao]|warm\\w*|` +
      `gemutlich\\w*|chaleureu\\w*|aconchegante|nostalgi[aec]\\w*|saudade|saudos\\w*`,
    `温暖|温馨|温情|怀旧|懷舊|暖|あたたか|温かい|暖かい|懐かし`,
  ),
  upbeat: anyOf(
    `upbeat|cheer\\w*|happy|happier|lively|livelier|energetic|uplifting|party|festive|joyful|jolly|` +
      `triumphant(?!ly sad)|rousing|hype|peppy|bouncy|celebrat\\w*|summery|positive|hopeful|fun|alegre\\w*|` +
      `animad[ao]\\w*|energia|movid[ao]|fiesta|con mas ritmo|que bouge|pech[ue]\\w*|entrainant\\w*|joyeu\\w*|gai\\w*|` +
      `fete|energique|dynamique|frohlich\\w*|fetzig\\w*|flott\\w*|treibend\\w*|schwungvoll\\w*|peppig\\w*|wumms|` +
      `lustvoll|festa|alegrada|agitad[ao]|pra cima|pop alegre`,
    `欢快|歡快|欢乐|歡樂|开心|喜庆|喜樂|喜乐|带劲|有劲|动感|热闹|积极|活泼|阳光|精神点|嗨|朝气|青春|节日|快乐|輕快|轻快|欢喜|高兴|明るい|楽し|元気|ハイテンション|ノリ|アップ|爽やか|夏っぽ|お祝い`,
  ),
  tender: anyOf(
    `romantic\\w*|tender|emotional|sad|sadder|sorrowful|melanchol\\w*|touching|weepie|weepy|tearjerk\\w*|wistful|` +
      `bittersweet|mournful|poignant|solemn|sentimental|soppy|moving|piano|pianos|pianinho|strings|streicher\\w*|` +
      `triste|tristona|triston|emotiva|emocionante|romantisch\\w*|traurig\\w*|ruhrend\\w*|gefuhlvoll\\w*|klavier\\w*|` +
      `romantique|emouvant\\w*|cordes|love song|ballade romantique|romantic[oa]|klaviermusik`,
    `浪漫|伤感|悲伤|感人|深情|催泪|抒情|煽情|感动|温婉|忧伤|哀伤|悲情|钢琴|鋼琴|弦乐|弦樂|庄严|庄重|莊嚴|莊重|ピアノ|泣け|切ない|感動|しっとり|悲し|ロマンチック|ストリングス`,
  ),
  dreamy: anyOf(
    `dream(?:y|ier|like)|ethereal|magical|lo-?fi(?: hip ?hop)?|chillhop|spac(?:e|ey)|floaty|atmospheric|mysterious|` +
      `synth\\w*|ambient electronic|sonad[ao]r\\w*|etere[ao]|magic[ao]|vertraumt\\w*|traumerisch\\w*|reveu\\w*|` +
      `feerique|magique|sonhador\\w*|electro chill`,
    `梦幻|空灵|飘渺|迷幻|唯美|仙气|深空|太空|神秘|夢幻|夢っぽ|幻想|ふわふわ|神秘`,
  ),
  playful: anyOf(
    `playful|funny|funnier|quirky|cute|comic\\w*|comedy|cartoon\\w*|whimsical|silly|goofy|` +
      `kids'? (?:music|song|tune)s?|childlike|cheeky|sneaky|pizzicato|plink\\w*|marimba|xylophone?|xylofon|` +
      `glockenspiel|innocent|juguet[oó]n\\w*|divertid[ao]|graciosa|infantil|lustig\\w*|verspielt\\w*|kindermusik|` +
      `kinderlied\\w*|rigolo\\w*|amusant\\w*|enfantin\\w*|engracad[ao]|fofinh[ao]|brincalh\\w*`,
    `俏皮|可爱|可愛|搞笑|逗一点|逗点|逗趣|很逗|搞怪|滑稽|诙谐|童趣|调皮|卡通|动画片|傻|木琴|马林巴|儿歌|かわいい|可愛い|コミカル|おもしろ|面白|ピコピコ|おどけ|マリンバ|木琴`,
  ),
  epic: anyOf(
    `epic\\w*|dramatic\\w*|cinematic|heroic|grand|majestic|orchestr\\w*|trailer|soaring|powerful|intense|film music|` +
      `movie music|hollywood|suspens\\w*|tense|epic[ao]|orquesta|heroic[ao]|dramatic[ao]|orchester\\w*|dramatisch\\w*|` +
      `heldenhaft\\w*|filmmusik|epique|orchestral\\w*|orquestr\\w*|heist`,
    `史诗|大气|震撼|激昂|磅礴|恢弘|宏大|交响|管弦|激情|燃|热血|英雄|悬疑|紧张|推进感|盛大|壮大|オーケストラ|ドラマチック|激しめ|激しい|かっこいい|迫力|映画`,
  ),
  groovy: anyOf(
    `groovy|funky|funk(?! carioca)|hip[- ]?hop|soul(?:ful)?|motown|disco|grooves?|beats?|urban|r&b|rnb`,
    `律动|放克|嘻哈|迪斯科|节奏感|ヒップホップ|グルーヴ|ディスコ|ファンク`,
  ),
};

/** What music is complained of: it is to be of another mood. */
const COMPLAINTS: readonly (readonly [RegExp, Mood])[] = [
  [
    anyOf(
      `(?:too|so|bit|very|really|is|\\w*'s|sounds?|feels?|parece|suena(?: a)?|demasiado|muy|muito|zu|trop|tres|so|like a|wie|e|esta) (?:a bit |so |too |muy |de |un |a |una |ein(?:e)? )*(?:sad|slow and sad|depress\\w*|gloomy|morbid|funereal|funeral|sleepy|dreary|miserable|dull|bleak|dark|mournful|triste\\w*|lugubre|deprimente|traurig\\w*|depressiv\\w*|duster\\w*|trist\\w*|enterrement|velorio|beerdigung|solemn)|` +
        `` +
        `` +
        `(?:not|nao|no es un|kein\\w*|pas) (?:a )?(?:funeral|velorio|beerdigung|enterrement)|dirge`,
      `(?:太|好|很|有点|过于|那么|像)(?:悲|丧|哀|沉闷|沉重|低沉|压抑|伤感|难过|苦|催眠|死气|哭丧|葬|抒情)|哀乐|暗すぎ|暗い|悲しすぎ|寂しすぎ|しめっぽ`,
    ),
    'upbeat',
  ],
  [
    anyOf(
      `(?:too|so|bit|very|really|demasiado|muy|muito|zu|trop) (?:upbeat|happy|cheerful|jolly|energetic|frantic|aggressive|intense|hectic|busy|dramatic|bouncy|perky|hard|heavy|wild|alegre|movid[ao]|agitad[ao]|agresiv[ao]|hektisch\\w*|aufgedreht\\w*|frohlich\\w*|wild\\w*|agressi\\w*|enerve\\w*|agite\\w*|joyeu\\w*|dramatic[ao]|dramatisch\\w*)`,
      `(?:太|有点|过于)(?:闹|炸|激烈|欢快|吵闹|燥|躁|激动|喜庆|嗨|热闹|激昂|重)|好(?:闹|炸|吵闹|燥|躁)|激しすぎ|明るすぎ|うるさすぎ|派手すぎ`,
    ),
    'calm',
  ],
];

/** The mood that a complaint asks for. */
export const moodAgainst = (plain: string): Mood | undefined =>
  COMPLAINTS.find(([said]) => said.test(plain))?.[1];

const ORDER: readonly Mood[] = ['dreamy', 'groovy', 'playful', 'epic', 'upbeat', 'warm', 'tender', 'calm'];
/** Moods that only say how another one is played: “gentle piano”, “燃的交响乐”. */
const MANNERS: ReadonlySet<Mood> = new Set(['calm', 'warm']);

/** The moods that music is said to be of; what only says how another is played is left out. */
export function moodsIn(plain: string): readonly Mood[] {
  // Lo-fi hip hop is no hip hop.
  const said = plain.replaceAll(/(lo-?fi) (?:hip[- ]?hop|beats?)/gu, '$1');
  const found = ORDER.filter((mood) => MOODS[mood].test(said));
  const some = found.filter((mood) => !MANNERS.has(mood));
  // Funny music is happy, too.
  const own = some.length > 1 ? some.filter((mood) => mood !== 'upbeat') : some;
  return own.length > 0 ? own : found.slice(0, 1);
}

/** Instruments, kinds of music, singers' and nature's sounds that nothing here composes. */
const KINDS = anyOf(
  `jazz\\w*|rock\\w*|metal|classical|klassik\\w*|classique|clasica|classica|country|reggae\\w*|techno|house|opera|` +
    `blues|punk|grunge|trap|dubstep|folk\\w*|latin\\w*|samba|salsa|rap|edm|dance ?hall|drum (?:and|n|&) bass|dnb|` +
    `gospel|flamenco|tango|mariachi\\w*|bollywood|celtic|celta|celtique|irish|keltisch\\w*|irlandes|waltz\\w*|` +
    `walzer\\w*|vals\\w*|valse|polka|ska|swing|ragtime|big ?band|trad jazz|bossa(?: nova)?|calypso|cumbia|bachata|` +
    `merengue|ranchera\\w*|corridos?|bolero\\w*|pasodoble|tarantella|tarantela|cuarteto|banda|nortena|villancico\\w*|` +
    `sertanejo|forro\\w*|pagode|mpb|axe|frevo|baiao|fado|quadrilha|marchinha|louvor|kizomba|zouk\\w*|zouglou|` +
    `afro ?beats?|highlife|juju|soca|bhangra|bhajan|kirtan|qawwali|nasheed|raga|carnatic|kundiman|k-?pop|j-?pop|` +
    `city pop|phonk|synthwave|chiptune|8-?bit|hardstyle|trance|electro\\w*|elektro\\w*|electronic[ao]?|eletronic[ao]|` +
    `industrial|indie|emo|surf|yacht rock|motown|doo-?wop|barber-?shop\\w*|a ?cappella|acapella|choir|choral\\w*|` +
    `chorale|chor|coro|coral|hymn\\w*|hymne|himno|hino|cantique|carols?|psalm|plainchant|gregorian\\w*|chant\\w*|` +
    `shanty|shanties|sea song|chants? de marins|jig|reel|oompah|schlager\\w*|blasmusik|volksmusik|volkstumlich\\w*|` +
    `musette|manouche|fanfare|guinguette|gnawa|chaabi|rai|rebetiko|klezmer|march|marcha|marsch\\w*|lullaby singing|` +
    `spirituals?|mozart|beethoven|bach|vivaldi\\w*|schubert|satie|elgar|chopin|debussy|grieg|holst|wedding march|` +
    `jingle bells|baroque|barock\\w*|medieval\\w*|renaissance|ramones|kinks|glenn miller|vera lynn|hans zimmer|` +
    `violins?|violin\\w*|viola|fiddle|cellos?|violoncell\\w*|geige\\w*|violon\\w*|double bass|kontrabass|contrebasse|` +
    `guitar\\w*|gitarre\\w*|guitare\\w*|guitarra\\w*|violao|banjo|mandolin\\w*|ukulele|ukelele|harps?|arpa|harfe|` +
    `harpe|lute|sitar|santoor|veena|sarod|tabla|dhol|shehnai|nadaswaram|mridangam|koto|shamisen|shakuhachi|taiko|` +
    `gamelan|guzheng|erhu|pipa|kora|djembe|oud|daf|balalaika|zither|hurdy-gurdy|bouzouki|bandoneon|accordion\\w*|` +
    `akkordeon|acordeon|accordeon|ziehharmonika|squeezebox|concertina|sanfona|flutes?|flote\\w*|flauta|flute|` +
    `recorder|whistl\\w*|panpipes?|panflote|quena|clarinet\\w*|oboe|saxophone?|sax|saxofon|trumpets?|trompet\\w*|` +
    `trombone\\w*|horns?|tuba|bugle|brass(?: band)?|bagpip\\w*|pipes|gaita|dudelsack|organ|orgel\\w*|orgue|orgao|` +
    `harpsichord|cembalo|glock\\w*|gongs?|singing bowls|bowls|klangschalen|cuencos|drums?|drummin?g?|drumroll|` +
    `trommel\\w*|schlagzeug|tambour\\w*|tambor\\w*|bombo|percus\\w*|atabaque|berimbau|bongos?|congas?|cowbells?|` +
    `tambourine|kazoos?|theremin|didgeridoo|bodhran|music ?box|spieluhr\\w*|cajita|boite a musique|caixinha|bells?|` +
    `glockchen|grelots|handbells?|steel ?(?:band|pan|drums?)|rain|birds?|birdsong|vogel\\w*|waves?|sea sounds?|ocean|` +
    `wind|thunder|crickets?|heartbeat|crackl\\w*|fireplace|traffic|train sounds?|steam sounds?|applause|` +
    `laugh(?:ter)? track|farts?|singing|sung|singer|vocals?|cancion cristiana|letra`,
  `爵士|古典|摇滚|吉他|民乐|民樂|民谣|民歌|民俗|古风|古風|电音|電音|电子|電子|重金属|乡村|雷鬼|說唱|说唱|rap|R&B|` +
    `国风|國樂|国乐|京剧|豫剧|越剧|黄梅戏|粤剧|川剧|昆曲|秦腔|评弹|戏曲|戲曲|梆子|小调|山歌|长调|呼麦|军号|军乐|军歌|` +
    `进行曲|華爾滋|华尔兹|圆舞曲|舞曲|佛乐|佛樂|梵音|圣歌|合唱|老歌|情歌|流行|粤语|台语|台語|日语|日文|英文歌|国语|` +
    `國語|儿童合唱|古琴|古筝|古箏|琵琶|二胡|笛|箫|洞箫|葫芦丝|唢呐|嗩吶|笙|芦笙|扬琴|柳琴|马头琴|冬不拉|热瓦普|手鼓|` +
    `大鼓|鼓|锣|鑼|木鱼|磬|颂钵|钟声|编钟|小提琴|大提琴|提琴|竖琴|风琴|手风琴|口风琴|口琴|八音盒|音乐盒|小号|长号|` +
    `圆号|萨克斯|薩克斯|单簧管|双簧管|长笛|尺八|三味线|贝斯|重低音|口哨|管乐|铜管|风笛|铃铛|女声|男声|哼唱|二人转|` +
    `鞭炮|尤克里里|乌克丽丽|结他|北管|南管|陶笛|童谣|族|鈴鐺|水晶音|雨声|雨聲|海浪|鸟叫|鸟鸣|蝉|流水声|风声|虫鸣|` +
    `心跳|鼓掌|ジャズ|ロック|クラシック|演歌|歌謡|洋楽|邦楽|ボサノバ|レゲエ|テクノ|ハウス|ユーロ|メタル|パンク|` +
    `バラード|民謡|童謡|お囃子|祭囃子|三線|(?<![钢鋼木])琴|尺八|三味線|太鼓|ギター|アコギ|ウクレレ|バイオリン|チェロ|` +
    `フルート|サックス|トランペット|オルゴール|ファンファーレ|ドラム|ハープ|オルガン|アコーディオン|鈴|波の音|雨の音|` +
    `虫の声|鳥|合唱|重低音|ゴスペル|和風|和の|雅楽`,
);

/** What of the words names music that is not composed here. */
export const kindIn = (plain: string): string | undefined => KINDS.exec(plain)?.[0];

const GRUMBLES = anyOf(
  `hurt\\w*|nerves|pain|meant to be|(?:\\w*'s|is) a bit|too|ditch|scratch\\w*|away|singer|speaker|head in|zu|trop|` +
    `demasiado|nervt|suena a|wants?.*i want`,
  `太|受不了|难听|烦|うるさ|微妙`,
);

/** Whether words find fault with the music that there is, rather than ask for some. */
export const isGrumble = (plain: string): boolean => GRUMBLES.test(plain);
