import { picturesIn, shownIn, type EngineDraft } from '../../../../draft/index.ts';
import type { CallOf } from '../../../edits/calls/calls.ts';
import type { Target } from '../../../edits/calls/targets.ts';
import { nameOf } from '../../../board/media.ts';
import { bestNamed } from '../../../edits/names.ts';
import { durationOf, fileOf, readMark, type Masked } from '../../../language/marks.ts';
import { NUMBER, readNumber } from '../../../language/numbers.ts';
import { targetsOf } from '../../../language/refs.ts';
import { edit, type Situation } from '../../reader.ts';
import { glossaryOf } from '../wording/glossaries.ts';
import { blanked, type Form } from './form.ts';

/** Which part of a clip is seen: `the dance from 0:03 to 0:08`, `4 seconds from the middle of the clip`, `chop 2 seconds off its end`. */

const DURATION = '[\ue200-\ue2fe]\ue0ff*';
const TIME = `(?:${DURATION}|second ${NUMBER}|${NUMBER})`;
const MARK = '[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*';
const CLIP = `(?<clip>(?:the |my |our |that )?(?:${MARK}|(?!(?:the|my|our|that|music|song|title|text|voice|photos?|pictures?|pics?|it|them|this|caption|captions|tune|logo|each|every|all|everything)(?![a-z]))[\\p{L}\\p{N}'_-]+)(?: (?:clip|video|one|footage))?)`;
const TO = ' ?(?:to|until|till|and|-|through) ?(?:at )?';
const SPAN = `(?:from |between |at )?(?<from>${TIME})${TO}(?<to>${TIME})`;
const OFF = '(?:chop|take|cut|trim|shave|remove|lose|clip|snip|drop|knock)';
const PART = '(?:bit|part|piece|section|stretch|segment|portion)';
const END = '(?![\\p{L}\\p{N}])';

type Part = CallOf<'trim_clip'>['part'];
type Rule = readonly [
  RegExp,
  (time: (name: string) => number, clip: { readonly ms: number }) => Part | undefined,
];

const rule = (pattern: string, partOf: Rule[1]): Rule => [
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'u'),
  partOf,
];

const between = (from: number, to: number): Part | undefined => (to > from ? { from, to } : undefined);

const RULES: readonly Rule[] = [
  rule(
    `(?:only |just )?(?:use |show |keep |play |take |with |have )*(?:only |just )?(?:the )?(?:${PART} )?${SPAN} (?:of|in|from) ${CLIP}${END}`,
    (time) => between(time('from'), time('to')),
  ),
  rule(
    `(?:start|begin) ${CLIP} (?:at|from|with) (?<from>${TIME})(?:,? (?:and|then))+ (?:end|stop|finish|cut)(?: it)? (?:at|after) (?<to>${TIME})`,
    (time) => between(time('from'), time('to')),
  ),
  rule(
    `(?:only |just )?(?:use |show |keep |play |trim |cut |clip |have )*(?:only |just )?${CLIP}(?::| to| only| just)* ${SPAN}${END}`,
    (time) => between(time('from'), time('to')),
  ),
  rule(
    `(?:only |just )?(?:use |show |keep |take |have )*(?:only |just )?(?:about |like |around |, )*(?:the )?(?:middle (?<middle>${DURATION})(?: (?:of|from) ${CLIP})?|(?<length>${DURATION}) (?:from|of|out of|in) the middle(?: of ${CLIP.replace('clip', 'other')})?)`,
    (time, { ms }) => {
      const length = Number.isNaN(time('middle')) ? time('length') : time('middle');
      const from = Math.round((ms - length) / 2);
      return from > 0 ? { from, to: from + length } : undefined;
    },
  ),
  rule(
    `${OFF} (?:about )?(?<length>${DURATION}) (?:off|from|away from|out of) (?:the )?(?:very )?(?:start|beginning|front)(?: of ${CLIP})?${END}`,
    (time) => ({
      skip: time('length'),
    }),
  ),
  rule(
    `${OFF} (?:about )?(?<length>${DURATION}) (?:off|from|away from|out of) (?:the )?(?:very )?(?:end|ending|back|tail)(?: of ${CLIP})?${END}`,
    (time) => ({
      drop: time('length'),
    }),
  ),
  rule(
    `${OFF.replace('(?:', '(?:skip|ignore|')} (?:the )?first (?<length>${DURATION}) (?:off|of|from|in) ${CLIP}${END}`,
    (time) => ({ skip: time('length') }),
  ),
  rule(`${OFF} (?:the )?last (?<length>${DURATION}) (?:off|of|from|in) ${CLIP}${END}`, (time) => ({
    drop: time('length'),
  })),
  rule(`(?:end|stop|finish) ${CLIP} (?<length>${DURATION}) (?:earlier|sooner|before)${END}`, (time) => ({
    drop: time('length'),
  })),
  rule(`(?:start|begin) ${CLIP} (?<length>${DURATION}) (?:later|in|further in)${END}`, (time) => ({
    skip: time('length'),
  })),
  rule(
    `(?:(?:stop|end|cut|finish) ${CLIP}|${CLIP.replace('clip', 'other')} (?:should|must|can|needs to|has to) (?:stop|end|finish)) (?:after|at) (?:about )?(?:the )?(?<length>${DURATION})(?: mark)?${END}`,
    (time) => ({ first: time('length') }),
  ),
  rule(
    `(?:(?:start|begin) ${CLIP}|${CLIP.replace('clip', 'other')} (?:should|must|can|needs to|has to|could) (?:only )?(?:start|begin)) (?:later,? )?(?:at|from|after) (?:about )?(?:the )?(?<length>${DURATION})(?: mark)?(?: (?:when|where|as) [^.,;!?]*)?(?:[,.]? (?:and |so )?(?:cut|skip|drop|remove|lose) (?:everything|all|what's|the (?:bit|part)|the stuff) before(?: (?:that|it|then))?)?${END}`,
    (time) => ({ skip: time('length') }),
  ),
];

/** What else may be done for a part of a clip. */
const OTHER_DEED =
  /(?<![a-z])(?:slow|slo|speed|fast|faster|mute|louder|quieter|caption|text|title|write|says?|black|sepia|zoom|blur|brighter|freeze|loop)(?![a-z])/;

/** Reads which part of a clip is to be seen. What names no clip is left to be read otherwise. */
export function readSpans(masked: Masked, situation: Situation): Form {
  const { draft, first, language } = situation;
  if (first || !draft || glossaryOf(language) || !/[\ue200-\ue2fe]|second \d/u.test(masked.text))
    return { wishes: [], masked };
  if (OTHER_DEED.test(masked.text)) return { wishes: [], masked };
  for (const [pattern, partOf] of RULES) {
    const found = pattern.exec(masked.text);
    if (!found) continue;
    const { clip, other, ...times } = found.groups ?? {};
    const said = clip ?? other;
    const which =
      said === undefined ? spokenOf(masked, situation, draft) : clipOf(said, masked, situation, draft);
    if (!which) continue;
    const part = partOf((name) => timeOf(times[name], masked), which);
    if (!part || Object.values(part).some((ms) => typeof ms === 'number' && Number.isNaN(ms))) continue;
    const start = said === undefined ? which.from : found.index;
    return {
      wishes: edit<'trim_clip'>({ do: 'trim_clip', target: which.target, part }),
      masked: blanked(masked, start, found.index + found[0].length),
    };
  }
  return { wishes: [], masked };
}

/** ms; NaN where none is said. */
function timeOf(words: string | undefined, masked: Masked): number {
  if (words === undefined) return NaN;
  if (readMark(words)?.kind === 'duration') return durationOf(masked, words);
  return Math.round(readNumber(words.replace(/^second /, '')) * 1000);
}

interface Found {
  readonly target: Target;
  /** Of its file. */
  readonly ms: number;
  /** From where in the message it is spoken of. */
  readonly from: number;
}

/** The clip that was spoken of before in the message, of which it is told that it is too long; else the only one there is. */
function spokenOf(masked: Masked, situation: Situation, draft: EngineDraft): Found | undefined {
  const told = new RegExp(
    `(?:^|(?<=[.;!?,] ?))${CLIP} (?:is|'s|was|runs|goes on|drags)(?: [a-z]+){0,3} (?:long|on)[ ,.;!]*`,
    'u',
  ).exec(masked.text);
  const clip = told && clipOf(told.groups?.clip ?? '', masked, situation, draft);
  return clip ? { ...clip, from: told.index } : clipOf('clip', masked, situation, draft);
}

/** The clip that words mean. */
function clipOf(words: string, masked: Masked, { media }: Situation, draft: EngineDraft): Found | undefined {
  const pictures = picturesIn(draft);
  const clips = pictures.filter(({ kind }) => kind === 'clip');
  const bare = words.replace(/^(?:the |my |our |that )+/, '').replace(/ (?:clip|video|one|footage)$/, '');
  const fileOfClip = (at: number) => {
    const [shown] = clips[at] ? shownIn(clips[at]) : [];
    return media.find(({ hash }) => hash === shown?.source.hash);
  };
  const made = (at: number, target: Target): Found | undefined => {
    const file = fileOfClip(at);
    return file && { target, ms: file.durationMs ?? 0, from: masked.text.length };
  };
  if (/^(?:clip|video|footage|clips?)$/.test(bare))
    return clips.length === 1 ? made(0, { by: 'kind', kind: 'clip' }) : undefined;
  const mark = readMark(bare);
  if (mark?.kind === 'ref') {
    const [target, ...others] = targetsOf(masked.refs[mark.index] ?? '');
    if (!target || others.length > 0) return undefined;
    if (target.by === 'name') return namedClip(target.name);
    if (target.by !== 'number') return undefined;
    const nth = target.numbers[0] ?? 0;
    const counted = target.of === 'clip' ? clips : pictures;
    const picture = counted.at(nth > 0 ? nth - 1 : nth);
    const at = clips.findIndex((each) => each === picture);
    return at < 0 ? undefined : made(at, target);
  }
  const file = mark?.kind === 'file' ? fileOf(masked, bare) : undefined;
  return namedClip(file ? file.filename : bare.length < 3 ? '' : bare);

  function namedClip(name: string): Found | undefined {
    const names = clips.map((_, at) => {
      const filename = fileOfClip(at)?.filename ?? '';
      return [filename, nameOf(filename)];
    });
    const [at, ...others] = bestNamed(name, names);
    return at === undefined || others.length > 0 ? undefined : made(at, { by: 'name', name });
  }
}
