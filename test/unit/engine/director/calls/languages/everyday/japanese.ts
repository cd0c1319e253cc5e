import type { Row } from '../../table.ts';

/** Japanese as it is spoken: complaints, asides, verbs in all forms, words without quotes. */
export const JAPANESE_SPOKEN: readonly Row[] = [
  {
    said: ['パンダの写真いらない'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'panda' } }],
  },
  {
    said: ['タイトルがすぐ消えるので長めにしてください'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 4500 } }],
  },
  { said: ['動きすぎて酔う'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  { said: ['左右に黒い帯がある'], calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 1 }] },
  { said: ['音楽がうるさいです'], calls: [{ do: 'set_sound', which: 'music', volume: { times: 2 / 3 } }] },
  { said: ['音楽がよく聞こえない'], calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }] },
  {
    said: ['クジラを一番最後にして'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'whale' }, to: { at: 'end' } }],
  },
  {
    said: ['2枚目をもう少し明るくしてもらえますか'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.12 } },
    ],
  },
  {
    said: ['写真は1枚4秒でお願いします'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['切り替えはふわっとした感じで'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' }],
  },
  {
    said: ['文字が小さくて読めない'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['縦長にして タイトルは青で'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#1f6feb' } },
    ],
  },
  {
    said: ['タイトルをもうちょい大きくして'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.2 } } }],
  },
  { said: ['全部白黒にしてほしい'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }] },
  {
    said: ['頭が切れてるので全体が見えるようにして'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 0, crop: null }],
  },
  {
    said: ['2枚目と4枚目を消して'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'photo', numbers: [2] },
            { by: 'number', of: 'photo', numbers: [4] },
          ],
        },
      },
    ],
  },
  {
    said: ['パッと切り替えてほしい', '切り替え効果なしで'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }],
  },
  { said: ['もうちょっとゆっくりで'], calls: [{ do: 'set_length', length: { times: 4 / 3 } }] },
  {
    said: ['タイトルは薄いピンクでお願い'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#ff69b4' } }],
  },
  { said: ['動画が長すぎる'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  {
    said: ['クジラとパンダを並べて見せて'],
    calls: [
      {
        do: 'split_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'name', name: 'whale' },
            { by: 'name', name: 'panda' },
          ],
        },
      },
    ],
  },
  {
    said: ['最初以外は白黒にして'],
    calls: [
      {
        do: 'set_colors',
        target: { by: 'but', of: [{ by: 'number', of: 'photo', numbers: [1] }] },
        look: 'mono',
      },
    ],
  },
  {
    said: ['最後の2枚はいらない'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: -2, to: -1 } }],
  },
  {
    said: ['うさぎの音を消して'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true }],
  },
  {
    said: ['ロゴを右上に小さく入れて'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right', size: 0.1 }],
  },
  {
    said: ['最初の写真は6秒見せて'],
    calls: [
      { do: 'set_picture_length', target: { by: 'number', of: 'photo', numbers: [1] }, length: { to: 6000 } },
    ],
  },
  { said: ['シャッフルしてください'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  {
    said: ['タイトルを斜体にして'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { italic: true } }],
  },
  {
    said: ['字幕は黄色で'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { color: '#ffd21f' } }],
  },
  {
    said: ['パンダをクジラの前に持ってきて'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'name', name: 'panda' },
        to: { at: 'before', target: { by: 'name', name: 'whale' } },
      },
    ],
  },
  {
    said: ['2枚目を回転させて'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, turnBy: 90 }],
  },
  {
    said: ['音楽もう少し小さめでお願い'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.8 } }],
  },
];
