import type { Inflection } from './inflection.ts';

/** What the last sign of a verb becomes: before ます, before て and た as a whole, and when it is commanded or proposed. */
const LAST: Readonly<
  Record<string, readonly [stem: string, te: string, ta: string, order: string, may: string]>
> = {
  す: ['し', 'して', 'した', 'せ', 'そう'],
  く: ['き', 'いて', 'いた', 'け', 'こう'],
  ぐ: ['ぎ', 'いで', 'いだ', 'げ', 'ごう'],
  う: ['い', 'って', 'った', 'え', 'おう'],
  つ: ['ち', 'って', 'った', 'て', 'とう'],
  る: ['り', 'って', 'った', 'れ', 'ろう'],
  ぬ: ['に', 'んで', 'んだ', 'ね', 'のう'],
  ぶ: ['び', 'んで', 'んだ', 'べ', 'ぼう'],
  む: ['み', 'んで', 'んだ', 'め', 'もう'],
};

/** `消す`: 消して, 消した, 消したい, 消します, …; `入れ+る`, whose る falls off: 入れて, 入れた. */
function formsOf(verb: string): string[] {
  const [root, falls] = verb.split('+');
  if (root !== undefined && falls !== undefined)
    return [
      `${root}る`,
      ...endings(root),
      `${root}て`,
      `${root}た`,
      `${root}ろ`,
      `${root}よう`,
      `${root}られる`,
      `${root}といて`,
      `${root}ちゃって`,
    ];
  const base = verb.slice(0, -1);
  const [stem, te, ta, order, may] = LAST[verb.slice(-1)] ?? [];
  if (stem === undefined || te === undefined) return [verb];
  const nasal = /で$/.test(te);
  return [
    ...[
      verb,
      base + te,
      `${base}${ta ?? ''}`,
      `${base}${order ?? ''}`,
      `${base}${may ?? ''}`,
      `${base}${order ?? ''}る`,
    ],
    ...endings(base + stem),
    `${base}${te.replace(/[てで]$/, nasal ? 'どいて' : 'といて')}`,
    `${base}${te.replace(/[てで]$/, nasal ? 'じゃって' : 'ちゃって')}`,
  ];
}

/** What is put to a stem. */
const endings = (stem: string): string[] =>
  ['たい', 'たいです', 'ます', 'ました', 'ましょう', 'たいんです', 'たいんだけど', 'なさい', 'お願い'].map(
    (end) => stem + end,
  );

export const JAPANESE_FORMS: Inflection = { formsOf, basesOf: () => [] };
