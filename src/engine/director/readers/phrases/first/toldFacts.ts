import { edit, type Wish } from '../../reader.ts';

/** Facts for a promo, without the words that only say what is to be done with them. */

/** Whoever says how all of it is to be begins anew: `… cakes from 50p make it colourful`. */
const DIRECTS =
  /(?<=[\p{L}\p{N}%£$€)!\ue0ff])(?<!(?<![a-z])(?:we|you|i|they|to|us|who|let's|can|could|will|would|help|and|please|don't|not|or|that|ll)) (?=(?:(?:and|please|pls|plz|then|just) )*(?:make|keep) (?:it|this|the (?:video|ad|promo|whole thing)) (?!(?:at|to|in|from|with|here|home|ourselves|yourself|yours|fresh|by hand|daily|every)(?![a-z])))/gu;

/** Which of two prices is no longer one: `was $30 now $19 with the 30 crossed out`. */
const STRUCK =
  /(?<=[\p{L}\p{N}%£$€)]) ((?:(?:with|and|but) )?(?:(?:(?:the|an?) )?(?:(?:old|original|first|higher) )?(?:[$€£]?\d+(?:[.,]\d+)?[$€£]? ?)?(?:price |one )?(?<=(?:the|old|original|first|higher|with) [^,.;]*))?(?:crossed|struck|scored|slashed|striked|strike)[ -]?(?:out|through|off)(?![a-z]))/gu;

/** `…, cross out the old price`. */
const STRIKES =
  /,(?= (?:(?:and|but|please|with) )*(?:cross(?:ing)?|strik(?:e|ing)|slash) (?:out |through |off )?(?:the |a )?(?:old|original|first|higher|price|[$€£]?\d))/gu;

/** A message whose last wish is parted from the facts before it. Positions stay. */
export const withDirections = (text: string): string =>
  text.replaceAll(DIRECTS, '\n').replaceAll(STRUCK, '\n$1').replaceAll(STRIKES, '\n');

/** `text NEW DROP FRIDAY`: what is written large is shown, and not what it is called. */
const CALLED =
  /^(?:(?:and|with|add|put|plus|the) )*(?:texts?|words?|captions?|lines?|copy|headline|message)(?: (?:says?|saying|reads?|reading))?:? (?=\p{Lu}{2})(?!\p{Lu}+ (?:to|on) \d)/u;
export const withoutKind = (line: string): string => line.replace(CALLED, '');

/** Says that what follows is to be seen. */
const SHOWS =
  /^(?:(?:and|then|also|please|pls|just|i want|i'd like|can you|could you) )*(?:(?:write|put|show|display|include|type|mention|have|add|let)(?: (?:it|the video))?(?: (?:say|read))?(?: that)?|it (?:should|must) say)(?: (?:the )?(?:words?|texts?|facts?|details?|info))?:? (?=[\p{L}\p{N}£$€"“'‘„«@#])/iu;
/** Where all of it is seen anyway. */
const SEEN =
  / (?:(?:on|over|across|onto|in) (?:it|them|there|top|screen|(?:the|my|this) (?:video|screen|ad|promo|film|reel|clip|pics?|pictures?|photos?|images?))|(?:at|in|on) the (?:very )?(?:end|start|beginning)(?: with (?:the |our |my )?logo)?|with (?:the|our|my) logo)(?: (?:please|pls|too|somewhere|as well))*[.!]?$/iu;
/** `solvik.example at the end with the logo`: where it stands. */
const ENDS_AT = /(?<=\S) (?:(?:at|in|on) the (?:very )?end|with (?:the|our|my) logo)[.!]?$/iu;
/** A logo is no word. */
const BESIDE_LOGO = /^(?:(?:then|and|with|the|our|my) )*logo,? (?:and|with|plus|&) (?:(?:the|our|my) )?/iu;
/** Words without where they are seen: `£180 on the video` is about no video. */
export const withoutPlace = (words: string): string => words.replace(SEEN, '');
/** Whose it is that is seen. */
const WHOSE =
  /^(?:(?:and|with) )?(?:my |our |the )?(?:web ?(?:site|address|page)|site|url|phone(?: number)?|telephone(?: number)?|number|e-?mail(?: address)?|address|handle|insta(?:gram)?|price|shop(?: name)?)(?: is| are)?:? (?=\S)/iu;
const QUOTED = /(?<![\p{L}\p{N}])["“„'‘«]([^"“”„'‘’«»]+)["”“'’»](?![\p{L}\p{N}])/gu;

/** What is to be done with the words before it: `水曜定休って最後に入れて`. */
const TOLD_JAPANESE =
  /(?:(?:って|と|を|も)?(?:、)?(?:一番)?(?:最後|おわり|終わり|ラスト|エンディング)(?:の(?:方|ほう|カード|画面))?に(?:大きく)?|(?:って|と)(?:画面に|大きく)?)(?:入れ|出し|書い|表示し|載せ|のせ|つけ|付け|加え)て(?:ください|下さい|ほしい(?:です)?|欲しい(?:です)?|おいて|もらえますか|ね|お願いします)*[。！!]?$/u;

/** `write Honda £180 and 'collection only' on it`: what is to be seen, on lines of their own. */
export function shownOf(line: string): readonly string[] {
  const bare = line
    .replace(BESIDE_LOGO, '')
    .replace(SHOWS, '')
    .replace(TOLD_JAPANESE, '')
    .replace(/^「([^「」]+)」$/u, '$1');
  const parts = bare.replace(WHOSE, '').replaceAll(QUOTED, '\n$1\n');
  const isTold = bare !== line || parts.includes('\n');
  return (isTold || ENDS_AT.test(parts) ? parts.replace(SEEN, '') : parts)
    .split('\n')
    .map((part) =>
      part.replaceAll(/^(?:\s|,|&|and(?![\p{L}\p{N}]))+|(?:\s|,|&|(?<![\p{L}\p{N}])and)+$/giu, ''),
    )
    .filter((part) => part !== '');
}

const EDGE =
  /(?:^| )(?:(?:at|along|across|on|in) the )?(?:very )?(?<edge>bottom|top)(?: of (?:the )?(?:screen|video|it|each picture))?(?![a-z])/iu;
const THROUGHOUT =
  /,? (?:(?:all|right) the way through|throughout|(?:for )?the (?:whole|entire) (?:time|way|video|thing|ad|promo)|all the time|all through|from start to (?:finish|end)|always)(?![a-z])/iu;

/** `my web address x.com at the bottom all the way through`: what stands over all of it. */
export function standingIn(line: string): readonly Wish[] {
  const edge = EDGE.exec(line)?.groups?.edge?.toLowerCase();
  if (!THROUGHOUT.test(line)) return [];
  const [text = '', ...others] = shownOf(line.replace(THROUGHOUT, '').replace(EDGE, '').trim());
  if (text === '' || others.length > 0) return [];
  return edit<'add_text'>({
    ...{ do: 'add_text', text, role: 'caption', when: { place: 'whole' } },
    design: { place: edge === 'top' ? 'top' : 'bottom' },
  });
}
