import { newText } from '../board/texts.ts';
import type { PictureSegment, TextSegment } from '../../draft/index.ts';
import type { MediaFile } from '../../types.ts';
import { emptyBoard, lengthOf, textOn, type Board } from '../board/board.ts';
import { fitTotal } from '../board/layout.ts';
import { narrated } from '../board/narration.ts';
import { languageOn } from '../board/seenWords.ts';
import { isVisual, toPicture } from '../board/media.ts';
import { readingMs, type Amount } from '../board/reading.ts';
import type { Context } from '../context.ts';
import { longestOf } from '../edits/context.ts';
import { LOOKS, lookOfSkill } from '../../looks/index.ts';
import { inLook } from '../arrange/arrange.ts';
import { endsOf } from './ordered.ts';
import { toCard } from './cards.ts';
import { chunks, sentences, spokenChunks, type Portion } from '../script/chunks.ts';
import { parseScript, type Block, type ParsedScript } from '../script/script.ts';
import { inRecordedTime, pickSound, VOICE_LEAD_MS } from './sound.ts';
import { SENTENCEWISE } from '../language/sentencewise.ts';
import { saidWith } from './saidWith.ts';
import { besideLines } from './spokenOf.ts';
import { fileNamed } from './named.ts';
import { framed, shownWith } from './visuals.ts';
import { titleFrom } from '../script/words.ts';

/** What can be read at one look: on a card, and below a picture. */
const ON_CARD: Portion = { words: 18, cjk: 36, letters: 90 };
const ON_PICTURE: Amount = { words: 18, cjk: 32 };
const SHORTEST_SCENE_MS = 2200;
const FEW_SENTENCES = 20;
/** More scenes than an hour has, in which any text could still be read. */
const MOST_SCENES = 1500;

const ASKS_FOR_TITLE =
  /(?<![\p{L}-])(?:titles?|titel|títulos?|titres?)(?!\p{L})|标题|標題|片头|片頭|タイトル/iu;

/**
 * A script as scenes: a title card, then a scene for each thought, as long as reading it takes. Uploaded photos and
 * clips are what one sees, with the words below; without any, the words fill the frame.
 */
export function composeScenes(context: Context): Board | undefined {
  const { words } = context;
  if (!words) return undefined;
  const parsed = parseScript(words.read.blocks);
  const isSplit = SENTENCEWISE.test(context.request);
  const script = isSplit ? { ...parsed, blocks: parsed.blocks.flatMap(bySentence) } : parsed;
  const title = script.title ?? titleFrom(words.name);
  const visuals = context.media.filter(isVisual);
  const scenes = visuals.length > 0 ? pictured(script.blocks, visuals, context) : onCards(script.blocks);
  // What its file is called is no title, unless one is asked for.
  const isTitled =
    script.title !== undefined || (ASKS_FOR_TITLE.test(context.request) && context.placed.size === 0);
  const pictures =
    title === '' || !isTitled
      ? scenes.pictures
      : [toCard({ text: title, look: 'scene' }, scenes.pictures), ...scenes.pictures];
  if (pictures.length === 0) return undefined;
  const board = {
    ...emptyBoard(context.skill),
    ...context.frame,
    title,
    pictures: inLook(pictures, {
      frame: context.frame,
      media: context.media,
      look: LOOKS[lookOfSkill(context.skill)],
    }),
    texts: scenes.texts,
    ...pickSound(context),
  };
  const [voice] = board.voices;
  if (!voice && context.readsAloud) return readAloud(board, script, context);
  const timed = inRecordedTime(board, context);
  if (timed) return timed;
  // The voice reads the script: the scenes keep pace with it.
  if (!voice || voice.d < lengthOf(board) * 0.6) return board;
  const spoken = Math.ceil((voice.d + 2 * VOICE_LEAD_MS) / 100) * 100;
  return { ...board, pictures: fitTotal(board.pictures, spoken, longestOf(context)) };
}

const seenWith = ({ shows }: Pick<Block, 'shows'>): Pick<Block, 'shows'> =>
  shows === undefined ? {} : { shows };

/** A block as one of its own for each of its sentences. */
const bySentence = (block: Block): Block[] => {
  const parts = sentences(block.text);
  return parts.length < 2
    ? [block]
    : parts.map((text, at) => (at === 0 ? { ...block, text } : { text, item: false, ...seenWith(block) }));
};

/** What is read aloud is the script, not what its file is called. */
function readAloud(board: Board, { title }: ParsedScript, context: Context): Board {
  return narrated(board, {
    ...{ rate: 1, language: languageOn(board), longest: longestOf(context) },
    read: context.voice?.kind === 'here' ? context.voice.spoken : [],
    ...(title === undefined && { reads: (text: string) => text !== board.title }),
  });
}

interface Scenes {
  readonly pictures: PictureSegment[];
  readonly texts: TextSegment[];
}

function onCards(given: readonly Block[]): Scenes {
  // A few sentences without paragraphs: each is a scene.
  const [only] = given;
  const few = only && given.length === 1 && only.heading === undefined ? sentences(only.text) : [];
  const blocks =
    few.length > 0 && few.length <= FEW_SENTENCES
      ? few.map((text) => ({ text, item: false, heading: undefined }))
      : given;
  const pictures: PictureSegment[] = [];
  for (const { heading, text } of blocks)
    for (const [at, chunk] of chunks(text, ON_CARD).entries()) {
      if (pictures.length >= MOST_SCENES) return { pictures, texts: [] };
      const headed = at === 0 && heading !== undefined;
      pictures.push(toCard({ text: chunk, look: 'scene', ...(headed && { heading }) }, pictures));
    }
  return { pictures, texts: [] };
}

/** A line of a script with pictures: what is seen with it, or a heading that has the frame for itself. */
interface Line {
  readonly line: string;
  readonly bare: boolean;
  /** What an item is called, `Listens`: it stands over the item’s picture, and the picture is chosen by it, too. */
  readonly label?: string;
  /** The heading that it stands under: the picture is chosen by it, too. */
  readonly under?: string;
  /** The number of its block. */
  readonly of?: number;
  /** What the script wants to be seen with it. */
  readonly shows?: string;
}

/** Each paragraph has a picture of its own, in their order. */
export const PER_PARAGRAPH =
  /(?<![a-z])(?:one|a) (?:picture|photo|image|drawing|pic) (?:per|for each|for every|to each) (?:paragraph|section|part|page|verse|step)(?![a-z])|(?<![a-z])each (?:paragraph|section|part|page|verse|step) (?:gets|has|with) (?:a|one|its own) (?:picture|photo|image|drawing)|每(?:段|步|一步|个步骤)(?:配|放|对应|用)?一[张幅]|(?<!\p{L})(?:pro schritt ein (?:bild|foto)|una foto por paso|une (?:photo|image) par étape|uma foto por passo)(?!\p{L})/iu;

function linesOf(block: Block, readsAloud: boolean): Line[] {
  const { heading, text, bare, item } = block;
  if (bare === true) return [{ line: text, bare }];
  const [first, ...rest] = readsAloud ? spokenChunks(text) : chunks(text, ON_PICTURE);
  const opens = heading !== undefined && !item ? [{ line: heading, bare: true }] : [];
  if (first === undefined) return opens;
  const label = heading !== undefined && item ? { label: heading } : {};
  const seen = seenWith(block);
  return [
    ...opens,
    { line: first, bare: false, ...label, ...seen },
    ...rest.map((line) => ({ line, bare: false, ...seen })),
  ];
}

/** The lines of a script, each under the heading before it. */
function allLines(blocks: readonly Block[], readsAloud: boolean): Line[] {
  let under = '';
  return blocks
    .flatMap((block, of) => linesOf(block, readsAloud).map((line): Line => ({ ...line, of })))
    .slice(0, MOST_SCENES)
    .map((line) => {
      if (line.bare) under = line.line;
      return { ...line, under };
    });
}

/** The lines of a script; those of a short one are its sentences, where there are more pictures. */
function linesFor(blocks: readonly Block[], visuals: number, readsAloud: boolean): Line[] {
  const all = allLines(blocks, readsAloud);
  const isShort = all.filter(({ bare }) => !bare).length < visuals;
  return isShort && !all.every(({ bare }) => bare) ? allLines(blocks.flatMap(bySentence), readsAloud) : all;
}

/** The scenes share the pictures: with more scenes than pictures these come again, with more pictures a scene has several. */
function pictured(blocks: readonly Block[], visuals: readonly MediaFile[], context: Context): Scenes {
  const isEach = blocks.length <= visuals.length && PER_PARAGRAPH.test(context.request);
  const all = isEach
    ? allLines(blocks, context.readsAloud)
    : linesFor(blocks, visuals.length, context.readsAloud);
  const ends = endsOf(context);
  // Headings alone stand on the pictures, which would not be seen otherwise.
  const isOutline = all.every(({ bare }) => bare);
  const lines = isOutline ? all.map((line) => ({ ...line, bare: false })) : all;
  const scenes = lines.filter(({ bare }) => !bare);
  const pictures: PictureSegment[] = [];
  const texts: TextSegment[] = [];
  const said = scenes.map(wordsOf);
  const isShared = scenes.length >= visuals.length;
  const named = scenes.map(({ shows }) => (shows === undefined ? undefined : fileNamed(shows, visuals)));
  const askedAt = (line: number): MediaFile | undefined => named[line] ?? orderedAt(line);
  const orderedAt = (line: number): MediaFile | undefined =>
    isEach
      ? visuals[scenes[line]?.of ?? 0]
      : line === 0
        ? ends.first
        : line === scenes.length - 1
          ? ends.last
          : undefined;
  const asked = saidWith(context.request, visuals);
  const shared = isShared
    ? shownWith(
        said,
        visuals,
        askedAt,
        asked,
        scenes.map(({ of }) => of),
      )
    : [];
  const beside = isShared ? [] : oneEach(asNamed(besideLines(said, visuals, undefined, asked), named));
  let at = 0;
  for (const { line, bare, label } of lines) {
    // A heading opens what follows.
    if (bare) {
      pictures.push(toCard({ text: line, look: 'scene' }, pictures));
      continue;
    }
    const many = isShared ? shared.slice(at, at + 1) : (beside[at] ?? []);
    at += 1;
    const length = Math.max(SHORTEST_SCENE_MS, readingMs(line) + 800);
    const until = at;
    const shown = many.flatMap((file) => {
      const plain = toPicture(file, pictures);
      const picture = isShared ? framed(plain, shared.slice(0, until)) : plain;
      const d = Math.max(1500, Math.round(length / many.length));
      pictures.push({ ...picture, d: picture.kind === 'clip' ? Math.min(picture.d, d) : d });
      return pictures.slice(-1);
    });
    const [first] = shown;
    const last = shown.at(-1);
    if (!first || !last) continue;
    const anchor = textOn(first, last);
    const time = { st: 0, d: 1, anchor };
    if (label !== undefined)
      texts.push(newText(`label${texts.length + 1}`, { text: label, role: 'lower-third', ...time }));
    const role = isOutline ? 'title' : 'caption';
    texts.push(newText(`caption${texts.length + 1}`, { text: line, role, ...time }));
  }
  return { pictures, texts };
}

/** Places with what they are said to have first of all. */
const asNamed = <Thing>(
  places: readonly (readonly Thing[])[],
  named: readonly (Thing | undefined)[],
): readonly (readonly Thing[])[] =>
  places.map((things, at) => {
    const own = named[at];
    const others = things.filter((thing) => !named.includes(thing));
    return own === undefined ? others : [own, ...others];
  });

/** Places of which none is empty, where there is enough for all: each takes from the nearest that has too much. */
function oneEach<Thing>(places: readonly (readonly Thing[])[]): Thing[][] {
  const filled = places.map((things) => [...things]);
  for (const [at, taker] of filled.entries()) {
    if (taker.length > 0) continue;
    const rich = filled.flatMap((things, from) => (things.length > 1 ? [from] : []));
    const [from = at] = rich.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
    taker.push(...(filled[from] ?? []).splice(from < at ? -1 : 0, 1));
  }
  return filled;
}

const wordsOf = ({ label = '', under = '', line = '', shows = '' }: Partial<Line> = {}): string =>
  `${under} ${label} ${shows} ${line}`;
