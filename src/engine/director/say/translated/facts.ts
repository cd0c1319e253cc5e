import { picturesIn, shownIn, soundsIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { isComposed } from '../../board/media.ts';
import { roundSeconds } from '../../language/words.ts';
import { shapeOf } from '../english/terms.ts';
import { quote } from '../quote.ts';
import type { Sentences } from './sentences.ts';

/** What a video is, as values for sentences. */

export const quoting =
  ({ quotes: [open, close] }: Sentences) =>
  (text: string): string =>
    quote(text, open, close);

/** A number as it is written in a language. */
export const decimal = (number: string, sentences: Sentences): string =>
  number.replace('.', sentences.decimal);

/** `2,5 Sekunden` */
export function seconds(ms: number, sentences: Sentences): string {
  const number = roundSeconds(ms);
  return counted(number, sentences.terms.seconds).replace(number, decimal(number, sentences));
}

const counted = (number: number | string, [one, many]: readonly [string, string]): string =>
  (String(number) === '1' ? one : many).replace('{n}', String(number));

/** What is asked for, or is so already. */
export function facts(draft: EngineDraft, sentences: Sentences): Readonly<Record<string, string | number>> {
  const { terms } = sentences;
  const music = soundsIn(draft).find(({ kind }) => kind === 'music');
  const transition = picturesIn(draft)[1]?.transition;
  return {
    length: seconds(draft.d, sentences),
    shape: shapeOf(draft.m),
    pictures: counted(picturesIn(draft).length, terms.pictures),
    texts: counted(textsIn(draft).length, terms.texts),
    mood: moodOf(draft, sentences),
    transition: transition && transition.kind !== 'none' ? terms.transitions[transition.kind] : '',
    music: !music
      ? terms.noMusic
      : isComposed(music)
        ? terms.composed
        : `${terms.music} ${quoting(sentences)(music.name)}`,
  };
}

function moodOf(draft: EngineDraft, { terms }: Sentences): string {
  const music = soundsIn(draft).find(({ kind }) => kind === 'music');
  return music?.source.kind === 'composed' ? (terms.moods[music.source.mood] ?? music.source.mood) : '';
}

/** What a first draft is made of: how long it is, what is seen in it, what is heard; its shape, where that is not the usual one. */
export function partsOf(draft: EngineDraft, sentences: Sentences): string[] {
  const { terms } = sentences;
  const quoted = quoting(sentences);
  const pictures = picturesIn(draft);
  const shown = pictures.flatMap(shownIn);
  const number = (of: string): number =>
    new Set(shown.flatMap(({ kind, source }) => (kind === of ? [source.hash] : []))).size;
  const cards = pictures.filter(({ kind }) => kind === 'card').length;
  const sounds = soundsIn(draft);
  const music = sounds.find(({ kind }) => kind === 'music');
  const voice = sounds.find(({ kind }) => kind === 'voice');
  const some = (many: number, words: readonly [string, string]): string[] =>
    many > 0 ? [counted(many, words)] : [];
  return [
    seconds(draft.d, sentences),
    ...(draft.m.width * 9 === draft.m.height * 16 ? [] : [shapeOf(draft.m)]),
    ...some(number('image'), terms.photos),
    ...some(number('clip'), terms.clips),
    ...some(cards, terms.cards),
    ...(!voice
      ? []
      : voice.source.kind === 'narration'
        ? [terms.readAloud]
        : [terms.recording.replace('{name}', quoted(voice.name))]),
    !music
      ? terms.noMusic
      : isComposed(music)
        ? terms.composedIn.replace('{mood}', moodOf(draft, sentences))
        : terms.song.replace('{name}', quoted(music.name)),
  ];
}
