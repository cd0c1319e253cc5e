import type { Position } from '../../../../edits/calls/targets.ts';
import { edit, type Wish } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import { anyOf, CONDITIONAL, isDenied } from './words.ts';

const END = anyOf(
  '(?:at|to) the (?:very )?end|last|final|finish|closing|am ende|zum schluss|al final|à la fin|no fi(?:m|nal)',
  '最后|结尾|片尾|最後',
);
const START = anyOf(
  '(?:at|in) the (?:very )?(?:start|beginning|front)|first|opening|begin|am anfang|al principio|au début|no (?:início|começo)',
  '开头|片头|开场|最初|冒頭',
);
const BEFORE = /(?<!\p{L})(?:before|vor|antes|avant)(?!\p{L})|之?前面?|の前/u;
const AFTER = /(?<!\p{L})(?:after|nach|después|après|depois)(?!\p{L})|之?后面?|の後|あと/u;
const SEVERAL = anyOf(
  'each|every|per|between|chapters|pages|cards|slides|jede[rsmn]?|zwischen|cada|entre|chaque|chapitres|cartões|three|two|four',
  '每|各|分|中间|之间|ごと|間|それぞれ',
);

/** `a card before the third one that says` …: the words beside it, on a picture of their own. */
export const cardAdded: SlotReader = (said) => {
  const { plain, shown, situation, clause } = said;
  const [text, ...others] = shown;
  if (CONDITIONAL.test(plain) || isDenied(plain, situation.language) || SEVERAL.test(plain)) return undefined;
  if (text === undefined || others.length > 3) return undefined;
  const at = positionIn(said);
  if (at === undefined) return undefined;
  const ground = clause.take('color');
  const added: Wish[] = edit<'add_card'>({ do: 'add_card', text: shown.join('\n'), at });
  return ground === undefined || COLORS.test(plain)
    ? added
    : [...added, ...edit<'set_card'>({ do: 'set_card', target: { by: 'spoken' }, ground })];
};
/** White words on black are the card's way of being black. */
const COLORS = /white|白字/u;

function positionIn({ clause, plain }: Said): Position | undefined {
  if (clause.names) {
    const [one, ...others] = clause.named();
    if (!one || others.length > 0) return undefined;
    if (BEFORE.test(plain)) return { at: 'before', target: one.value };
    return AFTER.test(plain) ? { at: 'after', target: one.value } : undefined;
  }
  if (BEFORE.test(plain) || AFTER.test(plain)) return undefined;
  return END.test(plain) ? { at: 'end' } : START.test(plain) ? { at: 'start' } : undefined;
}
