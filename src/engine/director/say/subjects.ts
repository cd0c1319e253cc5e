import type { Impossible } from '../readers/reader.ts';

/** What words that were not understood are likely about: something of which there are examples, what cannot be done, or a question. */
export type Subject =
  | (
      | 'music'
      | 'volume'
      | 'voice'
      | 'words'
      | 'lettering'
      | 'length'
      | 'order'
      | 'pictures'
      | 'colors'
      | 'framing'
      | 'motion'
      | 'transitions'
      | 'clips'
      | 'shape'
      | 'logo'
    )
  | OutOfReach
  | 'question';

/** What cannot be done here. */
type OutOfReach = Extract<Impossible, 'speaker' | 'author' | 'translate' | 'post' | 'see' | 'invent'>;

const OUT_OF_REACH: readonly Subject[] = ['speaker', 'author', 'translate', 'post', 'see', 'invent'];

export const isImpossible = (subject: Subject): subject is OutOfReach => OUT_OF_REACH.includes(subject);

/** Of what there are examples: what somebody can say depends on what is there. */
export type ExampleKind =
  | Exclude<Subject, Impossible | 'question'>
  | 'lively-music'
  | 'own-music'
  | 'no-music'
  | 'no-voice';

/** What somebody can say in a language, two of each kind; `{n}` is the number of a picture that is there. */
export type Examples = Readonly<Record<ExampleKind, readonly [string, string]>>;
