import type { Language } from '../language/languages.ts';

/** Sentences behind words that are typed into a message, which ask for something of the video: `毕业照放结尾`, `Mettez son dessin en entier`. */

type Rows = Readonly<Record<Exclude<Language, 'zh-hant' | 'en'>, RegExp>>;

/** How they begin. */
const BEGINS: Rows = {
  zh: /^(?:请|請|麻烦|麻煩|帮|幫|把|用|配|加|放|要|不要|别|別|字幕|音乐|音樂|配乐|配樂|标题|標題|[竖横直橫]屏|最后|最後|结尾|結尾|开头|開頭|背景|每张|每張)/u,
  es: /^(?:por favor|pon(?:ga|ed|me)?|usa|añade|con|sin|música|que salga|muestra|al final|la foto|termina|empieza|dura)(?!\p{L})/iu,
  de: /^(?:bitte|mach|mit|ohne|nimm|zeig|am (?:ende|anfang|schluss)|musik|dazu|das bild|die bilder)(?!\p{L})/iu,
  fr: /^(?:s['’]il (?:te|vous) plaît|svp|mett?(?:ez|s)|avec|sans|ajoute[zr]?|montre[zr]?|à la fin|musique|garde[zr]?|utilise[zr]?)(?!\p{L})/iu,
  pt: /^(?:por favor|coloca|põe|bota|use|com|sem|no (?:final|começo)|música|mostra|termina|a foto)(?!\p{L})/iu,
  ja: /(?:してください|でお願いします|をお願いします|入れて(?:ください)?|つけて(?:ください)?|使って(?:ください)?)[。！]?$/u,
};
/** What they speak of. */
const OF_VIDEO: Rows = {
  zh: /视频|視頻|影片|首歌|歌曲|曲子|伴奏|bgm|音乐|音樂|配乐|配樂|照片|图片|圖片|字幕|旁白|朗读|朗讀|配音|标题|標題|[竖横直橫]屏|背景|秒|字体|字體/u,
  es: /v[ií]deo|foto|imagen|música|letra|voz|dibujo|segundos|subtítulo|título|fondo/iu,
  de: /video|foto|bild|musik|schrift|stimme|zeichnung|sekunden|untertitel|titel|hintergrund/iu,
  fr: /vidéo|photo|image|musique|texte|voix|dessin|secondes|sous-titre|titre|fond/iu,
  pt: /v[ií]deo|foto|imagem|música|letra|voz|desenho|segundos|legenda|título|fundo/iu,
  ja: /動画|写真|音楽|曲|文字|字幕|声|秒|タイトル|背景/u,
};
/** Where a picture goes, or how it is seen. */
const PLACED =
  /放|用|配|出现|出現|(?:开头|開頭|结尾|結尾|最后|最後)(?:是|用|放|\p{P}|$)|^(?:开头|開頭|结尾|結尾|最后|最後)(?!一)|压轴|(?<!\p{L})(?:last|first|at the (?:very )?(?:end|start)|al final|al principio|am (?:ende|anfang|schluss)|à la fin|au début|no (?:final|começo)|en entier|ganz groß)(?!\p{L})|最初|最後|ラスト/iu;

/**
 * Whether a sentence asks for something of the video, in any language but English.
 *
 * @param names of pictures: who says where one goes speaks to nobody else
 */
export function instructsOtherwise(sentence: string, names: readonly string[]): boolean {
  const said = sentence.trim();
  const isAsked = Object.entries(BEGINS).some(
    ([language, begins]) => begins.test(said) && OF_VIDEO[language as keyof Rows].test(said),
  );
  const named = names.find((name) => name.length > 1 && said.toLowerCase().includes(name));
  const isPlaced = named !== undefined && said.length < named.length + SHORT && PLACED.test(said);
  return isAsked || isPlaced || isPlacedByWord(said, names);
}

/** `Cover only at the very end`, of a picture that is called `book cover`. */
function isPlacedByWord(said: string, names: readonly string[]): boolean {
  const word = PLACED_BY_WORD.exec(said)?.groups?.word?.toLowerCase();
  return (
    word !== undefined && names.some((name) => name.split(/[^\p{L}\p{N}]+/u).includes(word) && name !== word)
  );
}

const PLACED_BY_WORD =
  /^(?:(?:and|the|my|our) )*(?<word>\p{L}{4,})(?: (?:photo|picture|pic|clip|video|shot|only|comes?|goes|should|must|be|is))* (?:last|first|at the (?:very )?(?:end|start|beginning))[!.\s]*$/iu;

/** So many letters more than its name say no more than where a picture goes. */
const SHORT = 24;
