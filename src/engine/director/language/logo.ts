const NAME =
  /(?<![a-z])(?:logos?|watermark|brand(?:ing)?|icon|emblem)(?![a-z])|水印|标志|徽标|[店台图商品]标|品牌标|標誌|[店臺圖商]標/iu;

/** Whether a picture is no photo by its name, but somebody’s sign. */
export const isLogo = ({ kind, filename }: { readonly kind: string; readonly filename: string }): boolean =>
  kind === 'image' && NAME.test(filename.replaceAll(/[_\-.]/gu, ' '));

const LOGO =
  '(?:(?:the|my|our|your|a|company|school|brand|business)[ ])*(?:[\\w.-]*(?:logo|icon|brand|emblem)[\\w.-]*)';
const BOTH = [
  `${LOGO} (?:opens? (?:it )?and closes?(?: it)?|starts? and ends?(?: it)?|(?:at|in) (?:the )?(?:start|beginning)(?:ing)? and (?:at |in )?(?:the )?end(?:ing)?(?: both)?|first and last|at both ends)(?![a-z])`,
];
const STARTS = [
  `(?:start|open|begin)s? (?:with|on) ${LOGO}(?! (?:in|at|on|top|bottom))`,
  `${LOGO} (?:at|in) the (?:very )?(?:start|beginning)`,
  `${LOGO} (?:comes )?first`,
];
const ENDS = [
  `(?:end|finish|close|ends|finishes|closes|ending|finishing|closing) (?:it )?(?:with|on) ${LOGO}(?! (?:in|at the (?:top|bottom)|top|bottom))`,
  `${LOGO} (?:(?:should|must|can|to|only|just|appear|appears|come|comes|be|is|show|shown|go) ){0,4}(?:at|in) the (?:very )?end(?:ing)?`,
  `${LOGO} (?:comes )?last`,
  `${LOGO} to (?:end|finish|close)(?: it| with)?`,
];

const patternOf = (forms: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${forms.join('|')})(?![a-z])`, 'giu');

const PLACES = [
  ['both', patternOf(BOTH)],
  ['start', patternOf(STARTS)],
  ['end', patternOf(ENDS)],
] as const;

/** Where a request wants a logo to be seen by itself, and the words for that. */
export function logoPlaces(
  request: string,
): readonly { readonly at: 'both' | 'start' | 'end'; readonly from: number; readonly until: number }[] {
  return PLACES.flatMap(([at, pattern]) =>
    [...request.matchAll(pattern)].map((found) => ({
      at,
      from: found.index,
      until: found.index + found[0].length,
    })),
  );
}
