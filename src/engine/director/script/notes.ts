import type { Language } from '../language/languages.ts';

/** What somebody has written into a text for himself, in brackets. */

type Rows = Readonly<Record<Exclude<Language, 'zh-hant'>, RegExp>>;

/** That what is in brackets is not for viewers, language by language. */
const NOT_SEEN: Rows = {
  en: /(?<![a-z])(?:not|(?:do|does|did|is|are|should|must|ca)n['’]?t|without|leave out|skip|ignore|omit|remove|cut|drop|delete|take out|except|never)(?![a-z])[^.;!?\n]{0,50}(?<![a-z])(?:brackets?|bracketed|parenthes[ie]s)(?![a-z])|(?<![a-z])(?:brackets?|bracketed|parenthes[ie]s)(?![a-z])[^.;!?\n]{0,60}(?<![a-z])(?:not|(?:do|does|did|is|are|should|must|ca)n['’]?t|out|ignored?|skip(?:ped)?|omit(?:ted)?|removed?|cut|never|note|notes|directions?)(?![a-z])/iu,
  zh: /括[号號弧][^。；！？\n]{0,16}(?:别|別|不|去掉|删|刪|略|提示|备注|備註)|(?:别|別|不要|不用|去掉|删掉|刪掉|略过|略過)[^。；！？\n]{0,10}括[号號弧]/u,
  es: /(?:paréntesis|corchetes)[^.;!?\n]{0,50}(?<!\p{L})(?:no|nota|fuera|quita|omite)(?!\p{L})|(?<!\p{L})(?:no|sin|quita|omite|salta)(?!\p{L})[^.;!?\n]{0,50}(?:paréntesis|corchetes)/iu,
  de: /klammern?[^.;!?\n]{0,50}(?<!\p{L})(?:nicht|weg(?:lassen)?|raus|notiz(?:en)?)(?!\p{L})|(?<!\p{L})(?:nicht|ohne|kein\p{L}*)(?!\p{L})[^.;!?\n]{0,50}klammern?/iu,
  fr: /(?:parenthèses|crochets)[^.;!?\n]{0,50}(?<!\p{L})(?:pas|note|notes|enlève|retire)(?!\p{L})|(?<!\p{L})(?:pas|sans|enlève\p{L}*|retire\p{L}*)(?!\p{L})[^.;!?\n]{0,50}(?:parenthèses|crochets)/iu,
  pt: /(?:parênteses|colchetes)[^.;!?\n]{0,50}(?<!\p{L})(?:não|nao|nota|tira|fora)(?!\p{L})|(?<!\p{L})(?:não|nao|sem|tira|pula)(?!\p{L})[^.;!?\n]{0,50}(?:parênteses|colchetes)/iu,
  ja: /(?:括弧|カッコ|かっこ)[^。！？\n]{0,20}(?:ない|なし|除|外|メモ)/u,
};
/** How a note begins that stands by itself, in brackets. */
const NOTE =
  /^(?:ask|check|to-?do|tbd|fixme|note(?: to self)?|nb|n\.b\.|remember|don['’]t forget|maybe|insert|mention|confirm|verify|find out|look up|not sure|fragen?|prüfen|nachfragen|noch|preguntar|comprobar|revisar|demander|vérifier|perguntar|verificar|confirmar|问|問|待定|待补|待補|备注|備註|记得|記得|确认|確認|メモ)(?![\p{Script=Latin}])/iu;
const LINE =
  /^[^\S\n]*(?:\[(?<square>[^\][\n]+)\]|[(（](?<round>[^()（）\n]+)[)）]|【(?<angled>[^】\n]+)】)[.。]?[^\S\n]*$/u;
const ANY =
  /[^\S\n]?(?:\[(?![\^ x]\]?)[^\][\n]{2,400}\](?![([:])|[(（][^()（）\n]{1,400}[)）]|【[^】\n]{1,400}】)/gu;

/** Whether a request says that what is in brackets is not to be seen. Pure. */
export const isBracketsOut = (request: string): boolean =>
  Object.values(NOT_SEEN).some((row) => row.test(request));

/** A text without the notes in it, and whether there were any. Pure. @param request may say that all that is in brackets goes */
export function withoutNotes(
  text: string,
  request: string,
): { readonly text: string; readonly hadNotes: boolean } {
  const isOut = isBracketsOut(request);
  const kept = text.split('\n').flatMap((line) => {
    if (isOut) {
      const rest = line.replaceAll(ANY, '');
      return rest.trim() === '' && line.trim() !== '' ? [] : [rest];
    }
    const { square, round, angled } = LINE.exec(line)?.groups ?? {};
    return NOTE.test((square ?? round ?? angled ?? '').trim()) ? [] : [line];
  });
  const rest = kept.join('\n');
  return { text: rest.replaceAll(/\n{3,}/gu, '\n\n'), hadNotes: rest !== text };
}
