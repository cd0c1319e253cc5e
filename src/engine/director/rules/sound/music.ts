import { MUSIC_VOLUME, fileHashOf, type Mood, type SoundSegment } from '../../../draft/index.ts';
import type { MediaFile } from '../../../types.ts';
import type { Board } from '../../board/board.ts';
import { isComposed, isMusic, musicSeed, toMusic } from '../../board/media.ts';
import type { Context } from '../../context.ts';
import { DURATION, durationOf, FILE, fileOf } from '../../language/marks.ts';
import { inSeconds, words, NEGATION } from '../../language/words.ts';
import { done, refused, same, type Change, type Rule } from '../rule.ts';

export const MUSIC =
  '(?:(?:the |my |some |a |any )*(?:background |bg )?(?:music(?: track)?|soundtrack|songs?|bgm|audio(?: track)?|tunes?|score|melody|(?:background|sound) (?:track|sound))(?![a-z])|背景音乐|音乐|配乐|歌曲|曲子|bgm)';
export const REMOVE = `(?:remove|delete|drop|mute|silence|stop|kill|lose|cut out|take out|get rid of|turn off|switch off|disable|no|without(?: any)?|skip|${NEGATION})`;
const HAN_REMOVE = '(?:删除|删掉|去掉|去除|移除|不要|取消|关掉|关闭|关|没有|无)';
const ADD =
  '(?:add|put|include|insert|with|use|play|have|want|need|bring back|turn on|switch on|enable|unmute|restore|give it|set it to|get|restart)';

/** Music back or from nothing: what the session has, else composed. */
function addMusic(board: Board, context: Context, file?: MediaFile, mood?: Mood): Change {
  const chosen = file ?? pickMusic(board, context);
  const [old] = board.music;
  const otherMood = mood !== undefined && old?.source.kind === 'composed' && old.source.mood !== mood;
  if (old && !file && !otherMood)
    return same(
      words(
        `There is music: ${old.name}, at ${percent(old.vol)}.`,
        `已有音乐：${old.name}，音量 ${percent(old.vol)}。`,
      ),
    );
  const speech = board.voices.length > 0;
  const volume = old?.vol ?? (speech ? MUSIC_VOLUME.belowVoice : MUSIC_VOLUME.alone);
  const voices = board.voices.filter((voice) => fileHashOf(voice) !== chosen?.hash || chosen === undefined);
  const music = [
    toMusic(chosen, { volume, skill: board.skill, seed: musicSeed(context.media, context.request), mood }),
  ];
  const said = chosen
    ? words(`The music is “${chosen.filename}” now.`, `现在的音乐是“${chosen.filename}”。`)
    : words(
        `Added ${mood === undefined ? '' : `${mood} `}music composed by the engine. Add a music file to use it instead.`,
        `添加了引擎自己创作的${mood === undefined ? '' : HAN_MOODS[mood]}音乐。也可以添加音乐文件来替换。`,
      );
  return done({ ...board, music, voices }, said);
}

const hashOf = (sound: SoundSegment | undefined): string | undefined => sound && fileHashOf(sound);

/** The newest music file first. */
function pickMusic(board: Board, { media, fresh }: Context): MediaFile | undefined {
  const free = media.filter(({ kind, hash }) => kind === 'audio' && hashOf(board.voices[0]) !== hash);
  const files = free.filter(isMusic);
  return (
    files.findLast(({ hash }) => fresh.has(hash)) ?? files.find(({ hash }) => hashOf(board.music[0]) !== hash)
  );
}

const use: Rule = {
  name: 'set_music',
  stage: 'sound',
  patterns: [
    `(?:use|put|play|set|add|take|with|want|make)(?: the)? ${FILE}(?: (?:song|track|file|audio|music))? (?:as|for|to|in)(?: the| a| my| be)* ${MUSIC}`,
    `(?:replace|change|swap|switch|exchange|set|turn) ${MUSIC}(?: track| file)? (?:to|with|for|by|into|from .{1,40} to) (?:the )?${FILE}`,
    `(?:with |use |set )?${MUSIC}(?: is|:| from| by| of| called)? ${FILE}`,
    `(?:用|以|把|使用)${FILE}(?:作为|当作?|做|设为|为|作)?(?:背景)?(?:音乐|配乐|bgm)`,
    `(?:把)?${MUSIC}(?:换成|改成|改为|换为|用|设为|替换为|替换成)${FILE}`,
    `(?:use|play|add|switch to|put in|加上?|添加|使用|用) ?${FILE}(?: (?:instead|as well))?`,
  ],
  read({ groups: [mark = ''], masked }) {
    const file = fileOf(masked, mark);
    // Photos and voices are other rules' business.
    if (file?.kind !== 'audio' || (!isMusic(file) && !/music|song|bgm|音乐|配乐/.test(masked.text)))
      return undefined;
    return (board, context) => addMusic(board, context, file);
  },
};

/** `use it as the music`, `that is my song, not a voice`: a sound that was taken for a voice. */
const useSound: Rule = {
  name: 'set_music',
  stage: 'sound',
  patterns: [
    `use (?:it|this|that|the (?:new |uploaded )?(?:recording|voice|audio|file|sound)) as (?:the |a |my )*${MUSIC}`,
    `(?:it|this|that|the (?:recording|audio|file|sound|voice))(?:'s| is) (?:actually |really )?(?:a |the |my )*${MUSIC}(?:,? (?:and )?not (?:a |the |my )*(?:voice|recording|narration))?`,
    `用(?:它|这个|录音|这段录音|这段声音)(?:作为|来?做|当作?)(?:背景)?(?:音乐|配乐)`,
    `(?:这|那|它)(?:个|段|首)?(?:声音|文件)?(?:其实|就)?是(?:我的)?(?:背景)?(?:音乐|歌曲?|配乐)(?:,?(?:而)?不是(?:人声|录音|旁白|语音))?`,
  ],
  read: () => (board, context) => {
    const sounds = context.media.filter(({ kind }) => kind === 'audio');
    const file =
      sounds.findLast(({ hash }) => context.fresh.has(hash)) ??
      sounds.find(({ hash }) => hashOf(board.voices[0]) === hash) ??
      sounds.at(-1);
    return file
      ? addMusic(board, context, file)
      : refused(words('There is no sound file yet. Add one first.', '还没有声音文件，请先添加。'));
  },
};

/** `use the other song`, `replace the music`, `换音乐`. */
const exchange: Rule = {
  name: 'set_music',
  stage: 'sound',
  patterns: [
    `(?:use|play|try|take|pick|choose|replace|change|switch|swap)(?: (?:to|in|for))?(?: the| my| a| an)? (?:other|new|newly uploaded|uploaded|different|another|second|next|my) (?:music|song|track|soundtrack|audio(?: file)?|tune)(?: (?:instead|as (?:the )?(?:background )?music|file))?`,
    `(?:replace|change|swap|switch) ${MUSIC}(?: (?:with|to|for) (?:the )?(?:new|other|uploaded|different|another|my)(?: (?:music|song|track|one|file|audio(?: file)?))?)?`,
    `(?:换|更换|替换)(?:一首|一个|个|首|掉)?(?:背景)?(?:音乐|配乐|歌曲?|曲子)`,
    `(?:use|play) (?:the )?composed music|(?:compose|make|write) (?:some |your own )?music`,
  ],
  read:
    ({ text }) =>
    (board, context) => {
      if (/compose/.test(text)) {
        if (isComposed(board.music[0]))
          return same(words('The music is composed already.', '已在使用自创音乐。'));
        return addMusic({ ...board, music: [] }, { ...context, media: [] });
      }
      const file = pickMusic(board, context);
      if (!file || file.hash === hashOf(board.music[0]))
        return refused(
          words(
            'There is no other music file here. Add one, then say “replace the music”.',
            '没有其他音乐文件。请先添加一个，再说“换音乐”。',
          ),
        );
      return addMusic(board, context, file);
    },
};

const off: Rule = {
  name: 'remove_music',
  stage: 'sound',
  patterns: [
    `${REMOVE}(?: all)? ${MUSIC}`,
    `(?:turn|switch) ${MUSIC} off|${MUSIC}(?: is| should be)? (?:off|muted)|(?:take|fade) ${MUSIC} (?:out|off)(?! over)`,
    `${HAN_REMOVE}(?:背景)?(?:音乐|配乐|歌曲|bgm)|(?:把)?${MUSIC}(?:静音|关掉|关闭|关了|去掉|删掉|删除|取消)`,
    `(?<=^|[.,;\\ue1ff] *|and |then )(?:mute(?: (?:it|everything|the (?:video|sound)))?|(?:make it )?silent|no sound|without sound)(?=[ .,;!\\ue1ff]|$)|静音|无声`,
  ],
  read: () => (board) =>
    board.music.length === 0
      ? same(words('There is no music.', '没有音乐。'))
      : done({ ...board, music: [] }, words('Removed the music.', '去掉了音乐。')),
};

const on: Rule = {
  name: 'add_music',
  stage: 'sound',
  patterns: [
    `${ADD}(?: (?:some|the|a|an|in|on|nice|good))* (?:(\\w+)(?: and \\w+)? )?${MUSIC}(?: (?:track|back|again|on|too|file))?(?: (?:to|under|in|behind|for|over) (?:it|the (?:video|slideshow|photos|whole thing)|the background))?`,
    `(?:turn|switch|put) ${MUSIC} (?:back )?on|bring ${MUSIC} back|${MUSIC} on(?![a-z])|in the background`,
    `(?:加上?|添加|配上?|放|要|来|开启|打开|恢复)(?:一?点|一些|一段|一首|个|段|首)?(?:([\\p{Script=Han}]{2,4})的?)?(?:背景)?(?:音乐|配乐|bgm)|配乐|有音乐`,
  ],
  read({ groups: [mood, hanMood], text }) {
    if (/(?:not|don't|不) ?$/.test(text)) return undefined;
    return (board, context) => {
      const wish = mood ?? hanMood;
      const change = addMusic(board, context, undefined, moodOf(wish));
      const composed =
        change.kind === 'done' ? isComposed(change.board.music[0]) : isComposed(board.music[0]);
      if (wish === undefined || !OTHER_MUSIC.test(wish) || !composed) return change;
      const note = words(
        `The engine composes no such music (“${wish}”); add a music file that has it.`,
        `引擎不会创作“${wish}”音乐，请添加合适的音乐文件。`,
      );
      return change.kind === 'done' ? done(change.board, change.said, note) : refused(note);
    };
  },
};

/** What people call a mood that the engine composes in. */
const MOOD_WORDS: readonly (readonly [RegExp, Mood])[] = [
  [/calm|relax|ambient|peaceful|quiet|舒缓|安静|轻松|钢琴|piano/, 'calm'],
  [/warm|温暖|温馨/, 'warm'],
  [/soft|gentle|tender|sad|romantic|emotional|温柔|浪漫|悲伤/, 'tender'],
  [/upbeat|happy|energetic|inspiring|uplifting|pop|轻快/, 'upbeat'],
  [/cheerful|playful|funny|festive|欢快|俏皮/, 'playful'],
  [/epic|dramatic|heroic|激昂|史诗/, 'epic'],
  [/dreamy|magical|梦幻/, 'dreamy'],
  [/groovy|funky|lo-?fi/, 'groovy'],
];
const HAN_MOODS: Readonly<Record<Mood, string>> = {
  ...{ calm: '舒缓', warm: '温暖', tender: '温柔', upbeat: '轻快', playful: '欢快', epic: '激昂' },
  ...{ dreamy: '梦幻', groovy: '律动' },
};
const moodOf = (wish: string | undefined): Mood | undefined =>
  wish === undefined ? undefined : MOOD_WORDS.find(([pattern]) => pattern.test(wish))?.[1];

/** What it does not compose. */
const OTHER_MUSIC = /jazz|rock|classical|guitar|古典|摇滚|爵士/;

/** `fade the music out over 3 seconds`, `音乐淡出`. */
const fade: Rule = {
  name: 'fade_music',
  stage: 'sound',
  patterns: [
    `fade(?:-| )?(in|out)?(?: and out)? ?${MUSIC}(?: (in|out))?(?: and out)?(?: (?:in|over|for|during|at the end|within|of))*( ${DURATION})?`,
    `${MUSIC} fades? ?-?(in|out)?( and out)?(?: (?:over|for|in|of|at the end))*( ${DURATION})?`,
    `${MUSIC}(淡入淡出|淡入|淡出)()(${DURATION})?`,
  ],
  read({ text, groups, masked }) {
    const length = groups[2] === undefined ? undefined : durationOf(masked, groups[2].trim());
    const fadeIn = /fade(?:s)?[ -]?in| in(?![a-z])|淡入/.test(text);
    const fadeOut = /out|淡出/.test(text) || !fadeIn;
    return (board) => {
      if (board.music.length === 0)
        return refused(words('There is no music to fade.', '没有可以淡化的音乐。'));
      const ms = length ?? 2000;
      const music = board.music.map((sound): SoundSegment => ({
        ...sound,
        ...(fadeIn && { fadeIn: ms }),
        ...(fadeOut && { fadeOut: ms }),
      }));
      const how =
        fadeIn && fadeOut
          ? words('in and out', '淡入淡出')
          : fadeIn
            ? words('in', '淡入')
            : words('out', '淡出');
      return done(
        { ...board, music },
        words(`The music fades ${how.en} over ${inSeconds(ms)} s.`, `音乐${how.zh} ${inSeconds(ms)} 秒。`),
      );
    };
  },
};

/** Loudness as people read it. */
export const percent = (volume: number): string => `${Math.round(volume * 100)}%`;

export const musicRules: readonly Rule[] = [use, exchange, fade, off, on];
/** Before the voice's: “use the recording as music”. */
export const musicRoleRules: readonly Rule[] = [useSound];
