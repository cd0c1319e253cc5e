import { extractScope } from '../../skills/scope.ts';
import { extractScripts } from '../../skills/script.ts';
import { readDraft, UnreadableDraft, type EngineDraft } from '../draft/index.ts';
import { closeBoard, lengthOf, openDraft, type Board } from './board/board.ts';
import {
  compose,
  describeFirst,
  describeGuess,
  describeLeftOut,
  describeUnplaced,
} from './compose/compose.ts';
import { contextOf, type Context } from './context.ts';
import { notUnderstood } from './language/leftover.ts';
import { mask } from './language/mask.ts';
import { inSeconds, languageOf, words, type Words } from './language/words.ts';
import { replyTo, type Note, type Outcome } from './reply.ts';
import { allRules } from './rules/index.ts';
import { LONGEST_MS, noteOnRoom, setTotal } from './rules/length.ts';
import { readEdits, type Asked } from './rules/rule.ts';
import type { Direction, DirectorRequest } from './types.ts';

/** Words that ask for a first video rather than for anything else. */
const MAKE =
  /(?<![a-z])(?:make|turn|creat\w*|generat\w*|combin\w*|build|produc\w*|compil\w*|convert|transform|assembl\w*|edit|video|slideshow|letter|film|movie|montage|promo\w*|clip|reel|story)(?![a-z])|做|制作|生成|合成|变成|转成|剪|视频|影片|短片|相册|幻灯片|宣传/i;

/** Characters of a message that are read as wishes. */
const LONGEST_WISHES = 3000;

/** Turns words into a draft. Pure: the same request gives the same direction. */
export function direct(given: DirectorRequest): Direction {
  const { scripts, request: opening } = extractScripts(given.message);
  const scope = extractScope(opening);
  const request = scope.includes ? anew(given, scope.includes) : given;
  const message = { scripts, request: scope.request };
  const context = contextOf(request, message);
  const wishes = wishesOf(context);
  if (wishes.length > LONGEST_WISHES) return tooLong(wishes, request);
  const masked = mask(wishes, context.media);
  const { edits, leftover } = readEdits(masked, allRules(context), context);
  // What is left of a first request's own words is what the video says, and nothing to complain about.
  const until = showsWords(context) ? context.words?.at : undefined;
  const first = !context.hasDraft || edits.some(({ rule }) => rule.name === 'remake');
  const look = { first, quotesAreWords: first && showsWords(context) };
  const asked = { edits, unknown: notUnderstood(masked, leftover.slice(0, until), look) };
  const outcome = request.draft
    ? changeDraft(context, asked, request.draft, request.previous)
    : firstDraft(context, asked, scope.includes !== undefined);
  const { draft, undone, notes } = outcome;
  const language = languageOf(message.request, request.language);
  const beyond = draft && limitsOf(draft);
  if (beyond) return { undone: false, reply: beyond[language], understood: false, steps: [] };
  const failed = notes.some(({ kind }) => kind === 'refused');
  return {
    ...(draft && { draft }),
    undone,
    reply: replyTo(outcome, language),
    understood: !failed && outcome.unknown.length === 0,
    steps: notes.map((note) => ({ name: note.name, summary: note.said.en, failed: note.kind === 'refused' })),
  };
}

/** A first request whose own end is what the video says. */
const showsWords = ({ hasDraft, skill }: Context): boolean =>
  !hasDraft && skill !== 'online-photo-video-maker';

/**
 * The part of a message that rules look at. They take longer than the message grows, so that it is bounded: of a longer one only
 * what is before the words that the video shows.
 */
function wishesOf(context: Context): string {
  const { request, words: shown } = context;
  return request.length > LONGEST_WISHES && showsWords(context) ? request.slice(0, shown?.at) : request;
}

function tooLong(wishes: string, { message, language }: DirectorRequest): Direction {
  const [have, most] = [wishes.length, LONGEST_WISHES].map((number) => number.toLocaleString('en'));
  const said = words(
    `Your message has ${have} characters; I can read ${most} at once, so nothing has changed. Say it in fewer words. A long text for the video belongs in a file (TXT, MD or DOCX): add it, and say what to do with it.`,
    `你的消息有 ${have} 个字符，我一次最多能读 ${most} 个，所以没有做任何改动。请说得短一些；较长的文稿请放进文件（TXT、MD 或 DOCX）再添加。`,
  );
  const reply = said[languageOf(message.slice(0, LONGEST_WISHES), language)];
  return { undone: false, reply, understood: false, steps: [] };
}

/** Why a draft cannot be kept: nobody could read it again. Undefined when it can. */
function limitsOf(draft: EngineDraft): Words | undefined {
  try {
    readDraft(draft);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw error;
    return words(
      `That would be more than I can make, so nothing has changed. ${error.message}`,
      '这超出了我能制作的范围（最长 6 小时，最多 5000 个片段，每段文字最多 20000 个字符），所以没有做任何改动。',
    );
  }
}

/** A request as if the session had no timeline and no other files. */
function anew(request: DirectorRequest, includes: (name: string) => boolean): DirectorRequest {
  const { message, skill, fresh, language } = request;
  const media = request.media.filter(({ filename }) => includes(filename));
  return { message, skill, media, fresh, language };
}

/** What a message asks for, and the phrases that no rule knows. */
interface Message {
  readonly edits: readonly Asked[];
  readonly unknown: readonly string[];
}

/**
 * A first request: a draft in the manner of the skill, changed by all that was said about it.
 *
 * @param isSure it asks for a video, whatever its words are
 */
function firstDraft(context: Context, { edits, unknown }: Message, isSure: boolean): Outcome {
  const wishes = edits.filter(({ rule }) => rule.stage !== 'talk');
  const isMake = isSure || wishes.length > 0 || context.scripts.length > 0 || MAKE.test(context.request);
  const nothing = { undone: false, first: false, unknown: [] };
  if (!isMake) {
    const work = new Work(context);
    const composed = compose(context);
    if (edits.length === 0)
      return { ...nothing, notes: [], unknown: unknown.length > 0 ? unknown : [context.request] };
    if ('board' in composed) for (const each of edits) work.apply(each, composed.board);
    return { ...nothing, notes: work.notes };
  }
  const composed = compose(context);
  if ('missing' in composed)
    return { ...nothing, notes: [{ name: 'compose_video', kind: 'refused', said: composed.missing }] };
  return outcomeOf(context, { edits, unknown }, composed.board);
}

/** Edits of a fresh board. */
function outcomeOf(context: Context, { edits, unknown }: Message, fresh: Board): Outcome {
  const work = new Work(context);
  let board = withinAnHour(fresh, context);
  for (const each of edits) if (each.rule.stage !== 'history') board = work.apply(each, board);
  const draft = closeBoard(board);
  const told = work.notes.some(({ name, note }) => name === 'set_duration' && note);
  const opening: Note = {
    name: 'compose_video',
    kind: 'done',
    said: describeFirst(board, context, inSeconds(lengthOf(board))),
  };
  const room = told ? undefined : noteOnRoom(board, lengthOf(board));
  const notes = [
    room,
    describeUnplaced(board, context),
    describeLeftOut(context),
    describeGuess(board, context),
  ].flatMap((said): Note[] => (said ? [{ name: 'compose_video', kind: 'answer', said }] : []));
  return {
    ...(draft && { draft }),
    undone: false,
    first: true,
    notes: [opening, ...work.notes, ...notes],
    unknown,
  };
}

/** A long text makes a long video, but not for ever. */
function withinAnHour(board: Board, context: Context): Board {
  const change = lengthOf(board) > LONGEST_MS ? setTotal(board, context, LONGEST_MS) : undefined;
  return change?.kind === 'done' ? change.board : board;
}

/** A later request: edits of the draft that is there. */
function changeDraft(
  context: Context,
  { edits, unknown }: Message,
  current: EngineDraft,
  previous: EngineDraft | undefined,
): Outcome {
  const composed = edits.some(({ rule }) => rule.name === 'remake') ? compose(context) : undefined;
  if (composed && 'board' in composed) return outcomeOf(context, { edits, unknown }, composed.board);
  const work = new Work(context, previous);
  let board = openDraft(current);
  for (const each of edits) board = work.apply(each, board);
  // Going back gives the very draft that was there, unless more was asked for.
  const draft =
    work.undone && work.changes === 1 ? previous : work.changes > 0 ? closeBoard(board) : undefined;
  return { ...(draft && { draft }), undone: work.undone, first: false, notes: work.notes, unknown };
}

/** Applies edits one after the other and notes what came of each. */
class Work {
  readonly notes: Note[] = [];
  /** How many edits changed something. */
  changes = 0;
  undone = false;
  readonly #context: Context;
  readonly #previous: EngineDraft | undefined;

  constructor(context: Context, previous?: EngineDraft) {
    this.#context = context;
    this.#previous = previous;
  }

  apply({ rule, edit }: Asked, board: Board): Board {
    const change = edit(board, this.#context);
    switch (change.kind) {
      case 'done':
        this.changes += 1;
        this.notes.push({
          name: rule.name,
          kind: 'done',
          said: change.said,
          ...(change.note && { note: change.note }),
        });
        return change.board;
      case 'same':
      case 'answer':
      case 'refused':
        this.notes.push({ name: rule.name, kind: change.kind, said: change.said });
        return board;
      case 'undo':
        return this.#undo(board);
      case 'remake': {
        const composed = compose(this.#context);
        if ('board' in composed) return composed.board;
        this.notes.push({ name: rule.name, kind: 'refused', said: composed.missing });
        return board;
      }
    }
  }

  #undo(board: Board): Board {
    if (!this.#previous || this.undone) {
      const said = words('There is nothing to undo.', '没有可以撤销的操作。');
      this.notes.push({ name: 'undo', kind: 'refused', said });
      return board;
    }
    this.undone = true;
    this.changes += 1;
    const said = words('Back to the timeline before the last change.', '已恢复到上一次修改之前。');
    this.notes.push({ name: 'undo', kind: 'done', said });
    return openDraft(this.#previous);
  }
}
