import { isVoice } from '../../../../board/media.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import { changeOf, type Grammar } from '../grammar.ts';

/** `add my recording`, `narrate it`, `no voice`, `read it faster`. */
export const voice: Grammar = (clause, { situation, topic }) => {
  if (clause.hasQuote && clause.has('role')) return undefined;
  // “A woman’s voice”, “another voice”: who reads cannot be chosen.
  const isAnother =
    !situation.first &&
    !clause.hasQuote &&
    (clause.has('cannot') || clause.has('another') || (clause.has('change') && clause.has('voice'))) &&
    !clause.has('own', 'faster', 'slower', 'music') &&
    !situation.media.some(isVoice);
  if (isAnother) clause.takeAll('cannot', 'change');
  const narrated = clause.takeAll('narrate');
  const about =
    narrated ||
    clause.has('voice', 'own') ||
    (topic === 'voice' &&
      clause.has('it', 'faster', 'slower', 'remove') &&
      !clause.has('photo', 'picture', 'clip'));
  if (!about || clause.names) return undefined;
  const own =
    clause.takeAll('own') ||
    /(?:my|our|his|her|their|grandma's) [a-z ]*(?:voice|recording|narration|memo)|我的?(?:声音|录音)/.test(
      clause.text,
    );
  // “Narrate it over the clips but mute them” silences the clips, not the reader.
  if (narrated && clause.has('mute') && clause.has('clip')) {
    clause.takeAll('voice', 'sound', 'mute', 'clip', 'words', 'it');
    return [
      ...readBy(situation),
      ...edit<'set_clip_sound'>({ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }),
    ];
  }
  clause.takeAll('voice', 'sound');
  if (clause.takeAll('remove') || clause.takeAll('no') || clause.takeAll('mute'))
    return edit<'remove_sound'>({ do: 'remove_sound', which: 'voice' });
  const rate = clause.has('faster', 'slower')
    ? changeOf(clause, { more: ['faster'], less: ['slower'], step: 1.15 })
    : undefined;
  clause.takeAll('pace', 'new', 'words', 'role', 'names', 'music', 'another');
  if (rate) return edit<'set_narration'>({ do: 'set_narration', rate });
  const text = clause.quote()?.value;
  if (text !== undefined) return edit<'narrate'>({ do: 'narrate', text });
  if (
    !narrated &&
    !clause.has('add', 'with', 'use', 'verb', 'show', 'to') &&
    !situation.first &&
    !clause.isBare &&
    !own
  )
    return undefined;
  if (isAnother) return [{ kind: 'impossible', what: 'speaker' }];
  if (own) return edit<'set_voice'>({ do: 'set_voice', voice: { by: 'own' } });
  return readBy(situation);
};

/** Somebody's recording is the voice where there is one, else the words are read. */
function readBy({ media, fresh, first }: Situation): Wish[] {
  const isRecorded =
    media.some(isVoice) || media.some(({ kind, hash }) => kind === 'audio' && fresh.has(hash) && !first);
  return isRecorded
    ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'any' } })
    : edit<'narrate'>({ do: 'narrate' });
}
