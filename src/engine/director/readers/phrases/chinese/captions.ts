import { picturesIn, textsIn } from '../../../../draft/index.ts';
import { nameOf } from '../../../board/media.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { simplified } from '../../../language/hanScript.ts';
import { isLogo } from '../../../language/logo.ts';
import { quoteOf, writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Form } from '../forms/form.ts';

const QUOTE = '[\ue000-\ue0fe]\ue0ff*';
/** Words for one picture each are given, and not for the video as a whole. */
const SHARES =
  /分别|依次|各(?:自|写|加|配|标|打)|逐张|每一?(?:张|幅)|一张一[句个条]|一句(?:配)?一张|对应|按顺序(?:写|配|标|加)|[两二三四五六七八九\d]+张(?:图|照片)/u;
/** What stands for the words of the whole. */
const WHOLE = /标题|片头|片名|开头|结尾|片尾|最后|落款|副标/u;
/** A list of quotes, or words that are parted by spaces. */
const LIST = new RegExp(`(?<head>[^.;!?\\n]*?)(?<list>${QUOTE}(?:[\\s,和/|跟与]{0,3}${QUOTE})*)`, 'gu');

/** Words for each of the pictures, one after the other: `下面加字 牡丹 芍药 月季`, `分别写“早”“午”“晚”`. Takes them out of the message. */
export function readCaptions(masked: Masked, situation: Situation): Form {
  const pictures = shownIn(situation);
  if (pictures.length < 2 || !/\p{Script=Han}/u.test(masked.text)) return { wishes: [], masked };
  for (const found of masked.text.matchAll(LIST)) {
    const { head = '', list = '' } = found.groups ?? {};
    const clause = head.slice(head.lastIndexOf(',') + 1);
    const parts = partsIn(list, masked);
    const shares = SHARES.test(head);
    const from = found.index + head.length;
    const isWhole =
      /^["'“‘「『«]/u.test(writtenIn(masked, from, from + 1)) &&
      !/[\ue000-\ue0fe].*[\ue000-\ue0fe]/u.test(list);
    const isEach = parts.length === pictures.length && (shares || (parts.length > 2 && !isWhole));
    if (!isEach || WHOLE.test(clause) || parts.some((part) => part.length > 24)) continue;
    const start = found.index + head.length - clause.length;
    const end = found.index + found[0].length;
    return {
      wishes: placesOf(parts, pictures).flatMap((on, at) => captionOf(on, parts[at] ?? '')),
      masked: {
        ...masked,
        text: masked.text.slice(0, start) + ','.padEnd(end - start) + masked.text.slice(end),
      },
    };
  }
  return { wishes: [], masked };
}

/** On which picture each of the words is: the one that is called so, else the next that is left. */
function placesOf(parts: readonly string[], pictures: readonly SimpleTarget[]): readonly SimpleTarget[] {
  const called = parts.map((part) => {
    const words = /^\p{Script=Han}{2,}(?=\d)/u.exec(simplified(part))?.[0];
    const found = pictures.filter(
      (on) => words !== undefined && on.by === 'name' && simplified(on.name).startsWith(words),
    );
    return found.length === 1 ? found[0] : undefined;
  });
  const left = pictures.filter((on) => !called.includes(on));
  return called.map((on) => on ?? left.shift()).filter((on) => on !== undefined);
}

const captionOf = (on: SimpleTarget, text: string): Wish[] =>
  edit<'add_text'>({ do: 'add_text', text, role: 'caption', on });

/** The words of a list: its quotes, or what spaces part in the only one. */
function partsIn(list: string, masked: Masked): string[] {
  const quotes = Array.from(list).flatMap((sign) =>
    sign >= '\ue000' && sign <= '\ue0fe' ? [quoteOf(masked, sign)] : [],
  );
  const [only = ''] = quotes;
  return quotes.length === 1
    ? only
        .split(/[\s、，,/|；;]+/u)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : quotes;
}

/** The pictures that words may be on, in their order. */
function shownIn({ draft, media }: Situation): readonly SimpleTarget[] {
  if (!draft)
    return media.flatMap((file): SimpleTarget[] =>
      file.kind === 'audio' || isLogo(file) ? [] : [{ by: 'name', name: file.filename }],
    );
  const on = new Set(
    textsIn(draft).flatMap(({ anchor }) => (anchor.kind === 'pictures' ? [anchor.first] : [])),
  );
  const pictures = picturesIn(draft);
  // Who has words on some already says more of the others.
  if (pictures.some(({ id }) => on.has(id))) return [];
  return pictures.flatMap(({ kind, name }, at): SimpleTarget[] =>
    kind === 'card' || nameOf(name) === '' ? [] : [{ by: 'number', of: 'picture', numbers: [at + 1] }],
  );
}
