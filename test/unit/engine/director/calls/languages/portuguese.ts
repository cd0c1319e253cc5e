import type { Row } from '../table.ts';

/** What people say in Portuguese, and the calls that it is: of the draft in table.ts. */
export const PORTUGUESE: readonly Row[] = [
  { said: ['deixe mais curto', 'acelere um pouco'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  { said: ['deixa com 15 segundos'], calls: [{ do: 'set_length', length: { to: 15000 } }] },
  {
    said: ['um pouco mais longo', 'mais devagar por favor'],
    calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }],
  },
  { said: ['aumente 5 segundos'], calls: [{ do: 'set_length', length: { more: 5000 } }] },
  {
    said: ['cada foto 4 segundos'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['deixe a segunda foto por mais tempo'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [2] },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: ['a última foto por 6 segundos'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { to: 6000 },
      },
    ],
  },
  {
    said: ['remova a terceira foto'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
  },
  {
    said: ['apague as fotos 2 e 4'],
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
    said: ['tire as duas primeiras fotos'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: 1, to: 2 } }],
  },
  {
    said: ['deixe só as três primeiras'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['apague todas menos a primeira foto'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'number', of: 'photo', numbers: [1] }] } },
    ],
  },
  {
    said: ['coloque a última foto no começo'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [-1] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['mova a foto 3 para o final'],
    calls: [{ do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [3] }, to: { at: 'end' } }],
  },
  {
    said: ['troque a foto 1 com a foto 2'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'photo', numbers: [1] },
        with: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  { said: ['inverta a ordem'], calls: [{ do: 'order_pictures', by: 'reverse' }] },
  { said: ['embaralhe as fotos'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  { said: ['ordene por nome'], calls: [{ do: 'order_pictures', by: 'name' }] },
  {
    said: ['adicione o título "Nosso verão"'],
    calls: [{ do: 'add_text', text: 'Nosso verão', role: 'title' }],
  },
  {
    said: ['mude o título para "Verão 2024"'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Verão 2024' }],
  },
  {
    said: ['mude o título para Nossa viagem ao Porto'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Nossa viagem ao Porto' }],
  },
  { said: ['tire o título'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'title' } }] },
  {
    said: ['título maior'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['deixe o título vermelho'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } }],
  },
  {
    said: ['título em cima'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'top' } }],
  },
  {
    said: ['título em negrito'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { weight: 'bold' } }],
  },
  {
    said: ['escreva "Que fofo" na foto 2'],
    calls: [
      { do: 'add_text', text: 'Que fofo', role: 'caption', on: { by: 'number', of: 'photo', numbers: [2] } },
    ],
  },
  { said: ['coloque legendas com os nomes'], calls: [{ do: 'caption_pictures', target: { by: 'all' } }] },
  { said: ['remova as legendas'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'caption' } }] },
  {
    said: ['coloque "Fim" no final'],
    calls: [{ do: 'add_text', text: 'Fim', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['abaixe a música', 'a música está muito alta'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  {
    said: ['aumente o volume da música'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }],
  },
  { said: ['música a 30%'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.3 } }] },
  { said: ['tire a música', 'sem música'], calls: [{ do: 'remove_sound', which: 'music' }] },
  { said: ['música mais calma'], calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }] },
  {
    said: ['a música deve ir sumindo no final'],
    calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }],
  },
  { said: ['deixa na vertical'], calls: [{ do: 'set_shape', ratio: '9:16' }] },
  { said: ['formato quadrado'], calls: [{ do: 'set_shape', ratio: '1:1' }] },
  { said: ['muda para horizontal'], calls: [{ do: 'set_shape', ratio: '16:9' }] },
  { said: ['preto e branco'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }] },
  {
    said: ['a foto 1 em preto e branco'],
    calls: [{ do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [1] }, look: 'mono' }],
  },
  { said: ['mais claro'], calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.2 } }] },
  {
    said: ['a segunda foto está muito escura'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['mais contraste'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, contrast: { times: 1.25 } }],
  },
  { said: ['cores originais'], calls: [{ do: 'set_colors', target: { by: 'all' }, reset: true }] },
  { said: ['sem transições'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
  {
    said: ['transições com fade para preto'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-black' }],
  },
  { said: ['tire o zoom'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  {
    said: ['dê um zoom na foto 2'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [2] }, motion: 'zoom-in' }],
  },
  {
    said: ['coloque o logo no canto superior direito'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right' }],
  },
  { said: ['leia os textos em voz alta'], calls: [{ do: 'narrate' }] },
  { said: ['sincronize as fotos com a música'], calls: [{ do: 'match_music' }] },
  {
    said: ['o clipe em câmera lenta'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 0.5 } }],
  },
  {
    said: ['silencie o clipe'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  { said: ['em 4K'], calls: [{ do: 'set_shape', resolution: 2160 }] },
];
