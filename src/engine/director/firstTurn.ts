import { picturesIn, textsIn, type EngineDraft } from '../draft/index.ts';
import { LEAST_AROUND_WORDS, readable } from './arrange/rhythm.ts';
import { openDraft } from './board/board.ts';
import { isVisual, isVoice } from './board/media.ts';
import { describeFirst, describeGuess, describeLeftOut, describeUnplaced } from './compose/compose.ts';
import { describeRough, describeVoiceless, isReadAloud, roughVoice } from './compose/spoken.ts';
import { unshownQuotes } from './compose/quotes.ts';
import { describeMissing, lettersOf, unshownFacts } from './compose/unshown.ts';
import { describeLogos } from './compose/shown.ts';
import { titled } from './compose/titled.ts';
import { isComposedSo } from './compose/composedSo.ts';
import { isFitted, isLeftOutAnyway, isSeenAnyway } from './compose/fitted.ts';
import { composeDraft, withCalls } from './compose/composeDraft.ts';
import { withOpening } from './compose/opening.ts';
import type { Context } from './context.ts';
import type { Call } from './edits/calls/calls.ts';
import { isLogo, logoPlaces } from './language/logo.ts';
import { roundSeconds } from './language/words.ts';
import { NO_MEMORY } from './memory.ts';
import { readOnce } from './readers/phrases/clauses/readOnce.ts';
import { isQuestion } from './readers/phrases/questions.ts';
import { isKnown } from './readers/phrases/tokens.ts';
import type { Reading, Wish } from './readers/reader.ts';
import type { Note, Outcome } from './say/reply.ts';
import { Turn } from './turn.ts';

/** What came of a message, and how. */
export interface Made {
  /** Absent where no draft was worked on. */
  readonly turn?: Turn;
  readonly composed: boolean;
  readonly readsAloud?: boolean;
  readonly outcome: Omit<Outcome, 'message' | 'about' | 'media' | 'perhaps'>;
}

/** Whether somebody wants to know something before there is a video: thanks and “as MP4” go with a request for one. */
const asksFirst = (wish: Wish): boolean =>
  wish.kind === 'question' && !['thanks', 'export', 'stays', 'ready'].includes(wish.about);

/**
 * A first request: a draft in the manner of the skill, changed by all that was said about it.
 *
 * @param isSure it asks for a video, whatever its words are
 */
export function first(context: Context, { wishes, unread, missed = [] }: Reading, isSure: boolean): Made {
  // Who asks what can be made wants an answer first.
  const isAsked = unread.length === 0 && wishes.length > 0 && wishes.every(asksFirst);
  const isMake =
    (isSure && !isAsked) ||
    wishes.some(({ kind }) => kind === 'edit' || kind === 'remake') ||
    isSubject(context, wishes, unread) ||
    isAskedOf(context, wishes, unread) ||
    context.scripts.length > 0 ||
    context.words?.at === 0;
  const wantsAnswer = ANSWER_FIRST.test(context.request);
  if (isMake && !wantsAnswer) return composed(context, wishes, [...unread, ...missed]);
  const answers = wishes.filter((wish) => !wantsAnswer || wish.kind !== 'question' || asksFirst(wish));
  const notes = answers.flatMap((wish): Note[] =>
    wish.kind === 'question' ||
    wish.kind === 'impossible' ||
    wish.kind === 'wordless' ||
    wish.kind === 'matter'
      ? [wish]
      : [],
  );
  if (wantsAnswer && notes.length === 0) notes.push({ kind: 'question', about: 'help' });
  const asked = notes.length === 0 && unread.length === 0 ? [context.request] : unread;
  return {
    composed: false,
    outcome: { before: undefined, after: undefined, notes, closing: [], unread: asked },
  };
}

/** Who wants to know something before anything is made says so: “before you make anything, …”, 先问一下，…. */
const ANSWER_FIRST =
  /(?<![a-z])before you (?:make|start|begin|create|do)(?: (?:anything|it|one|a|the)(?![a-z])|[,:])[^?]*\?|^先[问問](?:一下|下|个|個|你)?(?!.*(?:帮我|幫我|给我|給我|请|請)[做剪制製])/iu;

/** Whether somebody with pictures says in English how a video of them is to be, whatever of it was understood; a mere word that is none is no wish. */
function isAskedOf({ request, media }: Context, wishes: readonly Wish[], unread: readonly string[]): boolean {
  const isAnswer =
    wishes.some(
      (wish) =>
        asksFirst(wish) ||
        (wish.kind === 'impossible' && !['genre', 'speaker', 'author'].includes(wish.what)),
    ) ||
    (unread.length === 0 && wishes.length > 0 && wishes.every(({ kind }) => kind === 'question'));
  if (isAnswer || isQuestion(request.toLowerCase()) || !media.some(isVisual)) return false;
  const said = unread.length > 0 || wishes.length === 0 ? request : 'a';
  return (
    said
      .toLowerCase()
      .match(/[a-z']+/g)
      ?.some(isKnown) === true
  );
}

/** Whether all that was said, in Chinese, is what a video of the files is about: 宝宝成长相册. */
const isSubject = (
  { request, media }: Context,
  wishes: readonly Wish[],
  unread: readonly string[],
): boolean =>
  /\p{Script=Han}/u.test(request) && wishes.length === 0 && unread.length === 0 && media.length > 0;

/** A logo of which nothing is said stands in a corner of a promo. */
function logoOf({ media, request, skill }: Context, wishes: readonly Wish[]): Wish[] {
  const logo = media.find(isLogo);
  const isSaid =
    logoPlaces(request).length > 0 ||
    /(?<![a-z])(?:logo|brand)(?![a-z])|标志|徽标|水印|ロゴ/iu.test(request) ||
    wishes.some((wish) => wish.kind === 'edit' && wish.call.do === 'add_overlay');
  if (
    !logo ||
    isSaid ||
    skill !== 'media-content-generator' ||
    media.every((file) => !isVisual(file) || isLogo(file))
  )
    return [];
  return [{ kind: 'edit', call: { do: 'add_overlay', file: logo.filename, place: 'top-right' } }];
}

/** `an explainer about how solar panels work`: nobody but who asks can write what it says. */
function scriptOf({ request, skill }: Context, words: unknown): Wish[] {
  const isAsked = skill === 'ai-video-generator-ai' && words === undefined && EXPLAINS.test(request);
  return isAsked ? [{ kind: 'impossible', what: 'author' }] : [];
}

const EXPLAINS =
  /(?<![a-z])(?:explainer|explanation|documentary|tutorial|lecture)(?: video| film)? (?:about|on|of|for|how|why|what)(?![a-z])|(?<![a-z])(?:explain(?:s|ing)?|teach(?:es|ing)?|(?:tells?|telling|shows?|showing|about)(?: (?:people|us|them|kids|me))?) (?:how|why|what) (?!i|we|it (?:says|looks)|you)[a-z]|(?<![a-z])(?:that|which) explains? /iu;

/** What the opening says anyway, what wants no answer beside it, and what nobody asks. */
const isTold = (note: Note, { request }: Context): boolean =>
  note.kind === 'question' &&
  (note.about === 'length' || note.about === 'thanks' || (OF_VIDEO.has(note.about) && !ASKS.test(request)));

/** What is told of a video when it is asked about. */
const OF_VIDEO: ReadonlySet<string> = new Set([
  'pictures',
  'texts',
  'shape',
  'transitions',
  'music',
  'voice',
]);
const ASKS =
  /[?？]|(?<!\p{L})(?:what|which|how|tell me|is it|are there|qué|cu[aá]l|wie|welche|quel|qual)(?!\p{L})|[吗嗎呢]|什么|什麼|多少|か(?:[。\s]|$)/iu;

/** `Text: …`, captions of a script: the words are there. */
const isLabel = (note: Note, { words, scripts }: Context): boolean =>
  note.kind === 'wordless' && note.role === 'caption' && (words?.at !== undefined || scripts.length > 0);

/** What asks for a first video and for nothing else: composing it is all of it. */
const COMPOSING =
  /^(?:please |can you |could you )?(?:make|create|build|produce|generate|compose) (?:me |us )?(?:an? )?(?:short |nice )?(?:video|film|movie|slideshow|promo|promotional video|video letter|letter|clip) (?:from|of|out of|with|using|for) (?:this|these|that|the|my|our) (?:script|text|message|letter|words|story|document|file|photos?|pictures?|images?|clips?|files)(?:,? please)?[.!]?$/i;

/** Where nothing dissolves, pictures are as long as they are seen: 一张放3秒,直接切. */
const cutsFirst = (wishes: readonly Wish[]): readonly Wish[] => {
  const does = (wish: Wish, name: Call['do']): boolean => wish.kind === 'edit' && wish.call.do === name;
  const first = wishes.findIndex((wish) => does(wish, 'set_picture_length'));
  const isLate = (wish: Wish, at: number): boolean =>
    first >= 0 && at > first && does(wish, 'set_transition');
  return [
    ...wishes.slice(0, Math.max(first, 0)),
    ...wishes.filter(isLate),
    ...wishes.filter((wish, at) => at >= first && !isLate(wish, at)),
  ];
};

/** A fresh draft, and the wishes carried out on it. */
export function composed(given: Context, all: readonly Wish[], open: readonly string[]): Made {
  const asked = titled(withFileHeard(all));
  const { words } = withCalls(given, callsOf(asked));
  const wishes = cutsFirst(
    readOnce(
      [...logoOf(given, asked), ...withOpening(asked, given, words), ...scriptOf(given, words)].map(
        (wish, at, all) => behindCard(isOfVoice(all.slice(0, at)) ? wish : ofWords(wish, given), all, given),
      ),
    ),
  );
  const calls = callsOf(wishes);
  const unread = open.filter(
    (words) =>
      /[\p{L}\p{N}]/u.test(words) &&
      !isWritten(words, calls) &&
      !HALF_QUOTE.test(words) &&
      !COMPOSING.test(words) &&
      !isFitted(words, given) &&
      !isSeenAnyway(words, given) &&
      !isLeftOutAnyway(words, given),
  );
  const context = withCalls(given, calls);
  const isRead = isReadAloud(context) && !calls.some(isMute);
  const rough = isRead && !calls.some(isToBeRead) ? roughVoice(context) : undefined;
  const readsAloud = isRead && rough === undefined;
  const made = composeDraft({ ...given, readsAloud: readsAloud && given.voice?.kind === 'here' }, calls);
  if ('missing' in made) {
    const notes: Note[] = [{ kind: 'said', said: made.missing }];
    return {
      composed: false,
      outcome: { before: undefined, after: undefined, notes, closing: [], unread: [] },
    };
  }
  const before = made.draft;
  const files = { media: given.media, fresh: new Set<string>(), voice: context.voice };
  const turn = new Turn(before, NO_MEMORY, files);
  const board = openDraft(before);
  const own = wishes.filter((wish) => wish.kind !== 'edit' || !isComposedSo(wish.call, board, given));
  const wanted = own.filter(({ kind }) => kind !== 'undo' && kind !== 'redo');
  // What its shape brings with it belongs to the draft that is described, and so does that it goes with the music.
  turn.carryOut(wanted.filter(isShape), undefined);
  const shaped = turn.draft;
  turn.carryOut(lastLast(wanted.filter((wish) => !isShape(wish))), undefined);
  const told = turn.draft;
  if (!wanted.some(isLength)) for (const call of lengthsToRead(before, turn.draft)) turn.quietly(call);
  if (isOnBeats(context, wanted)) turn.quietly({ do: 'match_music' });
  const after = openDraft(turn.draft);
  const opening = describeFirst(after, context, roundSeconds(turn.draft.d));
  const facts = unshownFacts(turn.draft, given, { calls, unread, isTimed: wishes.some(isLength) });
  // What is to be spoken is heard, from a voice or from somebody's recording.
  const spoken = calls.flatMap((call) => (call.do === 'narrate' ? (call.text ?? []) : []));
  const closing = [
    calls.some(({ do: name }) => name === 'remove_texts') || facts.length > 0
      ? undefined
      : describeUnplaced(after, context),
    describeLeftOut(context),
    describeGuess(after, context),
    describeLogos(context, after),
    describeMissing([...new Set([...facts, ...unshownQuotes(turn.draft, given, [...unread, ...spoken])])]),
    ...(readsAloud ? [describeVoiceless(after, context)] : []),
    ...(rough ? [describeRough(rough)] : []),
  ].flatMap((said) => said ?? []);
  return {
    turn,
    composed: true,
    readsAloud: after.voices.some(({ source }) => source.kind === 'narration') && readsAloud,
    outcome: {
      before: shaped,
      after: told,
      opening,
      notes: turn.notes.filter((note) => !isTold(note, given) && !isLabel(note, given)),
      closing,
      unread,
    },
  };
}

/** `use the wind for the background, no music`: a file that is asked for is heard. */
const withFileHeard = (wishes: readonly Wish[]): readonly Wish[] =>
  wishes.some((wish) => wish.kind === 'edit' && wish.call.do === 'set_music' && wish.call.music.by === 'file')
    ? wishes.filter(
        (wish) => wish.kind !== 'edit' || wish.call.do !== 'remove_sound' || wish.call.which !== 'music',
      )
    : wishes;

const callsOf = (wishes: readonly Wish[]): Call[] =>
  wishes.flatMap((wish) => (wish.kind === 'edit' ? [wish.call] : []));

/** What is to be the very last picture is put there when all others are there; how long all of it is counts clips at their speed, and as they are cut. */
function lastLast(given: readonly Wish[]): readonly Wish[] {
  // How loud a voice is is said of one that is there.
  const isOfVoice = (wish: Wish): boolean =>
    wish.kind === 'edit' && wish.call.do === 'set_sound' && wish.call.which === 'voice';
  const wishes = [...given.filter((wish) => !isOfVoice(wish)), ...given.filter(isOfVoice)];
  const isFitted = wishes.some(
    (wish) => wish.kind === 'limit' || (wish.kind === 'edit' && wish.call.do === 'set_length'),
  );
  const isEarly = (wish: Wish): boolean =>
    wish.kind === 'edit' &&
    (wish.call.do === 'set_speed' || (isFitted && ['trim_clip', 'add_card'].includes(wish.call.do)));
  return [
    ...wishes.filter(isEarly),
    ...wishes.filter((wish) => !isLast(wish) && !isEarly(wish)),
    ...wishes.filter(isLast),
  ];
}

/** What is asked to be last stands behind the facts of a promo, too. */
function behindCard(wish: Wish, all: readonly Wish[], { skill, words }: Context): Wish {
  const isPromo = skill === 'media-content-generator';
  const hasCard = all.some((each) => each.kind === 'edit' && each.call.do === 'add_card');
  if (wish.kind !== 'edit' || !(hasCard || (isPromo && words?.at !== undefined))) return wish;
  const { call } = wish;
  const last = { at: 'place', number: -1 } as const;
  if (call.do === 'add_pictures' && call.at?.at === 'end')
    return { kind: 'edit', call: { ...call, at: last } };
  return isPromo && call.do === 'move_pictures' && call.to.at === 'end' && call.target.by === 'name'
    ? { kind: 'edit', call: { do: 'add_pictures', files: [call.target.name], at: last } }
    : wish;
}

const isLast = (wish: Wish): boolean =>
  wish.kind === 'edit' &&
  wish.call.do === 'add_pictures' &&
  wish.call.at?.at === 'place' &&
  wish.call.at.number === -1;

/** What is said of a first letter or script: how fast it is read says that it is read, and its captions are its words, on cards or over pictures. */
function ofWords(wish: Wish, { media, skill, words }: Context): Wish {
  const isSaid = skill === 'best-video-letter-maker' || skill === 'ai-video-generator-ai';
  if (wish.kind !== 'edit' || !isSaid) return wish;
  const { call } = wish;
  const isOfWords =
    call.do === 'design_text' &&
    ((call.which.by === 'role' && call.which.role === 'caption') ||
      (call.which.by === 'words' && isSaidIn(call.which.words, words)));
  if (isOfWords && words) return { kind: 'edit', call: { ...call, which: { by: 'all' } } };
  if (call.do !== 'set_narration' || media.some(isVoice)) return wish;
  const { rate } = call;
  if (isOfVoice([wish])) return wish;
  return rate && 'times' in rate ? { kind: 'edit', call: { do: 'narrate', rate: rate.times } } : wish;
}

/** Whether words are what a letter says, or its beginning. */
const isSaidIn = (said: string, words: Context['words']): boolean =>
  lettersOf(words?.read.blocks.map(({ text }) => text).join(' ') ?? '').startsWith(lettersOf(said));

/** The beginning of quoted words, with what says that they are shown: whether they are, is told of the whole. */
const HALF_QUOTE = /^(?:[^\s"“„«「『]+\s+){0,3}["“„«「『][^"”“»」』]*$/u;

/** Whether words that nothing was read of are shown as they stand: `live jazz`, in a list of facts. */
function isWritten(words: string, calls: readonly Call[]): boolean {
  const letters = lettersOf(words);
  return (
    letters.length > 2 &&
    calls.some(
      (call) => (call.do === 'add_card' || call.do === 'add_text') && lettersOf(call.text).includes(letters),
    )
  );
}

const isShape = (wish: Wish): boolean => wish.kind === 'edit' && wish.call.do === 'set_shape';

/** Lengths that were asked for are not changed; a letter and a script are read, whatever the music does. */
function isOnBeats({ skill }: Context, wishes: readonly Wish[]): boolean {
  const isPlain = skill === 'online-photo-video-maker' || skill === 'media-content-generator';
  return isPlain && !wishes.some((wish) => wish.kind === 'edit' && TIMED.has(wish.call.do));
}

/** Whether a wish says how long the video, or something in it, is. */
const isLength = (wish: Wish): boolean =>
  wish.kind === 'limit' ||
  (wish.kind === 'edit' && (wish.call.do === 'set_length' || TIMED.has(wish.call.do)));

/** Photos last until words can be read that came on them since a video was composed. */
function lengthsToRead(composed: EngineDraft, now: EngineDraft): Call[] {
  const known = new Set(textsIn(composed).map(({ id }) => id));
  const pictures = picturesIn(now);
  const fresh = textsIn(now).filter(({ id }) => !known.has(id));
  return readable(pictures, fresh, LEAST_AROUND_WORDS).flatMap(({ d }, at): Call[] =>
    d === pictures[at]?.d
      ? []
      : [
          {
            do: 'set_picture_length',
            target: { by: 'number', of: 'picture', numbers: [at + 1] },
            length: { to: d },
          },
        ],
  );
}

const TIMED: ReadonlySet<string> = new Set([
  'set_picture_length',
  'set_speed',
  'trim_clip',
  'match_music',
  'narrate',
  'set_narration',
]);

/** Whether words are to be read by a voice, whichever it is. */
const isToBeRead = (call: Call): boolean => call.do === 'narrate' || isOfVoice([{ kind: 'edit', call }]);

/** Whether it is said who reads, or how: what reads is there then. */
const isOfVoice = (wishes: readonly Wish[]): boolean =>
  wishes.some(
    (wish) =>
      wish.kind === 'edit' &&
      wish.call.do === 'set_narration' &&
      (wish.call.speaker ?? wish.call.accent ?? wish.call.pitch) !== undefined,
  );

const isMute = (call: Call): boolean => call.do === 'remove_sound' && call.which === 'voice';
