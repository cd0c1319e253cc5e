import type { SkillSlug } from '../../src/skills/types.ts';

/** A film of the gallery: what somebody has, and says. */
export interface GalleryFilm {
  /** Its file's name. */
  readonly name: string;
  readonly skill: SkillSlug;
  /** Below samples/, in the order in which they are added; of those with {@link STANDING} behind their name, a standing part, as a phone takes it. */
  readonly files: readonly string[];
  /** Below samples/scripts/; its words go with the request. */
  readonly script?: string;
  /** What is said, one message after the other. */
  readonly says: readonly [string, ...string[]];
}

/** What marks a standing part of a photo. */
export const STANDING = '#standing';

const photo = (...names: readonly string[]): readonly string[] => names.map((name) => `photos/${name}.jpg`);
const standing = (...names: readonly string[]): readonly string[] =>
  photo(...names).map((file) => file + STANDING);
const FAMILY = [...photo('01-elva', '06-blueberries'), ...standing('03-larch')];
const NATURE = photo('03-larch', '04-blue-whale', '02-red-panda', '06-blueberries');
const FOOD = photo('06-blueberries', '05-tomato', '03-larch');
const MUSIC = 'audio/viper.mp3';
const VOICE = 'audio/voice-jfk.m4a';
const CLIP = 'clips/rabbit.mp4';

const SLIDESHOW = 'online-photo-video-maker';
const LETTER = 'best-video-letter-maker';
const SCRIPT = 'ai-video-generator-ai';
const PROMO = 'media-content-generator';

/** At least three films of each skill, in all shapes and both languages. */
export const FILMS: readonly GalleryFilm[] = [
  {
    name: 'slideshow-wide-en',
    skill: SLIDESHOW,
    files: [...NATURE, MUSIC],
    says: ['Make a slideshow called “A Week Outside” with the music'],
  },
  {
    name: 'slideshow-tall-zh',
    skill: SLIDESHOW,
    files: [...photo('04-blue-whale', '02-red-panda', '03-larch'), ...standing('01-elva')],
    says: ['把这些照片做成竖屏相册视频，标题“山与海”，配轻快的音乐'],
  },
  {
    name: 'slideshow-square-en',
    skill: SLIDESHOW,
    files: [...photo('01-elva', '02-red-panda'), CLIP, ...photo('04-blue-whale')],
    says: ['A square 20-second slideshow of these, calm music', 'in the film look, please'],
  },
  {
    name: 'letter-wide-en',
    skill: LETTER,
    files: FAMILY,
    script: 'letter.txt',
    says: ['Make a video letter from this message with my photos'],
  },
  {
    name: 'letter-voice-tall-en',
    skill: LETTER,
    files: [...standing('01-elva'), ...photo('06-blueberries'), ...standing('03-larch'), VOICE],
    says: ['Make a vertical video letter with my voice and the photos, titled “For You”'],
  },
  {
    name: 'letter-square-zh',
    skill: LETTER,
    files: FAMILY,
    says: ['做一个方形的视频信：亲爱的外婆，生日快乐！我们都很想你。八月来看你。爱你的小米'],
  },
  {
    name: 'script-wide-en',
    skill: SCRIPT,
    files: NATURE,
    script: 'product.md',
    says: ['Make a video from this script'],
  },
  {
    name: 'script-tall-zh',
    skill: SCRIPT,
    files: NATURE,
    script: 'zh-旅行.txt',
    says: ['把这个脚本做成竖屏视频'],
  },
  {
    name: 'script-square-en',
    skill: SCRIPT,
    files: [],
    script: 'product.md',
    says: ['Make a square video from this script, bold look'],
  },
  {
    name: 'promo-wide-en',
    skill: PROMO,
    files: [...FOOD, MUSIC],
    says: [
      'A promo for our jam: “Picked by hand”, “Cooked slowly”, “Nothing added”. Call to action: Order at solvik.example',
    ],
  },
  {
    name: 'promo-tall-zh',
    skill: PROMO,
    files: [...FOOD, CLIP],
    says: ['做一个竖屏宣传片：“手工采摘”“慢火熬制”“无添加”，结尾写“立即下单”'],
  },
  {
    name: 'promo-square-en',
    skill: PROMO,
    files: [CLIP, ...NATURE],
    says: [
      'A 15 second square promo for the Fjord Trails app, with “Walk further” and “Download it today” at the end',
    ],
  },
];
