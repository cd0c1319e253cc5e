import { shownIn, type Cell, type PictureSegment, type SoundSegment } from '../../../draft/index.ts';
import type { Board } from '../../board/board.ts';
import { NUMBER, readNumber } from '../../language/numbers.ts';
import { words, type Words } from '../../language/words.ts';
import { MUSIC, percent } from './music.ts';
import { done, refused, same, type Change, type Rule } from '../rule.ts';

const VOICE =
  '(?:the |my )?(?:voice(?:[ -]?over)?(?: track| recording)?|narration|speech|recording|speaker)(?![a-z])|人声|旁白|语音|录音|配音';
const CLIPS =
  "(?:the |my )?(?:(?:sound|audio|volume) of (?:the )?(?:clips?|videos?)|(?:clips?|video)(?:'s)?(?: own)?(?: original)? (?:sound|audio|volume)|original (?:sound|audio)|clips?)(?![a-z])|原声|视频声音|片段声音";
const WHO = `(?:(${VOICE})|(${CLIPS})|${MUSIC}|声音)`;
const PERCENT = `(${NUMBER}) ?(?:%|percent|per cent)`;
const SET =
  '(?:set|turn|put|make|bring|change|reduce|lower|raise|increase|drop|decrease|adjust|keep|play|get)';
const BIT = '(?: (?:a )?(?:little|bit|tad|touch|lot|much|slightly|way|even|far)(?: bit)?)*';
/** One step louder or quieter. */
const STEP = 1.5;
const FULL = 1;
const LOUDEST = 2;

type Target = 'music' | 'voices' | 'clips';

const targetOf = (voice: string | undefined, clips: string | undefined): Target =>
  voice !== undefined ? 'voices' : clips !== undefined ? 'clips' : 'music';

const exact: Rule = {
  name: 'set_volume',
  stage: 'sound',
  patterns: [
    `(?:${SET} )?(?:the )?(?:volume|loudness|level) (?:of|for) ${WHO}(?: (?:down|up|to|at|is))* ?${PERCENT}`,
    `(?:${SET} |with |add |have )?${WHO}(?:'s)?(?: (?:volume|level|loudness))?(?: (?:down|up|to|at|is|be|should be|set to|around|about|of|only))*[ :=]*${PERCENT}(?: (?:volume|loud))?`,
    `(?:${SET} )?(?:down |up )?(?:the )?(?:()())(?:volume|loudness|sound level)(?: (?:down|up|to|at|is|be|of))*[ :=]*${PERCENT}`,
    `(?:at )?(?:()())${PERCENT}(?: of)? (?:volume|loudness)`,
    `(?:at )?(?:()())${PERCENT} ${MUSIC}`,
    `(?:把|将)?(?:(${VOICE})|(${CLIPS})|${MUSIC})?(?:的)?(?:音量|声音)?(?:调整?|设置?|降低?|升|提高|减小|开|改)?(?:小|大|低|高|为|到|至|成|是|:)*(?:百分之(${NUMBER})|(\\d+)%)`,
  ],
  read({ groups, text }) {
    const number = groups.findLast(
      (group) => group !== undefined && group !== '' && !Number.isNaN(readNumber(group)),
    );
    const [voice, clips] = groups.map((group) => (group === '' ? undefined : group));
    const has = (pattern: string) => new RegExp(pattern, 'u').test(text);
    if (number === undefined || !/%|percent|per cent|百分之/.test(text)) return undefined;
    const target = targetOf(has(VOICE) ? voice : undefined, has(CLIPS) ? clips : undefined);
    const value = readNumber(number) / 100;
    return (board) => setVolume(board, target, () => value);
  },
};

const half: Rule = {
  name: 'set_volume',
  stage: 'sound',
  patterns: [
    `(?:${SET} )?(?:(${VOICE})|(${CLIPS})|${MUSIC})(?: (?:down|to|at))* half(?: (?:the )?volume)?|(?:()())(?:at )?half (?:the )?(?:music )?volume|halve the volume|音量减半`,
    `(?:${SET} )?(?:(${VOICE})|(${CLIPS})|${MUSIC})(?: (?:up|to|at))* (?:full|maximum|max)(?: volume)?|(?:()())(?:at )?(?:full|max(?:imum)?) volume|最大音量|音量最大`,
  ],
  read({ groups, text }) {
    const [voice, clips] = groups;
    const full = /full|max|最大/.test(text);
    return (board) => setVolume(board, targetOf(voice, clips), (old) => (full ? 1 : old / 2));
  },
};

const step: Rule = {
  name: 'set_volume',
  stage: 'sound',
  patterns: [
    `(?:make |turn |have )?${WHO}(?:'s)?(?: (?:volume|level))?(?: (?:should be|is too loud|be))?${BIT} (quieter|softer|lower|less loud|down|more quiet|louder|up|higher|more loud|stronger)(?: (?:a (?:bit|little)|slightly|please))?`,
    `(?:make|turn|bring)${BIT} (quieter|softer|louder|down|up) ${WHO}`,
    `(?:make|play|have) (?:it|everything)${BIT} (quieter|softer|louder|less loud)|(?:turn|bring) it${BIT} (down|up)`,
    `(turn down|lower|reduce|decrease|soften|quieten|tone down|raise|increase|boost|turn up|amplify)(?: the volume of)? (?:(?:the )?(?:volume|sound|loudness)|${WHO}(?: (?:volume|level))?)${BIT}`,
    `${WHO} is too (loud|quiet|soft|low)`,
    `(?<=^|[.,;\\ue1ff] *|and |then |bit |little |much )(quieter|softer|louder)(?: (?:music|please))?`,
    `(?:把|将)?(?:(${VOICE})|(${CLIPS})|${MUSIC}|声音|音量)?(?:的)?(?:音量|声音)?(?:再)?(?:调|降|升|开|放|变)?(小声|大声|小|大|低|高|轻|响)(?:一点儿?|一些|点儿?|些|声)(?:音乐)?`,
    `(?:turn|bring|crank|put) (?:the )?(?:volume|sound)${BIT} (up|down)|(?:volume|sound)${BIT} (up|down)`,
    `(?:背景)?(?:音乐|音量|声音)(?:的)?(?:音量)?(降低|减小|减弱|提高|增大|增强|调低|调小|调高|调大|加大)(?:一点儿?|一些|点儿?|些|一下)*`,
    `(降低|减小|调低|调小|提高|增大|调高|调大|加大)(?:一下)?(?:背景)?(?:音乐)?(?:的)?(?:音量|声音)|音量(调低|调小|降低|调高|调大|提高)`,
    `(?:音乐|声音|配乐)太(大|响|吵|小|轻)(?:声|了)*`,
  ],
  read({ groups, text }) {
    const has = (pattern: string) => new RegExp(pattern, 'u').test(text);
    const target: Target = has(VOICE) ? 'voices' : has(CLIPS) ? 'clips' : 'music';
    const tooMuch = /too (?:loud)|太(?:大|响|吵)/.test(text);
    const tooLittle = /too (?:quiet|soft|low)|太(?:小|轻)/.test(text);
    const louder =
      tooLittle ||
      (!tooMuch &&
        /louder|(?<![a-z])up(?![a-z])|higher|raise|increase|boost|amplify|stronger|more loud|大|高|响/.test(
          text,
        ));
    const way = groups.some((group) => group !== undefined && group !== '');
    if (!way && !tooMuch && !tooLittle) return undefined;
    return (board) =>
      setVolume(board, target, (old) => (louder ? Math.max(old, Math.min(FULL, old * STEP)) : old / STEP));
  },
};

/** `mute the clips`, `keep the original sound`. */
const clipSound: Rule = {
  name: 'set_volume',
  stage: 'sound',
  patterns: [
    `(mute|silence|remove|turn off|no|without|unmute|keep|restore|turn on)(?: the)? (?:clips?|videos?|original)(?:'s)?(?: own)?(?: (?:sound|audio|volume))?(?= *(?:[.,;!\\ue1ff]|and |then |but |$))`,
    `(mute|remove|turn off|restore|keep)(?: the)? (?:sound|audio) (?:of|from|in) (?:the )?(?:clips?|videos?)`,
    `(去掉|关闭|关掉|静音|保留|恢复)(?:视频|片段)?(?:的)?(?:原声|声音)|(?:视频|片段)(静音)`,
  ],
  read({ text }) {
    if (
      /clip|video|sound|audio|声/.test(text) &&
      /^(?:remove|keep|no|without)/.test(text) &&
      !/sound|audio|volume|声/.test(text)
    )
      return undefined;
    const back = /unmute|keep|restore|turn on|保留|恢复/.test(text);
    return (board) => setVolume(board, 'clips', () => (back ? 1 : 0));
  },
};

const NAMES: Readonly<Record<Target, Words>> = {
  music: words('music', '音乐'),
  voices: words('voice', '人声'),
  clips: words('clips’ own sound', '片段原声'),
};

function setVolume(board: Board, target: Target, change: (old: number) => number): Change {
  const name = NAMES[target];
  const limit = (value: number) => Math.round(Math.max(0, Math.min(LOUDEST, value)) * 100) / 100;
  const old = volumeOf(board, target);
  if (old === undefined) {
    if (target === 'music' && board.voices.length === 0)
      return refused(words('There is no music. Say “add music” first.', '没有音乐。可以先说“加音乐”。'));
    return refused(
      words(
        `There is no ${name.en === 'voice' ? 'voice recording' : 'clip with sound'} here.`,
        `没有${name.zh}。`,
      ),
    );
  }
  const value = limit(change(old));
  if (value === old)
    return same(
      words(`The ${name.en} is at ${percent(value)} already.`, `${name.zh}音量已是 ${percent(value)}。`),
    );
  const all = (sounds: readonly SoundSegment[]) => sounds.map((sound) => ({ ...sound, vol: value }));
  const changed: Record<Target, Board> = {
    music: { ...board, music: all(board.music) },
    voices: { ...board, voices: all(board.voices) },
    clips: {
      ...board,
      pictures: board.pictures.map((picture): PictureSegment =>
        picture.kind === 'split'
          ? { ...picture, cells: picture.cells.map((cell) => withVolume(cell, value)) }
          : picture.kind === 'clip'
            ? withVolume(picture, value)
            : picture,
      ),
    },
  };
  return done(
    changed[target],
    words(
      `The ${name.en} is at ${percent(value)} now (it was ${percent(old)}).`,
      `${name.zh}音量现在是 ${percent(value)}（原来 ${percent(old)}）。`,
    ),
  );
}

function volumeOf(board: Board, target: Target): number | undefined {
  if (target === 'music') return board.music[0]?.vol;
  if (target === 'voices') return board.voices[0]?.vol;
  return board.pictures
    .flatMap(shownIn)
    .flatMap(({ kind, vol, muted }) => (kind === 'clip' ? [muted ? 0 : vol] : []))[0];
}

/** A clip that is as loud as was said, though it was muted before. */
const withVolume = <T extends Cell>(shown: T, vol: number): T =>
  shown.kind === 'clip' ? { ...shown, vol, muted: false } : shown;

export const volumeRules: readonly Rule[] = [exact, half, clipSound, step];
