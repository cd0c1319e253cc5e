import { isChinese } from '../../../skills/writing.ts';
import { OWN_MUSIC, OWN_VOICE } from './sounds.ts';
import { USED, type Masked } from './marks.ts';

/** Words that carry no wish of their own. */
const FILLER = new Set(
  (
    'a an the and then also but or please pls kindly can could would will you your u we i id ill im me my mine our us it its ' +
    'is are be was as to of for in on at by with from into this that these those there here now just only so too well ' +
    'thanks thank ok okay hey hi hello lets let do does make made making have has had want wanted need like love should ' +
    'shall may might maybe some any all both each whole again bit little very really more want video videos slideshow film movie ' +
    'clip timeline project thing stuff after before while instead still first next finally lastly give get put set change ' +
    'add use go try see show same new different please great nice good perfect cool much change edit update it too up both ' +
    'something reorder looks look looking feel if possible when where which who not dont im ive id gonna wanna'
  ).split(' '),
);

/** The same in Chinese; longer ones first. */
const FILLER_HAN =
  /请问|请|麻烦|帮我|帮忙|可以|能不能|能否|一下|然后|并且|而且|同时|还有|另外|再|也|都|就|吧|吗|呢|啊|哦|好的|好|谢谢|我想要|我想|我要|我|你|想|要|把|将|让|使|给|在|的|地|得|了|着|这个|那个|这些|那些|这|那|它|整个|视频|影片|片子|幻灯片|做|和|与|及|到|为|成|是|个|些|点/gu;

/** Words of a first request that say what the video is made of, what it is, and what for. */
const FILLER_FIRST = new Set(
  (
    'turn turning create generate generating build produce compile convert transform combine assemble together assembled into out using ' +
    'photo photos picture pictures image images pic pics clips file files script scripts message letter letters text texts words document ' +
    'media asset assets material footage audio sound sounds song recording recordings music voice visuals visual folder selected attached ' +
    'following below above uploaded given written short quick brief simple little personal heartfelt warm lovely beautiful nice own ' +
    'promo promotional montage reel story scenes scene slides slide album one two three four five six seven eight nine ten few several ' +
    'say said what jpg jpeg png webp heic gif mp4 mov avi webm mkv mp3 wav m4a aac txt md docx'
  ).split(' '),
);
/** Where the subject of a video begins: no wish of its own. */
const SUBJECT = /(?<![a-z])(?:about|of|for|on|from|to celebrate|celebrating|showing|关于)(?![a-z]).*$/u;
/** `a cinematic travel video`: what kind of video it is. */
const KIND_OF_VIDEO =
  /(?<![a-z])(?:a|an|my|our|the|this)(?: [\p{L}\p{N}'-]+){1,3} (?:videos?|slideshows?|films?|movies?|letters?|promos?|clips?|reels?|montage|story)(?![a-z])/gu;
/** What a first request says that is no wish, or is seen to elsewhere. */
const SETTLED: readonly RegExp[] = [OWN_VOICE, OWN_MUSIC, KIND_OF_VIDEO, SUBJECT];
const FILLER_FIRST_HAN =
  /照片|图片|图像|相片|素材|文件|脚本|文稿|文案|文字|信件|信|录音|音频|音乐|声音|视频信|短片|相册|宣传片|宣传|生成|制作|创作|合成|变成|转成|剪成|剪辑|制成|用|张|段|部|条|几|份|一|二|两|三|四|五|六|七|八|九|十|全部|所有|温馨|简单|漂亮|我们|他们|她们|妈妈|爸爸|以下|下面|根据|来|做成|配/gu;

/** How a message is looked at. */
interface Look {
  /** It asks for a first video: what it is made of and about is no wish. */
  readonly first: boolean;
  /** Its quotes are what the video says. */
  readonly quotesAreWords: boolean;
}

const LATER: Look = { first: false, quotesAreWords: false };

/** What of a message no rule understood, as it was written, phrase by phrase. */
export function notUnderstood(masked: Masked, leftover: string, look: Look = LATER): string[] {
  const phrases: string[] = [];
  const boundary = new RegExp(
    `[${USED}.,;!?]|(?<![a-z])(?:and|then|but|also${look.first ? '|with' : ''})(?![a-z])|然后|并且|同时|另外|还有`,
    'gu',
  );
  let start = 0;
  const take = (end: number) => {
    const phrase = leftover.slice(start, end);
    if (hasMeaning(phrase, look)) phrases.push(tidy(masked.original.slice(start, end)));
  };
  for (const match of leftover.matchAll(boundary)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(leftover.length);
  return phrases;
}

function hasMeaning(given: string, { first, quotesAreWords }: Look): boolean {
  const phrase = first ? SETTLED.reduce((words, pattern) => words.replace(pattern, ''), given) : given;
  const latin = phrase.match(/[\p{Script=Latin}\p{N}']+/gu) ?? [];
  const says = (word: string): boolean =>
    !FILLER.has(word) && !(first && (FILLER_FIRST.has(word) || /^\d+$/.test(word)));
  if (latin.some((word) => says(word.replaceAll("'", '')))) return true;
  // A time, a picture or a shape that no rule took.
  if (/[\ue200-\ue4fe]/.test(phrase)) return true;
  if (!quotesAreWords && /[\ue000-\ue0fe]/.test(phrase)) return true;
  // Files that a first request names are what the video is made of.
  if (!first && /[\ue100-\ue1fe]/.test(phrase)) return true;
  const han = phrase.match(/\p{Script=Han}+/gu)?.join(' ') ?? '';
  return isChinese((first ? han.replaceAll(FILLER_FIRST_HAN, '') : han).replaceAll(FILLER_HAN, ''));
}

const tidy = (phrase: string): string => phrase.replaceAll(/\s+/g, ' ').trim();
