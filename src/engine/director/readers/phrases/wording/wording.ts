import type { Language } from '../../../language/languages.ts';
import { simplified } from '../../../language/hanScript.ts';
import type { Rewording } from '../../../language/mask.ts';
import { placed, rewrite, type Placed, type Rewriting } from '../../../language/rewrite.ts';
import { CHINESE, CHINESE_FIRST } from './chinese.ts';
import { ASKING } from './chinese/asking.ts';
import { CANTONESE_WORDS } from './chinese/cantonese.ts';
import { DEEDS } from './chinese/deeds.ts';
import { PICTURES_EVERYDAY } from './chinese/everyday/pictures.ts';
import { SAID_EVERYDAY } from './chinese/everyday/said.ts';
import { SOUND_EVERYDAY } from './chinese/everyday/sound.ts';
import { WORDS_EVERYDAY } from './chinese/everyday/words.ts';
import { WRITTEN_EVERYDAY, WRITTEN_FIRST } from './chinese/everyday/written.ts';
import { rewordGroups } from './chinese/groups.ts';
import { REMEDIES } from './chinese/complaints.ts';
import { PLAIN_CHINESE } from './chinese/plain.ts';
import { CHINESE_SENTENCES } from './chinese/sentences.ts';
import { SPACING } from './chinese/spacing.ts';
import { rewordEnglish } from './english.ts';
import { glossaryOf } from './glossaries.ts';
import { translate } from './glossary.ts';
import { SUBJECTS } from './subjects.ts';

/** What a rewording goes by. */
interface Wording {
  readonly language: Language;
  /** What files and pictures are called, in lower case. */
  readonly names: readonly string[];
  readonly first: boolean;
}

/** Says a message in words that are read: other languages in English, many ways of saying it in one. */
export function wordingOf({ language, names, first }: Wording): Rewording {
  const glossary = glossaryOf(language);
  const english = rewordEnglish(names, first);
  return (text) => {
    const translated = glossary ? translate(text, glossary, names) : text;
    const said = /[a-z]/.test(translated.text) ? rewrite(translated, english(translated)) : translated;
    return glossary ? said : rewordChinese(said, names, first);
  };
}

/** Says a message in English word for word, with all that asks for nothing; undefined where it is read as it is. */
export function literalWordingOf({
  language,
  names,
}: Pick<Wording, 'language' | 'names'>): Rewording | undefined {
  const glossary = glossaryOf(language);
  return glossary && ((text) => translate(text, glossary, names, true));
}

/** A message in words that are read, lower case; of no use for finding places in it. */
export const inKnownWords = (message: string, language: Language): string =>
  wordingOf({ language, names: [], first: false })(placed(message.toLowerCase())).text;

function rewordChinese(text: Placed, names: readonly string[], first: boolean): Placed {
  if (!/\p{Script=Han}/u.test(text.text)) return text;
  return rewrite(text, [
    ...SPACING,
    ...rewordGroups(names.map(simplified)),
    ...CANTONESE_WORDS,
    ...SAID_EVERYDAY,
    ...WRITTEN_EVERYDAY,
    ...SOUND_EVERYDAY,
    ...(first ? WRITTEN_FIRST : []),
    ...CHINESE_SENTENCES,
    ...PICTURES_EVERYDAY,
    ...WORDS_EVERYDAY,
    ...DEEDS,
    ...PLAIN_CHINESE,
    ...ASKING,
    ...REMEDIES,
    ...(first ? CHINESE_FIRST : []),
    ...subjects(names),
    ...CHINESE,
  ]);
}

/** Words for what is to be seen in pictures that have an English name. */
function subjects(names: readonly string[]): Rewriting[] {
  const all = names.join('\n');
  return Object.entries(SUBJECTS)
    .filter(([english]) => all.includes(english))
    .map(([english, chinese]) => [new RegExp(chinese, 'gu'), ` ${english} `]);
}
