import type { Row } from '../table.ts';

/** What people say in Japanese, and the calls that it is: of the draft in table.ts. */
export const JAPANESE: readonly Row[] = [
  { said: ['もっと短くして', 'もう少し速く'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  { said: ['15秒にして'], calls: [{ do: 'set_length', length: { to: 15000 } }] },
  {
    said: ['少し長くして', 'ゆっくりにして'],
    calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }],
  },
  { said: ['5秒長くして'], calls: [{ do: 'set_length', length: { more: 5000 } }] },
  {
    said: ['1枚4秒にして'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['2枚目の写真を長めに表示して'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [2] },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: ['最後の写真は6秒'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { to: 6000 },
      },
    ],
  },
  {
    said: ['3枚目の写真を削除して'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
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
    said: ['最初の2枚を消して'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: 1, to: 2 } }],
  },
  {
    said: ['最初の3枚だけ残して'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'photo', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['最初の写真以外は削除'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'number', of: 'photo', numbers: [1] }] } },
    ],
  },
  {
    said: ['最後の写真を最初に移動して'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [-1] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['3枚目を最後に持っていって'],
    calls: [{ do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [3] }, to: { at: 'end' } }],
  },
  {
    said: ['1枚目と2枚目を入れ替えて'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'photo', numbers: [1] },
        with: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  { said: ['順番を逆にして'], calls: [{ do: 'order_pictures', by: 'reverse' }] },
  { said: ['シャッフルして'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  { said: ['名前順に並べて'], calls: [{ do: 'order_pictures', by: 'name' }] },
  { said: ['タイトル「私たちの夏」を追加'], calls: [{ do: 'add_text', text: '私たちの夏', role: 'title' }] },
  {
    said: ['タイトルを「夏2024」に変えて'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: '夏2024' }],
  },
  { said: ['タイトルを消して'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'title' } }] },
  {
    said: ['タイトルをもっと大きく'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['タイトルを赤くして'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } }],
  },
  {
    said: ['タイトルを上に'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'top' } }],
  },
  {
    said: ['タイトルを太字に'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { weight: 'bold' } }],
  },
  {
    said: ['2枚目の写真に「かわいい」と書いて'],
    calls: [
      { do: 'add_text', text: 'かわいい', role: 'caption', on: { by: 'number', of: 'photo', numbers: [2] } },
    ],
  },
  { said: ['写真に名前の字幕を付けて'], calls: [{ do: 'caption_pictures', target: { by: 'all' } }] },
  { said: ['字幕を消して'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'caption' } }] },
  {
    said: ['最後に「おわり」と表示して'],
    calls: [{ do: 'add_text', text: 'おわり', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['音楽を小さくして', '音楽がうるさい'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  { said: ['音楽をもう少し大きく'], calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }] },
  { said: ['音楽を30%に'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.3 } }] },
  { said: ['音楽を消して', '音楽なしで'], calls: [{ do: 'remove_sound', which: 'music' }] },
  {
    said: ['もっと落ち着いた音楽にして'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }],
  },
  { said: ['音楽を最後にフェードアウトさせて'], calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }] },
  { said: ['縦型にして'], calls: [{ do: 'set_shape', ratio: '9:16' }] },
  { said: ['正方形にして'], calls: [{ do: 'set_shape', ratio: '1:1' }] },
  { said: ['横長にして'], calls: [{ do: 'set_shape', ratio: '16:9' }] },
  { said: ['白黒にして'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }] },
  {
    said: ['1枚目だけ白黒に'],
    calls: [{ do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [1] }, look: 'mono' }],
  },
  { said: ['明るくして'], calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.2 } }] },
  {
    said: ['2枚目が暗すぎる'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['コントラストを上げて'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, contrast: { times: 1.25 } }],
  },
  { said: ['元の色に戻して'], calls: [{ do: 'set_colors', target: { by: 'all' }, reset: true }] },
  { said: ['トランジションなし'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
  {
    said: ['黒フェードのトランジションにして'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-black' }],
  },
  { said: ['ズームなしで'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  {
    said: ['2枚目にゆっくりズームインして'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [2] }, motion: 'zoom-in' }],
  },
  { said: ['ロゴを右上に入れて'], calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right' }] },
  { said: ['文字を読み上げて'], calls: [{ do: 'narrate' }] },
  { said: ['音楽に合わせて写真を切り替えて'], calls: [{ do: 'match_music' }] },
  {
    said: ['クリップをスローモーションに'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 0.5 } }],
  },
  {
    said: ['クリップをミュートして'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  { said: ['4Kにして'], calls: [{ do: 'set_shape', resolution: 2160 }] },
];
