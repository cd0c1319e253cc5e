/** Words that open a question and say nothing of what it is about. */
const OPENING =
  /^(?:(?:and|so|but|ok|okay|hey|hi|hello|btw|by the way|please|pls|just|wait|um+|hmm+|oh|also|sorry)[ ,]+)*/;
/** `what music is that`, `how long is it`, `is it vertical`, `when does the whale come`. */
const ASKS = new RegExp(
  [
    '^(?:',
    "what(?:'s|s)? (?!(?:about|if|i (?:want|need|would|'d)|you (?:can|could) do is))",
    "|which (?!would|is (?:nice|better))|how (?:long|many|much|big|fast|loud|wide|large)(?![a-z])|when(?:'s|s)?(?![a-z]) ?(?:is|are|does|do|will|did|the|'s)",
    "|where(?:'s|s)? (?:is|are|do|does|did|can|will|the|my|'s)|who(?:'s|s)? (?:is|are|sings|made|plays)|why (?!(?:not|don'?t)(?![a-z]))",
    '|is (?:it|the|this|that|there|my|any)(?![a-z])|are (?:the|there|they|my|all|any|you)(?![a-z])|am i(?![a-z])|was (?:it|the|that)(?![a-z])',
    '|does (?:it|the|this|that|my)(?![a-z])|do (?:you|i|we) (?:have|know|see|need|support)(?![a-z])|did (?:you|it|that|i)(?![a-z])|has (?:it|the)(?![a-z])',
    '|have you(?![a-z])|(?:can|could) you (?:tell|show) me (?:what|which|how|where|when|the (?:length|order|list|names))',
    '|remind me (?:what|which|how|where|when)|tell me (?:what|which|how|where|when|about)|(?:show|give) me (?:what|which|the (?:list|order|length))|list (?:the|all|my)(?![a-z])',
    ')',
  ].join(''),
);
/** Questions by their form that ask for something to be done. */
const WISHES =
  /^(?:is it possible to|is there (?:a|any) (?:way|chance|possibility)|are you able to|(?:do|would) you mind)(?![a-z])/;

/** Whether words ask two things: `how long is it and which photo is the last`. */
export const asksTwice = (text: string): boolean =>
  text.split(/ and |[?] ?/).filter((part) => isQuestion(part)).length > 1;

/** Whether words ask something instead of asking for it. @param text of a clause, masked */
export function isQuestion(text: string): boolean {
  const said = text.trimStart();
  const words = said.slice(OPENING.exec(said)?.[0].length ?? 0);
  return ASKS.test(words) && !WISHES.test(words);
}
