/** Where a letter that was typed into a message ends, and what is said of the video begins: behind who signs it. */

/** A sentence, with what parts it from the next. */
const SENTENCE = /[^.!?。！？\n]+(?:[.!?。！？]+["”’»]?|\n|$)/gu;

/** `Love, Priya.`, `love from all of us`, `Un abrazo, Julián`. */
const FAREWELL =
  /^(?:(?:(?:with|all|our|my|much|lots|loads|of|so|big) )*(?:love|hugs|kisses|x{2,})(?:,| from)|(?:miss|love) you[^,]*, (?:love|hugs|kisses)|yours?(?: [a-z]+)?,|(?:best|kind|warm)(?: [a-z]+)?,|(?:un |muchos )?(?:abrazos?|besos?)|con cariño|(?:gros )?bisous|je t['’]embrasse|alles liebe|liebe grüße|(?:deine?|euer|eure)(?: [\p{L}]+)? \p{Lu}|um abraço|beijos?|com carinho|爱你们?的|你们?的|您的|——|--|—)/iu;
/** A name, or two: `Théo`, `Ana and Luis`. */
const NAME = /^\p{Lu}[\p{L}'’-]{0,14}(?: (?:(?:and|&|y|et|und|e) )?\p{Lu}[\p{L}'’-]{0,14}){0,2}$/u;
/** It is of the letter still. */
const POSTSCRIPT = /^\s*(?:p\.? ?s\b|ps[.:]|又及|附)/iu;
/** What is said of a video, and by nobody of a letter behind its signature. */
const OF_VIDEO =
  /(?<!\p{L})(?:videos?|vídeos?|vidéos?|slideshow|film|movie|clips?|music|música|musique|musik|song|canci[oó]n|chanson|lied|voice|voz|voix|stimme|vorlesen|text|texto|texte|fonts?|schrift\p{L}*|letra|letras|letters?|lettering|handwrit\p{L}*|captions?|subtitles?|subtítulos|sous-titres|untertitel|legendas?|photos?|fotos?|pictures?|pics|bilder|style|look|slow\p{L}*|langsam|despacio|lentement|devagar|colou?rs?|vertical|portrait|landscape|square|seconds?|minutes?)(?!\p{L})|视频|影片|音乐|音樂|配乐|配樂|照片|图片|字幕|字体|字體|旁白|朗[读讀]|配音|风格|風格|[竖橫横直]屏|人声|人聲|大字|字大|慢一点|慢一點/iu;

/** How much of a letter is one: all of it, or up to behind its signature, where what follows speaks of the video. */
export function signedEnd(text: string): number {
  const said = [...text.matchAll(SENTENCE)];
  for (const [at, { index, 0: sentence }] of said.entries()) {
    if (at === 0) continue;
    const bare = sentence.trim().replaceAll(/[.!?。！？"”’»]+$/gu, '');
    const isSigned =
      (FAREWELL.test(bare) && Array.from(bare).length <= LONGEST) ||
      // “Tuesday.” is signed by nobody: what is said next is of the video.
      (at > 1 && NAME.test(bare) && OF_VIDEO.test(said[at + 1]?.[0] ?? ''));
    const end = index + sentence.trimEnd().length;
    const rest = text.slice(end);
    if (isSigned && OF_VIDEO.test(rest) && !POSTSCRIPT.test(rest) && rest.length <= MOST_BEHIND) return end;
  }
  return text.length;
}

/** No farewell is longer, and no more is said behind it; in signs. */
const LONGEST = 48;
const MOST_BEHIND = 400;
