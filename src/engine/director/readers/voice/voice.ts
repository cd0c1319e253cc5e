import { soundsIn, type EngineDraft } from '../../../draft/index.ts';
import { isVoice } from '../../board/media.ts';
import type { Language } from '../../language/languages.ts';
import type { Span } from '../../language/marks.ts';
import type { Intent } from '../intents/intents.ts';
import { meanOf, seen } from '../intents/seen.ts';
import { QUOTED, spelled } from '../matters/spelled.ts';
import { LONGEST_READ } from '../phrases/read.ts';
import { edit, type Message, type Reading, type Wish } from '../reader.ts';
import { FRENCH, GERMAN, JAPANESE, PORTUGUESE, SPANISH } from './european.ts';
import { voicedIn, whoseIn, type Voiced } from './wished.ts';
import { CHINESE, ENGLISH, type VoiceWords } from './words.ts';

const WORDS: Readonly<Record<Language, VoiceWords>> = {
  ...{ en: ENGLISH, zh: CHINESE, 'zh-hant': CHINESE, es: SPANISH, de: GERMAN, fr: FRENCH },
  ...{ pt: PORTUGUESE, ja: JAPANESE },
};
/** What words that say it of a voice ask for. */
const OF_VOICE: readonly Intent[] = ['voice.kind', 'voice.add', 'voice.pace'];
const OTHERWISE: readonly Intent[] = [
  'voice.volume',
  'music.volume',
  'voice.remove',
  'music.mood',
  'clip.sound',
];
/** So likely are words of a voice that do not say so; and so likely may they be of something else. */
const LIKELY = 0.45;
const LEAST_BESIDE = 0.25;

/**
 * Reads of a message who is to read the video’s words aloud, and how the voice is to be, and the rest as it is read otherwise. Pure.
 * @param readRest reads what is left
 */
export function readOfVoice(message: Message, readRest: (message: Message) => Reading): Reading {
  const said = saidOf(message);
  const voiced = said === undefined ? [] : voicesAsked(said, message);
  const whose = said === undefined ? undefined : whoseVoice(said, message);
  const asked = wishesOf(voiced);
  // A first video whose voice is to be so or so has one.
  const isBare = message.situation.first && asked.every(isOfManner) && asked.length > 0;
  const wishes: Wish[] = [
    ...(isBare ? edit<'narrate'>({ do: 'narrate' }) : []),
    ...(whose ? [{ kind: 'matter', what: 'clone' } as const] : []),
    ...asked,
  ];
  if (wishes.length === 0) return readRest(message);
  const spans = [...(whose ? [whose] : []), ...voiced.map(({ span }) => span)].map((span) =>
    wholeOf(span, message),
  );
  const text = spans.reduce(
    (left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    message.text,
  );
  const rest = /[\p{L}\p{N}]/u.test(text) ? readRest({ ...message, text }) : { wishes: [], unread: [] };
  return {
    ...rest,
    wishes: [...rest.wishes.filter((wish) => !isAnswered(wish, message)), ...wishes],
  };
}

/** Whether a wish is done by the voice that is asked for: to be read is what is read already. */
const isAnswered = (wish: Wish, { situation }: Message): boolean =>
  (wish.kind === 'impossible' && wish.what === 'speaker') ||
  (wish.kind === 'edit' &&
    wish.call.do === 'narrate' &&
    wish.call.text === undefined &&
    isReadIn(situation.draft));

const isReadIn = (draft: EngineDraft | undefined): boolean =>
  (draft ? soundsIn(draft) : []).some(({ source }) => source.kind === 'narration');

const isOfManner = (wish: Wish): boolean =>
  wish.kind === 'edit' &&
  wish.call.do === 'set_narration' &&
  (wish.call.speaker ?? wish.call.accent) === undefined;

/** The message in lower case, without quotes and names of files; undefined where it is about no voice that reads. */
function saidOf({ text, situation }: Message): string | undefined {
  const { first, draft, media } = situation;
  // A recording has the voice that it has.
  const voices = (draft ? soundsIn(draft) : []).filter(({ kind }) => kind === 'voice');
  const isRecorded = first
    ? media.some(isVoice)
    : voices.length > 0 && voices.every(({ source }) => source.kind === 'file');
  if (isRecorded || text.length > LONGEST_READ) return undefined;
  const blank = (words: string): string => ' '.repeat(words.length);
  const named = media.reduce((left, { filename }) => left.replaceAll(filename, blank), text);
  return spelled(named.replaceAll(QUOTED, blank));
}

function voicesAsked(said: string, message: Message): Voiced[] {
  const { language, first, draft } = message.situation;
  const all = voicedIn(said, WORDS[language]).filter((each, _, { length }) =>
    isOfVoice(each, message, length > 1),
  );
  // Of a video that is not there yet nobody complains.
  const wanted = first ? all : all.filter(({ isNow }) => !isNow);
  if (!first && !isReadIn(draft) && wanted.every((each) => isAnother(each))) return [];
  return wanted.some((each) => says(each)) ? wanted : [];
}

/** Where nobody reads there is no other who could. */
const isAnother = ({ speaker, accent, manner }: Voiced): boolean =>
  speaker === 'other' && (accent ?? manner.pitch) === undefined;

const says = ({ speaker, accent, manner }: Voiced): boolean =>
  (speaker ?? accent ?? manner.pitch ?? manner.rate) !== undefined;

/** Where somebody's own voice is wanted, of whom there is no recording; with what is said of that. */
function whoseVoice(said: string, { situation }: Message): Span | undefined {
  const whose = situation.media.some(isVoice) ? undefined : whoseIn(said, WORDS[situation.language]);
  if (!whose) return undefined;
  const [start, end] = whose;
  const [before = ''] = /[^,.;!?，。；！？\n]*$/u.exec(said.slice(0, start)) ?? [];
  const [behind = ''] = BEHIND.exec(said.slice(end)) ?? [];
  return [start - before.length, end + behind.length];
}

const BEHIND =
  /^[^,.;!?，。；！？\n]*(?:[,.;!?，。；！？\s]+[^,.;!?，。；！？\n]*(?:record|grab|aufn|enregistr|grav|录|錄|録)[^,.;!?，。；！？\n]*)?/iu;

/** What pictures are called, which show women and men. */
const PICTURES =
  /(?<!\p{L})(?:photos?|pictures?|pics?|images?|clips?|fotos?|bild(?:er)?|imagen(?:es)?|im[aá]genes|imagem|imagens)(?!\p{L})|照片|图|片段|写真|画像/iu;

/** Whether words are about the voice that reads: of a man or a woman pictures tell, too. */
function isOfVoice(
  { span, speaker, accent, isExplicit, isOfLoudness }: Voiced,
  message: Message,
  isOneOfSeveral: boolean,
): boolean {
  const all = seen(message);
  const [likely, otherwise] = [meanOf(all, OF_VOICE, span), meanOf(all, OTHERWISE, span)];
  const isSomebody = (speaker ?? accent) !== undefined;
  if (!isExplicit) {
    const least = isOneOfSeveral ? LEAST_BESIDE : LIKELY;
    return isSomebody && likely >= least && !PICTURES.test(clauseAt(span, message.text));
  }
  return isSomebody || !isOfLoudness || likely >= otherwise;
}

/** The words between two signs that some words stand in. */
const clauseAt = ([start, end]: Span, text: string): string =>
  `${/[^,.;!?，。；！？\n]*$/u.exec(text.slice(0, start))?.[0] ?? ''}${text.slice(start, end)}${/^[^,.;!?，。；！？\n]*/u.exec(text.slice(end))?.[0] ?? ''}`;

/** The wishes of a message about voices: what would do as well comes before what is preferred to it. */
function wishesOf(all: readonly Voiced[]): Wish[] {
  const main = all.filter(({ isOtherwise }) => !isOtherwise);
  const speakers = all
    .toReversed()
    .flatMap(({ speaker, isOtherwise }) => (speaker === undefined ? [] : [{ speaker, isOtherwise }]));
  const wanted = [
    ...speakers.filter(({ isOtherwise }) => isOtherwise),
    ...speakers.filter(({ isOtherwise }) => !isOtherwise).slice(0, 1),
  ];
  const isNamed = main.some(
    ({ speaker, accent }) => (speaker ?? 'other') !== 'other' || accent !== undefined,
  );
  const accent = main.flatMap((each) => each.accent ?? []).at(-1);
  const product = (part: 'pitch' | 'rate'): number =>
    main.reduce((factor, { manner }) => factor * (manner[part] ?? 1), 1);
  const [pitch, rate] = [product('pitch'), product('rate')];
  return [
    ...wanted
      .filter(({ speaker }) => speaker !== 'other' || !isNamed)
      .flatMap(({ speaker }) => edit<'set_narration'>({ do: 'set_narration', speaker })),
    ...(accent === undefined ? [] : edit<'set_narration'>({ do: 'set_narration', accent })),
    ...(pitch === 1 && rate === 1
      ? []
      : edit<'set_narration'>({
          do: 'set_narration',
          ...(pitch !== 1 && { pitch: { times: pitch } }),
          // Who asks for a calm woman has not said how fast she is.
          ...(rate !== 1 && { rate: { times: rate } }),
        })),
  ];
}

/** Of what the rest of a passage of the same intent may be, so much belongs to it. */
const MOST_WORDS = 4;
const MOST_SIGNS = 7;

/** The words about a voice with what stands beside them in the passage that is about it. */
function wholeOf([start, end]: Span, message: Message): Span {
  const over = seen(message).passages.find(
    (each) =>
      each.intent === 'voice.kind' && each.confidence >= LIKELY && each.start < end && each.end > start,
  );
  if (!over) return [start, end];
  const [from, until] = [Math.min(start, over.start), Math.max(end, over.end)];
  const beside = `${message.text.slice(from, start)} ${message.text.slice(end, until)}`;
  const isLittle =
    (beside.match(/[\p{Script=Latin}\p{M}’']+/gu)?.length ?? 0) <= MOST_WORDS &&
    (beside.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) <= MOST_SIGNS;
  return isLittle && !/[\d“”"「」『』《》]/u.test(beside) ? [from, until] : [start, end];
}
