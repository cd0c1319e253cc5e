import type { Row } from '../table.ts';

/** What people say in Chinese of pictures, and the calls that it is: of the draft in table.ts. */
export const CHINESE_PICTURES: readonly Row[] = [
  {
    said: ['每张照片停留久一点'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { times: 1.5 } }],
  },
  {
    said: ['每张3秒就够了', '每張三秒'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 3000 } }],
  },
  {
    said: ['每张图片都显示五秒'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } }],
  },
  {
    said: ['第二张多放一会儿'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'picture', numbers: [2] },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: ['第一张显示8秒'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'picture', numbers: [1] },
        length: { to: 8000 },
      },
    ],
  },
  {
    said: ['最后一张停5秒'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'range', of: 'picture', from: -1, to: -1 },
        length: { to: 5000 },
      },
    ],
  },
  {
    said: ['让第3张停留的时间长一倍'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'picture', numbers: [3] },
        length: { times: 2 },
      },
    ],
  },
  {
    said: ['把第三张删了', '第３张删掉'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [3] } }],
  },
  {
    said: ['删掉最后一张'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'picture', from: -1, to: -1 } }],
  },
  {
    said: ['把番茄那张去掉'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: '05-tomato.jpg' } }],
  },
  {
    said: ['不要第4张'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [4] } }],
  },
  {
    said: ['倒数第二张不要了', '倒數第二張刪除'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [-2] } }],
  },
  {
    said: ['前两张删掉'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'picture', from: 1, to: 2 } }],
  },
  {
    said: ['第2到第4张都删掉'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'picture', from: 2, to: 4 } }],
  },
  {
    said: ['只保留前三张'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['除了第一张都删了', '除了第一張以外都刪掉'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'number', of: 'picture', numbers: [1] }] } },
    ],
  },
  {
    said: ['除了熊猫那张,其他都删掉'],
    calls: [{ do: 'remove_pictures', target: { by: 'but', of: [{ by: 'name', name: 'panda' }] } }],
  },
  {
    said: ['就留第一张和第三张'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'but',
          of: [
            { by: 'number', of: 'picture', numbers: [1] },
            { by: 'number', of: 'picture', numbers: [3] },
          ],
        },
      },
    ],
  },
  {
    said: ['小熊猫那张放到最前面'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: '02-red-panda.jpg' }, to: { at: 'start' } }],
  },
  {
    said: ['把第三张挪到第一个'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'picture', numbers: [3] },
        to: { at: 'place', number: 1 },
      },
    ],
  },
  {
    said: ['最后一张放到开头'],
    calls: [
      { do: 'move_pictures', target: { by: 'range', of: 'picture', from: -1, to: -1 }, to: { at: 'start' } },
    ],
  },
  {
    said: ['把第一张移到最后'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'picture', numbers: [1] }, to: { at: 'end' } },
    ],
  },
  {
    said: ['第1张和第3张换一下位置'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'picture', numbers: [1] },
        with: { by: 'number', of: 'picture', numbers: [3] },
      },
    ],
  },
  {
    said: ['一和四对调'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'picture', numbers: [1] },
        with: { by: 'number', of: 'picture', numbers: [4] },
      },
    ],
  },
  { said: ['顺序反过来', '倒序播放', '把順序顛倒過來'], calls: [{ do: 'order_pictures', by: 'reverse' }] },
  { said: ['打乱顺序'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  { said: ['按文件名排序'], calls: [{ do: 'order_pictures', by: 'name' }] },
  {
    said: ['把蓝鲸的照片放在番茄后面'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'name', name: '04-blue-whale.jpg' },
        to: { at: 'after', target: { by: 'name', name: '05-tomato.jpg' } },
      },
    ],
  },
  {
    said: ['把第2张放到第4张后面'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'picture', numbers: [2] },
        to: { at: 'after', target: { by: 'number', of: 'picture', numbers: [4] } },
      },
    ],
  },
  {
    said: ['第五张挪到第二张前面'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'picture', numbers: [5] },
        to: { at: 'before', target: { by: 'number', of: 'picture', numbers: [2] } },
      },
    ],
  },
  {
    said: ['裁到5秒 那个片段', '把片段剪到五秒'],
    calls: [{ do: 'set_picture_length', target: { by: 'kind', kind: 'clip' }, length: { to: 5000 } }],
  },
  {
    said: ['把第二张移到最前,顺便标题改成红的'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'picture', numbers: [2] }, to: { at: 'start' } },
      { do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } },
    ],
  },
  {
    said: ['那张熊猫的太短了'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'panda' }, length: { times: 1.5 } }],
  },
  {
    said: ['鲸鱼那张再放久一点'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'whale' }, length: { times: 1.5 } }],
  },
  {
    said: ['红熊猫和番茄换个位置'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'name', name: '02-red-panda.jpg' },
        with: { by: 'name', name: '05-tomato.jpg' },
      },
    ],
  },
  {
    said: ['第2张照片叫“小熊猫”'],
    calls: [{ do: 'rename_picture', target: { by: 'number', of: 'photo', numbers: [2] }, name: '小熊猫' }],
  },
  {
    said: ['把第一张跟第二张调换一下顺序'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'picture', numbers: [1] },
        with: { by: 'number', of: 'picture', numbers: [2] },
      },
    ],
  },
  {
    said: ['后面三张都去掉'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'picture', from: -3, to: -1 } }],
  },
  { said: ['上传的新照片加进来'], calls: [{ do: 'add_pictures', files: 'new' }] },
  { said: ['把新照片放到最后面'], calls: [{ do: 'add_pictures', files: 'new', at: { at: 'end' } }] },
  {
    said: ['刪掉第三張照片'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
  },
  {
    said: ['把第二張移到最前面'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'picture', numbers: [2] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['每張照片停留四秒'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['最後一張停久一點'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'range', of: 'picture', from: -1, to: -1 },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: ['只留前兩張'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 2 }] } },
    ],
  },
  {
    said: ['小熊貓那張放到最後'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: '02-red-panda.jpg' }, to: { at: 'end' } }],
  },
  { said: ['把鯨魚那張刪了'], calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'whale' } }] },
  {
    said: ['把最後兩張刪掉'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'picture', from: -2, to: -1 } }],
  },
  {
    said: ['可以把第一张去掉吗'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [1] } }],
  },
  {
    said: ['我想让第二张变成第一张'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'picture', numbers: [2] },
        to: { at: 'place', number: 1 },
      },
    ],
  },
  {
    said: ['2、4两张去掉'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'picture', numbers: [2] },
            { by: 'number', of: 'picture', numbers: [4] },
          ],
        },
      },
    ],
  },
  {
    said: ['1-3张每张2秒'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'range', of: 'picture', from: 1, to: 3 },
        length: { to: 2000 },
      },
    ],
  },
  {
    said: ['前三张每张2秒,其余4秒'],
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
    said: ['第三張停留六秒'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'picture', numbers: [3] },
        length: { to: 6000 },
      },
    ],
  },
  {
    said: ['把第五張移到最前面'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'picture', numbers: [5] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['刪掉第一張和第三張'],
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
    said: ['把第4张和第5张换一下'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'picture', numbers: [4] },
        with: { by: 'number', of: 'picture', numbers: [5] },
      },
    ],
  },
  {
    said: ['最后出logo', 'logo放最后'],
    calls: [{ do: 'add_pictures', files: ['logo.png'], at: { at: 'place', number: -1 } }],
  },
  {
    said: ['两张两张一起显示', '一屏放两张'],
    calls: [{ do: 'split_pictures', target: { by: 'all' }, each: 2 }],
  },
  {
    said: ['片段放中间'],
    calls: [{ do: 'move_pictures', target: { by: 'kind', kind: 'clip' }, to: { at: 'middle' } }],
  },
];
