import type { Script } from '../../skills/script.ts';
import type { SkillSlug } from '../../skills/types.ts';
import type { FrameSize, MediaFile } from '../types.ts';
import { isVisual, nameOf } from './board/media.ts';
import type { Call } from './edits/calls/calls.ts';
import { evenQuotes } from './language/quoteEnd.ts';
import { isDirections } from './script/directions.ts';
import { withoutLeftOut } from './script/leftOut.ts';
import type { LeftOutKind } from './script/markdown.ts';
import { withoutNotes } from './script/notes.ts';
import { passagesOf } from './script/shots.ts';
import { WANTS_STAGE, withoutStage } from './script/stage.ts';
import { typedLetter, typedScenes, typedSteps } from './script/typed.ts';
import { wordsOf, type GivenScript, type Words } from './script/words.ts';
import type { VoiceHere } from './readAloud.ts';
import type { DirectorRequest } from './types.ts';

/** What rules and composers may look at. */
export interface Context {
  /** The message without its scripts, as written. */
  readonly request: string;
  readonly scripts: readonly Script[];
  /** What the video is to say, of the scripts or of the message itself. */
  readonly words: Words | undefined;
  readonly skill: SkillSlug;
  readonly media: readonly MediaFile[];
  /** Hashes of the files that came after the last draft. */
  readonly fresh: ReadonlySet<string>;
  /** Of the video that is composed; pixels. */
  readonly frame: FrameSize;
  /** Whether there was a draft before this message. */
  readonly hasDraft: boolean;
  readonly voice: VoiceHere | undefined;
  /** Words that the message gives a place of their own. */
  readonly placed: ReadonlySet<string>;
  /** Whether a script is read aloud. */
  readonly readsAloud: boolean;
  /** What the message asks for besides the video itself. */
  readonly calls: readonly Call[];
}

/** Of a video about whose shape nothing is said. */
export const FRAME: FrameSize = { width: 1920, height: 1080 };

const PRICED = /[$€£¥]\s?\d|\d\s?(?:[$€£¥%元円]|(?:am|pm|uhr|h)(?!\p{L}))/iu;

/** A list of what is to be had, with figures: facts of a promo rather than words to be read one after the other. */
const isListOfFacts = (text: string): boolean => {
  const [first = ''] = text.split(/[.!?]\s/u);
  const commas = first.match(/, |[，、；]|,(?=\p{Script=Han})/gu)?.length ?? 0;
  return commas > 1 ? /\d|[\p{Script=Han}]{2}、/u.test(first) : commas > 0 && PRICED.test(first);
};

/** The words that a video is to show, by what is to be made. */
export function wordsFor(
  { scripts, request: asked, skill, media }: Pick<Context, 'scripts' | 'request' | 'skill' | 'media'>,
  placed?: ReadonlySet<string>,
): Words | undefined {
  const request = evenQuotes(asked);
  const isStaged = WANTS_STAGE.test(request);
  const said = scripts.map((script): GivenScript => {
    if (isStaged) return script;
    const text = withoutLeftOut(script.text, asked);
    return { ...script, ...forViewers(text, { request: asked, skill, media }) };
  });
  const names = media.filter(isVisual).map(({ filename }) => nameOf(filename).toLowerCase());
  const words = wordsOf(said, request, placed, names);
  const behind = words?.at === undefined ? '' : request.slice(words.at, words.until).trim();
  const isPromo = skill === 'media-content-generator';
  if (behind !== '' && isPromo && isListOfFacts(behind)) return undefined;
  if (behind !== '' && (isPromo || skill === 'online-photo-video-maker') && isDirections(behind, media))
    return undefined;
  return scripts.length > 0
    ? words
    : (typedScenes(request, skill) ?? typedSteps(request, skill) ?? words ?? typedLetter(request, skill));
}

/** What of a text is for viewers, by what is to be seen with it. */
function forViewers(
  text: string,
  { request, skill, media }: Pick<Context, 'request' | 'skill' | 'media'>,
): Omit<GivenScript, 'name'> {
  const isLetter = skill === 'best-video-letter-maker';
  const isScript = skill === 'ai-video-generator-ai';
  const parts = isLetter ? [{ text }] : passagesOf(text, media);
  const noted = parts.map((part) => ({ part, ...withoutNotes(part.text, request) }));
  const passages = noted.map(({ part, text: rest }) => ({
    ...part,
    text: isScript ? withoutStage(rest) : rest,
  }));
  const leftOut: LeftOutKind[] = [];
  if (noted.some(({ hadNotes }) => hadNotes)) leftOut.push('note');
  if (parts.some((part) => 'shows' in part)) leftOut.push('direction');
  return { text: passages.map((passage) => passage.text).join('\n\n'), passages, leftOut };
}

/** Reads a director's request. */
export function contextOf(
  { skill, media, fresh, draft, voice }: DirectorRequest,
  { request, scripts }: { readonly request: string; readonly scripts: readonly Script[] },
): Context {
  return {
    request,
    scripts,
    words: wordsFor({ scripts, request, skill, media }),
    skill,
    media,
    frame: FRAME,
    fresh: new Set(fresh),
    hasDraft: draft !== undefined,
    voice,
    placed: new Set(),
    readsAloud: false,
    calls: [],
  };
}
