import type { SimpleTarget, Target } from '../../edits/calls/targets.ts';
import { durationOf, fileOf, quoteOf, ratioOf, writtenIn, type Masked } from '../../language/marks.ts';
import { targetsOf } from '../../language/refs.ts';
import { WEAK, WEAK_FIRST } from './lexicon/lexicon.ts';
import { joinedNames } from './joinedNames.ts';
import type { Taken } from './taken.ts';
import type { Token } from './tokens.ts';

/** Signs between a word and the one that it belongs to, at most. */
const NEAR = 14;

/**
 * Some words that may be one wish. A grammar takes out of it what it understands; what it leaves must be weak, else the words meant more than
 * was read, and nothing is done.
 */
export class Clause {
  readonly tokens: readonly Token[];
  readonly #masked: Masked;
  readonly #weak: Weak;
  /** All concepts that are there: most of what is looked for is not. */
  readonly #ids: ReadonlySet<string>;
  readonly #used = new Set<Token>();

  /** @param weak what may be left over besides */
  constructor(tokens: readonly Token[], masked: Masked, weak: Weak = {}, ids?: ReadonlySet<string>) {
    this.tokens = tokens;
    this.#masked = masked;
    this.#weak = weak;
    this.#ids = ids ?? new Set(tokens.flatMap(({ means }) => means.map(({ id }) => id)));
  }

  /** The same words, nothing taken. */
  fresh(): Clause {
    return new Clause(this.tokens, this.#masked, this.#weak, this.#ids);
  }

  /** Whether a concept is there that was not taken yet. */
  has(...ids: readonly string[]): boolean {
    return ids.some((id) => this.#ids.has(id)) && this.#find(ids) !== undefined;
  }

  /** Where a concept stands; undefined where it does not. */
  where(...ids: readonly string[]): number | undefined {
    return this.#find(ids)?.start;
  }

  /** Takes a concept out; its value, or the empty text where it has none. Undefined where it is not there. */
  take(...ids: readonly string[]): string | undefined {
    return this.taken(...ids)?.value;
  }

  /** Takes a concept of that value; whether it is there. */
  takeSame(id: string, value: string): boolean {
    const token = this.tokens.find(
      (each) => !this.#used.has(each) && each.means.some((mean) => mean.id === id && mean.value === value),
    );
    if (token) this.#used.add(token);
    return token !== undefined;
  }

  /** Takes the one of a concept that stands right before a place, else the next one behind it; its value. */
  takeBeside(id: string, place: number): string | undefined {
    const all = this.tokens.filter(
      (token) => !this.#used.has(token) && token.means.some((each) => each.id === id),
    );
    const near =
      all.findLast(({ end }) => end <= place && place - end < NEAR) ?? all.find(({ start }) => start > place);
    const chosen = near ?? (all.length === 1 ? undefined : all[0]);
    if (!chosen) return undefined;
    this.#used.add(chosen);
    return chosen.means.find((each) => each.id === id)?.value;
  }

  /** The same, with its place and which of the concepts it was. */
  taken(...ids: readonly string[]): (Taken<string> & { readonly id: string }) | undefined {
    const token = this.#find(ids);
    const concept = token?.means.find(({ id }) => ids.includes(id));
    if (!token || !concept) return undefined;
    this.#used.add(token);
    return { ...concept, at: token.start };
  }

  /** Takes all that is left. */
  takeRest(): void {
    for (const token of this.tokens) this.#used.add(token);
  }

  /** The words, masked. */
  get text(): string {
    return this.#masked.text.slice(this.tokens[0]?.start ?? 0, this.tokens.at(-1)?.end ?? 0);
  }

  /** The message that the words are part of. */
  get masked(): Masked {
    return this.#masked;
  }

  /** Takes out all that stand for a concept. */
  takeAll(...ids: readonly string[]): boolean {
    let any = false;
    while (this.take(...ids) !== undefined) any = true;
    return any;
  }

  /** Quoted words. */
  quote(): Taken<string> | undefined {
    return this.#mark('quote', (token) => quoteOf(this.#masked, token.text));
  }

  /** A length of time, ms. */
  time(): Taken<number> | undefined {
    return this.#mark('time', (token) => durationOf(this.#masked, token.text));
  }

  /** Whether a share is named. */
  get hasPercent(): boolean {
    return this.#next('percent') !== undefined;
  }

  /** Whether a length of time is that of the video: `a 20-second slideshow`. */
  get timesVideo(): boolean {
    const at = this.tokens.findIndex(({ kind }) => kind === 'time');
    const noun = this.tokens
      .slice(at + 1)
      .find(({ means }) => !means.some(({ id }) => id === 'adj' || id === 'made' || id === 'pad'));
    return at >= 0 && noun !== undefined && noun.means.some(({ id }) => id === 'video');
  }

  /** Whether another wish with a time of its own follows quoted words: `add “X” make it 20 seconds`. */
  get goesOn(): boolean {
    const quote = this.tokens.findIndex(({ kind }) => kind === 'quote');
    const after = this.tokens.slice(quote + 1);
    const verb = after.findIndex(({ means }) => means.some(({ id }) => id === 'verb'));
    return quote >= 0 && verb >= 0 && after.slice(verb).some(({ kind }) => kind === 'time');
  }

  /** Whether quoted words stand before all that denies or removes. */
  get startsWithQuote(): boolean {
    const quote = this.#next('quote');
    const denial = this.#find(['no', 'remove']);
    return quote !== undefined && (denial === undefined || quote.start < denial.start);
  }

  /** Whether a sign parts the quoted words from what is said of pictures, of a logo or of a length. */
  get quoteIsApart(): boolean {
    const quote = this.#next('quote');
    const things = ['file', 'name', 'pictures', 'time'];
    const isThing = ({ kind, means }: Token): boolean =>
      things.includes(kind) || means.some(({ id }) => id === 'logo' || id === 'each');
    return (
      quote !== undefined &&
      this.tokens.some((token) => isThing(token) && this.isParted(quote.start, token.start))
    );
  }

  /** Whether a number is there. */
  get hasNumber(): boolean {
    return this.#next('number') !== undefined;
  }

  /** Whether words are quoted. */
  get hasQuote(): boolean {
    return this.#next('quote') !== undefined;
  }

  /** The written form of the next token that stands for a concept. */
  textOf(id: string): string | undefined {
    return this.#find([id])?.text;
  }

  /** Whether a word is written here, whatever it means. */
  written(word: string): boolean {
    return this.tokens.some(({ text }) => text === word || text.endsWith(` ${word}`));
  }

  /** Whether nothing but weak words are left. */
  get isBare(): boolean {
    return this.rest().length === 0;
  }

  /** All lengths of time, taken or not, ms. */
  get times(): readonly number[] {
    return this.tokens.flatMap((token) =>
      token.kind === 'time' ? [durationOf(this.#masked, token.text)] : [],
    );
  }

  /** Whether a sign parts two places. */
  isParted(one: number, other: number): boolean {
    return /[,;.!?，；。]/.test(this.#masked.text.slice(Math.min(one, other), Math.max(one, other)));
  }

  /** Whether a length of time stands behind a comma, with nothing that says what takes so long. */
  get timesApart(): boolean {
    const time = this.#next('time');
    return time !== undefined && /[,，、]\s*$/.test(this.#masked.text.slice(0, time.start));
  }

  /** Where the next length of time stands. */
  get timeAt(): number | undefined {
    return this.#next('time')?.start;
  }

  /** `9:16` */
  ratio(): string | undefined {
    return this.#mark('ratio', (token) => ratioOf(this.#masked, token.text))?.value;
  }

  number(): Taken<number> | undefined {
    return this.#mark('number', ({ value }) => value);
  }

  /** 0.35 for 35 %. */
  percent(): number | undefined {
    return this.#mark('percent', ({ value }) => Math.round(value * 1000) / 100_000)?.value;
  }

  /** How many sound files are named, taken or not. */
  get audioFiles(): number {
    const kindOf = ({ text }: Token): string | undefined => fileOf(this.#masked, text)?.kind;
    return this.tokens.filter((token) => token.kind === 'file' && kindOf(token) === 'audio').length;
  }

  /** The kind of the next file that is named. */
  fileKind(): string | undefined {
    const token = this.#next('file');
    return token && fileOf(this.#masked, token.text)?.kind;
  }

  /** A named file of a kind. */
  file(...kinds: readonly string[]): Taken<string> | undefined {
    const token = this.tokens.find(
      (each) =>
        each.kind === 'file' &&
        !this.#used.has(each) &&
        kinds.includes(fileOf(this.#masked, each.text)?.kind ?? ''),
    );
    if (!token) return undefined;
    this.#used.add(token);
    return { value: fileOf(this.#masked, token.text)?.filename ?? '', at: token.start };
  }

  /** Pictures by number, by name: each with its place, in the order of the words. Sounds are none. */
  named(): Taken<SimpleTarget>[] {
    const found: Taken<SimpleTarget>[] = [];
    for (const token of this.tokens) {
      if (this.#used.has(token)) continue;
      const targets = this.#targets(token);
      if (targets.length > 0) this.#used.add(token);
      found.push(...targets.map((value) => ({ value, at: token.start })));
    }
    return joinedNames(found, this.#masked);
  }

  /** Pictures that are named, taken or not. */
  get targets(): readonly SimpleTarget[] {
    return this.tokens.flatMap((token) => this.#targets(token));
  }

  /** Whether a name stands right before a place: `the rabbit clip`. */
  isNameBefore(place: number): boolean {
    const at = this.tokens.findIndex(({ start }) => start === place);
    const before = this.tokens[at - 1];
    return before !== undefined && this.#targets(before).length > 0;
  }

  /** Whether what stands at a place is whom something is for, or somebody's own: `for grandpa`, `of our hike`. */
  isMeantFor(place: number): boolean {
    return /(?<![a-z])(?:(?:for|to|about) (?:the )?|(?:my|our|his|her|their) )$/.test(
      this.#masked.text.slice(0, place),
    );
  }

  /** Whether what stands at a place is named as what something is made of: `of the panda and the whale`; not `tommy’s letter`. */
  isListedFrom(place: number): boolean {
    const token = this.tokens.find(({ start }) => start === place);
    const isWritten =
      token?.kind === 'file' &&
      /\.[a-z0-9]{2,4}$/i.test(writtenIn(this.#masked, token.start, token.end).trim());
    return (
      (token?.kind !== 'name' && token?.kind !== 'file') ||
      isWritten ||
      /(?:(?<![a-z])(?:of|with|from|using|and|only|just|just the|use|in|the|w|photos?|pics?|pictures?|clips?|but)|[,&:])(?: the| these| a| an)? $/.test(
        this.#masked.text.slice(0, place),
      )
    );
  }

  /** Whether pictures are named. */
  get names(): boolean {
    return (
      this.has('rest') ||
      this.tokens.some((token) => !this.#used.has(token) && this.#targets(token).length > 0)
    );
  }

  #targets(token: Token): SimpleTarget[] {
    if (token.kind === 'pictures') return targetsOf(this.#masked.refs[token.value] ?? '');
    if (token.kind === 'name') return [{ by: 'name', name: token.text }];
    const file = token.kind === 'file' ? fileOf(this.#masked, token.text) : undefined;
    return file && file.kind !== 'audio' ? [{ by: 'name', name: file.filename }] : [];
  }

  /**
   * Pictures that are meant: by number, by name, by kind, all of them, all but some, or the last spoken of. Undefined where the words name
   * none. “Only” stands for no more than those that are named.
   */
  target(): Target | undefined {
    const but = this.taken('but') ?? this.#allBut();
    const named = this.named();
    if (named.length === 0 && this.takeAll('rest')) {
      this.#nouns();
      this.takeAll('each');
      return { by: 'but', of: [{ by: 'spoken' }] };
    }
    if (but && named.length > 0) {
      this.#nouns();
      return { by: 'but', of: named.map(({ value }) => value) };
    }
    if (named.length > 0) {
      this.#nouns();
      return together(named.map(({ value }) => value));
    }
    const each = this.takeAll('each');
    const kind = this.#nouns();
    const at =
      kind !== undefined && /(?<![a-z])(?:at|around) [\ue200-\ue2fe]/u.test(this.text)
        ? this.time()?.value
        : undefined;
    if (at !== undefined) return { by: 'time', from: at, to: at };
    if (but && kind !== undefined && kind !== 'picture') return { by: 'but', of: [{ by: 'kind', kind }] };
    if (kind !== undefined) return kind === 'picture' ? { by: 'all' } : { by: 'kind', kind };
    return each ? { by: 'all' } : undefined;
  }

  /** The “but” of `everything black and white but the panda`. */
  #allBut(): object | undefined {
    const but = this.tokens.findIndex(({ text }) => text === 'but');
    const all = this.tokens.findIndex(({ means }) =>
      means.some(({ id }) => id === 'all' || id === 'each' || id === 'video'),
    );
    const named = this.tokens.slice(but + 1).some((token) => this.#targets(token).length > 0);
    return but > all && all >= 0 && named ? {} : undefined;
  }

  /** Takes the nouns for pictures. */
  #nouns(): 'photo' | 'clip' | 'card' | 'picture' | undefined {
    let kind: 'photo' | 'clip' | 'card' | 'picture' | undefined;
    for (const noun of ['photo', 'clip', 'card', 'picture'] as const) if (this.takeAll(noun)) kind ??= noun;
    return kind;
  }

  /** What nothing was made of, weak words aside. */
  rest(): Token[] {
    return this.tokens.filter((token) => !this.#used.has(token) && !isWeak(token, this.#weak));
  }

  #find(ids: readonly string[]): Token | undefined {
    if (!ids.some((id) => this.#ids.has(id))) return undefined;
    return this.tokens.find(
      (token) => !this.#used.has(token) && token.means.some(({ id }) => ids.includes(id)),
    );
  }

  #next(kind: Token['kind']): Token | undefined {
    return this.tokens.find((token) => token.kind === kind && !this.#used.has(token));
  }

  #mark<Value>(kind: Token['kind'], read: (token: Token) => Value): Taken<Value> | undefined {
    const token = this.#next(kind);
    if (!token) return undefined;
    this.#used.add(token);
    return { value: read(token), at: token.start };
  }
}

/** What may be left over in a first request: nouns that say what the video is made of, and quotes that are its words. */
export interface Weak {
  readonly first?: boolean;
  readonly quotesAreWords?: boolean;
}

/** Whether a token may be left over. */
export const isWeak = (token: Token, { first = false, quotesAreWords = false }: Weak = {}): boolean =>
  token.kind === 'comma' ||
  // “A square one” is no number.
  token.text === 'one' ||
  token.kind === 'stop' ||
  token.means.some(({ id }) => WEAK.has(id) || (first && WEAK_FIRST.has(id))) ||
  (first && token.kind === 'file') ||
  (quotesAreWords && token.kind === 'quote');

export function together(targets: readonly SimpleTarget[]): Target {
  const [first, ...more] = new Map(targets.map((each) => [JSON.stringify(each), each])).values();
  return first && more.length === 0 ? first : { by: 'these', of: first ? [first, ...more] : [] };
}
