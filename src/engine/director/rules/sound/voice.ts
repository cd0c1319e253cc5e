import { MUSIC_VOLUME, fileHashOf } from '../../../draft/index.ts';
import { isVoice, toVoice } from '../../board/media.ts';
import { meantVoice } from '../../compose/roles.ts';
import { lengthOf, type Board } from '../../board/board.ts';
import { VOICE_LEAD_MS } from '../../compose/sound.ts';
import { setTotal } from '../length.ts';
import type { Context } from '../../context.ts';
import type { MediaFile } from '../../../types.ts';
import { FILE, fileOf } from '../../language/marks.ts';
import { words } from '../../language/words.ts';
import { MUSIC, REMOVE } from './music.ts';
import { done, refused, same, type Change, type Rule } from '../rule.ts';

const VOICE =
  '(?:(?:my |the |a |an |some |recorded |human |ai )*(?:voice[ -]?overs?|voices?(?: recording| track| file| memo)?|narrations?|narrator|spoken (?:words|text)|speech|recording|text[ -]to[ -]speech|tts)(?![a-z])|旁白|配音|录音|解说|语音|人声|朗读)';
const ADD =
  '(?:add|use|with|include|put|generate|create|insert|want|need|play|give it|have|record|make|加上?|添加|用上?|使用|生成|配上?|带|要|来)';

/** A recording under the whole video; the music gives way to it. */
function addVoice(board: Board, context: Context, file: MediaFile): Change {
  const voice = toVoice(file, VOICE_LEAD_MS);
  const music = board.music
    // A recording that was taken for music is no music any more.
    .filter((sound) => fileHashOf(sound) !== file.hash)
    .map((sound) => ({ ...sound, duck: true, vol: Math.min(sound.vol, MUSIC_VOLUME.belowVoice) }));
  const changed = { ...board, voices: [voice], music };
  const needed = voice.st + voice.d + VOICE_LEAD_MS;
  const longer =
    lengthOf(changed) < needed ? setTotal(changed, context, Math.ceil(needed / 100) * 100) : undefined;
  const said = words(
    `The voice is “${file.filename}” now, and the music gives way to it.`,
    `人声现在是“${file.filename}”，音乐会自动让位。`,
  );
  return done(longer?.kind === 'done' ? longer.board : changed, said);
}

const use: Rule = {
  name: 'set_voice',
  stage: 'sound',
  patterns: [
    `(?:use|put|add|play|set|take|with)(?: the)? ?${FILE}(?: (?:recording|file|track|audio))? (?:as|for)(?: the| a| my)* ?${VOICE}`,
    `(?:用|以|把|使用)${FILE}(?:作为|当作?|做|设为|为)?${VOICE}`,
    `(?:use|play|add|加上?|添加|使用|用) ?${FILE}`,
  ],
  read({ groups: [mark = ''], text, masked }) {
    const file = fileOf(masked, mark);
    if (file?.kind !== 'audio' || (!isVoice(file) && !new RegExp(VOICE, 'u').test(text))) return undefined;
    return (board, context) => addVoice(board, context, file);
  },
};

const off: Rule = {
  name: 'remove_voice',
  stage: 'sound',
  patterns: [
    `${REMOVE}(?: the| any| my)* ${VOICE}`,
    `(?:删除|删掉|去掉|移除|不要|取消|关掉|关闭|无)${VOICE}`,
  ],
  read: () => (board) =>
    board.voices.length === 0
      ? same(words('There is no voice.', '没有人声。'))
      : done(
          { ...board, voices: [], music: board.music.map((sound) => ({ ...sound, duck: false })) },
          words('Removed the voice.', '去掉了人声。'),
        ),
};

const on: Rule = {
  name: 'add_voice',
  stage: 'sound',
  patterns: [
    `${ADD}(?: (?:a|an|the|my|some|in|professional|warm|nice|soft|calm|deep|male|female|natural|english|chinese|german|french|spanish|italian|portuguese|japanese|korean|russian|hindi))* *${VOICE}(?: (?:over|to|for) (?:it|the (?:video|slideshow|photos))| track)?`,
    `(?:narrated?(?: by [^.,;!?\\ue1ff]{1,40})?|read (?:it|them|the (?:script|text|letter|words|names|captions)) (?:out(?: loud)?|aloud)|${VOICE} (?:and|or) )`,
  ],
  read: () => (board, context) => {
    if (board.voices.length > 0)
      return same(
        words(`The voice is “${board.voices[0]?.name ?? ''}”.`, `人声是“${board.voices[0]?.name ?? ''}”。`),
      );
    const file = meantVoice(context);
    if (file) return addVoice(board, context, file);
    return refused(
      words(
        'The local engine has no voice of its own, so nothing is read aloud. Add a recording (MP3, M4A or WAV) and say “use it as the voice”.',
        '本地引擎没有语音合成，因此不会朗读。请添加录音（MP3、M4A 或 WAV），再说“用它做旁白”。',
      ),
    );
  },
};

/** `use it as the voice`: the newest sound file. */
const useNewest: Rule = {
  name: 'set_voice',
  stage: 'sound',
  patterns: [
    `use (?:it|this|that|the (?:new |uploaded )?(?:recording|audio|file|sound)) as (?:the |a |my )?${VOICE}`,
    `用(?:它|这个|录音|新的录音|这段录音|这段声音)(?:作为|来?做|当作?)${VOICE}`,
    `(?:it|this|that|the (?:recording|audio|file|sound|music|song))(?:'s| is) (?:actually |really )?${VOICE}(?:,? (?:and )?not (?:the |a |any )*music)?`,
    `(?:这|那|它)(?:个|段)?(?:声音|文件|音乐)?(?:其实|就)?是(?:我的)?${VOICE}(?:,?(?:而)?不是音乐)?`,
  ],
  read: () => (board, context) => {
    const sounds = context.media.filter(({ kind }) => kind === 'audio');
    const file =
      sounds.findLast(({ hash }) => context.fresh.has(hash)) ??
      meantVoice(context) ??
      sounds.findLast(({ hash }) => !board.voices[0] || fileHashOf(board.voices[0]) !== hash);
    return file
      ? addVoice(board, context, file)
      : refused(words('There is no recording yet. Add one first.', '还没有录音，请先添加。'));
  },
};

/** `duck the music under the voice`. */
const duck: Rule = {
  name: 'duck_music',
  stage: 'sound',
  patterns: [
    `duck(?: ${MUSIC})?(?: (?:under|below|for|when|while|during) ${VOICE}(?: is (?:heard|speaking))?)?`,
    `(?:lower|turn down) ${MUSIC} (?:under|below|when|while|during) ${VOICE}(?: (?:is )?(?:heard|speaking|speaks))?`,
  ],
  read: () => (board) =>
    board.music.length === 0
      ? refused(words('There is no music to lower.', '没有可以降低的音乐。'))
      : done(
          { ...board, music: board.music.map((sound) => ({ ...sound, duck: true })) },
          words('The music gives way to the voice now.', '音乐会在人声出现时降低。'),
        ),
};

export const voiceRules: readonly Rule[] = [duck, useNewest, use, off, on];
