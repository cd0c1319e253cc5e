import assert from 'node:assert/strict';
import type { DirectorRequest } from '../../../../../src/engine/director/types.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { clip, draftOf, photo, say, sound } from '../support.ts';

const SHOP = ['门头.jpg', '牛肉面.jpg', '凉皮.jpg', '店标.png'].map(photo);
const FLOWERS = ['春.jpg', '夏.jpg', '秋.jpg'].map(photo);
const TRIP = ['海边1.jpg', '海边2.jpg', '爬山1.jpg', '爬山2.jpg', '合影.jpg'].map(photo);
const WEAR = ['连衣裙.jpg', '半身裙.jpg', '外套.jpg', '店标.png'].map(photo);
const letter = 'best-video-letter-maker';
const promo = 'media-content-generator';
const slideshow = 'online-photo-video-maker';

/** What somebody asks for, what the calls say of it, and what none of it may say. */
const REQUESTS: readonly {
  readonly skill: DirectorRequest['skill'];
  readonly media: readonly MediaFile[];
  readonly said: string;
  readonly calls: readonly RegExp[];
  readonly none?: RegExp;
  readonly reply?: RegExp;
}[] = [
  {
    skill: slideshow,
    media: TRIP,
    said: '把爬山的两张去掉，其他的做成视频',
    calls: [/"remove_pictures","target":\{"by":"name","name":"爬山"/],
  },
  {
    skill: slideshow,
    media: TRIP,
    said: '先放合影，然后是海边两张，最后爬山',
    calls: [
      /"合影.jpg"\},\{"by":"name","name":"海边"\},\{"by":"name","name":"爬山"\}\]\},"to":\{"at":"start"/,
    ],
  },
  {
    skill: slideshow,
    media: TRIP,
    said: '左边放海边右边放爬山，一对一对地对比着放',
    calls: [
      /"海边1.jpg"\},\{"by":"name","name":"爬山1.jpg"/,
      /"海边2.jpg"\},\{"by":"name","name":"爬山2.jpg"/,
    ],
  },
  {
    skill: slideshow,
    media: TRIP,
    said: '结尾写“慢山居”和“提前三天预订”',
    calls: [/"text":"慢山居\\n提前三天预订","role":"closing"/],
  },
  {
    skill: slideshow,
    media: TRIP,
    said: '做个视频。最后一行字：五十年，谢谢你们',
    calls: [/"text":"五十年，谢谢你们","role":"closing"/],
  },
  {
    skill: slideshow,
    media: TRIP,
    said: '标题：我们的夏天，竖屏，20秒',
    calls: [/"text":"我们的夏天","role":"title"/, /9:16/, /20000/],
  },
  {
    skill: slideshow,
    media: [...TRIP, sound('民谣.mp3', 132_000)],
    said: '把照片做成视频，用那首民谣',
    calls: [/"set_music","music":\{"by":"file","file":"民谣.mp3"/],
  },
  {
    skill: letter,
    media: FLOWERS,
    said: '做一封视频信：“爸，您的老花镜我换好了，放在抽屉左边。少熬夜看球。儿子”',
    calls: [],
    none: /add_text/,
    reply: /^(?!.*没有放进)/,
  },
  {
    skill: slideshow,
    media: ['跑步机.jpg', '早餐燕麦.jpg', '办公桌.jpg', '地铁站.jpg'].map(photo),
    said: '我的一天，每段标时间：6点 早餐7点 地铁8点 办公桌9点',
    calls: [
      /"地铁8点","role":"caption","on":\{"by":"name","name":"地铁站.jpg"/,
      /"办公桌9点".*?"办公桌.jpg"/,
    ],
  },
  {
    skill: slideshow,
    media: FLOWERS,
    said: '这三张一张放3秒，不要音乐，直接切',
    calls: [
      /"set_transition".*"set_picture_length","target":\{"by":"all"\},"length":\{"to":3000/,
      /remove_sound/,
    ],
  },
  {
    skill: slideshow,
    media: FLOWERS,
    said: '每张下面写名字：迎春、荷花、桂花',
    calls: [/"迎春","role":"caption","on":\{"by":"name","name":"春.jpg"/, /"桂花".*"秋.jpg"/],
  },
  {
    skill: slideshow,
    media: FLOWERS,
    said: '给每张配一句话，你来写',
    calls: [],
    none: /add_text/,
    reply: /我不会替你写文字/,
  },
  {
    skill: promo,
    media: SHOP.slice(0, 2),
    said: '奶茶店开业，店名“半杯”，前三天第二杯半价，地址 学府路18号，都打上去',
    calls: [/"半杯","role":"title"/, /前三天第二杯半价\\n地址 学府路18号/],
    none: /"去"/,
  },
  {
    skill: promo,
    media: SHOP,
    said: '火锅店开业宣传,开业前三天全场6.8折,地址解放路88号,电话13800001234,竖屏的,店标放右上角',
    calls: [
      /"add_overlay","file":"店标.png","place":"top-right"/,
      /开业前三天全场6.8折\\n地址解放路88号\\n电话13800001234/,
      /"ratio":"9:16"/,
    ],
  },
  {
    skill: promo,
    media: SHOP.slice(0, 2),
    said: '驾校招生,C1 3280元包过,包过别写了',
    calls: [/C1 3280元"/],
    none: /别写|包过/,
  },
  {
    skill: promo,
    media: SHOP.slice(0, 3),
    said: '面馆宣传,店名老王面馆,门头先出,电话0912-345-678放最后',
    calls: [/"老王面馆","role":"title"/, /"门头.jpg"\],"at":\{"at":"start"/, /"text":"电话0912-345-678"/],
  },
  {
    skill: slideshow,
    media: FLOWERS,
    said: '三张图分别写 春有百花 夏有凉风 秋有月',
    calls: [/"春有百花","role":"caption","on":\{"by":"name","name":"春.jpg"/, /"秋有月".*"秋.jpg"/],
  },
  {
    skill: slideshow,
    media: ['1.jpg', '2.jpg', '3.jpg', '4.jpg'].map(photo),
    said: '顺序是3 1 4 2',
    calls: [
      /"3.jpg"\},\{"by":"name","name":"1.jpg"\},\{"by":"name","name":"4.jpg"\},\{"by":"name","name":"2.jpg"/,
    ],
  },
  {
    skill: slideshow,
    media: ['老照片1.jpg', '老照片2.jpg'].map(photo),
    said: '把这些老照片做成片子,字大一点,开头写上:五十年再相聚',
    calls: [/"五十年再相聚".*"design_text".*1.4/],
    none: /sepia/,
  },
  {
    skill: promo,
    media: SHOP,
    said: '做一支咖啡厅的IG限动广告,15秒,直式',
    calls: [/"ratio":"9:16"/],
    none: /4:5/,
  },
  {
    skill: slideshow,
    media: [...FLOWERS, clip('海.mp4', 9000), sound('歌.mp3', 60_000)],
    said: '做个视频,视频的声音关掉',
    calls: [/"set_clip_sound","target":\{"by":"kind","kind":"clip"\},"muted":true/],
    none: /remove_sound/,
  },
  {
    skill: slideshow,
    media: FLOWERS,
    said: '只留下有我儿子的',
    calls: [],
    reply: /看不出照片里有谁/,
  },
  {
    skill: promo,
    media: WEAR,
    said: '夏装上新 每件衣服下面写价格 连衣裙159 半身裙99 外套199 店标放右上角',
    calls: [/"连衣裙 159","role":"caption","on":\{"by":"name","name":"连衣裙.jpg"/, /"外套 199".*"外套.jpg"/],
    none: /价格|每件/,
  },
  {
    skill: promo,
    media: WEAR,
    said: '价格分别是159 99 199 写在图上',
    calls: [/"159","role":"caption","on":\{"by":"name","name":"连衣裙.jpg"/],
  },
  {
    skill: promo,
    media: WEAR,
    said: '价格分别是129、159、99,每张右下角写价格,方形视频',
    calls: [/"129".*"连衣裙.jpg"\},"design":\{"place":"bottom-right"/, /"ratio":"1:1"/],
    none: /"价格"/,
  },
  { skill: promo, media: FLOWERS, said: '运动鞋广告 动感一点', calls: [/"upbeat"/] },
  { skill: promo, media: FLOWERS, said: '秋装上新 要快节奏 动感点', calls: [/"add_card","text":"秋装上新"/] },
  {
    skill: promo,
    media: WEAR,
    said: '服装店广告，外套一件199元',
    calls: [/"add_card","text":"外套一件199元"/],
  },
  {
    skill: promo,
    media: FLOWERS,
    said: '自家种的红富士,10斤39.9包邮,帮我做个卖货视频,电话13800000000放最后',
    calls: [/10斤39.9包邮\\n电话13800000000"/],
  },
  {
    skill: slideshow,
    media: FLOWERS,
    said: '想把年轻时候的照片放一起,慢慢地放,配点老一点怀旧的曲子',
    calls: [/"set_length","length":\{"times":1.33/, /"mood":"warm"/],
    none: /split/,
  },
  {
    skill: slideshow,
    media: FLOWERS,
    said: '帮我写个关于端午节的文案然后做成视频,1分钟',
    calls: [/"to":60000/],
    reply: /我不会替你写文字/,
  },
  {
    skill: promo,
    media: FLOWERS,
    said: '花店情人节广告 玫瑰99一束',
    calls: [/"add_card","text":"玫瑰99一束"/],
  },
  {
    skill: promo,
    media: FLOWERS,
    said: '我家蛋糕店做个广告 6寸88元 8寸128元 最后写 加微信预订',
    calls: [/6寸88元\\n8寸128元/],
    none: /做个广告/,
  },
  {
    skill: slideshow,
    media: FLOWERS,
    said: '发抖音的 竖的 每张2秒就行',
    calls: [/"ratio":"9:16"/, /"set_picture_length","target":\{"by":"all"\},"length":\{"to":2000/],
  },
  {
    skill: letter,
    media: [...FLOWERS, sound('录音.m4a', 20_000)],
    said: '录音配这三张图 不要别的音乐',
    calls: [/"remove_sound","which":"music"/],
  },
  {
    skill: letter,
    media: [...FLOWERS, sound('小酒窝.mp3', 60_000)],
    said: '做成视频,背景用小酒窝,字白色',
    calls: [/"set_music","music":\{"by":"file","file":"小酒窝.mp3"/],
    none: /ground/,
  },
];

describe('director: first requests in Chinese', () => {
  for (const { skill, media, said, calls, none, reply } of REQUESTS)
    it(said, () => {
      const direction = say(said, { skill, media, language: 'zh' });
      const made = JSON.stringify(direction.calls);
      for (const call of calls) assert.match(made, call, direction.reply);
      if (none) assert.doesNotMatch(made, none);
      if (reply) assert.match(direction.reply, reply);
      else assert.doesNotMatch(direction.reply, /没有听懂/);
    });

  it('reads a script aloud as it is asked to, in its own pace', () => {
    const text = '大家好。\n\n今天讲三点。';
    const said: readonly (readonly [string, readonly RegExp[]])[] = [
      ['照讲稿念，一段换一张，字幕放最下面', [/"narrate"/, /"place":"bottom"/]],
      [
        '竖屏,男声,语速快一点,抖音那种大字幕',
        [/"speaker":"man"/, /"rate":\{"times":1.15\}/, /"size":\{"times":1.4/],
      ],
      ['帮我念这篇稿子,念慢点', [/"narrate","rate":0.8[67]/]],
      ['卖房的,照文案念,念到哪就放哪的图', [/"narrate"/]],
    ];
    for (const [request, calls] of said) {
      const message = embedScripts(request, [{ name: '讲稿.txt', text }]);
      const direction = say(message, { skill: 'ai-video-generator-ai', media: FLOWERS, language: 'zh' });
      const made = JSON.stringify(direction.calls);
      for (const call of calls) assert.match(made, call, direction.reply);
      assert.doesNotMatch(direction.reply, /没有听懂/);
    }
  });

  it('takes “a bit faster still” for what was spoken of', () => {
    const message = embedScripts('念出来', [{ name: '讲稿.txt', text: '大家好。今天讲三点。' }]);
    const given = { skill: 'ai-video-generator-ai', media: FLOWERS, language: 'zh' } as const;
    const made = say(message, given);
    const faster = say('语速快一点', { ...given, draft: draftOf(made), memory: made.memory });
    const again = say('再快一点点', { ...given, draft: draftOf(faster), memory: faster.memory });
    assert.deepEqual(again.calls, [{ do: 'set_narration', rate: { times: 1.08 } }]);
  });

  it('shows with each passage of a script the picture that it speaks of', () => {
    const text = '北京是一座古老的城市。\n\n长城像一条巨龙,盘在山上。\n\n故宫有九千多间房子。';
    const message = embedScripts('根据讲稿做个视频', [{ name: '讲稿.txt', text }]);
    const media = ['长城.jpg', '故宫.jpg'].map(photo);
    const { draft } = say(message, { skill: 'ai-video-generator-ai', media, language: 'zh' });
    const names = draft?.t[0]?.sg.map(({ name }) => name);
    assert.deepEqual(names, ['故宫', '长城', '故宫']);
  });
});
