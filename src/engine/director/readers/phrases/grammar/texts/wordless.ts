import { picturesIn, soundsIn } from '../../../../../draft/index.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import type { Grammar } from '../grammar.ts';
import { nounOf } from './noun.ts';

/** Where the words that are there lie, and no wish for others. */
const BEHIND =
  /(?<![a-z])(?:photos?|pictures?|pics?|images?)(?: as (?:a |the )?backgrounds?)? (?:behind|under|underneath|below) (?:of )?(?:the |my |all the )?(?:words|text|letters?|lines)|(?<![a-z])(?:words|text|letters|lines) (?:over|on top of|across) (?:the |my |these |our )?(?:photos?|pictures?|pics?|images?)/;

/** `add captions`, `caption each photo with its name`; `add a title`, and no words to put there. */
export const wordless: Grammar = (clause, { situation, denies }): Wish[] | undefined => {
  if (clause.hasQuote || clause.timeAt !== undefined) return undefined;
  // “No subtitle but a golden title” wants none.
  if (denies && !situation.first && !clause.has('add', 'with', 'use', 'show')) return undefined;
  if (situation.first && isOwnText(clause)) return undefined;
  if (!clause.has('names', 'role') && BEHIND.test(clause.text)) return undefined;
  const noun = nounOf(clause);
  const names = clause.takeAll('names');
  if (!noun && !names) return undefined;
  if (
    !clause.has('add', 'with', 'use', 'show', 'verb', 'each', 'photo', 'in') &&
    !names &&
    !(situation.first && noun)
  )
    return undefined;
  const role = noun?.role ?? 'caption';
  const each =
    clause.has('each') ||
    names ||
    noun?.plural === true ||
    /s$/.test(clause.textOf('photo') ?? clause.textOf('picture') ?? '');
  const title = situation.draft?.m.title ?? '';
  if (role === 'caption' && !names && isOfSpeech(clause) && hasRecording(situation))
    return hasWords(situation) ? [{ kind: 'wordless', role }] : [{ kind: 'impossible', what: 'hear' }];
  if (role === 'caption' && each) {
    clause.takeAll('keep');
    const named = clause.names;
    const target = clause.target();
    clause.takeAll('each');
    return edit<'caption_pictures'>({
      do: 'caption_pictures',
      target: named && target ? target : { by: 'all' },
    });
  }
  clause.takeAll('start', 'end', 'another');
  if (role === 'title' && title !== '') return edit<'add_text'>({ do: 'add_text', text: title, role });
  return [{ kind: 'wordless', role }];
};

/** “Subtitles”, and no word about pictures: what is said is to be read. */
const isOfSpeech = (clause: Clause): boolean =>
  !clause.has('photo', 'picture', 'clip', 'each') && !clause.names;

/** Whether somebody's own recording is heard, in which nobody knows what is said. */
const hasRecording = ({ draft }: Situation): boolean =>
  draft !== undefined &&
  soundsIn(draft).some(({ kind, source }) => kind === 'voice' && source.kind === 'file');

const hasWords = ({ draft }: Situation): boolean =>
  draft !== undefined && picturesIn(draft).some(({ kind }) => kind === 'card');

/** Whether words are those that the video is made of: `from this message`, `of my text`. */
const isOwnText = (clause: Clause): boolean =>
  /(?<![a-z])(?:from|of|with|using|out of) (?:this|these|that|my|our|the) $/.test(
    clause.masked.text.slice(0, clause.where('words') ?? 0),
  );
