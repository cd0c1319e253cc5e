/** What a script says to those who make the film of it, and not to those who see it. */

/** `SCENE 1`, `INT. KITCHEN – DAY`, 场景一: on a line of their own. */
const HEADING =
  /^[^\S\n]*(?:(?:scene|szene|escena|scène|cena|act|shot|slide)[^\S\n]*(?:\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six)[^\S\n]*[:.–—-]?|(?:int|ext)\.[^\n]{1,60}|(?:场景|場景|镜头|鏡頭|第)[^\S\n]*[\d一二三四五六七八九十]{1,3}[^\S\n]*(?:场|場|幕|镜|鏡)?[^\S\n]*[:：.]?|シーン[^\S\n]*[\d一二三四五六七八九十]{1,3}[^\S\n]*[:：]?)[^\S\n]*(?:\n|$)/gimu;
/** `[pause]`, `【停顿】`: no link, no footnote, no box to tick. */
const BRACKETS = /[^\S\n]?(?:\[(?![\^ x]\]?)[^\][\n]{2,120}\](?![([:])|【[^】\n]{1,60}】)/giu;

/** A script without the headings of its scenes and the directions in brackets. Pure. */
export const withoutStage = (text: string): string =>
  text
    .replaceAll(HEADING, '')
    .replaceAll(BRACKETS, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

/** Who speaks of these wants them seen, unless they are to go. */
export const WANTS_STAGE =
  /(?<![a-z])(?:show|keep|with|display|include|use|read) (?:the |my |all )*(?:scene (?:headings?|numbers?|titles?)|stage directions?|brackets?|(?:stuff|notes|text) in (?:the )?(?:\[?brackets\]?))(?![a-z])|(?:显示|保留).{0,4}(?:场景|括号)/iu;
