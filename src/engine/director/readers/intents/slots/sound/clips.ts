import { picturesIn } from '../../../../../draft/index.ts';
import type { Target } from '../../../../edits/calls/targets.ts';
import { edit, type Wish } from '../../../reader.ts';
import { isClip } from '../../../phrases/shown.ts';
import type { Said, SlotReader } from '../said.ts';
import { levelIn } from './level.ts';
import { anyOf, plainOf, without } from './words.ts';

const CLIPS: Target = { by: 'kind', kind: 'clip' };

/**
 * The clips that words are about: those that are named, the only one that there is, or all. Undefined where a photo is named, or what nothing is called.
 *
 * @param isPart a part of one clip is meant, rather than of each
 */
export function clipsIn(said: Said, isPart = false): Target | undefined {
  const { situation, clause } = said;
  const named = clause.fresh().names;
  if (named) {
    const target = clause.fresh().target();
    const areClips = clause.targets.every((each) => isClip(situation, each));
    return target && areClips ? target : undefined;
  }
  const { draft, media } = situation;
  const many = draft
    ? picturesIn(draft).filter(({ kind }) => kind === 'clip').length
    : media.filter(({ kind }) => kind === 'video').length;
  const plain = plainOf(said);
  if (ORDINAL.test(plain)) return undefined;
  if (ALL.test(plain) || many === 1) return CLIPS;
  if (ONE.test(plain) || isPart) return undefined;
  return clause.tokens.some(({ kind }) => kind === 'unknown') ? undefined : CLIPS;
}
/** One of them, by a number that was not read as one. */
const ORDINAL = anyOf(
  `(?:al|el|del) segundo|tercer[oa]?|cuart[oa]|zweite[nrs]?|dritte[nrs]?|mittlere[nrs]?|deuxieme|troisieme|` +
    `(?:second|third|fourth|other|middle) (?:one|clip|vid|video|time)|third|middle|else'?s?`,
  `第[一二三四五\\d]|[1-9](?:本|つ|番|個)目|另一|其他|其余`,
);
/** One of them, told by what is in it. */
const ONE = anyOf(
  `(?:that|this|the|his|her) (?:\\w+ )?(?:clip|video|vid|footage)|o d[ao]|el de|la de|celui|celle|der mit|das mit`,
  `的`,
);
const ALL = anyOf(
  `all|both|every(?:thing)?|the lot|(?:all|the|of|those|these|my) (?:the )?(?:clips|videos)|^clips|todos|los clips|` +
    `los videos|alle\\w*|tous|les clips|les videos|os clipes|os videos|todas`,
  `所有|全部|全都|都|各|全部の|動画は`,
);

/** A part of a clip, told by what happens in it: no call finds that. */
export const MOMENT = anyOf(
  `when|while|where|until|till|(?<!(?:a|little|wee|tiny) )bit|bits|part|moment|except|apart|but|first|then|before|` +
    `after|once|again|each time|` +
    `time|times|half|rest|others|kick off|just as|cuando|donde|parte|momento|justo|luego|wo|wenn|stelle\\w*|moment|` +
    `teil|ausser|quand|ou|partie|moment|sauf|quando|onde|hora|parte|depois|trecho`,
  `那段|那下|那一下|的时候|部分|之前|之后|瞬间|一刻|那刻|时刻|先|然后|到.*(?:再|恢复)|那几|那句|那里|时候|到最后|最后|中间|地方|手法|嗰段|嗰下|除了|とこ|ところ|瞬間|とき|以外|あと`,
);
/** Sounds that are in a clip among others: none of them can be taken out, or made louder, by itself. */
const NOISE = anyOf(
  `wind|hiss|noise|noises|barking|shouting|swear\\w*|telly|phones?|traffic|music|crackle|background|bleep|beep\\w*|` +
    `ruido|viento|tribuna|wind|rausch\\w*|fluchen|bruit|vent|chiado|vento|barulho|palavrao`,
  `噪音|杂音|风声|雜音|骂|杂|人声|音乐|雑音|風|ノイズ`,
);
const SOUND = anyOf(
  `sounds?|audio|volume|muted?|silent|original sound|sonido|audio|mud[ao]s?|ton|originalton|stumm\\w*|son|muet\\w*|` +
    `som|audio`,
  `声音|原声|原聲|原音|静音|消音|无声|没声|現場音|现场声|现场音|同期声|音`,
);
const OFF = anyOf(
  `no|without|w/o|mute[ds]?|muted|(?:sound|audio|volume|commentary|it|them) off|kill|silent|silence|turn off|` +
    `take(?: \\w+){0,2} (?:off|out)|remove|cut|sin|quita\\w*|mud[ao]s?|silenci\\w*|ohne|aus|weg|stumm\\w*|sans|` +
    `coupe[zr]?|enleve\\w*|muet\\w*|sem|tira\\w*|mud[ao]`,
  `静音|消音|关|去掉|不要|别要|没有|无声|没声|なし|消して|ミュート|無音`,
);
/** A sound that is wanted and was lost. */
const LOST = anyOf(
  `you(?:'ve)? muted|has no sound|lost its sound|il est muet|a disparu|sumiu|rajoute du son|unmute`,
  `怎么没声|没有声音了|声音呢`,
);
const KEPT = anyOf(
  `keep|kept|leave|left (?:on|in)|hear|heard|audible|stays?|as filmed|as is|with (?:its |their )?(?:own )?sound|` +
    `(?:sound|audio) on|their own sound|deja\\w*|con su|oigan?|lass\\w*|behalten|ton (?:vom video )?an|horen|` +
    `gard\\w*|laisse\\w*|entend(?:e|re)|deixa\\w*|com o som|ficam|ouvir`,
  `想听|听到|听见|听清|保留|留着|留下|留|别去|别关|别删|别剪|要听见|不要消|要在|そのまま|残し|残す|聞かせ`,
);
const ORIGINAL = anyOf(
  `original sound|original audio|originalton|sonido original|son original|som original`,
  `原声|原音`,
);
/** How loud, beside that it is kept. */
const LEVEL = anyOf(
  `loud\\w*|quiet\\w*|faint\\w*|low|well|boost|up|down|bajisim[oa]|fuerte|leise|laut|fort|alto|too|little|turn|` +
    `bump|raise`,
  `大|小|响|高|低|聞こえない`,
);
const ON_DENIED =
  /(?<!\p{L})(?:don'?t|ignore|i can hear|humming|not|no|dont|sans|sin|ohne|sem|instead)(?!\p{L})/u;

/** `mute the clips`, `keep their own sound`, `the second clip a bit louder`. */
export const sound: SlotReader = (said) => {
  const { clause } = said;
  const all = plainOf(said);
  // Where a clip is named, “there” is all of it.
  const plain = clause.fresh().names ? all.replace(/那一?段|那里|那边|那儿/u, '') : all;
  if (MOMENT.test(plain) || clause.timeAt !== undefined || NOISE.test(plain) || ONLY.test(plain))
    return undefined;
  const target = clipsIn(said);
  if (!target) return undefined;
  const set = (change: object): Wish[] => edit<'set_clip_sound'>({ do: 'set_clip_sound', target, ...change });
  if (LOST.test(plain)) return set({ muted: false });
  if (!SOUND.test(plain) && !HEARD.test(plain)) return undefined;
  if (OFF.test(plain) && !KEPT.test(plain)) {
    // What is one sound of many is not taken out by itself.
    const isOne = clause.tokens.some(({ kind, text }) => kind === 'unknown' && /\p{Script=Han}/u.test(text));
    return SOUND.test(plain) && !isOne ? set({ muted: true }) : undefined;
  }
  const isKept = (KEPT.test(plain) || ORIGINAL.test(plain)) && !LEVEL.test(plain);
  if (isKept && ON_DENIED.test(plain)) return undefined;
  // Who wants to hear what is not silent wants to hear it better.
  if (isKept) return set(WELL.test(plain) && isHeard(said) ? { volume: { times: 1.5 } } : { muted: false });
  const level = levelIn(said);
  return level && set({ volume: level });
};
const WELL = anyOf(
  `(?:want|like|need) to hear|oir bien|se oiga|besser horen|mieux entendre|ouvir melhor`,
  `想听|要听|听清|听到|听见`,
);
const isHeard = ({ situation: { draft } }: Said): boolean =>
  draft !== undefined && picturesIn(draft).every((picture) => picture.kind !== 'clip' || !picture.muted);
const ONLY = anyOf(
  `only|just|rest|others?|everything else|over everything|under all|all through|soundtrack|level out|even|solo|nur|` +
    `seulement|so o|so som|demas|los demas`,
  `只|就听|就够|其他|其余|当背景|垫|均|匀|大小不一|一样|开头|不能断|だけ|ほか|他は`,
);
/** Something that is heard. */
const HEARD = anyOf(
  `sounds?|audio|volume|voice\\w*|sing(?:s|ing)|laugh\\w*|cheer\\w*|noise|talk\\w*|sa(?:y|ys|id)|speech|commentary|` +
    `waves|clips?|video|sonido|voz|dice\\w*|olas|suene|ton|rede|stimme|son|voix|dit|musica|som|voz|fala|audio`,
  `声|聲|音|说|讲|笑|唱|話`,
);

const CUT = anyOf(
  `cut|cuts|cutting|skip|drop|lose|chop|trim|snip|remove|delete|without|not those|corta\\w*|quita\\w*|sobra\\w*|` +
    `fuera|weg\\w*|schneid\\w*|raus|ohne|coupe\\w*|enleve\\w*|saute\\w*|vire\\w*|tira\\w*|corta|pula`,
  `剪掉|切掉|去掉|删掉|删|不要|掐掉|砍掉|跳过|いらない|カット|切って|消し`,
);
const FIRST = anyOf(`first|primer[oa]?s?|erste[nrs]?|premiere?s?|primeir[oa]s?`, `前|开头|最初|はじめ`);
/** The beginning, of which something is taken away. */
const BEGINNING = anyOf(`start|beginning|opening|front|inicio|principio|anfang|debut|comeco`, `开头|片头`);
const LAST = anyOf(`last|end|final|ultim[oa]s?|letzte[nrs]?|ende|dernier\\w*|fin|final`, `最后|后|末尾|最後`);
/** What is to be left. */
const KEPT_PART = anyOf(
  `only|just|keep|use|plenty|enough|long|max|no more than|no longer than|` +
    `(?:shorten\\w*|cut|trim(?:med)?)(?: \\w+){0,3} (?:down )?to|so cut to|solo|nomas|nur|seulement|garde\\w*|so`,
  `只|留|取|要|截|用|剪到|缩短到|限|内|だけ|使って`,
);
const EACH = anyOf(`each|every one|cada uno|jeweils|chacun|cada um`, `每|各|一个`);
const SHORTENED =
  /(?:shorten\w*|cut|trim\w*|cortal?\w*|schneid\w*|coupe\w*)(?: \w+){0,3} (?:to|a|auf|à)(?!\p{L})/u;
/** From one time to another. */
const SPAN =
  /\d[^\d]{0,14}(?:to|till|until|-|–|—|到|至|al?|bis|à|ate|e|y|and|und|et|end at|から|~|～)[^\d]{0,9}\d/u;
/** Where it begins. */
const BEGINS = anyOf(
  `start|starts|begin\\w*|from|ab|beginn\\w*|desde|empieza\\w*|a partir|comeca\\w*|commence\\w*|des`,
  `从.*(?:开始|用|起)|から`,
);
/** `only the first 5 seconds`, `from 0:12 to 0:30`, `ten seconds of each`. */
export const trim: SlotReader = (said) => {
  const { clause, situation } = said;
  const plain = plainOf(said);
  const [first, second, third] = clause.times;
  if (WHOLE.test(plain) && first === undefined) {
    const target = MOMENT.test(plain) || CUT.test(plain) ? undefined : clipsIn(said);
    return target && edit<'trim_clip'>({ do: 'trim_clip', target, part: { whole: true } });
  }
  if (first === undefined || third !== undefined || MOMENT_OF_TRIM.test(plain)) return undefined;
  const isMixed = clause.hasNumber || clause.targets.length > 1;
  const part = isMixed ? undefined : partIn(plain, first, second);
  const target = part && clipsIn(said, !EACH.test(plain));
  if (!target || (situation.first && !situation.media.some(({ kind }) => kind === 'video'))) return undefined;
  return edit<'trim_clip'>({ do: 'trim_clip', target, part });
};

function partIn(plain: string, first: number, second: number | undefined) {
  const rest = without(plain, SHORTENED);
  const isCut = CUT.test(rest);
  const isKept = KEPT_PART.test(plain);
  // “Cut five seconds, not just those”
  if (isCut && isKept && !EACH.test(plain)) return undefined;
  if (second !== undefined)
    return !isCut && second > first && SPAN.test(plain) ? { from: first, to: second } : undefined;
  const isFirst = FIRST.test(plain) || (isCut && BEGINNING.test(plain));
  const isLast = LAST.test(plain);
  // 1:05 is a place in it, not how long something lasts.
  if (/\d:\d/.test(plain))
    return BEGINS.test(plain) && !isFirst && !isLast && !isCut ? { skip: first } : undefined;
  if (isFirst && isLast) return undefined;
  if (!isCut && !isKept && !(EACH.test(plain) && !isFirst && !isLast)) return undefined;
  if (isFirst) return isCut ? { skip: first } : { first };
  if (isLast) return isCut ? { drop: first } : { last: first };
  return isCut || BEGINS.test(plain) ? undefined : { first };
}
const WHOLE = anyOf(
  `whole|in full|entire|full length|complete|uncut|complet[oa]|enter[oa]|ganz|komplett|en entier|inteir[oa]`,
  `整段|完整|全段|不剪|别剪|全部放`,
);
const MOMENT_OF_TRIM = anyOf(
  `when|where|while|until she|before|after|minutes? (?:in|long)|cuando|donde|wo|wenn|quand|quando|onde|best|` +
    `liveliest|middle|but|except|half|funniest|either side|round|every one|auntie|` +
    `from (?:\\d+|ten|eleven|seven) minutes`,
  `前一秒|最美|最精彩|最热闹|那里|的时候|中间|掐头|原来|说|讲|问答|从第|瞬间|那次|一番`,
);
