import type { MediaFile } from '../../types.ts';
import { isVisual, nameOf } from '../board/media.ts';
import type { Context } from '../context.ts';
import type { Language } from '../language/languages.ts';
import { sentences } from '../script/chunks.ts';
import { isBracketsOut } from '../script/notes.ts';
import { saidWith } from './saidWith.ts';
import { PER_PARAGRAPH } from './scenes.ts';
import { fitsOf, isSame, tellingWords } from './spokenOf.ts';

/** That pictures are to come where the words speak of them, language by language. */
const CUES: Readonly<Record<Exclude<Language, 'zh-hant'>, RegExp>> = {
  en: /(?<![a-z])(?:when|where|whenever|once|as|while) (?:i|we|he|she|it|they|that|you|the (?:letter|script|text|voice|story|words?|poem)) (?:\w+ )?(?:say|talk|mention|speak|get|come|tell|read|describe|refer|write)s?(?![a-z])|(?<![a-z])(?:to|that|which|and|should|must) (?:match|fit|suit|go with)(?![a-z])|(?<![a-z])match(?:es|ing|ed)? (?:up )?(?:the|each|every|my|it|them|to|with)|(?<![a-z])(?:its|their|the|each) (?:own|matching|right|fitting|corresponding) (?:picture|image|diagram|photo|clip|drawing)s?(?![a-z])|(?<![a-z])(?:at|to|on|with|by) the (?:right|matching|fitting) (?:place|line|moment|sentence|words|part|bit|spot)s?(?![a-z])/iu,
  zh: /(?:对应|對應|配合|跟着|跟著|跟住|随着|隨著|照着)(?:的|好|每|各|内容|內容|文字|句子|台词|台詞|旁白|信|稿|图|圖|画面|畫面)|(?:念|唸|讲|講|说|說|读|讀|提|写|寫)到.{0,10}(?:时|時|就|候|再|出|放|用|配|显示|顯示|切)|(?:图|圖|照片|相片|画面|畫面).{0,4}(?:对应|對應|对上|對上|匹配|配上|跟着|跟著)/u,
  es: /(?<!\p{L})(?:cuando|donde|al) (?:(?:lo|la|los|las|yo|ella|él|se|el texto|la carta) )*(?:nombr|mencion|habl|dig|dic|cuent|le[oe]|lleg)\p{L}*|(?<!\p{L})(?:que )?(?:correspond|coincid|encaj)\p{L}+|foto (?:correcta|adecuada)/iu,
  de: /(?<!\p{L})(?:passend\p{L}*|zuordnen|zugeordnet|entsprechend\p{L}*)(?!\p{L})|(?<!\p{L})(?:wenn|wo|sobald) (?:\p{L}+ ){1,5}?(?:spreche|spricht|erwähn\p{L}*|sage|sagt|komm\p{L}*|vorkomm\p{L}*|rede|redet|nenn\p{L}*|schreib\p{L}*|geht)(?!\p{L})|an der (?:richtigen |passenden )?stelle/iu,
  fr: /(?<!\p{L})(?:quand|où|lorsque|dès que) (?:j['’]|je |on |il |elle |le texte |la lettre |la voix |ça )(?:en |la |le |les |y )?(?:parl|dis|dit|mention|évoqu|cite|lis|lit|arriv)\p{L}*|(?<!\p{L})correspond\p{L}*|au bon (?:moment|endroit)|la bonne (?:photo|image)/iu,
  pt: /(?<!\p{L})n[ao] (?:parte|trecho|momento|hora) (?:que|em que|da|do)(?!\p{L})|(?<!\p{L})(?:quando|onde) (?:(?:eu|ela|ele|a|o|se|a carta|o texto) )*(?:fal|menci|cit|dig|diz|disser|l[eê]|cheg|cont)\p{L}*|(?<!\p{L})correspond\p{L}*|(?:foto|imagem|figura) (?:certa|correta|correspondente)|que combin\p{L}+/iu,
  ja: /(?:に合わせ|に合った|に合う|対応|と一緒に出|の(?:ところ|場面|部分|とき|時)(?:で|に|は)|話(?:す|し)(?:とき|時|ところ))/u,
};

/** More is said of them than where they come. */
const MORE =
  /\d|开头|開頭|最[先后後]|结尾|結尾|(?<!\p{L})(?:mute|sound|voice|music|big|large|size|slow|fast|first|last|end|start)(?!\p{L})/iu;

/**
 * Whether words say no more of the pictures of a letter or a script than that they come where these speak of them; that is so anyway, if they
 * do.
 */
export function isFitted(words: string, { request, skill, words: shown, media }: Context): boolean {
  const isRead = skill === 'best-video-letter-maker' || skill === 'ai-video-generator-ai';
  const files = media.filter(isVisual);
  if (!isRead || !shown || files.length === 0 || MORE.test(words)) return false;
  const sentence = partOf(words, request);
  const lines = shown.read.blocks.flatMap(({ text, lead }) => sentences(`${lead ?? ''} ${text}`));
  if (!Object.values(CUES).some((cue) => cue.test(sentence))) return isWithPart(sentence, lines, files);
  const fits = fitsOf(lines, files, saidWith(request, files));
  const spokenOf = files.filter((_, at) => fits.some((line) => (line[at] ?? 0) > 0));
  const said = [...tellingWords(sentence)];
  const named = files.filter(({ filename }) =>
    [...tellingWords(nameOf(filename))].some((word) => said.some((each) => isSame(each, word))),
  );
  return named.length > 0
    ? named.some((file) => spokenOf.includes(file))
    : 2 * spokenOf.length >= files.length;
}

/** Whether a picture comes with the part that it is asked for with: `my owl clip for the part where it flies over the mouse`. */
function isWithPart(sentence: string, lines: readonly string[], files: readonly MediaFile[]): boolean {
  return [...saidWith(sentence, files)].some(([file, words]) => {
    const name = [...tellingWords(nameOf(file.filename))];
    const own =
      words.length > 0
        ? words
        : [...tellingWords(sentence)].filter((word) => name.some((each) => isSame(word, each)));
    return lines.some((line) => {
      const said = [...tellingWords(line)];
      return own.some((word) => said.some((each) => isSame(word, each)));
    });
  });
}

/** What words stand in, between two signs. */
function partOf(words: string, request: string): string {
  const at = request.indexOf(words);
  if (at < 0) return words;
  const before = request.slice(0, at).search(/[^.,;!?，、。；！？\n]*$/u);
  const behind = request.slice(at + words.length).search(/[.,;!?，、。；！？\n]/u);
  return request.slice(before, behind < 0 ? undefined : at + words.length + behind);
}

/** That something is to be seen at all, language by language. */
const SEEN: Readonly<Record<Exclude<Language, 'zh-hant'>, RegExp>> = {
  en: /(?<![a-z])(?:has to|must|should|needs? to|make sure)(?: \w+){0,3}? (?:be in(?: it| there)?|appear|be there|be seen|show up|feature)(?![a-z])/iu,
  zh: /(?:一定|必须|必須|务必|務必)(?:要|得)?(?:出现|出現|有|露脸|露臉|入镜|入鏡|放进去|放進去)/u,
  es: /(?:tienen? que|deben?) (?:salir|aparecer|estar)(?!\p{L})/iu,
  de: /(?:muss|soll|müssen|sollen)(?: \p{L}+){0,3}? (?:rein|vorkommen|dabei sein|drin sein|zu sehen sein|auftauchen)(?!\p{L})/iu,
  fr: /(?:doi(?:t|vent)|il faut qu\p{L}+) (?:\p{L}+ ){0,4}?(?:apparaître|figurer|être dedans|y soi\p{L}+|apparaiss\p{L}+)(?!\p{L})/iu,
  pt: /(?:tem que|têm que|deve[m]?|precisa[m]?) (?:aparecer|estar|entrar)(?!\p{L})/iu,
  ja: /(?:必ず|ぜひ|絶対)(?:に)?(?:入れ|出し|使っ|見せ)/u,
};
/** It is said where, or for how long. */
const WHERE =
  /\d|(?<!\p{L})(?:first|last|start|begin\p{L}*|end|early|longer?|most|full|whole|when|where|cuando|wenn|quand|quando|primer\p{L}*|final|anfang|ende|début|fin|começo)(?!\p{L})|最|开头|開頭|结尾|結尾|久|多|先|后|後|時|时/iu;

/** Whether words say no more than that a picture is to be seen, which it is. */
export function isSeenAnyway(words: string, { media, request }: Context): boolean {
  const said = partOf(words, request);
  if (WHERE.test(said) || !Object.values(SEEN).some((pattern) => pattern.test(said))) return false;
  const own = [...tellingWords(said)];
  return media
    .filter(isVisual)
    .some(({ filename }) =>
      [...tellingWords(nameOf(filename))].some((word) => own.some((each) => isSame(word, each))),
    );
}

/** Who speaks of lines that say what is to be seen: `the lines that start with VISUAL are not to be spoken`. */
const OF_DIRECTIONS =
  /(?<!\p{L})(?:visuals?|b-?roll|footage|directions?|shots?|cues?|regieanweisung\p{L}*|acotaci[oó]n\p{L}*|didascalies?|indicações)(?!\p{L})|画面|镜头|鏡頭|ト書き/iu;

/** Whether words say no more than that notes, or what a script says of its pictures, are not to be seen, which they are not; or that each step has a picture. */
export function isLeftOutAnyway(words: string, { request, words: shown }: Context): boolean {
  const said = partOf(words, request);
  const leftOut = shown?.read.leftOut;
  if (leftOut?.has('note') === true && isBracketsOut(said)) return true;
  if (leftOut?.has('direction') === true && (OF_DIRECTIONS.test(said) || isBracketsOut(said))) return true;
  return (
    shown !== undefined &&
    (PER_PARAGRAPH.test(said) || (shown.at !== undefined && IN_STEPS.test(said.trim())))
  );
}

/** `in three steps`, of which each is read. */
const IN_STEPS =
  /^(?:in )?(?:\d|two|three|four|five|six|seven|eight|nine|ten) (?:(?:easy|simple|short|quick) )?steps$|^[共分]?[\d一二两兩三四五六七八九十]+个?步骤?$/iu;
