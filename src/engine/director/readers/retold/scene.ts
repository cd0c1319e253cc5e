import { picturesIn, textsIn } from '../../../draft/index.ts';
import { edit, type Message, type Reading } from '../reader.ts';
import { withWholeNames } from './namesMeant.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const NTH = `(?<nth>${ORDINALS.join('|')}|last|\\d+(?:st|nd|rd|th))`;
const FILE = '(?:the )?(?<file>[^,;!?\\n]+?\\.(?:jpe?g|png|mp4|mov|webp|heic|webm))';
/** `the second sentence needs hive.jpg, not the jar`, `in step 3 it shows cable.png, should be app.png`. */
const WANTED = new RegExp(
  `^(?:(?:in|at|for|on|with) )?(?:the )?(?:${NTH} (?:sentence|line|step|paragraph|scene|part|verse)|(?:step|part|scene|line|sentence|paragraph) (?<number>\\d+))(?:,? (?:it |that |which )?shows? (?:the )?[^,;!?\\n]+?(?:,| but|, but)(?: it)?)? (?:needs?|should (?:have|show|be|get)|gets?|must (?:have|show)|with) ${FILE}(?:,? (?:not|instead)(?: of)? .*)?[.! ]*$`,
  'iu',
);

/** Another picture is to be seen with the words of a scene: that scene's picture is exchanged for it. Undefined where that is not said. */
export function readOfScene({ text, situation }: Message): Reading | undefined {
  const { draft, language } = situation;
  if (!draft || language !== 'en' || text.length > MOST) return undefined;
  const found = WANTED.exec(withWholeNames(text.trim(), situation))?.groups;
  const file = found?.['file'];
  if (!found || file === undefined) return undefined;
  const scenes = textsIn(draft).filter(
    ({ role, anchor }) => role === 'caption' && anchor.kind === 'pictures',
  );
  const nth = found['nth']?.toLowerCase();
  const number = found['number'] === undefined ? undefined : Number(found['number']);
  const called = scenes.filter(({ text: words }) =>
    new RegExp(`^(?:step |part )?${number}(?!\\d)`, 'iu').test(words),
  );
  const at =
    nth === 'last'
      ? scenes.length
      : nth === undefined
        ? number
        : ORDINALS.indexOf(nth) + 1 || Number.parseInt(nth, 10);
  const scene = called.length === 1 ? called[0] : scenes[(at ?? 0) - 1];
  const { anchor } = scene ?? {};
  const place =
    anchor?.kind === 'pictures' ? picturesIn(draft).findIndex(({ id }) => id === anchor.first) : -1;
  if (place < 0) return undefined;
  return {
    wishes: edit<'replace_picture'>({
      do: 'replace_picture',
      target: { by: 'number', of: 'picture', numbers: [place + 1] },
      file,
    }),
    unread: [],
  };
}
const MOST = 200;
