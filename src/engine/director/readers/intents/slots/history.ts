import { readNumber } from '../../../language/numbers.ts';
import type { Call } from '../../../edits/calls/calls.ts';
import type { Said, SlotReader } from './said.ts';
import { anyOf, DENIED } from './texts/words.ts';

/** A state that is not so many steps back: a version, a day, how something was when. */
const DISTANT = anyOf(
  "yesterday'?s?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|lunchtime|tonight|earlier|hours?|minutes?|ago|first|second|third|original|v ?\\d+|versions? \\d+|draft|everything|all|gestern|früh|erste[nr]?|ursprünglich[a-z]*|ayer|mañana|primera?|original|hier|matin|how the|where the|premi[eè]re?|tout|ontem|manhã|primeira|vers[aãi][oõ]n? \\d+|too far|that far",
  '昨|早上|上午|下午|第[一二三四五六七八九\\d]|最初|最早|原始|原版|最开始|一开始|全部|全都|都不要|昨日|最初|元の',
);
const BACK = anyOf(
  "undo|un-do|undone|revert|reverse|rewind|roll ?back|scratch that|take (?:that|it) back|take back|cancel|forget (?:that|the last|what i)|never mind the last|go back|back (?:a|one|two|three|\\d+|to|steps?)|previous|as it was|how it was|like it was|as before|how .* before|what you just did|last (?:thing|change|one|step|edit)|didn't mean|^(?:ooh|no|nope|oh|[ ,.])*back$|rückgängig|zurück(?:nehmen|setzen)?|widerruf[a-z]*|deshaz[a-z]*|deshacer|regresa|retrocede|vuelve|cancela|annule[rz]?|reviens|revenir|défais|desfaz[a-z]*|desfazer|volta",
  '撤|取消|恢复|复原|退回|倒退|退一步|退两步|退三步|倒回|返转头|回到刚|回到上|变回|换回|放回去|改回|调回|还原|上一步|上一版|刚才那一?步|刚那步|当我没说|别算|取り消|戻し|戻って|元に',
);
/** Things that a change may have been of, and what such calls are called. */
const THINGS: readonly (readonly [concepts: readonly string[], calls: RegExp])[] = [
  [['music', 'genre', 'mood'], /music|set_sound/],
  [['voice', 'narrate', 'own'], /narrat|voice|remove_sound/],
  [['role', 'words', 'font'], /text|caption|card|name_video/],
  [['crop', 'fit'], /framing|motion/],
  [['motion'], /motion/],
  [['transition'], /transition/],
  [['look', 'color', 'colors'], /color|look|design/],
  [['logo'], /overlay/],
];

/** Whether words name a thing that the last change was not of. */
const isOfOther = ({ clause }: Said, last: readonly Call[]): boolean =>
  THINGS.some(
    ([concepts, calls]) => clause.has(...concepts) && !last.some(({ do: name }) => calls.test(name)),
  );

const STEPS =
  /(?<![\p{L}\d])(one|two|three|four|five|a couple of|zwei|drei|vier|dos|tres|deux|trois|duas|dois|três|\d{1,2})(?: last| more)? (?:steps?|changes?|edits?|times|versions?|goes|schritte?n?|änderungen|pasos|cambios|veces|étapes|fois|modifications|passos|vezes|mudanças)(?!\p{L})|(?<!上)([一二两三四五六七八九\d]{1,2})步|([一二三\d]+)つ/u;
const WORDS: Readonly<Record<string, number>> = {
  ...{ 'a couple of': 2, zwei: 2, dos: 2, deux: 2, duas: 2, dois: 2, 两: 2 },
  ...{ drei: 3, tres: 3, trois: 3, três: 3, vier: 4 },
};
/** The one before the last. */
const LAST_BUT_ONE = anyOf(
  '(?:one|version|change|step) before (?:the )?last|last but one|last-but-one|vorletzte[nr]?|antepenúltim[oa]|penúltim[oa]|avant-derni[eè]re?',
  '上上',
);
const TWICE = anyOf('last two|letzten (?:zwei|beiden)|últimos dos|deux derni[eè]res|últimas duas|twice');

/** So many steps; 1 where none are counted. */
function stepsIn(plain: string): number {
  if (TWICE.test(plain)) return 2;
  const said = plain.match(/(?<!\p{L})undo(?!\p{L})|撤销|取消/gu) ?? [];
  if (/(?<!\p{L})undo,? undo(?!\p{L})|(?:撤销|取消)[，, ]?(?:撤销|取消)/u.test(plain)) return said.length;
  const [, ...found] = STEPS.exec(plain) ?? [];
  const number = found.find(Boolean);
  if (number === undefined) return 1;
  const steps = WORDS[number] ?? readNumber(number);
  return Number.isInteger(steps) && steps > 0 ? steps : 1;
}

/** `scratch that`, `back two steps`: so many changes, where it is not the state of a certain day that is wanted. */
export const undo: SlotReader = (said) => {
  const { plain, situation } = said;
  const steps = stepsIn(plain);
  if (situation.first || !BACK.test(plain) || LAST_BUT_ONE.test(plain)) return undefined;
  if (steps === 1 && (DISTANT.test(plain) || isOfOther(said, situation.last))) return undefined;
  return [{ kind: 'undo', steps }];
};

/** `I changed my mind, do it again`. */
export const redo: SlotReader = ({ plain, situation }) =>
  situation.first || LAST_BUT_ONE.test(plain) || SPOKEN_OF.test(plain)
    ? undefined
    : [{ kind: UNDO.test(plain) ? 'undo' : 'redo', steps: stepsIn(plain) }];
/** Who says this wants nothing done again. */
const UNDO = anyOf(
  'undo (?:that|it|this|the)|revert|deshaz[a-z]*|rückgängig|annule[rz]?|desfa[zç][a-z]*',
  '撤销|撤回|取り消',
);
/** What was said elsewhere is no change that was taken back. */
const SPOKEN_OF = anyOf(
  'yesterday|talked about|discussed|agreed|told you|gestern|ayer|hier|ontem',
  '昨|说好|商量',
);

export const remake: SlotReader = ({ plain, situation }) =>
  situation.first || DENIED.test(plain) ? undefined : [{ kind: 'remake' }];
