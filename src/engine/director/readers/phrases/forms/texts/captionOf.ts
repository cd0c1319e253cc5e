import { picturesIn, shownIn, textsIn, type EngineDraft } from '../../../../../draft/index.ts';
import { nameOf } from '../../../../board/media.ts';
import { bestNamed } from '../../../../edits/names.ts';
import { fileOf, readMark, type Masked } from '../../../../language/marks.ts';
import { targetsOf } from '../../../../language/refs.ts';
import { edit, type Situation } from '../../../reader.ts';
import { blanked, spoken, type Form } from '../form.ts';

/** What the words on a picture are to say that has some: `gelato caption should be “4 scoops”`, `the caption on the trevi should read coin toss`. */

const ASKED = '(?:(?:can|could) (?:you|u) |please |pls |also |and )*';
const PICTURE = '(?: (?:photo|picture|pic|image|shot|clip|one|slide))?';
const NAME = `(?<name>[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*|[\\p{L}\\p{N}_-]{3,})(?:'?s)?${PICTURE}`;
const CAPTION = '(?:captions?|text|subtitle|label|words|writing)';
const OF = `(?:(?:the |my |our )?${NAME} ${CAPTION}|(?:the |my )?${CAPTION} (?:on|of|for|under|over) (?:the |my |our )?${NAME.replace('<name>', '<named>')})`;
const QUOTE = '[\ue000-\ue0fe]\ue0ff*';
const END = '(?= *(?:[.;!?\\n]|$)|,? (?:please|pls|instead|thanks)(?!\\p{L}))';
const PATTERNS: readonly RegExp[] = [
  `(?<!\\p{L})${ASKED}(?:(?:make|set|have|let|change|edit) )?${OF}(?:'s)?(?: (?:should|must|needs? to|has to|ought to|can|to|please))*(?: (?:be|say|says|read|reads|to|is))?:? ?(?<quote>${QUOTE})(?= *(?:[.,;!?\\n]|$| (?:please|instead|and)(?!\\p{L})))`,
  `(?<!\\p{L})${ASKED}(?:(?:make|have|let|change|edit) )?${OF}(?: (?:should|must|needs? to|has to|ought to|to))* (?:say|says|read|reads):? (?<words>[^.,;!?\\n]+?)${END}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Reads what one picture's words are to say. Where it has none, or several, that is left to be read otherwise. */
export function readCaptionOf(masked: Masked, { draft, media, first }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  for (const pattern of PATTERNS) {
    const found = pattern.exec(masked.text);
    const { name, named, quote, words } = found?.groups ?? {};
    const said = quote ?? words ?? '';
    const called = name ?? named ?? '';
    const file = nameBehind(called, masked);
    if (!found || !hasOneText(file ?? called, draft, media)) continue;
    const text = spoken(masked, said, found.index + found[0].lastIndexOf(said));
    const which = { by: 'on', pictures: { by: 'name', name: file ?? called } } as const;
    return {
      wishes: edit<'set_text'>({ do: 'set_text', which, text }),
      masked: blanked(masked, found.index, found.index + found[0].length),
      isWhole: true,
    };
  }
  return { wishes: [], masked };
}

/** What a mark stands for, where that is a name. */
function nameBehind(called: string, masked: Masked): string | undefined {
  const mark = readMark(called);
  if (mark?.kind === 'file') return fileOf(masked, called)?.filename;
  const [target, ...others] = mark?.kind === 'ref' ? targetsOf(masked.refs[mark.index] ?? '') : [];
  return target?.by === 'name' && others.length === 0 ? target.name : undefined;
}

/** Whether a name is one picture's, over which one text is seen. */
function hasOneText(name: string, draft: EngineDraft, media: Situation['media']): boolean {
  const pictures = picturesIn(draft);
  const names = pictures.map((picture) =>
    shownIn(picture).flatMap((shown) => {
      const filename = media.find(({ hash }) => hash === shown.source.hash)?.filename ?? '';
      return [shown.name, filename, nameOf(filename)];
    }),
  );
  const [at, ...others] = bestNamed(name, names);
  const id = at === undefined ? undefined : pictures[at]?.id;
  if (id === undefined || others.length > 0) return false;
  return (
    textsIn(draft).filter(({ anchor }) => anchor.kind === 'pictures' && anchor.first === id).length === 1
  );
}
