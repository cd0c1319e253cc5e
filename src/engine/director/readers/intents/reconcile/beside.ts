import { picturesIn, type EngineDraft } from '../../../../draft/index.ts';
import { edit, type Message, type Reading, type Wish } from '../../reader.ts';

/**
 * What wishes mean beside one another: a time said of the card that is added is that card's, a slide said of words is how these come, and the
 * sound of the clip that is slowed down is its own.
 */

const MUSIC =
  /(?<![a-z])(?:music|songs?|tunes?|tracks?|soundtrack|background|melody|everything|all (?:the )?sounds?|whole)(?![a-z])/i;
const CLIPS = /(?<![a-z])(?:all|every|each|both|clips|videos|others?)(?![a-z])/i;
const PICTURES =
  /(?<![a-z])(?:transitions?|photos?|pictures?|pics?|images?|slides|clips?|between|change|everything|cuts?|each|shots?)(?![a-z])/i;
const WORDS =
  /(?<![a-z])(?:titles?|text|captions?|words?|heading|subtitles?|lettering|writing|letters)(?![a-z])/i;
const WHOLE =
  /(?<![a-z])(?:video|film|movie|whole|total|altogether|overall|everything|slideshow|all of it|(?:photos?|pictures?|pics) (?:for|to|at)|each|title|caption|text|in total)(?![a-z])/i;
const TIMED = /(?<![a-z])(?:secs?|seconds?)(?![a-z])/i;
/** How words come, by how pictures change. */
const COMES = { slide: 'slide', push: 'slide', crossfade: 'fade' } as const;
const isComing = (kind: string): kind is keyof typeof COMES => kind in COMES;

/** A reading whose wishes are held against one another. Of a video that is there; words of English only. */
export function besideOthers(reading: Reading, { text, situation }: Message): Reading {
  const { wishes } = reading;
  if (situation.first || situation.language !== 'en' || wishes.length === 0) return reading;
  const timed = ofCard(wishes, text);
  const read = [ofWords, ofClip, ofShape].reduce((all, of) => of(all, text), timed);
  const meant = ofLastCard(read, text, situation.draft);
  if (timed === wishes) return { ...reading, wishes: meant };
  const others = (all: readonly string[]): readonly string[] => all.filter((words) => !TIMED.test(words));
  const { unread, missed } = reading;
  return { ...reading, wishes: meant, unread: others(unread), ...(missed && { missed: others(missed) }) };
}

/** `a card that says X, and let it stay 6 seconds`: of the card, and never of the whole. */
function ofCard(wishes: readonly Wish[], text: string): readonly Wish[] {
  const added = wishes.findIndex(isAdded);
  if (added < 0 || WHOLE.test(text)) return wishes;
  const to = wishes.slice(added + 1).flatMap((wish) => lengthOf(wish) ?? [])[0];
  if (to === undefined) return wishes;
  const others = wishes.filter((wish, at) => at < added || lengthOf(wish) === undefined);
  const [wish] = wishes.slice(added);
  if (wish?.kind === 'edit' && wish.call.do === 'add_text')
    return others.map((each) =>
      each === wish && wish.call.do === 'add_text'
        ? { ...wish, call: { ...wish.call, when: { ...wish.call.when, length: to } } }
        : each,
    );
  const target = { by: 'spoken' } as const;
  return others.flatMap((each) =>
    each === wish
      ? [each, ...edit<'set_picture_length'>({ do: 'set_picture_length', target, length: { to } })]
      : [each],
  );
}

/** Whether a card, or words like one at the end, come in. */
const isAdded = (wish: Wish): boolean =>
  wish.kind === 'edit' &&
  (wish.call.do === 'add_card' || (wish.call.do === 'add_text' && wish.call.role === 'closing'));

function lengthOf(wish: Wish): number | undefined {
  if (wish.kind !== 'edit') return undefined;
  const { call } = wish;
  if (call.do === 'set_picture_length')
    return call.target.by === 'spoken' && 'to' in call.length ? call.length.to : undefined;
  if (call.do === 'set_length') return 'to' in call.length ? call.length.to : undefined;
  const isTimed = call.do === 'time_text' && call.which.by === 'spoken' && call.when;
  return isTimed && 'length' in isTimed ? isTimed.length : undefined;
}

/** `title in yellow and can it slide in from the left`: the title slides, and no picture. */
function ofWords(wishes: readonly Wish[], text: string): readonly Wish[] {
  if (PICTURES.test(text) || !WORDS.test(text)) return wishes;
  const design = wishes.flatMap((wish) =>
    wish.kind === 'edit' && (wish.call.do === 'design_text' || wish.call.do === 'set_text')
      ? [wish.call.which]
      : [],
  )[0];
  if (!design) return wishes;
  return wishes.map((wish) => {
    if (wish.kind !== 'edit' || wish.call.do !== 'set_transition' || wish.call.target.by !== 'all')
      return wish;
    const { kind } = wish.call;
    if (kind === undefined || !isComing(kind)) return wish;
    const [text] = edit<'design_text'>({
      do: 'design_text',
      which: design,
      design: { enter: { kind: COMES[kind], d: 350 } },
    });
    return text ?? wish;
  });
}

/** `half speed it and no sound`: the clip's own, and the music stays. */
function ofClip(wishes: readonly Wish[], text: string): readonly Wish[] {
  if (MUSIC.test(text)) return wishes;
  const slowed = wishes.flatMap((wish) =>
    wish.kind === 'edit' && wish.call.do === 'set_speed' ? [wish.call.target] : [],
  )[0];
  if (!slowed) return wishes;
  const isMuted = (wish: Wish): boolean => wish.kind === 'edit' && wish.call.do === 'set_clip_sound';
  const isMusic = (wish: Wish): boolean =>
    wish.kind === 'edit' && wish.call.do === 'remove_sound' && wish.call.which === 'music';
  if (!wishes.some(isMusic) && !wishes.some(isMuted)) return wishes;
  const muted = edit<'set_clip_sound'>({ do: 'set_clip_sound', target: slowed, muted: true });
  const others = wishes.some(isMuted) ? wishes.filter((wish) => !isMusic(wish)) : wishes;
  return others.flatMap((wish): readonly Wish[] => {
    if (isMusic(wish)) return muted;
    const isOfAll =
      wish.kind === 'edit' &&
      wish.call.do === 'set_clip_sound' &&
      wish.call.muted === true &&
      wish.call.target.by === 'kind';
    return isOfAll && !CLIPS.test(text) ? muted : [wish];
  });
}

const SHAPES: Readonly<Record<string, string>> = {
  ...{ square: '1:1', vertical: '9:16', portrait: '9:16', tall: '9:16' },
  ...{ landscape: '16:9', horizontal: '16:9', wide: '16:9', widescreen: '16:9' },
};
const SAME = new RegExp(
  `(?<![a-z])the (?:exact |very )?same (?:thing|video|one|film)?(?: again)?(?: but| just)* ?(?:in|as)(?: an?)? (?<shape>${Object.keys(SHAPES).join('|')})(?![a-z])`,
  'i',
);
const BESIDE =
  /(?<![a-z])(?:another|second|separate|extra|also|too|as well|both|additional|besides)(?![a-z])/i;

/** `I need the same thing in square`: this one, in another shape. */
function ofShape(wishes: readonly Wish[], text: string): readonly Wish[] {
  const ratio = BESIDE.test(text)
    ? undefined
    : SHAPES[SAME.exec(text)?.groups?.['shape']?.toLowerCase() ?? ''];
  if (ratio === undefined) return wishes;
  return wishes.flatMap((wish): readonly Wish[] =>
    wish.kind === 'impossible' && wish.what === 'versions'
      ? edit<'set_shape'>({ do: 'set_shape', ratio })
      : [wish],
  );
}

const LAST_CARD =
  /(?<![a-z])(?:last|final|end|closing) (?:screen|card|page)(?: (?:should|must|needs? to|has to|could|to))? (?:say|read|show)(?![a-z])/i;

/** `can the last screen say X`: the last card says it where the video ends with one. */
function ofLastCard(wishes: readonly Wish[], text: string, draft: EngineDraft | undefined): readonly Wish[] {
  if (!draft || !LAST_CARD.test(text)) return wishes;
  const pictures = picturesIn(draft);
  const isThere = /card/i.test(LAST_CARD.exec(text)?.[0] ?? '')
    ? pictures.some(({ kind }) => kind === 'card')
    : pictures.at(-1)?.kind === 'card';
  if (!isThere) return wishes;
  return wishes.flatMap((wish): readonly Wish[] =>
    wish.kind === 'edit' && wish.call.do === 'add_card' && wish.call.at?.at === 'end'
      ? edit<'set_card'>({
          do: 'set_card',
          target: { by: 'number', of: 'card', numbers: [-1] },
          text: wish.call.text,
        })
      : [wish],
  );
}
