import type { MediaFile } from '../../../../types.ts';
import { nameOf } from '../../../board/media.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { isLogo } from '../../../language/logo.ts';
import { fileOf, readMark, type Masked } from '../../../language/marks.ts';
import { readNumber } from '../../../language/numbers.ts';
import { targetsOf } from '../../../language/refs.ts';
import { edit, type Situation } from '../../reader.ts';
import type { Form } from '../forms/form.ts';

/** What parts the things of a list. */
const BORDER = /(?:[\s,:]|->|→|-|>|然后|接着|再|和|跟|与|到)+/u;
/** So long is a list at most, in signs. */
const LIST = '[\\p{Script=Han}\\d\\s,:>→\\u2060\\ue0ff-\\ue1fe\\ue300-\\ue3fe-]{2,60}?';
/** `3 1 2这个顺序`, `顺序是3 1 4 2`, `按满月百天半岁一岁排`. */
const AHEAD = new RegExp(
  `(?:播放|排列|照片|图片|先后)?(?:的)?顺序(?:是|为|改成|换成|排成|就|用|要|按|[:, ])+(?<list>${LIST})(?=[.;!?]|,(?!\\s*\\d)|$)`,
  'gu',
);
const FORMS: readonly RegExp[] = [
  AHEAD,
  new RegExp(
    `(?:就|都|照片|图片|按照?|用)*(?<list>${LIST})(?:这个|这样的?|的)(?:先后)?顺序(?:来|放|播放?|排列?|就行|就好)*`,
    'gu',
  ),
  new RegExp(
    `(?:按照?|照着?)(?<list>${LIST})(?:的?顺序)?(?:来|放|播放?|排列?|排序)(?:就行|就好|好|一下)*(?=[,.;!?]|$)`,
    'gu',
  ),
];

/** The order of the pictures that a list says in Chinese. Takes it out of the message. */
export function readOrder(masked: Masked, { media }: Situation): Form {
  const visuals = media.filter((file) => file.kind !== 'audio' && !isLogo(file));
  for (const pattern of FORMS)
    for (const found of masked.text.matchAll(pattern)) {
      const words = found.groups?.list ?? '';
      const start = found.index + found[0].indexOf(words);
      const longest = pattern === AHEAD ? longestAt(start, masked, visuals) : undefined;
      const targets = longest?.targets ?? listed(words, masked, visuals);
      if (!targets) continue;
      const end = longest === undefined ? found.index + found[0].length : start + longest.length;
      const text = masked.text.slice(0, found.index) + ','.padEnd(end - found.index) + masked.text.slice(end);
      return {
        wishes: edit<'move_pictures'>({
          do: 'move_pictures',
          target: { by: 'these', of: [...targets] },
          to: { at: 'start' },
        }),
        masked: { ...masked, text },
      };
    }
  return { wishes: [], masked };
}

/** The longest list that begins there: commas part its pictures, and may end it. */
function longestAt(
  start: number,
  masked: Masked,
  visuals: readonly MediaFile[],
): { readonly targets: readonly SimpleTarget[]; readonly length: number } | undefined {
  const sentence = /^[^.;!?\n]{0,200}/u.exec(masked.text.slice(start))?.[0] ?? '';
  const ends = [...sentence.matchAll(/,|$/gu)].map(({ index }) => index).toReversed();
  for (const length of ends) {
    const targets = listed(sentence.slice(0, length), masked, visuals);
    if (targets) return { targets, length };
  }
  return undefined;
}

/** The pictures of a list, all of them; undefined where anything of it is none. */
function listed(
  words: string,
  masked: Masked,
  visuals: readonly MediaFile[],
): readonly SimpleTarget[] | undefined {
  const targets: SimpleTarget[] = [];
  for (const part of words.split(BORDER).filter((each) => each !== '')) {
    const some = targetsIn(part, masked, visuals);
    if (!some) return undefined;
    targets.push(...some);
  }
  const isOnce = new Set(targets.map((target) => JSON.stringify(target))).size === targets.length;
  return targets.length > 1 && isOnce ? targets : undefined;
}

/** The pictures that words without a border name: `满月百天半岁`, `3142`. */
function targetsIn(
  words: string,
  masked: Masked,
  visuals: readonly MediaFile[],
): readonly SimpleTarget[] | undefined {
  const targets: SimpleTarget[] = [];
  for (let rest = words; rest !== '';) {
    const mark = readMark(rest);
    const length = mark ? (/^.\ue0ff*/u.exec(rest)?.[0].length ?? 1) : 0;
    if (mark?.kind === 'file') {
      const file = fileOf(masked, rest);
      if (!file || file.kind === 'audio') return undefined;
      targets.push({ by: 'name', name: file.filename });
      rest = rest.slice(length);
    } else if (mark?.kind === 'ref') {
      targets.push(...targetsOf(masked.refs[mark.index] ?? ''));
      rest = rest.slice(length);
    } else {
      const one = numbered(rest, visuals) ?? named(rest, visuals);
      if (!one) return undefined;
      targets.push(one.target);
      rest = rest.slice(one.length);
    }
  }
  return targets;
}

interface One {
  readonly target: SimpleTarget;
  readonly length: number;
}

/** A picture by its number, or the file that is called so. */
function numbered(words: string, visuals: readonly MediaFile[]): One | undefined {
  const digits = /^(?:\d{1,2}|[一二三四五六七八九十])/u.exec(words)?.[0];
  if (digits === undefined) return undefined;
  const number = readNumber(digits);
  const file = visuals.find(({ filename }) => nameOf(filename) === digits);
  if (!file && (number < 1 || number > visuals.length)) return undefined;
  const target: SimpleTarget = file
    ? { by: 'name', name: file.filename }
    : { by: 'number', of: 'picture', numbers: [number] };
  return { target, length: digits.length };
}

/** The only picture in whose name the longest beginning of the words stands. */
function named(words: string, visuals: readonly MediaFile[]): One | undefined {
  const group = /^(?<name>\p{Script=Han}+)\u2060照片/u.exec(words);
  if (group?.groups?.name !== undefined)
    return { target: { by: 'name', name: group.groups.name }, length: group[0].length };
  for (let length = Math.min(6, words.length); length > 1; length -= 1) {
    const part = words.slice(0, length);
    if (!/^[\p{Script=Han}\da-z]+$/u.test(part)) continue;
    const exact = visuals.filter(({ filename }) => nameOf(filename).toLowerCase() === part);
    const files =
      exact.length > 0
        ? exact
        : visuals.filter(({ filename }) => nameOf(filename).toLowerCase().includes(part));
    const [file] = files;
    if (file && files.length === 1) return { target: { by: 'name', name: file.filename }, length };
  }
  return undefined;
}
