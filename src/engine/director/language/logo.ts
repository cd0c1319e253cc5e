const NAME =
  /(?<![a-z])(?:logos?|watermark|brand(?:ing)?|icon|emblem)(?![a-z])|水印|标志|徽标|[店台图商品]标|品牌标|標誌|[店臺圖商]標|ロゴ|社章|(?<![a-z])logotipo/iu;

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
  `${LOGO} (?:is |'s |’s )?(?:in there|in the folder|attached|included|there)(?: (?:too|as well))?(?:[,;. ]| and| so)*(?:(?:please|pls|can you|could you|just) )*(?:put|show|use|add|have|place|keep) it (?:at|in|on|for) the (?:very )?end`,
  `(?:at|in) the (?:very )?end,? (?:with|and|plus) ${LOGO}`,
];

/** In other languages, where a logo is by itself and in no corner. */
const OTHER_ENDS = [
  '(?:结尾|片尾|最后|末尾|結尾|最後)(?:处|的时候)?(?:再|要|也|都|放|出|出现|显示|加|上|来|是|用|有|個|个|一个|我们的?|店的?|的|定格|停在|以){0,4}(?:logo|标志|店标|徽标|標誌)(?![^,，。;；.]{0,4}[左右上下]角)',
  '(?:logo|标志|店标|標誌)(?:要|也|就|在|放|放在|放到|出现|显示|到|在){0,3}(?:最后|结尾|片尾|末尾|最後|結尾)',
  '(?:al|en el) (?:final|cierre),? (?:(?:va|sale|aparece|pon|con|que|se|vea|el|mi|nuestro|la) ){0,3}logo(?:tipo)?',
  '(?:(?:el|mi|con|que|se|vea|salga|aparezca|nuestro) ){0,4}logo(?:tipo)? (?:(?:va|sale|se vea|aparece|que salga|solo) )?(?:al|en el) (?:final|cierre)',
  '(?:termin|acab|cierr)\\p{L}* con (?:el |mi |nuestro )?logo(?:tipo)?',
  '(?:am|ganz am|zum) (?:schluss|ende) (?:(?:noch|das|unser|mein|kommt|soll|bitte|dann|nur|ein) ){0,3}logo(?: (?:zeigen|einblenden|kommen|rein))?',
  '(?:(?:das|unser|mein) )?logo (?:(?:kommt|soll|bitte|dann|nur|noch|erst|ganz) ){0,3}(?:am|zum|ans) (?:schluss|ende)',
  '(?:à|a) la fin,? (?:(?:on|voit|met|mets|mettez|avec|le|notre|mon|il|y|a|juste) ){0,4}logo',
  '(?:(?:le|notre|mon|avec|et) ){0,2}logo (?:(?:visible|seul|bien|apparaît|juste) ){0,2}(?:à|a) la fin',
  '(?:fini|termin)\\p{L}* (?:par|avec|sur) (?:le |notre |mon )?logo',
  '(?:no|ao) (?:final|fim|encerramento),? (?:(?:o|a|com|coloca|põe|aparece|vem|meu|nosso|minha) ){0,3}logo(?:marca|tipo)?',
  '(?:(?:o|a|com|e|meu|nosso|minha) ){0,2}logo(?:marca|tipo)? (?:(?:aparece|vem|só|bem|sozinh[oa]) ){0,2}(?:no|ao) (?:final|fim)',
  '(?:termin|acab|encerr)\\p{L}* com (?:o |a |meu |nosso )?logo(?:marca|tipo)?',
  '(?:最後|ラスト|終わり|エンディング)(?:に|は|で|の)?(?:お店の|会社の|店の)?ロゴ(?:を|が|マークを?)?(?:入れて|出して|表示して|表示|つけて|で|お願い)?(?:ください)?(?!.{0,4}[右左上下])',
  'ロゴ(?:は|を|が|マークは)?(?:一番)?(?:最後|ラスト|終わり)(?:に|で|だけ)?(?:入れて|出して|表示して)?(?:ください)?',
];

const patternOf = (forms: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{Script=Latin})(?:${forms.join('|')})(?!\\p{Script=Latin})`, 'giu');

const PLACES = [
  ['both', patternOf(BOTH)],
  ['start', patternOf(STARTS)],
  ['end', patternOf([...ENDS, ...OTHER_ENDS])],
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
