import {
  asName,
  type CardSegment,
  type PictureSegment,
  type TextDesign,
  type TextSegment,
} from '../../../draft/index.ts';
import { freeId, lengthOf, picturesOf, textOn, type Board } from '../../board/board.ts';
import { collide, makeText, newText } from '../../board/texts.ts';
import type { CallOf } from '../calls/calls.ts';
import type { Target, TextTarget, When } from '../calls/targets.ts';
import type { DesignChange } from '../calls/texts.ts';
import type { EditContext } from '../context.ts';
import { findPictures, findTexts } from '../find.ts';
import { changed } from '../numbers.ts';
import type { Refusal } from '../refusals.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';
import { without } from '../without.ts';
import { restWithout } from '../../script/withoutSentence.ts';

/** What words may ask for their time. */
interface Timing {
  readonly when?: When | undefined;
  readonly on?: Target | undefined;
}

function addText(board: Board, call: CallOf<'add_text'>, context: EditContext): Result {
  const { text, role, when, on } = call;
  const runs = on ? runsOf(on, board, context) : [];
  if (runs.length > 1) return onEach(runs, board, call, context);
  // A first video may have been composed round these very words.
  const there = board.texts.find((each) => each.text === text && (role === 'caption' || each.role === role));
  if (there && !when && !on && !call.design) return { board, texts: [there.id] };
  const made = placed(board, { text, role }, { when, on }, context);
  if (isRefusal(made)) return made;
  const dressed = call.design ? { ...made, design: designed(made.design, call.design) } : made;
  const shares = (other: TextSegment): boolean =>
    isAtEdge(dressed) && isAtEdge(other) && other.role !== dressed.role && collide(other, dressed);
  const isShort = when?.length === undefined && when?.start === undefined && board.texts.some(shares);
  const fresh = isShort ? halved(board, dressed) : dressed;
  const others = isShort
    ? board.texts.map((each) => (shares(each) ? halved(board, each) : each))
    : board.texts;
  const kept = others.filter((other) => picturesOf(other) !== undefined || !collide(other, fresh));
  const isName = fresh.role === 'title' && fresh.st === 0;
  return {
    board: { ...board, texts: [...kept, fresh], ...(isName && { title: asName(text) }) },
    texts: [fresh.id],
  };
}

/** The pictures that words are to be on, from 1, each row of neighbours for itself: words for photos are not for the cards between them. */
function runsOf(on: Target, board: Board, context: EditContext): number[][] {
  const found = findPictures(on, board, context);
  const runs: number[][] = [];
  for (const at of isRefusal(found) ? [] : found.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === at) run.push(at + 1);
    else runs.push([at + 1]);
  }
  return runs;
}

/** The same words on each row of pictures. */
function onEach(
  runs: readonly (readonly number[])[],
  board: Board,
  call: CallOf<'add_text'>,
  context: EditContext,
): Result {
  const texts: string[] = [];
  let now = board;
  for (const numbers of runs) {
    const on: Target = { by: 'number', of: 'picture', numbers: [...numbers] };
    const result = addText(now, { ...call, on }, context);
    if (isRefusal(result)) return result;
    now = result.board;
    texts.push(...(result.texts ?? []));
  }
  return { board: now, texts };
}

/** In a video too short for both, a title and the words at the end have half of it each. */
function halved(board: Board, text: TextSegment): TextSegment {
  const total = lengthOf(board);
  const d = Math.floor(total / 2);
  return { ...text, d, st: text.role === 'closing' ? total - d : 0 };
}

/** Whether a text stands at an end of a video by itself. */
const isAtEdge = ({ role, anchor }: TextSegment): boolean =>
  (role === 'title' || role === 'closing') && anchor.kind === 'time';

/** Words in their time, or on their pictures. */
function placed(
  board: Board,
  { text, role }: Pick<TextSegment, 'text' | 'role'>,
  { when = {}, on }: Timing,
  context: EditContext,
): TextSegment | Refusal {
  const positions = on && findPictures(on, board, context);
  if (positions && isRefusal(positions)) return positions;
  const made = makeText(board, { text, role, when, ...(positions && { on: positions }) });
  return made ?? { code: 'behind-the-end', text, start: when.start ?? 0, total: lengthOf(board) };
}

function setText(board: Board, { which, text }: CallOf<'set_text'>, context: EditContext): Result {
  const name = asName(text);
  if (which.by === 'cards') return eachCard(board, which.cards, context, (card) => ({ ...card, text, name }));
  const found = findTexts(which, board, context);
  const last = board.pictures.at(-1);
  // What is said last may stand on a card.
  if (isRefusal(found) && which.by === 'role' && which.role === 'closing' && last?.kind === 'card') {
    const card: Target = { by: 'number', of: 'picture', numbers: [-1] };
    return eachCard(board, card, context, (old) => ({ ...old, text, name }));
  }
  // “Change the title to X” where there is none gives it one.
  if (isRefusal(found))
    return found.code === 'no-text' && which.by === 'role'
      ? addText(board, { do: 'add_text', text, role: which.role }, context)
      : found;
  const [old] = found;
  const texts = board.texts.map((each): TextSegment =>
    // Other words are spoken at other times.
    each.id === old?.id || (which.by === 'words' && each.text === old?.text)
      ? { ...without(each, 'words'), text, name }
      : each,
  );
  const title = old?.role === 'title' && board.title === old.text ? name : board.title;
  return { board: { ...board, texts, title }, ...(old && { texts: [old.id] }) };
}

function eachCard(
  board: Board,
  target: Target,
  context: EditContext,
  change: (card: CardSegment) => CardSegment,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const chosen = found.filter((at) => board.pictures[at]?.kind === 'card');
  if (chosen.length === 0) return { code: 'only-cards' };
  const pictures = board.pictures.map((picture, at): PictureSegment =>
    picture.kind === 'card' && chosen.includes(at) ? change(picture) : picture,
  );
  return { board: { ...board, pictures }, pictures: chosen.flatMap((at) => pictures[at]?.id ?? []) };
}

/** Changes words over the pictures, one by one. */
function eachText(
  board: Board,
  which: Exclude<TextTarget, { by: 'cards' }>,
  context: EditContext,
  change: (text: TextSegment) => TextSegment,
): Result {
  const found = findTexts(which, board, context);
  if (isRefusal(found)) return found;
  const texts = board.texts.map((text) => (found.includes(text) ? change(text) : text));
  return { board: { ...board, texts }, texts: found.map(({ id }) => id) };
}

function setTextRole(board: Board, { which, role }: CallOf<'set_text_role'>, context: EditContext): Result {
  if (which.by === 'cards') return { code: 'no-text', which };
  return eachText(board, which, context, (text) => ({ ...text, role }));
}

function designText(board: Board, { which, design }: CallOf<'design_text'>, context: EditContext): Result {
  if (Object.keys(design).length === 0) return { code: 'says-nothing' };
  if (which.by === 'cards')
    return eachCard(board, which.cards, context, (card) => ({
      ...card,
      design: designed(card.design, design),
    }));
  // “Large letters” of a letter are those of its pages.
  if (which.by === 'all' && board.texts.length === 0 && board.pictures.some(({ kind }) => kind === 'card'))
    return designText(
      board,
      { do: 'design_text', which: { by: 'cards', cards: ALL_CARDS }, design },
      context,
    );
  const found = eachText(board, which, context, (text) => ({
    ...text,
    design: designed(text.design, design),
  }));
  if (which.by !== 'on' || !isRefusal(found)) return found;
  // “Make the last card red” is of the words on it.
  const onCards = designText(
    board,
    { do: 'design_text', which: { by: 'cards', cards: which.pictures }, design },
    context,
  );
  return isRefusal(onCards) ? found : onCards;
}

const ALL_CARDS: Target = { by: 'kind', kind: 'card' };

const SIZES = { min: 0.25, max: 4 };

/** null takes a field away: it is as the role has it again. */
function designed(old: TextDesign, { size, ...rest }: DesignChange): TextDesign {
  const next =
    size === undefined ? old.size : size === null ? undefined : changed(old.size ?? 1, size, SIZES);
  const merged = {
    ...without(old, 'size'),
    ...(next !== undefined && { size: next }),
    ...rest,
  };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** When words are seen. */
function timeText(board: Board, call: CallOf<'time_text'>, context: EditContext): Result {
  const { which, on, when = {} } = call;
  if (which.by === 'cards') return { code: 'no-text', which };
  if (!on && Object.keys(when).length === 0) return { code: 'says-nothing' };
  const found = findTexts(which, board, context);
  if (isRefusal(found)) return found;
  // Of words with times of their own and others that stay with pictures, “the captions” are the former.
  const free = found.filter((text) => picturesOf(text) === undefined);
  const chosen = free.length > 0 ? free : found;
  let texts = [...board.texts];
  for (const old of chosen) {
    const moved = retimed(board, old, { when, on }, context);
    if (isRefusal(moved)) return moved;
    texts = texts.map((text) => (text.id === old.id ? moved : text));
  }
  return { board: { ...board, texts }, texts: chosen.map(({ id }) => id) };
}

function retimed(
  board: Board,
  old: TextSegment,
  { when = {}, on }: Timing,
  context: EditContext,
): TextSegment | Refusal {
  const stays = when.start === undefined && when.place === undefined && !on;
  const start = stays && old.role !== 'closing' ? old.st : when.start;
  const role = !stays && old.role === 'closing' ? 'title' : old.role;
  const length = when.length ?? (when.place === 'whole' ? undefined : old.d);
  const time: When = {
    ...(when.place && { place: when.place }),
    ...(length !== undefined && { length }),
    ...(start !== undefined && { start }),
  };
  const made = placed(board, { text: old.text, role }, { when: time, on }, context);
  if (isRefusal(made)) return made;
  return { ...old, role: made.role, st: made.st, d: made.d, anchor: made.anchor };
}

function removeTexts(board: Board, { which }: CallOf<'remove_texts'>, context: EditContext): Result {
  if (which.by === 'cards') return { code: 'no-text', which };
  if (which.by === 'words') {
    const shorter = withoutSentence(board, which.words);
    if (shorter) return shorter;
  }
  const found = findTexts(which, board, context);
  if (isRefusal(found)) return found;
  return { board: { ...board, texts: board.texts.filter((text) => !found.includes(text)) } };
}

/** Takes the one sentence out that has some words, of the one text or card that says more; undefined where there is none such. */
function withoutSentence(board: Board, words: string): Result | undefined {
  const rest = (said: string): string | undefined => restWithout(said, words);
  const texts = board.texts.filter(({ text }) => rest(text) !== undefined);
  const cards = board.pictures.filter((each) => each.kind === 'card' && rest(each.text) !== undefined);
  if (texts.length + cards.length !== 1) return undefined;
  return {
    board: {
      ...board,
      texts: board.texts.map((each): TextSegment => {
        const text = rest(each.text);
        // Other words are spoken at other times.
        return text === undefined ? each : { ...without(each, 'words'), text, name: asName(text) };
      }),
      pictures: board.pictures.map((each): PictureSegment => {
        const text = each.kind === 'card' ? rest(each.text) : undefined;
        return text === undefined || each.kind !== 'card' ? each : { ...each, text };
      }),
    },
    ...(texts[0] && { texts: [texts[0].id] }),
    ...(cards[0] && { pictures: [cards[0].id] }),
  };
}

/** Captions with the names of the files, on pictures that have none. */
function captionPictures(board: Board, { target }: CallOf<'caption_pictures'>, context: EditContext): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const made: TextSegment[] = [];
  for (const at of found) {
    const picture = board.pictures[at];
    if (!picture || picture.kind === 'card') continue;
    if (board.texts.some((text) => picturesOf(text)?.first === picture.id)) continue;
    const text = picture.name.charAt(0).toUpperCase() + picture.name.slice(1);
    const time = { st: picture.st, d: picture.d, anchor: textOn(picture) };
    made.push(newText(freeId('text', [...board.texts, ...made]), { text, role: 'caption', ...time }));
  }
  if (made.length === 0) return { board };
  return { board: { ...board, texts: [...board.texts, ...made] }, texts: made.map(({ id }) => id) };
}

function setSpoken(
  board: Board,
  { which, spoken, words }: CallOf<'set_spoken'>,
  context: EditContext,
): Result {
  if (which.by === 'cards') return { code: 'no-text', which };
  return eachText(board, which, context, (text) => ({ ...text, spoken, ...(words && { words }) }));
}

/** How the calls of words are carried out. */
export const TEXT_CALLS = {
  add_text: addText,
  set_text: setText,
  set_text_role: setTextRole,
  design_text: designText,
  time_text: timeText,
  remove_texts: removeTexts,
  caption_pictures: captionPictures,
  set_spoken: setSpoken,
} satisfies Partial<Handlers>;
