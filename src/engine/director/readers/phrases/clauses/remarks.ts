import { roleSchema, type SimpleTarget, type TextRole } from '../../../edits/calls/targets.ts';
import type { Masked } from '../../../language/marks.ts';
import type { Wish } from '../../reader.ts';
import { isJoint, NOUNS, type Atom } from './atoms.ts';
import { Clause, isWeak } from '../clause.ts';
import type { Topic } from '../grammar/grammar.ts';
import { isQuestion } from '../questions.ts';
import { isKnown, type Token } from '../tokens.ts';
import { topicOf } from '../topics.ts';

/**
 * Remarks: sentences that tell something and ask for nothing. “My wife gets dizzy”, “he loves dragons”, “there’s an ugly bin on the left”.
 * They are why something is wanted, and leave no wish unheard beside one that was read.
 */

const MARK = '[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*';
const WORD = `(?:[\\p{L}\\p{N}'&-]+|${MARK})`;
/** Whoever stands before a verb is its subject. */
const PERSON =
  '(?:i|we|he|she|they|there|u|you|it|this|that|these|those|who|everyone|everybody|nobody|no one|noone|people|ppl|someone|somebody|some people|most people|it all|none of them|all of them|both of them|one of them|some of them)';
/** A subject and its verb in one word. */
const CONTRACTED =
  "(?:it's|its|that's|thats|there's|theres|i'm|im|i've|ive|he's|hes|she's|shes|they're|theyre|they've|we're|we've|weve|who's|what's|here's|you're|you've|youve)";
/** Verbs that tell whoever stands before them: no noun, and no imperative. */
const TELLS =
  "(?:is|are|was|were|am|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|has|had|hasn't|hasnt|hadn't|does|did|doesn't|doesnt|didn't|didnt|can|can't|cant|cannot|couldn't|couldnt|won't|wont|will|would|wouldn't|wouldnt|ain't|aint|" +
  'looks|looked|sounds|sounded|feels|felt|seems|seemed|comes|came|goes|went|gets|got|makes|made|keeps|kept|loves|loved|hates|hated|likes|liked|' +
  'thinks|thought|says|said|told|quit|died|starts|started|stops|stopped|ends|ended|hurts|covers|covered|hides|reads|runs|ran|talks|talked|speaks|spoke|' +
  'barks|clashes|belongs|appears|disappears|shows|showed|jumps|drags|flies|forgot|noticed|watched|deserves|suits|stays|turned out|stands|takes|took|' +
  'fits|matters|wins|won|cuts|drowns|distracts|annoys|bugs|bothers|needed|meant|asked|asks|complained|complains)';

/** Words for a wish, wherever they stand. */
const WISHES =
  /(?<![a-z])(?:should|shouldn't|must|mustn't|needs?|deserves?|have to|has to|want|wants|wanna|would like|'d like|id like|would love|'d love|i'd|prefer|prefers|please|pls|plz|can (?:you|we|u|i|it|the)|could (?:you|we|u|i|it|the)|would you|will you|let's|lets|make sure|wish|rather|better if|supposed to|instead|how about|what about|why not|until|till)(?![a-z])/;
/** Who forbids something wishes it. */
const FORBIDS = /^(?:do not|don't|dont|never|avoid) /;
/** Values are no chat: who names one wants it. */
const VALUES: ReadonlySet<Token['kind']> = new Set(['quote', 'percent', 'ratio', 'time']);

const PRONOUN = new RegExp(
  `^(?:${CONTRACTED}(?! (?:the |my )?(?:first|last) )|${PERSON} (?:${WORD} ){0,2}?${TELLS}|(?:i|we|he|she|they) ${WORD}|(?:it|that|this) (?:[a-z]+ )?[a-z]{3,}s)(?![\\p{L}])`,
  'u',
);
const NOUN = new RegExp(
  `^(?!(?:why|what|how|which|when|where|who|whose|is|are|was|were|do|does|did|can|could|would|will|has|have|if|at|in|on|with|without|from|to|for|by|of|after|before|until|till|as|like|please)(?![a-z]))(?:(?:the|my|our|his|her|their|your|a|an|some|both|all|most|one|that|this|these|those|every|each|no|two|three|four) )?(?:${WORD} ){1,7}?${TELLS}(?![\\p{L}'])`,
  'u',
);

/** What stands before a sentence and says nothing. */
const OPENING =
  /^(?:(?:and|but|so|well|because|bc|cause|cos|coz|cuz|as|since|sorry|ok|okay|oh|omg|hmm+|also|right|now|then|actually|lol|haha|ugh|ew+|um+|uh|btw|fyi|yeah|yes|no|sadly|unfortunately|turns out|apparently|honestly|just|even|though|although|still|whereas|while|otherwise|at the moment|right now|i think|i feel like|i guess|thing is|the thing is|problem is|the problem is)[ ,]+)*/;

/** What a remark brings up: “the title is hard to read. make it bigger”. */
export const topicOfRemark = (tokens: readonly Token[]): Topic | undefined =>
  tokens.flatMap(({ means }) => means.flatMap(({ id }) => TOPICS[id] ?? []))[0];

/** A remark, and what it is about. */
export interface Remark {
  readonly words: string;
  /** Pictures that it names. */
  readonly about: readonly SimpleTarget[];
  /** Words over the pictures that it speaks of. */
  readonly role: TextRole | undefined;
  /** Things of the video that it speaks of. */
  readonly topics: ReadonlySet<Topic>;
}

/** `background`: whatever it says, nothing is asked for; `complaint`: what is wrong may be what is wanted. */
export type Telling = 'background' | 'complaint';

/** Whether words tell something and ask for nothing. */
export function isRemark(atoms: readonly Atom[], masked: Masked): Telling | undefined {
  const [first, ...others] = atoms;
  if (!first || others.some(({ border }) => border !== 'verb' && border !== 'and')) return undefined;
  const tokens = atoms.flatMap((atom) => atom.tokens);
  if (tokens.some(({ kind }) => VALUES.has(kind))) return undefined;
  // “Kinda boring” says nothing of what is to be done.
  const isMood = tokens.some(({ means }) => means.some(({ id }) => id === 'dislike'));
  if (isMood && tokens.every((token) => isWeak(token) || token.means.some(({ id }) => id === 'dislike')))
    return 'background';
  const start = tokens.find((token) => !isJoint(token))?.start ?? 0;
  const said = masked.text.slice(start, tokens.at(-1)?.end ?? start).replaceAll(/\s+/g, ' ');
  const text = said.slice(OPENING.exec(said)?.[0].length ?? 0);
  if (
    WISHES.test(text) ||
    FORBIDS.test(text) ||
    isQuestion(text) ||
    SUBORDINATE.test(masked.text.slice(0, start))
  )
    return undefined;
  const opening =
    PRONOUN.exec(text)?.[0] ?? (isCommand(first) ? undefined : (NOUN.exec(text)?.[0] ?? unknownVerb(text)));
  if (opening === undefined || /(?<![a-z])(?:when|while|if|whenever|until|till)(?![a-z])/.test(opening))
    return undefined;
  // A deed behind a whole sentence is a wish of its own: “it is dark make it brighter”.
  const end = start + said.length - text.length + opening.length;
  const goesOn = others.every(
    (atom, at) =>
      (atom.tokens[0]?.start ?? 0) <= end ||
      (atom.border === 'verb' && isNoun(atom)) ||
      // “Has got”, “can’t see”.
      (at === 0 && (atom.tokens[0]?.start ?? 0) <= end + 8 && HELPS.test(opening)),
  );
  if (!goesOn) return undefined;
  const isBackground =
    HISTORY.test(text) || (PERSONAL.test(opening) && !FAULT.test(text)) || !STATE.test(opening);
  return isBackground ? 'background' : 'complaint';
}

/** How something goes: by itself, a wish for the whole. */
const MANNERS: ReadonlySet<string> = new Set(['faster', 'slower', 'longer', 'shorter', 'reverse']);

/**
 * Whether words are no more than how what is told before them goes: “it was better fast”, “the sign reads backwards”. They end a sentence that
 * asks for nothing, and are no wish of their own.
 */
export function isSaidOf(atoms: readonly Atom[], from: number, end: number, masked: Masked): boolean {
  const run = atoms.slice(from, end).flatMap(({ tokens }) => tokens);
  const [manner, ...others] = run.filter((token) => !isJoint(token));
  const isManner = manner?.means.some(({ id }) => MANNERS.has(id)) === true;
  if (!isManner || atoms[from]?.border !== 'verb' || !others.every((token) => isWeak(token))) return false;
  const opens = atoms.findLastIndex(({ border }, at) => at < from && border !== 'verb');
  const before = atoms.slice(Math.max(0, opens), from);
  return isRemark(before, masked) !== undefined;
}

/** Who tells of people, tells of no fault of the video. */
const PERSONAL =
  /^(?:i|i'm|im|i've|ive|we|we're|we've|weve|he|he's|hes|she|she's|shes|they|they're|theyre|they've|you|u|you're|youre|my|our|his|her|their|everyone|everybody|nobody|no one|people|ppl|someone|somebody) /;
/** What somebody can’t do with it is one. */
const FAULT =
  /(?<![a-z])(?:(?:can|could)(?:'?n?t| ?not)?(?: even| really| barely| hardly| still)* (?:hear|read|see|make out|follow|keep up|understand|tell)|(?:hardly|barely) (?:hear|read|see)|too|so|talks?|speaks?|don'?t (?:like|want|need)|do not (?:like|want|need)|hates?|dislike|not (?:a fan|into|keen))(?![a-z])/;
/** Verbs of how something is. */
const STATE =
  /(?<![a-z])(?:is|are|was|were|am|isn'?t|aren'?t|wasn'?t|weren'?t|it's|its|that's|thats|they're|theyre|there's|theres|looks?|looked|sounds?|sounded|feels?|felt|seems?|seemed|comes?|came|goes|went|gets?|got|stops?|stopped|ends?|ended|starts?|started|runs?|plays?|drags|drowns?|cuts|can|can'?t|cannot|could|couldn'?t|does|doesn'?t|don'?t|do|did|didn'?t|has|have|hasn'?t|stays?|takes?|covers?|disappears?|moves?|hates?|barks|flickers?|jumps?)(?![a-z])/;
/** What follows is when or where something is to be done. */
const SUBORDINATE =
  /(?<![a-z])(?:when|while|whenever|if|where|wherever|until|till|after|before|once|as long as|how|what|who) $/;
const HISTORY =
  /(?<![a-z])(?:(?:was|looked|were) (?:better|nicer|best|prettier|more fun|fine|great) (?!before|that way|the old)[a-z]+|used to)(?![a-z])/;

/** A verb that another one belongs to. */
const HELPS =
  /(?:'s|'re|'m|theres|its|thats|hes|shes|theyre|(?:is|are|was|were|ha[sd]|have|do|does|did|can|could|will|would|ca|wo)(?:n'?t| not)?|cannot|can't|cant|wont|won't)$/;

/** Whether a run of words goes on with a noun, and does not begin a deed. */
const isNoun = ({ tokens: [first] }: Atom): boolean =>
  first?.means.some(({ id }) => NOUNS.has(id)) === true || first?.kind === 'unknown';

/** A verb that no lexicon knows, behind a noun: `the text overlaps her face`. */
function unknownVerb(text: string): string | undefined {
  const found =
    /^(?:the|my|our|his|her|their|your|that|this) (?:[\p{L}\p{N}'\ue100-\ue3fe-]+ ){1,3}?([a-z]{4,}s)(?= )/u.exec(
      text,
    );
  return found?.[1] !== undefined &&
    !isKnown(found[1]) &&
    !/ (?:to|on|in|of|with|and|for|a|the) [a-z]+s$/.test(found[0])
    ? found[0]
    : undefined;
}

const COMMANDS: ReadonlySet<string> = new Set([
  ...[
    'add',
    'remove',
    'replace',
    'swap',
    'move',
    'verb',
    'change',
    'undo',
    'mute',
    'trim',
    'show',
    'use',
    'keep',
    'call',
  ],
  ...['crop', 'rotate', 'flip', 'reverse', 'shuffle', 'no', 'only', 'sort', 'focus', 'narrate', 'translate'],
]);

/** Whether a sentence opens with what is to be done. */
const isCommand = ({ tokens }: Atom): boolean =>
  tokens
    .find((token) => !isJoint(token) && !token.means.some(({ id }) => id === 'pad'))
    ?.means.some(({ id }) => COMMANDS.has(id)) ?? false;

const TOPICS: Readonly<Record<string, Topic>> = {
  ...{
    role: 'text',
    words: 'text',
    font: 'text',
    plate: 'text',
    call: 'text',
    music: 'music',
    voice: 'voice',
    own: 'voice',
  },
  ...{ narrate: 'voice', logo: 'overlay', transition: 'transition', photo: 'pictures', clip: 'pictures' },
  ...{ picture: 'pictures', card: 'pictures', sound: 'music', volume: 'music', motion: 'pictures' },
};

/** What a remark is about. */
export function remarkOf(tokens: readonly Token[], masked: Masked, words: string): Remark {
  const about = new Clause(tokens, masked).targets;
  const topics = new Set(tokens.flatMap(({ means }) => means.flatMap(({ id }) => TOPICS[id] ?? [])));
  const role = tokens.flatMap(({ means }) =>
    means.filter(({ id }) => id === 'role').map(({ value }) => value),
  )[0];
  return { words, about, role: roleSchema.safeParse(role).data, topics };
}

/** Whether what is remarked is heard in what is done: else it would be passed over in silence. */
export function isHeard({ about, topics }: Remark, wishes: readonly Wish[]): boolean {
  if (topics.size === 0) return true;
  const done = wishes.flatMap((wish): readonly (Topic | undefined)[] => {
    if (wish.kind !== 'edit') return wish.kind === 'impossible' ? ['pictures', 'text', 'music', 'voice'] : [];
    const isOfPictures = 'target' in wish.call || wish.call.do === 'set_length';
    const isOfSound = [
      'set_sound',
      'remove_sound',
      'set_music',
      'set_clip_sound',
      'tune_music',
      'set_voice',
      'set_narration',
    ].includes(wish.call.do);
    return [
      topicOf([wish]),
      ...(isOfPictures ? (['pictures'] as const) : []),
      ...(isOfSound ? (['music', 'voice'] as const) : []),
    ];
  });
  const isNamed = about.length > 0 && done.includes('pictures');
  return (
    isNamed ||
    [...topics].some((topic) => done.includes(topic)) ||
    wishes.some(({ kind }) => kind === 'undo' || kind === 'redo')
  );
}
