import type { MediaFile } from '../../types.ts';
import { nameOf } from '../board/media.ts';
import type { Language } from '../language/languages.ts';
import { isSame, tellingWords } from './spokenOf.ts';

/** Which words of a letter or a script a request wants a picture with: `the fishing one where I write about the perch`. */

/** That a part of the request says so, language by language. */
export const WITH_PART: Readonly<Record<Exclude<Language, 'zh-hant'>, RegExp>> = {
  en: /(?<![a-z])(?:for|at|with|over|during|on|in) (?:the |my |her |his )?(?:[\p{L}'’/-]+ ){0,4}(?:parts?|bits?|lines?|passages?|paragraphs?|sections?|sentences?|verses?)(?![a-z])|(?<![a-z])(?:when|where|while) (?:i|we|he|she|it|they|you|the (?:letter|script|text|voice|story|poem)) [a-z]/iu,
  zh: /(?:那|这|這)(?:一?段|一?句|部分|地方|里|裡)|(?:念|唸|讲|講|说|說|读|讀|提|写|寫)到|的(?:时候|時候|地方|部分)/u,
  es: /(?<!\p{L})(?:en la parte|cuando|donde|en el (?:párrafo|trozo))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:bei[m]?|wenn|wo|an der stelle|zum absatz)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:quand|où|au passage|lorsque|(?:pour|sur) la partie)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:na parte|quando|onde|no trecho)(?!\p{L})/iu,
  ja: /の(?:ところ|場面|部分|とき|時|話)/u,
};
/** What is said of one picture ends. */
const BORDER = /[.,;:!?，。；：！？、\n]+|(?<!\p{L})(?:and|und|y|et)(?!\p{L})/iu;
/** They say that, and are no words of a letter. */
const OF_REQUEST = new Set(
  (
    'part parts bit bits line lines passage paragraph section sentence scene where when while write writes talk talks say says ' +
    'speak speaks mention mentions about use show put have come comes picture photo photos drawing slide during over only please ' +
    'should text letter script story read reads tell tells word words one ones make made like want video clip into them they ' +
    'foto fotos bild bilder parte cuando donde wenn beim soll kommen image quand passage partie quando onde trecho'
  ).split(' '),
);

/** The words that a request says of each picture of a letter or a script, beside its name. Pure. */
export function saidWith(
  request: string,
  files: readonly MediaFile[],
): ReadonlyMap<MediaFile, readonly string[]> {
  const found = new Map<MediaFile, readonly string[]>();
  for (const part of request.slice(0, LONGEST).split(BORDER)) {
    if (!Object.values(WITH_PART).some((cue) => cue.test(part))) continue;
    const said = [...tellingWords(part)];
    const named = files.map((file) => {
      const own = [...tellingWords(nameOf(file.filename))];
      return { file, words: said.filter((word) => own.some((each) => isSame(word, each))) };
    });
    const most = Math.max(0, ...named.map(({ words }) => words.length));
    const [meant, ...others] = named.filter(({ words }) => words.length === most);
    if (most === 0 || !meant || others.length > 0) continue;
    const words = said.filter((word) => !meant.words.includes(word) && !OF_REQUEST.has(word));
    found.set(meant.file, [...(found.get(meant.file) ?? []), ...words]);
  }
  return found;
}

/** Nobody writes more of a request; letters that are typed into it may be longer. */
const LONGEST = 4000;
