import type { Message, Reading, Wish } from '../../../reader.ts';
import type { Intent } from '../../intents.ts';
import type { Passage } from '../../passages.ts';
import { likelyIn, meanOf, seen as seenIn, wordsIn, type Seen } from '../../seen.ts';
import { saidIn } from '../../slots/said.ts';

/** Words so likely are what they seem to be. */
const SURE = 0.6;
/** So likely it is that rather than anything else. */
const LIKELY = 0.4;
/** No word of it is likelier to ask. */
const HARDLY = 0.1;
/** Less of it is about the music. */
const LITTLE = 0.3;
const OF_MUSIC: readonly Intent[] = ['music.mood', 'music.add', 'music.other', 'music.tempo', 'song'];
/** What is answered when somebody asks; to the others a first request may come by the way. */
const ASKED: ReadonlySet<string> = new Set(['credits', 'status', 'self', 'help']);
const ASKS = /[?？]|(?<!\p{L})(?:how|what|do i|cost|free|pay)(?!\p{L})|吗|嗎|多少|怎么|怎麼/iu;
/** Names that cameras and phones give. */
const OF_CAMERA =
  /^(?:(?:img|dscn?|dscf|pxl|mvi|vid|gopr|p|photo|image|clip|video|wechat|mmexport|scan|screenshot|foto|bild)?[-_ ]*)?\d[\d_ ()-]*\.\w+$/iu;
/** They are said to be what is wanted: `with the file name`. */
const OF_FILES =
  /file ?names?|文件名|檔名|档名|nombre del archivo|dateiname|nom du fichier|nome do arquivo|ファイル名/iu;

/**
 * What a first request was heard to ask for by words that ask for something else: “60 min for 55 euro” is no length of the video, “show the
 * price” no question, and the name of a club no music. Names on pictures that have none but their camera’s are asked for. Pure.
 */
export function withoutMisheard(reading: Reading, message: Message): Reading {
  if (!message.situation.first || message.text.trim() === '') return reading;
  const seen = seenIn(message);
  const missed: string[] = [];
  const wishes = reading.wishes.flatMap((wish): readonly Wish[] => {
    const fact = timeOfFact(wish, seen);
    if (fact) missed.push(wordsIn(message.text, fact.start, fact.end));
    if (fact || isNoMusic(wish, seen)) return [];
    if (isNoQuestion(wish, reading, seen)) {
      const [start, end] = reading.origins?.get(wish) ?? [0, 0];
      missed.push(...[wordsIn(message.text, start, end)].filter((words) => words !== ''));
      return [];
    }
    return isNameless(wish, message)
      ? [{ kind: 'wordless', role: 'caption' }]
      : [ofWhat(wish, reading, seen)];
  });
  if (wishes.length === reading.wishes.length && wishes.every((wish, at) => wish === reading.wishes[at]))
    return reading;
  return { ...reading, wishes, ...(missed.length > 0 && { missed: [...(reading.missed ?? []), ...missed] }) };
}

/** The words of what is offered, where that takes so long, and not the video. */
function timeOfFact(wish: Wish, { passages, message }: Seen): Passage | undefined {
  if (wish.kind !== 'edit' || wish.call.do !== 'set_length' || !('to' in wish.call.length)) return undefined;
  const { to } = wish.call.length;
  const told = passages.filter(({ start, end }) =>
    saidIn(message.text.slice(start, end), 'words', message).clause.times.includes(to),
  );
  return told.every(({ intent, confidence }) => intent === 'words' && confidence >= SURE)
    ? told[0]
    : undefined;
}

/** Longer than anybody looks at one picture, ms. */
const LONG = 20_000;

/** The same wish for what its words are about: “two mins” are all of it, “my voice, quieter music” is the music. */
function ofWhat(wish: Wish, { origins }: Reading, seen: Seen): Wish {
  if (wish.kind !== 'edit') return wish;
  const { call } = wish;
  const origin = origins?.get(wish) ?? ([0, seen.message.text.length] as const);
  if (call.do === 'set_sound' && call.which === 'voice' && call.volume !== undefined) {
    const isMusic = meanOf(seen, ['music.volume'], origin) >= LIKELY;
    return isMusic ? { kind: 'edit', call: { ...call, which: 'music' } } : wish;
  }
  if (call.do !== 'set_picture_length' || call.target.by !== 'all' || !('to' in call.length)) return wish;
  const { to } = call.length;
  const isWhole = seen.passages.some(
    ({ intent, confidence, start, end }) =>
      intent === 'length.total' &&
      confidence >= SURE &&
      saidIn(seen.message.text.slice(start, end), intent, seen.message).clause.times.includes(to),
  );
  return isWhole && to >= LONG ? { kind: 'edit', call: { do: 'set_length', length: { to } } } : wish;
}

function isNoMusic(wish: Wish, seen: Seen): boolean {
  if (wish.kind !== 'impossible' || wish.what !== 'genre' || wish.words === undefined) return false;
  const start = seen.message.text.toLowerCase().indexOf(wish.words.toLowerCase());
  const end = start + wish.words.length;
  return start >= 0 && meanOf(seen, OF_MUSIC, [start, end]) < LITTLE;
}

function isNoQuestion(wish: Wish, { origins }: Reading, seen: Seen): boolean {
  const origin = origins?.get(wish);
  if (wish.kind !== 'question' || !ASKED.has(wish.about) || !origin) return false;
  if (ASKS.test(seen.message.text.slice(...origin))) return false;
  return Math.max(0, ...likelyIn(seen, ['question'], origin)) < HARDLY;
}

/** Whether no picture has a name that says anything. */
function isNameless(wish: Wish, { text, situation }: Message): boolean {
  return (
    wish.kind === 'edit' &&
    wish.call.do === 'caption_pictures' &&
    !OF_FILES.test(text) &&
    situation.media.every(({ kind, filename }) => kind === 'audio' || OF_CAMERA.test(filename))
  );
}
