import type { SimpleTarget, TextRole } from '../../../edits/calls/targets.ts';
import { callSchema } from '../../../edits/calls/calls.ts';
import { spanIn, writtenIn, type Masked, type Span } from '../../../language/marks.ts';
import { edit, type Reading, type Wish } from '../../reader.ts';
import { BEGINS, isJoint, NOUNS, type Atom } from './atoms.ts';
import { isWeak, together, type Weak } from '../clause.ts';
import { isHarmless } from '../first/harmless.ts';
import type { Read } from './readClause.ts';
import { isHeard, remarkOf, type Remark } from './remarks.ts';
import type { Token } from '../tokens.ts';
import { isAside } from '../wording/chinese/asides.ts';
import { wishedOnce } from './wishedOnce.ts';

/** What was said to be wrong with something, before it is said what is to be done. */
interface Matter {
  readonly about: readonly SimpleTarget[];
  readonly role: TextRole | undefined;
  readonly topics: Remark['topics'];
  readonly words: string;
}

/** “The whale is upside down. Rotate it”: the remedy is for what the words before were about, and not for everything; in a first request for “it” alone. */
function ofMatter(
  { about, role, topics }: Matter,
  [remedy, ...others]: readonly Wish[],
  tokens: readonly Token[],
): Wish[] | undefined {
  if (remedy?.kind !== 'edit' || others.length > 0) return undefined;
  const { call } = remedy;
  const isWide = !saysAll(tokens) && !tokens.some(({ means }) => means.some(({ id }) => id === 'words'));
  const isMeant =
    'which' in call &&
    typeof call.which === 'object' &&
    (call.which.by === 'spoken' || (call.which.by === 'all' && isWide));
  if (role && isMeant) {
    const meant = callSchema.safeParse({ ...call, which: { by: 'role', role } }).data;
    return meant && [{ kind: 'edit', call: meant }];
  }
  if (about.length === 0) return undefined;
  // “The text of photo 4 is hard to read. Put a box behind it.”
  if (topics.has('text') && 'which' in call && typeof call.which === 'object' && call.which.by === 'spoken') {
    const ofPictures = callSchema.safeParse({ ...call, which: { by: 'on', pictures: together(about) } }).data;
    return ofPictures && [{ kind: 'edit', call: ofPictures }];
  }
  if (!('target' in call)) return undefined;
  const isOwn = !['all', 'spoken', 'kind'].includes(call.target.by);
  if (isOwn || saysAll(tokens)) return undefined;
  const meant = callSchema.safeParse({ ...call, target: together(about) }).data;
  return meant && [{ kind: 'edit', call: meant }];
}

/** Whether words are about more than was spoken of. */
const saysAll = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, means }) =>
      /^(?:all|every|everything|each)/.test(text) ||
      means.some(
        ({ id }) =>
          ['photo', 'picture', 'clip', 'card'].includes(id) &&
          !/^(?:pic|photo|picture|shot|clip|image|still)$/.test(text),
      ),
  );

/** A clause, and what was made of it. */
export interface Part {
  readonly tokens: readonly Token[];
  readonly border: Atom['border'];
  readonly read: Read | undefined;
  /** It tells something and asks for nothing. */
  readonly remark: boolean;
}

/** A reading, and the places in the message of what was read. */
export interface Told extends Reading {
  readonly spans: readonly Span[];
}

const isPassedOver = ({ kind, means }: Token): boolean =>
  kind === 'unknown' || means.some(({ id, value }) => id === 'pad' && value === '');

/**
 * What is carried out, and what is asked about. Where two wishes are parted by a mere guess, or a list of pictures goes on with something that
 * was not understood, the whole is asked about: half of a wish is another wish.
 */
export function told(parts: readonly Part[], masked: Masked, weak: Weak): Told {
  const telling = new Telling(masked, weak);
  let group: Part[] = [];
  for (const part of parts) {
    if (!goesOn(group, part, masked, weak)) {
      telling.add(group);
      group = [];
    }
    group.push(part);
  }
  telling.add(group);
  return telling.reading();
}

/** Whether a clause belongs to those before it: all of them are understood, or none. */
function goesOn(group: readonly Part[], part: Part, masked: Masked, weak: Weak): boolean {
  const last = group.at(-1);
  if (!last) return false;
  if (goesOnRemoving(last, part)) return true;
  switch (part.border) {
    case 'stop':
      return false;
    case 'verb': {
      const isWith = weak.first === true && part.tokens[0]?.means.some(({ id }) => id === 'with') === true;
      if (!isWith && !last.remark && (!part.remark || last.read === undefined)) return true;
      break;
    }
    case 'and':
      if (group.some(({ read }) => !read) && isOfBefore(part)) return true;
      if (!last.read && !last.remark && !part.remark && !startsAnew(part)) return true;
      break;
    case 'comma':
    case 'colon':
  }
  const isListed =
    last.read && !part.read && isList(last.read) && saysNoMore(part) && !tells(part, masked, weak);
  return isListed === true || (isBareTime(part) && group.some((each) => isUnread(each, weak)));
}

/** Clauses one after the other become wishes, and what nobody understood. */
class Telling {
  readonly #masked: Masked;
  readonly #weak: Weak;
  readonly #wishes: Wish[] = [];
  readonly #unread: string[] = [];
  readonly #remarks: Remark[] = [];
  /** Chinese words that ask for nothing. */
  readonly #asides = new Set<string>();
  /** Where what was read stands in the message, and what was not. */
  readonly #spans: Span[] = [];
  readonly #places = new Map<string, Span[]>();
  readonly #origins = new Map<Wish, Span>();
  /** The wish before, where its clause had one. */
  #said: Before | undefined;
  #matter: Matter | undefined;

  constructor(masked: Masked, weak: Weak) {
    this.#masked = masked;
    this.#weak = weak;
  }

  /** Takes clauses that belong together. */
  add(group: readonly Part[]): void {
    const isDoubtful =
      group.some((part, at) => goesOnRemoving(group[at - 1], part)) ||
      (group.some(({ read }) => !read) && group.some(isOfBefore));
    if (isDoubtful || group.some((part) => isUnread(part, this.#weak))) {
      this.#ask(group);
      return;
    }
    for (const { read, tokens } of group)
      if (read)
        this.#spans.push(
          ...tokens.flatMap((token) => (isPassedOver(token) ? [] : [spanIn(this.#masked, token)])),
        );
    for (const part of group)
      if (part.remark)
        this.#remark(part.tokens, written(group.some(({ read }) => read) ? [part] : group, this.#masked));
      else if (this.#isOfUnread(part)) this.#ask([part]);
      else this.#wish(part.read?.wishes ?? [], part.tokens, part.border !== 'stop' && isBareTime(part));
  }

  /** “The voice starts too early, give it 2 seconds”: nobody knows what “it” is, and the whole video is not meant. */
  #isOfUnread({ read, tokens }: Part): boolean {
    const [call, ...others] = read?.calls ?? [];
    return (
      this.#weak.first !== true &&
      this.#unread.length > 0 &&
      this.#wishes.length === 0 &&
      this.#matter === undefined &&
      call?.do === 'set_length' &&
      others.length === 0 &&
      saysIt(tokens)
    );
  }

  reading(): Told {
    const isFirst = this.#weak.first === true;
    const missed = this.#remarks
      .filter((remark) => this.#wishes.length === 0 || !isHeard(remark, this.#wishes))
      .map(({ words }) => words);
    const asked = [...this.#unread, ...missed].filter((words) => {
      const isAside = this.#asides.has(words);
      const asksNothing = this.#wishes.length > 0 && (STATEMENT.test(words) || isAside);
      return words !== '' && !asksNothing && !(isFirst && isAside);
    });
    const unread = inOrder(asked, this.#masked);
    const spans = [...this.#spans, ...unread.flatMap((words) => this.#places.get(words) ?? [])];
    return { wishes: wishedOnce(this.#wishes), unread, spans, origins: this.#origins };
  }

  /** What was not understood is asked about, unless it asks for nothing. */
  #ask(group: readonly Part[]): void {
    const tokens = group.flatMap((part) => part.tokens);
    const words = written(group, this.#masked);
    const { about, role, topics } = remarkOf(tokens, this.#masked, words);
    // “The third looks dull. Can it be brighter?”: what “it” is was said, understood or not.
    if ((isComplaint(tokens) && role) || about.length > 0) this.#matter = { about, role, topics, words };
    if (isAside(tokens, words, this.#weak)) this.#asides.add(words);
    const isOffHand =
      this.#weak.first === true &&
      isHarmless(tokens, saidBy(tokens, this.#masked), isOpening(tokens, this.#masked));
    this.#places.set(
      words,
      tokens.map((token) => spanIn(this.#masked, token)),
    );
    if (!isOffHand) this.#unread.push(words);
  }

  #remark(tokens: readonly Token[], words: string): void {
    const remark = remarkOf(tokens, this.#masked, words);
    this.#places.set(
      words,
      tokens.map((token) => spanIn(this.#masked, token)),
    );
    const { about, role, topics } = remark;
    if (about.length > 0 || role) this.#matter = { about, role, topics, words };
    this.#remarks.push(remark);
  }

  #wish(said: readonly Wish[], tokens: readonly Token[], isTime: boolean): void {
    const wishes = this.#wishes;
    const more = isTime ? timed(wishes.at(-1), said) : said;
    if (more !== said) wishes.pop();
    const merged = remedied(this.#said, more, tokens);
    const matter = this.#weak.first !== true || saysIt(tokens) ? this.#matter : undefined;
    const meant = matter && ofMatter(matter, more, tokens);
    const asked = matter && meant ? this.#unread.lastIndexOf(matter.words) : -1;
    if (asked >= 0) this.#unread.splice(asked, 1);
    if (isWhy(wishes.at(-1), more, tokens)) return;
    const made = merged ?? meant ?? more;
    if (merged) wishes.pop();
    wishes.push(...made);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last)
      for (const wish of made)
        this.#origins.set(wish, spanIn(this.#masked, { start: first.start, end: last.end }));
    if (more.length > 0) this.#matter = undefined;
    this.#said = more.length === 1 ? { wish: made[0], isComplaint: isComplaint(tokens) } : undefined;
  }
}

/** What was not understood, in the order of the message. */
const inOrder = (unread: readonly string[], { original }: Masked): string[] =>
  unread.toSorted((a, b) => original.indexOf(a) - original.indexOf(b));

/** Why something is wanted, in a sentence of its own: `it doesn't fit`. It asks for nothing. */
const STATEMENT =
  /^(?:it|they|he|she|that|those|these|this|we|i) ?(?:'s|’s|'re|’re|is|are|was|were|looks?|seems?|feels?|does(?:n['’]?t| not)|do(?:n['’]?t| not)|did(?:n['’]?t| not)|has|have|had|took|made|love|loves|hate|hates) (?!(?:to|too|not|be)(?![a-z]))[^,;]{0,60}$/i;

/** `remove the title and transitions`: a bare noun behind what is to be removed is no wish to have it. */
function goesOnRemoving(last: Part | undefined, part: Part): boolean {
  const removes = last?.tokens.some(({ means }) => means.some(({ id }) => id === 'remove')) ?? false;
  const adds = part.read?.wishes.every(
    (wish) => wish.kind === 'wordless' || (wish.kind === 'edit' && BARE.has(wish.call.do)),
  );
  return removes && part.border === 'and' && adds === true && !startsAnew(part);
}

/** What a noun alone asks for. */
const BARE: ReadonlySet<string> = new Set([
  'set_music',
  'set_voice',
  'narrate',
  'caption_pictures',
  'set_motion',
  'set_transition',
]);

/** “Loop the music, it’s too short”: that is why, and no wish for a longer video. */
function isWhy(
  before: Wish | undefined,
  [why, ...others]: readonly Wish[],
  tokens: readonly Token[],
): boolean {
  if (before?.kind !== 'edit' || why?.kind !== 'edit' || others.length > 0) return false;
  const isIt = /^(?:it'?s|it|they|they're|that's|thats)(?: is)?(?: |$)/.test(
    tokens.map(({ text }) => text).join(' '),
  );
  return isIt && why.call.do === 'set_length' && 'times' in why.call.length && NO_LENGTH.has(before.call.do);
}
const NO_LENGTH: ReadonlySet<string> = new Set([
  'set_sound',
  'design_text',
  'add_text',
  'set_text',
  'set_music',
  'set_overlay',
  'set_clip_sound',
]);

/** “The whale longer, 8 seconds”: so long is the whale. */
function timed(before: Wish | undefined, said: readonly Wish[]): readonly Wish[] {
  const [time] = said;
  if (before?.kind !== 'edit' || time?.kind !== 'edit' || time.call.do !== 'set_length') return said;
  const { call } = before;
  if (call.do !== 'set_picture_length' || 'to' in call.length || !('to' in time.call.length)) return said;
  return edit<'set_picture_length'>({ ...call, length: time.call.length });
}

/** A time and nothing else: what is to take so long was said before. */
const isBareTime = ({ tokens, read }: Part): boolean =>
  read?.wishes.length === 1 &&
  read.calls[0]?.do === 'set_length' &&
  tokens.every(
    (token) =>
      token.kind === 'time' ||
      (isWeak(token) && !token.means.some(({ id }) => id === 'video' || id === 'it')),
  );

/** Whether something was said that nobody understood. */
const isUnread = ({ read, remark, tokens }: Part, weak: Weak): boolean =>
  !read && !remark && !tokens.every((token) => isWeak(token, weak));

/** Whether a clause is about pictures that are named. */
const isList = ({ wishes }: Read): boolean =>
  wishes.some(
    (wish) =>
      wish.kind === 'edit' &&
      'target' in wish.call &&
      ['these', 'but', 'name', 'number', 'range'].includes(wish.call.target.by),
  );

/** Whether a part says what is to be done, and does not merely go on. */
const startsAnew = ({ tokens }: Part): boolean =>
  tokens.some(({ means }) => means.some(({ id }) => BEGINS.has(id) && !NOUNS.has(id)));

/** Whether a part says something of what stands before it, which nobody may have understood: “the prices in red and bold”. */
const isOfBefore = ({ border, tokens, read }: Part): boolean =>
  border === 'and' &&
  !tokens.some(({ means }) => means.some(({ id }) => id === 'it')) &&
  read?.wishes.some(
    (wish) => wish.kind === 'edit' && wish.call.do === 'design_text' && wish.call.which.by === 'spoken',
  ) === true;

/** Whether a part is a sentence that tells something in Chinese, and no more of a list: 谁来得及看. */
const tells = (part: Part, masked: Masked, weak: Weak): boolean => {
  const words = written([part], masked);
  return /[了得不没有是很看听说过太好]/u.test(words) && isAside(part.tokens, words, weak);
};

/** Whether a part has no wish of its own: it may be one more of a list. */
const saysNoMore = ({ tokens }: Part): boolean =>
  tokens.every(
    (token) => isWeak(token) || ['unknown', 'name', 'pictures', 'file', 'number'].includes(token.kind),
  );

const saidBy = (tokens: readonly Token[], { text }: Masked): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

const isOpening = (tokens: readonly Token[], { text }: Masked): boolean =>
  text.slice(0, tokens[0]?.start ?? 0).trim() === '';

function written(group: readonly Part[], masked: Masked): string {
  const tokens = group.flatMap((part) => part.tokens);
  const first = tokens.findIndex((token) => !isJoint(token));
  const start = tokens[Math.max(0, first)]?.start ?? 0;
  return writtenIn(masked, start, tokens.at(-1)?.end ?? start)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** `the music is too loud`: it says what is wrong, and the remedy may follow. */
const isComplaint = (tokens: readonly Token[]): boolean =>
  /(?<![a-z])(?:is|are|was|looks?|seems?|feels?|sounds?|goes|go|too)(?![a-z])/.test(
    tokens.map(({ text }) => text).join(' '),
  );

const saysIt = (tokens: readonly Token[]): boolean =>
  /(?<![a-z])(?:it|them|this|that|these|those)(?![a-z])/.test(tokens.map(({ text }) => text).join(' '));

/** What was wished right before. */
interface Before {
  readonly wish: Wish | undefined;
  readonly isComplaint: boolean;
}

/** “… is too loud, turn it down” is one wish: the remedy, of what the complaint is about. */
function remedied(
  before: Before | undefined,
  [remedy, ...others]: readonly Wish[],
  tokens: readonly Token[],
): Wish[] | undefined {
  const complaint = before?.wish;
  if (complaint?.kind !== 'edit' || remedy?.kind !== 'edit' || others.length > 0) return undefined;
  if (!saysIt(tokens) || complaint.call.do !== remedy.call.do) return undefined;
  // “Make it warmer”, behind “make it brighter”, is more than that.
  const [said, now] = [Object.keys(complaint.call).sort(), Object.keys(remedy.call).sort()];
  if (before?.isComplaint !== true && said.join() !== now.join()) return undefined;
  const about = 'target' in complaint.call ? { target: complaint.call.target } : {};
  const which = 'which' in complaint.call ? { which: complaint.call.which } : {};
  // What is upside down is turned by half, whatever it is called.
  const turned = 'turnBy' in complaint.call && complaint.call.turnBy === 180 ? { turnBy: 180 } : {};
  const call = callSchema.safeParse({ ...remedy.call, ...about, ...which, ...turned }).data;
  return call && [{ kind: 'edit', call }];
}
