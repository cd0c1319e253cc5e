import type { Examples } from '../subjects.ts';

/** What somebody can say, in Chinese. */
export const EXAMPLES: Examples = {
  music: ['欢快一点的音乐', '换一首'],
  'lively-music': ['安静一点的音乐', '换一首'],
  'own-music': ['音乐50%', '自创音乐'],
  'no-music': ['加安静的音乐', '加欢快的音乐'],
  volume: ['音乐小声一点', '音乐50%'],
  voice: ['念慢一点', '不要旁白'],
  'no-voice': ['念出来', '用我的录音'],
  words: ['加标题‘湖边之旅’', '加字幕‘谢谢’'],
  lettering: ['文字大一点', '换成手写体'],
  length: ['时长改为20秒', '每张照片4秒'],
  order: ['把第{n}张移到最前', '倒序'],
  pictures: ['删除第{n}张照片', '第1张和第2张并排'],
  colors: ['第{n}张亮一点', '全部黑白'],
  framing: ['照片完整显示', '第{n}张旋转90度'],
  motion: ['第{n}张推近', '照片不要动'],
  transitions: ['转场1秒', '不要转场'],
  clips: ['片段剪到3秒', '片段静音'],
  shape: ['竖屏', '方形'],
  logo: ['水印小一点', '水印放左上角'],
};
