import { picturesIn, textsIn, type EngineDraft } from '../../../../draft/index.ts';
import { simplified } from '../../../language/hanScript.ts';
import type { Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { blanked, type Form } from '../forms/form.ts';

/** What wares cost now, in words of the video that say what each costs: 大碗改成20元，小碗17元. */

const CHANGED = '(?:改成|改为|改到|涨到|涨成|涨为|降到|降成|降为|调到|调成|变成|换成|写错了,是)';
const PRICED = new RegExp(
  `(?:把|将)?(?<item>\\p{Script=Han}{2,8}?)(?:的?(?:价格|价钱|单价))?(?:现在|要|都)*(?<how>${CHANGED}|是|卖)?(?<price>[¥￥]?\\d+(?:\\.\\d+)?)(?<unit>元|块钱?|圆)?(?=(?:了|吧|啊|谢谢)*(?:[,;!?]|\\.(?!\\d)|$))`,
  'gu',
);
const WHY =
  /(?<=^|[,.;!?])(?:(?:我们?|店里|最近|现在|又)*(?:涨价|降价|调价|价格调整|价格变)了)(?=[,.;!?]|$)/gu;
const COST =
  '(?:只要|仅需|仅|每份|一份|是|为|[:：\\s])*([¥￥]?(?:\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百千]+))(?=元|块|圆)';

/** Reads what wares cost now. A ware that no text has with its price is left to be read otherwise. */
export function readPrices(masked: Masked, { draft, first }: Situation): Form {
  const all = [...masked.text.matchAll(PRICED)];
  const none: Form = { wishes: [], masked };
  if (
    first ||
    !draft ||
    !all.some(({ groups }) => new RegExp(`^${CHANGED}$`, 'u').test(groups?.['how'] ?? ''))
  )
    return none;
  const texts = saidIn(draft);
  let current = masked;
  for (const { index, 0: words, groups = {} } of all) {
    const said = texts.flatMap((each) => placeIn(each, groups['item'] ?? ''));
    const [only, ...others] = said;
    if (!only || others.length > 0) continue;
    const { of, from, to } = only;
    of.now = of.now.slice(0, from) + (groups['price'] ?? '') + of.now.slice(to);
    current = blanked(current, index, index + words.length);
  }
  const wishes = texts.flatMap(({ text, now, says }) => (now === text ? [] : says(now)));
  if (wishes.length === 0) return none;
  return {
    wishes,
    masked: { ...current, text: current.text.replaceAll(WHY, (why) => ' '.repeat(why.length)) },
  };
}

interface Said {
  readonly text: string;
  /** With the new prices. */
  now: string;
  readonly says: (text: string) => Wish[];
}

const saidIn = (draft: EngineDraft): Said[] => [
  ...[...new Set(textsIn(draft).map(({ text }) => text))].map((text): Said => ({
    ...{ text, now: text },
    says: (now) => edit<'set_text'>({ do: 'set_text', which: { by: 'words', words: text }, text: now }),
  })),
  ...picturesIn(draft).flatMap((picture, at): Said[] =>
    picture.kind === 'card'
      ? [
          {
            ...{ text: picture.text, now: picture.text },
            says: (text) =>
              edit<'set_card'>({
                do: 'set_card',
                target: { by: 'number', of: 'picture', numbers: [at + 1] },
                text,
              }),
          },
        ]
      : [],
  ),
];

/** Where a text says what a ware costs: that ware, or what its name ends with. */
function placeIn(
  of: Said,
  item: string,
): { readonly of: Said; readonly from: number; readonly to: number }[] {
  for (let from = 0; item.length - from >= 2; from += 1) {
    const cost = new RegExp(`${item.slice(from)}${COST}`, 'u').exec(simplified(of.now));
    if (!cost) continue;
    const to = cost.index + cost[0].length;
    return [{ of, from: to - (cost[1] ?? '').length, to }];
  }
  return [];
}
