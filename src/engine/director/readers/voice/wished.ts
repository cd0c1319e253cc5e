import type { Speaker } from '../../../draft/index.ts';
import type { Span } from '../../language/marks.ts';
import type { Manner, VoiceWords } from './words.ts';

/** What some words say of the voice that is to read. */
export interface Voiced {
  readonly span: Span;
  readonly speaker?: Speaker | 'other';
  readonly accent?: string;
  readonly manner: Manner;
  /** It says how the voice is, which is complained of. */
  readonly isNow: boolean;
  /** It may say how loud it is to be. */
  readonly isOfLoudness: boolean;
  /** Whether it is plainly a voice that is spoken of. */
  readonly isExplicit: boolean;
  /** It does where that before it is not to be had. */
  readonly isOtherwise: boolean;
}

/** The patterns of a language. */
interface Patterns {
  readonly run: RegExp;
  readonly speakers: readonly (readonly [Speaker, RegExp])[];
  readonly accents: readonly (readonly [string, RegExp])[];
  readonly manners: readonly (readonly [Manner, RegExp])[];
  readonly voice: RegExp;
  readonly other: RegExp;
  readonly accent: RegExp;
  readonly denied: RegExp;
  readonly otherwise: RegExp;
  readonly beyond: RegExp;
  readonly several: RegExp;
  readonly now: RegExp;
  readonly wish: RegExp;
  readonly loudness: RegExp;
  readonly whose: RegExp;
}

const IS_WRITTEN_APART = /^[\x20-\x7e\u00c0-\u024f]*$/u;
const KNOWN = new WeakMap<VoiceWords, Patterns>();

function patternsOf(said: VoiceWords): Patterns {
  const before = KNOWN.get(said);
  if (before) return before;
  const isApart = IS_WRITTEN_APART.test(said.filler);
  const one = (words: string, flags = 'iu'): RegExp =>
    new RegExp(isApart ? `(?<!\\p{L})(?:${words})(?![\\p{L}'])` : `(?:${words})`, flags);
  const { speakers, accents, manners } = said;
  const values = [...Object.values(speakers), ...Object.values(accents)].join('|');
  const how = [...manners.map(([words]) => words), said.kind].join('|');
  const every = [values, how, said.voice, said.reads, said.other, said.accent, said.filler].join('|');
  // “d'homme” is two words without a gap.
  const ends = `(?!${isApart ? `(?:${said.otherwise})(?!\\p{L})` : `(?:${said.otherwise})`})`;
  const word = `${ends}${isApart ? `(?:(?:${every})(?![\\p{L}'])|[dl]')` : `(?:${every})`}`;
  const gap = isApart ? "(?:[ ,]+|(?<='))" : '[ ，、,]*';
  const made: Patterns = {
    run: new RegExp(`${isApart ? "(?<![\\p{L}'])" : ''}${word}(?:${gap}${word})*`, 'giu'),
    speakers: (Object.keys(speakers) as Speaker[]).map((each) => [each, one(speakers[each], 'giu')]),
    accents: Object.entries(accents).map(([tag, words]) => [tag, one(words)]),
    manners: manners.map(([words, manner]) => [manner, one(words)]),
    ...{ voice: one(said.voice), other: one(said.other), accent: one(said.accent) },
    denied: new RegExp(
      `${isApart ? '(?<!\\p{L})' : ''}(?:${said.not})(?:(?:${how})[ 的]?)*(?:${values})`,
      'giu',
    ),
    ...{ otherwise: one(said.otherwise), beyond: one(said.beyond), several: one(said.several) },
    ...{ now: one(said.now), wish: one(said.wish), loudness: one(said.loudness), whose: one(said.whose) },
  };
  KNOWN.set(said, made);
  return made;
}

/** What ends what is said of one voice. */
const ENDS = '[.,;!?。，；！？、\\n]|\\s(?:and|but|y|pero|und|aber|et|mais|e|mas)(?=\\s)';
const BEHIND = new RegExp(`^(?:(?!${ENDS}).)*`, 'u');
const BEFORE = new RegExp(`^(?:.*(?:${ENDS}))?`, 'su');

/** The words that some stand among, to the next sign or `and` on both sides. */
function clauseAt([start, end]: Span, text: string): string {
  const from = BEFORE.exec(text.slice(0, start))?.[0].length ?? 0;
  return text.slice(from, end) + (BEHIND.exec(text.slice(end))?.[0] ?? '');
}

/** Where the parts of some words between commas stand in them. */
function partsOf(words: string): Span[] {
  return [...words.matchAll(/[^,，、]+/gu)].flatMap(({ 0: part, index }): Span[] => {
    const start = index + part.length - part.trimStart().length;
    return part.trim() === '' ? [] : [[start, start + part.trim().length]];
  });
}

/** Whether words name a voice that reads. */
const isOfVoice = (words: string, { voice, accent, accents }: Patterns): boolean =>
  voice.test(words) || (accent.test(words) && accents.some(([, said]) => said.test(words)));

/** Whether words say something of a voice; how fast alone it reads is read otherwise. */
const saysVoice = (words: string, { speakers, accents, manners, other }: Patterns): boolean =>
  other.test(words) ||
  speakers.some(([, said]) => words.search(said) >= 0) ||
  accents.some(([, said]) => said.test(words)) ||
  manners.some(([{ pitch }, said]) => pitch !== undefined && said.test(words));

/** The parts of a text (in lower case, without quotes) that say who reads, or how a voice is; none where more than one voice is asked for. Pure. */
export function voicedIn(text: string, words: VoiceWords): Voiced[] {
  const patterns = patternsOf(words);
  if (patterns.several.test(text)) return [];
  const wanted = text.replaceAll(patterns.denied, (words) => ' '.repeat(words.length));
  const found: Voiced[] = [];
  for (const { 0: run, index } of text.matchAll(patterns.run)) {
    if (!saysVoice(wanted.slice(index, index + run.length), patterns)) continue;
    const isExplicit = isOfVoice(wanted.slice(index, index + run.length), patterns);
    for (const [from, until] of partsOf(run)) {
      const [start, end] = [index + from, index + until];
      const around = clauseAt([start, end], text);
      const voiced = patterns.beyond.test(around) ? undefined : read(wanted.slice(start, end), patterns);
      if (!voiced) continue;
      const last = found.at(-1)?.span[1] ?? 0;
      const otherwise = found.length > 0 ? patterns.otherwise.exec(text.slice(last, end)) : null;
      found.push({
        ...voiced,
        isExplicit,
        span: [otherwise ? Math.min(start, last + otherwise.index) : start, end],
        isNow: patterns.now.test(around) && !patterns.wish.test(around),
        isOtherwise: otherwise !== null,
      });
    }
  }
  return found;
}

function read(
  wanted: string,
  patterns: Patterns,
): Omit<Voiced, 'span' | 'isOtherwise' | 'isNow' | 'isExplicit'> | undefined {
  const speakers = patterns.speakers
    .flatMap(([speaker, said]) =>
      [...wanted.matchAll(said)].map(({ index, 0: { length } }) => ({ speaker, index, end: index + length })),
    )
    .sort((a, b) => a.index - b.index)
    // “A little girl” is a child, whatever a girl is.
    .filter(({ index }, at, all) => !all.slice(0, at).some(({ end }) => end > index));
  const accent = patterns.accents
    .flatMap(([tag, said]) => {
      const at = said.exec(wanted)?.index;
      return at === undefined ? [] : [{ tag, at }];
    })
    .sort((a, b) => a.at - b.at)
    .at(-1)?.tag;
  const manners = patterns.manners.flatMap(([manner, said]) => (said.test(wanted) ? [manner] : []));
  const speaker = speakers.at(-1)?.speaker ?? (patterns.other.test(wanted) ? ('other' as const) : undefined);
  if (speaker === undefined && accent === undefined && manners.length === 0) return undefined;
  const product = (part: keyof Manner): number =>
    manners.reduce((all, manner) => all * (manner[part] ?? 1), 1);
  const [pitch, rate] = [product('pitch'), product('rate')].map((each) => Math.round(each * 100) / 100);
  return {
    ...(speaker !== undefined && { speaker }),
    ...(accent !== undefined && { accent }),
    manner: { ...(pitch !== 1 && { pitch }), ...(rate !== 1 && { rate }) },
    isOfLoudness:
      manners.length > 0 &&
      patterns.manners.every(
        ([manner, said]) => !manners.includes(manner) || patterns.loudness.test(said.exec(wanted)?.[0] ?? ''),
      ),
  };
}

/** Where a text wants the voice of somebody who is no voice of any system. Pure. */
export function whoseIn(text: string, words: VoiceWords): Span | undefined {
  const found = patternsOf(words).whose.exec(text);
  return found ? [found.index, found.index + found[0].length] : undefined;
}
