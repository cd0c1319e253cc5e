import type { RESOLUTIONS } from '../../../../edits/calls/video.ts';
import { edit } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import { formsOf, isPlain, NO, oneOf, says, unknownIn, wordsOf, type Words } from './words.ts';

const SHAPES: readonly (readonly [string, Words])[] = [
  [
    '9:16',
    wordsOf(
      'vertical|vertically|upright|portrait|tall|taller|vertical one|en vertical|parado|alto|hochkant|hochformat|senkrecht|vertical*|portrait|debout|em pé|vertical|竖|竖屏|竖版|竖着|直式|直版|直度|縦|縦長|縦型',
    ),
  ],
  [
    '16:9',
    wordsOf(
      'landscape|horizontal*|wide|widescreen|wide screen|sideways|lying down|apaisad*|ancho|querformat|quer|breitbild|paysage|horizontal*|format large|deitado|横|横屏|横版|横着|橫式|橫|横長',
    ),
  ],
  [
    '1:1',
    wordsOf(
      'square|squared|cuadrad*|quadratisch*|quadrat|carré|carrée|quadrado|quadrada|方形|正方|正方形|四方|スクエア',
    ),
  ],
];
const PLACES: readonly (readonly [string, Words])[] = [
  [
    '9:16',
    wordsOf(
      'tiktok|tik tok|reels|reel|shorts|story|stories|phone|phones|mobile|snapchat|whatsapp status|celular|móvil|movil|handy|insta reel|téléphone|portable|celular|storys|status|抖音|快手|视频号|手机|小红书|朋友圈视频|限时动态|スマホ|ティックトック|リール|ショート|ストーリー',
    ),
  ],
  [
    '16:9',
    wordsOf(
      'youtube|tv|telly|television|tele|projector|laptop|big screen|cinema screen|beamer|fernseher|leinwand|televisor|tele|proyector|proyectar|pantalla grande|télé|télévision|grand écran|projecteur|projeter|televisão|projetor|telão|telao|电视|投影|投屏|大屏幕|大屏|大银幕|电脑|b站|油管|テレビ|プロジェクター|スクリーン|大画面|ユーチューブ',
    ),
  ],
];
/** Shapes that have no name here, and what says that a shape is not what is wanted. */
const NO_SHAPE = wordsOf(
  'super wide|ultra wide|ultrawide|cinemascope|letterbox|cinema shape|really wide|billboard|dome|stadium|website header|banner|stands|turned on its side|on its side|cut*|coupe*|strip|bars|ish|crop*|both|rotated|ipad|tablet|round|circle|wrong|why|what happened|bad|ugly|or|and also|ficou|ruim|estadio|schlecht|moche|corta*|abgeschnitten|text|photos|pictures',
  '超宽|圆形|块屏|封面|贴图|照片|切|裁|两个|两版|都要|バナー|両方|切れ|文字',
);

/** Times, files and sizes of their own are wishes beside this one. */
const saysMore = ({ words, clause }: Said): boolean =>
  clause.times.length > 0 ||
  clause.names ||
  clause.hasQuote ||
  clause.hasPercent ||
  /\d{3,4} ?[x×*] ?\d{3,4}/u.test(words);

/** `square please`, `for the telly`, `竖屏，发抖音`. What is said in so many words beats where it is to be shown. */
export const shape: SlotReader = (said) => {
  const { clause } = said;
  if (!isPlain(said) || says(said, NO_SHAPE) || says(said, NO) || saysMore(said)) return undefined;
  const written = clause.fresh().ratio();
  if (written !== undefined)
    return [
      // “Cinematic 21:9” is a look and a shape.
      ...(says(said, CINEMATIC) ? edit<'set_look'>({ do: 'set_look', name: 'film' }) : []),
      ...edit<'set_shape'>({ do: 'set_shape', ratio: written }),
    ];
  const isNamed = SHAPES.some(([, words]) => says(said, words));
  const ratio = isNamed ? oneOf(said, SHAPES) : oneOf(said, PLACES);
  return ratio === undefined ? undefined : edit<'set_shape'>({ do: 'set_shape', ratio });
};

const CINEMATIC = wordsOf(
  'cinematic|cinemático|cinematográfic*|kinoartig|filmisch|cinématographique',
  '电影感|电影风',
);

const PIXELS: readonly (readonly [(typeof RESOLUTIONS)[number], Words])[] = [
  [
    2160,
    wordsOf(
      '4k|2160p|uhd|ultra hd|highest resolution|highest quality|best quality possible|highest quality possible|max quality|maximum quality|max resolution|top quality|as good a resolution|máxima calidad|la mejor calidad|maximale qualität|höchste qualität|beste qualität|höchste auflösung|meilleure qualité possible|qualité maximale|qualité max|máxima qualidade|melhor qualidade|qualidade máxima|最高画质|最高清|最清晰|画质最高|原画质|超清|最高画質',
    ),
  ],
  [1440, wordsOf('1440p|2k|qhd')],
  [1080, wordsOf('1080p|1080|full hd|fullhd|fhd|1920x1080|フルhd')],
  [720, wordsOf('720p|720|1280x720')],
  [480, wordsOf('480p')],
];
const NO_PIXELS = wordsOf(
  '8k|dv|was|were|from|projector is|file|mb|why|old|fine|ok|original|enough|suficiente|reicht|suffit|basta|8192|够|就行|十分|原来|才|投影仪是',
);
const RATE =
  /(?<!\d)(\d{2})\s*(?:fps|frames?|hz|bilder pro sekunde|bilder|images|i\/s|帧|fotogramas|quadros|コマ|フレーム)/u;

/** `4K at 25 frames`, `1080p`. */
export const resolution: SlotReader = (said) => {
  if (!isPlain(said) || says(said, NO_PIXELS) || says(said, NO) || says(said, NO_SHAPE)) return undefined;
  if (said.clause.times.length > 0 || said.clause.names || said.clause.fresh().ratio() !== undefined)
    return undefined;
  const pixels = oneOf(said, PIXELS);
  const isMany = pixels === undefined && PIXELS.some(([, words]) => says(said, words));
  const ratio = oneOf(said, SHAPES);
  const fps = Number(RATE.exec(formsOf(said)[0] ?? '')?.[1] ?? NaN);
  if (isMany || (pixels === undefined && Number.isNaN(fps))) return undefined;
  return [
    ...(pixels === undefined
      ? []
      : edit<'set_shape'>({ do: 'set_shape', ...(ratio && { ratio }), resolution: pixels })),
    ...(fps >= 10 ? edit<'set_frame_rate'>({ do: 'set_frame_rate', fps }) : []),
  ];
};

const COVER = wordsOf(
  'cover|cover picture|cover image|thumbnail|thumbnails|thumb|preview image|preview pic|preview|preview picture|poster image|portada|miniatura|titelbild|vorschaubild|vorschau|miniature|vignette|couverture|capa|封面|缩略图|第一眼看到的图|サムネ|サムネイル|カバー画像|表紙',
);
const COVER_NOUNS = wordsOf(
  'image|picture|file|save|export|one|for|it|too|also|add|make|with|get|give|video|imagen|imagem|bild|auch|image|arquivo|图|图片|加|出|配|弄|做|也|要|一张|画像|つけて|作って',
);
const NO_COVER = wordsOf(
  'the photo|be|cette|floue|moche|plus|en|photo|だれ|の|は|动态|写|page|title|text|words|slide|first|with the|of|as|should be|is|font|use|using|where|portada de|título|texto|titel|mit|avec|de|com|como|用|字|标题|换|当|文字|を使|に',
);

const CHOSEN = wordsOf(
  'use|using|should be|instead|the one|change|switch|pick|choose|make the|cambia|usa|elige|nimm|soll|wechs*|prends|mets|choisis|change|usa|troca|escolhe|换|換|用|选|選|当|做封面|那张|那張|那个|那個|にして|使って|変えて',
);
const OF_FILM = wordsOf('title|text|words|font|page|slide|标题|字|文字|タイトル|文字');

/** `a thumbnail as well please`: that there is one. Which picture it shows is not for words to say. */
export const cover: SlotReader = (said) => {
  const { clause, situation } = said;
  const isChosen = clause.names || clause.hasNumber || says(said, CHOSEN);
  if (isChosen && !situation.first && says(said, COVER) && !says(said, OF_FILM))
    return [{ kind: 'matter', what: 'cover' }];
  if (!isPlain(said) || !says(said, COVER) || says(said, NO) || says(said, NO_COVER)) return undefined;
  if (clause.names || clause.hasQuote || clause.hasNumber || unknownIn(said, COVER, COVER_NOUNS).length > 0)
    return undefined;
  return edit<'set_cover'>({ do: 'set_cover', cover: true });
};

const DARK = wordsOf(
  'fade to black|fades to black|fade out|fades out|fade it out|go dark|goes dark|goes black|go black|slow dimming|dim out|dims out|with a fade|end on black|end in black|ending in black|fade to nothing|fade away|fade to dark',
  'fundido a negro|funda a negro|fundiéndose a negro|termine en negro|termina en negro|se vaya a negro|se apague|apagado final|se oscurezca|schwarzblende|ins schwarz*|ausblenden|dunkel werden|langsam dunkel|schwarz werden|abblende',
  'fondu au noir|finir dans le noir|fondu final|fondu de fin|termina no preto|terminar no preto|escurecendo|fade para preto|fade out|apagando|escurece',
  '渐渐黑|慢慢暗|慢慢黑|渐黑|黑屏结束|淡出|黑掉|渐暗|变黑|黑屏慢|再黑|先黑|フェードアウト|暗転|暗くなって|ゆっくり暗く',
);
const ABRUPT = wordsOf(
  'ends abruptly|abrupt ending|so abrupt|too abrupt|ends too suddenly|just stops|stops dead|is a jolt|ends so suddenly|cuts off at the end|termina de golpe|acaba de golpe|muy brusco|hört abrupt auf|abruptes ende|zu abrupt|finit trop brutalement|fin trop brutale|fin brutale|acabou do nada|termina do nada|acaba de repente|戛然而止|结束得太仓促|结束太突然|收得太急|结尾太突然|收尾太突然|最后太突然|一下子就没|一下子没|終わり方が唐突|ブツッと終わ|急に終わ',
);
const NO_DARK = wordsOf(
  'finish on|stay on|ruins|second of black|停在|定在|white|blanco|weiß|blanc|branco|白|freeze|hold|loop*|music|song|sound|audio|música|musik|musique|red|logo|last picture|last photo|定格|定住|循环|音乐|logo|红|写真のまま|音楽|each|between|first|start|title|text',
);
const NEVER = wordsOf(
  "no black at the end|no fade at the end|no fade out|don't fade out|dont fade out|don't fade to black|not fade to black|no fade to black|sin fundido final|sin fundido a negro|ohne ausblenden|nicht ausblenden|kein schwarz am ende|pas de fondu au noir|sem fade no final|sem fade out|结尾不要黑|不要黑屏|别黑屏|最后不要黑|不要淡出|フェードアウトなし|フェードアウトしないで",
);
const SLOW = wordsOf(
  '慢一点|慢些|slow|slowly|gradually|gently|lento|lentamente|poco a poco|langsam|ganz langsam|lentement|doucement|devagar|aos poucos|慢慢|渐渐|缓缓|ゆっくり',
);
const FADE_MS = 1000;
const SLOW_FADE_MS = 2500;

/** `let it go dark slowly at the end`, `no black at the end`. */
export const ending: SlotReader = (said) => {
  const { clause } = said;
  if (says(said, NEVER))
    return clause.times.length > 0 ? undefined : edit<'set_ending'>({ do: 'set_ending', fadeOut: 0 });
  if (!isPlain(said) || says(said, NO_DARK)) return undefined;
  const abrupt = says(said, ABRUPT) || /黑屏太突然|too sudden/u.test(said.words);
  if (!abrupt && (!says(said, DARK) || says(said, NO))) return undefined;
  const [time, ...others] = clause.times;
  if (others.length > 0 || clause.names) return undefined;
  const ms = time ?? (says(said, SLOW) ? SLOW_FADE_MS : FADE_MS);
  return ms > 10_000 ? undefined : edit<'set_ending'>({ do: 'set_ending', fadeOut: ms });
};
const FORMATS = wordsOf(
  'mov|.mov|wmv|avi|webm|.webm|webp|gif|gifs|mkv|flv|prores|mp3|wav|m4a|mpeg|just the sound|only the audio|just the audio|only audio|no lossless|无压缩|音频|动图|solo el audio|nur die stimme|nur den ton|juste le son|só o áudio|só o audio|音声だけ',
);
const MP4 = wordsOf('mp4|h264|h.264|usb stick|usb|download');
const NO_FORMAT = wordsOf(
  'from|my clip|clip|clips|it is|is a|only takes|from mov|mein|sent|uploaded|instead',
);

/** `give it me as a MOV`: what is asked of the file has an answer of its own. */
export const exported: SlotReader = (said) => {
  if (said.clause.names || says(said, NO_FORMAT)) return undefined;
  const file = says(said, FORMATS);
  if (file) return [{ kind: 'impossible', what: 'format' }];
  return says(said, MP4) && !says(said, NO) ? [{ kind: 'question', about: 'export' }] : undefined;
};

const TITLES: readonly RegExp[] = [
  /(?<![\p{L}])(?:re)?(?:call|name|title)(?: (?:it|this|all this|this one|(?:the )?(?:file|thing|video|film|project|movie|slideshow|reel|whole thing)))?(?: to)?[:-]? (?<title>.+)$/iu,
  /(?:called|file ?name|saved? (?:it )?as|named)[:-]? (?<title>.+)$/iu,
  /(?:ponle|llámal[oa]|llamal[oa]|se llame|que se llame|guárdalo como|guardalo como|con el nombre)[: ]+(?<title>.+)$/iu,
  /(?:nenn(?:e|t)? (?:es|das|ihn|das video|die datei)|speicher(?:e)? es (?:bitte )?(?:als|unter)|dateiname|soll .{0,20}heißen)[: ]+(?<title>.+)$/iu,
  /(?:appelle[sz]?[- ](?:la vidéo|le fichier|le film|la|le|ça)(?=\s)|appeler (?:la|le)|renomme(?:z)?(?:[- ]l[ae])? (?:en )?|nom du fichier|enregistre(?:[- ]l[ae])? sous)[: ]+(?<title>.+)$/iu,
  /(?:chama(?:r)? (?:de|o vídeo de)|salva(?:r)? como|nome do arquivo|título do arquivo|coloca o nome)[: ]+(?<title>.+)$/iu,
  /(?:名字|片名|片子名|文件名|檔名|档名|影片檔名|视频名|標題|标题)(?:就)?(?:改成|改为|改為|改叫|叫做|叫|是|为|用|改|[:： ])\s*(?<title>.+)$/u,
  /(?:叫它|叫做|保存的时候叫|就叫|命名为|命名為|存成|取名|起名叫|起名)\s*(?<title>.+)$/u,
  /(?:ファイル名|名前|タイトル)(?:は|を|:)\s*(?<title>.+?)\s*(?:で|に)(?:して|お願い|保存|変えて|$).*$/u,
];
const BARE = /^(?!.*[名存叫改])[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)+(?:\.\w{3,4})?$/u;
const NO_TITLE = wordsOf(
  "them|those|both|should|why|change|on the file|in the name|de nombre|英文|拼音|学号|中文|数字|学號|something|anything|less|than|maiden|it's own|for the|better|other|after|instead|with a|not|don't|algo|etwas|irgendwas|quelque chose|alguma coisa|别|不要|不|加上|日期|前面|后面|日付|つけて|いい感じ|适当|随便|啥",
);
const NO_NAME = wordsOf("why|don't|dont|not|make it something|files|them|no|nicht|pas|não|别|不要");
const FIRST =
  /^(?:of|should|in|on|for|so|to|the (?:file|video|film)|vid[eé]o|film|fichier|archivo|it)(?!\p{L})/iu;
const QUOTED = /^["“”„«»「」『』《》'‘’\s]+|["“”„«»「」『』《》'‘’\s.。!！吧啊]+$/gu;
const LONGEST = 60;

/** `call it Five Fives`, `speicher es unter Tante_Resi_90`. */
export const name: SlotReader = (said) => {
  const title = titleIn(said);
  return title === undefined ? undefined : edit<'name_video'>({ do: 'name_video', title });
};

function titleIn({ words, clause }: Said): string | undefined {
  const quotes = clause.tokens.filter(({ kind }) => kind === 'quote').length;
  if (quotes > 1 || words.replaceAll(/["“„«《「『].*?["”»》」』]/gu, ' ').search(NO_NAME) >= 0)
    return undefined;
  const quoted = clause.fresh().quote()?.value;
  const plain = words.trim();
  const found =
    quoted ??
    (BARE.test(plain)
      ? plain
      : TITLES.map((pattern) => pattern.exec(plain)?.groups?.title).find((title) => title !== undefined));
  const title = found
    ?.replaceAll(QUOTED, '')
    .replace(/^(?:the|that|this|my) (?:file|video|film|clip|one)(?: to| as)? (?=\S)/iu, '')
    .replace(/\.(?:mp4|mov)$/i, '')
    .replace(/[ ,]+(?:please|pls|thanks|porfa|por favor|bitte|svp|stp)$/iu, '');
  if (
    title === undefined ||
    title === '' ||
    title.length > LONGEST ||
    (quoted === undefined && (title.search(NO_TITLE) >= 0 || FIRST.test(title)))
  )
    return undefined;
  return quoted === undefined && /[,;，；。]/u.test(title) ? undefined : title;
}
