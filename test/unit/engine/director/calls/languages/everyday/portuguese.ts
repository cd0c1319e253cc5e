import type { Row } from '../../table.ts';

/** Portuguese as it is spoken: complaints, asides, verbs in all forms, words without quotes. */
export const PORTUGUESE_SPOKEN: readonly Row[] = [
  { said: ['tira o panda aí'], calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'panda' } }] },
  {
    said: ['deixa a baleia por último'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'whale' }, to: { at: 'end' } }],
  },
  {
    said: ['o título some muito rápido'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 4500 } }],
  },
  {
    said: ['tá muito corrido', 'ficou lindo, mas mais devagar'],
    calls: [{ do: 'set_length', length: { times: 4 / 3 } }],
  },
  { said: ['tem faixa preta dos lados'], calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 1 }] },
  { said: ['mexe muito, dá tontura'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  {
    said: ['a música tá muito alta'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 2 / 3 } }],
  },
  {
    said: ['mal dá pra ouvir a música'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }],
  },
  {
    said: ['tira a 2 e a 4'],
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
    said: ['cada foto 4 segundinhos'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['no final escreve Até logo pessoal'],
    calls: [{ do: 'add_text', text: 'Até logo pessoal', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['o título bem maior', 'minha mãe achou que o título tá pequeno demais'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['transição suave entre as fotos'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' }],
  },
  {
    said: ['as fotos tão cortadas em cima'],
    calls: [{ do: 'set_framing', target: { by: 'kind', kind: 'photo' }, loss: 0, crop: null }],
  },
  { said: ['coloca na vertical pra reels'], calls: [{ do: 'set_shape', ratio: '9:16' }] },
  {
    said: ['muda a cor do título pra dourado'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#d4af37' } }],
  },
  {
    said: ['abaixa um pouquinho a música'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.8 } }],
  },
  {
    said: ['a segunda foto mais clara', 'clareia a segunda foto'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  { said: ['o vídeo tá muito longo'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  {
    said: ['a baleia e o panda lado a lado'],
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
    said: ['tudo em preto e branco menos a primeira'],
    calls: [
      {
        do: 'set_colors',
        target: { by: 'but', of: [{ by: 'number', of: 'picture', numbers: [1] }] },
        look: 'mono',
      },
    ],
  },
  {
    said: ['tira as duas últimas'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'picture', from: -2, to: -1 } }],
  },
  {
    said: ['o coelho sem som'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true }],
  },
  {
    said: ['põe a logo em cima na direita bem pequena'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right', size: 0.1 }],
  },
  { said: ['sem transição'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
  {
    said: ['a primeira foto fica 6 segundos'],
    calls: [
      { do: 'set_picture_length', target: { by: 'number', of: 'photo', numbers: [1] }, length: { to: 6000 } },
    ],
  },
  { said: ['embaralha as fotos'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  {
    said: ['o título em itálico'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { italic: true } }],
  },
  {
    said: ['as legendas em amarelo'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { color: '#ffd21f' } }],
  },
  {
    said: ['põe o panda antes da baleia'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'name', name: 'panda' },
        to: { at: 'before', target: { by: 'name', name: 'whale' } },
      },
    ],
  },
  {
    said: ['gira a 2'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [2] }, turnBy: 90 }],
  },
  {
    said: ['deixa a música mais calma'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }],
  },
];
