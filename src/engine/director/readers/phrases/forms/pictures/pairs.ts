import type { MediaFile } from '../../../../../types.ts';
import { nameOf } from '../../../../board/media.ts';
import { isLogo } from '../../../../language/logo.ts';
import { fileOf, type Masked } from '../../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import { looselyNamed } from '../../first/order.ts';
import { isInVideo } from '../../shown.ts';
import { blanked, unmarked, type Form } from '../form.ts';

/** Pictures that share a frame, by what they have in common: `the old and new kitchen next to each other, and same with the bathroom`. */

const WORD = '(?:[\ue100-\ue1fe]\ue0ff*|[a-z]{3,})';
const TOGETHER =
  '(?:(?:be|go|sit|stand|shown|seen|both|all) )*(?:next to (?:each other|one another)|side by side|beside each other|together)(?: (?:on|in) (?:the |one |a )?(?:same |single )?(?:screen|slide|frame|page|picture))?';
const LEAD =
  "(?:(?:can|could|would|you|please|i'd|id|i|love|like|to|want|see|have|show|put|us|the|and|then|both|two|all|of) |, ?)*";
/** What belongs together by two words, and what it is of. */
const TWO = new RegExp(
  `(?<![a-z])${LEAD}(?<one>${WORD}) (?:and|&) (?:the )?(?<other>${WORD}) (?<of>${WORD})s? ${TOGETHER}(?<more>(?:[,?.;]* ?(?:and )?(?:then )?(?:do )?(?:the )?same (?:with|for) (?:the )?${WORD})*)`,
  'u',
);
const MORE = new RegExp(`same (?:with|for) (?:the )?(${WORD})`, 'gu');
/** `both young next to each other`. */
const COMMON = new RegExp(
  `(?<![a-z])${LEAD}(?<of>${WORD})(?: ones| photos| pictures| pics)? ${TOGETHER}`,
  'gu',
);
/** 前后对比的两张同时出现 */
const HAN_PAIRS =
  /(?:[前后]{2}|新旧|对比)(?:对比)?(?:的)?(?:两|2)?[张幅](?:照片|图)?(?:能不能|可不可以|可以|要|都|能)*(?:同时|一起|同屏|同框|并排|放在?一起)(?:出现|显示|放|出来)?[^.;!?]*/u;

type Part = readonly MediaFile[];

/** Reads which pictures share a frame, where they are told by parts of their names. */
export function readPairs(masked: Masked, situation: Situation): Form {
  if (situation.first || !situation.draft) return { wishes: [], masked };
  const han = HAN_PAIRS.exec(masked.text);
  const plain = unmarked(masked);
  const two = TWO.exec(plain);
  const several = [...plain.matchAll(COMMON)];
  if (!han && !two && several.length < 2) return { wishes: [], masked };
  const visuals = situation.media.filter(
    (file) => file.kind !== 'audio' && !isLogo(file) && isInVideo(situation, file.filename),
  );
  const paired = han ? pairsByStem(visuals) : [];
  if (han && paired.length > 0)
    return {
      wishes: paired.flatMap(splitOf),
      masked: blanked(masked, han.index, han.index + han[0].length),
      isWhole: true,
    };
  const { one = '', other = '', of = '', more = '' } = two?.groups ?? {};
  const named = (word: string): Part => filesOf(word, masked, visuals);
  const both = (noun: string): Part =>
    [one, other].flatMap((word) => named(word).filter((file) => named(noun).includes(file)));
  const nouns = [of, ...Array.from(more.matchAll(MORE), ([, noun = '']) => noun)];
  const pairs = two ? nouns.map(both) : [];
  if (two && pairs.every(({ length }) => length === 2))
    return {
      wishes: pairs.flatMap(splitOf),
      masked: blanked(masked, two.index, two.index + two[0].length),
      isWhole: true,
    };
  const common = several.map((found) => ({
    found,
    files: named(found.groups?.of ?? ''),
  }));
  const isMany = common.length > 1 && common.every(({ files }) => files.length > 1 && files.length < 5);
  if (!isMany) return { wishes: [], masked };
  return {
    wishes: common.flatMap(({ files }) => splitOf(files)),
    masked: common.reduce(
      (left, { found }) => blanked(left, found.index, found.index + found[0].length),
      masked,
    ),
    isWhole: true,
  };
}

function filesOf(word: string, masked: Masked, visuals: Part): Part {
  const file = /^[\ue100-\ue1fe]/u.test(word) ? fileOf(masked, word) : undefined;
  if (file) {
    // A mark stands for the only file that is called so; of several it is their word.
    return visuals.includes(file) ? [file] : [];
  }
  const own = visuals.filter(({ filename }) => nameOf(filename).toLowerCase().split(' ').includes(word));
  return own.length > 0 ? own : looselyNamed(word, visuals);
}

const splitOf = (files: Part): readonly Wish[] =>
  edit<'split_pictures'>({
    do: 'split_pictures',
    target: { by: 'these', of: files.map(({ filename }) => ({ by: 'name', name: filename })) },
  });

const SIDES = /(?:装修|改造|施工|减肥|翻新)?(?<side>前|后|之前|之后)/u;

/** Pairs of which one is called before and the other after, left and right. */
function pairsByStem(visuals: Part): readonly Part[] {
  const stem = (name: string): string => name.replace(SIDES, '');
  const before = visuals.filter(
    ({ filename }) => SIDES.exec(filename)?.groups?.side?.endsWith('前') === true,
  );
  return before.flatMap((file): readonly Part[] => {
    const after = visuals.find((each) => each !== file && stem(each.filename) === stem(file.filename));
    return after ? [[file, after]] : [];
  });
}
