import type { Row } from '../../table.ts';

/** Spanish as it is spoken: complaints, asides, verbs in all forms, words without quotes. */
export const SPANISH_SPOKEN: readonly Row[] = [
  {
    said: ['quítame la del panda porfa'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'panda' } }],
  },
  {
    said: ['el panda que dure un poco más'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'panda' }, length: { times: 1.25 } }],
  },
  {
    said: ['la 2 y la 4 en blanco y negro'],
    calls: [
      {
        do: 'set_colors',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'picture', numbers: [2] },
            { by: 'number', of: 'picture', numbers: [4] },
          ],
        },
        look: 'mono',
      },
    ],
  },
  {
    said: ['no da tiempo a leer el título', 'el título desaparece muy rápido'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 4500 } }],
  },
  {
    said: ['las fotos pasan demasiado rápido', 'quedó lindo pero más lento'],
    calls: [{ do: 'set_length', length: { times: 4 / 3 } }],
  },
  { said: ['se mueve mucho, marea'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  {
    said: ['hay franjas negras a los lados'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 1 }],
  },
  {
    said: ['las fotos se cortan arriba'],
    calls: [{ do: 'set_framing', target: { by: 'kind', kind: 'photo' }, loss: 0, crop: null }],
  },
  {
    said: ['la música está muy alta'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 2 / 3 } }],
  },
  {
    said: ['casi no se oye la música', 'se escucha muy bajito la música'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }],
  },
  {
    said: ['ponle de título Navidad en casa'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Navidad en casa' }],
  },
  {
    said: ['al final escribe Hasta pronto familia'],
    calls: [{ do: 'add_text', text: 'Hasta pronto familia', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['el título mejor en azul clarito'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#87ceeb' } }],
  },
  {
    said: ['la ballena que salga la primera'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'whale' }, to: { at: 'start' } }],
  },
  {
    said: ['elimínalo todo menos las dos últimas'],
    calls: [
      {
        do: 'remove_pictures',
        target: { by: 'but', of: [{ by: 'range', of: 'picture', from: -2, to: -1 }] },
      },
    ],
  },
  {
    said: ['el alerce más oscuro'],
    calls: [{ do: 'set_colors', target: { by: 'name', name: '03-larch.jpg' }, brightness: { more: -0.2 } }],
  },
  { said: ['no no, vertical'], calls: [{ do: 'set_shape', ratio: '9:16' }] },
  {
    said: ['que las fotos duren 5 segundos cada una'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } }],
  },
  {
    said: ['mi madre dice que el título es muy pequeño'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['gira la foto 2'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, turnBy: 90 }],
  },
  {
    said: ['que pasen suave de una a otra'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' }],
  },
  {
    said: ['del video del conejo solo del segundo 1 al 3'],
    calls: [{ do: 'trim_clip', target: { by: 'name', name: 'rabbit.mp4' }, part: { from: 1000, to: 3000 } }],
  },
  {
    said: ['súbele tantito a la música'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.25 } }],
  },
  {
    said: ['oye y la primera con zoom'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [1] }, motion: 'varied' }],
  },
  {
    said: ['haz que el título dure 5 segundos'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 5000 } }],
  },
  {
    said: ['que se vea más rato el panda'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'panda' }, length: { times: 1.5 } }],
  },
  {
    said: ['quiero la ballena y el panda juntas en la misma pantalla'],
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
    said: ['letra más grande por favor, mi abuela no ve'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['el logo arribita a la derecha y chiquito'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right', size: 0.1 }],
  },
  {
    said: ['bájale el volumen a la música a la mitad'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.5 } }],
  },
  {
    said: ['todas en blanco y negro menos la primera'],
    calls: [
      {
        do: 'set_colors',
        target: { by: 'but', of: [{ by: 'number', of: 'picture', numbers: [1] }] },
        look: 'mono',
      },
    ],
  },
  { said: ['sin transiciones'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
  {
    said: ['quita el título y los subtítulos'],
    calls: [
      { do: 'remove_texts', which: { by: 'role', role: 'title' } },
      { do: 'remove_texts', which: { by: 'role', role: 'caption' } },
    ],
  },
  {
    said: ['el conejo sin sonido'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true }],
  },
];
