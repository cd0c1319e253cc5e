/** What people want to know, or ask for and cannot have: it has an answer of its own, and nothing is changed. */
export type Matter =
  /** Whether it will be liked, and how good it is. */
  | 'judge'
  /** Who or what is to be seen. */
  | 'see'
  /** What is said or sung. */
  | 'hear'
  /** To look up, check or download something. */
  | 'online'
  /** To draw, generate or find what is not there. */
  | 'invent'
  | 'retouch'
  | 'effects'
  /** Words in columns. */
  | 'upright'
  /** Words are to be made up. */
  | 'author'
  | 'translate'
  | 'post'
  /** Somebody's own voice, which is not recorded. */
  | 'clone'
  | 'freeze'
  | 'pronounce'
  /** Signs that say how others are read: pinyin, furigana. */
  | 'ruby'
  /** Which picture the cover shows. */
  | 'cover'
  | 'pause'
  | 'versions'
  | 'why'
  | 'vague'
  | 'thanks'
  /** What remains of a picture that has another shape than the frame. */
  | 'framing'
  | 'privacy'
  | 'rights'
  /** How to get back to what was before. */
  | 'back'
  | 'size'
  | 'format'
  | 'where'
  | 'length'
  | 'music'
  /** Whether the words are all there, and as they were written. */
  | 'complete'
  /** Whether all pictures are in it, and which are not. */
  | 'all'
  /** One picture: where it comes, and how long it stays. */
  | 'picture';

/** Those that have an answer of their own kind (say/matters); the others share one with what is found by other ways. */
export const TOLD = [
  'judge',
  'online',
  'clone',
  'freeze',
  'pronounce',
  'ruby',
  'cover',
  'pause',
  'why',
  'framing',
  'privacy',
  'rights',
  'back',
  'size',
  'complete',
  'all',
  'picture',
] as const satisfies readonly Matter[];
export type Told = (typeof TOLD)[number];

export const isTold = (matter: Matter): matter is Told => TOLD.some((each) => each === matter);

const ANSWERED: ReadonlySet<Told> = new Set([
  'framing',
  'privacy',
  'rights',
  'back',
  'complete',
  'all',
  'picture',
]);

/** Whether what is wanted of a matter cannot be had. */
export const isRefused = (matter: Told): boolean => !ANSWERED.has(matter);
