import { extractScope } from '../../skills/scope.ts';
import { extractSelection, type Selected } from '../../skills/selection.ts';
import { extractScripts } from '../../skills/script.ts';
import { readDraft, UnreadableDraft, type EngineDraft } from '../draft/index.ts';
import { contextOf, type Context } from './context.ts';
import { NOTHING_SPOKEN } from './edits/context.ts';
import type { Language } from './language/languages.ts';
import { words, wordsIn, type Words } from './language/words.ts';
import { NO_MEMORY } from './memory.ts';
import { besideOf } from './readers/remarks/remarks.ts';
import { isVisual } from './board/media.ts';
import { isWish, ONLY_ANSWERED, seen } from './readers/intents/seen.ts';
import { isQuestion } from './readers/phrases/questions.ts';
import { LONGEST_READ } from './readers/phrases/read.ts';
import { about } from './selection.ts';
import { languageOf } from './readers/phrases/wording/detect.ts';
import { inKnownWords } from './readers/phrases/wording/wording.ts';
import { isRefused } from './readers/matters/matter.ts';
import { readByRules } from './readers/read.ts';
import type { Message, Reading, Situation } from './readers/reader.ts';
import { replyTo, type Note, type Outcome } from './say/reply.ts';
import { composed, first, type Made } from './firstTurn.ts';
import { subjectOf } from './subject.ts';
import { Turn } from './turn.ts';
import type { Direction, DirectorRequest } from './types.ts';

/** Words that ask for a first video rather than for anything else. */
const MAKE =
  /(?<![a-z])(?:make|turn|creat\w*|vids?|generat\w*|combin\w*|merg\w*|join\w*|stitch\w*|put|build|produc\w*|compil\w*|convert|transform|assembl\w*|edit|video|slideshow|letter|film|movie|montage|promo\w*|ads?|advert\w*|commercial|clip|reel|story)(?![a-z])|做|制作|生成|合成|变成|转成|剪|视频|影片|短片|相册|幻灯片|宣传|广告|推广|招生|促销|集锦|廣告|推廣|宣傳|促銷|集錦|製作/i;

/** Turns words into a draft: as they were read, else by the phrases in them. Pure: the same request gives the same direction. */
export function direct(given: DirectorRequest): Direction {
  const asked = askedOf(given);
  if (!asked.message) return asked.direction;
  return answered(asked, given.reading ?? readByRules(asked.message));
}

/** What there is to read in a request, for a reader who is not at once done; undefined where it is too long for any. */
export const messageIn = (given: DirectorRequest): Message | undefined => askedOf(given).message;

/** A message that can be read, with all that its words are about. */
interface Asked {
  readonly message: Message;
  readonly context: Context;
  readonly request: DirectorRequest;
  /** It says itself which files the video is made of, or asks for a video in so many words. */
  readonly isSure: boolean;
}

function askedOf(
  given: DirectorRequest,
): Asked | { readonly message?: never; readonly direction: Direction } {
  const { scripts, request: opening } = extractScripts(given.message);
  const scope = extractScope(opening);
  const { request: said, selected } = extractSelection(scope.request);
  const request = scope.includes ? anew(given, scope.includes) : selected ? about(given, selected) : given;
  const context = contextOf(request, { scripts, request: said });
  const text = wishesOf(context);
  const language = languageIn(context.request, given);
  if (text.length > LONGEST_READ) return { direction: tooLong(text, request, language) };
  const topic = request.memory?.topic;
  const situation = situationOf(context, request, language, selected);
  return {
    ...{ context, request, isSure: scope.includes !== undefined || asksToMake(request, text, language) },
    message: { text, situation, ...(topic && { topic }) },
  };
}

/** Where there is a video, nobody wants to know. */
const asksToMake = ({ draft }: DirectorRequest, text: string, language: Language): boolean =>
  !draft && MAKE.test(inKnownWords(text, language));

/** A passage so likely asks for what it seems to. */
const SURE = 0.6;

/** Whether somebody with pictures surely says how a video is to be, and asks nothing. */
const saysWhatItIs = (message: Message): boolean =>
  message.situation.first &&
  message.situation.media.some(isVisual) &&
  !isQuestion(message.text.toLowerCase()) &&
  seen(message).passages.some(
    (passage) => isWish(passage) && !ONLY_ANSWERED.has(passage.intent) && passage.confidence >= SURE,
  );

/** What comes of a message as it was read. */
function answered({ context, request, isSure, message }: Asked, reading: Reading): Direction {
  const { language } = message.situation;
  const made = request.draft
    ? change(context, reading, request.draft, request)
    : first(context, reading, isSure || saysWhatItIs(message));
  const isChanged = made.turn !== undefined && (made.composed || made.turn.draft !== request.draft);
  const draft = isChanged ? readAgain(made.turn.draft) : undefined;
  if (draft && 'en' in draft) return nothing(request, wordsIn(draft, language));
  const { asides = [], missed = [] } = reading;
  const { closing, unread } = made.outcome;
  // A first video has told of what was missed, but for what it shows.
  const parts = [...new Set([...unread, ...(made.composed ? [] : missed)])].filter((words) =>
    /[\p{L}\p{N}]/u.test(words),
  );
  const isRest = isChanged || made.composed || asides.length > 0 || made.outcome.notes.some(saysMore);
  // Praise behind praise wants no more than the answer to it.
  const isPraise = made.outcome.notes.some((note) => note.kind === 'question' && note.about === 'thanks');
  const { asked, perhaps } =
    isRest || isPraise ? besideOf(parts, reading.wishes, message, made.turn) : { asked: parts, perhaps: [] };
  const outcome = {
    ...made.outcome,
    closing: [...closing, ...asides],
    unread: asked,
    perhaps: isRest ? perhaps : [],
    message: message.text,
    media: request.media,
    about: subjectOf(message, asked, isChanged),
  };
  return {
    ...(draft && { draft }),
    moved: made.turn?.moved ?? 0,
    composed: made.composed,
    readsAloud: made.readsAloud ?? false,
    calls: made.turn?.calls ?? [],
    from: made.turn?.from ?? NO_MEMORY,
    memory: { ...(made.turn?.memory ?? request.memory ?? NO_MEMORY), language },
    reply: replyTo(outcome, language),
    understood: isUnderstood(reading, outcome),
    steps: made.composed
      ? [
          { name: 'compose_video', summary: outcome.opening?.en ?? '', failed: false },
          ...(made.turn?.steps ?? []),
        ]
      : (made.turn?.steps ?? []),
  };
}

/** Whether a note answers something: no mere kindness, nor that nothing came of it. */
const saysMore = (note: Note): boolean =>
  note.kind === 'question'
    ? !['thanks', 'ready', 'stays'].includes(note.about)
    : ['impossible', 'matter', 'moved', 'said'].includes(note.kind);

/** Whether nothing was left undone, or asked back. */
const isUnderstood = (
  { wishes, asides = [] }: Reading,
  { unread, perhaps, notes }: Pick<Outcome, 'unread' | 'perhaps' | 'notes'>,
) =>
  unread.length + perhaps.length === 0 &&
  !notes.some(isFailure) &&
  (wishes.length > 0 || asides.length === 0);

/** Whether something was not done. */
const isFailure = (note: Note): boolean =>
  ['refused', 'impossible', 'wordless', 'nothing-to-undo', 'nothing-to-redo', 'said'].includes(note.kind) ||
  (note.kind === 'matter' && isRefused(note.what));

/** A first request whose own end is what the video says. */
const showsWords = ({ hasDraft, skill }: Context): boolean =>
  !hasDraft && skill !== 'online-photo-video-maker';

/** The part of a message that is read as wishes: not the words that the video shows. */
function wishesOf(context: Context): string {
  const { request, words: shown } = context;
  if (!showsWords(context) || shown?.at === undefined) return request;
  const { at, until = request.length } = shown;
  const blank = request.slice(at, until).replaceAll(/\S/gu, ' ');
  const after = request.slice(until);
  // What follows the words is of another sentence than what names them.
  return `${request.slice(0, at)}${after.trim() === '' ? blank : blank.replace(/ $/u, '.')}${after}`.trimEnd();
}

/** The language that a message is read and answered in. */
const languageIn = (message: string, { language, memory }: DirectorRequest): Language =>
  languageOf(message, { user: language, ...(memory?.language && { before: memory.language }) });

function situationOf(
  context: Context,
  { draft, media, memory }: DirectorRequest,
  language: Language,
  selected: Selected | undefined,
): Situation {
  return {
    language,
    media,
    ...(draft && { draft }),
    fresh: context.fresh,
    spoken: memory?.spoken ?? NOTHING_SPOKEN,
    last: memory?.last ?? [],
    first: !context.hasDraft,
    quotesAreWords: showsWords(context),
    promotes: context.skill === 'media-content-generator' && context.scripts.length === 0,
    ...(selected && { selected }),
  };
}

function tooLong(wishes: string, { memory = NO_MEMORY }: DirectorRequest, language: Language): Direction {
  const [have, most] = [wishes.length, LONGEST_READ].map((number) => number.toLocaleString('en'));
  const said = words(
    `Your message has ${have} characters; I can read ${most} at once, so nothing has changed. Say it in fewer words. A long text for the video belongs in a file (TXT, MD or DOCX): add it, and say what to do with it.`,
    `你的消息有 ${have} 个字符，我一次最多能读 ${most} 个，所以没有做任何改动。请说得短一些；较长的文稿请放进文件（TXT、MD 或 DOCX）再添加。`,
    {
      es: `Tu mensaje tiene ${have} caracteres y solo leo ${most} de una vez, así que nada ha cambiado. Dilo más corto; un texto largo va en un archivo (TXT, MD o DOCX).`,
      de: `Deine Nachricht hat ${have} Zeichen, auf einmal lese ich ${most}; es hat sich nichts geändert. Sag es kürzer; ein langer Text gehört in eine Datei (TXT, MD oder DOCX).`,
      fr: `Votre message a ${have} caractères et j’en lis ${most} à la fois : rien n’a changé. Dites-le plus court ; un long texte va dans un fichier (TXT, MD ou DOCX).`,
      pt: `Sua mensagem tem ${have} caracteres e leio ${most} de cada vez; nada mudou. Diga mais curto; um texto longo vai num arquivo (TXT, MD ou DOCX).`,
      ja: `メッセージは${have}文字ですが、一度に読めるのは${most}文字までなので何も変えていません。短くするか、長い文章はファイル（TXT、MD、DOCX）で追加してください。`,
    },
  );
  return nothing({ memory }, wordsIn(said, language));
}

/** Nothing is changed, and why. */
function nothing({ memory = NO_MEMORY }: Pick<DirectorRequest, 'memory'>, reply: string): Direction {
  return {
    moved: 0,
    composed: false,
    readsAloud: false,
    calls: [],
    from: memory,
    memory,
    reply,
    understood: false,
    steps: [],
  };
}

/** A draft as it will be read again, its fields in the schema's order; or why nobody could read it. */
function readAgain(draft: EngineDraft): EngineDraft | Words {
  try {
    return readDraft(draft);
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw error;
    return words(
      `That would be more than I can make, so nothing has changed. ${error.message}`,
      '这超出了我能制作的范围（最长 6 小时，最多 5000 个片段，每段文字最多 20000 个字符），所以没有做任何改动。',
      {
        es: 'Eso sería más de lo que puedo hacer (6 horas, 5000 partes), así que nada ha cambiado.',
        de: 'Das wäre mehr, als ich machen kann (6 Stunden, 5000 Teile); es hat sich nichts geändert.',
        fr: 'Ce serait plus que je ne peux faire (6 heures, 5000 parties) : rien n’a changé.',
        pt: 'Isso seria mais do que posso fazer (6 horas, 5000 partes); nada mudou.',
        ja: '作れる範囲（6時間、5000個まで）を超えるので、何も変えていません。',
      },
    );
  }
}

/** A request as if the session had no timeline and no other files. */
function anew(request: DirectorRequest, includes: (name: string) => boolean): DirectorRequest {
  const { message, skill, fresh, language, voice } = request;
  const media = request.media.filter(({ filename }) => includes(filename));
  return { message, skill, media, fresh, language, ...(voice && { voice }) };
}

/** A later request: edits of the draft that is there. */
function change(
  context: Context,
  { wishes, unread, missed: open = [], passedOver = false, asides = [] }: Reading,
  current: EngineDraft,
  request: DirectorRequest,
): Made {
  if (wishes.some(({ kind }) => kind === 'remake')) return composed(context, wishes, [...unread, ...open]);
  const { media, fresh, voice } = context;
  const turn = new Turn(current, request.memory ?? NO_MEMORY, { media, fresh, voice });
  turn.carryOut(wishes, request.history);
  // What was not read to the last word may have meant something else than what is so already.
  const isDoubtful =
    passedOver && turn.draft === current && turn.notes.every(({ kind }) => kind === 'unchanged');
  // Words of which nothing was made are asked about: silence would claim that they were understood.
  const isSilent = wishes.length === 0 && asides.length === 0;
  const missed = unread.length === 0 && (isSilent || isDoubtful) ? [context.request] : unread;
  const notes = isDoubtful ? [] : turn.notes;
  return {
    turn,
    composed: false,
    outcome: { before: current, after: turn.draft, notes, closing: [], unread: missed },
  };
}
