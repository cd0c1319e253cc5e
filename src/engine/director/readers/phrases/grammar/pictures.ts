import type { SimpleTarget, Target } from '../../../edits/calls/targets.ts';
import { edit, type Situation } from '../../reader.ts';
import { together, type Clause } from '../clause.ts';
import type { Taken } from '../taken.ts';
import { filesNamed, isInVideo, isWaiting } from '../shown.ts';
import { positionOf } from './positions.ts';
import { stepOf, type Grammar, type Hint } from './grammar.ts';

const simple = (target: Target): SimpleTarget[] =>
  target.by === 'these' || target.by === 'but' ? [...target.of] : [target];

/** `remove photo 3`; `I don’t like it, take it out`. */
export const remove: Grammar = (clause, { topic, situation }) => {
  const isOut =
    clause.names &&
    (/ out[ .!]*$/.test(clause.text) ||
      /(?<![a-z])(?:take|leave) .*(?<![a-z])out(?![a-z])/.test(clause.text));
  if (!isOut && !clause.has('remove', 'no', 'trim')) return undefined;
  // “Erase him from the group shot” is no wish to be without the picture.
  if (clause.names && SOMEBODY.test(clause.text)) {
    clause.takeRest();
    return [{ kind: 'impossible', what: 'effects' }];
  }
  if (isAmbiguous(clause, situation)) return undefined;
  const named = clause.names || clause.has('photo', 'clip', 'card', 'picture');
  if (!named && !(clause.has('it') && (topic === 'pictures' || /[这那]张/u.test(clause.textOf('it') ?? ''))))
    return undefined;
  // “No photos” is no wish to be without any, and “cut the clips” may mean to shorten them.
  if (!clause.names && clause.has('no', 'trim') && !clause.has('remove')) return undefined;
  clause.takeAll('remove', 'no', 'trim', 'only');
  const target = clause.target() ?? { by: 'spoken' };
  return edit<'remove_pictures'>({ do: 'remove_pictures', target });
};

/** Somebody or something in a picture, who is to go out of it. */
const SOMEBODY =
  /(?<![a-z])(?:him|her|them|me|us|(?:this|that|the) (?:guy|man|woman|person|girl|boy|people|stranger|background|watermark))(?: out)? (?:from|of|in|on|off) /;

/** `take out the beach one`, where two are of the beach: nobody knows which. */
function isAmbiguous(clause: Clause, { media, draft }: Situation): boolean {
  const [only, ...others] = clause.targets;
  if (only?.by !== 'name' || others.length > 0 || draft === undefined) return false;
  if (!ONE_OF_THEM.test(clause.text) && (MORE.test(clause.text) || /s$/.test(only.name))) return false;
  const shown = media.filter(
    ({ kind, filename }) => kind !== 'audio' && isInVideo({ media, draft }, filename),
  );
  return filesNamed(only.name, shown).length > 1;
}
const MORE = /(?<![a-z])(?:both|all|every|each|any|two|three|four|everything)(?![a-z])/;
const ONE_OF_THEM =
  /(?<![a-z])(?:(?:the|that|this) [^,;]*|[a-z]+'?s) (?:one|photo|picture|pic|clip|shot)(?![a-z])/;

/** `only keep the first three photos`. */
export const keepOnly: Grammar = (clause, { situation, topic }) => {
  // “The logo, only on the last photo” says where the logo is.
  const isPlace = /(?<![a-z])(?:only|just) (?:on|to|in|at|over|for|during|with) /.test(clause.text);
  if (isPlace && (topic === 'overlay' || topic === 'text' || clause.has('logo', 'role', 'words')))
    return undefined;
  const isOnly =
    clause.has('only', 'but') ||
    (clause.has('just') && !clause.has('move', 'add', 'replace', 'show', 'verb')) ||
    (clause.has('keep') && clause.has('remove') && clause.has('rest')) ||
    // “A video of the panda and the whale” has no others.
    (situation.first &&
      clause.has('video') &&
      clause.has('with', 'use', 'from', 'in') &&
      isMadeOf(clause) &&
      !clause.has('remove', 'no', 'before', 'after', 'start', 'end', 'first', 'last'));
  // “Sound only from the drum” leaves all pictures where they are, “only starting at the whale” says from where on.
  if (clause.has('music', 'voice', 'sound') || /(?:start|begin)[a-z]* (?:at|with|from|on) /.test(clause.text))
    return undefined;
  if (!isOnly || !(clause.names || clause.has('photo', 'clip', 'card'))) return undefined;
  if (clause.has('remove') && !clause.has('but', 'rest')) return undefined;
  const only = clause.takeAll('only') || clause.takeAll('just');
  const isKept = clause.takeAll('keep');
  if (isKept && clause.has('remove') && clause.takeAll('rest')) clause.takeAll('remove');
  const isBut = clause.has('but');
  const goes =
    clause.has('remove') ||
    /(?:should|must|can) (?:all )?(?:go|leave)|go away|全删|都删|删/.test(clause.text);
  const target = kindAlone(clause) ?? clause.target();
  if (!target) return undefined;
  clause.takeAll('remove', 'no', 'move');
  // “Remove all but the first” keeps it, as “only the first” does; “use all but the first” removes it.
  if (isBut && only) return undefined;
  const others: Target =
    isBut && !goes && target.by === 'but' ? together(target.of) : { by: 'but', of: simple(target) };
  if (isBut && !goes && !isKept && !clause.has('use', 'show', 'with', 'add', 'verb', 'photo'))
    return undefined;
  return edit<'remove_pictures'>({
    do: 'remove_pictures',
    target: isBut && goes ? target : others,
  });
};

/** Whether pictures are named as what a video is of: `for grandpa, put the pictures over it` names nobody's pictures. */
function isMadeOf(clause: Clause): boolean {
  const noun = clause.where('photo', 'picture');
  const named = clause.fresh().named();
  const isAll =
    noun !== undefined &&
    !clause.isNameBefore(noun) &&
    (clause.has('all', 'each') || named.some(({ at }) => at < noun));
  return (
    named.length > 0 && !isAll && named.every(({ at }) => !clause.isMeantFor(at) && clause.isListedFrom(at))
  );
}

/** `only the clips, no photos`: those that are not denied. */
function kindAlone(clause: Clause): Target | undefined {
  const no = clause.where('no');
  const [photo, clip] = [clause.where('photo'), clause.where('clip')];
  if (no === undefined || photo === undefined || clip === undefined || clause.names) return undefined;
  if (photo > no === clip > no) return undefined;
  clause.takeAll('no', 'photo', 'clip');
  return { by: 'kind', kind: photo < no ? 'photo' : 'clip' };
}

/** `add the new photos at the start`. */
export const addNew: Grammar = (clause, { situation, topic }) => {
  if (situation.first || clause.names) return undefined;
  const isNew = clause.has('new', 'another');
  const isIt = clause.has('it') && topic === undefined;
  if (!isNew && !(clause.has('add') && (clause.has('photo', 'clip', 'picture') || isIt))) return undefined;
  // “Move a bit more” asks for no more photos.
  if (clause.textOf('new') === 'more' && !clause.has('add', 'use')) return undefined;
  if (!clause.has('photo', 'clip', 'picture', 'add')) return undefined;
  clause.takeAll('new', 'another', 'photo', 'clip', 'picture', 'move');
  const at = positionOf(clause, []);
  return edit<'add_pictures'>({ do: 'add_pictures', files: 'new', ...(at && { at }) });
};

/** Files that are here but not in the video come in; pictures that are in it change places. */
export const place: Grammar = (clause, { situation, topic }) => {
  if (situation.first && !clause.has('first', 'last', 'start', 'end', 'middle', 'where')) return undefined;
  const isIt =
    topic === 'pictures' && clause.has('it') && !clause.names && !clause.has('clip', 'card', 'photo');
  const it: Taken<SimpleTarget>[] = isIt ? [{ value: { by: 'spoken' }, at: 0 }] : [];
  const named = [...it, ...clause.named(), ...kindsIn(clause)].sort((a, b) => a.at - b.at);
  if (named.length === 0) return undefined;
  clause.takeAll('photo', 'clip', 'picture', 'card', 'each');
  const at = positionOf(clause, named);
  const apart = clause.tokens.find(({ text }) => text === 'between')?.start ?? Infinity;
  const own =
    at && 'target' in at
      ? named.filter((each) => each.at < apart && !simple(at.target).includes(each.value))
      : named;
  if (own.length === 0) return undefined;
  const waiting = own.flatMap(({ value }) =>
    value.by === 'name' && isWaiting(situation, value.name) ? [value.name] : [],
  );
  if (
    waiting.length === own.length &&
    (clause.has('add', 'use', 'show', 'move', 'verb', 'with', 'keep') || at)
  ) {
    clause.takeAll('move', 'keep', 'new');
    return edit<'add_pictures'>({ do: 'add_pictures', files: waiting, ...(at && { at }) });
  }
  if (!at) return addAgain(clause, situation, own);
  const target = together(own.map(({ value }) => value));
  // “Show the dog again at the end”: it stays where it is, too.
  if (clause.take('again', 'duplicate') !== undefined && !situation.first)
    return edit<'duplicate_pictures'>({ do: 'duplicate_pictures', target, to: at });
  clause.takeAll('move', 'keep', 'place', 'start', 'order');
  return edit<'move_pictures'>({
    do: 'move_pictures',
    target,
    to: at,
  });
};

/** The clips or cards of `put the clip after the panda`, `the clip first`: those that stand for themselves, and not behind a name. */
function kindsIn(clause: Clause): Taken<SimpleTarget>[] {
  return (['photo', 'clip', 'card'] as const).flatMap((kind) => {
    const at = clause.where(kind);
    const isNamed =
      at === undefined ||
      (kind === 'photo' &&
        (clause.targets.length > 0 || clause.hasQuote || clause.has('add', 'role', 'words'))) ||
      clause.isNameBefore(at) ||
      !clause.has('before', 'after', 'start', 'end', 'first', 'last', 'middle', 'where');
    return isNamed ? [] : [{ value: { by: 'kind', kind }, at }];
  });
}

/** `add lake.jpg` where it is in the video already: it is so. */
function addAgain(clause: Clause, situation: Situation, own: readonly Taken<SimpleTarget>[]) {
  const names = own.flatMap(({ value }) =>
    value.by === 'name' && isInVideo(situation, value.name) ? [value.name] : [],
  );
  if (names.length !== own.length || clause.take('add') === undefined) return undefined;
  return edit<'add_pictures'>({ do: 'add_pictures', files: names });
}

/** `replace photo 2 with zebra.jpg`; two that are both in the video change places. */
export const replace: Grammar = (clause, { situation }) => {
  if (situation.first || !clause.has('replace', 'change', 'swap', 'instead', 'use', 'add', 'verb'))
    return undefined;
  if (!clause.has('replace', 'change', 'swap') && !/(?:instead of|in place of|rather than)/.test(clause.text))
    return undefined;
  const isInstead =
    clause.has('instead', 'but') ||
    /(?:instead of|in place of|rather than)|用[^,]*(?:换掉|替换|代替|顶替)/u.test(clause.text);
  const all = clause.named();
  // “Use the lake instead of the bridge”: what comes in stands first.
  const named = isInstead ? all.toReversed() : all;
  const [old, fresh] = named;
  if (named.length !== 2 || !old || fresh?.value.by !== 'name') return undefined;
  if (!isWaiting(situation, fresh.value.name) && !isWritten(clause, fresh.value.name)) return undefined;
  clause.takeAll('replace', 'change', 'swap', 'photo', 'picture', 'clip', 'place', 'instead', 'but', 'keep');
  return edit<'replace_picture'>({ do: 'replace_picture', target: old.value, file: fresh.value.name });
};

/** Whether a file is named with its ending, so that nothing else can be meant than to see it there, too. */
const isWritten = (clause: Clause, filename: string): boolean =>
  clause.has('replace', 'change') &&
  clause.masked.original.toLowerCase().includes(filename.toLowerCase()) &&
  /\.[a-z0-9]{2,4}$/i.test(filename);

/** `duplicate scene 3`. */
export const duplicate: Grammar = (clause, { topic }) => {
  if (!clause.has('duplicate')) return undefined;
  const isIt = topic === 'pictures' && clause.has('it') && !clause.names;
  if (!clause.names && !isIt) return undefined;
  clause.takeAll('duplicate');
  const target = clause.target() ?? { by: 'spoken' };
  return edit<'duplicate_pictures'>({ do: 'duplicate_pictures', target });
};

/** `call photo 2 “Lake”`. */
export const rename: Grammar = (clause) => {
  if (clause.take('call') === undefined) return undefined;
  const name = clause.quote()?.value;
  const target = clause.names ? clause.target() : undefined;
  return name !== undefined && target
    ? edit<'rename_picture'>({ do: 'rename_picture', target, name })
    : undefined;
};

/** The 2 of “photo 1 for 6 seconds and photo 3 for 2”, ms. */
/** So many seconds nobody means without saying so. */
const LONG_SECONDS = 600;

function secondsOf(
  clause: Clause,
  last: Hint['last'],
  goesOn: boolean,
): { readonly value: number } | 'no length' | undefined {
  if (!goesOn && !clause.has('in', 'keep', 'rest')) return undefined;
  if (!last.some((call) => call.do === 'set_picture_length')) return undefined;
  const number = clause.number();
  // A year is no length.
  if (number && number.value > LONG_SECONDS) return 'no length';
  return number && { value: number.value * 1000 };
}

/** `photo 3 for 8 seconds`, `3 seconds each`, `photo 2 a bit longer`. */
export const seen: Grammar = (clause, { topic, last, situation }) => {
  if (clause.timesVideo) return undefined;
  // “Show the whale twice” is not twice as long.
  if (
    /(?<![a-z])(?:show|play|seen|appear|have|see)(?![a-z]).*(?:twice|two times|three times)(?! as)/.test(
      clause.text,
    )
  )
    return undefined;
  // “A slideshow of our hike, about 40 seconds” is that long as a whole, whatever pictures are named after it.
  if (situation.first && clause.timeAt !== undefined && clause.has('video', 'length') && !clause.has('each'))
    return undefined;
  // “All of it 40 seconds, so make the photos shorter” is no length of each.
  if (clause.timeAt !== undefined && clause.has('whole', 'video') && clause.has('shorter', 'longer'))
    return undefined;
  // “Only the panda, 5 seconds each” is two wishes.
  const only = clause.where('only');
  if (only !== undefined && clause.timeAt !== undefined && clause.isParted(only, clause.timeAt))
    return undefined;
  const named = clause.names;
  const each = clause.has('each');
  if (
    !named &&
    !each &&
    !clause.has('photo', 'picture', 'card', 'clip') &&
    !(topic === 'pictures' && clause.has('longer', 'shorter', 'keep', 'double', 'half'))
  )
    return undefined;
  // Of all photos “longer” means the whole.
  const goesOn = named && clause.hasNumber && last.some((call) => call.do === 'set_picture_length');
  // “A bit slower, photo 2 upside down” is said of the whole.
  const pace = clause.where('faster', 'slower');
  const isPaced =
    named &&
    pace !== undefined &&
    !clause.has('pace') &&
    clause
      .fresh()
      .named()
      .every(({ at }) => !clause.isParted(at, pace));
  if (
    !isPaced &&
    !clause.has('longer', 'shorter', 'double', 'half') &&
    clause.timeAt === undefined &&
    !goesOn
  )
    return undefined;
  if (!named && !each && clause.timeAt === undefined && clause.has('photo', 'picture')) return undefined;
  const isClip = clause.has('clip');
  const chosen = clause.target();
  const target: Target =
    named && chosen
      ? chosen
      : isClip
        ? { by: 'kind', kind: 'clip' }
        : chosen || each
          ? { by: 'all' }
          : { by: 'spoken' };
  clause.takeAll('each', 'keep', 'length', 'only');
  // “All photos last 3 seconds”.
  if (!/(?:the|in|over) last [\ue200-\ue2fe]/u.test(clause.text)) clause.takeAll('last');
  // “A bit longer, 6 seconds” says how long; “longer, 2 seconds more” by how much.
  const adds = /[再多加](?![一些]?点)/u.test(clause.text);
  const isSaid = clause.timesApart && clause.timeAt !== undefined && !clause.has('each') && !adds;
  const time = clause.time() ?? secondsOf(clause, last, goesOn);
  if (time === 'no length') return undefined;
  const more = clause.takeAll('longer', 'more', ...(isPaced ? ['slower'] : []));
  const less = clause.takeAll('shorter', 'less', 'trim', ...(isPaced ? ['faster'] : []));
  if (time) {
    const length =
      (more || less) && !clause.has('to') && !isSaid
        ? { more: less ? -time.value : time.value }
        : { to: Math.max(1, time.value) };
    return edit<'set_picture_length'>({ do: 'set_picture_length', target, length });
  }
  const factor =
    clause.take('double') !== undefined
      ? 2
      : clause.take('half') !== undefined
        ? less
          ? 2
          : 0.5
        : stepOf(clause, 1.5);
  return edit<'set_picture_length'>({
    do: 'set_picture_length',
    target,
    length: { times: less ? Math.round(1000 / factor) / 1000 : factor },
  });
};
