import { USED, type Masked } from '../../../language/marks.ts';
import { OWN_VOICE } from '../../../language/sounds.ts';
import { WEAK, WEAK_FIRST } from '../lexicon/lexicon.ts';
import { isPartOfWord, type Token } from '../tokens.ts';

const MY_VOICE = 'my voice';

/** A first request in which whose voice it is goes without saying, and a Chinese subject is none of the wishes. */
export function settled(masked: Masked): Masked {
  const voiced = masked.text
    .replaceAll(/关于[^,.;!?\n]*/gu, (words) => ' '.repeat(words.length))
    .replaceAll(new RegExp(OWN_VOICE, 'giu'), (words) =>
      words.length < MY_VOICE.length ? words : MY_VOICE.padEnd(words.length),
    );
  return { ...masked, text: voiced.replaceAll(USED, ' ') };
}

/** Words behind which a video's subject stands. */
const BEFORE_SUBJECT =
  /^(?:about|of|showing|to celebrate|celebrating|celebrate|from|for|on|featuring|starring)$/;
/** Behind these anything is a subject, whatever else it may mean: `about love`. */
const SURELY = /^(?:about|celebrating|celebrate|to celebrate)$/;

/**
 * The tokens of a first request in which what the video is about, and what kind of video it is, are no wishes: `about our trip to Norway`,
 * `for my grandma's 80th birthday`, `a real estate video`.
 */
export function withoutSubject(tokens: readonly Token[]): Token[] {
  const subject = new Set<Token>();
  for (const [at, token] of tokens.entries()) {
    if (BEFORE_SUBJECT.test(token.text.split(' ')[0] ?? ''))
      for (const each of subjectAfter(tokens, at)) subject.add(each);
    // “In my shop” is where somebody is.
    const where =
      /^(?:in|at)$/.test(token.text) && /(?:^| )(?:my|our|their|his|her)$/.test(tokens[at + 1]?.text ?? '')
        ? tokens[at + 2]
        : undefined;
    if (where && (where.kind === 'unknown' || where.kind === 'name')) subject.add(where);
    // “Of my beach pics” says whose they are, and leaves none out.
    const own =
      /^(?:of|from|with)$/.test(token.text) && /(?:^| )(?:my|our)$/.test(tokens[at + 1]?.text ?? '')
        ? tokens[at + 2]
        : undefined;
    if (
      own?.kind === 'name' &&
      tokens[at + 3] &&
      ['photo', 'picture', 'clip'].some((noun) => has(tokens[at + 3] ?? own, noun))
    )
      subject.add(own);
    const somebody = personAfter(tokens, at);
    if (somebody) subject.add(somebody);
    // “These five photos”: how many they are is no wish.
    const next = tokens[at + 1];
    if (token.kind === 'number' && next && ['photo', 'picture', 'clip'].some((noun) => has(next, noun)))
      subject.add(token);
    if (has(token, 'video'))
      for (const each of /\p{Script=Han}/u.test(token.text) ? kindAround(tokens, at) : kindBefore(tokens, at))
        subject.add(each);
  }
  return tokens.map((token) =>
    subject.has(token) ? { ...token, kind: 'word', means: [{ id: 'pad', value: '' }] } : token,
  );
}

const has = (token: Token, id: string): boolean => token.means.some((each) => each.id === id);

const isPlain = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' && token.means.some(({ id }) => WEAK.has(id) || WEAK_FIRST.has(id)));

/** Unknown words behind a preposition, and the plain ones among them. */
function subjectAfter(tokens: readonly Token[], at: number): Token[] {
  const word = tokens[at]?.text ?? '';
  const sure = SURELY.test(word);
  const region: Token[] = [];
  let known = 0;
  for (const token of tokens.slice(at + 1, at + 20)) {
    // “For Ironworks gym” is of nobody’s picture, whatever a file is called.
    const isPart =
      token.kind === 'name' &&
      word === 'for' &&
      (tokens[tokens.indexOf(token) + 1]?.kind === 'unknown' || region.at(-1)?.kind === 'unknown');
    const unknown = token.kind === 'unknown' || isPart;
    // “With my family” goes on about it; “with fireworks” asks for these.
    const next = tokens[tokens.indexOf(token) + 1];
    if (!sure && has(token, 'with') && !/^(?:my|our|his|her|their)(?: |$)/.test(next?.text ?? '')) break;
    if (!unknown && !isPlain(token) && !(sure && token.kind === 'word' && region.every(isPlain))) break;
    region.push(token);
    if (unknown || (sure && !isPlain(token))) known = region.length;
  }
  const words = region.slice(0, known);
  return words;
}

/** Whom a video is for, though pictures are named so, too: `for grandpa`, `for my mum`; not `3 seconds for lake`. */
function personAfter(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text !== 'for') return undefined;
  // “A 20 second ad for the gym” has its length before.
  const isOfVideo = tokens.slice(at - 1, at).some((before) => has(before, 'video'));
  const mine = isOfVideo ? /^(?:my|our|his|her|their|the|a|an)$/ : /^(?:my|our|his|her|their)$/;
  const isMine = mine.test(tokens[at + 1]?.text ?? '');
  const name = tokens[at + (isMine ? 2 : 1)];
  const start = tokens.findLastIndex(({ kind }, each) => each < at && (kind === 'stop' || kind === 'comma'));
  const isTimed = tokens.slice(start + 1, at).some(({ kind }) => kind === 'time' || kind === 'number');
  return name?.kind === 'name' && (isOfVideo || !isTimed) ? name : undefined;
}

/** What changes something: beside it an unknown word may be what is meant. */
const CHANGES_CHINESE = /[别换改删调挑选搜]|不要|下载/u;

/** Unknown words of the clause that has a Chinese word for “video”: 毕业纪念视频, 给王老师的视频. */
function kindAround(tokens: readonly Token[], at: number): Token[] {
  const parts = ({ kind }: Token): boolean => kind === 'stop' || kind === 'comma';
  const from = tokens.findLastIndex((token, each) => each < at && parts(token)) + 1;
  const end = tokens.findIndex((token, each) => each > at && parts(token));
  const clause = tokens.slice(from, end < 0 ? tokens.length : end);
  if (CHANGES_CHINESE.test(clause.map(({ text }) => text).join(''))) return [];
  return clause.filter((token) => {
    const { kind, text } = token;
    return (
      kind === 'unknown' || isPartOfWord(token, clause) || (kind === 'name' && /\p{Script=Han}/u.test(text))
    );
  });
}

/** Unknown words before “video”, up to an article. */
function kindBefore(tokens: readonly Token[], at: number): Token[] {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const article = before.findLastIndex(({ text }) =>
    /^(?:a|an|my|our|the|this|some|me a|short|quick)$/.test(text),
  );
  const opens = tokens[at - before.length - 1];
  if (article < 0 && opens !== undefined && before.every(({ kind }) => kind !== 'stop' && kind !== 'comma'))
    return [];
  const from = Math.max(
    article,
    before.findLastIndex(({ kind }) => kind === 'stop' || kind === 'comma'),
  );
  return before.slice(from + 1).filter(({ kind }) => kind === 'unknown');
}
