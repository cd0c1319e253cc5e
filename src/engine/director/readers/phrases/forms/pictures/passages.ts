import { nameOf } from '../../../../board/media.ts';
import { lettersOf } from '../../../../compose/unshown.ts';
import { FILE_ONLY, fileOf, type Masked } from '../../../../language/marks.ts';
import { picturesIn, textsIn, type EngineDraft } from '../../../../../draft/index.ts';
import { edit, type Situation } from '../../../reader.ts';
import { filesNamed } from '../../shown.ts';
import { blanked, unmarked, type Form } from '../form.ts';
import type { MediaFile } from '../../../../../types.ts';

/** What is seen while certain words are read: `use the bleached one when it says turns white, not the fish`. */

const WHICH = `(?:${FILE_ONLY}|[\\p{L}\\p{N}]{2,24})`;
const FORMS: readonly RegExp[] = [
  `(?<![a-z])(?:please |and |can you |could you )*(?:use|show|put|have|take) (?:the |my )?(?<which>${WHICH})(?: one| photo| picture| pic| image| clip)? (?:when|where|while|as|at the (?:part|place|bit|point) where) (?:it|he|she|the (?:voice|text|narrator|script)) (?:says?|reads?|talks? about|is about|mentions?|speaks? of)(?: the| of| about)? ?["“']?(?<said>[^,.;!?"”']+)["”']?(?<not>,? (?:and )?(?:not|instead of|rather than) (?:the |my )?${WHICH}(?: one| photo| picture| pic)?)?`,
  `(?:讲|说|提|念|读)(?:到|起)(?<said>[^,.;!?]{1,12}?)(?:那里|那儿|那段|的时候|时|的地方)?,?(?:就|要|应该|请)*(?:用|放|换成|显示|配)(?<which>${WHICH})(?:的照片|那张|的图|照片|图)?(?<not>,?(?:你)?(?:现在|这里)?(?:放|用|显示)的?是[^,.;!?]{1,12})?`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Reads which picture goes with which words, and exchanges it for the one that is there. */
export function readPassages(masked: Masked, { first, draft, media }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  const plain = unmarked(masked);
  for (const pattern of FORMS) {
    const found = pattern.exec(plain);
    const { which = '', said = '' } = found?.groups ?? {};
    if (!found) continue;
    const visuals = media.filter(({ kind }) => kind !== 'audio');
    const file = wanted(which, masked, visuals);
    const number = placeOf(said, draft, masked);
    if (!file || number === undefined) continue;
    return {
      wishes: edit<'replace_picture'>({
        ...{ do: 'replace_picture', file: file.filename },
        target: { by: 'number', of: 'picture', numbers: [number] },
      }),
      masked: blanked(masked, found.index, found.index + found[0].length),
      isWhole: true,
    };
  }
  return { wishes: [], masked };
}

function wanted(which: string, masked: Masked, visuals: readonly MediaFile[]): MediaFile | undefined {
  if (new RegExp(`^${FILE_ONLY}`, 'u').test(which)) return fileOf(masked, which);
  const [only, ...others] = filesNamed(which, visuals);
  const han = visuals.filter(({ filename }) => nameOf(filename).includes(which));
  return only && others.length === 0 ? only : han.length === 1 ? han[0] : undefined;
}

/** The number of the one picture over which words are read. */
function placeOf(said: string, draft: EngineDraft, masked: Masked): number | undefined {
  const words = lettersOf(
    said.replaceAll(/[\ue100-\ue1fe]\ue0ff*/gu, (mark) => nameOf(fileOf(masked, mark)?.filename ?? '')),
  );
  const letters = words.slice(0, Math.max(2, words.length));
  const on = textsIn(draft).find(
    ({ text, anchor }) => anchor.kind === 'pictures' && lettersOf(text).includes(letters),
  );
  if (letters === '' || on?.anchor.kind !== 'pictures') return undefined;
  const { first } = on.anchor;
  const at = picturesIn(draft).findIndex(({ id }) => id === first);
  return at < 0 ? undefined : at + 1;
}
