import { isNamedMusic, isVoice } from '../../../../board/media.ts';
import type { MediaFile } from '../../../../../types.ts';
import { edit, type Situation } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import { filesNamed } from '../../shown.ts';
import type { Grammar } from '../grammar.ts';

/** `use waltz.mp3 as the music`, `use it as the voice`, `that is a song, not a voice`. */
export const soundFiles: Grammar = (clause, { situation }) => {
  if (clause.fileKind() === 'audio' && isAboutLevel(clause)) return undefined;
  const file = clause.file('audio')?.value;
  const spoken = clause.has('voice', 'own');
  const played = clause.has('music');
  if (file !== undefined) {
    const [media] = filesNamed(file, situation.media);
    clause.takeAll(
      'voice',
      'own',
      'music',
      'sound',
      'replace',
      'change',
      'another',
      'photo',
      'swap',
      'new',
      'ground',
    );
    if (clause.has('remove', 'no')) return undefined;
    // “With my voice message, the pictures and the waltz”: the other recording is the voice.
    const isBeside = situation.first && spoken && !clause.has('as') && isSongBeside(media, situation);
    const isDictated = situation.first && media !== undefined && isDictatedBeside(media, situation);
    const isSpoken =
      (spoken && !isBeside) || (!played && media !== undefined && (isVoice(media) || isDictated));
    return isSpoken
      ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'file', file } })
      : edit<'set_music'>({ do: 'set_music', music: { by: 'file', file } });
  }
  const denied = clause.has('no');
  const said = clause.has('as', 'it') || denied;
  if (situation.first || !said || !(spoken || played) || clause.timeAt !== undefined) return undefined;
  if (!denied && !clause.has('as')) return undefined;
  if (denied && !clause.has('it')) return undefined;
  const notAt = clause.where('no');
  const firstVoice = clause.where('voice', 'own') ?? Infinity;
  const firstMusic = clause.where('music') ?? Infinity;
  // “Not a voice” behind the noun says what it is not; “use the recording as music” ends with what it is to be.
  const isVoiceMeant =
    notAt === undefined
      ? lastOf(clause, ['voice', 'own']) > lastOf(clause, ['music'])
      : firstVoice < firstMusic;
  clause.takeAll('voice', 'own', 'music', 'no', 'sound', 'new', 'picture');
  return isVoiceMeant
    ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'newest' } })
    : edit<'set_music'>({ do: 'set_music', music: { by: 'newest' } });
};

const DICTATED = /\.(?:m4a|amr|3gp|opus)$/i;

/** Whether a sound is a phone’s recording, and another one is none. */
const isDictatedBeside = (file: MediaFile, { media }: Situation): boolean =>
  DICTATED.test(file.filename) &&
  !isNamedMusic(file) &&
  media.some(({ kind, filename }) => kind === 'audio' && !DICTATED.test(filename));

/** Whether a file is named as what is heard already: “the waltz a bit quieter”. */
const isAboutLevel = (clause: Clause): boolean =>
  clause.has('louder', 'quieter', 'fadein', 'fadeout', 'mute') &&
  !clause.has('use', 'with', 'as', 'music', 'voice');

/** Takes a file that is named as what is heard: whether it is somebody's voice; undefined where none is named. */
export function isVoiceNamed(clause: Clause, { media }: Situation): boolean | undefined {
  if (!isAboutLevel(clause)) return undefined;
  const name = clause.file('audio')?.value;
  const file = media.find(({ filename }) => filename === name);
  return file && isVoice(file);
}

/** Whether a sound is no recording by its name, and another one is. */
function isSongBeside(file: MediaFile | undefined, { media }: Situation): boolean {
  const speaks = (each: MediaFile): boolean =>
    each.kind === 'audio' && (isVoice(each) || /\.(?:m4a|amr|3gp|opus)$/i.test(each.filename));
  return file !== undefined && !speaks(file) && media.some((each) => each !== file && speaks(each));
}

/** Where a concept stands last; −1 where it does not. */
const lastOf = (clause: Clause, ids: readonly string[]): number =>
  clause.tokens.findLast(({ means }) => means.some(({ id }) => ids.includes(id)))?.start ?? -1;
