import { rankSkills, skills } from './skills.ts';
import type { SelectedFile } from './skills.ts';
import type { Skill, SkillSlug } from './types.ts';

/** Words that name a skill’s kind of video. The first row that fits wins: “a birthday slideshow” is one, “a promo from my script” is a promo. */
const WORDS: readonly (readonly [SkillSlug, RegExp])[] = [
  [
    'best-video-letter-maker',
    /(?<!\p{L})(?:video|love)[ -]?letters?(?!\p{L})|视频信|視頻信|家书|书信|情书/iu,
  ],
  [
    'online-photo-video-maker',
    /(?<!\p{L})(?:slide ?-?shows?|photo (?:video|movie|album|montage|collage|story)|diashow|diaporama)(?!\p{L})|幻灯片|幻燈片|相册|相冊|照片视频|スライドショー|슬라이드/iu,
  ],
  [
    'media-content-generator',
    /(?<!\p{L})(?:promo(?:s|tion|tional)?|adverts?|ads?|advertisements?|commercials?|marketing|teasers?|trailers?|(?:product|brand|launch)(?: \p{L}+)? (?:video|film|clip))(?!\p{L})|宣传|宣傳|推广|推廣|广告|廣告|促销|产品视频|预告/iu,
  ],
  [
    'best-video-letter-maker',
    /(?<!\p{L})(?:letters?|greetings?|birthday|anniversary|farewell|thank[- ]you|tribute|invitation|(?:written|personal) message|message (?:for|to))(?!\p{L})|祝福|生日|贺卡|賀卡|留言|(?:写给|给)\S{0,6}的信/iu,
  ],
  [
    'ai-video-generator-ai',
    /(?<!\p{L})(?:scripts?|voice-?overs?|narrat\p{L}+|explainers?|tutorials?|story ?boards?)(?!\p{L})|脚本|腳本|文案|文稿|旁白|解说|解說|配音/iu,
  ],
];

/**
 * The skill that a request asks for, by its words; where they name none, the one that fits its files best; where there are no files
 * either, the one that needs none.
 *
 * @param files that it is going to be made of, as far as they are known
 */
export function inferSkill(request: string, files: readonly SelectedFile[]): Skill {
  const bySlug = (slug: SkillSlug) => skills.find((skill) => skill.slug === slug);
  const named =
    skills.find(({ example }) => example === request.trim())?.slug ??
    WORDS.find(([, words]) => words.test(request))?.[0];
  const skill = named ? bySlug(named) : files.length > 0 ? rankSkills(files)[0] : undefined;
  const found = skill ?? bySlug('ai-video-generator-ai');
  if (!found) throw new RangeError('There are no skills.');
  return found;
}
