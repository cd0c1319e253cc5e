import type { Row } from '../table.ts';

/** What people type on a phone: without quotes, with spaces for signs, with reasons, complaints and numbers; some of it in Cantonese. Of the draft in table.ts. */
export const CHINESE_SPOKEN: readonly Row[] = [
  {
    said: ['照片一张3秒', '一张停三秒', '图片一张放3秒'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 3000 } }],
  },
  {
    said: ['不要特效不要音乐', '别加特效也不要音乐'],
    calls: [
      { do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'none' },
      { do: 'remove_sound', which: 'music' },
    ],
  },
  {
    said: ['字改成黄色的,其他别动', '字改成黄色,内容不要变', '文字改成黄色，别的都不变'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { color: '#ffd21f' } }],
  },
  {
    said: ['每句多留几秒', '每一页都停久一点', '字出来太快我老伴看不过来,每句多留一会儿'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { times: 1.4 } }],
  },
  {
    said: ['第三张两边黑的', '第三张是竖着拍的,两边黑的不好看', '第三张左右都是黑的'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [3] }, loss: 1 }],
  },
  {
    said: ['“larch”那张加个字：她说没醉', '给「larch」那張寫上她说没醉'],
    calls: [{ do: 'add_text', text: '她说没醉', role: 'caption', on: { by: 'name', name: '03-larch.jpg' } }],
  },
  { said: ['太长了,压到20秒'], calls: [{ do: 'set_length', length: { to: 20000 } }] },
  {
    said: ['前三张每张2秒，后面的4秒'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'range', of: 'picture', from: 1, to: 3 },
        length: { to: 2000 },
      },
      { do: 'set_picture_length', target: { by: 'but', of: [{ by: 'spoken' }] }, length: { to: 4000 } },
    ],
  },
  {
    said: ['加个水印“小雨出品”', '把“小雨出品”四个字一直放在右下角'],
    calls: [
      {
        do: 'add_text',
        text: '小雨出品',
        role: 'caption',
        when: { place: 'whole' },
        design: { place: 'bottom-right' },
      },
    ],
  },
  {
    said: ['音乐开头慢慢起来，结尾慢慢没'],
    calls: [{ do: 'set_sound', which: 'music', fadeIn: 2000, fadeOut: 2000 }],
  },
  { said: ['结束太突然了'], calls: [{ do: 'set_ending', fadeOut: 3000 }] },
  {
    said: ['第二张写 晚饭时间 第三张写 下雨啦'],
    calls: [
      {
        do: 'add_text',
        text: '晚饭时间',
        role: 'caption',
        on: { by: 'number', of: 'picture', numbers: [2] },
      },
      { do: 'add_text', text: '下雨啦', role: 'caption', on: { by: 'number', of: 'picture', numbers: [3] } },
    ],
  },
  {
    said: ['第一张放久点 7秒吧'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'picture', numbers: [1] },
        length: { to: 7000 },
      },
    ],
  },
  {
    said: ['标题换成 去露营 蓝色的'],
    calls: [{ do: 'add_text', text: '去露营', role: 'title', design: { color: '#1f6feb' } }],
  },
  {
    said: ['标题改成 我们仨的冬天 字体用楷体'],
    calls: [{ do: 'add_text', text: '我们仨的冬天', role: 'title', design: { font: 'script' } }],
  },
  {
    said: ['每张2秒 竖屏'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 2000 } },
    ],
  },
  {
    said: ['字太小了爷爷看不清 大一点', '字太小啦外公看不见 弄大点'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['标题一下子就没了'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 4500 } }],
  },
  {
    said: ['人头都被切掉了'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 0, crop: null }],
  },
  {
    said: ['第四张是倒着的 转过来'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [4] }, turnBy: 180 }],
  },
  {
    said: ['第四张横着的'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [4] }, turnBy: 90 }],
  },
  {
    said: ['旁白听不清楚', '挺好的 就是音乐有点吵 小一点', '音樂細聲啲'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  { said: ['音乐太闷了'], calls: [{ do: 'set_music', music: { by: 'composed', mood: 'upbeat' } }] },
  {
    said: ['两边有黑边好难看', '兩邊唔好有黑邊'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 1 }],
  },
  { said: ['改成总共50秒'], calls: [{ do: 'set_length', length: { to: 50000 } }] },
  {
    said: ['照片不要晃来晃去的 我头晕'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'none' }],
  },
  {
    said: ['1.标题停4秒 2.每张3秒 3.30帧'],
    calls: [
      { do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 4000 } },
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 3000 } },
      { do: 'set_frame_rate', fps: 30 },
    ],
  },
  {
    said: ['片尾打 感谢陪伴'],
    calls: [{ do: 'add_text', text: '感谢陪伴', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['结尾来一句下次再见'],
    calls: [{ do: 'add_text', text: '下次再见', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['最后一张写上明年见'],
    calls: [
      {
        do: 'add_text',
        text: '明年见',
        role: 'caption',
        on: { by: 'range', of: 'picture', from: -1, to: -1 },
      },
    ],
  },
  { said: ['那几张照片别那么快'], calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }] },
  {
    said: ['把第二张删掉 拍糊了', '第二張唔要'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [2] } }],
  },
  {
    said: ['字幕加个黑底 不然看不清'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'caption' },
        design: { plate: { color: '#000000', opacity: 0.75 } },
      },
    ],
  },
  {
    said: ['标题用大一点的红字:大丰收'],
    calls: [
      { do: 'add_text', text: '大丰收', role: 'title', design: { color: '#e02b20', size: { times: 1.4 } } },
    ],
  },
  {
    said: ['去掉1 3'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'picture', numbers: [1] },
            { by: 'number', of: 'picture', numbers: [3] },
          ],
        },
      },
    ],
  },
  {
    said: ['只要2 4 5 别的不要'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'but',
          of: [
            { by: 'number', of: 'picture', numbers: [2] },
            { by: 'number', of: 'picture', numbers: [4] },
            { by: 'number', of: 'picture', numbers: [5] },
          ],
        },
      },
    ],
  },
  { said: ['每张下面标上名字'], calls: [{ do: 'caption_pictures', target: { by: 'all' } }] },
  { said: ['音乐从副歌开始放 大概第20秒那里'], calls: [{ do: 'set_sound', which: 'music', from: 20000 }] },
  {
    said: ['啲字太細睇唔清'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { size: { times: 1.2 } } }],
  },
  {
    said: ['條片快啲'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { times: 1.5 } }],
  },
  {
    said: ['每張相擺耐啲'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { times: 1.5 } }],
  },
  {
    said: ['標題改做紅色'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } }],
  },
  {
    said: ['标题从左边飞进来'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { enter: { kind: 'slide', d: 350 } },
      },
    ],
  },
  {
    said: ['字幕要一个字一个字蹦出来的那种'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'caption' },
        design: { enter: { kind: 'type', d: 1200 } },
      },
    ],
  },
  {
    said: ['结尾打上 谢谢大家 停久一点'],
    calls: [
      { do: 'add_text', text: '谢谢大家', role: 'caption', when: { place: 'end' } },
      { do: 'time_text', which: { by: 'spoken' }, when: { length: 4500 } },
    ],
  },
  {
    said: ['第三张挪到开头 再把最后一张删了'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'picture', numbers: [3] }, to: { at: 'start' } },
      { do: 'remove_pictures', target: { by: 'range', of: 'picture', from: -1, to: -1 } },
    ],
  },
  { said: ['音乐再小声一点点'], calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.8 } }] },
  {
    said: ['开头写 山里的周末 片段放最后'],
    calls: [
      { do: 'add_text', text: '山里的周末', role: 'title' },
      { do: 'move_pictures', target: { by: 'kind', kind: 'clip' }, to: { at: 'end' } },
    ],
  },
  {
    said: ['第二张那句“Our cat”的字幕去掉'],
    calls: [{ do: 'remove_texts', which: { by: 'words', words: 'Our cat' } }],
  },
  {
    said: ['Lake Trip改成Lake Day', '是Lake Day不是Lake Trip', '标题写错了,应该是Lake Day'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Lake Trip' }, text: 'Lake Day' }],
  },
  {
    said: ['太黄了', '颜色有点偏黄'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, warmth: { more: -0.3 } }],
  },
  {
    said: ['切换的时候别闪,柔和点', '换图太生硬了'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' }],
  },
  {
    said: ['最后加上电话 13800000000'],
    calls: [{ do: 'add_text', text: '电话 13800000000', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['兔子那段开头5秒在晃,剪掉'],
    calls: [{ do: 'trim_clip', target: { by: 'name', name: 'rabbit.mp4' }, part: { skip: 5000 } }],
  },
  {
    said: ['音乐前面淡入,后面淡出,谢谢'],
    calls: [{ do: 'set_sound', which: 'music', fadeIn: 2000, fadeOut: 2000 }],
  },
  {
    said: ['4放到最前面'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'picture', numbers: [4] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['音乐太欢快了吧，不合适，换个沉一点的', '背景音乐太活泼了'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }],
  },
  { said: ['能不能刚好一分钟', '凑满一分钟'], calls: [{ do: 'set_length', length: { to: 60_000 } }] },
  { said: ['短一点，大概10秒'], calls: [{ do: 'set_length', length: { to: 10_000 } }] },
  {
    said: ['兔子那段风声太吵了，去掉声音'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true }],
  },
  {
    said: ['第二条卖完了，删了吧'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [2] } }],
  },
  {
    said: ['能不能加点字，比如“周末去哪儿”'],
    calls: [{ do: 'add_text', text: '周末去哪儿', role: 'caption' }],
  },
  { said: ['整个凑到半分钟'], calls: [{ do: 'set_length', length: { to: 30_000 } }] },
  {
    said: ['第2张咋是歪的啊，横过来了，给我转正', '第2张怎么横着,转一下'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [2] }, turnBy: 90 }],
  },
  {
    said: ['字不要飞来飞去', '文字别跳了'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'all' },
        design: { enter: { kind: 'none', d: 0 }, leave: { kind: 'none', d: 0 } },
      },
    ],
  },
  {
    said: ['背景音乐太吵了听不清念的啥', '音乐太大声了,都听不见说话'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 2 / 3 } }],
  },
  {
    said: ['开头加一页黑底白字“生日快乐”', '最前面加个黑屏写 生日快乐', '片头来一页黑底白字 生日快乐'],
    calls: [
      { do: 'add_card', text: '生日快乐', at: { at: 'start' } },
      { do: 'set_card', target: { by: 'spoken' }, ground: '#000000' },
    ],
  },
  {
    said: ['转场可以不要这么花吗', '转场别搞得太花哨'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' }],
  },
  {
    said: ['第2张和第3张放反了啦', '第二张跟第三张顺序弄反了'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'picture', numbers: [2] },
        with: { by: 'number', of: 'picture', numbers: [3] },
      },
    ],
  },
  {
    said: ['最后加一屏 电话 139-0000-0000 停5秒', '结尾再加一页,电话 139-0000-0000,停留5秒'],
    calls: [
      { do: 'add_card', text: '电话 139-0000-0000', look: 'closing', at: { at: 'end' } },
      { do: 'set_picture_length', target: { by: 'spoken' }, length: { to: 5000 } },
    ],
  },
  {
    said: ['每张停久一点大概六秒', '每张放长一点,差不多6秒'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 6000 } }],
  },
];
