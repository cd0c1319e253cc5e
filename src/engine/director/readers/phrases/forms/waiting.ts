import { MOST_MARKS, markFor, type Masked } from '../../../language/marks.ts';
import { refToFiles } from '../../../language/refs.ts';
import type { Situation } from '../../reader.ts';
import { isWaiting } from '../shown.ts';

/** What a picture that was sent and is not yet in the video is called: `show this picture at the end`, `add the new photo after the second one`. */

const NOUN = '(?:photographs?|photo|pictures?|image|pic|snap|shot|clip|video|screenshot|file|one|slide)';
const THIS = new RegExp(
  `(?<![a-z])(?:(?:this|that|the) (?:other |extra )?(?:new|newest|added|attached|uploaded|pasted) ${NOUN}(?![a-z])|(?:this|that) (?:(?:photo|picture|image|pic|snap|shot|clip|video|screenshot|file|one) (?!of )|(?:photo|picture|image|pic|snap|shot|clip|screenshot|file|one)(?![a-z]))(?:i (?:just )?(?:sent|added|uploaded|pasted|dropped in|attached) ?)?|the (?:one|${NOUN}) i (?:just )?(?:sent|added|uploaded|pasted|dropped in|attached)(?: you)?)`,
  'gu',
);
/** The same by a pronoun alone, where a place says that a picture is meant. */
const IT = new RegExp(
  `(?<=(?:^|[.;!?,] ?|(?:please|pls|and|just|can you|could you|now) )(?:add|put|use|show|insert|include|place|stick|slot|pop) )(?:this|it|that)(?= (?:in |up |there )?(?:at the (?:very )?(?:end|start|beginning|front|back)|(?:right )?(?:after|before|between|behind)|first|last|second|third|in the middle|in between|instead of|in place of|as the (?:first|last|second|opening|closing))(?![a-z]))|(?<=(?:replace|swap|switch|exchange|change) [^,.;!?]{1,60} (?:with|for|to) )(?:this|it|that)(?= ?(?:$|[.,;!?]| please| pls| instead))`,
  'gu',
);

/** Puts the one picture that waits in the place of such words. What else may be meant stays. */
export function markWaiting(masked: Masked, situation: Situation): Masked {
  const { first, draft, media } = situation;
  if (first || !draft || (masked.text.search(THIS) < 0 && masked.text.search(IT) < 0)) return masked;
  const waiting = media.filter(
    ({ kind, filename }) =>
      kind !== 'audio' && isWaiting(situation, filename) && !/logo|watermark/i.test(filename),
  );
  const [only, ...others] = waiting.filter(({ hash }) => situation.fresh.has(hash));
  const file = only && others.length === 0 ? only : waiting.length === 1 ? waiting[0] : undefined;
  if (!file || masked.refs.length >= MOST_MARKS) return masked;
  const put = (words: string): string => {
    const said = words.trimEnd();
    return markFor('ref', masked.refs.length, said.length) + words.slice(said.length);
  };
  const text = masked.text.replace(THIS, put).replace(IT, put);
  return text === masked.text
    ? masked
    : { ...masked, text, refs: [...masked.refs, refToFiles([file.filename])] };
}
