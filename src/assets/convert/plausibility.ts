/** Characters that most texts in Chinese, Japanese and Korean have: a wrong decoding gives others, at random. */
const COMMON = new Set(
  '的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从知使全动手回情外现开样间车向快乐妈爸爱亲祝您身体健康湖边欢迎北京第段再世界喜高兴朋友孩老师奶爷海山水花春夏秋冬美食音照片视频旅游活工城市早晚阳光风雨雪树路街房灯夜星月亮让给想做把被很更最每次点些什怎她它请谢今明昨话问题' +
    '這為來個們說國時會後對著過發還與學樂親媽愛邊歡見開車間樣現動進種將無經點問題聽話電腦體長門風飛歲' +
    '東京誕語本火木金土帰飲聞書読買紙私彼女' +
    '이다는에을가의고지하기리사도로한해나자시어아라서정대있니습안녕요생일축합우호수갔그것를은인전제년여보주상부구거게들만세와과람마무까때면었겠네감엄빠할머랑좋날오늘내',
);
/** Letters beyond ASCII that one language has; of a text they all come from one. */
const ALPHABETS = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿñ',
  'áéíóúüñ',
  'ãáàâçéêíóôõú',
  'àèéìòù',
  'åäöæøé',
  'áéíóúýðþæö',
  'çğıöşüâîû',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýžäĺľôŕ',
  'áéíóöőúüű',
  'ăâîșțşţ',
  'ąčęėįšųūžāēģīķļņ',
  'čćđšž',
].map((letters) => new Set(letters));
const PUNCTUATION = /[–—‘’“”„‚…«»€¡¿°©®·•、。，！？：；「」『』《》（）￥～\u00a0\u3000]/u;
const SCRIPTS = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Latin}/u,
] as const;
/** Letters of no language that is written in a code page of ours, or of few. */
const RARE =
  /[ЂЃѓ‰ЉЊЌЋЏђљњќћџЎўЈЅѕјΆΐΰʼ\uff61-\uff9fپچژگںھہے\u0600-\u060f\u02b0-\u02ff]|(?=\p{Script=Hebrew})\p{M}/u;
const THAI_MARK = /(?=\p{Script=Thai})\p{M}/u;
const THAI_CONSONANT = /[\u0e01-\u0e2e]/u;

/** So many characters of a text are looked at. */
const SAMPLE = 5000;

/**
 * How much a decoded text looks like one that somebody wrote: 1 and more for what surely is one, below 0 for what hardly is. Pure.
 */
export function plausibility(text: string): number {
  let sum = 0;
  let counted = 0;
  const scripts = new Set<number>();
  const latin = new Set<string>();
  let before = '';
  for (const sign of text.slice(0, SAMPLE)) {
    if (sign > '\u007f') {
      sum += worthOf(sign, before);
      counted += 1;
      const script = SCRIPTS.findIndex((pattern) => pattern.test(sign));
      if (script >= 0) scripts.add(script);
      if (script === SCRIPTS.length - 1) latin.add(sign === 'İ' ? 'ı' : sign.toLowerCase());
    }
    before = sign;
  }
  if (counted === 0) return 0;
  const language = latin.size === 0 ? 0 : languageOf(latin);
  return sum / counted + language - 0.4 * Math.max(0, scripts.size - 1);
}

/** Between −0.6, letters of no one language, and 0.2. */
function languageOf(letters: ReadonlySet<string>): number {
  const known = ALPHABETS.map((alphabet) => [...letters].filter((letter) => alphabet.has(letter)).length);
  // Icelandic has accents as well; in Turkish these places have other letters.
  const odd =
    (letters.has('ð') || letters.has('þ')) &&
    !['á', 'é', 'í', 'ó', 'ú', 'æ'].some((each) => letters.has(each));
  return 0.8 * (Math.max(...known) / letters.size) - (odd ? 0.8 : 0.6);
}

function worthOf(sign: string, before: string): number {
  if (COMMON.has(sign)) return 1.3;
  if (RARE.test(sign)) return -0.5;
  if (PUNCTUATION.test(sign)) return 0.7;
  if (/\p{Script=Thai}/u.test(sign)) return thaiWorth(sign, before);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) return 1;
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(sign)) return 0.1;
  if (!/\p{L}/u.test(sign)) return -1;
  // Capitals stand at the beginning of words, or among themselves.
  if (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)) return -1.5;
  if (/[ªºµƒ]/u.test(sign)) return -0.8;
  if (/\p{Script=Cyrillic}/u.test(sign)) return /[оеаинтсрвлкмдпуії]/iu.test(sign) ? 1.05 : 0.85;
  return 1;
}

/** Marks stand on letters, and nowhere else. */
function thaiWorth(sign: string, before: string): number {
  if (!THAI_MARK.test(sign)) return 1;
  return THAI_CONSONANT.test(before) || THAI_MARK.test(before) ? 1 : -3;
}
