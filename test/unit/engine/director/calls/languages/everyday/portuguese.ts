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
    said: ['a segunda foto mais clara'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
];
