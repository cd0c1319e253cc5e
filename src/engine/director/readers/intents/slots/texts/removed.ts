import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { textsOf, whichTexts } from './which.ts';
import { anyOf, CONDITIONAL } from './words.ts';

const REMOVED = anyOf(
  "remove|delete|lose|drop|ditch|scrap|bin|kill|cut|hide|clear|wipe|strip|get rid(?: of)?|take (?:off|out|away|down)|take (?:the|that|those|it|them|my) .*(?:off|out|away|down)|out|away with|don't (?:want|need|show)|dont (?:want|need|show)|doesn't need|does it really need|no|without|weg|entfern[a-z]*|lösch[a-z]*|raus|ohne|keine?n?|quita[a-z]*|saca[a-z]*|borra[a-z]*|elimina[a-z]*|sin|enlève[a-z]*|enlever|retire[a-z]*|supprime[a-z]*|vire|sans|pas de|tira[a-z]*|remov[a-z]*|apaga[a-z]*|sem",
  '去掉|删|拿掉|不要|去除|取消|撤掉|擦掉|别写|不写|别出|消して|なし|いらない|外して|取って|出さないで|不用',
);
const OTHERWISE = anyOf(
  "keep|leave|only|just|rest|other|fewer|less|part|too many|too much|apart|not the|don't (?:remove|delete|drop)|anymore than|nur|rest|behalten|solo|deja|resto|demás|ne .* que|seulement|garde[a-z]*|reste|só|deixa|resto|menos|blabla|hashtags?|amounts?|surname|how old|street|brand",
  '只|留|其他|别的|少|小数|从第|除了|就行|だけ|残',
);
const LAST = anyOf(
  '(?:at|from) the (?:very )?end|last|am ende|am schluss|al final|à la fin|no final|do final',
  '最后|结尾|片尾|最後',
);
const FIRST = anyOf(
  '(?:at|from) the (?:very )?(?:start|beginning)|first|am anfang|al principio|au début|no (?:começo|início)',
  '开头|片头|最初|冒頭',
);

/** `lose the captions`, `names on kids are a no-no` → nothing: texts that go. */
export const textRemoved: SlotReader = (said) => {
  const { plain, situation } = said;
  if (!REMOVED.test(plain) || OTHERWISE.test(plain) || CONDITIONAL.test(plain)) return undefined;
  const which = whichTexts(said, KNOWN);
  if (!which || which.by === 'spoken') return undefined;
  if (which.by === 'cards') return edit<'remove_pictures'>({ do: 'remove_pictures', target: which.cards });
  if (which.by === 'all' && (!ALL.test(plain) || SOME.test(plain))) return undefined;
  if (which.by === 'role' && SOME.test(plain)) return undefined;
  if (which.by !== 'all' || (!LAST.test(plain) && !FIRST.test(plain)))
    return edit<'remove_texts'>({ do: 'remove_texts', which });
  const texts = textsOf(said);
  if (situation.first || texts.length === 0 || (LAST.test(plain) && FIRST.test(plain))) return undefined;
  return edit<'remove_texts'>({
    do: 'remove_texts',
    which: { by: 'number', numbers: [LAST.test(plain) ? -1 : 1] },
  });
};

/** Nouns for all of them: who says none may mean anything. */
const ALL = anyOf(
  'texts?|words?|words|wording|writing|writin|lettering|letters|text overlays?|schrift|texte?|wörter|letras?|textos?|letreros?|écriture|écrire|textes?|letreiro|letras',
  '字|文字',
);
/** Where they stand, or what they say: some of them are meant. */
const SOME = anyOf(
  'on (?!it|them|screen|any|the (?:screen|video))[a-z]+|over|of the|corner|small|little|coin|petit|sur|ecke|klein[a-z]*|auf (?:dem|den|der)|esquina|cima|da|do|de (?:la|lo)|noiva|goes',
  '行|[一二两三四五六七八九几]个?字|段|串|角|上面|底下|谢谢|の文字',
);
const KNOWN = new RegExp(`${REMOVED.source}|whatsoever|sort|kind|any|anywhere|screen`, 'u');
