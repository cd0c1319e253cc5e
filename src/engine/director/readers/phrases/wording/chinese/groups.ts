import type { Rewriting } from '../../../../language/rewrite.ts';

/** Pictures by number, before they are marked. No groups. */
export const NUMBERED_HAN = '(?:倒数)?第[\\d零一二三四五六七八九十]+[张个幅段]|最后(?:一|那)[张个幅段]';

/** What pictures of one subject have in common, such as 海边 of 海边1.jpg and 海边2.jpg; longer ones first. A name of all of them tells none apart. */
export function groupNames(names: readonly string[]): readonly string[] {
  const owners = new Map<string, number>();
  for (const name of names) {
    const base = name.replace(/[\s_\-.()（）]*\d+[\s_\-.()（）]*$/u, '').trim();
    if (base !== name) owners.set(base, (owners.get(base) ?? 0) + 1);
  }
  return [...owners]
    .flatMap(([base, many]) => (many > 1 && base.length > 1 && !COMMON.test(base) ? [base] : []))
    .sort((a, b) => b.length - a.length);
}

/** What cameras and people call everything. */
const COMMON =
  /^(?:照片|图片|相片|图|截图|微信图片|微信图片_.*|img|image|photo|pic|dsc[fn]?|scan|foto|bild|imagen|imagem|写真|画像|スクリーンショット)$/u;

/** Stands between a name and the noun for pictures, so that the name is one token. */
const NAMED = '\u2060照片';
/** Two groups of as many pictures each, one beside the other: 左边放海边右边放爬山. */
const BESIDE = `(?:左边|左侧|上边|上面)(?:是|放|用)?GROUP的?(?:照片)?,?(?:右边|右侧|下边|下面)(?:是|放|用)?GROUP的?(?:照片)?(?:,?(?:一对一对|一一对应|两两|成对|一张对一张|挨个)(?:地|的)*(?:对比|对照|比较)?(?:着)?(?:放|来|展示)?)?`;
const NUMBER = '[一二两三四五六七八九十几\\d]+';
/** A file or some pictures. */
const SOME = `[\\ue100-\\ue1fe]\\ue0ff*(?:那张|这张|那段|视频)?|\\p{Script=Han}{2,8}${NAMED}`;
const PLACE = '(?:放|排|移|挪|摆|来|上|是|出)';

/** Says “the ones of the beach” as photos of that name: 海边的, 海边那三张, 最后爬山. */
export function rewordGroups(names: readonly string[]): readonly Rewriting[] {
  const groups = groupNames(names).filter((name) => /^\p{Script=Han}+$/u.test(name));
  if (groups.length === 0) return [];
  const group = `(${groups.join('|')})`;
  const members = (base: string): readonly string[] => names.filter((name) => name.startsWith(base));
  const beside = groups.flatMap((one) =>
    groups.flatMap((other): Rewriting[] => {
      const [lefts, rights] = [members(one), members(other)];
      if (one === other || lefts.length !== rights.length) return [];
      const pattern = BESIDE.replace('GROUP', one).replace('GROUP', other);
      return [
        [
          new RegExp(pattern, 'gu'),
          lefts.map((left, at) => `${left}和${rights[at] ?? ''}左右并排.`).join(''),
        ],
      ];
    }),
  );
  return [
    ...beside,
    [
      new RegExp(
        `${group}的?(?:那|这)?(?:${NUMBER}|些)?(?:张|幅)?的?(?:照片|图片|相片|图)(?![片层书])`,
        'gu',
      ),
      `$1${NAMED}`,
    ],
    [new RegExp(`${group}的?(?:那|这)?(?:${NUMBER}张|些|几张)`, 'gu'), `$1${NAMED}`],
    [
      new RegExp(
        `${group}的(?=都|全|也|就|放|去|删|不|要|统一|往|移|挪|调|弄|改|换|变|加|先|在|用|每|黑|[,.;!?]|$)`,
        'gu',
      ),
      `$1${NAMED}`,
    ],
    [
      new RegExp(
        `(?<=(?:先|然后|再|接着|最后|之后|后面|前面|只要|只用|只留|去掉|删掉|删|不要|除了|从)${PLACE}*)${group}(?!\\u2060)(?=${PLACE}|开始|以外|[,.;!?]|$)`,
        'gu',
      ),
      `$1${NAMED}`,
    ],
    // Of the whole, whatever is said behind it.
    [new RegExp(`(?:只|就|仅)(?:要|用|留|放|保留)${group}${NAMED}(?=[,.;!?]|$)`, 'gu'), `.只保留$1${NAMED}.`],
    // “First the group, then the beach, the mountains last”.
    [
      new RegExp(
        `(?:先|首先|开头|最前面?)${PLACE}?(${SOME})[,.]?(?:然后|接着|之后|再|其次)+${PLACE}?(${SOME})[,.]?(?:最后|然后|再|末尾)+${PLACE}?(${SOME})(?=[,.;!?]|$)`,
        'gu',
      ),
      '顺序是$1>$2>$3.',
    ],
  ];
}
