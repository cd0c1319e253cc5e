import { isVisual, nameOf } from '../../../../board/media.ts';
import type { Span } from '../../../../language/marks.ts';
import { edit, type Message, type Reading, type Wish } from '../../../reader.ts';
import { seen, wordsIn } from '../../seen.ts';
import { readSlots } from '../../slots/slots.ts';

/** So likely a length is that of the whole. */
const SURE = 0.8;
const MUSIC =
  /(?<!\p{L})(?:as (?:the )?(?:background )?music|music|soundtrack|m[uú]sica|musik|musique)(?!\p{L})|音乐|音樂|配乐|配樂|音楽|BGM/iu;
const VOICE =
  /(?<!\p{L})(?:voices?|voice-?over|narrat\p{L}+|voz|stimme|voix|locuci[oó]n)(?!\p{L})|旁白|人声|人聲|朗读|朗讀|声音|聲音|声で|ナレーション/iu;

/**
 * What a first request says of something else than the phrases took it for: a length of all, and not of the picture that was named before it; one
 * picture that is named, and not all of them; music, and no voice. Pure.
 */
export function firstTargets(reading: Reading, message: Message): Reading {
  if (!message.situation.first) return reading;
  const origins = new Map(reading.origins);
  const unread: string[] = [];
  const wishes = reading.wishes.flatMap((wish) => {
    const origin = reading.origins?.get(wish) ?? [0, message.text.length];
    const where = isWhereSaid(wish, message.text);
    if (where !== undefined) {
      unread.push(where);
      return [];
    }
    const meant =
      ofAll(wish, message) ??
      ofOne(wish, origin, message) ??
      asMusic(wish, message) ??
      asNumbered(wish, message) ??
      ofNoSubject(wish, message);
    if (!meant) return [wish];
    for (const each of meant) origins.set(each, origin);
    return meant;
  });
  const isSame =
    wishes.length === reading.wishes.length && wishes.every((wish, at) => wish === reading.wishes[at]);
  return isSame ? reading : { ...reading, wishes, origins, unread: [...reading.unread, ...unread] };
}

/** `where it says hold for ten seconds, could there be a countdown`: what a text says asks for no length. */
function isWhereSaid(wish: Wish, text: string): string | undefined {
  if (wish.kind !== 'edit' || wish.call.do !== 'set_picture_length' || wish.call.target.by !== 'name')
    return undefined;
  return WHERE_SAID.exec(text)?.[0].trim();
}

const WHERE_SAID =
  /(?<![a-z])(?:where|when) (?:it|he|she|the (?:text|script|letter|voice)) (?:says?|reads?|tells?)[^.!?\n]*(?:seconds?|secs?|minutes?)[^.!?\n]*/iu;

/** `finish on the drawing, and keep it under 90 seconds`. */
function ofAll(wish: Wish, message: Message): readonly Wish[] | undefined {
  if (wish.kind !== 'edit' || wish.call.do !== 'set_picture_length') return undefined;
  const { target, length } = wish.call;
  if (target.by !== 'name' || !('to' in length)) return undefined;
  const { text } = message;
  const name = nameOf(target.name).toLowerCase();
  for (const { intent, confidence, start, end } of seen(message).passages) {
    const words = wordsIn(text, start, end);
    if (intent !== 'length.total' || confidence < SURE || words.toLowerCase().includes(name)) continue;
    const meant = readSlots(words, intent, message);
    if (meant.length > 0 && JSON.stringify(meant).includes(String(length.to))) return meant;
  }
  return undefined;
}

/** `whiteboard joke pic at the end`. */
function ofOne(wish: Wish, [start, end]: Span, { text, situation }: Message): readonly Wish[] | undefined {
  if (wish.kind !== 'edit' || wish.call.do !== 'move_pictures') return undefined;
  const { target, to } = wish.call;
  if (target.by !== 'kind' && target.by !== 'all') return undefined;
  const said = text.slice(start, end).toLowerCase();
  const [file, ...others] = situation.media.filter((each) => {
    const name = nameOf(each.filename).toLowerCase();
    return isVisual(each) && name.length > LEAST_NAME && said.includes(name);
  });
  if (!file || others.length > 0) return undefined;
  return edit<'move_pictures'>({ do: 'move_pictures', target: { by: 'name', name: file.filename }, to });
}
const LEAST_NAME = 3;

/** `a slideshow of Jonas' first day at school, the school cone first`: what a video is of stands nowhere in its order. */
function ofNoSubject(wish: Wish, message: Message): readonly Wish[] | undefined {
  if (wish.kind !== 'edit' || wish.call.do !== 'add_pictures' || wish.call.files === 'new') return undefined;
  const { files } = wish.call;
  const { passages } = seen(message);
  const plain = message.text.toLowerCase();
  const isSubject = (file: string): boolean => {
    const at = plain.indexOf(file.toLowerCase());
    const intent = passages.find(({ start, end }) => at >= start && at < end)?.intent;
    return at >= 0 && (intent === 'about' || intent === 'make');
  };
  const meant = files.filter((file) => !isSubject(file));
  return meant.length === 0 || meant.length === files.length
    ? undefined
    : edit<'add_pictures'>({ ...wish.call, files: meant });
}

/** `the photos are numbered, so keep that order`: names have no numbers any more, files do. */
function asNumbered(wish: Wish, { text, situation }: Message): readonly Wish[] | undefined {
  const isByName = wish.kind === 'edit' && wish.call.do === 'order_pictures' && wish.call.by === 'name';
  const numbered = situation.media.filter((file) => isVisual(file) && /^\d{1,3}(?!\d)/u.test(file.filename));
  if (!isByName || !NUMBERED.test(text) || numbered.length < 2) return undefined;
  const of = numbered
    .map(({ filename }) => ({ by: 'name', name: filename }) as const)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  return edit<'move_pictures'>({ do: 'move_pictures', target: { by: 'these', of }, to: { at: 'start' } });
}

const NUMBERED =
  /(?<!\p{L})(?:number(?:s|ed)?|numbering|nummer\p{L}*|num[eé]r\p{L}*|numér\p{L}*)(?!\p{L})|编号|編號|序号|序號|数字|數字|番号/iu;

/** `as music use the recording where she plays`. */
function asMusic(wish: Wish, { text }: Message): readonly Wish[] | undefined {
  if (wish.kind !== 'edit' || wish.call.do !== 'set_voice' || wish.call.voice.by !== 'file') return undefined;
  const { file } = wish.call.voice;
  const own = nameOf(file)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const sentence = text.split(/[.!?。！？\n]+/u).find((each) => MUSIC.test(each) && !VOICE.test(each));
  const isNamed = own.some(
    (word) => word.length > LEAST_NAME && sentence?.toLowerCase().includes(word) === true,
  );
  const isOnly =
    sentence !== undefined &&
    /recording|aufnahme|grabación|enregistrement|gravação|录音|錄音|録音/iu.test(sentence);
  return isNamed || isOnly ? edit<'set_music'>({ do: 'set_music', music: { by: 'file', file } }) : undefined;
}
