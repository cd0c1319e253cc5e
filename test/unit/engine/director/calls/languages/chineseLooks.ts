import type { Row } from '../table.ts';

/** What people say in Chinese of looks, and the calls that it is: of the draft in table.ts. */
export const CHINESE_LOOKS: readonly Row[] = [
  {
    said: ['第一张变黑白', '只有第一张黑白,其他不变', '第一張改成黑白'],
    calls: [{ do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [1] }, look: 'mono' }],
  },
  {
    said: ['全部变成黑白', '全部改成黑白'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }],
  },
  {
    said: ['照片亮一点', '照片亮一點'],
    calls: [{ do: 'set_colors', target: { by: 'kind', kind: 'photo' }, brightness: { more: 0.2 } }],
  },
  {
    said: ['第二张太暗了'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['再亮一点', '画面太暗了看不清', '整个视频调亮', '再亮一點', '全部调亮'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.2 } }],
  },
  {
    said: ['最好再亮那么一点点', '调亮一丢丢'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.12 } }],
  },
  { said: ['暗一点点'], calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: -0.12 } }] },
  {
    said: ['颜色鲜艳些', '顏色鮮豔一點'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'vivid' }],
  },
  { said: ['色调暖一点'], calls: [{ do: 'set_colors', target: { by: 'all' }, warmth: { more: 0.3 } }] },
  { said: ['对比度高一点'], calls: [{ do: 'set_colors', target: { by: 'all' }, contrast: { times: 1.25 } }] },
  {
    said: ['恢复原来的颜色', '去掉滤镜', '恢復原本的顏色', '恢复原色'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, reset: true }],
  },
  {
    said: ['第三张转一下', '第三張向右轉'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [3] }, turnBy: 90 }],
  },
  {
    said: ['第二张向左转90度'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [2] }, turnBy: 270 }],
  },
  {
    said: ['第四张左右翻转'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [4] }, flip: 'horizontal' }],
  },
  {
    said: ['照片别裁', '图片不要被裁掉', '照片不要裁切'],
    calls: [{ do: 'set_framing', target: { by: 'kind', kind: 'photo' }, loss: 0, crop: null }],
  },
  { said: ['填满屏幕', '黑边去掉'], calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 1 }] },
  {
    said: ['背景换成白色'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'color', color: '#ffffff' } }],
  },
  { said: ['背景虚化'], calls: [{ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'blur' } }] },
  {
    said: ['转场去掉', '不要转场效果', '取消轉場'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }],
  },
  {
    said: ['转场换成黑场', '轉場改成黑場'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-black' }],
  },
  { said: ['转场用推移'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'slide' }] },
  {
    said: ['转场慢一点', '轉場久一點'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, length: { times: 1.6 } }],
  },
  { said: ['转场时间1秒'], calls: [{ do: 'set_transition', target: { by: 'all' }, length: { to: 1000 } }] },
  {
    said: ['照片别动了'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'none' }],
  },
  {
    said: ['不要缩放效果', '把Ken Burns效果关掉'],
    calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }],
  },
  {
    said: ['第二张慢慢放大'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'picture', numbers: [2] }, motion: 'zoom-in' }],
  },
  {
    said: ['第一张从左往右移动'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'picture', numbers: [1] }, motion: 'pan-right' }],
  },
  {
    said: ['让照片动起来'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'varied' }],
  },
  {
    said: ['第1张和第2张并排放', '第一張跟第二張並排'],
    calls: [
      {
        do: 'split_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'picture', numbers: [1] },
            { by: 'number', of: 'picture', numbers: [2] },
          ],
        },
      },
    ],
  },
  {
    said: ['前两张放一起显示'],
    calls: [{ do: 'split_pictures', target: { by: 'range', of: 'picture', from: 1, to: 2 } }],
  },
  {
    said: ['前四张拼成四宫格'],
    calls: [
      { do: 'split_pictures', target: { by: 'range', of: 'picture', from: 1, to: 4 }, arrange: 'grid' },
    ],
  },
  {
    said: ['第一张黑白第二张亮一点'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [1] }, look: 'mono' },
      { do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['所有照片都加上淡入淡出', '每张之间用溶解过渡', '转场统一用淡入淡出', '轉場改成淡入淡出'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' }],
  },
  { said: ['画面调成暖色'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'warm' }] },
  {
    said: ['照片全整成黑白的'],
    calls: [{ do: 'set_colors', target: { by: 'kind', kind: 'photo' }, look: 'mono' }],
  },
  {
    said: ['前面两张变黑白'],
    calls: [{ do: 'set_colors', target: { by: 'range', of: 'picture', from: 1, to: 2 }, look: 'mono' }],
  },
  {
    said: ['背景改成黑色'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'color', color: '#000000' } }],
  },
  {
    said: ['第二第三张都亮一点'],
    calls: [
      {
        do: 'set_colors',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'picture', numbers: [2] },
            { by: 'number', of: 'picture', numbers: [3] },
          ],
        },
        brightness: { more: 0.2 },
      },
    ],
  },
  {
    said: ['第一张再亮一点'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [1] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['把第四张调暗一点'],
    calls: [
      {
        do: 'set_colors',
        target: { by: 'number', of: 'picture', numbers: [4] },
        brightness: { more: -0.12 },
      },
    ],
  },
  {
    said: ['最后两张变黑白'],
    calls: [{ do: 'set_colors', target: { by: 'range', of: 'picture', from: -2, to: -1 }, look: 'mono' }],
  },
  {
    said: ['第一張旋轉一下'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [1] }, turnBy: 90 }],
  },
  {
    said: ['统一成黑白'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }],
  },
  {
    said: ['加个白边框', '加一个白色相框'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 0, ground: { kind: 'mat', color: '#ffffff' } }],
  },
  {
    said: ['全部黑白，第二张保留彩色', '全部黑白，第二张还是彩色'],
    calls: [
      { do: 'set_colors', target: { by: 'all' }, look: 'mono' },
      { do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [2] }, reset: true },
    ],
  },
  {
    said: ['不要来回放大缩小'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'none' }],
  },
];
