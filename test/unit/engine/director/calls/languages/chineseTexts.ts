import type { Row } from '../table.ts';

/** What people say in Chinese of words, and the calls that it is: of the draft in table.ts. */
export const CHINESE_TEXTS: readonly Row[] = [
  { said: ['加个标题“海边的一天”'], calls: [{ do: 'add_text', text: '海边的一天', role: 'title' }] },
  {
    said: ['能不能加点字，比如“周末去哪儿”'],
    calls: [{ do: 'add_text', text: '周末去哪儿', role: 'caption' }],
  },
  { said: ['加标题 夏日回忆'], calls: [{ do: 'add_text', text: '夏日回忆', role: 'title' }] },
  {
    said: ['标题改成“回家”'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: '回家' }],
  },
  {
    said: ['标题换成我们的挪威之旅'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: '我们的挪威之旅' }],
  },
  {
    said: ['把标题改为:第一次露营'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: '第一次露营' }],
  },
  {
    said: ['标题不要了', '去掉标题', '去掉標題'],
    calls: [{ do: 'remove_texts', which: { by: 'role', role: 'title' } }],
  },
  {
    said: ['标题字大点', '标题再大一点', '标题给我弄大', '標題大一點'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['标题太大了'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { size: { times: 0.7142857142857143 } },
      },
    ],
  },
  {
    said: ['标题改成红色', '標題換成紅色'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } }],
  },
  {
    said: ['把标题弄成黄色的', '標題改成黃色'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#ffd21f' } }],
  },
  {
    said: ['标题颜色换成金色'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#d4af37' } }],
  },
  {
    said: ['标题放到下面', '標題放到下面'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'bottom' } }],
  },
  {
    said: ['标题放右上角'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'top-right' } }],
  },
  {
    said: ['标题居中'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'center' } }],
  },
  {
    said: ['标题用手写体', '標題字體改成手寫體'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { font: 'script' } }],
  },
  { said: ['字体换成宋体'], calls: [{ do: 'design_text', which: { by: 'all' }, design: { font: 'serif' } }] },
  {
    said: ['标题加粗'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { weight: 'bold' } }],
  },
  {
    said: ['标题显示5秒'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 5000 } }],
  },
  {
    said: ['标题从第2秒开始出现'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { start: 2000, place: 'start' } }],
  },
  {
    said: ['让标题淡入', '讓標題淡入'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { enter: { kind: 'fade', d: 350 } },
      },
    ],
  },
  {
    said: ['标题一个字一个字地出来'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { enter: { kind: 'type', d: 1200 } },
      },
    ],
  },
  {
    said: ['在第二张照片上写“好可爱”'],
    calls: [
      { do: 'add_text', text: '好可爱', role: 'caption', on: { by: 'number', of: 'photo', numbers: [2] } },
    ],
  },
  {
    said: ['给第三张加个字幕“秋天来了”'],
    calls: [
      {
        do: 'add_text',
        text: '秋天来了',
        role: 'caption',
        on: { by: 'number', of: 'picture', numbers: [3] },
      },
    ],
  },
  {
    said: ['第4张下面加一行字:世界上最大的动物'],
    calls: [
      {
        do: 'add_text',
        text: '世界上最大的动物',
        role: 'caption',
        on: { by: 'number', of: 'picture', numbers: [4] },
        design: { place: 'bottom' },
      },
    ],
  },
  {
    said: ['字幕去掉', '不要字幕', '字幕刪掉'],
    calls: [{ do: 'remove_texts', which: { by: 'role', role: 'caption' } }],
  },
  {
    said: ['字幕小一点'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'caption' },
        design: { size: { times: 0.7142857142857143 } },
      },
    ],
  },
  {
    said: ['字幕换成白色', '字幕改成白色'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { color: '#ffffff' } }],
  },
  {
    said: ['字幕放上面', '麻烦把字幕弄到顶上去'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { place: 'top' } }],
  },
  {
    said: ['给每张照片加上名字', '每張照片加上檔名'],
    calls: [{ do: 'caption_pictures', target: { by: 'all' } }],
  },
  {
    said: ['结尾加一句“谢谢观看”'],
    calls: [{ do: 'add_text', text: '谢谢观看', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['片尾写上:未完待续'],
    calls: [{ do: 'add_text', text: '未完待续', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['最后写个“完”'],
    calls: [{ do: 'add_text', text: '完', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['把“Our cat”改成“我家的猫”'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Our cat' }, text: '我家的猫' }],
  },
  { said: ['“Our cat”删掉'], calls: [{ do: 'remove_texts', which: { by: 'words', words: 'Our cat' } }] },
  {
    said: ['把Lake Trip改成湖边旅行'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Lake Trip' }, text: '湖边旅行' }],
  },
  {
    said: ['标题后面加个黑底'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { plate: { color: '#000000', opacity: 0.75 } },
      },
    ],
  },
  {
    said: ['标题改成“出游”然后放大点'],
    calls: [{ do: 'add_text', text: '出游', role: 'title', design: { size: { times: 1.2 } } }],
  },
  {
    said: ['去掉字幕,音乐关小,然后导出'],
    calls: [
      { do: 'remove_texts', which: { by: 'role', role: 'caption' } },
      { do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } },
    ],
  },
  {
    said: ['标题大一点,颜色换成白色,放中间'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { color: '#ffffff', place: 'center', size: { times: 1.4 } },
      },
    ],
  },
  {
    said: ['加字幕“你好” 在第一张 红色的'],
    calls: [
      {
        do: 'add_text',
        text: '你好',
        role: 'caption',
        on: { by: 'number', of: 'picture', numbers: [1] },
        design: { color: '#e02b20' },
      },
    ],
  },
  {
    said: ['字太小看不清', '字能不能大点儿', '所有文字变大'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['第一张加个标题“开始”'],
    calls: [
      { do: 'add_text', text: '开始', role: 'title', on: { by: 'number', of: 'picture', numbers: [1] } },
    ],
  },
  {
    said: ['第三秒加字幕“看这里”'],
    calls: [{ do: 'add_text', text: '看这里', role: 'caption', when: { start: 3000 } }],
  },
  {
    said: ['5秒到8秒显示“精彩”'],
    calls: [{ do: 'add_text', text: '精彩', role: 'caption', when: { start: 5000, length: 3000 } }],
  },
  {
    said: ['在10秒的时候加一句“加油”'],
    calls: [{ do: 'add_text', text: '加油', role: 'caption', when: { start: 10000 } }],
  },
  {
    said: ['开头3秒显示“大家好”'],
    calls: [{ do: 'add_text', text: '大家好', role: 'caption', when: { place: 'start', length: 3000 } }],
  },
  {
    said: ['标题只显示2秒'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 2000 } }],
  },
  {
    said: ['标题一直显示'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { place: 'whole' } }],
  },
  {
    said: ['字幕一直在'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'caption' }, when: { place: 'whole' } }],
  },
  {
    said: ['视频名字改成“毕业旅行”'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: '毕业旅行' }],
  },
  {
    said: ['给视频起个名叫夏天'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: '夏天' }],
  },
  {
    said: ['標題改成「我們的旅行」'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: '我們的旅行' }],
  },
  {
    said: ['結尾加上「謝謝觀賞」'],
    calls: [{ do: 'add_text', text: '謝謝觀賞', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['在第二張照片加字幕「好可愛」'],
    calls: [
      { do: 'add_text', text: '好可愛', role: 'caption', on: { by: 'number', of: 'photo', numbers: [2] } },
    ],
  },
  {
    said: ['把「Our cat」改成「我的貓」'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Our cat' }, text: '我的貓' }],
  },
  {
    said: ['影片名稱改成「畢業」'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: '畢業' }],
  },
  {
    said: ['想把标题换成蓝色'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#1f6feb' } }],
  },
  {
    said: ['删除标题和字幕'],
    calls: [
      { do: 'remove_texts', which: { by: 'role', role: 'title' } },
      { do: 'remove_texts', which: { by: 'role', role: 'caption' } },
    ],
  },
  {
    said: ['音乐和字幕都不要'],
    calls: [
      { do: 'remove_texts', which: { by: 'role', role: 'caption' } },
      { do: 'remove_sound', which: 'music' },
    ],
  },
  {
    said: ['标题和字幕都改成白色'],
    calls: [
      { do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#ffffff' } },
      { do: 'design_text', which: { by: 'role', role: 'caption' }, design: { color: '#ffffff' } },
    ],
  },
  { said: ['把字都去掉'], calls: [{ do: 'remove_texts', which: { by: 'all' } }] },
  {
    said: ['把标题移到左上角', '標題移到左上角'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'top-left' } }],
  },
  {
    said: ['給第三張加字幕「秋天」'],
    calls: [
      { do: 'add_text', text: '秋天', role: 'caption', on: { by: 'number', of: 'picture', numbers: [3] } },
    ],
  },
  {
    said: ['第二张加字幕:真好看'],
    calls: [
      {
        do: 'add_text',
        text: '真好看',
        role: 'caption',
        on: { by: 'number', of: 'picture', numbers: [2] },
      },
    ],
  },
];
