import { VOICE } from './readers/intents/reconcile/voice/ofVoice.ts';
import { likelyIn, seen, type Seen } from './readers/intents/seen.ts';
import type { Intent } from './readers/intents/intents.ts';
import type { Message } from './readers/reader.ts';
import type { Subject } from './say/subjects.ts';

/** What words that ask for one of these are about. */
const SUBJECTS: Readonly<Record<Subject, readonly Intent[]>> = {
  music: ['music.add', 'music.mood', 'music.other', 'music.remove', 'music.tempo', 'music.time', 'beat'],
  volume: ['music.volume', 'voice.volume', 'clip.sound', 'music.fade'],
  voice: ['voice.add', 'voice.pace', 'voice.remove', 'voice.words'],
  words: ['text.add', 'card', 'name', 'words', 'text.change', 'text.remove', 'subtitles'],
  lettering: ['text.style', 'text.place', 'text.anim', 'text.time'],
  length: ['length.total', 'length.each'],
  order: ['move', 'sort'],
  pictures: ['add', 'remove', 'replace', 'duplicate', 'split'],
  colors: ['color.adjust', 'look', 'theme'],
  framing: ['crop', 'fit', 'flip', 'turn'],
  motion: ['motion'],
  transitions: ['transition', 'ending'],
  clips: ['clip.speed', 'clip.trim'],
  shape: ['shape', 'resolution'],
  logo: ['overlay'],
  speaker: ['voice.kind'],
  author: ['write'],
  translate: ['translate'],
  post: ['post'],
  see: ['see'],
  invent: ['invent', 'song'],
  question: ['question'],
};

/** Asks for a reason. */
const WHY =
  /^(?:but |and |so )?(?:why|how come|what's with|por qué|porque|por que|pourquoi|warum|wieso|weshalb)(?![a-z])|为什么|為什麼|怎么会|怎麼會|なぜ|どうして/iu;
/** So likely must it be that something is what is spoken of. */
const LIKELY = 0.4;
/** The same, of what cannot be done, which is said instead of a question, and of the rest of a message. */
const SURE = 0.55;
const SAID_AT_ONCE: ReadonlySet<Subject> = new Set([
  'speaker',
  'author',
  'translate',
  'post',
  'see',
  'invent',
  'question',
]);

/** What is most likely spoken of in those parts of a message that nothing was made of; undefined where none is likely. @param isRest something else was done */
export function subjectOf(message: Message, unread: readonly string[], isRest: boolean): Subject | undefined {
  if (unread.length === 0) return undefined;
  if (unread.every((words) => WHY.test(words))) return 'question';
  const all = seen(message);
  const [top] = Object.entries(SUBJECTS)
    .map(([subject, intents]) => ({ subject: subject as Subject, likely: shareOf(all, intents, unread) }))
    .sort((a, b) => b.likely - a.likely);
  if (!top) return undefined;
  if (top.subject === 'speaker' && !VOICE.test(unread.join(' '))) return undefined;
  const enough = isRest || SAID_AT_ONCE.has(top.subject) ? SURE : LIKELY;
  return top.likely >= enough ? top.subject : undefined;
}

/** How likely words ask for one of these, from 0 to 1: the mean of all of them. */
function shareOf(all: Seen, intents: readonly Intent[], parts: readonly string[]): number {
  const likely = parts.flatMap((part) => {
    const start = all.message.text.indexOf(part);
    return start < 0 ? [] : likelyIn(all, intents, [start, start + part.length]);
  });
  return likely.length === 0 ? 0 : likely.reduce((sum, each) => sum + each, 0) / likely.length;
}
