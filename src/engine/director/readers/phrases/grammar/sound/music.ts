import { moodSchema, picturesIn, soundsIn, type Mood } from '../../../../../draft/index.ts';
import { isMusic, isNamedMusic } from '../../../../board/media.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import { changeOf, type Grammar, type Hint } from '../grammar.ts';

export const isAboutMusic = (clause: Clause, { topic }: Hint): boolean => {
  if (clause.has('voice', 'own', 'role', 'words')) return false;
  return (
    clause.has('music', 'genre', 'compose') ||
    (clause.has('mood') && clause.has('ground') && !clause.has('color', 'blur')) ||
    (clause.has('pace') && clause.hasNumber && /bpm|beats per/.test(clause.text)) ||
    (topic === 'music' &&
      clause.has('it', 'louder', 'quieter', 'volume', 'mood', 'another', 'fadeout', 'fadein'))
  );
};

/** `no music`, `mute`. */
export const removeMusic: Grammar = (clause, hint) => {
  const muted = clause.has('mute');
  // “Mute them, song over it” has a song.
  const [off, song] = [clause.where('mute'), clause.where('music')];
  if (off !== undefined && song !== undefined && clause.isParted(off, song)) return undefined;
  if (clause.has('voice', 'own', 'clip', 'role', 'words') || clause.timeAt !== undefined || clause.names)
    return undefined;
  if (
    !muted &&
    !(
      clause.has('remove', 'no') &&
      (clause.has('music') || (hint.topic === 'music' && clause.has('it')) || clause.has('sound'))
    )
  )
    return undefined;
  const isAll = muted && !clause.has('music');
  // “Only the clips, mute them”: their own sound.
  if (
    isAll &&
    (hint.topic === 'pictures' || hint.situation.first) &&
    clause.has('it') &&
    hasClips(hint.situation)
  ) {
    clause.takeAll('mute', 'it', 'sound');
    return edit<'set_clip_sound'>({
      do: 'set_clip_sound',
      target: { by: 'kind', kind: 'clip' },
      muted: true,
    });
  }
  clause.takeAll('mute', 'remove', 'no', 'music', 'sound');
  const clips = isAll && hasClips(hint.situation);
  return [
    ...edit<'remove_sound'>({ do: 'remove_sound', which: 'music' }),
    ...(clips
      ? edit<'set_clip_sound'>({ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true })
      : []),
  ];
};

const hasClips = ({ draft, media }: Situation): boolean =>
  draft ? picturesIn(draft).some(({ kind }) => kind === 'clip') : media.some(({ kind }) => kind === 'video');

const MOODS = moodSchema.options;
const moodOf = (clause: Clause): Mood | undefined => {
  const wanted = clause.take('mood');
  return MOODS.find((each) => each === wanted);
};

/** `add music`, `calmer music`, `another tune`, `music at 120 bpm`. */
export const music: Grammar = (clause, hint): Wish[] | undefined => {
  const { situation } = hint;
  // “Use the song and put “X” at the start” is two wishes.
  if (situation.first && clause.hasQuote && clause.has('start', 'end', 'role', 'words')) return undefined;
  if (!isAboutMusic(clause, hint) || clause.has('remove', 'no', 'clip') || clause.names) return undefined;
  if (clause.has('length') && clause.has('as')) return undefined;
  const isCompared =
    /^(?:more|less) |er$/.test(clause.textOf('mood') ?? '') || clause.has('more', 'less', 'change', 'it');
  const mood = moodOf(clause);
  const genre = clause.textOf('genre');
  clause.takeAll('genre');
  // “The abba song” is the one that there is.
  const isThere = situation.first && hasMusicFile(situation);
  const none: Wish[] =
    genre === undefined || isThere ? [] : [{ kind: 'impossible', what: 'genre', words: genre }];
  const composes =
    clause.takeAll('compose') ||
    (!situation.first && /(?<![a-z])(?:write|compose)(?![a-z])/.test(clause.text));
  const another = !situation.first && clause.has('another', 'replace', 'new', 'dislike');
  clause.takeAll('dislike');
  clause.takeAll('another', 'replace', 'swap', 'new', 'mood', 'unmute');
  const tempo = tempoOf(clause);
  const percent = clause.percent();
  clause.takeAll('music', 'volume', 'ground', 'keep', 'start', 'whole', 'each');
  const changes = clause.has('change') && !clause.has('to');
  const loudness: Wish[] =
    percent === undefined
      ? []
      : edit<'set_sound'>({ do: 'set_sound', which: 'music', volume: { to: Math.min(2, percent) } });
  // A first video that is to be calm, with a song: the song is what it is.
  const isOwn = isThere && clause.has('video');
  const tuned: Wish[] =
    (mood && !isOwn) || tempo
      ? edit<'tune_music'>({ do: 'tune_music', ...(mood && !isOwn && { mood }), ...(tempo && { tempo }) })
      : [];
  if (composes)
    return [
      ...edit<'set_music'>({ do: 'set_music', music: { by: 'composed', ...(mood && { mood }) } }),
      ...loudness,
    ];
  if (another || changes) {
    if (mood && !hasMusicFile(situation)) return [...tuned, ...loudness];
    if (mood && !isCompared && !hasOtherMusic(situation))
      return [...edit<'set_music'>({ do: 'set_music', music: { by: 'composed', mood } }), ...loudness];
    return [
      ...edit<'set_music'>({ do: 'set_music', music: { by: 'other' } }),
      ...tuned,
      ...none,
      ...loudness,
    ];
  }
  const adds =
    clause.has('add', 'with', 'use', 'verb', 'in', 'show', 'up') || situation.first || clause.isBare;
  // Music of another mood than a file's is written; what is to be “calmer” is said of the file, which stays as it is.
  if (mood && !situation.first && hasMusicFile(situation) && !isCompared && !tempo)
    return [...edit<'set_music'>({ do: 'set_music', music: { by: 'composed', mood } }), ...loudness];
  if (hasMusic(situation) && tuned.length > 0) return [...tuned, ...loudness];
  if (hasMusic(situation) && genre !== undefined) return [...none, ...loudness];
  if (!adds && tuned.length === 0) return undefined;
  return [...edit<'set_music'>({ do: 'set_music', music: { by: 'any' } }), ...tuned, ...none, ...loudness];
};

const hasMusic = ({ draft }: Situation): boolean =>
  draft !== undefined && soundsIn(draft).some(({ kind }) => kind === 'music');
const hasMusicFile = ({ media }: Situation): boolean =>
  media.some((file) => isNamedMusic(file) || isMusic(file));

/** Whether there is a music file that is not heard. */
function hasOtherMusic({ draft, media }: Situation): boolean {
  const heard = new Set(
    draft ? soundsIn(draft).flatMap(({ source }) => ('hash' in source ? [source.hash] : [])) : [],
  );
  return media.some((file) => (isNamedMusic(file) || isMusic(file)) && !heard.has(file.hash));
}

function tempoOf(clause: Clause) {
  if (clause.has('pace')) {
    const number = clause.number()?.value;
    clause.takeAll('pace');
    if (number !== undefined && number >= 40 && number <= 220) return { to: number };
  }
  return changeOf(clause, { more: ['faster'], less: ['slower'], step: 1.2 });
}
