import { MOST_MARKS, markFor, readMark, type Masked } from '../../../language/marks.ts';
import { refToFiles } from '../../../language/refs.ts';
import { filesNamed } from '../shown.ts';
import { isKnown } from '../tokens.ts';
import type { Situation } from '../../reader.ts';
import { glossaryOf } from '../wording/glossaries.ts';

/** What “it” is, where a picture was told about right before: `I'm not keen on the cake one, remove it`. */

const MARK = '[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*';
/** Words that say how something is or is liked, and ask for nothing themselves. */
const TELLING =
  "(?:is|are|was|were|isn't|isnt|looks?|came out|'s|not keen on|not (?:so )?sure about|don't (?:really )?(?:like|love)|dont (?:really )?like|hate|can't stand|not a fan of|has|have)";
const TOLD = new RegExp(
  `(?:^|(?<=[.;!?] ?))(?<told>[^.;!?\\n\ue000-\ue0fe]*?(?<mark>${MARK}|(?<=(?:the|my|our|that) )[a-z]{3,}(?:'s)?(?![a-z']))[^.;!?,\\n]*?)(?:[.;!?,]+ *(?:(?:so|and|please|can you|could you|just|maybe|pls) )*|,? (?:so|and) (?:please |just )*)(?:(?:remove|delete|drop|lose|ditch|bin|scrap|get rid of|take|leave|throw|chuck|cut|kick|move|put|make|give|turn|rotate|flip|mirror|crop|mute|brighten|lighten|darken|shorten|keep|hold|show|swap|replace|zoom|fix) )(?<it>it|that one|this one|that|them)(?![a-z'])`,
  'u',
);

/** Puts the picture that was told about in the place of “it”. What is read without stays. */
export function markPronouns(masked: Masked, { first, draft, language, media }: Situation): Masked {
  if (first || !draft || glossaryOf(language)) return masked;
  const found = TOLD.exec(masked.text);
  const { told = '', mark = '', it = '' } = found?.groups ?? {};
  if (!found || !new RegExp(`(?<![a-z])${TELLING}(?![a-z])`, 'u').test(told)) return masked;
  if (OTHERS.test(told) || masked.refs.length >= MOST_MARKS) return masked;
  const marks = told.match(new RegExp(MARK, 'gu')) ?? [];
  const at = found.index + found[0].length - it.length;
  const put = (again: Masked, sign: string): Masked => ({
    ...again,
    text: masked.text.slice(0, at) + sign + masked.text.slice(at + it.length),
  });
  const which = readMark(mark);
  if (!which) {
    const name = mark.replace(/'s$/, '');
    const isPicture =
      !isKnown(name) &&
      filesNamed(
        name,
        media.filter(({ kind }) => kind !== 'audio'),
      ).length === 1;
    if (marks.length > 0 || !isPicture) return masked;
    return put(
      { ...masked, refs: [...masked.refs, refToFiles([name])] },
      markFor('ref', masked.refs.length, it.length),
    );
  }
  if (marks.length !== 1 || (which.kind === 'file' && masked.files[which.index]?.kind === 'audio'))
    return masked;
  return put(masked, markFor(which.kind, which.index, it.length));
}

/** What else may be meant by “it”. */
const OTHERS =
  /(?<![a-z])(?:title|caption|captions|text|words|music|song|tune|voice|logo|sound|noise|audio|font|letters|transition|transitions|subtitles|zoom|zooming|motion|filter|border|box|too|dark|bright|sideways|upside|side|cut|crop|cropped|short|long|fast|slow|quick|cold|warm|orange|blue|mirrored|rotated|dull|pale|crooked|rotate|uncropped|flip|longer|shorter|brighter|darker|quieter|louder|more|less|bigger|smaller)(?![a-z])/;
