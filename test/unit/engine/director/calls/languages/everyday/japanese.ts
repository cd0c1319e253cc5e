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
    said: ['パッと切り替えてほしい'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }],
  },
  { said: ['もうちょっとゆっくりで'], calls: [{ do: 'set_length', length: { times: 4 / 3 } }] },
  {
    said: ['タイトルは薄いピンクでお願い'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#ff69b4' } }],
  },
];
