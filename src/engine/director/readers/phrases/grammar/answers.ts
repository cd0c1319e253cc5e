import type { Question } from '../../reader.ts';
import type { Clause } from '../clause.ts';
import { impossible } from './talk.ts';
import type { Grammar } from './grammar.ts';

/** What may be asked about, by the concepts that name it; the first that is there has it. */
const ABOUT: readonly (readonly [Question, readonly string[]])[] = [
  ['self', ['self']],
  ['help', ['help']],
  ['credits', ['credits']],
  ['export', ['export']],
  ['transitions', ['transition', 'kind']],
  ['music', ['music', 'volume', 'louder', 'quieter']],
  ['texts', ['role', 'words', 'call', 'font']],
  ['voice', ['voice', 'own', 'narrate']],
  ['shape', ['shape', 'resolution', 'fps', 'size']],
  ['pictures', ['photo', 'clip', 'picture', 'card', 'order', 'names', 'first', 'last', 'start', 'end']],
  ['length', ['length', 'longer', 'shorter', 'duration']],
  ['status', ['status', 'video', 'change', 'step']],
];

/** `what music is that`, `which photos are in it`, `is it vertical`: answered with facts, and nothing is changed. */
export const answers: Grammar = (clause, hint) => {
  const about = aboutOf(clause);
  // “Is there a woman’s voice?” asks for another reader.
  if (about === 'voice' && READER.test(clause.text)) {
    clause.takeRest();
    return [{ kind: 'impossible', what: 'speaker' }];
  }
  if (about === undefined) return impossible(clause, hint);
  clause.takeRest();
  return [{ kind: 'question', about }];
};

const READER =
  /(?<![a-z])(?:(?:wo)?m[ae]n|lady|ladies|guy|girl|boy|child|kid|female|male|feminine|masculine|other|another|different|more|deeper|nicer|warmer|softer|better)(?:'?s)?(?: [a-z]+)? (?:voices?|speakers?|narrators?)(?![a-z])|(?<![a-z])voices? (?:of|from) an? (?:(?:wo)?man|lady|girl|child)(?![a-z])/;
/** Where the file is, of a video that is done. */
const WHERE =
  /^\W*(?:and |so |but |ok |now )*(?:where(?:'s|s)? (?:do|can|will|would|could|is|are|does|did|the|my|it)(?![a-z])(?!.*(?:photo|pic|clip|music|title|text|caption|logo|voice|song)))/;

function aboutOf(clause: Clause): Question | undefined {
  if (clause.written('why')) return undefined;
  if (WHERE.test(clause.text) && clause.has('video', 'export')) return 'export';
  const found = ABOUT.find(([, concepts]) => clause.has(...concepts))?.[0];
  // “How long is the video” is asked of the whole, “which photos” of the pictures, “when does the whale come” of one of them.
  if (clause.names) return found === 'music' || found === 'texts' ? found : 'pictures';
  return found;
}
