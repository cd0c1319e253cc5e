import { isVoice } from '../../../board/media.ts';
import { edit, type Impossible, type Question, type Wish } from '../../reader.ts';
import { writtenIn } from '../../../language/marks.ts';
import type { Clause } from '../clause.ts';
import type { Grammar } from './grammar.ts';

const IMPOSSIBLE: readonly Impossible[] = [
  'invent',
  'effects',
  'translate',
  'post',
  'format',
  'songs',
  'versions',
  'see',
  'speaker',
  'author',
];
/** All of the history. */
const ALL_STEPS = 1_000_000;

/** Steps back and forth, and a new beginning. */
export const history: Grammar = (clause, { situation }) => {
  if (situation.first) return undefined;
  if (clause.take('everything') !== undefined) return [{ kind: 'undo', steps: ALL_STEPS }];
  if (clause.take('remake') !== undefined) return [{ kind: 'remake' }];
  const kind =
    clause.take('redo') !== undefined ? 'redo' : clause.take('undo') !== undefined ? 'undo' : undefined;
  if (!kind) return undefined;
  clause.takeAll('undo', 'redo', 'last', 'place', 'step');
  const steps =
    clause.take('double') !== undefined
      ? 2
      : clause.take('triple') !== undefined
        ? 3
        : clause.number()?.value;
  clause.takeAll('times', 'step');
  return [{ kind, steps: Math.max(1, Math.min(ALL_STEPS, Math.round(steps ?? 1))) }];
};

/** `but keep the title`: it stays, as all does that nothing is said of. */
export const stays: Grammar = (clause) => {
  // “Put it last” has the word, too.
  if (
    !/^(?:keep|leave|stay|保|留)/.test(clause.textOf('keep') ?? '') ||
    clause.timeAt !== undefined ||
    clause.has('only', 'no', 'remove', 'still') ||
    // “Keep the sound of the dance”, which may be off.
    (clause.has('sound') && clause.names) ||
    (clause.has('rest') && clause.has('change', 'replace', 'move')) ||
    // “Keep the last one in colour” is another colour where all have lost theirs.
    (clause.has('colors') && (clause.names || clause.has('rest')) && !clause.has('role', 'words'))
  )
    return undefined;
  clause.takeAll(
    'keep',
    'role',
    'words',
    'music',
    'voice',
    'own',
    'sound',
    'logo',
    'order',
    'transition',
    'motion',
    'photo',
    'picture',
    'clip',
    'card',
    'reset',
    'colors',
    'rest',
    'fadeout',
    'fadein',
    'fade',
    'kind',
    'slower',
    'faster',
    'each',
    'first',
    'last',
    'end',
    'start',
    'font',
    'names',
    'place',
    'shape',
    'length',
  );
  clause.named();
  return [{ kind: 'question', about: 'stays' }];
};

/** A question, or a kind word. */
export const questions: Grammar = (clause) => {
  const about = (['self', 'help', 'status', 'credits', 'export'] as const).find(
    (each) => clause.take(each) !== undefined,
  );
  if (about) {
    clause.takeAll(about, 'length');
    return [{ kind: 'question', about } satisfies { kind: 'question'; about: Question }];
  }
  if (clause.has('verb', 'change', 'add') || clause.take('thanks') === undefined) return undefined;
  clause.takeAll('thanks');
  return [{ kind: 'question', about: 'thanks' }];
};

const SONG =
  /(?<![a-z])(?:add|use|play|put|have|get|want)(?: on)? (?<song>[^,.;!?]{3,60}?)(?: by [^,.;!?]+)? (?:instead|as (?:the |my )?(?:background )?(?:music|song|soundtrack)|(?:for|in) the (?:background|music))(?![a-z])/;

/** The song that somebody wants to hear instead of what plays. */
function songIn(clause: Clause): string | undefined {
  const found = clause.has('music') ? SONG.exec(clause.text) : null;
  const song = found?.groups?.['song'];
  if (!found || song === undefined) return undefined;
  const start = (clause.tokens[0]?.start ?? 0) + found.index + found[0].indexOf(song);
  return writtenIn(clause.masked, start, start + song.length);
}

/** What is not done here: whatever else the words say of it. */
export const impossible: Grammar = (clause, { situation }): Wish[] | undefined => {
  // “Mail a video with the text “X”” has the text all the same.
  if (situation.first && clause.hasQuote) return undefined;
  const wish = clause.take('cannot');
  const what = IMPOSSIBLE.find((each) => each === wish);
  if (!what) return undefined;
  // “Shake it off instead of that music” is a song, and no effect.
  const song = what === 'effects' ? songIn(clause) : undefined;
  if (song !== undefined) {
    clause.takeRest();
    return [{ kind: 'impossible', what: 'genre', words: song }];
  }
  clause.takeRest();
  const refused: Wish[] = [{ kind: 'impossible', what }];
  // Who asks first for a certain voice wants one.
  const isRead = what === 'speaker' && situation.first && !situation.media.some(isVoice);
  return isRead ? [...edit<'narrate'>({ do: 'narrate' }), ...refused] : refused;
};
