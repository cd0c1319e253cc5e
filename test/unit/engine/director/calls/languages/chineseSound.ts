import type { Row } from '../table.ts';

/** What people say in Chinese of sound, clips and the whole, and the calls that it is: of the draft in table.ts. */
export const CHINESE_SOUND: readonly Row[] = [
  {
    said: [
      '短一点',
      '再短一点',
      '加快一点节奏',
      '别放那么久',
      '把影片縮短一點',
      '節奏快一點',
      '播放速度加快',
      '感觉节奏有点慢',
    ],
    calls: [{ do: 'set_length', length: { times: 0.75 } }],
  },
  {
    said: ['太长了,缩到20秒', '把时长搞成20秒', '总共20秒行不行'],
    calls: [{ do: 'set_length', length: { to: 20000 } }],
  },
  {
    said: ['长一些吧', '别那么快', '慢一點'],
    calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }],
  },
  { said: ['改成半分钟', '影片太長了,剪到三十秒'], calls: [{ do: 'set_length', length: { to: 30000 } }] },
  { said: ['時長改成一分鐘'], calls: [{ do: 'set_length', length: { to: 60000 } }] },
  // What is shorter already stays.
  { said: ['整体控制在一分钟以内'], calls: [] },
  { said: ['整体控制在20秒以内'], calls: [{ do: 'set_length', length: { to: 20000 } }] },
  { said: ['时长一分半'], calls: [{ do: 'set_length', length: { to: 90000 } }] },
  { said: ['我想要它刚好25秒', '把影片剪到二十五秒'], calls: [{ do: 'set_length', length: { to: 25000 } }] },
  {
    said: [
      '音乐小声点',
      '音乐声音太大了',
      '别让音乐那么吵',
      '把声音弄小点',
      '音乐整小点声',
      '音樂小聲一點',
      '我觉得音乐有点吵',
    ],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  {
    said: ['音乐大点声', '音量再大点,再大点'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }],
  },
  { said: ['音乐调到30%', '音乐３０％'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.3 } }] },
  {
    said: ['音量降一半', '音量調到一半'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.5 } }],
  },
  {
    said: ['把背景音乐去掉', '不要音乐了', '不要音樂', '把音樂關掉'],
    calls: [{ do: 'remove_sound', which: 'music' }],
  },
  {
    said: ['来点儿欢快的音乐', '给我整点欢快的'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'upbeat' } }],
  },
  { said: ['配乐要温柔一点的'], calls: [{ do: 'set_music', music: { by: 'composed', mood: 'tender' } }] },
  { said: ['来点有气势的音乐'], calls: [{ do: 'set_music', music: { by: 'composed', mood: 'epic' } }] },
  { said: ['音乐淡出', '音樂漸弱結束'], calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }] },
  { said: ['音乐最后3秒慢慢变小'], calls: [{ do: 'set_sound', which: 'music', fadeOut: 3000 }] },
  { said: ['音乐从第10秒开始放'], calls: [{ do: 'set_sound', which: 'music', start: 10000 }] },
  { said: ['音乐循环播放', '音樂重複播放'], calls: [{ do: 'set_sound', which: 'music', loop: true }] },
  {
    said: ['静音', '关掉声音'],
    calls: [
      { do: 'remove_sound', which: 'music' },
      { do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true },
    ],
  },
  {
    said: ['视频里的原声关掉', '片段靜音'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  {
    said: ['把兔子那段视频静音'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true }],
  },
  {
    said: ['原声调到50%'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, volume: { to: 0.5 } }],
  },
  {
    said: ['视频片段放慢一倍'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { times: 0.5 } }],
  },
  {
    said: ['片段慢动作'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 0.5 } }],
  },
  {
    said: ['片段快进两倍'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { times: 2 } }],
  },
  {
    said: ['视频片段只要前3秒', '片段只留前3秒'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { first: 3000 } }],
  },
  {
    said: ['把片段剪掉前2秒'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { skip: 2000 } }],
  },
  {
    said: ['右下角加个logo', '加上浮水印在右下角'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'bottom-right' }],
  },
  { said: ['加个水印放左上角'], calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-left' }] },
  {
    said: ['竖屏', '改成竖版', '比例改成9:16', '做成抖音的尺寸', '改成直式', '能改成竖着的吗'],
    calls: [{ do: 'set_shape', ratio: '9:16' }],
  },
  { said: ['换成横屏', '改成橫式', '比例改成16:9'], calls: [{ do: 'set_shape', ratio: '16:9' }] },
  {
    said: ['变成正方形', '把视频变成1:1', '調整成正方形', '改成1比1'],
    calls: [{ do: 'set_shape', ratio: '1:1' }],
  },
  { said: ['4K导出', '解析度調到4K'], calls: [{ do: 'set_shape', resolution: 2160 }] },
  { said: ['清晰度1080p'], calls: [{ do: 'set_shape', resolution: 1080 }] },
  { said: ['60帧'], calls: [{ do: 'set_frame_rate', fps: 60 }] },
  { said: ['把文字读出来', '加个旁白', '幫我唸出字幕'], calls: [{ do: 'narrate' }] },
  { said: ['旁白去掉'], calls: [{ do: 'remove_sound', which: 'voice' }] },
  { said: ['音乐要卡点'], calls: [{ do: 'match_music' }] },
  {
    said: ['短一点音乐小一点标题红色'],
    calls: [
      { do: 'set_length', length: { times: 0.75 } },
      { do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } },
      { do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } },
    ],
  },
  {
    said: ['改成竖屏 20秒 不要转场'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_length', length: { to: 20000 } },
      { do: 'set_transition', target: { by: 'all' }, kind: 'none' },
    ],
  },
  { said: ['音乐开头淡入2秒'], calls: [{ do: 'set_sound', which: 'music', fadeIn: 2000 }] },
  { said: ['音乐音量二十'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.2 } }] },
  { said: ['音乐百分之五十'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.5 } }] },
  { said: ['声音七成'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.7 } }] },
  { said: ['音量调到八成'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.8 } }] },
  { said: ['时长加10秒'], calls: [{ do: 'set_length', length: { more: 10000 } }] },
  { said: ['缩短5秒', '少5秒'], calls: [{ do: 'set_length', length: { more: -5000 } }] },
  { said: ['再加5秒'], calls: [{ do: 'set_length', length: { more: 5000 } }] },
  { said: ['減到15秒', '１５秒'], calls: [{ do: 'set_length', length: { to: 15000 } }] },
  {
    said: ['片段放慢'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { times: 0.6666666666666666 } }],
  },
  {
    said: ['不要那么长,15秒就够', '太长了，15秒就行'],
    calls: [{ do: 'set_length', length: { to: 15000 } }],
  },
  {
    said: ['换一首欢快的', '換一首輕快的音樂'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'upbeat' } }],
  },
  { said: ['时长俩分钟'], calls: [{ do: 'set_length', length: { to: 120000 } }] },
  { said: ['音量調到百分之四十'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.4 } }] },
  {
    said: ['每张久一点，大概五秒', '每張照片停久一些 差不多5秒'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } }],
  },
  {
    said: ['音乐从副歌开始放行不行？大概在20秒的地方'],
    calls: [{ do: 'set_sound', which: 'music', from: 20_000 }],
  },
];
