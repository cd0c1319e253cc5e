import { z } from 'zod';
import { picturesIn } from '../../../../draft/index.ts';
import { callSchema, type Call } from '../../../edits/calls/calls.ts';
import { changeSchema, type Change, type Target, type TextTarget } from '../../../edits/calls/targets.ts';
import type { Wish } from '../../reader.ts';
import type { Clause } from '../clause.ts';
import { positionOf } from './positions.ts';
import { placeIn } from './overlays.ts';
import { nounOf } from './texts/noun.ts';
import type { Grammar, Hint } from './grammar.ts';

/** What leans on the wish before: `a bit more`, `the same for the others`, `no, I meant the third`, `the other way`, `again`. */
export const followUps: Grammar = (clause, hint) => {
  const { last } = hint;
  if (last.length === 0 || clause.hasQuote) return undefined;
  for (const read of [otherWay, again, faster, moreOrLess, sameFor, otherValue, otherPlace]) {
    const words = clause.fresh();
    const wishes = read(words, hint);
    if (wishes && wishes.length > 0 && words.rest().length === 0) {
      clause.takeRest();
      return wishes;
    }
  }
  return undefined;
};

const edits = (calls: readonly (Call | undefined)[]): Wish[] | undefined =>
  calls.every((call) => call !== undefined) ? calls.map((call) => ({ kind: 'edit', call })) : undefined;

const UNDO: Wish = { kind: 'undo', steps: 1 };

const OPPOSITES: Readonly<Record<string, string>> = {
  ...{ 'zoom-in': 'zoom-out', 'zoom-out': 'zoom-in', 'pan-left': 'pan-right', 'pan-right': 'pan-left' },
  ...{
    'pan-up': 'pan-down',
    'pan-down': 'pan-up',
    left: 'right',
    right: 'left',
    top: 'bottom',
    bottom: 'top',
  },
};

function otherWay(clause: Clause, { last }: Hint): Wish[] | undefined {
  if (!/other way|opposite|wrong/.test(clause.textOf('reverse') ?? '')) return undefined;
  clause.takeAll('reverse');
  return edits(
    last.map((call): Call | undefined => {
      if (call.do === 'set_framing' && call.turnBy !== undefined && call.turnBy !== 180)
        return { ...call, turnBy: 180 };
      if (call.do === 'set_framing' && call.flip && call.flip !== 'none')
        return { ...call, flip: call.flip === 'vertical' ? 'horizontal' : 'vertical' };
      if (call.do === 'set_motion' && typeof call.motion === 'string' && OPPOSITES[call.motion])
        return { ...call, motion: OPPOSITES[call.motion] as 'zoom-in' };
      if (call.do === 'set_transition' && call.from) return { ...call, from: OPPOSITES[call.from] as 'left' };
      if (call.do === 'order_pictures') return { do: 'order_pictures', by: 'reverse' };
      return undefined;
    }),
  );
}

/** What can be done once more is done once more: it was by a difference, by a factor, or to chance. */
function again(clause: Clause, { last }: Hint): Wish[] | undefined {
  if (!clause.takeAll('again')) return undefined;
  clause.takeAll('also', 'same');
  return edits(
    last.map((call) => {
      const once =
        ('turnBy' in call && call.turnBy !== undefined) ||
        call.do === 'order_pictures' ||
        (call.do === 'tune_music' && call.another) ||
        (call.do === 'set_music' && call.music.by === 'other') ||
        changesOf(call).some(([, change]) => !('to' in change));
      return once ? call : undefined;
    }),
  );
}

/** The numbers of a call that change, by the names of their fields. */
function changesOf(call: Call): (readonly [string, Change])[] {
  const fields: object = call.do === 'design_text' ? { size: call.design.size } : call;
  return Object.entries(fields).flatMap(([name, value]): (readonly [string, Change])[] => {
    const change = anyChangeSchema.safeParse(value).data;
    return change ? [[name, change]] : [];
  });
}

const anyChangeSchema = changeSchema(z.number());

/** A call with its numbers changed otherwise; undefined where it has none. */
function withChanges(
  call: Call,
  changed: (change: Change, name: string) => Change | undefined,
): Call | undefined {
  const changes = changesOf(call);
  if (changes.length === 0) return undefined;
  const values: Record<string, Change> = {};
  for (const [name, change] of changes) {
    const value = changed(change, name);
    if (!value) return undefined;
    values[name] = value;
  }
  if (call.do === 'design_text')
    return { do: 'design_text', which: call.which, design: { size: values.size } };
  if (call.do === 'set_transition')
    return { do: 'set_transition', target: call.target, length: values.length };
  return callSchema.safeParse({ ...call, ...values }).data;
}

const round = (number: number): number => Math.round(number * 1000) / 1000;

/** The same change further (or, below 0, back) by a share of it. */
function further(change: Change, share: number): Change {
  if ('more' in change) return { more: round(change.more * share) };
  if ('times' in change) return { times: round(change.times ** share) };
  return { times: share > 0 ? 1.25 : 0.8 };
}

/** `a bit more`, `even more`, `not so much`, `a bit less`. */
function moreOrLess(clause: Clause, { last }: Hint): Wish[] | undefined {
  const up = clause.takeAll('more');
  const down = !up && clause.takeAll('less');
  const some = clause.has('bit', 'lot');
  if (!up && !down && !some) return undefined;
  // “Way” and “even” alone go with what was not read.
  if (!up && !down && /^\s*(?:way|very|so|really|even|super|extra|much|far)\s*$/.test(clause.text))
    return undefined;
  // “Tone it down” is said of the music, not of what was just done to it.
  if (
    down &&
    last.some((call) => call.do === 'set_sound') &&
    /(?<![a-z])(?:tone|turn|dial|bring|lower|reduce|cut)(?![a-z])/.test(clause.text)
  )
    return undefined;
  const size = clause.has('lot') ? 1.5 : clause.has('bit') ? 0.6 : 1;
  clause.takeAll('bit', 'lot', 'also', 'again');
  return edits(last.map((call) => withChanges(call, (change) => further(change, up ? size : -size * 0.5))));
}

/** `shorter`, `faster`, of what was set last and has a pace or a length of its own. */
function faster(clause: Clause, { last }: Hint): Wish[] | undefined {
  const isShort = clause.takeAll('shorter');
  const isFast = clause.takeAll('faster');
  const isLong = clause.takeAll('longer');
  const isSlow = clause.takeAll('slower');
  if ([isShort, isFast, isLong, isSlow].filter(Boolean).length !== 1) return undefined;
  const step = clause.has('lot') ? 2 : clause.has('bit') ? 1.25 : 1.5;
  clause.takeAll('bit', 'lot', 'more', 'also', 'again');
  const less = isShort || isFast;
  return edits(
    last.map((call): Call | undefined => {
      if (call.do === 'set_transition')
        return {
          do: 'set_transition',
          target: call.target,
          length: { times: less ? round(1 / step) : step },
        };
      if (call.do === 'set_speed')
        return { ...call, speed: { times: isShort || isFast ? step : round(1 / step) } };
      if (call.do === 'set_picture_length' && (isFast || isSlow))
        return { ...call, length: { times: less ? round(1 / step) : step } };
      return undefined;
    }),
  );
}

/** Calls about pictures that may be about others. */
const RETARGETED: ReadonlySet<Call['do']> = new Set([
  ...([
    'remove_pictures',
    'set_picture_length',
    'trim_clip',
    'set_speed',
    'set_clip_sound',
    'set_card',
  ] as const),
  ...([
    'set_framing',
    'set_colors',
    'set_motion',
    'set_transition',
    'caption_pictures',
    'move_pictures',
  ] as const),
]);

function retargeted(call: Call, target: Target): Call | undefined {
  // What one card says is said by no other.
  if (call.do === 'set_card' && (call.text !== undefined || call.heading)) return undefined;
  if ('target' in call && RETARGETED.has(call.do)) return { ...call, target };
  // A title, and what is said at the end, is the video's own: no other picture has it, too.
  const isOwn = call.do === 'add_text' && !call.on && (call.role === 'title' || call.role === 'closing');
  if (isOwn) return undefined;
  if (call.do === 'add_text' || call.do === 'time_text') return { ...call, on: target };
  return undefined;
}

function reworded(call: Call, which: TextTarget): Call | undefined {
  return call.do === 'design_text' || call.do === 'time_text' || call.do === 'remove_texts'
    ? { ...call, which }
    : undefined;
}

/** The picture before or behind the one that was spoken of. */
function neighbourOf(clause: Clause, { situation: { draft, spoken } }: Hint): Target | undefined {
  const next = clause.take('next') !== undefined;
  const previous = !next && clause.take('previous') !== undefined;
  if ((!next && !previous) || !draft) return undefined;
  const places = picturesIn(draft).flatMap(({ id }, at) => (spoken.pictures.includes(id) ? [at + 1] : []));
  const number = next ? Math.max(...places) + 1 : Math.min(...places) - 1;
  return places.length > 0 && number > 0 ? { by: 'number', of: 'picture', numbers: [number] } : undefined;
}

/** “The others” are those that the words before were not put on. */
function restOf(clause: Clause, { last }: Hint): Target | undefined {
  const [call, ...more] = last;
  if (call?.do !== 'add_text' || more.length > 0 || !call.on || !clause.has('rest')) return undefined;
  const { on } = call;
  if (on.by === 'but') return undefined;
  clause.takeAll('rest', 'photo', 'picture', 'clip', 'each');
  return { by: 'but', of: on.by === 'these' ? on.of : [on] };
}

/** “And the fourth”; not “the dog and the lake”. */
const opensWithAnd = ({ tokens }: Clause): boolean =>
  tokens
    .find(({ kind, means }) => kind !== 'comma' && !means.some(({ id }) => id === 'pad'))
    ?.means.some(({ id }) => id === 'and') ?? false;

/** `the same for the tomato`, `and the fourth`; `I meant the third`, `the third instead`. */
function sameFor(clause: Clause, hint: Hint): Wish[] | undefined {
  const { last, denies, topic, opens } = hint;
  const same = clause.takeAll('same');
  // “The cake between the dog and the lake” says where.
  if (clause.written('between')) return undefined;
  const also = clause.takeAll('also') || opensWithAnd(clause) || clause.written('and then');
  const instead = clause.takeAll('instead') || denies;
  // “No, only the dog”, of what was done to all of them.
  if (denies) clause.takeAll('only', 'just');
  const noun = nounOf(clause);
  if (noun && (same || also || instead)) {
    const which: TextTarget = noun.role ? { by: 'role', role: noun.role } : { by: 'all' };
    return edits(last.map((call) => reworded(call, which)));
  }
  const every = clause.has('all') || clause.has('video');
  if (every && !clause.names && last.every((call) => call.do === 'design_text') && (same || also))
    return edits(last.map((call) => reworded(call, { by: 'all' })));
  const others = clause.has('rest') && !clause.names ? undefined : neighbourOf(clause, hint);
  const target =
    others ?? restOf(clause, hint) ?? clause.target() ?? (every ? { by: 'all' as const } : undefined);
  if (!target || (target.by === 'all' && topic !== 'pictures' && topic !== 'transition' && topic !== 'text'))
    return undefined;
  const isWide = target.by === 'all' || target.by === 'kind' || target.by === 'but';
  // “Give each a caption” is no “the same for each”.
  const isOfOwn = noun !== undefined || clause.has('add');
  if (!same && !also && !instead && !(isWide && opens && !isOfOwn)) return undefined;
  const calls = edits(last.map((call) => retargeted(call, target)));
  return calls && instead && !also ? [UNDO, ...calls] : calls;
}

/** `actually 25`, `sorry, 40 %`: another number in the place of the one that was said. */
function otherValue(clause: Clause, { last, denies }: Hint): Wish[] | undefined {
  const also = clause.takeAll('instead') || denies;
  const ms = clause.time()?.value;
  const share = ms === undefined ? clause.percent() : undefined;
  const number = ms === undefined && share === undefined ? clause.number()?.value : undefined;
  if (ms === undefined && share === undefined && number === undefined) return undefined;
  if (!also && clause.has('add', 'verb')) return undefined;
  const [only] = last;
  // “2 seconds”, of transitions that were just set.
  if (
    ms !== undefined &&
    !clause.has('each') &&
    last.length === 1 &&
    only?.do === 'set_transition' &&
    !(only.length && 'to' in only.length)
  )
    return edits([{ ...only, length: { to: ms } }]);
  const isRelative = last.some((call) => changesOf(call).some(([, change]) => !('to' in change)));
  const calls = edits(
    last.map((call) =>
      withChanges(call, (change, name) => {
        const isTime = name === 'length';
        const value = isTime
          ? (ms ?? (number === undefined ? undefined : number * 1000))
          : (share ??
            (number === undefined || name === 'tempo' ? number : number > 2 ? number / 100 : number));
        if (value === undefined || value <= 0) return undefined;
        if ('to' in change) return { to: value };
        return 'more' in change ? { more: change.more < 0 ? -value : value } : undefined;
      }),
    ),
  );
  return calls && isRelative ? [UNDO, ...calls] : calls;
}

/** `no, to the end`; `the top right instead`. */
function otherPlace(clause: Clause, { last, denies }: Hint): Wish[] | undefined {
  if (!(clause.takeAll('instead') || denies)) return undefined;
  const [call, ...others] = last;
  if (!call || others.length > 0) return undefined;
  if (call.do === 'move_pictures') {
    const to = positionOf(clause, []);
    return to && edits([{ ...call, to }]);
  }
  if (call.do !== 'add_overlay' && call.do !== 'set_overlay') return undefined;
  const place = placeIn(clause);
  return place && edits([{ do: 'set_overlay', place }]);
}
