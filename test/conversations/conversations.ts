import type { SkillSlug } from '../../src/skills/types.ts';

/** What somebody has, and says, one message after the other. */
export interface Conversation {
  /** Its pictures' and its transcript's name. */
  readonly name: string;
  readonly skill: SkillSlug;
  /** Below samples/, in the order in which they are chosen; a script is one of them. */
  readonly files: readonly string[];
  readonly says: readonly [string, string, string, string, string, string];
}

const photo = (...names: readonly string[]): readonly string[] => names.map((name) => `photos/${name}.jpg`);
const MUSIC = 'audio/viper.mp3';
const CLIP = 'clips/rabbit.mp4';

const SLIDESHOW = 'online-photo-video-maker';
const LETTER = 'best-video-letter-maker';
const SCRIPT = 'ai-video-generator-ai';
const PROMO = 'media-content-generator';

/** Wishes that people have: written before anybody looked at what the director can read, and not to be made easier for it. */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    name: 'en-parents',
    skill: SLIDESHOW,
    files: [...photo('01-elva', '02-red-panda', '03-larch', '04-blue-whale', '05-tomato'), MUSIC],
    says: [
      'hey can you make a little video of these for my parents? maybe with some nice music',
      'nice! can it be a bit slower, my dad takes ages to look at things',
      'the red panda one should be the very first',
      'write “Our summer” on it at the beginning',
      'hmm that font is ugly',
      'perfect, thanks! how do i get it onto my phone',
    ],
  },
  {
    name: 'en-reel',
    skill: SLIDESHOW,
    files: [...photo('02-red-panda', '03-larch', '06-blueberries'), CLIP],
    says: [
      'Vertical reel from these, fast and fun',
      'the rabbit bit is too long, just a couple of seconds of it is enough',
      'What song is that?',
      'can you put the lyrics on it',
      'ok never mind. make the last picture stay a bit longer so people can read my handle',
      'and my handle is @lenas_garden',
    ],
  },
  {
    name: 'en-grandma',
    skill: LETTER,
    files: ['scripts/letter.txt', ...photo('01-elva', '06-blueberries', '07-portrait-rotated-6')],
    says: [
      'This is a birthday letter to my grandma. Please read it out loud and show the photos while you do.',
      'The voice is awful, can I record it myself?',
      'ok then without the voice for now, but she needs big letters',
      "Please don't cut off people's heads",
      'It says “Anna, Tom and Mia” at the end, it should say “Anna, Tom, Mia and the dog”',
      'go back to how it was before that',
    ],
  },
  {
    name: 'en-explainer',
    skill: SCRIPT,
    files: ['scripts/product.md', ...photo('02-red-panda', '04-blue-whale', '05-tomato')],
    says: [
      'turn this into a one minute explainer with a voiceover',
      'why does it show a whale when it talks about leaks??',
      'take the animals out then',
      'the music is annoying',
      'still too loud',
      'can you make the background darker so the text is easier to read',
    ],
  },
  {
    name: 'en-farm-stand',
    skill: PROMO,
    files: [...photo('05-tomato', '06-blueberries', '03-larch'), MUSIC],
    says: [
      'I run a small farm stand and need something to post on Facebook. Open Saturdays 9 to 1, Mill Road, strawberries from June.',
      "we don't have strawberries on the pictures, swap that word for blueberries",
      'make the text yellow, no wait, white with a dark box behind it',
      'Our slogan is “Picked this morning”. Can that be on every picture?',
      'is it short enough for an ad?',
      '15 seconds please, and end with the tomato',
    ],
  },
  {
    name: 'zh-weekend',
    skill: SLIDESHOW,
    files: photo('01-elva', '02-red-panda', '04-blue-whale', '05-tomato'),
    says: [
      '帮我把这几张照片做个视频发朋友圈',
      '音乐换个欢快点的',
      'red-panda 那张放最前面，番茄的不要了',
      '能不能加点字，比如“周末去哪儿”',
      '字太小了看不清',
      '行，就这样吧，怎么导出来？',
    ],
  },
  {
    name: 'zh-grandma',
    skill: LETTER,
    files: photo('06-blueberries', '07-portrait-rotated-6'),
    says: [
      '给外婆做个生日视频：亲爱的外婆，生日快乐！我们都很想你。八月来看你。爱你的小米',
      '太单调了，换个温暖一点的风格',
      '念出来吧，用女生的声音',
      '念得太快了，老人家听不清',
      '结尾再加一句“身体健康”',
      '刚才那句不要了',
    ],
  },
  {
    name: 'zh-journey',
    skill: SCRIPT,
    files: ['scripts/zh-旅行.txt', ...photo('03-larch', '04-blue-whale', '08-landscape-rotated-8')],
    says: [
      '用这个稿子做个竖屏的，一句话配一张图',
      '第一张图和文字对不上啊',
      '那把第一张和第三张换一下',
      '背景音乐怎么没有',
      '字幕放下面一点，别挡着画面',
      '现在多长？',
    ],
  },
  {
    name: 'zh-orchard',
    skill: PROMO,
    files: [...photo('05-tomato', '06-blueberries'), CLIP],
    says: [
      '给我家果园做个广告，蓝莓现摘，38元一斤，周末可以采摘，电话 138 0000 1234',
      '价格打错了，是35',
      '电话号码要一直显示',
      '画面太暗了，看着没食欲',
      '来点带货那种感觉的音乐',
      '做成15秒以内的，抖音要用',
    ],
  },
  {
    name: 'zh-hant-rabbit',
    skill: SLIDESHOW,
    files: [...photo('02-red-panda', '08-landscape-rotated-8', '03-larch'), CLIP],
    says: [
      '幫我把照片跟兔子的影片剪在一起，不要太長',
      '兔子那段的聲音關掉',
      '轉場可以柔和一點嗎',
      '為什麼有一張是橫的？',
      '全部改成黑白好像比較有感覺',
      '算了，還是彩色的好',
    ],
  },
];
