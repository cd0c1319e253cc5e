import { edit, type Wish } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import type { Grammar } from '../grammar.ts';
import { nounOf } from './noun.ts';

/** `add captions`, `caption each photo with its name`; `add a title`, and no words to put there. */
export const wordless: Grammar = (clause, { situation }): Wish[] | undefined => {
  if (clause.hasQuote || clause.timeAt !== undefined) return undefined;
  if (situation.first && isOwnText(clause)) return undefined;
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

/** Whether words are those that the video is made of: `from this message`, `of my text`. */
const isOwnText = (clause: Clause): boolean =>
  /(?<![a-z])(?:from|of|with|using|out of) (?:this|these|that|my|our|the) $/.test(
    clause.masked.text.slice(0, clause.where('words') ?? 0),
  );
