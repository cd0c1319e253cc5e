import { nameOf } from '../../../board/media.ts';
import { bestNamed } from '../../../edits/names.ts';
import { writtenIn, type Masked } from '../../../language/marks.ts';
import { isOfFiles } from '../../../language/refs.ts';
import type { Situation } from '../../reader.ts';
import { WEAK, WEAK_FIRST } from '../lexicon/lexicon.ts';
import type { Token } from '../tokens.ts';

/** Words behind which a subject stands, in the English that other languages are said in. */
const BEFORE_SUBJECT = /^(?:for|of|about|from|to)$/;
const OWN = /^(?:my|our)$/;

/**
 * The tokens of a message in a language that is read by way of English, in which what merely tells something is no wish: in a first request
 * all that has no word of a wish, later what is told by its verb. What is said must leave a wish.
 *
 * @param tells words of the language that tell something, and ask for nothing
 */
export function withoutAsides(
  tokens: readonly Token[],
  masked: Masked,
  situation: Situation,
  tells: RegExp | undefined,
): readonly Token[] {
  const { first } = situation;
  const ready = first ? withoutPeople(tokens, masked, situation) : tokens;
  const asides = runsOf(ready).filter((run) => isAside(run, masked, first ? /./u : tells));
  const openings = first && tells ? runsOf(ready).map((run) => openingOf(run, masked, tells)) : [];
  const idle = new Set([...asides, ...openings].flat());
  const isWish = (token: Token): boolean => !idle.has(token) && !isSign(token) && !isPlain(token, first);
  return ready.some(isWish) || first ? ready.map((token) => (idle.has(token) ? padOf(token) : token)) : ready;
}

const padOf = (token: Token): Token =>
  isSign(token) ? token : { ...token, kind: 'word', means: [{ id: 'pad', value: '' }] };

const isSign = ({ kind }: Token): boolean => kind === 'stop' || kind === 'comma';

const isPlain = ({ kind, means }: Token, first: boolean): boolean =>
  kind === 'word' && means.some(({ id }) => WEAK.has(id) || (first && WEAK_FIRST.has(id)));

/** Words between two signs, or between a sign and the first `and`: “I’m a cook and need …”. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]];
  for (const token of tokens)
    if (isSign(token)) runs.push([]);
    else runs.at(-1)?.push(token);
  return runs.flatMap((run) => {
    const joint = run.findIndex(({ means }) => means.some(({ id }) => id === 'and'));
    return joint > 0 ? [run, run.slice(0, joint + 1)] : [run];
  });
}

/** Whether words between two signs have none that is known to be part of a wish, and some that nobody knows. */
function isAside(run: readonly Token[], masked: Masked, tells: RegExp | undefined): boolean {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const isTold = tells?.test(writtenIn(masked, start, end).toLowerCase()) === true;
  const isIdle = run.every(
    ({ kind, means }) =>
      kind === 'unknown' ||
      kind === 'number' ||
      kind === 'name' ||
      means.some(({ id }) => id !== 'verb' && id !== 'add' && WEAK.has(id)),
  );
  return isTold && isIdle && run.some(({ kind }) => kind === 'unknown');
}

/** “I am a florist I need …”: what is told before a wish, where no sign parts them. */
function openingOf(run: readonly Token[], masked: Masked, tells: RegExp): readonly Token[] {
  const wish = run.findIndex((token) => token.kind !== 'unknown' && !isPad(token));
  const opening = run.slice(0, Math.max(0, wish));
  const words = writtenIn(masked, opening[0]?.start ?? 0, opening.at(-1)?.end ?? 0).toLowerCase();
  return opening.filter(({ kind }) => kind === 'unknown').length > 0 && tells.test(words) ? opening : [];
}

const isPad = ({ means }: Token): boolean => means.some(({ id }) => id === 'pad' || id === 'it');

/** `for my grandma's birthday`, where a photo is named after her; `the wedding photos`, where all of them are. */
function withoutPeople(tokens: readonly Token[], masked: Masked, { media }: Situation): Token[] {
  const pictures = media.filter(({ kind }) => kind !== 'audio').map(({ filename }) => [nameOf(filename)]);
  const subject = new Set<Token>();
  for (const [at, token] of tokens.entries()) {
    const many = token.kind === 'name' ? bestNamed(token.text, pictures).length : 0;
    const isOf = many > 1 && /(?:^| )of (?:the )?$/.test(masked.text.slice(0, token.start));
    if (many > 0 && (many === pictures.length || isOf)) subject.add(token);
    if (token.means.some(({ id }) => id === 'video' || id === 'photo'))
      for (const each of kindBefore(tokens.slice(0, at))) subject.add(each);
    if (!BEFORE_SUBJECT.test(token.text)) continue;
    let isTold = false;
    for (const each of tokens.slice(at + 1, at + 12)) {
      const isOwn = OWN.test(each.text);
      isTold ||= isOwn || each.kind === 'unknown';
      if (each.kind === 'unknown' || (isTold && ['name', 'number', 'file'].includes(each.kind)))
        subject.add(each);
      else if (isTold && each.kind === 'pictures' && isOfFiles(masked.refs[each.value] ?? ''))
        subject.add(each);
      else if (isTold && each.means.some(({ id }) => id === 'first' || id === 'last')) subject.add(each);
      else if (!isOwn && !isPlain(each, false)) break;
    }
  }
  return tokens.map((token) => (subject.has(token) ? padOf(token) : token));
}

/** What kind of video it is, or of what: words that nobody knows, right before the noun. */
function kindBefore(tokens: readonly Token[]): Token[] {
  const from = tokens.findLastIndex(
    (token) => token.kind !== 'unknown' && !isPlain(token, false) && token.kind !== 'file',
  );
  const words = tokens.slice(from + 1);
  const opens = words.findIndex(({ kind }) => kind === 'unknown');
  return opens < 0
    ? []
    : words.filter(
        ({ kind }, at) => kind === 'unknown' || (kind === 'file' && words[at + 1]?.kind === 'unknown'),
      );
}
